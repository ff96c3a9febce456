"""What to change of many firms, with a preview of what that does."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms import shown
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.rules import BULK_EMPTIED, BULK_FIELDS
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.firms.ui.record_form import YearField
from mobilise_desktop.reference import nace
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import READ, Job, Task
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L
from mobilise_desktop.ui.saving_dialog import SavingDialog
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField

ADD_TAG, REMOVE_TAG = "add_tag", "remove_tag"
_LABELS = {ADD_TAG: N_("Add a tag"), REMOVE_TAG: N_("Remove a tag")}
_WIDTH, _HEIGHT, _SHOWN = 560, 340, 6


class BulkDialog(SavingDialog):
    """Choose a field, then a value; the preview says how many firms change from what.

    It saves the name, the value and the values by field.
    """

    def __init__(self, parent: QWidget, context: TabContext, ids: Sequence[RowId]) -> None:
        super().__init__(parent, "")
        give_help(self, "firms")
        self._context, self._ids = context, list(ids)
        self._job: Job | None = None
        count = len(self._ids)
        title = ngettext("Change {n} firm", "Change {n} firms", count).format(n=formats.number(count))
        self.setWindowTitle(title)
        self.what = ChoiceField(N_("What to change"), _what, empty=False)
        self.what.set_value(BULK_FIELDS[0])
        self.fields = {name: _field(name) for name in (*BULK_FIELDS, ADD_TAG, REMOVE_TAG)}
        self.emptying = CheckField(N_("Leave the field empty"))
        self.form = FormGrid(self.what, *self.fields.values(), self.emptying)
        self.preview = PlainLabel(look="secondary", wrap=True)
        self.do_button.setText(title)
        self._arrange(title)
        self.what.edited.connect(self._choose)
        self.emptying.edited.connect(self._choose)
        for field in self.fields.values():
            field.edited.connect(self._look)
            field.committed.connect(self._look)
        self._choose()

    @property
    def name(self) -> str:
        """What is to be changed: a field, or a tag."""
        return str(self.what.value())

    def value(self) -> Any:
        """The new value; None when none is given yet, or when the field is to be emptied."""
        return None if self.is_emptying else self.fields[self.name].value()

    @property
    def is_emptying(self) -> bool:
        """Whether the field is to be left without a value."""
        return self.name in BULK_EMPTIED and bool(self.emptying.value())

    def values(self) -> dict[str, Any]:
        """The new values by field."""
        found = {self.name: self.value()}
        if self.is_emptying:
            return found
        if self.name == "nace_code":
            found["nace_scheme"] = nace.NACE2_1
        if self.name == "nuts_code":
            found["nuts_version"] = _NUTS
        return found

    # -- inside ----------------------------------------------------------------------------------

    @override
    def _try(self) -> None:
        self.save((self.name, self.value(), self.values()))

    def _choose(self, _value: object = None) -> None:
        for name, field in self.fields.items():
            field.setVisible(name == self.name and not self.is_emptying)
        self.emptying.setVisible(self.name in BULK_EMPTIED)
        self.form.arrange()
        self._look()

    def _look(self, _value: object = None) -> None:
        """Count what the change would do, in the background; the newest wish wins."""
        if self._job is not None:
            self._job.cancel()
        self.do_button.setEnabled(False)
        if not self.value() and not self.is_emptying:
            self.preview.setText(_("Choose the new value; then you see here what changes."))
            return
        reader, ids, name, value = self._context.reader, self._ids, self.name, self.value()

        def work() -> Any:
            from mobilise_desktop.features.firms import bulk  # noqa: PLC0415  loads SQLAlchemy

            if name in BULK_FIELDS:
                return bulk.preview(reader(), ids, name)
            return bulk.tagged(reader(), ids, str(value))

        self._job = self._context.jobs.submit(READ, work, self._show, self._context.notices.error)

    def _show(self, found: Any) -> None:
        if isinstance(found, Counter):
            wanted = self.value() or None
            changing = {old: n for old, n in found.items() if (old or None) != wanted}
            lines = [_step(self.name, old, self.value(), n) for old, n in sorted(changing.items(), key=_most)]
            same = found.total() - sum(changing.values())
            count = sum(changing.values())
        else:
            has = int(found)
            count = len(self._ids) - has if self.name == ADD_TAG else has
            same, lines = len(self._ids) - count, []
        told = [ngettext("{n} firm changes.", "{n} firms change.", count).format(n=formats.number(count))]
        told += lines[:_SHOWN] + (["…"] if len(lines) > _SHOWN else [])
        if same:
            told.append(
                ngettext("{n} firm stays as it is.", "{n} firms stay as they are.", same).format(
                    n=formats.number(same)
                )
            )
        self.preview.setText("\n".join(told))
        self.do_button.setEnabled(count > 0)

    def _arrange(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(L)
        head = PlainLabel(title, "head", wrap=True)
        head.setMinimumWidth(theme.px(_WIDTH))
        self.setMinimumHeight(theme.px(_HEIGHT))
        for widget in (head, self.form, self.preview):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(self.foot())


def change_many(parent: QWidget, context: TabContext, ids: Sequence[RowId]) -> None:
    """Ask, then change; the notice has Undo."""
    if not ids:
        context.notices.say(_("Choose firms in the list first; Ctrl+A chooses all that are shown."))
        return

    def write(chosen: tuple[str, Any, dict[str, Any]], task: Task) -> int:
        from mobilise_desktop.features.firms import bulk  # noqa: PLC0415  loads SQLAlchemy

        name, value, values = chosen
        if name == ADD_TAG:
            return bulk.add_tag(context.store(), ids, str(value), task)
        if name == REMOVE_TAG:
            return bulk.remove_tag(context.store(), ids, str(value), task)
        return bulk.change(context.store(), ids, values, task)

    dialog = BulkDialog(parent, context, ids)
    if saved(dialog, context, write):
        _say(context, dialog.written)


def _say(context: TabContext, count: int) -> None:
    text = ngettext("{n} firm changed.", "{n} firms changed.", count).format(n=formats.number(count))
    context.notices.say(text, _("Undo"), context.undo)


_NUTS = "2024"


def _what() -> Iterator[Choice]:
    for name in BULK_FIELDS:
        yield Choice(name, _(FIELD_LABELS[name]))
    for name, label in _LABELS.items():
        yield Choice(name, _(label))


def _field(name: str) -> Field:
    label = _LABELS.get(name) or FIELD_LABELS[name]
    if name == "status":
        return ChoiceField(N_("New value"), choices.statuses)
    if name == "currency":
        return ChoiceField(N_("New value"), choices.currencies)
    if name == "nace_code":
        find = partial(choices.find_sector, nace.NACE2_1)
        return PickerField(N_("New value"), find, partial(choices.sector_name, nace.NACE2_1))
    if name == "nuts_code":
        return PickerField(N_("New value"), partial(choices.find_region, ""), shown.region)
    if name == "figures_year":
        return YearField(N_("New value"))
    return TextField(label if name in _LABELS else N_("New value"))


def _step(name: str, old: Any, new: Any, count: int) -> str:
    """Such as "180: Candidate → Active"."""
    before = shown.value(name, old) or _("(empty)")
    after = shown.value(name, new) or _("(empty)")
    # Translators: how many firms change from which value to which
    return _("{n}: {old} → {new}").format(n=formats.number(count), old=before, new=after)


def _most(entry: tuple[Any, int]) -> int:
    return -entry[1]
