"""Whether a folder is a safe home for a database: not on a network drive, not in a cloud folder.

Both copy or lock files behind the back of SQLite, which is known to spoil databases
(sqlite.org/howtocorrupt.html, Zotero's and calibre's reports).
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mobilise_desktop.core.i18n import _

NETWORK_TYPES = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs afpfs webdav davfs fuse.sshfs fuse.rclone fuse.davfs2 9p ncpfs afs glusterfs "
    "fuse.glusterfs ceph".split()
)
_CLOUDS = {
    "OneDrive": r"onedrive( - .+)?|skydrive",
    "Dropbox": r"dropbox( \(.+\))?",
    "Google Drive": r"google ?drive|googledrive|my drive|drivefs",
    "iCloud": r"icloud ?drive|com~apple~clouddocs|mobile documents",
    "Nextcloud": r"nextcloud\d*|owncloud",
    "pCloud": r"pcloud ?drive|pclouddrive",
    "Box": r"box( sync)?",
    "MEGA": r"mega( ?sync)?|megasync",
}
_DRIVE_REMOTE = 4


@dataclass(frozen=True, slots=True)
class Concern:
    """Why a place is not safe: `kind` is "network" or "cloud"; a new database is refused there."""

    kind: str
    text: str
    refuses_new: bool = True


def concern(path: Path, file_system: Callable[[Path], str] | None = None) -> Concern | None:
    """What speaks against keeping a database at `path`; None for an ordinary local folder."""
    cloud = _cloud(str(path))
    if cloud:
        text = _(
            "This folder is copied to {cloud}, which can damage a database. "
            "Choose a folder on this computer that is not synchronised."
        )
        return Concern("cloud", text.format(cloud=cloud))
    if _is_network(path, file_system or file_system_of):
        return Concern(
            "network",
            _(
                "This folder is on a network drive, where a database can be damaged. Choose a folder on this "
                "computer; several people can work together on a PostgreSQL server."
            ),
        )
    return None


def file_system_of(path: Path) -> str:
    """The type of the file system that holds `path` ("ext4", "cifs", "remote"); "" when unknown."""
    if os.name == "nt":
        return _windows_type(path)
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    fields = [line.split() for line in mounts]
    holding = [(len(f[1]), f[2]) for f in fields if len(f) > 2 and _inside(path, f[1].replace("\\040", " "))]
    return max(holding, default=(0, ""))[1]


def _inside(path: Path, mount: str) -> bool:
    text = str(path)
    return mount == "/" or text == mount or text.startswith(mount.rstrip("/") + "/")


def _cloud(path: str) -> str:
    for part in re.split(r"[\\/]", path)[:-1]:
        for name, pattern in _CLOUDS.items():
            if re.fullmatch(pattern, part.lower()):
                return name
    roots = [os.environ.get(name) for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")]
    return "OneDrive" if any(root and path.lower().startswith(root.lower()) for root in roots) else ""


def _is_network(path: Path, file_system: Callable[[Path], str]) -> bool:
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return True
    kind = file_system(path).lower()
    return kind in NETWORK_TYPES or kind == "remote"


def _windows_type(path: Path) -> str:
    import ctypes  # noqa: PLC0415  Windows only

    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return ""
    return "remote" if windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE else "local"
