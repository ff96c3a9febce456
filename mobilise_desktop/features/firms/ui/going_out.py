"""What goes out: address cards, drafts of e-mails, labels, lists; to whom, what for, and who is left out."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QFileDialog, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.adding import home_country
from mobilise_desktop.features.firms.people_out import Going, Left, PersonOut
from mobilise_desktop.interchange.mail_drafts import Letter
from mobilise_desktop.privacy.purposes import NO_MAIL, NO_PLACE, PURPOSES, purpose_word, reason_word
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import READ, WRITE, Task
from mobilise_desktop.ui.messages import choose, tell
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import NotesField, TextField

CARDS, MAILS, BLIND, LABELS, SHEET, PAPER = "cards", "mails", "blind", "labels", "sheet", "paper"
_KINDS = {
    MAILS: N_("Drafts of e-mails, one for each person"),
    BLIND: N_("Draft of one e-mail to all, as blind copies"),
    LABELS: N_("Address labels"),
    CARDS: N_("Address cards (vCard)"),
    SHEET: N_("Spreadsheet"),
    PAPER: N_("List on paper"),
}
_MAIL_KINDS = (MAILS, BLIND)
_LACKS = {MAILS: NO_MAIL, BLIND: NO_MAIL, LABELS: NO_PLACE}
"""Without what nobody can go out in a kind."""

_NAMED, _HEIGHT = 15, 620


class Wish(NamedTuple):
    """What was asked for."""

    kind: str
    purpose: str
    subject: str
    text: str
    sheet: str
    first: int


class GoingOutDialog(FormDialog):
    """Asks for kind and purpose, and for what the kind needs besides."""

    def __init__(self, parent: QWidget, count: int) -> None:
        self._texts = {"subject": TextField(N_("Subject")), "text": NotesField(N_("Text"), _PLACES, lines=6)}
        self._labels = {
            "sheet": ChoiceField(N_("Sheet of labels"), _sheets, empty=False),
            "first": NumberField(N_("First free label"), N_("On a sheet that is begun; else 1"), least=1),
        }
        fields = {
            "kind": ChoiceField(N_("What"), _kinds, empty=False),
            "purpose": ChoiceField(N_("What for"), _purposes, empty=False),
            **self._texts,
            **self._labels,
        }
        fields["kind"].set_value(MAILS)
        fields["purpose"].set_value("invitation")
        self._labels["sheet"].set_value(next(iter(_sheets())).key)
        self._labels["first"].set_value(1)
        about = ngettext("People of {n} firm.", "People of {n} firms.", count).format(n=formats.number(count))
        about += " " + _(
            "Only those with a valid basis for the purpose go out; who is left out is said at the end."
        )
        super().__init__(
            parent, N_("Letters, mails and lists"), fields, N_("Go on…"), text=about, check=_check
        )
        most = self.screen().availableGeometry().height() * 9 // 10
        self.setMinimumHeight(min(theme.px(_HEIGHT), most))
        fields["kind"].edited.connect(self._fit)
        self._fit()

    @property
    def wish(self) -> Wish:
        """What was asked for."""
        values = self.values
        return Wish(
            values["kind"], values["purpose"], values["subject"] or "", values["text"] or "",
            values["sheet"] or "", values["first"] or 1,
        )  # fmt: skip

    def _fit(self, _value: object = None) -> None:
        kind = self.fields["kind"].value()
        for field in self._texts.values():
            field.setVisible(kind in _MAIL_KINDS)
        for field in self._labels.values():
            field.setVisible(kind == LABELS)
        self._texts["text"].set_help(_PLACES if kind == MAILS else "")
        self.form.arrange()


def go_out(parent: QWidget, context: TabContext, ids: Sequence[RowId]) -> None:
    """Ask, gather the people, and write or show what was asked for."""
    if not ids:
        context.notices.say(_("There is no firm in the list."))
        return
    dialog = GoingOutDialog(parent, len(ids))
    if dialog.exec():
        collect(parent, context, ids, dialog.wish)


def collect(parent: QWidget, context: TabContext, ids: Sequence[RowId], wish: Wish) -> None:
    """Gather the people in the background, then go on."""

    def work(task: Task) -> tuple[Going, str]:
        from mobilise_desktop.features.firms import people_out  # noqa: PLC0415  when asked for

        reader, lack = context.reader(), _LACKS.get(wish.kind, "")
        return people_out.gather(reader, ids, wish.purpose, task, lack), home_country(reader)

    def go_on(found: tuple[Going, str]) -> None:
        Outgoing(parent, context, ids, wish, *found).deliver()

    context.work_long(_("Looking up who may be written to…"), work, go_on)


class Outgoing(NamedTuple):
    """What was asked for, with the people who go out and those who do not."""

    parent: QWidget
    context: TabContext
    ids: Sequence[RowId]
    wish: Wish
    going: Going
    home: str

    def deliver(self) -> None:
        """Show or write it."""
        kind = self.wish.kind
        if not self.going.people and kind not in (SHEET, PAPER):
            self.tell(0)
        elif kind in (LABELS, PAPER):
            self.preview().exec()
            self.tell(len(self.named))
        else:
            place = _ask_place(self.parent, kind)
            if place is not None:
                self.write(place)

    def write(self, place: Path) -> None:
        """Write the file or the drafts to a place, and say who was left out."""
        text = _("Writing {file}…").format(file=place.name)
        self.context.work_long(text, partial(self._written, place), self.tell)

    def preview(self) -> DocumentPreview:
        """The very file that is printed."""
        labels = self.wish.kind == LABELS
        name = (_("labels") if labels else _("firms")) + ".pdf"
        make = self._labels if labels else self._paper
        shown = DocumentPreview(self.parent, _(_KINDS[self.wish.kind]), name, make, self.context.jobs)
        shown.went_out.connect(partial(_note_paper, self))
        return shown

    @property
    def named(self) -> list[PersonOut]:
        """The people whose data go out: on a list on paper the main contacts only."""
        people = self.going.people
        return [one for one in people if self.wish.kind != PAPER or one.values.values["is_main"]]

    def tell(self, count: int) -> None:
        """Say what was done, and who was left out and why."""
        done, left = _COUNTED[self.wish.kind](count), self.going.left_out
        cut = getattr(count, "told", "")
        if not left and not cut:
            self.context.notices.say(done)
            return
        done = f"{done}\n\n{cut}" if cut else done
        if not left:
            tell(self.parent, _("Please note"), done)
            return
        text = f"{done}\n\n{left_out_text(left)}"
        if choose(self.parent, _("Who was left out"), text, _("Save the names…"), _("Close")):
            _save_names(self.parent, self.context, left)

    def _written(self, place: Path, task: Task) -> int:
        """Write, and note whose data went out; in a worker."""
        from mobilise_desktop.features.firms import export, people_out  # noqa: PLC0415  loads the writers
        from mobilise_desktop.interchange import mail_drafts, vcards  # noqa: PLC0415  as above
        from mobilise_desktop.privacy import disclosures  # noqa: PLC0415  loads SQLAlchemy

        task.check()
        wish, people = self.wish, self.going.people
        if wish.kind == CARDS:
            count = vcards.write_vcards(place, people_out.cards(people))
        elif wish.kind == SHEET:
            count = export.export(self.context.reader(), place, self.ids, purpose=wish.purpose, task=task)
        else:
            people = tuple(one for one in people if one.mail)
            letter, to = Letter(wish.subject, wish.text), list(people_out.recipients(people))
            (mail_drafts.write_single if wish.kind == MAILS else mail_drafts.write_blind)(place, letter, to)
            count = len(to)
        kind = "mail" if wish.kind in _MAIL_KINDS else "export"
        disclosures.note(self.context.store(), kind, [one.id for one in people], purpose=wish.purpose)
        return count

    def _labels(self) -> bytes:
        from mobilise_desktop.documents import labels  # noqa: PLC0415  loads ReportLab
        from mobilise_desktop.features.firms import people_out  # noqa: PLC0415  when asked for

        addresses = people_out.labels(self.going.people, self.home)
        return labels.make(addresses, labels.sheets()[self.wish.sheet], self.wish.first)

    def _paper(self) -> bytes:
        from mobilise_desktop.features.firms import list_document  # noqa: PLC0415  loads ReportLab

        named = frozenset(one.firm.id for one in self.named)
        return list_document.make(self.context.reader(), self.ids, _("Member firms"), named)


def _note_paper(out: Outgoing) -> None:
    """Note whose data went out on paper, or in the file that was saved instead."""

    def work() -> None:
        from mobilise_desktop.privacy import disclosures  # noqa: PLC0415  loads SQLAlchemy

        kind = "letter" if out.wish.kind == LABELS else "export"
        disclosures.note(out.context.store(), kind, [one.id for one in out.named], purpose=out.wish.purpose)

    out.context.jobs.submit(WRITE, work, lambda _done: None, out.context.notices.error)


def _ask_place(parent: QWidget, kind: str) -> Path | None:
    if kind in _MAIL_KINDS:
        folder = QFileDialog.getExistingDirectory(parent, _("Folder for the drafts"))
        return Path(folder) if folder else None
    if kind == CARDS:
        wanted = (_("people") + ".vcf", _("Address cards (*.vcf)"))
    else:
        wanted = (_("firms") + ".xlsx", _("Spreadsheet (*.xlsx)"))
    name, _kind = QFileDialog.getSaveFileName(parent, _("Save"), *wanted)
    return Path(name) if name else None


def left_out_text(left: Sequence[Left]) -> str:
    """How many were left out for which reason, and the first names."""
    reasons = Counter(one.reason for one in left)
    total = ngettext("{n} person left out:", "{n} people left out:", len(left)).format(
        n=formats.number(len(left))
    )
    lines = [f"{formats.number(n)} – {reason_word(code)}" for code, n in reasons.most_common()]
    names = [f"{one.name} ({one.firm})" for one in left[:_NAMED]]
    return "\n".join([total, *lines, "", *names, *(["…"] if len(left) > _NAMED else [])])


def _save_names(parent: QWidget, context: TabContext, left: Sequence[Left]) -> None:
    name, _kind = QFileDialog.getSaveFileName(
        parent, _("Save"), _("left out") + ".xlsx", _("Spreadsheet (*.xlsx)")
    )
    if not name:
        return

    def work() -> int:
        from mobilise_desktop.interchange.writer import write_xlsx  # noqa: PLC0415  loads the writer

        rows = ([one.name, one.firm, reason_word(one.reason)] for one in left)
        return write_xlsx(Path(name), _("Left out"), [_("Name"), _("Firm"), _("Why")], rows)

    context.jobs.submit(READ, work, lambda _n: None, context.notices.error)


_PLACES = N_("{name}, {given_name}, {family_name} and {firm} are filled in for each person")
_COUNTED: dict[str, Callable[[int], str]] = {
    MAILS: lambda n: ngettext("{n} draft written.", "{n} drafts written.", n).format(n=formats.number(n)),
    BLIND: lambda n: ngettext("Draft to {n} person written.", "Draft to {n} people written.", n).format(
        n=formats.number(n)
    ),
    LABELS: lambda n: ngettext("{n} label.", "{n} labels.", n).format(n=formats.number(n)),
    CARDS: lambda n: ngettext("{n} address card written.", "{n} address cards written.", n).format(
        n=formats.number(n)
    ),
    SHEET: lambda n: ngettext("{n} firm written.", "{n} firms written.", n).format(n=formats.number(n)),
    PAPER: lambda n: ngettext("{n} person may be named.", "{n} people may be named.", n).format(
        n=formats.number(n)
    ),
}


def _check(values: Any) -> dict[str, str]:
    if values["kind"] in _MAIL_KINDS and not values["subject"]:
        return {"subject": _("Please give the e-mail a subject.")}
    if values["kind"] == BLIND:
        return {name: words for name in ("subject", "text") if (words := _placed(values[name] or ""))}
    return {}


def _placed(text: str) -> str:
    """What to say of a text for all that has places to be filled for each person; "" without any."""
    places = sorted(Letter("", text).places())
    if not places:
        return ""
    words = _("All get the same e-mail, so {place} can’t be filled in. Please take it out.")
    return words.format(place=f"{{{places[0]}}}")


def _kinds() -> Iterator[Choice]:
    return (Choice(code, _(text)) for code, text in _KINDS.items())


def _purposes() -> Iterator[Choice]:
    return (Choice(code, purpose_word(code)) for code in PURPOSES)


def _sheets() -> Iterator[Choice]:
    from mobilise_desktop.documents import labels  # noqa: PLC0415  when asked for

    return (Choice(code, sheet.name) for code, sheet in labels.sheets().items())
