"""Copies of attached files for other programs to open, in a private folder that goes with the program."""

import tempfile
from pathlib import Path

from mobilise_desktop.features.attachments.queries import Attached
from mobilise_desktop.storage import disk, files, opened
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.target import Target

_FORBIDDEN = frozenset('<>:"/\\|?*')
_READ_ONLY = 0o400


def copy_to_open(reader: Reader, target: Target, attached: Attached) -> Path:
    """A copy that nothing can be written into: what a program changes in it would be lost.

    Raises:
        FileError: "vanished" or "damaged": the bytes are not there any more.
        DiskFullError, MachineError: it can't be written.
    """
    out = Path(tempfile.mkdtemp(dir=opened.folder()), safe_name(attached.name))
    save(reader, target, attached, out)
    out.chmod(_READ_ONLY)
    return out


def save(reader: Reader, target: Target, attached: Attached, out: Path) -> None:
    """Write an attached file to a place of the user's choice, whole or not at all.

    Raises:
        as `copy_to_open`.
    """
    content = files.get(reader, target, attached.sha256)
    with disk.unfinished(out) as part, disk.writing(out):
        part.write_bytes(content)
        disk.put_in_place(part, out)


def safe_name(name: str) -> str:
    """A name that every file system takes."""
    kept = "".join("_" if sign in _FORBIDDEN else sign for sign in name).strip(". ")
    return kept or "_"
