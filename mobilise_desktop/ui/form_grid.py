"""Fields below each other: labels beside them where there is room, above them where there is not."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import LABEL_BESIDE, M
from mobilise_desktop.ui.refresh import restyled, retranslated

_LABEL = 180
_WIDEST = 720


class FormGrid(QWidget):
    """Takes the fields in the order of reading; `fields` has them all."""

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self.fields: list[Field] = []
        self._beside = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(M)
        self._column.addStretch(1)
        for field in fields:
            self.add(field)
        retranslated(self.arrange)
        restyled(self.arrange)

    def add(self, field: Field) -> None:
        """One more field at the end."""
        self.fields.append(field)
        field.set_beside(self._beside)
        self._column.insertWidget(len(self.fields) - 1, field)

    def first_error(self) -> Field | None:
        """The first field with an error, to put the keyboard there."""
        return next((field for field in self.fields if field.level() == "error"), None)

    def commit(self) -> None:
        """Commit all fields, as before the record is left."""
        for field in self.fields:
            field.commit()

    def arrange(self) -> None:
        """Put the labels beside or above the fields, as the width allows."""
        beside = self._label_width() if self.width() >= theme.px(LABEL_BESIDE) else 0
        if beside != self._beside:
            self._beside = beside
            for field in self.fields:
                field.set_beside(beside)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _label_width(self) -> int:
        """As wide as the widest label, but not wider than a third of a narrow form."""
        texts = [field.label.text() for field in self.fields]
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        return min(widest + 4, theme.px(_LABEL))
