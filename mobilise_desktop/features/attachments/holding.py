"""Keeping what is in a file with a row, within an action; other features keep their papers so, too."""

import mimetypes
from pathlib import Path

from sqlalchemy import select

from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.attachments import rules
from mobilise_desktop.storage import files
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

EVIDENCE_KINDS = {"consent": "evidence"}
UNKNOWN_MIME = "application/octet-stream"


def content(path: Path) -> bytes:
    """What is in a file that may be attached.

    Raises:
        FileError: "too_large", "empty", "executable", "vanished", "unreadable".
    """
    try:
        with path.open("rb") as file:
            held = file.read(files.LARGEST + 1)
    except FileNotFoundError as error:
        text = _("“{file}” is no longer there. Choose another file.")
        raise FileError("vanished", text.format(file=path.name)) from error
    except OSError as error:
        text = _("“{file}” can’t be read. Copy it to this computer and try again.")
        raise FileError("unreadable", text.format(file=path.name)) from error
    if len(held) > files.LARGEST:
        raise rules.too_large(path.name, files.LARGEST)
    rules.check(path.name, held)
    return held


def hold(
    work: Work, store: Store, owner: tuple[str, RowId], named: tuple[str, bytes], kind: str = ""
) -> RowId:
    """Keep what is in a file, (name, content), with a row, (table, id); its kind is guessed unless given.

    Raises:
        UserError: the row has the same file already.
    """
    (name, held), c = named, ATTACHMENT.c
    sha = files.digest(held)
    same = (c.owner_id == owner[1]) & (c.sha256 == sha) & c.deleted_at.is_(None)
    if (known := work.connection.scalar(select(c.name).where(same))) is not None:
        text = _("“{file}” is attached here already, as “{known}”.")
        raise UserError(text.format(file=name, known=known))
    files.put(work.connection, store.target, held)
    what = kind or rules.likely_kind(name)
    values = {
        "owner_table": owner[0],
        "owner_id": owner[1],
        "sha256": sha,
        "name": rules.shown_name(name),
        "mime": mimetypes.guess_type(name)[0] or UNKNOWN_MIME,
        "size": len(held),
        "kind": what,
        "retention_class": rules.RETENTION.get(what),
    }
    return work.insert(ATTACHMENT, values)


def hold_evidence(work: Work, store: Store, owner: tuple[str, RowId], named: tuple[str, bytes]) -> RowId:
    """Keep what is in a file as the evidence of a row, in place of a former one.

    Raises:
        UserError: the row has the same file already.
    """
    table, row = owner
    holder = METADATA.tables[table]
    former = work.connection.scalar(select(holder.c.evidence_id).where(holder.c.id == row))
    own = hold(work, store, owner, named, EVIDENCE_KINDS.get(table, "signed"))
    work.update(holder, row, {"evidence_id": own})
    if former:
        work.delete(ATTACHMENT, former)
    return own
