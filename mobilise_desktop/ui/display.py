"""Whether windows can be shown here, and if not, what to do about it; asked before Qt is loaded.

Qt itself would end the program with a message for programmers, so its needs are tried first.
"""

import ctypes
import os
import shutil
import sys
from pathlib import Path

from mobilise_desktop.core.i18n import _

DEBIAN_PACKAGES = (
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libwayland-cursor0",
)
"""What a bare Debian 12 lacks for the window (the first six are enough without a screen)."""

_OLD_PYTHON = (3, 12)
_BAD_BINDING = (6, 12)


def display_problem() -> str | None:
    """Why no window can be shown, with the remedy, in one or two sentences; None when all is well."""
    try:
        problem = _binding_problem()
    except ImportError as error:
        return library_remedy(_library_named_by(error))
    if problem or not sys.platform.startswith("linux"):
        return problem
    problem = no_display() or _unknown_platform()
    if problem:
        return problem
    missing = missing_library()
    return library_remedy(missing) if missing else _silent_display()


def no_display() -> str | None:
    """What to do when this session has no screen at all; None when it has one."""
    if _platforms() or not sys.platform.startswith("linux"):
        return None
    return _(
        "There is no screen here to show a window on. "
        "Start the program in a desktop session, or connect with “ssh -X” and start it there."
    )


def missing_library() -> str:
    """The first system library that Qt needs here and that is not installed ("libEGL.so.1"), or "".

    Windows and macOS bring them all.
    """
    if not sys.platform.startswith("linux"):
        return ""
    missing = [_missing_for(platform) for platform in _platforms()]
    return missing[0] if missing and all(missing) else ""


def library_remedy(missing: str) -> str:
    """What to do when the system library `missing` is not installed."""
    if not Path("/etc/debian_version").exists():
        return _(
            "The system library {library} is missing. Install the package of your system that contains it."
        ).format(library=missing)
    line = as_root(" ".join(("apt-get install -y --no-install-recommends", *DEBIAN_PACKAGES)))
    return _("The system library {library} is missing. Install it with: {command}").format(
        library=missing, command=line
    )


def as_root(command: str) -> str:
    """The line to type so that `command` runs as root here."""
    if os.geteuid() == 0:
        return command
    return f"sudo {command}" if shutil.which("sudo") else f'su -c "{command}"'


def _binding_problem() -> str | None:
    from PySide6 import __version__, __version_info__  # noqa: PLC0415  fails where a library is missing

    if sys.version_info >= _OLD_PYTHON or __version_info__[:2] < _BAD_BINDING:
        return None
    return _(
        "PySide6 {version} makes Python 3.11 crash. Install Python 3.12 or newer, "
        "or run: pip install 'PySide6-Essentials<6.12'"
    ).format(version=__version__)


def _platforms() -> tuple[str, ...]:
    """The kinds of screen that Qt will try in turn, by the names of its plug-ins."""
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return tuple(name.partition(":")[0] for name in chosen.split(";"))
    found = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return tuple(platform for platform, variable in found if os.environ.get(variable))


def _plugin(platform: str) -> Path | None:
    """The plug-in file of a kind of screen; None with a distribution's own PySide6, which has its needs."""
    import PySide6  # noqa: PLC0415  the caller may be without it

    folder = Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms"
    return folder / f"libq{platform}.so" if folder.is_dir() else None


def _unknown_platform() -> str | None:
    for platform in _platforms():
        plugin = _plugin(platform)
        if plugin and not plugin.exists():
            return _(
                "QT_QPA_PLATFORM names “{name}”, a kind of screen that Qt does not know here. "
                "Remove that setting and start again."
            ).format(name=platform)
    return None


def _missing_for(platform: str) -> str:
    try:
        plugin = _plugin(platform)
        if plugin:
            ctypes.CDLL(str(plugin))
    except (ImportError, OSError) as error:
        return _library_named_by(error)
    return ""


def _library_named_by(error: Exception) -> str:
    return Path(str(error).partition(":")[0]).name


def _silent_display() -> str | None:
    """What to do when a screen is named and does not answer; Qt would abort the program."""
    platforms = _platforms()
    if any(_answers(platform) for platform in platforms):
        return None
    variable = "WAYLAND_DISPLAY" if platforms == ("wayland",) else "DISPLAY"
    return _(
        "The screen “{display}” does not answer. Start the program in a desktop session, "
        "or put the name of your screen into {variable}."
    ).format(display=os.environ.get(variable, ""), variable=variable)


def _answers(platform: str) -> bool:
    if platform == "xcb":
        return _x11_answers()
    if platform == "wayland":
        return _wayland_answers()
    return True


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers() -> bool:
    import socket  # noqa: PLC0415  other sessions need none

    name = os.environ.get("WAYLAND_DISPLAY", "wayland-0")
    with socket.socket(socket.AF_UNIX) as link:
        return link.connect_ex(str(Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name)) == 0
