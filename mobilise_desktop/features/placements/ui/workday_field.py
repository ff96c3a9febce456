"""A field for the hours of one weekday."""

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import timetable
from mobilise_desktop.ui.text_fields import LineEditor, LineField

_CHARS = 26


class WorkdayField(LineField):
    """The value is a day as `timetable` keeps it ("08:00-16:30/30"), None for a day without work."""

    def __init__(self, label: str, help_text: str = "") -> None:
        super().__init__(label, help_text, LineEditor(_CHARS))
        self._install(self.line)

    @override
    def _show(self, value: str | None) -> None:
        self.line.setText(timetable.shown(value))

    @override
    def _read(self) -> str | None:
        return timetable.read(self.line.text())

    @override
    def _misread(self) -> str:
        return _("Please enter the hours such as 8:00–16:30, break 30.")
