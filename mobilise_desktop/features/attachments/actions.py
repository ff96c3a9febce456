"""What can be done about attached files; every function is one transaction and one undo step."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.attachments import rules
from mobilise_desktop.features.attachments.holding import content, hold, hold_evidence
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.store import Store


def attach(store: Store, table: str, owner: RowId, paths: Sequence[Path]) -> list[RowId]:
    """Keep copies of some files with a record and return their ids; all of them or none.

    Raises:
        FileError: "too_large", "empty", "executable", "vanished", "unreadable".
        UserError: the record has the same file already.
        DiskFullError, MachineError: they can't be written.
    """
    read = [(path.name, content(path)) for path in paths]
    label = Label(N_("Attach {file}"), {"file": ", ".join(name for name, _bytes in read)})
    with store.write(label) as work:
        return [hold(work, store, (table, owner), named) for named in read]


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
    with store.write(Label(N_("Remove {file}"), {"file": name})) as work:
        work.delete(ATTACHMENT, attachment)


def restore(store: Store, attachment: RowId) -> None:
    """Take a file out of the trash: it lies with its record again."""
    with store.write(Label("")) as work:
        name = work.connection.scalar(select(ATTACHMENT.c.name).where(ATTACHMENT.c.id == attachment))
        work.relabel(Label(N_("Restore {file}"), {"file": str(name)}))
        work.restore(ATTACHMENT, attachment)
