"""Writing reminders: shows whom they would go to and who is left out, and writes the drafts."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.placements import reminder_words
from mobilise_desktop.features.placements.due import Task
from mobilise_desktop.ui import messages
from mobilise_desktop.ui.choice_fields import CheckField
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import READ, WRITE
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.reminders import Left, Plan, Reminder
    from mobilise_desktop.ui.field import Field

_NAMED = 15


class ReminderDialog(FormDialog):
    """A tick for each person; who is left out stands above."""

    def __init__(self, parent: QWidget, plan: "Plan") -> None:
        self._reminders = {one.person.address.casefold(): one for one in plan.reminders}
        fields: dict[str, Field] = {
            key: CheckField(_shown(one), _asked(one)) for key, one in self._reminders.items()
        }
        for field in fields.values():
            field.set_value(True)
        text = "\n\n".join(
            filter(
                None,
                [
                    _(
                        "A draft is written for each person, to be sent with your mail program, and noted as "
                        "a reminder of today."
                    ),
                    left_out_text(plan.left_out),
                ],
            )
        )
        super().__init__(
            parent, N_("Write a reminder"), fields, N_("Write the drafts…"), text=text, check=self._check_some
        )

    @property
    def chosen(self) -> "list[Reminder]":
        """The reminders that are ticked."""
        return [one for key, one in self._reminders.items() if self.values.get(key)]

    def _check_some(self, values: Mapping[str, Any]) -> Mapping[str, str]:
        if any(values.values()):
            return {}
        return {next(iter(self.fields)): _("Please tick at least one person.")}


class ReminderActs:
    """Writes reminders of what is due; dialogs belong to `parent`."""

    def __init__(self, parent: QWidget, context: TabContext) -> None:
        self._parent, self._context = parent, context

    def write(self, tasks: Callable[[], Sequence[Task]]) -> None:
        """Find out who has to be reminded of some things, which are read in a worker, and go on."""
        context = self._context

        def work() -> "Plan":
            from mobilise_desktop.features.placements import reminders  # noqa: PLC0415  when asked for

            return reminders.plan(context.reader(), [one for one in tasks() if reminder_words.may(one)])

        context.jobs.submit(READ, work, self.ask, context.notices.error)

    def ask(self, plan: "Plan") -> None:
        """Show whom the reminders would go to, ask for the folder, and write them."""
        title = _("Write a reminder")
        if not plan.reminders:
            nothing = _("Of what is due, nothing waits for anybody outside the office.")
            messages.tell(self._parent, title, left_out_text(plan.left_out) or nothing)
            return
        dialog = ReminderDialog(self._parent, plan)
        if not dialog.exec():
            return
        folder = QFileDialog.getExistingDirectory(self._parent, _("Folder for the drafts"))
        if folder:
            self.send(dialog.chosen, Path(folder))

    def send(self, chosen: "Sequence[Reminder]", folder: Path) -> None:
        """Write the drafts and note them; undoing it takes the notes away, the files stay."""
        context = self._context

        def work() -> int:
            from mobilise_desktop.features.placements import reminding  # noqa: PLC0415  loads SQLAlchemy

            return len(reminding.send(context.store(), chosen, folder))

        def done(n: int) -> None:
            text = ngettext(
                "{n} draft is in “{folder}” and noted as a reminder.",
                "{n} drafts are in “{folder}” and noted as reminders.",
                n,
            )
            told = text.format(n=formats.number(n), folder=folder.name or str(folder))
            context.notices.say(told, _("Undo"), context.undo)

        context.jobs.submit(WRITE, work, done, context.notices.error)


def left_out_text(left: "Sequence[Left]") -> str:
    """Who is not reminded and why, one a line; "" for nobody."""
    if not left:
        return ""
    # Translators: a person who is left out of something, and why
    lines = [_("{name}: {reason}").format(name=one.name, reason=one.why) for one in left[:_NAMED]]
    more = ["…"] if len(left) > _NAMED else []
    return "\n".join([_("Not reminded:"), *lines, *more])


def _shown(one: "Reminder") -> str:
    # Translators: a person, the firm, the e-mail address and the language of the mail
    return _("{name} ({firm}) · {address} · {languages}").format(
        name=one.person.name, firm=one.person.firm, address=one.person.address,
        languages=formats.listing([formats.language(code) for code in one.languages]),
    )  # fmt: skip


def _asked(one: "Reminder") -> str:
    told = [task.text for asked in one.stays for task in asked.tasks]
    return " · ".join(dict.fromkeys(told))
