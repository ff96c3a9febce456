"""A certificate is asked for, kept when it goes out, bound into the dossier, and printed again as it was."""

import json
from contextlib import closing

import pytest

from logo_help import picture
from mobilise_desktop import cli, composition
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.documents import logos
from mobilise_desktop.features.attachments.queries import of_record
from mobilise_desktop.features.placements import (
    actions,
    agreement,
    certifying,
    dossier,
    given,
    issued,
    papers,
    proving,
    queries,
)
from mobilise_desktop.features.placements.given import Given
from mobilise_desktop.settings import letterhead
from mobilise_desktop.storage import files
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.undo import UndoStack
from papers_help import DAY, PAIRS, in_languages, over, pages_of, read, text_of
from placements_help import ready

TYPED = Given("Győr", ("fully", "partly"), ("Anna plant schneller als wir.", "Anna gyorsabban tervez."))


def made(store, reader, own, added=TYPED, day=DAY):
    return papers.certify(reader, read(store, own), added, day, "BVMW")


def is_certificate(reader, found, code):
    return issued.by_code(reader, found.id, code) is not None


def test_it_says_place_levels_and_the_mentor_s_words_in_both_languages(store, reader):
    own = ready(store)
    over(store, own)
    text = text_of(made(store, reader, own).pdf)
    for said in (
        "Győr",
        "Anna plant schneller als wir.",
        "Anna gyorsabban tervez.",
        "1. Plans an order alone – ",
        "2. Reads a Hungarian drawing – ",
        "1. Önállóan tervez egy rendelést – ",
    ):
        assert said in text


def test_levels_are_in_the_language_of_their_column_and_what_was_not_reached_is_left_out(store, reader):
    own = ready(store)
    found = in_languages(over(store, own), "en", "en")
    added = Given("", ("none", "beyond"))
    text = text_of(papers.certify(reader, found, added, DAY, "BVMW").pdf)
    assert "1. Reads a Hungarian drawing – reached beyond expectation" in text
    assert "Plans an order alone" not in text
    assert "Place of issue" not in text
    assert "What the mentor says" not in text


def test_a_statement_in_one_language_is_printed_in_both_columns_with_its_code():
    values = {"language_1": "de", "language_2": "hu"}
    assert given.statements(values, Given(statements=("", "Jó"))) == ("(HU) Jó", "Jó")
    assert given.statements(values, Given(statements=("Gut", ""))) == ("Gut", "(DE) Gut")
    assert given.statements(values, Given()) == ()
    assert given.statements({"language_1": "de", "language_2": "de"}, Given(statements=("Gut", ""))) == (
        "Gut",
    )


def test_a_statement_of_more_than_600_characters_is_told(store):
    assert given.problems(["x" * 600, None]) == ["", ""]
    assert "601" in given.problems(["x" * 601, "y"])[0]


def test_once_issued_the_very_file_is_kept_and_bound(store, reader):
    letterhead.keep_logo(store, logos.prepare(picture(), "logo"))
    own = ready(store)
    over(store, own)
    one = made(store, reader, own)
    certifying.issue(store, own, one)
    held = issued.valid(reader, own)
    assert files.get(reader, store.target, held.pdf_sha256) == one.pdf
    assert held.given == TYPED
    (file,) = of_record(reader, "placement", own)
    assert (file.kind, file.sha256, file.size) == ("certificate", held.pdf_sha256, len(one.pdf))
    assert file.name == f"{read(store, own).values['ref']}-C.pdf"
    letterhead.keep_logo(store, b"")
    actions.edit(store, own, {"cefr_held": "C2"})
    assert files.get(reader, store.target, issued.valid(reader, own).pdf_sha256) == one.pdf
    whole = dossier.dossier(reader, store.target, read(store, own), DAY)
    assert [page for page in pages_of(whole) if "Anna gyorsabban tervez." in page and one.code in page]


def test_what_is_frozen_has_everything_that_was_added(store, reader):
    letterhead.keep_logo(store, logos.prepare(picture(), "logo"))
    own = ready(store)
    over(store, own)
    first = made(store, reader, own)
    told = json.loads(first.canonical)
    assert (told["place"], told["levels"]) == ("Győr", ["fully", "partly"])
    assert len(told["letterhead"]["logo"]) == 64
    others = [TYPED._replace(place="Pécs"), TYPED._replace(levels=("fully", "fully")), TYPED._replace(n=2)]
    codes = {first.code, *(made(store, reader, own, other).code for other in others)}
    assert len(codes) == 4
    assert made(store, reader, own).code == first.code
    assert first.code in text_of(first.pdf)


def test_it_is_no_version_of_the_agreement(store, reader):
    own = ready(store)
    before = over(store, own)
    certifying.issue(store, own, made(store, reader, own))
    found = read(store, own)
    assert found.versions == before.versions
    assert found.present == before.present
    assert len(queries.frozen_of(reader, own)) == 1
    assert agreement.gathered(reader, found)["mentor"] == "Őri Zsófia"


def test_a_second_one_is_issued_when_the_first_was_withdrawn(store, reader):
    own = ready(store)
    over(store, own)
    first = made(store, reader, own)
    certifying.issue(store, own, first)
    with pytest.raises(UserError, match="issued already"):
        certifying.issue(store, own, first)
    actions.edit(store, own, {"certificate_withdrawn_on": "2027-06-01"})
    assert issued.valid(reader, own) is None
    assert "withdrawn" in of_record(reader, "placement", own)[0].title
    actions.edit(store, own, {"certificate_withdrawn_on": None})
    assert issued.valid(reader, own) is None
    second = made(store, reader, own, TYPED._replace(n=2))
    certifying.issue(store, own, second)
    assert issued.valid(reader, own).code == second.code
    assert not issued.by_code(reader, own, first.code).is_valid
    assert f"{read(store, own).values['ref']}-C2" in text_of(second.pdf)
    assert len(of_record(reader, "placement", own)) == 2


def test_undone_it_is_not_valid_and_its_number_is_not_given_again(store, reader):
    own = ready(store)
    over(store, own)
    one = made(store, reader, own)
    certifying.issue(store, own, one)
    UndoStack(store).undo()
    assert issued.valid(reader, own) is None
    assert of_record(reader, "placement", own) == []
    assert [known.is_valid for known in issued.certificates(reader, own)] == [False]
    assert is_certificate(reader, read(store, own), one.code)


def test_nothing_is_issued_for_a_closed_placement(store, reader):
    own = ready(store)
    over(store, own)
    one = made(store, reader, own)
    with store.write(actions.Label("closed")) as work:
        work.update(actions.PLACEMENT, own, {"status": "closed"})
    with pytest.raises(UserError, match="closed"):
        certifying.issue(store, own, one)


@pytest.mark.parametrize("pair", [PAIRS[0], PAIRS[1], PAIRS[-1]], ids="/".join)
def test_the_longest_statements_leave_no_signature_alone(store, reader, pair):
    weeks = "\n".join(f"Week {number}: planning and suppliers" for number in range(1, 10))
    words = ("Lorem ipsum dolor sit amet consectetur. " * 20)[:600]
    texts = {f"programme_l{place}": weeks for place in (1, 2)}
    found = in_languages(over(store, ready(store, **texts)), *pair)
    pages = pages_of(
        papers.certify(reader, found, TYPED._replace(statements=(words, words)), DAY, "BVMW").pdf
    )
    assert len(pages) <= 2
    assert pages[-1].count("Lorem ipsum") == 2 * words.count("Lorem ipsum") // (3 - len(set(pair)))
    assert "Őri Zsófia" in pages[-1]


def test_the_command_line_proves_it_by_its_code(tmp_path, capsys):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "anna", "desk", "BVMW")
    own = ready(store)
    ref = over(store, own).values["ref"]
    with closing(store.reader()) as reader:
        one = made(store, reader, own)

    def verified():
        answer = cli.main(["--database", str(target.file), "agreement", "verify", ref, one.code])
        return answer, capsys.readouterr().out

    store.close()
    assert verified()[0] == 1
    _again(target, lambda store: certifying.issue(store, own, one))
    assert verified() == (0, f"This is the certificate of {ref}.\n")
    _again(target, lambda store: actions.edit(store, own, {"certificate_withdrawn_on": "2027-06-01"}))
    assert "withdrawn on" in verified()[1]
    _again(target, lambda store: actions.edit(store, own, {"certificate_withdrawn_on": None}))
    answer, said = verified()
    assert answer == 1
    assert "not valid" in said


def _again(target, act):
    store = composition.make_store(target, "anna", "desk", "BVMW")
    act(store)
    store.close()


def test_the_number_of_a_certificate_is_known_as_it_is_printed():
    ref = "MS-BVMW-2026-0001-F"
    for typed in (ref, f"{ref}-C", f"{ref}-C2", f" {ref}-c12 "):
        assert proving.bare(typed).strip() == ref
    assert proving.bare("MS-BVMW-2026-0001-C") == "MS-BVMW-2026-0001-C", "the check character is no number"
