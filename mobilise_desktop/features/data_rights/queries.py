"""Which person is meant: by id, e-mail address or name."""

from typing import NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.storage.reading import Reader

TABLE = "contact"
_PEOPLE = """
SELECT c.id, c.given_name, c.family_name, c.email, f.legal_name_native, c.deleted_at IS NOT NULL
FROM contact c JOIN firm f ON f.id = c.firm_id
WHERE NOT EXISTS (SELECT 1 FROM erased e WHERE e.id = c.id)
"""


class Person(NamedTuple):
    """A person and their firm; `is_trashed` for one in the trash, who is kept all the same."""

    id: RowId
    given_name: str
    family_name: str
    email: str
    firm: str
    is_trashed: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The names by which other texts may mention them."""
        return tuple(name for name in (self.given_name, self.family_name) if name)

    @property
    def shown(self) -> str:
        """Name, address and firm, to tell people apart."""
        gone = _("in the trash") if self.is_trashed else ""
        return ", ".join(part for part in (" ".join(self.names), self.email, self.firm, gone) if part)


def people(reader: Reader, said: str) -> list[Person]:
    """Everybody who may be meant: one by an id, else all with this address, else all with this name."""
    exact = reader.all(f"{_PEOPLE} AND c.id = :said", {"said": said})
    if not exact:
        exact = reader.all(f"{_PEOPLE} AND lower(c.email) = :said", {"said": said.strip().lower()})
    if exact:
        return [_person(row) for row in exact]
    words = sorted(fold(said).split())
    everybody = (_person(row) for row in reader.all(_PEOPLE, {}))
    return [person for person in everybody if words and sorted(_words(person)) == words]


def of_firm(reader: Reader, firm_id: RowId) -> list[Person]:
    """The people of a firm, the main contact first; those in the trash too, who are kept all the same."""
    sql = f"{_PEOPLE} AND c.firm_id = :firm ORDER BY c.is_main DESC, c.created_at, c.id"
    return [_person(row) for row in reader.all(sql, {"firm": firm_id})]


def _words(person: Person) -> list[str]:
    return fold(" ".join(person.names)).split()


def _person(row: tuple[object, ...]) -> Person:
    own, given, family, email, firm, is_trashed = row
    return Person(
        RowId(str(own)),
        str(given or ""),
        str(family or ""),
        str(email or ""),
        str(firm or ""),
        bool(is_trashed),
    )
