"""What can be done with offers, candidates and matches; each is one transaction and one undo step."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.market import queries, rules, words
from mobilise_desktop.features.market.model import CANDIDATE, MATCH, OFFER
from mobilise_desktop.features.market.rules import SIDES, WEIGHTS
from mobilise_desktop.settings.saving import keep
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_TABLES: Mapping[str, tuple[Table, str, str]] = {
    "offer": (OFFER, N_("Change an offer"), N_("Delete an offer")),
    "candidate": (CANDIDATE, N_("Change a candidate"), N_("Delete a candidate")),
}
_RESTORED = {"offer": N_("Restore an offer"), "candidate": N_("Restore a candidate")}
FULL, _MOST_PLACES = 100, 100
_SETTLED = ("status", "reason", "sending_decision", "hosting_decision")

Said = tuple[str | None, str | None]
"""What an office says of a match ("accepted", "declined" or None) and on which day."""


def add_offer(store: Store, values: Mapping[str, Any]) -> RowId:
    """Add an offer of a hosting firm: `firm_id` and `tasks`, and what else is known."""
    usual = {"capacity": 1, "accommodation": 0, "status": "draft"}
    _check_capacity(values)
    with store.write(Label(N_("Add an offer"))) as work:
        return work.insert(OFFER, {**usual, **values})


def add_candidate(store: Store, values: Mapping[str, Any]) -> RowId:
    """Add the profile of a person who would go: `employee_id` and `goals`, and what else is known.

    Raises:
        UserError: the person has an open profile already.
    """
    with store.write(Label(N_("Add a candidate"))) as work:
        mine = (CANDIDATE.c.employee_id == values["employee_id"]) & CANDIDATE.c.deleted_at.is_(None)
        if work.connection.scalar(select(CANDIDATE.c.id).where(mine & (CANDIDATE.c.status != "withdrawn"))):
            raise UserError(_("This person has a profile already. Change that one."))
        return work.insert(CANDIDATE, {"interpreter": 0, "status": "draft", **values})


def edit(
    store: Store, kind: str, own: RowId, change: Mapping[str, Any], expected: Mapping[str, Any] | None = None
) -> bool:
    """Change fields of an offer or a candidate; False when nothing differs.

    Raises:
        UserError: a window ends before it begins; the number of places can't be right; the record is gone.
        StaleRowError: somebody else changed the same field meanwhile.
    """
    table, label, _gone = _TABLES[kind]
    _check_capacity(change)
    with store.write(Label(label)) as work:
        now = work.present(table, [own], ("window_from", "window_to", "deleted_at")).get(own)
        if now is None or now["deleted_at"] is not None:
            raise UserError(_("This record no longer exists."))
        first, last = ({**now, **change}[name] for name in ("window_from", "window_to"))
        if first and last and last < first:
            raise UserError(_("The last day is before the first."))
        is_changed = work.update(table, own, change, expected)
        if "capacity" in change and "status" not in change:
            _count_places(work, own, change["capacity"])
        return is_changed


def delete(store: Store, kind: str, own: RowId) -> None:
    """Put an offer or a candidate into the trash."""
    table, _changed, label = _TABLES[kind]
    with store.write(Label(label)) as work:
        work.delete(table, own)


def restore(store: Store, kind: str, own: RowId) -> None:
    """Take an offer or a candidate out of the trash."""
    table, _changed, _gone = _TABLES[kind]
    with store.write(Label(_RESTORED[kind])) as work:
        work.restore(table, own)


def decide(store: Store, pair: tuple[str, str], status: str, reason: str = "", score: int = 0) -> RowId:
    """Note what becomes of an offer and a candidate: shortlisted, contacted, accepted, declined and why.

    An accepted match takes a place of the offer and the candidate off the market.

    Raises:
        UserError: a refusal without a reason; a person who does not allow that partners see the profile is
            put before a partner; the offer has no place left.
    """
    if status == "declined" and not reason.strip():
        raise UserError(_("Please say why."))
    today = clock.today().isoformat()
    values: dict[str, Any] = {"status": status, "score": score, "reason": reason or None, "decided_on": today}
    said = ("accepted", today) if status == "accepted" else (None, None)
    values |= {name: value for side in SIDES for name, value in _columns(side, said).items()}
    with store.write(Label(_LABELS[status])) as work:
        return _note(store, work, pair, values)


def settle(
    store: Store, pair: tuple[str, str], said: Mapping[str, Said], reason: str = "", score: int = 0
) -> RowId:
    """Note what the offices of the sides ("sending", "hosting") say, each with its day; None for nothing yet.

    A side that is not named stays as it is, and so does the reason of its refusal. With both the match is
    accepted, with one refusal it is declined.

    Raises:
        UserError: a day is missing or has not come yet; and as `decide`.
    """
    today = clock.today().isoformat()
    for decision, day in said.values():
        wrong = words.day_wrong(day, today) if decision else ""
        if wrong:
            raise UserError(wrong)
    row_id = pair_id("market_match", *pair)
    change = {name: value for side, one in said.items() for name, value in _columns(side, one).items()}
    with store.write(Label("")) as work:
        before = work.present(MATCH, [row_id], _SETTLED).get(row_id) or {}
        decisions = ({**before, **change}.get(f"{side}_decision") for side in SIDES)
        status = rules.settled(before.get("status", ""), *decisions)
        is_new = any(decision == "declined" for decision, _day in said.values())
        why = reason.strip() or (before.get("reason") if status == "declined" and not is_new else None)
        if status == "declined" and not why:
            raise UserError(_("Please say why."))
        work.relabel(Label(_LABELS[status]))
        last = max((day for _decision, day in said.values() if day), default=today)
        values = {"status": status, "score": score, "reason": why, "decided_on": last}
        return _note(store, work, pair, {**values, **change})


def free(work: Work, match_id: RowId, why: str) -> None:
    """Give both sides of an accepted match free again, as its stay will not take place."""
    names = ("offer_id", "candidate_id")
    row = work.present(MATCH, [match_id], names)[match_id]
    values = {"status": "declined", "reason": why or None, "decided_on": clock.today().isoformat()}
    work.update(MATCH, match_id, values)
    offer, candidate = (RowId(row[name]) for name in names)
    places = work.present(OFFER, [offer], ("capacity", "deleted_at")).get(offer)
    if places is not None and places["deleted_at"] is None:
        _count_places(work, offer, places["capacity"])
    _free_candidate(work, candidate)


def take_again(work: Work, match_id: RowId) -> None:
    """Accept a match again as its stay came back, unless the place or the candidate is taken meanwhile."""
    row = work.present(MATCH, [match_id], ("offer_id", "candidate_id", *_SETTLED))[match_id]
    if rules.settled("", row["sending_decision"], row["hosting_decision"]) != "accepted":
        return  # an office declined it; the stay has nothing to do with it
    offer, candidate = RowId(row["offer_id"]), RowId(row["candidate_id"])
    places = work.present(OFFER, [offer], ("capacity", "deleted_at")).get(offer)
    profile = work.present(CANDIDATE, [candidate], ("status", "deleted_at")).get(candidate)
    if places is None or places["deleted_at"] or profile is None or profile["deleted_at"]:
        return
    if profile["status"] == "open" and len(_accepted(work, MATCH.c.offer_id, offer)) < places["capacity"]:
        values = {"status": "accepted", "reason": None, "decided_on": clock.today().isoformat()}
        work.update(MATCH, match_id, values)
        _count_places(work, offer, places["capacity"])
        work.update(CANDIDATE, candidate, {"status": "matched"})


def _note(store: Store, work: Work, pair: tuple[str, str], values: Mapping[str, Any]) -> RowId:
    """Write a match, and what its status means for both sides."""
    offer, candidate = RowId(pair[0]), RowId(pair[1])
    row_id, status = pair_id("market_match", offer, candidate), values["status"]
    profile = _living(work, CANDIDATE, candidate, "employee_id")
    capacity = _living(work, OFFER, offer, "capacity")
    if status in ("contacted", "accepted"):
        _require_consent(store, profile)
    kept = work.present(MATCH, [row_id], ("status", "deleted_at")).get(row_id)
    if kept is None:
        work.insert(MATCH, {"offer_id": offer, "candidate_id": candidate, **values}, row_id)
    else:
        work.restore(MATCH, row_id)
        work.update(MATCH, row_id, values)
    if status == "accepted":
        if set(_accepted(work, MATCH.c.candidate_id, candidate)) - {row_id}:
            raise UserError(_("This person is accepted for another offer already. Take that back first."))
        if len(_accepted(work, MATCH.c.offer_id, offer)) > capacity:
            raise UserError(_("This offer has no place left."))
        _count_places(work, offer, capacity)
        work.update(CANDIDATE, candidate, {"status": "matched"})
    elif kept and kept["status"] == "accepted":
        _count_places(work, offer, capacity)
        _free_candidate(work, candidate)
    return row_id


def _columns(side: str, said: Said) -> dict[str, str | None]:
    decision, day = said
    return {f"{side}_decision": decision or None, f"{side}_on": day if decision else None}


def set_weights(store: Store, chosen: Mapping[str, int]) -> None:
    """Keep how many points each criterion gives.

    Raises:
        UserError: they don't make a hundred together.
    """
    if sum(chosen.values()) != FULL or any(value < 0 for value in chosen.values()):
        raise UserError(_("The points must make 100 together."))
    with store.write(Label(N_("Change the points of matching"))) as work:
        keep(work, queries.WEIGHTS_NAME, json.dumps(dict(chosen)), json.dumps(WEIGHTS))


_LABELS = {
    "shortlisted": N_("Shortlist a match"),
    "contacted": N_("Contact a match"),
    "accepted": N_("Accept a match"),
    "declined": N_("Decline a match"),
}


def _living(work: Work, table: Table, own: RowId, name: str) -> Any:
    row = work.present(table, [own], (name, "deleted_at")).get(own)
    if row is None or row["deleted_at"] is not None:
        raise UserError(_("This record no longer exists."))
    return row[name]


def _accepted(work: Work, side: ColumnElement[str], own: RowId) -> Sequence[str]:
    """The accepted matches of an offer or a candidate."""
    mine = (side == own) & (MATCH.c.status == "accepted") & MATCH.c.deleted_at.is_(None)
    return work.connection.scalars(select(MATCH.c.id).where(mine)).all()


def _free_candidate(work: Work, candidate: RowId) -> None:
    """Back to the market, unless another offer has accepted the candidate or the profile was withdrawn."""
    profile = work.present(CANDIDATE, [candidate], ("status",)).get(candidate)
    is_matched = profile is not None and profile["status"] == "matched"
    if is_matched and not _accepted(work, MATCH.c.candidate_id, candidate):
        work.update(CANDIDATE, candidate, {"status": "open"})


def _count_places(work: Work, offer: RowId, capacity: int) -> None:
    """An offer is filled as long as all its places are taken, even if they became fewer meanwhile."""
    taken = len(_accepted(work, MATCH.c.offer_id, offer))
    status = work.present(OFFER, [offer], ("status",))[offer]["status"]
    if status in ("open", "filled"):  # a paused offer stays paused
        work.update(OFFER, offer, {"status": "filled" if taken >= capacity else "open"})


def _check_capacity(values: Mapping[str, Any]) -> None:
    if "capacity" in values and not 1 <= int(values["capacity"] or 0) <= _MOST_PLACES:
        text = _("Please enter a number of places from 1 to {most}.")
        raise UserError(text.format(most=_MOST_PLACES))


def _require_consent(store: Store, person: str) -> None:
    reader = store.reader()
    try:
        if queries.may_share(reader, person):
            return
    finally:
        reader.close()
    raise UserError(
        _("This person has not allowed that partners see the profile. Enter the consent “Showing the profile "
          "to possible partners” with the person first.")
    )  # fmt: skip
