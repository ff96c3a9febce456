"""The order of names, against lists by hand and against ICU as Qt ships it on Linux."""

import random
import sqlite3
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale

from mobilise_desktop.core import sortkeys
from mobilise_desktop.core.i18n import LANGUAGES

ALPHABETS = {
    "en": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "de": "a ä b c d e f g h i j k l m n o ö p q r s ss t u ü v w x y z",
    "fr": "a à â b c ç d e é è ê ë f g h i î ï j k l m n o ô œ p q r s t u ù û v w x y z",
    "it": "a à b c d e é è f g h i ì j k l m n o ò p q r s t u ù v w x y z",
    "es": "a á b c d e é f g h i í j k l m n ñ o ó p q r s t u ú ü v w x y z",
    "eu": "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z",
    "nl": "a b c d e é ë f g h i ï ij j k l m n o ö p q r s t u ü v w x y z",
    "hu": "a á b c cz cs d dz dzs e é f g gy h i í j k l ly m n ny o ó ö ő p q r s sz t ty u ú ü ű v w x y z "
    "zs",
    "et": "a b c d e f g h i j k l m n o p q r s š z ž t u v w õ ä ö ü x y",
    "ro": "a ă â b c d e f g h i î j k l m n o p q r s ș t ț u v w x y z",
    "tr": "a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z",
}
LISTS = {
    "de": "Bau Süd|Bauer|Bäuerle|Baum|Müller|Mulzer|Öhler|Ohm|Straßer|Strasser Bau|Zöller",
    "es": "Nadal|Núñez|Nuzón|Ñíguez|Oca|Peña|Peñalver|Pozo",
    "eu": "Iñaki|Irun|Nafarroa|Ñabarra|Oñati",
    "hu": "Cukor|Czakó|Csaba|Gábor|Győr|Kovács|Község|Ladány|Lyukas|Nagy|Nyári|Sas|Szabó|Vasszél|Zala|Zsák",
    "et": "Saar|Šablon|Zoo|Žurnaal|Tamm|Vaher|Wiiralt|Õun|Ääsmäe|Öö|Ülle|Xaver",
    "ro": "Ana|Ardeal|Ăsta|Încă|Sora|Suta|Șarpe|Ștefan|Tudor|Țară",
    "tr": "Cami|Çelik|Gün|Ğ|Hızır|Ilıca|Işık|İnşaat|İzmir|Oya|Öztürk|Su|Şahin|Uzun|Ünlü",
}
NUMBERS = "Autohaus 2|Autohaus 24|Autohaus 100|Autohaus 999999999|Autohaus 1000000000|Autohaus A"
SCRIPTS = "24 Stunden|Alfa|Zeta|Αθήνα|Βόλος|Ωμέγα|България|Йордан|Яна"


def ordered(names: list[str], language: str) -> list[str]:
    return sorted(names, key=lambda name: sortkeys.sort_key(name, language))


def shuffled(names: list[str]) -> list[str]:
    return random.Random(2017).sample(names, len(names))  # noqa: S311  any order will do


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_stand_as_in_the_alphabet(language: str) -> None:
    letters = ALPHABETS[language].split()
    assert ordered(shuffled(letters), language) == letters


@pytest.mark.parametrize("language", LISTS)
def test_names_stand_as_in_a_directory(language: str) -> None:
    names = LISTS[language].split("|")
    assert ordered(shuffled(names), language) == names


@pytest.mark.parametrize("names", [NUMBERS.split("|"), SCRIPTS.split("|")], ids=["numbers", "scripts"])
def test_numbers_go_by_value_and_scripts_in_turn(names: list[str]) -> None:
    assert ordered(shuffled(names), "de") == names


def test_shorter_words_come_first_and_punctuation_does_not_count() -> None:
    names = ["Bau", "Bau & Söhne", "Bau-Süd", "Bau Süden", "B.A.U.-Zentrum", "D'Angelo", "Dangelo Figli"]
    assert ordered(shuffled(names), "de") == names
    assert sortkeys.sort_key("E.K. Bau", "de") == sortkeys.sort_key("EK. Bau", "de")


def test_accents_count_before_case_and_small_before_capital() -> None:
    names = [
        "resume",
        "Resume",
        "rESUME",
        "RESUME",
        "resumé",
        "Resumé",
        "résume",
        "résumé",
        "RÉSUMÉ",
    ]
    expected = ["resume", "rESUME", "Resume", "RESUME", "resumé", "Resumé", "résume", "résumé", "RÉSUMÉ"]
    assert ordered(shuffled(names), "fr") == expected


def test_romanian_cedillas_stand_with_the_commas() -> None:
    assert sortkeys.sort_key("Ţară şi", "ro") == sortkeys.sort_key("Țară și", "ro")


def test_decomposed_letters_stand_with_the_composed() -> None:
    assert sortkeys.sort_key("Gyo\u030br", "hu") == sortkeys.sort_key("Győr", "hu")


@pytest.mark.parametrize("text", ["", "   ", "***", "—"])
def test_a_text_without_letters_comes_last(text: str) -> None:
    assert ordered([text, "Ωμέγα", "Яна", "中", "z"], "en")[-1] == text


def test_an_unknown_language_sorts_as_english() -> None:
    assert sortkeys.sort_key("Çelik Ñ", "xx") == sortkeys.sort_key("Çelik Ñ", "en")


@given(st.text(), st.sampled_from(LANGUAGES))
def test_every_key_can_be_stored(text: str, language: str) -> None:
    key = sortkeys.sort_key(text, language)
    assert key
    assert "\x00" not in key
    assert key.encode().decode() == key
    assert sortkeys.sort_key(text, language) == key


@given(st.lists(st.text(st.characters(categories=["L", "N", "Z"]), max_size=8)), st.sampled_from(LANGUAGES))
def test_sqlite_orders_keys_like_python(names: list[str], language: str) -> None:
    keys = [sortkeys.sort_key(name, language) for name in names]
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE firm (name_key TEXT)")
        db.executemany("INSERT INTO firm VALUES (?)", [(key,) for key in keys])
        stored = [row[0] for row in db.execute("SELECT name_key FROM firm ORDER BY name_key")]
    db.close()
    assert stored == sorted(keys)


# ---------------------------------------------------------------- against ICU

GIVEN = """Ádám Ágnes Álvaro Ana Änne Ånna André Ángela Asja Ayşe Çağla Cemile Chloé Csaba Csilla Dzsenifer
Désirée Ebru Élodie Endre Éva Fátima Françoise Gábor Gül György Gyula Hélène İbrahim Ilse Irène Işıl Íñigo
Jörg Jürgen Jolán Kati Kätlin Kôichi Leïla Lóránt Maïa Márta Märt Mihály Nóra Nyék Ödön Őszike Özge Öykü
Piroska Pätsu René Sándor Şebnem Siim Ștefan Szabolcs Tõnu Tünde Țepeș Ülo Ümit Ürgo Vörös Zoé Zsófia
Žanna Zsolt Õie Ääre Øystein Łukasz Đorđe Émile Maria Peter Tamm"""
FAMILY = """Ağaoğlu Ábel Bäcker Baecker Becker Bălan Bîrsan Çelik Celik Csonka Cukor Czinege Dzurinda Dubois
Éluard Eller Fábián Faßbinder Fassbinder Gönül Gyarmati Gazi Hâkan Hegyi Íjgyártó Ionescu Işık Iğdır İnan
Kovács Kiss Köster Koster Kőszegi Ladányi Lyka Lászlóné Müller Mueller Muñoz Munoz Mățaru Mägi Mõtus Nagy
Nyári Núñez Ödegaard Őri Orbán Ortiz Öztürk Õunapuu Pásztor Păun Peña Pena Põder Rácz Rätsep Şahin Sahin
Saar Szabó Sas Strauß Strauss Ștefănescu Ştefănescu Tóth Tyúkos Tătaru Tänav Țurcanu Ungur Ünal Űr Üksvärav
Vágó Võsu Vaher Weiß Weiss Yılmaz Yildiz Yıldız Zágoni Zsigmond Žukov Zola Šmidt Smidt Õnne"""
TRADE = ["", "Bau", "Fémipari", "Möbel", "Mobilya", "Puidutöökoda", "Construcciones 2", "Construcciones 10"]


def believable_names(count: int) -> list[str]:
    given, family, dice = GIVEN.split(), FAMILY.split(), random.Random(2017)  # noqa: S311  the same each time
    made = {
        " ".join((dice.choice(family), dice.choice(given), dice.choice(TRADE))).strip() for _ in range(count)
    }
    return shuffled(sorted(made))


@pytest.mark.skipif(sys.platform != "linux", reason="only Qt's Linux build ships ICU")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_is_icus(language: str) -> None:
    # Basque goes with Spanish: CLDR has no Basque order, and Euskaltzaindia puts ñ after n.
    icu = QCollator(QLocale("es" if language == "eu" else language))
    icu.setNumericMode(True)
    names = ordered(believable_names(2_500), language)
    assert len(names) > 2_000
    wrong = [(a, b) for a, b in pairwise(names) if icu.compare(a, b) > 0]
    assert not wrong
