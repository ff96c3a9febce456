"""A part of a record that another feature brings: the record's feature knows none of them by name.

A feature declares `FIRM_SECTION = SectionSpec(…)` in its `ui/firm_section.py`; the record of a firm shows
it under its own heading.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.ui.tab import TabContext


class RecordSection(QWidget):
    """`counted(n)` for the number beside the heading, `rearranged` when what Tab goes through has changed."""

    counted = Signal(int)
    rearranged = Signal()

    def show_record(self, record_id: RowId, *, fresh: bool) -> None:
        """Show what belongs to a record; `fresh` for another one than before."""
        raise NotImplementedError

    def note(self, done: ChangeSet) -> None:
        """Read again what a transaction changed, if it concerns the record shown."""

    def commit(self) -> None:
        """Write what is being typed."""

    def head_buttons(self) -> Sequence[QWidget]:
        """What stands at the end of the heading."""
        return ()


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """One section: its heading (marked by `N_`), the section it follows, and how it is made."""

    key: str
    title: str
    after: str
    create: Callable[[TabContext], RecordSection]
