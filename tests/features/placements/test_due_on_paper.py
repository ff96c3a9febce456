"""The sheet of what is due: a reference is never broken, whichever office it is of."""

from datetime import date

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import cockpit
from mobilise_desktop.features.placements.due import Task
from mobilise_desktop.reference.offices import offices
from papers_help import text_of


def test_no_reference_is_broken():
    refs = [f"MS-{office.code}-2027-0012-W" for office in offices()]
    tasks = [Task("2027-03-01", RowId("x"), ref, "Call", "Matthias Wiegand-Oberhofer") for ref in refs]
    text = text_of(cockpit.sheet(tasks, date(2027, 2, 25), 7))
    assert [ref for ref in refs if ref not in text] == []
