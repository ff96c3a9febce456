"""Whose data went out, when, for what and to whom: kept for access requests and notices of erasure."""

import json
from collections.abc import Sequence

from sqlalchemy import insert

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId, new_id
from mobilise_desktop.privacy.model import DISCLOSURE
from mobilise_desktop.storage.store import Store


def note(
    store: Store, kind: str, persons: Sequence[RowId], *, purpose: str = "", recipient: str = ""
) -> None:
    """Note that data of these people left the program; `kind` is "export", "letter", "mail" or "access"."""
    if not persons:
        return
    row = {
        "id": new_id(), "at": clock.timestamp(), "who": store.actor.who, "kind": kind,
        "purpose": purpose or None, "recipient": recipient or None, "persons": json.dumps(list(persons)),
    }  # fmt: skip
    with store.maintain() as connection:
        connection.execute(insert(DISCLOSURE).values(row))
