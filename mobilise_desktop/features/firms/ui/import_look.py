"""The second step of an import: how the file is read, and what its columns become."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.firms.ui.record_choices import find_country
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.labels import Heading, PlainLabel, dress
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.import_run import Look, Options

_SEPARATORS = ((";", N_("Semicolon")), (",", N_("Comma")), ("\t", N_("Tab")), ("|", N_("Vertical bar")))
_ROWS = 20
_COLUMN_CHARS, _ARROW = 24, 60


class LookStage(QWidget):
    """`options_changed(Options)` when the file shall be read otherwise, `forward(Look)` to check it."""

    options_changed = Signal(object)
    forward = Signal(object)
    back = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._look: Look | None = None
        self._chosen: dict[str, Any] = {}
        self.file, self.summary = Heading(wrap=True), PlainLabel(wrap=True)
        self.encoding = ChoiceField(N_("Encoding"), self._encodings, empty=False)
        self.separator = ChoiceField(N_("Separator"), self._separators, empty=False)
        self.sheet = ChoiceField(N_("Sheet"), self._sheets, empty=False)
        self.country = ChoiceField(N_("Country of the firms"), lambda: find_country(""), empty=False)
        self.encoding.box.setMinimumContentsLength(30)
        self.table = QTableWidget()
        self.next_button = PrimaryButton(N_("Check the file"), self._go_on)
        self._arrange()
        for name in ("encoding", "separator", "sheet", "country"):
            getattr(self, name).committed.connect(lambda value, name=name: self._choose(name, value))
        retranslated(self.retranslate)

    def forget(self) -> None:
        """Begin with another file."""
        self._look, self._chosen = None, {}

    def show_look(self, look: "Look") -> None:
        """Show how the file was read."""
        from mobilise_desktop.interchange.decoding import offered  # noqa: PLC0415  loads the readers

        self._look = look
        source = look.source
        self.file.setText(source.path.name)
        for field, value in (
            (self.encoding, offered(source.encoding or "")),
            (self.separator, source.separator),
            (self.sheet, source.sheet),
            (self.country, look.office.country),
        ):
            field.refill()
            field.set_value(value or None)
        self.encoding.setVisible(bool(source.encoding))
        self.separator.setVisible(bool(source.separator))
        self.sheet.setVisible(len(source.sheets) > 1)
        self._fill_table()
        self._sum_up()

    def retranslate(self) -> None:
        """Show everything in the present language."""
        if self._look is not None:
            self.show_look(self._look)

    # -- inside ----------------------------------------------------------------------------------

    def _choose(self, name: str, value: str | None) -> None:
        self._chosen = {**self._chosen, name: value}
        self.options_changed.emit(self._options())

    def _options(self) -> "Options":
        from mobilise_desktop.features.firms.import_run import Options  # noqa: PLC0415  loads the readers

        return Options(**self._chosen)

    def _go_on(self) -> None:
        if self._look is not None:
            self.forward.emit(self._look)

    def _encodings(self) -> list[Choice]:
        return [Choice(name, label) for name, label in self._look.encodings] if self._look else []

    def _separators(self) -> list[Choice]:
        return [Choice(sign, _(name)) for sign, name in _SEPARATORS]

    def _sheets(self) -> list[Choice]:
        return [Choice(name, name) for name in self._look.source.sheets] if self._look else []

    def _fill_table(self) -> None:
        look = self._look
        if look is None:
            return
        from mobilise_desktop.features.firms import exchange  # noqa: PLC0415  loads the readers

        targets = sorted(exchange.choices(), key=lambda target: target.label.casefold())
        texts = look.texts[:_ROWS]
        self.table.clear()
        self.table.setRowCount(len(texts) + 1)
        self.table.setColumnCount(len(look.mapped))
        self.table.setHorizontalHeaderLabels([column.heading for column in look.mapped])
        self.table.setVerticalHeaderLabels(
            [_("Becomes"), *(str(number) for number, _cells in look.rows[:_ROWS])]
        )
        for column in look.mapped:
            box = self._combo(column.place, targets)
            self.table.setCellWidget(0, column.place, box)
            usual = self.fontMetrics().averageCharWidth() * _COLUMN_CHARS
            needed = self.fontMetrics().horizontalAdvance(box.currentText()) + theme.px(_ARROW)
            self.table.setColumnWidth(column.place, max(usual, needed))
        self.table.setRowHeight(0, theme.px(40))
        for number, row in enumerate(texts, 1):
            for place, text in enumerate(row):
                self.table.setItem(number, place, _cell(text))

    def _combo(self, place: int, targets: list[Any]) -> QComboBox:
        look = self._look
        box = QComboBox()
        if look is None:
            return box
        present = look.mapped[place].target
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        box.addItem(_("(not imported)"), None)
        if present is not None and present not in targets:
            targets = [*targets, present]
        for target in targets:
            box.addItem(target.label, target)
        box.setCurrentIndex(targets.index(present) + 1 if present is not None else 0)
        box.setAccessibleName(_("What “{column}” becomes").format(column=look.mapped[place].heading))
        box.activated.connect(lambda index: self._map(place, box.itemData(index)))
        return box

    def _map(self, place: int, target: Any) -> None:
        from mobilise_desktop.features.firms import exchange  # noqa: PLC0415  loads the readers

        if self._look is None:
            return
        mapped = exchange.with_target(self._look.mapped, place, target)
        self._chosen = {**self._chosen, "targets": tuple(column.target for column in mapped)}
        self._look = replace(self._look, mapped=mapped)
        for column in mapped:
            box = self.table.cellWidget(0, column.place)
            if isinstance(box, QComboBox) and box.currentData() != column.target:
                box.setCurrentIndex(max(0, box.findData(column.target)))
            if isinstance(box, QComboBox):
                needed = self.fontMetrics().horizontalAdvance(box.currentText()) + theme.px(_ARROW)
                self.table.setColumnWidth(column.place, max(self.table.columnWidth(column.place), needed))
        self._sum_up()

    def _sum_up(self) -> None:
        look = self._look
        if look is None:
            return
        known = sum(column.is_imported for column in look.mapped)
        text = ngettext(
            "{known} of {n} column is recognised.", "{known} of {n} columns are recognised.", len(look.mapped)
        ).format(known=known, n=len(look.mapped))
        if look.not_imported:
            text += " " + _("Not imported: {columns}.").format(
                columns=formats.listing([formats.quoted(name) for name in look.not_imported])
            )
        if not look.has_names:
            text = _("Choose which column is the name of the firm.")
        self.summary.setText(text)
        dress(self.summary, level="" if look.has_names else "error")
        self.next_button.setEnabled(look.has_names)

    def _arrange(self) -> None:
        settings = QHBoxLayout()
        settings.setSpacing(L)
        for field in (self.country, self.encoding, self.separator, self.sheet):
            settings.addWidget(field)
        settings.addStretch(1)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setAccessibleName(_("First rows of the file"))
        buttons = QHBoxLayout()
        buttons.addWidget(Button(N_("Another file"), self.back.emit, icon="arrow-left"))
        buttons.addStretch(1)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.file)
        column.addLayout(settings)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addSpacing(S)
        column.addLayout(buttons)
        self.setFocusProxy(self.next_button)


def _cell(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text.replace("\n", " ⏎ "))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
