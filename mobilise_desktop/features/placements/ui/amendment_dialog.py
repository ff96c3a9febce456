"""The dialog that drafts an amendment: all its changes with what they mean, from when, and why."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import amending_rules, changed, drafts, impact
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.rules import BLOCK, Finding
from mobilise_desktop.features.placements.ui.change_adder import ChangeAdder
from mobilise_desktop.features.placements.ui.change_group import ChangeGroup, form_of
from mobilise_desktop.features.placements.ui.changes_pane import ChangesPane
from mobilise_desktop.features.placements.ui.forms import PlacementForms
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import ERROR, Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import Failed
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.saving_dialog import SavingDialog
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.text_fields import NotesField

Values = Mapping[str, Any]
Taken = Callable[[list[Finding]], object]
Weigh = Callable[[Values, str, Taken, Failed], object]
_FIELDS, _PANE, _ABOVE, _LEAST = 540, 300, 48, 380
_RING = 3
"""What the frame of the focus needs round the first thing."""


class Drafted(NamedTuple):
    """What an amendment is made of: its kinds with spaces between them, its day, why, new values by field."""

    kind: str = ""
    effective_on: str = ""
    reason: str = ""
    change: Values = MappingProxyType({})


class Means(NamedTuple):
    """What the dialog works with.

    `names` are those of sites and people; `weigh` finds out what speaks against a change of some kinds, and
    then calls one of two; the answer to the last question comes only.
    """

    found: Placement
    names: Mapping[str, str]
    forms: PlacementForms
    weigh: Weigh


class AmendmentDialog(SavingDialog):
    """Saves what is `Drafted`. It begins with `given`; `told` stands above it.

    `fields` has all fields that are shown, by name.
    """

    def __init__(self, parent: QWidget, means: Means, given: Drafted, told: str = "") -> None:
        super().__init__(parent, N_("Draft the amendment"))
        self.setWindowTitle(_("Amend the agreement"))
        self._means, self._given, self._now = means, given, means.found.values
        self.groups: list[ChangeGroup] = []
        self._findings: list[Finding] = []
        self._is_judged = True
        self.finished.connect(self._end_judging)
        self._own: dict[str, Field] = {
            "effective_on": DateField(N_("In force from")),
            "reason": NotesField(N_("Reason")),
        }
        self._own["effective_on"].set_value(given.effective_on or clock.today().isoformat())
        self._own["reason"].set_value(given.reason or None)
        self.pane, self.adder = ChangesPane(), ChangeAdder(self.add)
        self._held = QVBoxLayout()
        self._held.setSpacing(M)
        self._scroll = self._arranged(told)
        for field in self._own.values():
            field.edited.connect(partial(self._forgive, field))
        for kind in given.kind.split():
            self._put(kind)
        self._renew()
        self._begin()

    @property
    def fields(self) -> dict[str, Field]:
        """All fields by name."""
        shown = [group.fields for group in self.groups]
        return {name: field for some in (*shown, self._own) for name, field in some.items()}

    @property
    def kind(self) -> str:
        """The kinds of the amendment, with spaces between them."""
        chosen = {group.kind for group in self.groups}
        if self._means.found.corrections:
            chosen.add(impact.CORRECTION)
        return " ".join(kind for kind in impact.TYPES if kind in chosen)

    def change(self) -> dict[str, Any]:
        """The new values of all changes, by field."""
        return {name: value for group in self.groups for name, value in group.change().items()}

    def add(self, kind: str) -> None:
        """Add a change of a kind, and put the keyboard there."""
        group = self._put(kind)
        self._renew()
        next(one for one in group.fields.values() if not one.isHidden()).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
        self._scroll.bring(group)
        QTimer.singleShot(0, self, self.fit)

    @override
    def fit(self) -> None:
        """Be as high as the fields need, never higher than the screen; what it means beside or below."""
        room = self.screen().availableGeometry()
        wide = theme.px(_FIELDS + _PANE) + 3 * XL
        beside = wide <= room.width()
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        width = wide if beside else min(theme.px(_FIELDS) + 2 * XL, room.width())
        inside = self._scroll.widget()
        fields = inside.heightForWidth(theme.px(_FIELDS)) if inside is not None else 0
        others = self.sizeHint().height() - self._body.sizeHint().height()
        needed = max(fields, theme.px(_LEAST))
        if not beside:
            needed = needed * (_FIELDS + _PANE) // _FIELDS
        needed += max(others, 0)
        self.resize(width, max(min(needed, room.height() - _ABOVE), min(self.height(), room.height())))

    @override
    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    # -- inside ----------------------------------------------------------------------------------

    def _put(self, kind: str) -> ChangeGroup:
        names = impact.FIELDS[kind]
        group = ChangeGroup(kind, self._means.forms.bindings(names), self._now, self._given.change)
        group.altered.connect(self._renew)
        group.dropped.connect(self._drop)
        for field in group.fields.values():
            field.edited.connect(partial(self._forgive, field))
        self.groups.append(group)
        self._held.addWidget(group)
        return group

    def _drop(self, group: ChangeGroup) -> None:
        self.groups.remove(group)
        self._held.removeWidget(group)
        group.hide()
        group.deleteLater()
        self._renew()

    def _begin(self) -> None:
        """Put the keyboard where something is still to be filled in."""
        given = [name for name in self._given.change if name in self.fields]
        shown = [sum(not one.isHidden() for one in group.fields.values()) for group in self.groups]
        more = max(shown, default=0) > 2  # noqa: PLR2004  a day and its kind
        start = self.fields[given[0]] if given and more else self._own["reason"]
        if self.groups or self._means.found.corrections:
            start.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.adder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self) -> None:
        """Say what the changes mean, find out what speaks against them, and offer what can be added."""
        change = self.change()
        if change or self._means.found.corrections:
            self._show_changes()
            self._means.weigh(change, self.kind, self._take, self._fail)
        else:
            self._take([])
        taken = {name for group in self.groups for name in impact.FIELDS[group.kind]}
        self.adder.offer(_offered(self._now, taken), is_first=not self.groups)

    def _show_changes(self) -> None:
        found, change, kind = self._means.found, self.change(), self.kind
        whole = drafts.whole(found, change)
        told = changed.told(self._now, whole, kind, self._means.names) if kind else []
        signers = impact.signers_of(change, is_corrected=bool(found.corrections))
        self.pane.show_changes(told, found.corrections, signers, self._findings)

    def _take(self, findings: list[Finding]) -> None:
        self._findings = findings
        self._show_changes()
        if not self._is_judged:
            self._end_judging()
            self._judge()

    def _fail(self, error: Exception) -> None:
        self._end_judging()
        self._refused(error)

    def _end_judging(self) -> None:
        self._is_judged = True

    @override
    def _try(self) -> None:
        self.banner.hide()
        if not self.groups and not self._means.found.corrections:
            self.tell(_("Choose what is to change."))
            return
        for field in self.fields.values():
            field.set_message("")
            field.commit()
        self._is_judged = False
        self._renew()

    def _judge(self) -> None:
        """Draft it if nothing speaks against it, else lead to what does."""
        for name, text in self._wrong().items():
            if self.fields[name].level() != ERROR:
                self.fields[name].set_message(ERROR, text)
        wrong = next((field for field in self.fields.values() if field.level() == ERROR), None)
        if wrong is not None:
            self._lead_to(wrong)
            return
        hindrance = self._hindrance()
        if hindrance:
            self.tell(hindrance)
            return
        values = (self._own["effective_on"].value(), self._own["reason"].value())
        self.save(Drafted(self.kind, *values, self.change()))

    def _wrong(self) -> dict[str, str]:
        """What is wrong, in words, by the field in which it is mended."""
        wrong: dict[str, str] = {}
        for group in self.groups:
            if not group.change():
                first = next(name for name in group.fields if name != "kind")
                wrong[first] = _("Nothing is changed here yet. Change it, or remove this change.")
        change = self.change()
        for finding in self._findings:
            name = self._place_of(finding, change)
            if finding.level == BLOCK and name:
                wrong.setdefault(name, finding.text)
        if not self._own["effective_on"].value():
            wrong["effective_on"] = _("Please enter the day.")
        if not self._own["reason"].value():
            wrong["reason"] = _("Please say why.")
        return wrong

    def _place_of(self, finding: Finding, change: Collection[str]) -> str:
        """The field at which a finding is told, one that was changed before others; "" for none."""
        shown = [name for name in amending_rules.fields_of(finding) if name in self.fields]
        return next((name for name in shown if name in change), shown[0] if shown else "")

    def _hindrance(self) -> str:
        """What forbids the amendment and can't be mended in a field of the dialog."""
        blocking = [one.text for one in self._findings if one.level == BLOCK]
        return "\n".join(dict.fromkeys(blocking))

    def _lead_to(self, field: Field) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._scroll, partial(self._scroll.ensureWidgetVisible, field))

    def _forgive(self, field: Field, _value: object) -> None:
        if field.level() == ERROR:
            field.set_message("")

    def _arranged(self, told: str) -> ScrollPane:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_RING, _RING, S, S)
        column.setSpacing(L)
        column.addLayout(self._held)
        column.addWidget(self.adder)
        column.addWidget(form_of(*self._own.values()))
        column.addStretch(1)
        scroll = ScrollPane(inside)
        scroll.setMinimumWidth(theme.px(_PANE))
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(L)
        self._body.addWidget(scroll, _FIELDS)
        self._body.addWidget(self.pane, _PANE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, L)
        whole.setSpacing(L)
        whole.addWidget(PlainLabel(_("Amend the agreement"), "head", wrap=True))
        if told:
            whole.addWidget(PlainLabel(told, "secondary", wrap=True))
        whole.addLayout(self._body, 1)
        whole.addLayout(self.foot())
        return scroll


def _offered(now: Values, taken: Collection[str]) -> Iterator[str]:
    """The kinds of change that can still be added: whose fields are not asked for yet."""
    unfit = amending_rules.unfit(now)
    for kind, names in impact.FIELDS.items():
        if kind not in unfit and not set(names) & set(taken):
            yield kind
