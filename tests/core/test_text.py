"""Folding for search, keys for duplicates, legal forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core import text

FOUND = [
    ("muller", "MÜLLER"),
    ("MÜLLER", "Müller"),
    ("müller", "Muller"),
    ("uller", "Müller"),
    ("istanbul", "İSTANBUL"),
    ("istanbul", "ISTANBUL"),
    ("İSTANBUL", "Istanbul"),
    ("ıstanbul", "İstanbul"),
    ("isik", "IŞIK"),
    ("IŞIK", "ışık"),
    ("igdir", "Iğdır"),
    ("weissbier", "Weißbier"),
    ("strasse", "Straße"),
    ("STRASSE", "straße"),
    ("gyori", "Győri"),
    ("ŐRSÉG", "őrség"),
    ("orseg", "Őrség"),
    ("õUN", "Õun"),
    ("tara", "ţară"),
    ("țară", "ţară"),
    ("Ελλαδα", "ΕΛΛΆΔΑ"),
    ("μελισσας", "ΜΕΛΙΣΣΑΣ"),
    ("йогурт", "ЙОГУРТ"),
    ("иогурт", "Йогурт"),
    ("oeuvre", "Œuvre"),
    ("lodz", "Łódź"),
    ("dordevic", "Đorđević"),
    ("d'angelo", "D’Angelo"),
    ("d'angelo", "D´Angelo è"),
    ("x`e", "X`é"),
    ("bau süd", "Bau\u00a0 \tSüd"),
    ("soft", "so\u00adft"),
    ("u\u0308ber", "Über"),
]


@pytest.mark.parametrize(("typed", "stored"), FOUND)
def test_what_is_typed_is_found_in_any_spelling(typed: str, stored: str) -> None:
    assert text.fold(typed) in text.fold(stored)


@pytest.mark.parametrize(("typed", "stored"), [("bau", "Baden"), ("ελ", "Bel"), ("mueller", "Müller")])
def test_other_letters_are_not_found(typed: str, stored: str) -> None:
    assert text.fold(typed) not in text.fold(stored)


@given(st.text())
def test_folding_twice_changes_nothing(name: str) -> None:
    assert text.fold(text.fold(name)) == text.fold(name)


@given(st.text(), st.text())
def test_what_was_typed_so_far_stays_found(start: str, end: str) -> None:
    assert text.fold(start) in text.fold(start + end)


@given(st.text())
def test_capitals_fold_like_small_letters_where_they_are_a_pair(name: str) -> None:
    pairs = "".join(c for c in name if len(c.upper()) == 1 and c.upper().lower() == c)
    assert text.fold(pairs.upper()) == text.fold(pairs)


@given(st.text())
def test_a_folded_text_has_single_spaces_only(name: str) -> None:
    folded = text.fold(name)
    assert folded == " ".join(folded.split())


SAME = [
    (
        "Köster Softwarehaus e.K.",
        "KOESTER SOFTWAREHAUS E.K.",
        "KOSTER Softwarehaus",
        "Köster-Softwarehaus eK",
    ),
    ("Bäuerle & Söhne GmbH & Co. KG", "BAEUERLE UND SOEHNE GMBH & CO KG", "Bauerle Sohne GmbH u. Co. KG"),
    ("Übler UG (haftungsbeschränkt)", "UEBLER UG", "Uebler UG (haftungsbeschr.)"),
    ("Weiß Ges.m.b.H.", "WEISS GESELLSCHAFT MIT BESCHRAENKTER HAFTUNG", "Weiss G.m.b.H."),
    ("Rossi Meccanica S.r.l.", "ROSSI MECCANICA SRL", "Rossi Meccanica S. r. l.", "Rossi Meccanica s.r.l.s."),
    ("Falegnameria Verdi & C. S.n.c.", "FALEGNAMERIA VERDI S.N.C.", "Falegnameria Verdi e C. snc"),
    ("Menuiserie Lefèvre SARL", "SARL MENUISERIE LEFEVRE", "Menuiserie Lefèvre S.A.R.L."),
    ("Etxebarria Tailerrak S. Coop.", "ETXEBARRIA TAILERRAK S.COOP.", "Etxebarria Tailerrak, S. Coop."),
    ("Peñalver, S.L.", "PENALVER SL", "Peñalver S.L.U."),
    ("De Smet Houtbewerking BV", "DE SMET HOUTBEWERKING B.V.B.A.", "De Smet Houtbewerking N.V."),
    ("Őrségi Fémipari Kft.", "ORSEGI FEMIPARI KFT", "Őrségi Fémipari Zrt.", "Őrségi Fémipari Nyrt"),
    ("Puidutöökoda OÜ", "OÜ Puidutöökoda", "PUIDUTOOKODA OU", "FIE Puidutöökoda"),
    ("S.C. Mobilă Țara S.R.L.", "SC MOBILA TARA SRL", "Mobilă Ţara S.R.L.", "MOBILA TARA PFA"),
    (
        "Öztürk Mobilya San. ve Tic. Ltd. Şti.",
        "OZTURK MOBILYA SANAYI VE TICARET LIMITED SIRKETI",
        "Öztürk Mobilya San.Tic.Ltd.Şti.",
        "ÖZTÜRK MOBİLYA A.Ş.",
    ),
    ("Ξυλουργική Παπαδόπουλος Α.Ε.", "ΞΥΛΟΥΡΓΙΚΗ ΠΑΠΑΔΟΠΟΥΛΟΣ ΑΕ", "Ξυλουργική Παπαδόπουλος Ε.Π.Ε."),
    ("Мебели Иванов ООД", "МЕБЕЛИ ИВАНОВ ЕООД", "ЕТ Мебели Иванов"),
    (
        "Stolarz Sp. z o.o.",
        "STOLARZ SP Z OO",
        "Stolarz Sp. z o. o.",
        "Stolarz spółka z ograniczoną odpowiedzialnością",
    ),
    ("Truhlářství Novák s.r.o.", "TRUHLARSTVI NOVAK SPOL. S R.O.", "Truhlářství Novák, a.s."),
    ("Marcenaria Silva, Unipessoal Lda.", "MARCENARIA SILVA LDA", "Marcenaria Silva Ltda."),
    ("Smith Tools Inc.", "SMITH TOOLS LTD", "Smith Tools Limited"),
    ("Bau Meyer GmbH i. L.", "BAU MEYER GMBH", "Bau-Meyer GmbH in Liquidation"),
]


@pytest.mark.parametrize("spellings", SAME)
def test_the_spellings_of_one_name_share_a_key(spellings: tuple[str, ...]) -> None:
    assert len({text.match_key(s) for s in spellings}) == 1


DIFFERENT = [
    ("Bauer GmbH", "Baur GmbH"),
    ("Neuer KG", "Neur KG"),
    ("Quelle AG", "Qulle AG"),
    ("Villa Elena S.r.l.", "Villa Lena S.r.l."),
    ("Bäckerei Süd GmbH", "Bäckerei Nord GmbH"),
    ("E. Müller GmbH", "Müller GmbH"),
    ("Autohaus 24 GmbH", "Autohaus 42 GmbH"),
    ("AS Elektro GmbH", "Elektro GmbH"),
    ("Мебели ООД", "Мебель ООД"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert text.match_key(one) != text.match_key(other)


@pytest.mark.parametrize(("name", "key"), [("AS", "as"), ("GmbH & Co. KG", "gmbh"), ("", ""), (" . ", "")])
def test_a_name_never_loses_its_last_word(name: str, key: str) -> None:
    assert text.match_key(name) == key


@given(st.text())
def test_any_text_has_a_key_without_spaces(name: str) -> None:
    assert not any(sign.isspace() for sign in text.match_key(name))


def test_the_legal_form_goes_but_the_words_stay() -> None:
    assert text.strip_legal_form(text.fold("Bäckerei Stey GmbH & Co. KG")) == "backerei stey"


FORMS = [
    ("Köster Softwarehaus e.K.", "DE", "e.K."),
    ("STEY GMBH & CO KG", "DE", "GmbH & Co. KG"),
    ("Jung UG haftungsbeschränkt", "DE", "UG (haftungsbeschränkt)"),
    ("Rossi srl", "IT", "S.r.l."),
    ("Rossi srl", "RO", "S.R.L."),
    ("Rossi srl", "BE", "SRL"),
    ("Merko as", "EE", "AS"),
    ("AS Merko", "EE", "AS"),
    ("Merko A.Ş.", "TR", "A.Ş."),
    ("UAB „Vilnelės kepykla“", "LT", "UAB"),
    ("Ditta individuale Rossi", "IT", "Ditta individuale"),
    ("ÖZTÜRK SANAYİ VE TİCARET LİMİTED ŞİRKETİ", "TR", "Ltd. Şti."),
    ("Öztürk Tekstil San. ve Tic. A.Ş.", "TR", "A.Ş."),
    ("Bau Meyer GmbH i. L.", "DE", "GmbH"),
    ("Kovács Kft", "HU", "Kft."),
    ("Ξυλουργική ΑΕ", "GR", "Α.Ε."),
    ("Мебели еоод", "BG", "ЕООД"),
    ("Kovács Kft", "DE", "Kft."),
    ("Acme Ltd", "GB", "Ltd"),
    ("Acme Ltd", "AT", None),
    ("Acme Sp. z o.o.", "AT", "Sp. z o.o."),
    ("Köster Softwarehaus", "DE", None),
    ("GmbH", "DE", None),
    ("", "DE", None),
]


@pytest.mark.parametrize(("name", "country", "form"), FORMS)
def test_the_legal_form_is_read_as_the_country_writes_it(name: str, country: str, form: str | None) -> None:
    assert text.legal_form_of(name, country) == form


@pytest.mark.parametrize(
    ("name", "searched"),
    [
        ("Köster Druck", "koster druck koester"),
        ("MÜLLER & SÖHNE", "muller & sohne mueller soehne"),
        ("Győri Pékség", "gyori pekseg"),
        ("Bauer", "bauer"),
        ("", ""),
    ],
)
def test_umlauts_are_found_by_both_ways_to_type_them(name, searched):
    assert text.searchable(name) == searched


@pytest.mark.parametrize(
    ("sentence", "ends"),
    [
        ("Cég: Őri Kft.. Munkavállaló: Anna.", "Kft. Munkavállaló: Anna."),
        ("Not imported: Nr..", "Nr."),
        ("Not imported: Firma.", "Firma."),
        ("and so on...", "on..."),
        ("", ""),
    ],
)
def test_a_sentence_ends_with_one_full_stop(sentence, ends):
    assert text.one_stop(sentence).endswith(ends)
    assert not text.one_stop(sentence).endswith("Nr..")
