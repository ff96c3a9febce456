"""Make a database, or bring an older one up to date, never leaving anything half done."""

import os
import uuid
from pathlib import Path

from sqlalchemy import create_engine

from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import backup, backup_plan, facts, migrate, opening
from mobilise_desktop.storage.failures import said_plainly
from mobilise_desktop.storage.target import Target


def create(target: Target, *, office: str, is_demo: bool) -> None:
    """Make a new database for an office; a file is made beside and then renamed.

    Raises:
        UserError: there is a database already.
        MachineError: the folder can't be written or the server does not answer.
    """
    if opening.examine(target).state is not opening.State.MISSING:
        raise UserError(_("There is a database at “{place}” already.").format(place=target.shown))
    if target.path is None:
        _fill(target, office=office, is_demo=is_demo)
        return
    beside = _beside(target.path)
    try:
        _fill(Target(beside), office=office, is_demo=is_demo)
        os.replace(beside, target.path)
    finally:
        beside.unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(
            _("The folder “{folder}” can't be made. Choose another one.").format(folder=path.parent)
        ) from error
    return path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")


def _fill(target: Target, *, office: str, is_demo: bool) -> None:
    migrate.upgrade(target)
    engine = create_engine(target.url)
    try:
        with said_plainly(), engine.begin() as connection:
            facts.write_first(connection, office=office, is_demo=is_demo)
    finally:
        engine.dispose()


def bring_up_to_date(target: Target) -> None:
    """Make a verified backup, then run the missing migrations; all of them or none.

    An up-to-date database is left alone.

    Raises:
        UserError: there is no database of ours, or it is newer.
        MachineError: there is no room for the backup, or rows would have been lost; nothing is changed.
    """
    found = opening.examine(target)
    opening.require_ready(found, target)
    if found.state is not opening.State.OLDER:
        return
    backup_plan.make_planned(target, backup.BEFORE_MIGRATION)
    migrate.upgrade(target)
