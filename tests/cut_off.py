"""Finds texts that don't fit where they stand."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from mobilise_desktop.ui.date_field import DateEditor
from mobilise_desktop.ui.labels import CutLabel
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.wrap_label import WrapLabel

TOLERANCE = 1
PADDING = 8
ARROW = 32


def cut_texts(root: QWidget) -> list[str]:
    """What is cut off in the visible widgets of a window: kind, text, room and need in px."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root) and widget.width() > 0:
            found += [f"{type(widget).__name__}: {flaw}" for flaw in _flaws(widget)]
    return found


def _flaws(widget: QWidget) -> list[str]:
    if isinstance(widget, CutLabel):
        return []
    if isinstance(widget, ScrollPane):
        return _pane(widget)
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QHeaderView):
        return []
    if isinstance(widget, QTableView):
        return _headers(widget)
    if isinstance(widget, QComboBox):
        need = widget.fontMetrics().horizontalAdvance(widget.currentText()) + ARROW
        return (
            [f"“{widget.currentText()}” needs {need} px, has {widget.width()}"]
            if need > widget.width()
            else []
        )
    if isinstance(widget, QAbstractButton):
        return _too_small(
            widget, getattr(widget, "currentText", widget.text if hasattr(widget, "text") else str)()
        )
    if isinstance(widget, DateEditor):
        return _day(widget)
    if isinstance(widget, QLineEdit):
        return _placeholder(widget)
    return []


def _label(label: QLabel) -> list[str]:
    text = label.text()
    if not text:
        return []
    if label.wordWrap():
        need, room = label.heightForWidth(label.width()), label.height()
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)
        breaks = isinstance(label, WrapLabel) or "/" in text or "\\" in text
        if longest > label.contentsRect().width() + TOLERANCE and not breaks:
            return [f"“{text}” has a word of {longest} px in {label.contentsRect().width()} px"]
        return [f"“{text}” needs {need} px of height, has {room}"] if need > room + TOLERANCE else []
    need, room = label.sizeHint().width(), label.width()
    high = label.fontMetrics().height() > label.height() + TOLERANCE
    return [f"“{text}” needs {need} px, has {room}"] if need > room + TOLERANCE or high else []


def _too_small(widget: QWidget, text: str) -> list[str]:
    need, room = widget.minimumSizeHint(), widget.size()
    fits = need.width() <= room.width() + TOLERANCE and need.height() <= room.height() + TOLERANCE
    return [] if fits or not text else [f"“{text}” needs {need.toTuple()}, has {room.toTuple()}"]


def _tabs(bar: QTabBar) -> list[str]:
    flaws = []
    for place in range(bar.count()):
        need = bar.fontMetrics().horizontalAdvance(bar.tabText(place))
        if bar.isTabVisible(place) and need > bar.tabRect(place).width():
            flaws.append(f"“{bar.tabText(place)}” needs {need} px, has {bar.tabRect(place).width()}")
    return flaws


def _headers(view: QTableView) -> list[str]:
    header, model = view.horizontalHeader(), view.model()
    flaws = []
    for place in range(header.count() if model is not None else 0):
        if header.isSectionHidden(place):
            continue
        text = str(model.headerData(place, header.orientation()))
        need = header.fontMetrics().horizontalAdvance(text)
        if need > header.sectionSize(place) - 2 * PADDING:
            flaws.append(f"column “{text}” needs {need} px, has {header.sectionSize(place)}")
    return flaws


def _placeholder(field: QLineEdit) -> list[str]:
    need = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return (
        [f"placeholder “{field.placeholderText()}” needs {need} px, has {field.width()}"]
        if need > field.width()
        else []
    )


def _day(field: DateEditor) -> list[str]:
    """A day is always written whole: part of one is another day."""
    text = field.text() or field.placeholderText()
    margins = field.textMargins()
    need = field.fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + PADDING
    return [f"“{text}” needs {need} px, has {field.width()}"] if need > field.width() else []


def _pane(pane: ScrollPane) -> list[str]:
    """What is wider than a pane that doesn't scroll sideways can't be reached at all."""
    need, room = pane.widget().minimumSizeHint().width(), pane.viewport().width()
    kind = type(pane.widget()).__name__
    return [f"{kind} needs {need} px of width, has {room}"] if need > room and not pane.is_wide else []
