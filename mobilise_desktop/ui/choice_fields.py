"""Fields to choose from: a few things, thousands of things, yes or no."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QHBoxLayout, QListView, QSizePolicy, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import TARGET, XS
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.text_fields import LineEditor, LineField
from mobilise_desktop.ui.wrap_label import WrapLabel

_SHOWN = 200
_WIDEST = 400
_EMPTY = "–"


class _Combo(QComboBox):
    """A combo box that a turn of the wheel can't change while one only scrolls by."""

    @override
    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(Field):
    """One of a few choices; the value is its key. `choices` is asked again when the language changes.

    A value that is not among them is kept and shown as it is.
    """

    def __init__(
        self, label: str, choices: Callable[[], Iterable[Choice]], help_text: str = "", *, empty: bool = True
    ) -> None:
        super().__init__(label, help_text)
        self._choices, self._empty = choices, empty
        self.box = _Combo()
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._chosen)
        self._install(self.box)

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        self.refill()

    @override
    def renew_look(self) -> None:
        super().renew_look()
        self.box.setMaximumWidth(theme.px(_WIDEST))

    def refill(self) -> None:
        """Ask for the choices again; the value stays."""
        self.box.clear()
        if self._empty:
            self.box.addItem(_EMPTY, None)
        for choice in self._choices():
            self.box.addItem(choice.text, choice.key)
        self._show(self._saved)

    @override
    def _show(self, value: str | None) -> None:
        place = self.box.findData(value)
        if place < 0 and value is not None:
            self.box.addItem(value, value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    @override
    def _read(self) -> str | None:
        found = self.box.currentData()
        return None if found is None else str(found)

    def _chosen(self) -> None:
        self._tell_edited()
        self.commit()


class _Word(WrapLabel):
    """What a box is ticked for; a click on it is a click on the box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setBuddy(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()


class CheckField(Field):
    """Yes or no; the value is a bool and is committed at once. The words beside the box break into lines."""

    def __init__(self, label: str, help_text: str = "") -> None:
        super().__init__("", help_text)
        self.box = QCheckBox()
        self.word = _Word(self.box)
        self._install(self.box, self._row())
        tr(self.word.setText, label)
        tr(self.box.setAccessibleName, label)
        self.box.clicked.connect(self._chosen)

    @override
    def renew_texts(self) -> None:
        name = self.box.accessibleName()
        super().renew_texts()
        self.box.setAccessibleName(name)

    @override
    def renew_look(self) -> None:
        super().renew_look()
        side = max(theme.px(TARGET), TARGET)
        self.box.setFixedSize(side, side)
        spare = max((side - self.fontMetrics().height()) // 2, 0)
        self.word.setContentsMargins(0, spare, 0, spare)

    @override
    def _show(self, value: object) -> None:
        self.box.setChecked(bool(value))

    @override
    def _read(self) -> bool:
        return self.box.isChecked()

    def _chosen(self) -> None:
        self._tell_edited()
        self.commit()

    def _row(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(XS)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.word, 1)
        return holder


class PickerField(LineField):
    """One of thousands of things, found by typing; the value is its key.

    `find(typed)` gives the best matches (at most 200 are shown), `name(key)` the text of a key. What
    was typed without choosing is dropped on leaving, unless it names exactly one match.
    """

    def __init__(
        self,
        label: str,
        find: Callable[[str], Sequence[Choice]],
        name: Callable[[str], str],
        help_text: str = "",
    ) -> None:
        super().__init__(label, help_text, LineEditor())
        self._find, self._name = find, name
        self._matches: list[Choice] = []
        self._picked: str | None = None
        self._texts = QStringListModel(self)
        self._completer = self._made_completer()
        self.line.setCompleter(self._completer)
        self.line.add_button("chevron-down", N_("Show the list (Alt+↓)"), self.open_list)
        self.line.opened.connect(self.open_list)
        self._install(self.line)

    def open_list(self) -> None:
        """Show the matches of what stands in the field, all of them when it is the chosen one."""
        self.line.setFocus()
        self._search("" if self._picked else self.line.text())
        self._completer.complete()

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        self.line.setPlaceholderText(_("Type to search"))
        if not self.is_changed():
            self._show(self._saved)

    @override
    def _show(self, value: str | None) -> None:
        self._picked = value
        self.line.setText("" if value is None else self._name(value))
        self.line.setCursorPosition(0)

    @override
    def _read(self) -> str | None:
        if not self.line.text().strip():
            return None
        return self._picked

    @override
    def commit(self) -> None:
        if self._picked is None and self.line.text().strip():
            self._search(self.line.text())
            if len(self._matches) == 1:
                self._picked = self._matches[0].key
        if self._picked is None and self.line.text().strip():
            self._show(self._saved)
        else:
            super().commit()
            self._show(self._saved)

    @override
    def _typed(self) -> None:
        self._picked = None
        self._search(self.line.text())
        super()._typed()

    def _made_completer(self) -> QCompleter:
        made = QCompleter(self._texts, self)
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        made.setMaxVisibleItems(12)
        made.setWidget(self.line)
        popup = QListView()
        popup.setProperty("look", "choices")
        theme.clothe(popup)
        popup.setUniformItemSizes(True)
        made.setPopup(popup)
        made.activated[QModelIndex].connect(self._pick)  # type: ignore[index]
        return made

    def _search(self, text: str) -> None:
        self._matches = list(self._find(text.strip()))[:_SHOWN]
        self._texts.setStringList([choice.text for choice in self._matches])

    def _pick(self, index: QModelIndex) -> None:
        self._show(self._matches[index.row()].key)
        self._tell_edited()
        self.commit()
