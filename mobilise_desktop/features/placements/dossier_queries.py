"""What the dossier tells besides the record itself: who signed how, what happened, which files there are."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.reading import Reader

_SIGNED = ("party", "signer", "function", "authority", "method", "signed_on", "place", "decision",
           "refusal_reason", "second_signer", "second_function")  # fmt: skip
_OWNERS = """
SELECT :id AS owner
UNION SELECT s.id FROM agreement_signature s JOIN agreement_version v ON v.id = s.version_id
  WHERE v.placement_id = :id AND s.deleted_at IS NULL
UNION SELECT id FROM placement_check WHERE placement_id = :id AND deleted_at IS NULL
UNION SELECT id FROM placement_event WHERE placement_id = :id AND deleted_at IS NULL
  AND confidential <= :confidential
UNION SELECT id FROM placement_evaluation WHERE placement_id = :id AND deleted_at IS NULL
"""


class Change(NamedTuple):
    """A change of the record: when (UTC), who, what was done, and old and new value by field."""

    at: str
    who: str
    op: str
    step: str
    fields: Mapping[str, tuple[Any, Any]]


class Attached(NamedTuple):
    """A file of the placement or of something that belongs to it; size in bytes."""

    name: str
    title: str
    mime: str
    size: int
    sha256: str


def signatures_of(reader: Reader, version_id: RowId) -> list[Mapping[str, Any]]:
    """What each party did with a version, with everything that was noted."""
    rows = reader.all(
        f"SELECT {', '.join(_SIGNED)} FROM agreement_signature "  # noqa: S608  own names
        "WHERE version_id = :id AND deleted_at IS NULL ORDER BY id",
        {"id": version_id},
    )
    return [dict(zip(_SIGNED, row, strict=True)) for row in rows]


def history_of(reader: Reader, placement_id: RowId) -> list[Change]:
    """Every change of the record itself, the first one first."""
    rows = reader.all(
        "SELECT t.at, t.who, c.op, t.label, c.fields FROM change c JOIN txn t ON t.id = c.txn_id "
        "WHERE (c.table_name = 'placement' AND c.row_id = :id) "
        "OR (c.table_name = 'placement_extra' AND c.row_id = :extra) ORDER BY c.id",
        {"id": placement_id, "extra": pair_id("placement_extra", placement_id)},
    )
    return [
        Change(at, who, op, _step(label), json.loads(fields) if fields else {})
        for at, who, op, label, fields in rows
    ]


def attached_to(reader: Reader, placement_id: RowId, *, confidential: bool) -> list[Attached]:
    """The files of the placement and of its signatures, checks, events and evaluations.

    Those of confidential events only where they are asked for.
    """
    rows = reader.all(
        "SELECT name, title, mime, size, sha256 FROM attachment "  # noqa: S608  own text
        f"WHERE deleted_at IS NULL AND owner_id IN ({_OWNERS}) ORDER BY id",
        {"id": placement_id, "confidential": int(confidential)},
    )
    return [Attached(name, title or "", mime, int(size), sha) for name, title, mime, size, sha in rows]


def _step(stored: str) -> str:
    """The step of the course that a transaction was, in the present language; "" for other changes."""
    step = Label.load(stored).params.get("step")
    return step.text().rstrip("…") if isinstance(step, Label) else ""
