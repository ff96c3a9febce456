"""Fields and values as the person reads them who asks what is kept; features say it of their own tables.

A feature declares `SPOKEN = {table: Told(…)}` in its `spoken.py`. What only the program needs (ids, marks of
transactions, hashes) is left out on paper; a file for programs has it.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.telling import Told
from mobilise_desktop.features import discovery
from mobilise_desktop.features.data_rights.labels import FIELD_LABELS, TABLE_LABELS

Values = Mapping[str, Any]

_TECHNICAL = re.compile(
    r"id|.*_id|.*_in|version|office_code|(?:created|updated|deleted)_(?:at|by)|.*sha256|canonical|template"
    r"|.*_e164|.*_scheme|.*_table"
)
_DAY, _MOMENT = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")
_EURO = "EUR"


def table_word(table: str) -> str:
    """What a table holds."""
    return _(TABLE_LABELS[table]) if table in TABLE_LABELS else table


def pairs(table: str, values: Values) -> Iterator[tuple[str, str]]:
    """The fields of a record that people understand, with their values, and since when it is kept."""
    for name, value in values.items():
        if is_spoken(name) and value not in (None, ""):
            yield label(table, name), word(table, name, value, values.get("currency") or _EURO)
    if made := values.get("created_at"):
        yield _("Created"), formats.moment(made)


def is_spoken(name: str) -> bool:
    """Whether a field says something to people."""
    return not _TECHNICAL.fullmatch(name)


def label(table: str, name: str) -> str:
    """What a field is called; a name of the database, in words, where no feature says it."""
    labels = {**FIELD_LABELS, **(_told()[table].labels if table in _told() else {})}
    return _(labels[name]) if name in labels else name.replace("_", " ").capitalize()


def word(table: str, name: str, value: Any, currency: str = _EURO) -> str:
    """A value as people read it, "–" for none."""
    if value in (None, ""):
        return "–"
    told = _told().get(table)
    said = told.word(name, value, currency) if told else str(value)
    if said != str(value) or not isinstance(value, str):
        return said
    if _DAY.fullmatch(value):
        return formats.day(value)
    return formats.moment(value) if _MOMENT.fullmatch(value) else value


@cache
def _told() -> dict[str, Told]:
    return {table: one for module in discovery.modules("spoken") for table, one in _of(module).items()}


def _of(module: Any) -> Mapping[str, Told]:
    found: Mapping[str, Told] = getattr(module, "SPOKEN", {})
    return found
