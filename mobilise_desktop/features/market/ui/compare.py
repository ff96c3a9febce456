"""An offer and a candidate side by side: points and reasons by criterion, and what becomes of the two."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.people import languages_shown
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.market import words
from mobilise_desktop.features.market.queries import Match, Record
from mobilise_desktop.features.market.rules import Ranked
from mobilise_desktop.features.market.ui import dialogs
from mobilise_desktop.reference import nace
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.field import WARNING
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.wrap_label import WrapLabel

_SIZE, _BAR = (880, 660), 120
_TOP = Qt.AlignmentFlag.AlignTop
_NONE = "–"
_TONES = {"shortlisted": "plain", "contacted": "accent", "accepted": "good", "declined": "bad"}


class Pair(NamedTuple):
    """What the dialog shows."""

    offer: Record
    candidate: Record
    ranked: Ranked
    weights: Mapping[str, int]
    match: Match | None


class CompareDialog(QDialog):
    """`decide(status, reason)` notes what becomes of the pair; `place` makes a placement of it."""

    def __init__(
        self, parent: QWidget, pair: Pair, decide: Callable[[str, str], object], place: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        give_help(self, "market")
        self.pair, self._decide, self._place = pair, decide, place
        self.setWindowTitle(_("Compare offer and candidate"))
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.shortlist_button = Button(N_("Shortlist"), lambda: self._note("shortlisted"), icon="star")
        self.contact_button = Button(N_("Contacted"), lambda: self._note("contacted"), icon="mail")
        self.decline_button = Button(N_("Decline…"), self._decline, icon="x")
        self.accept_button = PrimaryButton(N_("Accept"), lambda: self._note("accepted"), icon="check")
        self.place_button = PrimaryButton(N_("Make a placement"), self._make, icon="briefcase")
        self._arrange()
        status = pair.match.status if pair.match else ""
        self.accept_button.setVisible(status != "accepted")
        self.place_button.setVisible(status == "accepted")

    # -- inside ----------------------------------------------------------------------------------

    def _note(self, status: str, reason: str = "") -> None:
        self._decide(status, reason)
        self.accept()

    def _decline(self) -> None:
        dialog = dialogs.reason_dialog(self)
        if dialog.exec():
            self._note("declined", dialog.values["reason"])

    def _make(self) -> None:
        self.accept()
        self._place()

    def _arrange(self) -> None:
        pair = self.pair
        head = QHBoxLayout()
        head.setSpacing(M)
        points = _("{n} of 100 points").format(n=pair.ranked.score)
        head.addWidget(WrapLabel(f"{pair.candidate.title} – {pair.offer.title}", "title"), 1)
        head.addWidget(Chip(points, "accent"), 0, _TOP)
        if pair.match is not None:
            told = words.word("match", pair.match.status)
            day = formats.day(pair.match.decided_on or None)
            head.addWidget(Chip(f"{told}, {day}", _TONES[pair.match.status]), 0, _TOP)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(M)
        column.addLayout(head)
        for text, look in self._remarks():
            column.addLayout(_warning(text) if look == WARNING else _line(WrapLabel(text, look)))
        column.addWidget(ScrollPane(self._sheet()), 1)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self.shortlist_button)
        foot.addWidget(self.contact_button)
        foot.addWidget(self.decline_button)
        foot.addStretch(1)
        foot.addWidget(Button(N_("Close"), self.reject))
        foot.addWidget(self.accept_button)
        foot.addWidget(self.place_button)
        column.addLayout(foot)

    def _remarks(self) -> list[tuple[str, str]]:
        found = []
        if self.pair.match is not None and self.pair.match.reason:
            found.append((_("Reason: {reason}").format(reason=self.pair.match.reason), "secondary"))
        if not self.pair.candidate.may_share:
            text = _("This person has not allowed yet that partners see the profile.")
            found.append((text, WARNING))
        return found

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, M, M)
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(M)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        offer, candidate = self.pair.offer, self.pair.candidate
        grid.addWidget(WrapLabel(_("Offer: {name}").format(name=offer.firm), "label"), 0, 1)
        grid.addWidget(WrapLabel(_("Candidate: {name}").format(name=candidate.title), "label"), 0, 2)
        grid.addWidget(WrapLabel(offer.values["tasks"] or _NONE), 1, 1, _TOP)
        grid.addWidget(WrapLabel(candidate.values["goals"] or _NONE), 1, 2, _TOP)
        told = words.names_of(self.pair.weights, self.pair.ranked.values)
        for (name, points, most), (left, right) in zip(told, sides(offer, candidate), strict=True):
            row = grid.rowCount()
            grid.addWidget(_criterion(name, points, most), row, 0, _TOP)
            grid.addWidget(WrapLabel(left or _NONE, "data"), row, 1, _TOP)
            grid.addWidget(WrapLabel(right or _NONE, "data"), row, 2, _TOP)
        row = grid.rowCount()
        grid.addWidget(_criterion(_("Together"), self.pair.ranked.score, 100), row, 0, _TOP)
        grid.setRowStretch(row + 1, 1)
        return sheet


def sides(offer: Record, candidate: Record) -> list[tuple[str, str]]:
    """What each side says to each criterion, in the order of the weights."""
    one, other = offer.values, candidate.values
    place = formats.country(offer.country)
    wanted = ", ".join(formats.country(code) for code in (other["countries"] or "").split(",") if code)
    return [
        (_sector(offer), _sector(candidate)),
        (one["skills_offered"] or "", other["skills_sought"] or ""),
        (languages_shown(one["working_language"] or ""), languages_shown(candidate.languages)),
        (_when(one), _when(other)),
        (one["skills_wanted"] or "", other["skills_have"] or ""),
        (place, ", ".join(filter(None, (wanted, other["regions"])))),
        (formats.number(offer.stays), ""),
    ]


def _sector(side: Record) -> str:
    sector = choices.sector_name(nace.NACE2_1, side.sector) if side.sector else ""
    return " · ".join(filter(None, (side.firm, sector)))


def _when(values: Mapping[str, str]) -> str:
    days = words.window_shown(values["window_from"], values["window_to"])
    return " · ".join(filter(None, (days, words.lengths_shown(values["lengths"]))))


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(S)
    for part in parts:
        line.addWidget(part, 1 if part is parts[-1] else 0, _TOP)
    return line


def _warning(text: str) -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(pixmap("triangle-alert", "attention"))
    return _line(sign, WrapLabel(text, WARNING))


def _criterion(name: str, points: int, most: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(PlainLabel(name, "head", wrap=True))
    # Translators: points of a criterion, such as "12 of 30"
    told = _("{n} of {total}").format(n=points, total=most)
    bar = QProgressBar()
    bar.setRange(0, max(most, 1))
    bar.setValue(points)
    bar.setTextVisible(False)
    bar.setAccessibleName(f"{name}: {told}")
    column.addWidget(bar)
    column.addWidget(PlainLabel(told, "caption"))
    holder.setFixedWidth(theme.px(_BAR + 40))
    return holder
