"""Reading a placement for its record, with all that its dialogs name: nothing is read while they open."""

from dataclasses import replace

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.around import Around
from mobilise_desktop.features.placements.badges import Glance, glances
from mobilise_desktop.features.placements.corrections import of_placement
from mobilise_desktop.features.placements.evaluation_queries import evaluations_of
from mobilise_desktop.features.placements.issued import certificates
from mobilise_desktop.features.placements.line_queries import files_of_lines
from mobilise_desktop.features.placements.party_queries import mentors_of
from mobilise_desktop.features.placements.queries import (
    Placement,
    Signatory,
    names_of,
    people_of,
    placement,
    signatory,
)
from mobilise_desktop.storage.reading import Reader


def record_of(reader: Reader, own: RowId) -> Placement | None:
    """A placement with the files of its lines, its badges and what its dialogs name; None when it is gone."""
    found = placement(reader, own)
    if found is None:
        return None
    seen = glances(reader, clock.today(), [own]).get(own, Glance())
    files = files_of_lines(reader, own)
    return replace(found, files=files, badges=seen.badges, around=_around(reader, found))


def _around(reader: Reader, found: Placement) -> Around:
    values, draft = found.values, found.amending
    firms = [values[f"{party}_firm_id"] for party in ("sending", "hosting")]
    return Around(
        mentors_of(reader, values),
        tuple(person for firm in firms for person in people_of(reader, firm)),
        names_of(reader, values),
        _signers(reader, found),
        evaluations_of(reader, found.id),
        tuple(certificates(reader, found.id)),
        of_placement(reader, found.id, values, draft.id) if draft else found.corrections,
    )


def _signers(reader: Reader, found: Placement) -> dict[str, Signatory]:
    values = found.values
    firms = {
        party: signatory(reader, values[f"{party}_firm_id"], values["employee_id"])
        for party in ("sending", "hosting")
    }
    return {"employee": Signatory(found.dossier.employee.name, "", ""), **firms}
