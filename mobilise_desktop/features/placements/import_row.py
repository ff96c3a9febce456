"""What a row of a table of placements does to the register, inside the transaction of the import."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.features.placements import import_status, import_values, saving
from mobilise_desktop.features.placements.import_match import Firms
from mobilise_desktop.features.placements.import_meant import Meant
from mobilise_desktop.features.placements.import_new import Newcomers
from mobilise_desktop.features.placements.import_table import Line, Table
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.interchange.values import text_of
from mobilise_desktop.storage.work import Work

NEW, CHANGED, SAME, LEFT_OUT = "new", "changed", "same", "left_out"
_EURO = "EUR"

Values = Mapping[str, Any]


class Outcome(NamedTuple):
    """What becomes of a row: `kind`, the reference, the employee, and what there is to say of it.

    `problems` are why it is left out, or what of it was not taken.
    """

    line: int
    kind: str
    ref: str
    who: str
    text: str
    problems: tuple[Problem, ...] = ()


class Rows:
    """Takes rows one after the other; each placement may be meant once."""

    def __init__(self, work: Work, table: Table, firms: Firms, newcomers: Newcomers) -> None:
        self._work, self._table, self._newcomers = work, table, newcomers
        self._meant = Meant(work.reader(), table, firms, newcomers)
        self._seen: dict[RowId, int] = {}

    def take(self, line: Line) -> Outcome:
        """Write what a row says; of one that can't be taken as a whole, nothing.

        Raises:
            StaleRowError: somebody else changed the placement meanwhile; nothing of the import can be kept.
        """
        try:
            return self._taken(line)
        except StaleRowError:
            raise
        except UserError as error:
            return _left_out(line, [Problem(line.number, "", "row", str(error), rejects=True)])
        finally:
            self._newcomers.forget()

    # -- inside ----------------------------------------------------------------------------------

    def _taken(self, line: Line) -> Outcome:
        found = self._meant.known(line)
        status, wrong = self._status(line)
        values, flaws = self._values(line, found)
        if flaws or wrong:
            return _left_out(line, [*wrong, *flaws])
        parties: Values = found.values if found else self._meant.parties(line)
        if found is None:
            found = self._meant.stay(parties, str(values.get("start_date", "")))
            values, flaws = self._values(line, found)
        named, unknown = self._meant.named(line, parties, found.values if found else {})
        if flaws or unknown:
            return _left_out(line, [*flaws, *unknown])
        if found is not None:
            return self._change(line, found, {**values, **named}, status)
        return self._add(line, {**parties, **values, **named}, status)

    def _values(self, line: Line, found: Placement | None) -> tuple[dict[str, object], list[Problem]]:
        """The fields of a row, amounts in the currency that it gives, or else its placement has."""
        kept = (found.values["currency"] if found else "") or _EURO
        try:
            currency = import_values.currency(line.said.get("currency", kept))
        except UserError:
            currency = kept  # told among the flaws of the row
        return self._table.values(line, currency)

    def _add(self, line: Line, values: Values, status: str) -> Outcome:
        new = self._newcomers.write()
        placement_id, ref = saving.begin(self._work, values)
        self._seen[placement_id] = line.number
        stays = self._move(line, placement_id, status)
        firms = _("{sending} → {hosting}").format(
            sending=line.text("sending_name"), hosting=line.text("hosting_name")
        )
        return Outcome(line.number, NEW, ref, _who(line), "\n".join([firms, *new, *_sentences(stays)]), stays)

    def _change(self, line: Line, found: Placement, values: Values, status: str) -> Outcome:
        first = self._seen.setdefault(found.id, line.number)
        if first != line.number:
            raise UserError(_("This is the placement of line {n} once more.").format(n=first))
        now = found.values
        change = {name: given for name, given in values.items() if not _is_same(now[name], given)}
        new: list[str] = []
        if change:
            saving.changeable(self._work, found.id)
            saving.refuse_agreed(now["status"], change)
            new = self._newcomers.write()
            saving.write(self._work, found.id, change, {name: now[name] for name in change})
        stays = self._move(line, found.id, status) if status != now["status"] else ()
        if status not in ("", now["status"]) and not stays:
            change["status"] = status
        told = [", ".join(map(self._table.heading, change))] if change else []
        kind = CHANGED if change else SAME
        text = "\n".join([*told, *new, *_sentences(stays)])
        return Outcome(line.number, kind, now["ref"], found.dossier.employee.name, text, stays)

    def _status(self, line: Line) -> tuple[str, list[Problem]]:
        """The state that a row names, "" for none, and what is wrong with it."""
        cell = line.said.get("status")
        if cell is None:
            return "", []
        try:
            return import_values.choice("status", cell, self._table.styles), []
        except UserError as error:
            heading = self._table.heading("status")
            return "", [Problem(line.number, heading, "value", str(error), rejects=True)]

    def _move(self, line: Line, placement_id: RowId, status: str) -> tuple[Problem, ...]:
        why = import_status.move(self._work, placement_id, status) if status else ""
        return (Problem(line.number, self._table.heading("status"), "status", why),) if why else ()


def _left_out(line: Line, flaws: Iterable[Problem]) -> Outcome:
    found = tuple(flaws)
    return Outcome(line.number, LEFT_OUT, line.text("ref"), _who(line), "\n".join(_sentences(found)), found)


def _sentences(flaws: Iterable[Problem]) -> list[str]:
    """What is wrong, with the column that it is about."""
    named = _("{column}: {what}")
    return [
        named.format(column=flaw.column, what=flaw.message) if flaw.rejects and flaw.column else flaw.message
        for flaw in flaws
    ]


def _who(line: Line) -> str:
    return line.text("employee") or line.text("employee_email")


def _is_same(kept: object, given: object) -> bool:
    """Whether a value is the one that is kept; how lines and spaces of a text are set makes no difference."""
    if isinstance(kept, str) and isinstance(given, str):
        return text_of(kept) == text_of(given)
    return kept == given
