"""The overview: how large the register is, how it is made up, what waits, how far the programme is."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.waiting import Waiting
from mobilise_desktop.features.firms.rules import SIZES, size_word
from mobilise_desktop.features.overview.queries import Overview, overview
from mobilise_desktop.ui.bars import Bar, BarList
from mobilise_desktop.ui.buttons import LinkButton, PrimaryButton, QuietButton
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated, tr
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from collections.abc import Sequence

_COUNTRIES = 8
_TABLES = frozenset(
    {"firm", "contact", "setting", "attachment", "consent", "retention_hold", "placement", "placement_extra",
     "agreement_version", "agreement_signature", "placement_check", "placement_event",
     "placement_issue", "placement_evaluation", "compliance_rule"}
)  # fmt: skip


class OverviewTab(QScrollArea):
    """Figures that lead to the lists behind them."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._shown: Overview | None = None
        self._total, self._unit = Heading(wrap=False), PlainLabel(look="secondary", wrap=True)
        self.countries, self.sizes = BarList(), BarList()
        self._nothing = [PlainLabel(look="secondary", wrap=True) for _card in range(2)]
        self.waiting, self.goals = QVBoxLayout(), QGridLayout()
        self._arrange()
        self.countries.chosen.connect(self._show_country)
        self.sizes.chosen.connect(self._show_size)
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self.reload)
        retranslated(self.retranslate)
        self.reload()

    def reload(self) -> None:
        """Count again."""
        self._context.jobs.submit(READ, lambda: overview(self._context.reader()), self._show)

    def retranslate(self) -> None:
        """Show the figures in the present language."""
        if self._shown is not None:
            self._show(self._shown)

    def _note(self, done: ChangeSet) -> None:
        if done.tables & _TABLES:
            self.reload()

    def _show(self, found: Overview) -> None:
        self._shown = found
        self._total.setText(formats.number(found.firms))
        self._unit.setText(
            ngettext("member firm in the register", "member firms in the register", found.firms)
        )
        self.countries.show_bars(_countries(found))
        self.sizes.show_bars([Bar(s, size_word(s), found.sizes[s]) for s in SIZES if found.sizes.get(s)])
        for words in self._nothing:
            words.setVisible(found.firms == 0)
        _clear(self.waiting)
        for one in _waiting(found):
            leads = one.page or one.tab
            self.waiting.addWidget(
                LinkButton(one.text, partial(self._open, one)) if leads else PlainLabel(one.text, wrap=True)
            )
        self._show_goals(found)

    def _show_goals(self, found: Overview) -> None:
        _clear(self.goals)
        for row, (name, value) in enumerate(_goals(found)):
            self.goals.addWidget(PlainLabel(name, "secondary", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self.goals.addWidget(PlainLabel(value, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)

    def _open(self, one: Waiting) -> None:
        navigator = self._context.navigator
        if one.tab:
            navigator.show_tab(one.tab)
        else:
            navigator.open_page(one.page)

    def _show_country(self, code: str) -> None:
        self._firms_tab().show_filter(countries=(code,))

    def _show_size(self, size: str) -> None:
        self._firms_tab().show_filter(sizes=(size,))

    def _firms_tab(self) -> Any:
        return self._context.navigator.show_tab("firms")

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(L, L, L, L)
        grid.setSpacing(L)
        countries, body = _card(N_("By country"))
        body.addWidget(self.countries)
        body.addWidget(self._nothing[0])
        sizes, body = _card(N_("By size class"))
        body.addWidget(self.sizes)
        body.addWidget(self._nothing[1])
        for words in self._nothing:
            tr(words.setText, N_("The figures appear with the first firm."))
            words.hide()
        waiting, body = _card(N_("To look at"))
        body.addLayout(self.waiting)
        for place, card in enumerate((self._register_card(), waiting, countries, sizes)):
            grid.addWidget(card, place // 2, place % 2)
        grid.addWidget(self._goals_card(), 2, 0, 1, 2)
        grid.setRowStretch(3, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.setWidget(page)

    def _register_card(self) -> QFrame:
        navigator = self._context.navigator
        register, body = _card(N_("Register"))
        buttons = QHBoxLayout()
        buttons.addWidget(PrimaryButton(N_("Show firms"), lambda: navigator.show_tab("firms")))
        buttons.addWidget(QuietButton(N_("Import…"), lambda: navigator.open_page("import"), icon="upload"))
        buttons.addStretch(1)
        body.addWidget(self._total)
        body.addWidget(self._unit)
        body.addSpacing(S)
        body.addLayout(buttons)
        return register

    def _goals_card(self) -> QFrame:
        def show() -> None:
            self._context.navigator.open_page("preferences", section="programme")

        goals, body = _card(N_("Programme"))
        self.goals.setColumnStretch(1, 1)
        self.goals.setHorizontalSpacing(XL)
        body.addLayout(self.goals)
        button = QuietButton(N_("Programme settings"), show, icon="settings")
        body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return goals


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("look", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(L, L, L, L)
    column.setSpacing(S)
    head = PlainLabel(look="head")
    tr(head.setText, title)
    column.addWidget(head)
    body = QVBoxLayout()
    body.setSpacing(S)
    column.addLayout(body)
    column.addStretch(1)
    column.setSpacing(M)
    return frame, body


def _countries(found: Overview) -> list[Bar]:
    return [Bar(code, formats.country(code), n) for code, n in list(found.countries.items())[:_COUNTRIES]]


def _waiting(found: Overview) -> list[Waiting]:
    lines: Sequence[tuple[int, str, str]] = (
        (
            found.bad_vat,
            ngettext(
                "{n} firm has a VAT number with a wrong check digit",
                "{n} firms have a VAT number with a wrong check digit",
                found.bad_vat,
            ),
            "problems",
        ),
        (
            found.without_contact,
            ngettext("{n} firm has no contact", "{n} firms have no contact", found.without_contact),
            "problems",
        ),
        (
            found.in_trash,
            ngettext("{n} firm is in the trash", "{n} firms are in the trash", found.in_trash),
            "trash",
        ),
    )
    texts = [Waiting(text.format(n=formats.number(n)), page) for n, text, page in lines if n]
    return [*texts, *found.waiting] or [Waiting(_("Nothing waits. Well done."))]


def _goals(found: Overview) -> list[tuple[str, str]]:
    goal = found.programme
    of = _("{n} of {total}")
    stay = _("{least} to {most} months").format(least=goal.stay_months_min, most=goal.stay_months_max)
    return [
        (_("Name"), goal.name),
        (_("Firms to be contacted"), formats.number(goal.firms_target)),
        (_("Survey countries"), of.format(n=len(goal.survey_countries), total=goal.survey_countries_target)),
        (
            _("Focus-group countries"),
            of.format(n=len(goal.focus_countries), total=goal.focus_countries_target),
        ),
        (_("Focus groups per country"), formats.number(goal.focus_groups_per_country)),
        (_("Length of a placement"), stay),
    ]


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
