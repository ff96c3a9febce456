"""How an imported placement gets to the state that its row names: by the steps that everybody takes."""

from collections import deque

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import states, stepping, words
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.features.placements.states import Step
from mobilise_desktop.storage.work import Work

_ON_PAPER = frozenset({"to_sign"})
"""States that come with a paper, which only the record makes."""


def way(now: str, wanted: str) -> list[Step] | None:
    """The fewest steps from a state to another that need no paper and no reason; None when there are none."""
    ways: deque[tuple[str, list[Step]]] = deque([(now, [])])
    seen = {now}
    while ways:
        status, taken = ways.popleft()
        if status == wanted:
            return taken
        for step in states.steps_from(status):
            if not step.asks_reason and step.to not in seen | _ON_PAPER:
                seen.add(step.to)
                ways.append((step.to, [*taken, step]))
    return None


def move(work: Work, placement_id: RowId, wanted: str) -> str:
    """Take a placement to a state as far as its guards let it; why it does not get there, or ""."""
    found = placement(work.reader(), placement_id)
    if found is None or found.values["status"] == wanted:
        return ""
    steps = way(found.values["status"], wanted)
    if steps is None:
        text = _("The status stays “{now}”: “{wanted}” needs paper or a reason. Take the step in the record.")
        return text.format(**_named(found.values["status"], wanted))
    for step in steps:
        try:
            stepping.allow(step, found, "")
        except UserError as error:
            text = _("The status stays “{now}”, not “{wanted}”: {why}")
            return text.format(
                **_named(found.values["status"], wanted), why=" ".join(str(error).splitlines())
            )
        stepping.go(work, step, found)
        found = placement(work.reader(), placement_id) or found
    return ""


def _named(now: str, wanted: str) -> dict[str, str]:
    return {"now": words.word("status", now), "wanted": words.word("status", wanted)}
