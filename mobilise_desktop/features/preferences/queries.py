"""What the settings show, from one look at the database."""

from dataclasses import dataclass
from pathlib import Path

from mobilise_desktop.core import formats
from mobilise_desktop.core.sortkeys import sort_key
from mobilise_desktop.reference.countries import SURVEY_COUNTRIES
from mobilise_desktop.settings import office
from mobilise_desktop.storage import facts, location
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.target import Target


@dataclass(frozen=True, slots=True)
class Place:
    """Where the data lies: as people read it, the folder if there is one, and what speaks against it."""

    shown: str
    folder: Path | None
    concern: str
    is_server: bool


@dataclass(frozen=True, slots=True)
class OfficeView:
    """The office of this database, and the code page in which it reads files."""

    office: str
    code_page: str
    is_demo: bool
    place: Place


def look(reader: Reader, target: Target) -> OfficeView:
    """Office, code page and place of the database."""
    found = facts.load(reader)
    page = office.code_page(reader, found.office)
    return OfficeView(found.office, page, found.is_demo, place_of(target))


def place_of(target: Target) -> Place:
    """Where a database lies."""
    if target.path is None:
        return Place(target.shown, None, "", is_server=True)
    concern = location.concern(target.path)
    return Place(target.shown, target.path.parent, concern.text if concern else "", is_server=False)


def countries(language: str) -> tuple[tuple[str, str], ...]:
    """The countries to choose from as (code, name), in the order of the language."""
    named = ((code, formats.territory(code, language)) for code in SURVEY_COUNTRIES)
    return tuple(sorted(named, key=lambda pair: sort_key(pair[1], language)))
