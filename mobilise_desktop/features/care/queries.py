"""The people of a firm with what is kept for an emergency."""

from collections.abc import Mapping
from typing import NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.storage.reading import Reader

FIELDS = ("emergency_name", "emergency_relation", "emergency_phone", "support_needs")


class Person(NamedTuple):
    """A person who may travel or of whom something is kept; `care_id` None: nothing was noted yet."""

    id: RowId
    name: str
    care_id: RowId | None
    values: Mapping[str, str | None]

    @property
    def is_noted(self) -> bool:
        """Whether there is somebody to call in an emergency."""
        return bool(self.values["emergency_name"] and self.values["emergency_phone"])


_PEOPLE = """
SELECT c.id, c.given_name, c.family_name, f.country, p.id, p.emergency_name, p.emergency_relation,
    p.emergency_phone, p.support_needs
FROM contact c JOIN firm f ON f.id = c.firm_id
LEFT JOIN person_care p ON p.contact_id = c.id AND p.deleted_at IS NULL
WHERE c.firm_id = :firm AND c.deleted_at IS NULL AND (c.may_travel = 1 OR p.id IS NOT NULL)
ORDER BY c.is_main DESC, c.created_at, c.id
"""


def of_firm(reader: Reader, firm_id: RowId) -> list[Person]:
    """Who of a firm may travel, the main contact first."""
    return [
        Person(
            RowId(own),
            person_name(given or "", family or "", country),
            RowId(care) if care else None,
            dict(zip(FIELDS, values, strict=True)),
        )
        for own, given, family, country, care, *values in reader.all(_PEOPLE, {"firm": firm_id})
    ]
