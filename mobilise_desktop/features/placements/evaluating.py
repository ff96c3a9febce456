"""Keeping what the parties of a stay said afterwards: what can be right, and writing it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import questionnaire, reference, saving
from mobilise_desktop.features.placements.evaluation_queries import Evaluation
from mobilise_desktop.features.placements.model import EVALUATION, PLACEMENT
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

Values = Mapping[str, Any]


class Filled(NamedTuple):
    """The day on which a form was filled in (ISO), and the evaluation that it corrects, as it was read."""

    day: str
    corrects: Evaluation | None = None


def began(values: Values) -> str | None:
    """The day on which a stay began, or is to begin; ISO."""
    found: str | None = values["arrived_on"] or values["start_date"]
    return found


def wrong_day(day: str | None, first: str | None, today: str) -> str:
    """Why a form can't have been filled in on a day, "" when it can; `first` is that of the stay."""
    if not day:
        return _("Please enter the day.")
    if day > today:
        return _("This day is still to come.")
    return _("The stay had not begun on this day.") if first and day < first else ""


def wrong(values: Values) -> dict[str, str]:
    """What can't be right with answers as they are typed, in a sentence by question."""
    found = {}
    if (values.get("recommend") or 0) > questionnaire.BEST:
        found["recommend"] = _("Please enter a number from 0 to 10.")
    if (values.get("paper_hours") or 0) > questionnaire.MOST_HOURS:
        found["paper_hours"] = _("Please enter whole hours, at most 999.")
    return found


def kept(party: str, values: Values, before: Values | None = None) -> dict[str, Any]:
    """Typed answers as they are kept: grades as numbers, nothing for what was not answered.

    A correction stays an answer to the questions of its time; what a newer program asked stays too.
    """
    before = before or {}
    shown = {one.name for one in questionnaire.asked(party, before)} | set(questionnaire.ABOUT)
    found = {name: answer for name, answer in before.items() if name not in shown}
    kinds = {one.name: one.kind for one in questionnaire.asked(party, before)}
    for name, answer in values.items():
        if name in shown and answer is not False and answer not in (None, ""):
            is_grade = kinds.get(name) == questionnaire.GRADE and answer != questionnaire.NOT_APPLICABLE
            found[name] = int(answer) if is_grade else answer
    version = before.get("version") if before else questionnaire.VERSION
    return {**found, "version": version} if version else found


def evaluate(store: Store, placement_id: RowId, party: str, answers: Values, filled: Filled | None) -> RowId:
    """Keep what a party said; without `filled` it is of today, and takes the place of what was there.

    Raises:
        UserError: the placement is closed or gone, the form can't be of that day, or there is one meanwhile.
        StaleRowError: somebody else corrected it since it was read.
    """
    given = filled.corrects if filled else None
    label = Label(N_("Enter an evaluation")) if given is None else Label(N_("Correct an evaluation"))
    values = {
        "answers": reference.canonical(answers),
        "completed_on": filled.day if filled else _today(),
    }
    with store.write(label) as work:
        saving.changeable(work, placement_id)
        if filled is not None:
            _refuse_day(work, placement_id, filled.day)
        if given is not None:
            before = {"answers": given.text, "completed_on": given.completed_on}
            work.update(EVALUATION, given.id, values, before)
            return given.id
        before_it = _present(work, placement_id, party)
        if before_it is not None and filled is None:  # the files of it stay
            work.update(EVALUATION, before_it, values)
            return before_it
        if before_it is not None:
            raise UserError(_("This evaluation was entered meanwhile. Open it again to correct it."))
        return work.insert(EVALUATION, {"placement_id": placement_id, "party": party, **values})


def _present(work: Work, placement_id: RowId, party: str) -> RowId | None:
    """The evaluation of a party; should offices have entered two of them, the older one, which stays."""
    mine = (EVALUATION.c.placement_id == placement_id) & (EVALUATION.c.party == party)
    query = select(EVALUATION.c.id).where(mine & EVALUATION.c.deleted_at.is_(None)).order_by(EVALUATION.c.id)
    found = [RowId(own) for own in work.connection.scalars(query).all()]
    work.delete_many(EVALUATION, found[1:])
    return found[0] if found else None


def _refuse_day(work: Work, placement_id: RowId, day: str) -> None:
    stay = work.present(PLACEMENT, [placement_id], ("arrived_on", "start_date"))[placement_id]
    found = wrong_day(day, began(stay), _today())
    if found:
        raise UserError(found)


def _today() -> str:
    return clock.today().isoformat()
