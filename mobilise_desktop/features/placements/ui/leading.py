"""The ways from what blocks a placement to where it is mended: a field here, or the record of a firm."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import stay
from mobilise_desktop.features.placements.course_plan import COLUMNS
from mobilise_desktop.features.placements.course_rules import BEYOND
from mobilise_desktop.features.placements.rules import Finding
from mobilise_desktop.features.placements.targets import Target
from mobilise_desktop.features.placements.ui.course_field import CourseField

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord

_FIELDS = {
    "dates": "start_date", "lead": "start_date", "overlap": "start_date", "length": "end_date",
    "split": "first_part_end", "hours": "hours_tenths", "hours_sum": "hours_tenths", "timetable": "time_mon",
    "salary": "cost_salary", "mentor": "mentor_host_id", "mentor_2": "mentor_host_2_id",
    "instalments": "instalment_1", "insurance": "insured_until",
}  # fmt: skip
"""The fields of rules that are not called after one."""

_OF_COURSE = frozenset({*COLUMNS, BEYOND})
"""What the one field of outcomes and programme mends."""

_EXCHANGED = {"different_firm": "hosting", "different_country": "hosting", "employed": "employee"}
"""Rules that are mended by choosing another party."""

_NOTED = frozenset({"attendance", "grant"})
"""Rules that are mended by noting an event."""


class Leading:
    """Leads from the record of a placement to a finding's place."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record

    def lead(self, finding: Finding) -> None:
        """Go to where a finding is mended, with the keyboard in the field where there is one."""
        if finding.target is not None:
            self.open(finding.target, lambda: finding.text)
            return
        record = self._record
        record.lead_to(finding.section)
        place = self._place(finding)
        if place is not None:
            QTimer.singleShot(0, place, partial(self._focus, place))

    def open(self, target: Target, told: Callable[[], str] | None = None) -> None:
        """Open the record of a firm, at a person or a field if there is one, with the way back here."""
        record, own = self._record, self._record.placement_id
        if record.found is None or own is None:
            return
        ref, navigator = record.found.values["ref"], record.context.navigator

        def said() -> str:
            # Translators: what somebody was led to the record of a firm for; {ref} is that of a placement
            return _("{ref}: {text}").format(ref=ref, text=told()) if told else ref

        def back() -> None:
            getattr(navigator.show_tab("placements"), "show_placement")(own)  # noqa: B009  known by its key

        place = (target.section, target.field, target.person_id)
        tab = navigator.show_tab("firms")
        getattr(tab, "show_place")(  # noqa: B009  the tab is known by its key only
            target.firm_id, place, (said, N_("Back to the placement"), back)
        )

    def _place(self, finding: Finding) -> QWidget | None:
        record = self._record
        if finding.code in _EXCHANGED:
            return record.parties.button(_EXCHANGED[finding.code])
        if finding.code in _NOTED:
            return record.lines.add_button
        if finding.code in record.lines.places:
            return record.lines.places[finding.code]
        name = COLUMNS[0] if finding.code in _OF_COURSE else _FIELDS.get(finding.code, finding.code)
        if finding.code == "split" and record.found is not None:
            name = stay.lacking(record.found.values) or name
        forms = record.forms.get(finding.section, ())
        field = next((form.field(name) for form in forms if name in form.bindings), None)
        return field.table_of(finding.code) if isinstance(field, CourseField) else field

    def _focus(self, place: QWidget) -> None:
        if place.isHidden():
            return
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        self._record.show_part(place)
