"""What the program does when a person asks to be erased."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.data_rights.queries import TABLE
from mobilise_desktop.privacy import access, copies, erasure
from mobilise_desktop.storage.store import Store

Mention = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Done:
    """What was erased in the database and in its copies, and where the name still stands."""

    erased: erasure.Erased
    copies: copies.Copies
    mentions: Sequence[Mention]


def mentions(store: Store, person: RowId) -> Sequence[Mention]:
    """Texts of other records that name the person; an erasure leaves them, so somebody must look at them."""
    return access.mentions_of(store, TABLE, person)


def erase_person(store: Store, person: RowId) -> Done:
    """Erase a person in the database and in every copy that the program made by itself.

    Raises:
        UserError: the person must be kept for now; nothing is erased.
    """
    found = mentions(store, person)
    erased = erasure.erase(store, TABLE, [person])
    return Done(erased, copies.finish(store, erased), access.still_there(store, found))
