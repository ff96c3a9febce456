"""T15: a database on a network drive or in a cloud folder: seen before it is made there."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from mobilise_desktop.storage import location
from mobilise_desktop.storage.location import CLOUD, NETWORK, REMOVABLE, Machine, concern, type_in

LINUX_MOUNTS = [
    ("/", "ext4"), ("/home", "xfs"), ("/mnt/nas", "nfs4"), ("/mnt/office", "cifs"),
    ("/mnt/office/local", "ext4"), ("/home/anna/far", "fuse.sshfs"), ("/home/anna/remote", "fuse.rclone"),
    ("/media/anna/STICK", "vfat"),
    ("/run/user/1000/gvfs", "fuse.gvfsd-fuse"), ("/mnt/c", "9p"), ("/media/sf_share", "vboxsf"),
    ("/home/anna/One", "fuse.onedriver"),
]  # fmt: skip
MAC_MOUNTS = [
    ("/", "apfs"),
    ("/Volumes/Team", "smbfs"),
    ("/Volumes/Dav", "webdav"),
    ("/Volumes/STICK", "exfat"),
]
LINUX = [
    ("/home/anna/.local/share/MobiliseDesktop/mobilise.sqlite", None),
    ("/home/anna/Documents/register.sqlite", None),
    ("/mnt/nas/register.sqlite", NETWORK),
    ("/mnt/office/data/register.sqlite", NETWORK),
    ("/mnt/office/local/register.sqlite", None),
    ("/mnt/officer/register.sqlite", None),
    ("/home/anna/far/register.sqlite", NETWORK),
    ("/home/anna/remote/register.sqlite", NETWORK),
    ("/run/user/1000/gvfs/smb-share/register.sqlite", NETWORK),
    ("/mnt/c/Users/anna/register.sqlite", NETWORK),
    ("/media/sf_share/register.sqlite", NETWORK),
    ("/home/anna/One/register.sqlite", CLOUD),
    ("/home/anna/Dropbox/register.sqlite", CLOUD),
    ("/home/anna/Nextcloud2/office/register.sqlite", CLOUD),
    ("/home/anna/pCloudDrive/register.sqlite", CLOUD),
    ("/home/anna/MEGAsync/register.sqlite", CLOUD),
    ("/home/anna/Boxes/register.sqlite", None),
    ("/home/anna/my dropbox notes/register.sqlite", None),
    ("/home/anna/Dropbox.sqlite", None),
    ("/media/anna/STICK/register.sqlite", REMOVABLE),
    ("/run/media/anna/STICK/register.sqlite", REMOVABLE),
]
WINDOWS = [
    (r"C:\Users\Anna\AppData\Local\MobiliseDesktop\mobilise.sqlite", None),
    (r"\\server\share\register.sqlite", NETWORK),
    (r"Z:\register.sqlite", NETWORK),
    (r"E:\register.sqlite", REMOVABLE),
    (r"C:\Users\Anna\OneDrive\register.sqlite", CLOUD),
    (r"C:\Users\Anna\OneDrive - Handwerk e.V\Dokumente\register.sqlite", CLOUD),
    (r"D:\Firmenwolke\register.sqlite", CLOUD),
    (r"C:\Users\Anna\Google Drive\register.sqlite", CLOUD),
    (r"G:\My Drive\register.sqlite", CLOUD),
    (r"C:\Users\Anna\iCloudDrive\register.sqlite", CLOUD),
    (r"C:\Users\Anna\Box\register.sqlite", CLOUD),
]
MAC = [
    ("/Users/anna/Library/Application Support/MobiliseDesktop/mobilise.sqlite", None),
    ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/register.sqlite", CLOUD),
    ("/Users/anna/Library/CloudStorage/OneDrive-Office/register.sqlite", CLOUD),
    ("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.eu/My Drive/register.sqlite", CLOUD),
    ("/Users/anna/Documents/register.sqlite", CLOUD),
    ("/Users/anna/Desktop/register.sqlite", None),
    ("/Volumes/Team/register.sqlite", NETWORK),
    ("/Volumes/Dav/register.sqlite", NETWORK),
    ("/Volumes/STICK/register.sqlite", REMOVABLE),
]


def machine(home, file_system, environ=(), marks=()):
    return Machine(file_system, lambda path: str(path) in marks, dict(environ), home)


LINUX_MACHINE = machine(PurePosixPath("/home/anna"), lambda path: type_in(LINUX_MOUNTS, path))
MAC_MACHINE = machine(
    PurePosixPath("/Users/anna"),
    lambda path: type_in(MAC_MOUNTS, path),
    marks={"/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Documents"},
)
WINDOWS_MACHINE = machine(
    PureWindowsPath(r"C:\Users\Anna"),
    lambda path: {"Z:\\": "remote", "E:\\": REMOVABLE}.get(path.anchor, "local"),
    {"OneDriveCommercial": "d:\\firmenwolke"},
)
ROWS = [
    *((PurePosixPath(path), LINUX_MACHINE, kind) for path, kind in LINUX),
    *((PureWindowsPath(path), WINDOWS_MACHINE, kind) for path, kind in WINDOWS),
    *((PurePosixPath(path), MAC_MACHINE, kind) for path, kind in MAC),
]


@pytest.mark.parametrize(
    ("path", "computer", "kind"), ROWS, ids=[f"{number}-{row[0]}"[:60] for number, row in enumerate(ROWS)]
)
def test_what_speaks_against_a_place(path, computer, kind):
    found = concern(path, computer)
    assert (found.kind if found else None) == kind
    if found:
        assert found.refuses_new is (kind != REMOVABLE)
        assert found.text.endswith(".")


def test_a_cloud_folder_of_any_name_is_known_by_what_the_cloud_program_left_in_it():
    path = PurePosixPath("/home/anna/Office files/2026/register.sqlite")
    marks = {"/home/anna/Office files/.dropbox.cache"}
    found = concern(path, machine(PurePosixPath("/home/anna"), lambda _path: "ext4", marks=marks))
    assert found.kind == CLOUD and "Dropbox" in found.text


def test_a_user_called_like_a_cloud_is_no_cloud():
    home = PurePosixPath("/home/box")
    assert concern(home / "register.sqlite", machine(home, lambda _path: "ext4")) is None


def test_the_marker_of_the_home_itself_does_not_count():
    home = PurePosixPath("/home/anna")
    asked = machine(home, lambda _path: "ext4", marks={"/home/anna/.dropbox"})
    assert concern(home / "data" / "register.sqlite", asked) is None


def test_names_with_spaces_in_the_table_of_mounts_are_read():
    assert location._unescaped(r"/mnt/our\040share\134x") == "/mnt/our share\\x"


def test_this_computer_is_asked_without_an_error(tmp_path):
    assert isinstance(location.file_system_of(tmp_path), str)
    assert not location.is_network(tmp_path / "register.sqlite")


def test_a_link_into_a_cloud_folder_is_seen_through(tmp_path):
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "Nextcloud")
    assert concern(tmp_path / "data" / "register.sqlite").kind == CLOUD
