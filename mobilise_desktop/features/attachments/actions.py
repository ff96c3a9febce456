"""What can be done about attached files; every function is one transaction and one undo step."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.attachments import rules
from mobilise_desktop.features.attachments.holding import content, hold, hold_evidence
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

Owner = RowId | Callable[[Work], RowId]
"""A record, or what finds or makes it in the very step that attaches."""


def attach(store: Store, table: str, owner: Owner, paths: Sequence[Path]) -> list[RowId]:
    """Keep copies of some files with a record and return their ids; all of them or none.

    A record that names its evidence names the last of them.

    Raises:
        FileError: "too_large", "empty", "executable", "vanished", "unreadable".
        UserError: the record has the same file already.
        DiskFullError, MachineError: they can't be written.
    """
    read = [(path.name, content(path)) for path in paths]
    label = Label(N_("Attach {file}"), {"file": ", ".join(name for name, _bytes in read)})
    with store.write(label) as work:
        holder = owner(work) if callable(owner) else owner
        made = [hold(work, store, (table, holder), named) for named in read]
        _name_evidence(work, (table, holder), made[-1] if made else None)
        return made


def attach_evidence(store: Store, table: str, owner: RowId, path: Path) -> RowId:
    """Keep a copy of a file as the evidence of a consent or a declaration, in place of a former one.

    Raises:
        as `attach`.
    """
    held = content(path)
    with store.write(Label(N_("Attach {file}"), {"file": path.name})) as work:
        return hold_evidence(work, store, (table, owner), (path.name, held))


def edit(store: Store, attachment: RowId, values: Mapping[str, Any]) -> None:
    """Change the title or the kind of a file; how long it is kept follows from the kind."""
    if "kind" in values:
        values = {**values, "retention_class": rules.RETENTION.get(values["kind"])}
    with store.write(Label(N_("Change attached file"))) as work:
        work.update(ATTACHMENT, attachment, values)


def remove(store: Store, attachment: RowId, name: str) -> None:
    """Take a file off its record; undo brings it back."""
    c = ATTACHMENT.c
    with store.write(Label(N_("Remove {file}"), {"file": name})) as work:
        row = work.present(ATTACHMENT, [attachment], ("owner_table", "owner_id"))[attachment]
        work.delete(ATTACHMENT, attachment)
        others = select(c.id).where((c.owner_id == row["owner_id"]) & c.deleted_at.is_(None))
        newest = work.connection.scalar(others.order_by(c.id.desc()).limit(1))
        _name_evidence(work, (row["owner_table"], row["owner_id"]), newest, attachment)


def restore(store: Store, attachment: RowId) -> None:
    """Take a file out of the trash: it lies with its record again."""
    with store.write(Label("")) as work:
        name = work.connection.scalar(select(ATTACHMENT.c.name).where(ATTACHMENT.c.id == attachment))
        work.relabel(Label(N_("Restore {file}"), {"file": str(name)}))
        work.restore(ATTACHMENT, attachment)


def _name_evidence(
    work: Work, owner: tuple[str, RowId], attachment: RowId | None, former: RowId | None = None
) -> None:
    """Let a record that names its evidence name another file, of a removed one only in its place."""
    holder = METADATA.tables[owner[0]]
    if "evidence_id" not in holder.c:
        return
    named = work.connection.scalar(select(holder.c.evidence_id).where(holder.c.id == owner[1]))
    if former is None or named == former:
        work.update(holder, owner[1], {"evidence_id": attachment})
