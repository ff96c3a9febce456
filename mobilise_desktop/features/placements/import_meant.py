"""Which placement, firms, people and places of the register a row of a table means."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.features.placements import import_match, import_values, reference, words
from mobilise_desktop.features.placements.import_match import (
    FirmNamed,
    Firms,
    PersonNamed,
    SeveralError,
    UnknownError,
)
from mobilise_desktop.features.placements.import_new import InDoubtError, Newcomers
from mobilise_desktop.features.placements.import_table import Line, Table
from mobilise_desktop.features.placements.queries import (
    Placement,
    by_reference,
    is_trashed,
    placement,
    sites_of,
)
from mobilise_desktop.storage.reading import Reader

Values = Mapping[str, Any]

_PARTIES = ("sending_firm_id", "employee_id", "hosting_firm_id")
_SITE = "host_site_id"
_MENTORS = {"mentor_host_id": 2, "mentor_host_2_id": 2, "mentor_host_3_id": 2, "mentor_sending_id": 0}
"""Where the firm of a mentor stands among the parties."""


class Meant:
    """Looks rows of a table up, as the register is for `reader`; `newcomers` gives who is not in it."""

    def __init__(self, reader: Reader, table: Table, firms: Firms, newcomers: Newcomers) -> None:
        self._reader, self._table, self._firms, self._newcomers = reader, table, firms, newcomers

    def known(self, line: Line) -> Placement | None:
        """The placement whose reference a row gives; None when it gives none.

        Raises:
            UserError: there is none such, or the row names somebody else.
        """
        typed = line.text("ref")
        if not typed:
            return None
        ref = reference.read(typed)
        own = by_reference(self._reader, ref) if ref else None
        found = placement(self._reader, own) if own else None
        if ref and found is None and is_trashed(self._reader, ref):
            text = _("Placement {ref} lies in the trash. Take it out first.")
            raise UserError(text.format(ref=ref))
        if found is None:
            text = _(
                "There is no placement {ref} here. Correct the reference, or leave it empty for a new one."
            )
            raise UserError(text.format(ref=typed))
        if not self._fits(line, found):
            text = _("The row names another employee or another firm than {ref}. Correct one of them.")
            raise UserError(text.format(ref=found.values["ref"]))
        return found

    def parties(self, line: Line) -> dict[str, RowId]:
        """The firms and the employee that a row names, as fields of a placement.

        Raises:
            UserError: the row does not name all, or the register does not know one.
        """
        sending, hosting = self._both(line)
        if sending == hosting:
            raise UserError(_("Sending and hosting firm are the same."))
        person = self._person(line)
        if not person.told:
            raise UserError(_missing("employee"))
        employee = self._of_firm(line, sending, person, travels=True)
        return dict(zip(_PARTIES, (sending, employee, hosting), strict=True))

    def stay(self, parties: Values, start: str) -> Placement | None:
        """The placement of these parties that begins on a day, "" for none yet."""
        own = import_match.stay(self._reader, parties["employee_id"], parties["hosting_firm_id"], start)
        return placement(self._reader, own) if own else None

    def named(self, line: Line, parties: Values, known: Values) -> tuple[dict[str, RowId], list[Problem]]:
        """The sites and mentors that a row names, as fields, and those that the firms do not have.

        The site that a host has anyway is not a choice: a table shows it for every stay there.
        """
        values: dict[str, RowId] = {}
        flaws: list[Problem] = []
        for name, find in self._finders(line, [str(parties[one]) for one in _PARTIES]):
            try:
                values[name] = find()
            except UserError as error:
                flaws.append(
                    Problem(line.number, self._table.heading(name), "name", str(error), rejects=True)
                )
        usual = next(iter(sites_of(self._reader, str(parties["hosting_firm_id"]))), None)
        if usual and values.get(_SITE) == usual[0] and not known.get(_SITE):
            del values[_SITE]
        return values, flaws

    def _finders(self, line: Line, parties: list[str]) -> Iterator[tuple[str, Callable[[], RowId]]]:
        for name in (_SITE, "host_site_2_id", "host_site_3_id"):
            if name in line.said:
                yield name, partial(self._site, parties[2], line.text(name))
        for name, place in _MENTORS.items():
            if name in line.said:
                mentor = PersonNamed(line.text(name))
                yield name, partial(self._of_firm, line, RowId(parties[place]), mentor, travels=False)

    def _fits(self, line: Line, found: Placement) -> bool:
        sending, employee, hosting = (found.values[name] for name in _PARTIES)
        return (
            import_match.is_firm(self._reader, sending, _firm_named(line, "sending"))
            and import_match.is_firm(self._reader, hosting, _firm_named(line, "hosting"))
            and import_match.is_person(self._reader, sending, employee, self._person(line))
        )

    def _firm(self, line: Line, party: str) -> RowId:
        named = _firm_named(line, party)
        if not any(named):
            raise UserError(_missing(party))
        return self._found(partial(self._firms.find, named), partial(self._newcomers.firm, line, party))

    def _both(self, line: Line) -> list[RowId]:
        """Sending and hosting firm; all doubts of the row are noted before the first one ends it."""
        firms: list[RowId] = []
        flaws: list[UserError] = []
        for party in ("sending", "hosting"):
            try:
                firms.append(self._firm(line, party))
            except UserError as error:
                flaws.append(error)
        if flaws:
            raise flaws[0]
        return firms

    def _of_firm(self, line: Line, firm_id: RowId, named: PersonNamed, *, travels: bool) -> RowId:
        return self._found(
            partial(import_match.person, self._reader, firm_id, named),
            partial(self._newcomers.person, line, firm_id, named, travels=travels),
        )

    def _found(self, find: Callable[[], RowId], add: Callable[[], RowId]) -> RowId:
        """Who is found in the register; of several, and of nobody, who the user says is meant or new."""
        try:
            return find()
        except (UnknownError, SeveralError) as error:
            if not self._newcomers.is_on:
                raise
            several = error if isinstance(error, SeveralError) else None
        try:
            return add()
        except InDoubtError:
            raise
        except UserError:
            if several is not None:  # it says too little to be told apart
                raise several from None
            raise

    def _site(self, firm_id: str, told: str) -> RowId:
        new = self._newcomers.site(RowId(firm_id), told)
        return new or import_match.site(self._reader, firm_id, told)

    def _person(self, line: Line) -> PersonNamed:
        cell = line.said.get("employee_birth_date")
        born = "" if cell is None else import_values.day(cell, self._table.styles)
        return PersonNamed(line.text("employee"), line.text("employee_email"), born)


def _firm_named(line: Line, party: str) -> FirmNamed:
    fields = [f"{party}_{field}" for field in ("name", "name_latin", "vat_no", "national_reg_no")]
    return FirmNamed(*map(line.text, fields))


def _missing(party: str) -> str:
    return _("The row does not name the party: {party}").format(party=words.word("party", party))
