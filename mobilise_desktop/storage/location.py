"""Whether a folder is a safe home for a database: not on a network drive, not in a cloud folder.

Both copy or lock files behind the back of SQLite, which is known to spoil databases
(sqlite.org/howtocorrupt.html, reports of Zotero and calibre).
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PureWindowsPath

from mobilise_desktop.core.i18n import _

NETWORK, CLOUD, REMOVABLE = "network", "cloud", "removable"

_NETWORK_TYPES = re.compile(
    r"nfs4?|cifs|smb[23]?|smbfs|afpfs|webdav|davfs2?|sshfs|rclone|9p|ncpfs|afs|auristorfs|coda|ceph|glusterfs"
    r"|lustre|gpfs|beegfs|vboxsf|vmhgfs(-fuse)?|prl_fs|gvfsd-fuse|kio-fuse|remote"
)
_CLOUD_TYPES = {
    "onedriver": "OneDrive",
    "google-drive-ocamlfuse": "Google Drive",
    "googledrive": "Google Drive",
    "pcloudfs": "pCloud",
    "pcloud": "pCloud",
    "dropboxfs": "Dropbox",
}
_CLOUDS = {
    "OneDrive": r"onedrive( - .+|-.+)?|skydrive",
    "Dropbox": r"dropbox( \(.+\)|-.+)?",
    "Google Drive": r"google ?drive( - .+|-.+)?|my drive|drivefs",
    "iCloud": r"icloud ?drive|com~apple~clouddocs|mobile documents",
    "Nextcloud": r"nextcloud\d*(-.+)?|owncloud(-.+)?",
    "pCloud": r"pcloud ?drive|pcloud ?sync",
    "Box": r"box|box sync|box-box",
    "MEGA": r"mega|mega ?sync( .+)?",
    "Proton Drive": r"proton ?drive(-.+)?",
    "Synology Drive": r"synology ?drive|cloudstation",
    "Yandex Disk": r"yandex\.?disk",
    "Tresorit": r"tresorit|tresors",
    "Seafile": r"seafile",
}
_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".seafile-data": "Seafile",
    ".stfolder": "Syncthing",
    ".SynologyWorkingDirectory": "Synology Drive",
}
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4
_CLOUD_TAG, _CLOUD_TAG_MASK = 0x9000001A, 0xFFFF0FFF
_REMOVABLE = re.compile(r"/(media|run/media)/[^/]+/.+|/Volumes/[^/]+/.+")


@dataclass(frozen=True, slots=True)
class Concern:
    """What there is to say about a place: `kind` is "network", "cloud" or "removable".

    A new database is not made where `refuses_new`; one that is there already can be opened.
    """

    kind: str
    text: str
    refuses_new: bool = True


def _exists(path: PurePath) -> bool:
    try:
        return os.path.lexists(path)
    except OSError:
        return False


def file_system_of(path: PurePath) -> str:
    """The type of the file system that holds `path` ("ext4", "cifs", "remote"); "" when unknown."""
    if sys.platform == "win32":
        return _windows_type(path)
    return type_in(_mac_mounts() if sys.platform == "darwin" else _linux_mounts(), path)


@dataclass(frozen=True, slots=True)
class Machine:
    """What is asked of the computer; tests put another one in."""

    file_system: Callable[[PurePath], str] = file_system_of
    exists: Callable[[PurePath], bool] = _exists
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    home: PurePath = field(default_factory=Path.home)


def concern(path: PurePath, machine: Machine | None = None) -> Concern | None:
    """What speaks against keeping a database at `path`; None for an ordinary folder of this computer."""
    asked = machine or Machine()
    place = path.resolve() if isinstance(path, Path) else path
    kind = asked.file_system(place).lower().removeprefix("fuse.")
    cloud = _CLOUD_TYPES.get(kind) or _cloud(place, asked)
    if cloud:
        text = _(
            "This folder is copied to {cloud}, which can damage a database. "
            "Choose a folder on this computer that is not synchronised."
        )
        return Concern(CLOUD, text.format(cloud=cloud))
    if _NETWORK_TYPES.fullmatch(kind) or _is_share(place):
        text = _(
            "This folder is on a network drive, where a database can be damaged. Choose a folder on this "
            "computer; several people can work together on a PostgreSQL server."
        )
        return Concern(NETWORK, text)
    if kind == REMOVABLE or _REMOVABLE.fullmatch(place.as_posix()):
        text = _(
            "This folder is on a drive that can be unplugged. Close the program before you unplug the drive."
        )
        return Concern(REMOVABLE, text, refuses_new=False)
    return None


def is_network(path: Path) -> bool:
    """True for a network drive: SQLite's write-ahead log does not work there."""
    found = concern(path)
    return found is not None and found.kind == NETWORK


def type_in(mounts: list[tuple[str, str]], path: PurePath) -> str:
    """The type of the innermost of `mounts` (folder, type) that holds `path`; "" when none does."""
    text = path.as_posix()
    holding = [(len(m), i, kind) for i, (m, kind) in enumerate(mounts) if _inside(text, m)]
    length, _order, kind = max(holding, default=(0, 0, ""))
    return "" if kind == "9p" and length <= 1 else kind


def _inside(text: str, mount: str) -> bool:
    return (text + "/").startswith(mount.rstrip("/") + "/")


def _is_share(path: PurePath) -> bool:
    return isinstance(path, PureWindowsPath) and path.drive.startswith("\\\\")


def _cloud(path: PurePath, machine: Machine) -> str:
    below_home = path.is_relative_to(machine.home)
    for part in (path.relative_to(machine.home) if below_home else path).parent.parts:
        for name, pattern in _CLOUDS.items():
            if re.fullmatch(pattern, part.lower()):
                return name
    roots = [type(path)(machine.environ[name]) for name in _VARIABLES if machine.environ.get(name)]
    if any(path.is_relative_to(root) for root in roots):
        return "OneDrive"
    return _marked(path, machine) or _apple_documents(path, machine)


def _marked(path: PurePath, machine: Machine) -> str:
    for folder in path.parents:
        if folder == machine.home:
            return ""
        for marker, name in _MARKERS.items():
            if machine.exists(folder / marker):
                return name
        if _has_cloud_tag(folder):
            return "OneDrive"
    return ""


def _apple_documents(path: PurePath, machine: Machine) -> str:
    """Desktop and Documents keep their place on a Mac when iCloud takes them over; a link there tells."""
    clouds = machine.home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    for name in ("Desktop", "Documents"):
        if path.is_relative_to(machine.home / name) and machine.exists(clouds / name):
            return "iCloud"
    return ""


def _has_cloud_tag(folder: PurePath) -> bool:
    """Windows marks the folders that a cloud program fills in on demand."""
    if sys.platform != "win32":
        return False
    try:
        tag = os.lstat(folder).st_reparse_tag
    except OSError:
        return False
    return tag & _CLOUD_TAG_MASK == _CLOUD_TAG


def _linux_mounts() -> list[tuple[str, str]]:
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    fields = [line.split() for line in lines]
    return [(_unescaped(f[1]), f[2]) for f in fields if len(f) > 2]  # noqa: PLR2004  device, folder, type


def _unescaped(name: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), name)


def _mac_mounts() -> list[tuple[str, str]]:
    done = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=5)
    return re.findall(r" on (.+?) \(([a-z0-9_]+)", done.stdout)


def _windows_type(path: PurePath) -> str:
    import ctypes  # noqa: PLC0415  Windows only

    windll = getattr(ctypes, "windll", None)
    kind = windll.kernel32.GetDriveTypeW(path.anchor) if windll else 0
    return {_DRIVE_REMOVABLE: REMOVABLE, _DRIVE_REMOTE: "remote"}.get(kind, "local")
