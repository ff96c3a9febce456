"""Fields below each other: labels beside them where there is room, above them where there is not."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.item_layout import ItemLayout
from mobilise_desktop.ui.measures import LABEL_BESIDE, M
from mobilise_desktop.ui.refresh import restyled, retranslated

_LABEL = 180


class FormGrid(QWidget):
    """Takes the fields in the order of reading; `fields` has them all."""

    beside_from = LABEL_BESIDE

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self.fields: list[Field] = []
        self._rows = _FormLayout(self)
        for field in fields:
            self.add(field)
        retranslated(self.arrange)
        restyled(self.arrange)

    def add(self, field: Field) -> None:
        """One more field at the end."""
        self.fields.append(field)
        self._rows.addWidget(field)

    def first_error(self) -> Field | None:
        """The first field with an error, to put the keyboard there."""
        return next((field for field in self.fields if field.level() == "error"), None)

    def commit(self) -> None:
        """Commit all fields, as before the record is left."""
        for field in self.fields:
            field.commit()

    def arrange(self) -> None:
        """Reckon the places of labels and fields anew."""
        self._rows.invalidate()
        self.updateGeometry()

    def label_room(self, width: int) -> int:
        """How wide the labels are that stand beside their fields in a form of this width; 0: above."""
        return self._label_width() if width >= theme.px(self.beside_from) else 0

    def _label_width(self) -> int:
        """As wide as the widest label, within bounds."""
        texts = [field.label.text() for field in self.fields]
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        return min(widest + 4, theme.px(_LABEL))


class _FormLayout(ItemLayout):
    """Knows the height of a form of any width before it is that wide; Qt's own layouts know it after."""

    def __init__(self, form: FormGrid) -> None:
        super().__init__(form)
        self._form = form

    @override
    def height_at(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        heights = [field.height_for(room, self._form.label_room(room)) for field in self._shown()]
        return sum(heights) + M * max(len(heights) - 1, 0) + margins.top() + margins.bottom()

    @override
    @guarded
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        area = self.contentsRect()
        beside, top = self._form.label_room(area.width()), area.top()
        for field in self._shown():
            field.set_beside(beside)
            height = field.height_for(area.width(), beside)
            field.setGeometry(area.left(), top, area.width(), height)
            top += height + M

    @override
    def usual_size(self) -> QSize:
        width = max((field.sizeHint().width() for field in self._shown()), default=0)
        return QSize(width, self.heightForWidth(width))

    @override
    def least_size(self) -> QSize:
        width = max((field.minimumSizeHint().width() for field in self._shown()), default=0)
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), 0)

    def _shown(self) -> list[Field]:
        return [field for field in self._form.fields if not field.isHidden()]
