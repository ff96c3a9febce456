"""Many papers in one document: made by other processes, in order, told on the way, ended on a wish."""

from contextlib import closing
from datetime import date

import pypdfium2
import pytest

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions, amendment, certifying, papers, pile, pile_papers
from mobilise_desktop.features.placements.given import Given
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.storage import files
from papers_help import over
from placements_help import ready, sign_all

DAY = date(2027, 1, 15)


@pytest.fixture
def own(store):
    return ready(store)


def wish(store, ids, *kinds):
    return pile.Wish(store.target, ids, "Agreements", "en", DAY, kinds or ("agreement",), "BVMW")


def texts(pdf):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def test_many_are_made_by_other_processes_in_their_order(store, reader, own):
    frozen = ready(store, scheme="CUSTOM")
    for step in ("check", "freeze"):
        actions.take_step(store, frozen, step)
    told = []
    ids = [own] * pile.FEW + [frozen, own]
    whole = texts(pile.make(wish(store, ids), lambda done, total: told.append((done, total))).pdf)
    version = placement(reader, frozen).present
    long, short = len(texts(pile.make(wish(store, [own]), told.append).pdf)), version.short_code
    paper = texts(files.get(reader, store.target, version.pdf_sha256))
    assert len(whole) == long * (pile.FEW + 1) + len(paper)
    assert whole[long * pile.FEW : long * pile.FEW + len(paper)] == paper, "the very file that is signed"
    assert short in paper[0] and not any(short in text for text in whole[: long * pile.FEW])
    assert [total for _done, total in told] == [len(ids)] * len(told)
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    assert told[0] == (0, 14) and told[-1] == (14, 14)


def test_it_ends_when_it_is_asked_to(store, own):
    class EndedError(Exception):
        pass

    def progress(done, _total):
        if done:
            raise EndedError

    with pytest.raises(EndedError):
        pile.make(wish(store, [own] * 40), progress)


@pytest.mark.parametrize("count", [1, pile.FEW + 1])
def test_the_one_that_cannot_be_printed_is_named_wherever_it_is_made(store, own, count):
    with store.write(Label("x")) as work:
        work.update(PLACEMENT, own, {"timetable": "\U0001f600"})
        ref = work.present(PLACEMENT, [own], ("ref",))[own]["ref"]
    with pytest.raises(UserError, match=f"^{ref}: "):
        pile.make(wish(store, [own] * count), lambda _done, _total: None)


def test_of_what_is_gone_nothing_is_made(store, own):
    actions.delete(store, own)
    with pytest.raises(UserError, match="no longer exist"):
        pile.make(wish(store, [own]), lambda _done, _total: None)


KINDS = tuple(pile_papers.TITLES)


@pytest.fixture
def mixed(store, own):
    """A draft, one whose stay is over, one that was called off, one without days."""
    found = over(store, ready(store))
    ended = found.id
    with closing(store.reader()) as reader:
        paper = papers.certify(reader, found, Given("Berlin"), DAY, "BVMW")
    certifying.issue(store, ended, paper)
    off = ready(store)
    actions.take_step(store, off, "reject", "Changed their minds")
    bare = ready(store)
    with store.write(Label("x")) as work:
        work.update(PLACEMENT, bare, {"start_date": None, "end_date": None})
    return own, ended, off, bare


def named(store, reader, made):
    refs = {placement(reader, own).values["ref"]: number for number, own in enumerate(made[0])}
    return {(refs[one.ref], one.kind): one.why for one in made[1].left_out}


@pytest.mark.parametrize("times", [1, 3])
def test_each_placement_gives_the_papers_it_can_have_and_the_others_are_named(store, reader, mixed, times):
    told = []
    given = wish(store, list(mixed) * times, *KINDS)
    assert len(given.ids) * len(KINDS) > pile.FEW
    done = pile.make(given, lambda number, total: told.append((number, total)))
    left = named(store, reader, (mixed, done))
    assert {place for place, kind in left if kind == "certificate"} == {0, 2, 3}
    assert "when the stay is over" in left[0, "certificate"]
    assert {place for place, kind in left if kind == "amendments"} == {0, 1, 2, 3}
    for kind in ("attendance", "information", *pile_papers.EVALUATIONS):
        assert left[2, kind] == "The stay was called off."
    assert left[3, "attendance"] == left[3, "information"] == "First and last day are missing."
    assert len(done.left_out) == times * len(left)
    whole = " ".join(texts(done.pdf))
    for title, count in (("Anwesenheitsblatt", 2), ("Teilnahmebescheinigung", 1)):
        assert whole.count(title) >= count * times, title
    assert told[-1] == (4 * times, 4 * times)


def test_amendments_are_the_frozen_files_in_their_order(store, reader):
    own = over(store, ready(store), status="running").id
    for day in ("2027-04-20", "2027-04-22"):
        draft = amendment.Draft("extend", "2027-04-01", "More to learn", {"end_date": day})
        actions.amending.amend(store, placement(reader, own), draft)
        sign_all(store, placement(reader, own).amending)
    papers = [one for one in placement(reader, own).versions if one.is_amendment]
    assert [one.state for one in papers] == ["in_force", "in_force"]
    whole = texts(pile.make(wish(store, [own], "amendments"), print).pdf)
    single = [texts(files.get(reader, store.target, one.pdf_sha256)) for one in reversed(papers)]
    assert whole == [*single[0], *single[1]]


def test_the_reason_comes_from_other_processes_in_the_language_of_the_office(store, own):
    given = wish(store, [own] * (pile.FEW + 1), "certificate", "attendance")._replace(language="de")
    done = pile.make(given, lambda _done, _total: None)
    assert len(done.left_out) == pile.FEW + 1
    assert "beendet" in done.left_out[0].why or "vorbei" in done.left_out[0].why
