"""What can be done about what is due: erase it for good, or keep it and say why."""

from collections.abc import Sequence

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.retention.queries import Due
from mobilise_desktop.privacy import copies, erasure
from mobilise_desktop.privacy.model import HOLD
from mobilise_desktop.storage.store import Store

LABEL = Label(N_("Erase what is due"))


def erase(store: Store, rows: Sequence[Due]) -> copies.Copies:
    """Erase records in the database and in every copy that the program made by itself; there is no undo.

    Raises:
        UserError: one of them must be kept for now, or is named by a record that stays; nothing is erased.
    """
    return copies.finish(store, erasure.erase_all(store, [(row.table, row.id) for row in rows], LABEL))


def hold(store: Store, rows: Sequence[Due], reason: str, until: str | None) -> None:
    """Keep records until a day (None: until the hold is ended), and say why."""
    with store.write(Label(N_("Keep longer: {reason}"), {"reason": reason})) as work:
        for row in rows:
            values = {"owner_table": row.table, "owner_id": row.id, "reason": reason, "until": until}
            if row.hold_id:
                work.update(HOLD, row.hold_id, {"reason": reason, "until": until})
            else:
                work.insert(HOLD, values)


def end_hold(store: Store, holds: Sequence[RowId]) -> None:
    """Let records be erased again."""
    with store.write(Label(N_("No longer keep longer"))) as work:
        for own in holds:
            work.delete(HOLD, own)
