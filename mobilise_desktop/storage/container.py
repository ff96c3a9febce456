"""The file format of a backup: a zip with `manifest.json` and `database.sqlite`, and a seal over all of it.

One that is carried away has the attachments too, under `files/` by their SHA-256.

The comment at the end of the zip is the SHA-256 of everything before it, so that a single changed bit is
found wherever it is; the manifest has the SHA-256 of the database itself.
"""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import disk, files, schema

FORMAT = 1
SUFFIX = ".mobbackup"
MANIFEST, DATABASE, FILES = "manifest.json", "database.sqlite", "files/"
MAX_RATIO = 300
"""Deflate at level 1 shrinks even zeros to no less than a 229th, so no backup of ours comes near."""

_SMALL = 16 << 20
_MAX_MANIFEST = 1 << 20
_SEAL = 64
_ATTACHED = re.compile(rf"{FILES}[0-9a-f]{{64}}")
_ENCRYPTED = 0x1
_CHUNK = 1 << 20
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup says about itself.

    `counts` has the rows of every table, `living` those that are not in the trash; `created_at` is
    ISO 8601 in UTC; `last_txn` the newest transaction in it ("" for none); `size` the bytes of the database.
    """

    file: Path
    program: str
    schema: int
    database_id: str
    office: str
    is_demo: bool
    created_at: str
    reason: str
    last_txn: str
    counts: Mapping[str, int] = field(default_factory=dict)
    living: Mapping[str, int] = field(default_factory=dict)
    sha256: str = ""
    size: int = 0

    @property
    def at(self) -> datetime:
        """When it was made, in UTC."""
        return datetime.fromisoformat(self.created_at)


def write(
    database: Path,
    out: Path,
    info: BackupInfo,
    progress: Progress | None = None,
    attached: Sequence[Path] = (),
) -> BackupInfo:
    """Pack a database with what is known of it, and files named by their hashes, into `out`.

    Returns what was known with the hash and the size of the database.
    """
    total, digest, done = database.stat().st_size, hashlib.sha256(), 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        with database.open("rb") as file, archive.open(DATABASE, "w", force_zip64=True) as member:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                member.write(chunk)
                done += len(chunk)
                _tell(progress, done, total)
        info = replace(info, file=out, sha256=digest.hexdigest(), size=done)
        archive.writestr(MANIFEST, json.dumps(_dumped(info), ensure_ascii=False, indent=1))
        for one in attached:
            archive.write(one, f"{FILES}{one.name}", zipfile.ZIP_STORED)
        archive.comment = b"0" * _SEAL
    with out.open("rb+") as sealed:
        seal = _sealing(sealed)
        sealed.seek(-_SEAL, 2)
        sealed.write(seal)
    return info


def read_manifest(file: Path) -> BackupInfo:
    """What the backup says about itself; nothing else in it is looked at.

    Raises:
        FileError: "vanished", "unreadable", "wrong_type", "damaged", "newer", "zip_bomb".
    """
    with _opened(file) as (_stream, archive):
        return _manifest(file, archive)


def unpack(
    file: Path, out: Path | None, progress: Progress | None = None, attached: Path | None = None
) -> BackupInfo:
    """Check every byte of a backup and write its database to `out`, its files to the folder `attached`.

    Where None is given it is only checked.

    Raises:
        FileError: as `read_manifest`; nothing of use is in `out` then.
    """
    with _opened(file) as (stream, archive):
        info = _manifest(file, archive)
        if _sealing(stream) != stream.read(_SEAL):
            raise damaged(file)
        digest = hashlib.sha256()
        with _sink(out) as sink:
            for done, chunk in _chunks(archive, info):
                digest.update(chunk)
                sink(chunk)
                _tell(progress, done, info.size)
        _unpack_attached(file, archive, attached)
    if digest.hexdigest() != info.sha256:
        raise damaged(file)
    return info


def _unpack_attached(file: Path, archive: zipfile.ZipFile, attached: Path | None) -> None:
    for name in filter(_ATTACHED.fullmatch, archive.namelist()):
        content, sha = archive.read(name), name.removeprefix(FILES)
        if files.digest(content) != sha:
            raise damaged(file)
        if attached is not None:
            files.put_file(attached, sha, content)


def damaged(file: Path) -> FileError:
    """Something in the backup is not as it was written."""
    text = _("The backup “{file}” is damaged and can’t be used. Choose an older or another one.")
    return FileError("damaged", text.format(file=file.name))


def wrong_type(file: Path) -> FileError:
    """The file is something else than a backup."""
    text = _("“{file}” is not a backup of this program. Choose a file that ends in {ending}.")
    return FileError("wrong_type", text.format(file=file.name, ending=SUFFIX))


def foreign(file: Path) -> FileError:
    """The database in the backup is not one that this program wrote."""
    text = _("“{file}” holds things that this program never writes, so it was not used. Ask who made it.")
    return FileError("foreign", text.format(file=file.name))


def _newer(file: Path) -> FileError:
    text = _(
        "The backup “{file}” was made by a newer version of this program. "
        "Install the newest version on this computer and try again."
    )
    return FileError("newer", text.format(file=file.name))


def _bomb(file: Path) -> FileError:
    text = _("“{file}” is built to overload a computer and was not opened. Ask who made it.")
    return FileError("zip_bomb", text.format(file=file.name))


def _dumped(info: BackupInfo) -> dict[str, Any]:
    values = asdict(info)
    del values["file"]
    return {"format": FORMAT, **values}


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total)


def _sealing(file: BinaryIO) -> bytes:
    """The seal that belongs to a file; leaves its position where the seal begins."""
    left, digest = file.seek(0, 2) - _SEAL, hashlib.sha256()
    file.seek(0)
    while left > 0 and (chunk := file.read(min(left, _CHUNK))):
        digest.update(chunk)
        left -= len(chunk)
    return digest.hexdigest().encode()


@contextmanager
def _opened(file: Path) -> Iterator[tuple[BinaryIO, zipfile.ZipFile]]:
    """The file and the archive in it; every way in which they can fail becomes a FileError."""
    try:
        with file.open("rb") as stream:
            begins = stream.read(4)
            if begins != b"PK\3\4":
                raise wrong_type(file)
            with zipfile.ZipFile(stream) as archive:
                yield stream, archive
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, EOFError) as error:
        raise damaged(file) from error
    except OSError as error:
        raise _unread(file, error) from error


def _unread(file: Path, error: OSError) -> FileError:
    if isinstance(error, FileNotFoundError):
        text = _("The backup “{file}” is no longer there. Choose another one.")
        return FileError("vanished", text.format(file=file.name))
    if isinstance(error, IsADirectoryError) or file.is_dir():
        return wrong_type(file)
    text = _("The backup “{file}” can’t be read. Copy it to this computer and try again.")
    return FileError("unreadable", text.format(file=file.name))


@contextmanager
def _sink(out: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Where to put what is unpacked; failures to write are not taken for flaws of the backup."""
    if out is None:
        yield lambda _chunk: None
        return
    with disk.writing(out):
        target = out.open("wb")
    with target:

        def put(chunk: bytes) -> None:
            with disk.writing(out):
                target.write(chunk)
                target.flush()

        yield put


def _manifest(file: Path, archive: zipfile.ZipFile) -> BackupInfo:
    members = {member.filename: member for member in archive.infolist()}
    if MANIFEST not in members or any(member.flag_bits & _ENCRYPTED for member in members.values()):
        raise wrong_type(file)
    if members[MANIFEST].file_size > _MAX_MANIFEST:
        raise _bomb(file)
    try:
        info = _parsed(file, json.loads(archive.read(MANIFEST)))
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise damaged(file) from error
    attached = [member for name, member in members.items() if _ATTACHED.fullmatch(name)]
    if any(m.compress_type != zipfile.ZIP_STORED or m.file_size > files.LARGEST for m in attached):
        raise damaged(file)
    own = set(members) - {member.filename for member in attached}
    if own != {DATABASE, MANIFEST} or len(archive.namelist()) != len(members):
        raise damaged(file)
    _require_size(members[DATABASE], info)
    return info


def _parsed(file: Path, values: dict[str, Any]) -> BackupInfo:
    """Raises ValueError, TypeError, KeyError or AttributeError for what is no manifest at all."""
    number, revision = values.pop("format"), values["schema"]
    if type(number) is not int or type(revision) is not int or min(number, revision) < 1:
        raise ValueError(file)
    if number > FORMAT or revision > schema.head():
        raise _newer(file)
    info = BackupInfo(file=file, **values)
    kinds = {"schema": int, "size": int, "is_demo": bool, "counts": dict, "living": dict}
    rows = [*info.counts.values(), *info.living.values()]
    fits = all(type(values[name]) is kinds.get(name, str) for name in info.__slots__[1:])
    if not fits or any(type(n) is not int for n in rows) or info.at.tzinfo is None or info.size < 0:
        raise ValueError(file)
    return info


def _require_size(member: zipfile.ZipInfo, info: BackupInfo) -> None:
    if member.file_size > max(_SMALL, member.compress_size * MAX_RATIO):
        raise _bomb(info.file)
    if member.file_size != info.size or member.compress_type != zipfile.ZIP_DEFLATED:
        raise damaged(info.file)


def _chunks(archive: zipfile.ZipFile, info: BackupInfo) -> Iterator[tuple[int, bytes]]:
    done = 0
    with archive.open(DATABASE) as member:
        while chunk := member.read(_CHUNK):
            done += len(chunk)
            if done > info.size:
                raise _bomb(info.file)
            yield done, chunk
    if done < info.size:
        raise damaged(info.file)
