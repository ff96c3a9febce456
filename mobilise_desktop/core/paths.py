"""Where resources, translations and the user's files are, in a checkout and in an installed wheel."""

from functools import lru_cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
APP = "MobiliseDesktop"


def _beside(name: str) -> Path:
    inside = _PACKAGE / f"_{name}"
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder `resources/` (in a wheel `mobilise_desktop/_resources`)."""
    return _beside("resources")


def translations() -> Path:
    """The folder `translations/` (in a wheel `mobilise_desktop/_translations`)."""
    return _beside("translations")


@lru_cache(maxsize=1)
def user_data() -> Path:
    """The folder of the user's database and backups; not made here."""
    from platformdirs import user_data_path  # noqa: PLC0415  only needed without --database

    return user_data_path(APP, appauthor=False)


@lru_cache(maxsize=1)
def user_config() -> Path:
    """The folder of the user's own choices (window, language); not made here."""
    from platformdirs import user_config_path  # noqa: PLC0415  only needed by the program itself

    return user_config_path(APP, appauthor=False)


@lru_cache(maxsize=1)
def user_state() -> Path:
    """The folder of logs, crash reports and drafts; not made here."""
    from platformdirs import user_state_path  # noqa: PLC0415  only needed by the program itself

    return user_state_path(APP, appauthor=False)
