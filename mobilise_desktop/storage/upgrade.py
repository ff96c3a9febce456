"""Make a database, or bring an older one up to date, never leaving anything half done."""

from sqlalchemy import Connection, select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import backup, backup_plan, disk, facts, migrate, opening
from mobilise_desktop.storage.journal import META
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.target import Target


def create(target: Target, *, office: str, is_demo: bool) -> None:
    """Make a new database for an office, with the folder it lies in; on a failure nothing is left behind.

    Raises:
        UserError: there is a database already.
        MachineError: the folder can't be written, the disk is full, or the server does not answer.
    """
    if opening.examine(target).state is not State.MISSING:
        raise _there_already(target)

    def identify(connection: Connection) -> None:
        if connection.scalar(select(META.c.value).where(META.c.name == "id")):
            raise _there_already(target)
        facts.write_first(connection, office=office, is_demo=is_demo)

    if target.path is None:
        migrate.upgrade(target, then=identify)
        return
    folders = disk.make_folder(target.path.parent)
    try:
        with disk.unfinished(target.path) as beside, disk.writing(target.path):
            beside.touch(exist_ok=False)
            migrate.upgrade(Target(beside), then=identify)
            disk.put_in_place(beside, target.path)
    except BaseException:
        disk.remove_empty(folders)
        raise


def bring_up_to_date(target: Target) -> None:
    """Make a verified backup, then run the missing migrations; all of them or none.

    An up-to-date database is left alone.

    Raises:
        UserError: there is no database of ours, or it is newer.
        MachineError: there is no room for the backup, or rows would have been lost; nothing is changed.
    """
    found = opening.examine(target)
    opening.require_ready(found, target)
    if found.state is State.OLDER:
        backup_plan.make_planned(target, backup.BEFORE_MIGRATION)
        migrate.upgrade(target)


def _there_already(target: Target) -> UserError:
    return UserError(_("There is a database at “{place}” already.").format(place=target.shown))
