"""What is due, as a sheet of paper for the meeting on Monday."""

from collections.abc import Sequence
from datetime import date

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import forms, frame, parts
from mobilise_desktop.features.placements import footers
from mobilise_desktop.features.placements.due import Task, for_others


def sheet(tasks: Sequence[Task], today: date, days: int) -> bytes:
    """The tasks of the next days and those overdue, in the language of the program.

    Those about confidential entries are only counted.
    """
    until = formats.day(date.fromordinal(today.toordinal() + days).isoformat(), "long")
    title = _("What is due until {day}").format(day=until)
    tasks, left_out = for_others(tasks)
    body = [[_until(task, today), task.ref, task.who, task.text] for task in tasks]
    story = [parts.title(title), parts.space(8)]
    if body:
        heads = [_("Until"), _("Reference"), _("Who"), _("What")]
        story.append(forms.tasks(heads, body, (22, 31, 23, 38)))
    else:
        story.append(parts.row(_("Nothing is due.")))
    if left_out:
        story += [parts.space(8), parts.row(left_out)]
    return frame.build(
        story,
        frame.Sheet(
            title=title, language=i18n.language(), author="Mobilise Desktop",
            page=footers.page([i18n.language()]),
            foot=formats.day(today.isoformat(), "long"),
        ),
    )  # fmt: skip


def _until(task: Task, today: date) -> str:
    day = f"{formats.weekday(date.fromisoformat(task.day))} {formats.day(task.day)}"
    # Translators: a day, such as "Mon 1 Mar 2027 (overdue)"
    return _("{day} (overdue)").format(day=day) if task.day < today.isoformat() else day
