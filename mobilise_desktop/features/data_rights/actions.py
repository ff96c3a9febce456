"""What the program does when a person asks to be erased."""

from dataclasses import dataclass

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.data_rights.queries import TABLE
from mobilise_desktop.privacy import copies, erasure
from mobilise_desktop.storage import backup_plan, files
from mobilise_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Done:
    """What was erased in the database and in its copies."""

    erased: erasure.Erased
    copies: copies.Copies


def erase_person(store: Store, person: RowId) -> Done:
    """Erase a person in the database and in every copy that the program made by itself.

    Raises:
        UserError: the person must be kept for now; nothing is erased.
    """
    erased = erasure.erase(store, TABLE, [person])
    with store.maintain() as connection:
        files.remove(connection, store.target, erased.unnamed, backup_plan.folder(store.target))
    return Done(erased, copies.clear(store.target, [(TABLE, person)], store.projections))
