"""What can be done about emergency contacts; every function is one transaction and one undo step."""

from collections.abc import Mapping

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.care.queries import Person
from mobilise_desktop.features.firms.model import CARE
from mobilise_desktop.storage.store import Store


def save(store: Store, person: Person, values: Mapping[str, str | None]) -> None:
    """Note whom to call and what support a person needs; without any value what was kept is taken away."""
    label = Label(N_("Change emergency contact of {name}"), {"name": person.name})
    with store.write(label) as work:
        if person.care_id is None:
            if any(values.values()):
                work.insert(CARE, {"contact_id": person.id, **values})
        elif any(values.values()):
            work.update(CARE, person.care_id, values, dict(person.values))
        else:
            work.delete(CARE, person.care_id)
