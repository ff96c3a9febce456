"""Which placement took the place of another: the reason of a replaced one begins with its reference."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import reference, states, words
from mobilise_desktop.storage.reading import Reader


class Told(NamedTuple):
    """What the record says first: the state and why it is so, or, without a state, which one it replaces.

    `leads_to` is the other placement, if there is one.
    """

    status: str
    why: str
    leads_to: RowId | None = None

    @property
    def text(self) -> str:
        """It in the present language."""
        if not self.status:
            return _("Replaces {ref}.").format(ref=self.why)
        if self.status == states.SUPERSEDED:
            return _("Replaced by {ref}").format(ref=self.why)
        return _("{status}: {why}").format(status=words.word("status", self.status), why=self.why)


def told(reader: Reader, ref: str, values: Mapping[str, Any]) -> tuple[Told, ...]:
    """Why a placement will not take place, and which one it replaces."""
    found = [
        Told("", old, RowId(own))
        for own, old in reader.all(
            "SELECT id, ref FROM placement WHERE status = :status AND status_reason LIKE :begins "
            "AND deleted_at IS NULL ORDER BY ref",
            {"status": states.SUPERSEDED, "begins": f"{ref} %"},
        )
    ]
    why = values["status_reason"]
    if values["status"] in states.CALLED_OFF and why:
        found.insert(0, Told(values["status"], why, _successor(reader, values)))
    return tuple(found)


def _successor(reader: Reader, values: Mapping[str, Any]) -> RowId | None:
    ref = values["status_reason"].partition(" ")[0]
    if values["status"] != states.SUPERSEDED or not reference.is_reference(ref):
        return None
    row = reader.one("SELECT id FROM placement WHERE ref = :ref AND deleted_at IS NULL", {"ref": ref})
    return RowId(row[0]) if row else None
