"""Judge and keep what is typed into the settings of the programme."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from mobilise_desktop.settings import programme
from mobilise_desktop.settings.programme import Programme

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store


def sound_changes(kept: Programme, draft: Programme) -> dict[str, Any]:
    """The fields in which the draft differs and that can be kept, though others are still wrong."""
    wrong = programme.problems(draft)
    names = [f.name for f in fields(Programme) if f.name not in wrong]
    changes = {n: getattr(draft, n) for n in names if getattr(draft, n) != getattr(kept, n)}
    return {} if programme.problems(replace(kept, **changes)) else changes


def keep(store: "Store", changes: Mapping[str, Any]) -> None:
    """Keep changed fields of the programme, as one undo step; what others changed meanwhile stays.

    Raises:
        UserError: a value can't be right together with what others changed.
    """
    from mobilise_desktop.settings.saving import save  # noqa: PLC0415  loads SQLAlchemy

    reader = store.reader()
    try:
        present = programme.load(reader)
    finally:
        reader.close()
    save(store, replace(present, **changes))
