"""Puts the storage together with what the features declare; loads SQLAlchemy, so it is imported late."""

from pathlib import Path

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features import discovery
from mobilise_desktop.features.firms import queries, seed
from mobilise_desktop.features.firms.projection import VERSION, FirmListProjection, rebuild
from mobilise_desktop.features.first_start.choices import DEMO, RESTORE, Choices
from mobilise_desktop.privacy import copies
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.settings.model import SETTING
from mobilise_desktop.storage import backup, backup_plan, disk, journal, opening, upgrade
from mobilise_desktop.storage import check as checking
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.lock import DatabaseLock
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.work import Actor

TABLES = (journal.TXN, SETTING, ATTACHMENT, CONSENT)
"""Named so that their modules, which declare tables, are loaded."""

PROJECTIONS = (FirmListProjection(),)


_LIVELY = 500
"""From so many invented firms on, the other features add something of their own between them."""


def load_tables() -> None:
    """Make every table of the program known."""
    discovery.modules("model")


def make_store(target: Target, who: str, host: str, office: str) -> Store:
    """A store that keeps the lists of all features up to date."""
    load_tables()
    return Store(target, Actor(who, host, office), PROJECTIONS)


def create(target: Target, office: str, *, demo: int | None, progress: seed.Progress | None = None) -> None:
    """Make a new database for an office; `demo` firms are invented ones, None makes an empty register.

    Raises:
        UserError: there is a database already.
        MachineError: the folder can't be written; nothing is left behind.
    """
    load_tables()
    upgrade.create(target, office=office, is_demo=demo is not None)
    store = make_store(target, "", "", office)
    try:
        order_lists(store, i18n.language())
        if demo:
            seed.fill(store, demo, progress)
        if demo and demo >= _LIVELY:
            for module in discovery.modules("demo_rows"):
                module.fill(store)
    except BaseException:
        store.close()
        if target.path is not None:
            target.path.unlink(missing_ok=True)
        raise
    store.close()


def make_first(chosen: Choices, target: Target, progress: seed.Progress) -> None:
    """Do what the wizard of the first start was told: a new register, demo data, or a backup."""
    if chosen.begin == RESTORE and chosen.backup is not None:
        restore(target, chosen.backup)
        return
    create(target, chosen.office, demo=seed.USUAL if chosen.begin == DEMO else None, progress=progress)


def order_lists(store: Store, locale: str, progress: seed.Progress | None = None) -> None:
    """Build the lists in the order of a language; on a server other users' languages are kept."""
    with store.maintain() as connection:
        rebuild(connection, locale, only=store.target.dialect == "sqlite", progress=progress)


def order_lists_if_needed(store: Store, locale: str, progress: seed.Progress) -> bool:
    """Build the lists for a language unless they are there in their newest form; True when built."""
    reader = store.reader()
    try:
        if queries.list_locale(reader, locale, VERSION)[1]:
            return False
    finally:
        reader.close()
    order_lists(store, locale, progress)
    return True


def bring_up_to_date(target: Target) -> None:
    """Run the missing migrations after a verified backup."""
    load_tables()
    upgrade.bring_up_to_date(target)


def back_up(target: Target, reason: str, progress: backup.Progress | None = None) -> backup.BackupInfo | None:
    """Make a backup as planned; None when nothing changed, and for demo data unless made by hand.

    Raises:
        MachineError: the disk is full, or the database is damaged; older backups are still there.
    """
    if reason != backup.MANUAL and backup_plan.is_demo(target):
        return None
    return backup_plan.make_planned(target, reason, progress)


def back_up_if_due(target: Target, progress: backup.Progress | None = None) -> str | None:
    """Make a backup when the database was changed half an hour ago or more; say how old the newest is."""
    if backup_plan.is_demo(target):
        return None
    made = backup_plan.make_if_due(target, progress)
    newest = made or backup_plan.newest(target)
    return _("Backup: {time}").format(time=formats.moment(newest.created_at)) if newest else None


def restore(target: Target, backup_file: Path, progress: backup.Progress | None = None) -> backup.BackupInfo:
    """Replace a database, which nobody may have open, by a backup; the present one is kept.

    Whoever was erased in the present one is erased in the restored one too.

    Raises:
        FileError: the backup can't be used.
        MachineError: the database is open, or the disk is full; the present one is as it was.
    """
    load_tables()
    if target.path is None:
        if opening.examine(target).state is opening.State.READY:
            backup_plan.make_planned(target, backup.BEFORE_RESTORE)
        return copies.restore(target, backup_file, progress, PROJECTIONS)
    backup.read_manifest(backup_file)
    disk.make_folder(target.path.parent)
    lock = DatabaseLock(target.path)
    lock.acquire()
    try:
        return copies.restore(target, backup_file, progress, PROJECTIONS)
    finally:
        lock.release()


def check(target: Target) -> checking.CheckReport:
    """Examine a database from end to end, the lists of the features included."""
    load_tables()
    return checking.check(target, (_incomplete_lists,))


def _incomplete_lists(reader: Reader) -> list[str]:
    """Languages in which the list of firms has not exactly the living firms."""
    ((living,),) = reader.all("SELECT count(*) FROM firm WHERE deleted_at IS NULL")
    rows: dict[str, int] = dict(reader.all("SELECT locale, count(*) FROM firm_list GROUP BY locale"))
    right: dict[str, int] = dict(
        reader.all(
            "SELECT l.locale, count(DISTINCT f.id) FROM firm_list l JOIN firm f ON f.id = l.firm_id "
            "WHERE f.deleted_at IS NULL GROUP BY l.locale"
        )
    )
    text = _("The list for the language “{language}” has {listed} of {living} firms.")
    return [
        text.format(language=locale, listed=rows.get(locale, 0), living=living)
        for locale in sorted({*rows, *_kept_languages(reader)})
        if (rows.get(locale, 0), right.get(locale, 0)) != (living, living)
    ]


def _kept_languages(reader: Reader) -> list[str]:
    row = reader.one("SELECT value FROM meta WHERE name = 'list_locales'")
    return [part.partition(":")[0] for part in (row[0] if row else "").split()]


__all__ = [
    "METADATA", "TABLES", "back_up", "back_up_if_due", "bring_up_to_date", "check", "create", "load_tables",
    "make_store", "order_lists", "restore",
]  # fmt: skip
