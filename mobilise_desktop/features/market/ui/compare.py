"""An offer and a candidate side by side: points and reasons by criterion, and what becomes of the two."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.people import languages_shown
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.market import words
from mobilise_desktop.features.market.queries import Record
from mobilise_desktop.features.market.rules import SIDES
from mobilise_desktop.features.market.ui import dialogs
from mobilise_desktop.features.market.ui.pair_acts import Pair, PairActs, Said
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


class CompareDialog(QDialog):
    """Tells its `acts` what becomes of the pair."""

    def __init__(self, parent: QWidget, pair: Pair, acts: PairActs) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self, "market")
        self.pair, self._acts = pair, acts
        self.setWindowTitle(_("Compare offer and candidate"))
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.shortlist_button = Button(N_("Shortlist"), lambda: self._note("shortlisted"), icon="star")
        self.contact_button = Button(N_("Contacted"), lambda: self._note("contacted"), icon="mail")
        self.decline_button = Button(N_("Decline…"), self._decline, icon="x")
        self.accept_button = PrimaryButton(N_("Accept…"), self._ask_who_accepts, icon="check")
        self.decisions_button = Button(N_("Decisions…"), self._ask_who_accepts, icon="check")
        self.place_button = PrimaryButton(N_("Make a placement"), self._make, icon="briefcase")
        is_accepted = pair.match is not None and pair.match.status == "accepted"
        stay = pair.match.placement if pair.match else ""
        self.show_button = PrimaryButton(N_("Show the placement"), self._show_stay, icon="briefcase")
        self._arrange()
        self.decisions_button.setVisible(is_accepted and not stay)
        self.accept_button.setVisible(not is_accepted)
        is_begun = pair.match is not None and pair.match.status in ("contacted", "accepted")
        for button in (self.shortlist_button, self.contact_button):  # they would forget who accepted
            button.setHidden(is_begun and "accepted" in map(self._said, SIDES))
        self.place_button.setVisible(is_accepted and not stay)
        self.show_button.setVisible(bool(stay))

    # -- inside ----------------------------------------------------------------------------------

    def _note(self, status: str) -> None:
        self._acts.decide(status)
        self.accept()

    def _ask_who_accepts(self) -> None:
        stays = {side for side in SIDES if self._said(side) == "declined"}  # until it is overruled

        def said(values: Mapping[str, Any]) -> Said:
            return {
                side: ("accepted", values[f"{side}_on"]) if values[side] else (None, None)
                for side in SIDES
                if values[side] or side not in stays
            }

        if self._acts.settle(dialogs.accept_dialog(self, self.pair.match), said):
            self.accept()

    def _said(self, side: str) -> str:
        match = self.pair.match
        return str(getattr(match, side).said) if match else ""

    def _decline(self) -> None:
        def said(values: Mapping[str, Any]) -> Said:
            return {values["side"]: ("declined", values["day"])}

        if self._acts.settle(dialogs.decline_dialog(self), said):
            self.accept()

    def _make(self) -> None:
        self.accept()
        self._acts.place()

    def _show_stay(self) -> None:
        self.accept()
        self._acts.show_stay()

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
        foot.addWidget(self.decisions_button)
        foot.addWidget(self.accept_button)
        foot.addWidget(self.place_button)
        foot.addWidget(self.show_button)
        column.addLayout(foot)

    def _remarks(self) -> list[tuple[str, str]]:
        found, match = [], self.pair.match
        if match is not None and match.status != "shortlisted":
            found.append((words.decisions_shown(match.sending, match.hosting), "secondary"))
        if match is not None and match.reason:
            found.append((_("Reason: {reason}").format(reason=match.reason), "secondary"))
        if match is not None and match.placement:
            found.append((_("Placement {ref}").format(ref=match.placement), "secondary"))
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
