"""What an amendment means, beside its fields: old → new, who must sign, and what speaks against it."""

import textwrap
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import impact, words
from mobilise_desktop.features.placements.changed import Change
from mobilise_desktop.features.placements.corrections import Correction
from mobilise_desktop.features.placements.rules import BLOCK, WARNING, Finding
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XS, M, S
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.wrap_label import WrapLabel

_LONGEST = 160
_ICONS = {BLOCK: ("circle-alert", "bad"), WARNING: ("triangle-alert", "attention")}
Told = Sequence[tuple[str, Sequence[Change]]]


class ChangesPane(QWidget):
    """Built anew with each change."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = boxes.LinesBox()
        inside = QWidget()
        held = QVBoxLayout(inside)
        held.setContentsMargins(0, 0, S, 0)
        held.addWidget(self.lines)
        held.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, M, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(_("What changes"), "secondary"))
        column.addWidget(ScrollPane(inside), 1)

    def show_changes(
        self,
        told: Told,
        corrections: Sequence[Correction],
        parties: Sequence[str],
        findings: Sequence[Finding],
    ) -> None:
        """Show the changes by kind; `findings` are what forbids them, then warnings."""
        lines = [*_told(told, corrections)]
        if lines:
            needed = ", ".join(words.word("party", party) for party in parties)
            text = _("New signatures are needed from: {parties}").format(parties=needed)
            lines += [_apart(), boxes.row("pencil", "accent", WrapLabel(text))]
        else:
            lines.append(WrapLabel(_("Nothing yet."), "secondary"))
        told_once = {finding.text: finding for finding in findings}
        if told_once:
            lines.append(_apart())
        lines += [
            boxes.row(*_ICONS[one.level], WrapLabel(one.text))
            for one in sorted(told_once.values(), key=lambda one: one.level != BLOCK)
        ]
        self.lines.show_lines(lines)


def _told(told: Told, corrections: Sequence[Correction]) -> Iterator[QWidget]:
    several = sum(bool(changes) for _kind, changes in told) + bool(corrections) > 1
    for kind, changes in told:
        corrected = corrections if kind == impact.CORRECTION else ()
        if several and (changes or corrected):
            yield _apart()
            yield WrapLabel(impact.type_word(kind), "head")
        for one in corrected:
            yield from _line(one.label, *one.shown)
        for change in changes:
            yield from _line(change.title, change.old, change.new)


def _line(label: str, old: str, new: str) -> Iterator[QWidget]:
    yield WrapLabel(label, "label")
    yield WrapLabel(f"{_short(old)} → {_short(new)}")


def _short(text: str) -> str:
    return textwrap.shorten(text, _LONGEST, placeholder=" …") if len(text) > _LONGEST else text


def _apart() -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(XS)
    return gap
