"""Taking a step of the course of a placement: whether it may be taken, and what goes with it."""

from datetime import date, timedelta

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import states, stay, watchers
from mobilise_desktop.features.placements.model import EVENT, PLACEMENT, VERSION
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage.work import Work


def allow(step: states.Step, found: Placement, reason: str) -> None:
    """Let a step pass.

    Raises:
        UserError: something forbids it, or a reason is missing; the sentence names what.
    """
    if found.values["status"] not in step.sources:
        raise UserError(_("This step does not follow on the present state."))
    if step.asks_reason and not reason.strip():
        raise UserError(_("Please say why."))
    hindrances = states.blocks(step, found.dossier, found.facts(clock.today()))
    if hindrances:
        raise UserError("\n".join(finding.text for finding in hindrances))


def go(work: Work, step: states.Step, found: Placement, reason: str = "") -> None:
    """Write the new state of a placement, and what a step does to versions and interruptions."""
    values = {
        "status": step.to,
        "status_reason": reason or None,
        "status_at": work.at,
        **_ending(step, found),
    }
    work.update(PLACEMENT, found.id, values, {"status": found.values["status"]})
    _carry_on(work, step, found, reason)


def _carry_on(work: Work, step: states.Step, found: Placement, reason: str) -> None:
    _settle_versions(work, step, found)
    if step.to in states.CALLED_OFF and step.to != states.SUPERSEDED:
        watchers.off(work, found.id, reason)
    if step.key == "suspend":
        values = {"placement_id": found.id, "kind": "interruption", "day": _suspended_from(found)}
        work.insert(EVENT, {**values, "text": reason})
    if step.key == "resume":
        for event in found.events:
            if event.kind == "interruption" and not event.until:
                work.update(EVENT, event.id, {"until": _last_away(found, event.day)})


def _settle_versions(work: Work, step: states.Step, found: Placement) -> None:
    present, draft = found.present, found.amending
    if present and step.key in ("withdraw", "refused"):
        work.update(VERSION, present.id, {"state": "withdrawn"})
    if present and step.to == "signed":
        work.update(VERSION, present.id, {"state": "in_force"})
    if draft and step.to == "ended":
        work.update(VERSION, draft.id, {"state": "withdrawn"}, {"state": draft.state})
    called_off = _CALLED_OFF.get(step.to)
    for version in found.versions if called_off else ():
        if version.state in ("open", "in_force"):
            work.update(VERSION, version.id, {"state": called_off})


def _suspended_from(found: Placement) -> str:
    """The first day away that was agreed."""
    last, _again = stay.away(found.values, clock.today().isoformat())
    return (date.fromisoformat(last) + _DAY if last else clock.today()).isoformat()


def _last_away(found: Placement, first: str) -> str:
    """The day before the stay goes on, of an interruption since `first`: today, or as agreed before today."""
    today = clock.today().isoformat()
    again = next((again for _last, again in stay.breaks(found.values) if again > first), "")
    goes_on = min(today, again) if again > first else today
    return max((date.fromisoformat(goes_on) - _DAY).isoformat(), first)


def _ending(step: states.Step, found: Placement) -> dict[str, str]:
    if step.key == "no_show":
        return {"end_kind": "no_show"}
    if step.key != "end":
        return {}
    is_early = found.values["actual_end"] < found.values["end_date"] or found.is_cut_short
    return {"end_kind": "early" if is_early else "as_planned"}


_DAY = timedelta(days=1)
_CALLED_OFF = {"cancelled": "withdrawn", states.SUPERSEDED: "superseded"}
"""What all versions become, amendments too, when the stay is called off."""
