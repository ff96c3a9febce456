"""What the program stands on, with versions and licences, and what to tell somebody who helps."""

import platform
import sqlite3
import sys
from dataclasses import dataclass
from importlib import metadata

from mobilise_desktop import __version__

_LICENCES = {
    "PySide6-Essentials": "LGPL-3.0",
    "shiboken6": "LGPL-3.0",
    "SQLAlchemy": "MIT",
    "alembic": "MIT",
    "babel": "BSD-3-Clause",
    "email-validator": "Unlicense",
    "holidays": "MIT",
    "phonenumberslite": "Apache-2.0",
    "pikepdf": "MPL-2.0",
    "pyHanko": "MIT",
    "pyhanko-certvalidator": "MIT",
    "platformdirs": "MIT",
    "pypdfium2": "Apache-2.0",
    "rapidfuzz": "MIT",
    "pillow": "MIT-CMU",
    "reportlab": "BSD-3-Clause",
    "vobject": "Apache-2.0",
    "psycopg": "LGPL-3.0",
    "python-calamine": "MIT",
    "python-stdnum": "LGPL-2.1+",
    "XlsxWriter": "BSD-2-Clause",
    "zxing-cpp": "Apache-2.0",
}
"""By the packages' own statements; a test compares them with what is installed."""


@dataclass(frozen=True, slots=True)
class Component:
    """A package: its name, installed version and licence (SPDX)."""

    name: str
    version: str
    licence: str


def components() -> tuple[Component, ...]:
    """The packages that are installed, by name."""
    found = (Component(name, _version(name), licence) for name, licence in _LICENCES.items())
    return tuple(sorted((one for one in found if one.version), key=lambda one: one.name.casefold()))


def details() -> str:
    """Versions and machine as lines of text, without anything about people or firms."""
    lines = (
        f"Mobilise Desktop {__version__}",
        f"Python {platform.python_version()} ({sys.implementation.name})",
        f"SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        *(f"{one.name} {one.version}" for one in components()),
    )
    return "\n".join(lines)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
