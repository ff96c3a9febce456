"""Many agreements in one document: made by other processes, in order, told on the way, ended on a wish."""

from datetime import date

import pypdfium2
import pytest

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions, pile
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.storage import files
from placements_help import ready

DAY = date(2027, 1, 15)


@pytest.fixture
def own(store):
    return ready(store)


def wish(store, ids):
    return pile.Wish(store.target, ids, "Agreements", "de", DAY)


def texts(pdf):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def test_many_are_made_by_other_processes_in_their_order(store, reader, own):
    frozen = ready(store, scheme="CUSTOM")
    for step in ("check", "freeze"):
        actions.take_step(store, frozen, step)
    told = []
    ids = [own] * pile.FEW + [frozen, own]
    whole = texts(pile.make(wish(store, ids), lambda done, total: told.append((done, total))))
    version = placement(reader, frozen).present
    long, short = len(texts(pile.make(wish(store, [own]), told.append))), version.short_code
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
