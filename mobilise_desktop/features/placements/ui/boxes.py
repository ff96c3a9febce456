"""Parts of the record that are no forms: what blocks, the agreement, the checklist, the events."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.placements import compliance, corrections, impact, states, words
from mobilise_desktop.features.placements.queries import Placement, Signature, Version
from mobilise_desktop.features.placements.rules import BLOCK, OK, Finding
from mobilise_desktop.ui.buttons import IconButton, QuietButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.measures import XS, M, S
from mobilise_desktop.ui.plain import plain
from mobilise_desktop.ui.wrap_label import WrapLabel

_TOP, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
_ICONS = {
    OK: ("circle-check", "good"),
    BLOCK: ("circle-alert", "bad"),
    "warning": ("triangle-alert", "attention"),
}
_CHECK_ICONS = {
    compliance.OPEN: ("circle", "secondary"),
    compliance.DONE: ("circle-check", "good"),
    compliance.NOT_APPLICABLE: ("circle-minus", "secondary"),
    compliance.WAIVED: ("circle-alert", "attention"),
}
_ICON = 16
Lead = Callable[[Finding], object]
OfSignature = Callable[[Signature], Sequence[QWidget]]


class LinesBox(QWidget):
    """Lines that are built anew with each reading."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS)

    def show_lines(self, lines: Sequence[QWidget]) -> None:
        """Show these lines and no others."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self._column.addWidget(line)
        self.setVisible(bool(lines))


def finding_line(finding: Finding, lead: Lead, *, with_source: bool = False) -> QWidget:
    """A rule with its result; what blocks leads to where it is mended."""
    icon, role = _ICONS[finding.level]
    source = _("Source: {source}").format(source=finding.source)
    text: QWidget = WrapLabel(finding.text)
    if with_source:
        text = below_each_other([text, WrapLabel(source, "caption")])
    else:
        text.setToolTip(plain(source))
    if finding.level == OK:
        return row(icon, role, text)
    place = _TOP if with_source else _MIDDLE
    go = IconButton(*_way(finding), partial(lead, finding), small=True)
    go.setAccessibleDescription(finding.text)
    return row(icon, role, text, go, place)


def _way(finding: Finding) -> tuple[str, str]:
    """Icon and name of the button that leads to where a finding is mended."""
    if finding.target is None:
        return "arrow-right", N_("Go there")
    if finding.target.person_id:
        return "user", N_("Open the person’s record")
    return "building-2", N_("Open the firm’s record")


def indent() -> int:
    """Where the text of a line begins, behind its icon."""
    return _ICON + S


def check_line(item: compliance.Item, acts: Sequence[QWidget], noted: Sequence[str], today: date) -> QWidget:
    """A rule of the checklist: until when, what was decided, where it is from, whether it was looked up.

    `acts` are its buttons, `noted` what the record knows of it already.
    """
    icon, role = _CHECK_ICONS[item.state]
    flow_holder = QWidget()
    flow = FlowLayout(flow_holder)
    flow.addWidget(WrapLabel(item.rule.title))
    if item.state == compliance.OPEN:
        day = formats.day(item.due.isoformat())
        tone = "bad" if item.due < today else "plain"
        flow.addWidget(Chip(_("until {day}").format(day=day), tone, "calendar"))
    else:
        flow.addWidget(
            Chip(compliance.state_word(item.state), "good" if item.state == "done" else "plain", "")
        )
    known = [WrapLabel(" · ".join(noted), "secondary")] if noted else []
    holder = below_each_other([flow_holder, *known, WrapLabel(" · ".join(_told(item)), "caption")])
    if item.rule.is_unconfirmed(today):
        text = _("to be looked up again") if item.rule.last_confirmed else _("to be confirmed by the office")
        flow.addWidget(Chip(text, "attention", "triangle-alert"))
    return row(icon, role, holder, beside(acts))


def _told(item: compliance.Item) -> list[str]:
    """What is known about a rule: the decision, the source, who looked it up."""
    told = [item.note] if item.note else []
    if item.decided_on:
        told.append(_("{who}, {day}").format(who=item.decided_by, day=formats.day(item.decided_on)))
    if item.rule.counted_from == compliance.SIGNED:
        told.append(_since_signature(item.rule))
    told.append(item.rule.basis)
    if item.rule.as_of and not item.rule.last_confirmed:
        # Translators: the day on which a rule of the checklist was written down
        told.append(_("as of {day}").format(day=formats.day(item.rule.as_of)))
    if item.rule.last_confirmed:
        day = formats.day(item.rule.last_confirmed)
        told.append(_("looked up by {who}, {day}").format(who=item.rule.confirmed_by, day=day))
    if item.rule.note:
        told.append(item.rule.note)
    return told


def _since_signature(rule: compliance.Rule) -> str:
    n = rule.lead_days
    if rule.working:
        text = ngettext(
            "{n} working day after the last signature", "{n} working days after the last signature", n
        )
    else:
        text = ngettext("{n} day after the last signature", "{n} days after the last signature", n)
    return text.format(n=formats.number(n))


def version_card(version: Version, acts: Sequence[QWidget], of_signature: OfSignature) -> QWidget:
    """A version with its code and what each party did with it; `of_signature` gives buttons for one."""
    frame = QFrame()
    frame.setProperty("look", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(M, S, M, S)
    column.setSpacing(XS)
    holder = QWidget()
    flow = FlowLayout(holder)
    flow.addWidget(WrapLabel(_title(version), "head"))
    tone = {"open": "accent", "in_force": "good"}.get(version.state, "plain")
    flow.addWidget(Chip(_(words.VERSION_STATES[version.state]), tone, ""))
    flow.addWidget(WrapLabel(version.short_code, "data"))
    column.addWidget(holder)
    if version.reason:
        column.addWidget(WrapLabel(version.reason, "secondary"))
    for party in version.signers:
        column.addWidget(_party_line(party, version, of_signature))
    buttons = QWidget()
    row = FlowLayout(buttons)
    for act in acts:
        row.addWidget(act)
    column.addWidget(buttons)
    return frame


def corrections_card(found: Placement, amend: Callable[[], object]) -> QWidget:
    """What the register says otherwise than the paper, and what can be done about it."""
    lines: list[QWidget] = [WrapLabel(corrections.finding().text, "head")]
    for one in found.corrections:
        old, new = one.shown
        lines.append(WrapLabel(f"{one.label}: {old} → {new}"))
    if found.values["status"] not in states.AMENDABLE:
        text = _("Withdraw the version and make it again, or correct the register.")
        lines.append(WrapLabel(text, "secondary"))
    elif found.amending is not None and found.amending.signatures:
        text = _("An amendment is being signed already. Withdraw it, or wait for the signatures.")
        lines.append(WrapLabel(text, "secondary"))
    else:
        lines.append(beside([quiet(N_("Amend the agreement…"), amend, "square-pen")]))
    return row(*_ICONS["warning"], below_each_other(lines))


def _title(version: Version) -> str:
    title = _("Version {n}").format(n=version.n)
    return f"{title} · {impact.type_word(version.amendment)}" if version.is_amendment else title


def evaluation_line(
    party: str, enter: Callable[[], object], more: Sequence[QWidget] = (), told: str = "", *, is_done: bool
) -> QWidget:
    """Whether a party has said what it thinks of the stay, `told` when; `more` are further buttons."""
    text = _("Evaluation: {party}").format(party=words.word("party", party))
    name = N_("Open the evaluation…") if is_done else N_("Enter the evaluation…")
    button = IconButton("pencil", name, enter, small=True)
    icon, role = ("circle-check", "good") if is_done else ("circle", "secondary")
    below = [WrapLabel(told, "secondary")] if told else []
    return row(icon, role, below_each_other([WrapLabel(text), *below]), beside([*more, button]))


def quiet(text: str, act: Callable[[], object], icon: str) -> QuietButton:
    """A lesser button; `text` is marked by `N_`."""
    return QuietButton(text, act, icon=icon)


def at_start(widget: QWidget) -> QWidget:
    """A line with a widget at its beginning, no wider than it needs."""
    holder = QWidget()
    FlowLayout(holder).addWidget(widget)
    return holder


def _party_line(party: str, version: Version, of_signature: OfSignature) -> QWidget:
    name = words.word("party", party)
    mine = [one for one in version.signatures if one.party == party]
    if not mine:
        text = _("{party}: not signed yet").format(party=name)
        return row("circle", "secondary", WrapLabel(text, "secondary"))
    one = mine[-1]
    if one.decision == "refused":
        text = _("{party}: {name} refused. {reason}")
        line = WrapLabel(text.format(party=name, name=one.signer, reason=one.refusal_reason or ""))
        return row("circle-x", "bad", line, beside(of_signature(one)))
    text = _("{party}: {name}, {day}, {method}")
    told = text.format(
        party=name, name=one.signer, day=formats.day(one.signed_on), method=words.word("method", one.method)
    )
    return row("circle-check", "good", WrapLabel(told), beside(of_signature(one)))


def beside(buttons: Sequence[QWidget], gap: int = 0) -> QWidget:
    """Buttons in a row at the end of a line, `gap` px apart."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for button in buttons:
        row.addWidget(button)
    return holder


def below_each_other(lines: Sequence[QWidget]) -> QWidget:
    """A line with what is said about it below."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for line in lines:
        column.addWidget(line)
    return holder


def row(
    icon: str,
    role: str,
    content: QWidget,
    button: QWidget | None = None,
    place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
) -> QWidget:
    """A line with its icon in front and a button at its end, both at the top or in the middle of it."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(S)
    picture = QLabel()
    picture.setPixmap(pixmap(icon, role, _ICON))
    picture.setContentsMargins(0, 2 if place == _TOP else 0, 0, 0)
    line.addWidget(picture, 0, place)
    line.addWidget(content, 1)
    if button is not None:
        line.addWidget(button, 0, place)
    return holder
