"""Writing reminders: the drafts of the mails and the events that note them, in one transaction."""

from collections.abc import Sequence
from pathlib import Path

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import NP_
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import events, noting, reminders
from mobilise_desktop.features.placements.model import EVENT
from mobilise_desktop.features.placements.reminders import Reminder
from mobilise_desktop.interchange import mail_drafts
from mobilise_desktop.privacy import disclosures
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

PURPOSE = "placement"
_LABEL = NP_("Write {n} reminder", "Write {n} reminders")
_LETTER = mail_drafts.Letter("{subject}", "{text}")


def send(store: Store, chosen: Sequence[Reminder], folder: Path) -> list[Path]:
    """Write a draft for each person into a folder, and note the reminders; all of them or none is noted.

    Raises:
        UserError: somebody was reminded within 24 hours, meanwhile perhaps by a colleague.
        FileError, MachineError: the drafts can't be written; nothing is noted then.
    """
    if not chosen:
        return []
    today, office = clock.today(), store.actor.office
    one, many = _LABEL
    with store.write(Label(one, {"n": len(chosen)}, many)) as work:
        for reminder in chosen:
            _refuse_second(work, reminder)
        for reminder in chosen:
            _note(work, reminder)
        to = [reminders.recipient(reminder, office, today) for reminder in chosen]
        files = mail_drafts.write_single(folder, _LETTER, to)
    people = [reminder.person.id for reminder in chosen]
    disclosures.note(store, "mail", people, purpose=PURPOSE)
    return files


def _refuse_second(work: Work, reminder: Reminder) -> None:
    """Look at each stay before any of them is noted: all are in one mail."""
    values = {"person_id": reminder.person.id, "day": clock.today().isoformat()}
    for asked in reminder.stays:
        noting.refuse_second(work, asked.found.id, values)


def _note(work: Work, reminder: Reminder) -> None:
    for asked in reminder.stays:
        values = {
            "kind": events.REMINDER, "day": clock.today().isoformat(), "person_id": reminder.person.id,
            "text": "\n".join(task.text for task in asked.tasks),
        }  # fmt: skip
        noting.changeable(work, asked.found.id, events.REMINDER)
        work.insert(EVENT, {"placement_id": asked.found.id, **events.kept(values)})
