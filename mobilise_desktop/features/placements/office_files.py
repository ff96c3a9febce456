"""Writes the files by which an office adapts the program: whole or not at all, checked before, kept after.

What a file replaces stays beside it with `.bak` at the end of its name.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import disk

LARGEST = 4 << 20
"""Bytes of such a file; the longest wording of an agreement has a hundredth of it."""

BACKUP = ".bak"
Stamp = tuple[int, ...]
Check = Callable[[bytes], object]


class Seen(NamedTuple):
    """What was read of a file, None where there is none, and what tells whether it has changed since."""

    content: bytes | None
    stamp: Stamp


class Written(NamedTuple):
    """A file that was written or taken away: what it was before, and how it looks now."""

    file: Path
    before: bytes | None
    stamp: Stamp


def look(file: Path) -> Seen:
    """What a file holds at present.

    Raises:
        FileError: "unreadable" or "too_large".
    """
    stamp = _stamp(file)
    if not stamp:
        return Seen(None, ())
    return Seen(content_of(file), stamp)


def content_of(file: Path) -> bytes:
    """The bytes of a file that an office chose.

    Raises:
        FileError: "unreadable" or "too_large".
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        text = _("“{file}” can’t be read. Copy it to this computer and try again.")
        raise FileError("unreadable", text.format(file=file.name)) from error
    if len(content) > LARGEST:
        text = _("“{file}” is too large to be such a file.")
        raise FileError("too_large", text.format(file=file.name))
    return content


def put(file: Path, content: bytes | None, seen: Stamp, check: Check) -> Written:
    """Write a file, or take it away with None; `check` raises when the content can't be used.

    Raises:
        UserError: what `check` says; nothing was written.
        FileError: "stale", when the file is another one than what was `seen`.
        MachineError: it can't be written; the file is as it was.
    """
    if content is not None:
        check(content)
    return _put(file, content, seen)


def hand_out(file: Path, content: bytes) -> None:
    """Write a file for another office, whole or not at all.

    Raises:
        MachineError: it can't be written.
    """
    _write(file, content)


def take_back(done: Written) -> Written:
    """Put back what a file was before.

    Raises:
        FileError, MachineError: as `put`.
    """
    return _put(done.file, done.before, done.stamp)


def _put(file: Path, content: bytes | None, seen: Stamp) -> Written:
    present = look(file)
    if present.stamp != seen:
        text = _("Meanwhile a colleague or another window changed this. Look again, then make your change.")
        raise FileError("stale", text)
    disk.make_folder(file.parent)
    if present.content is not None:
        _write(file.with_name(file.name + BACKUP), present.content)
    if content is not None:
        _write(file, content)
    elif present.content is not None:
        with disk.writing(file):
            file.unlink()
            disk.flush_folder(file.parent)
    return Written(file, present.content, _stamp(file))


def _write(file: Path, content: bytes) -> None:
    with disk.writing(file), disk.unfinished(file) as draft:
        draft.write_bytes(content)
        disk.put_in_place(draft, file)


def _stamp(file: Path) -> Stamp:
    try:
        found = file.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
