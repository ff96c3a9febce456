"""Keep the settings of the programme, with history and undo."""

import json
from dataclasses import asdict

from sqlalchemy import select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.settings.model import SETTING
from mobilise_desktop.settings.programme import Programme, problems
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work


def save(store: Store, programme: Programme) -> None:
    """Keep the programme; one undo step.

    Raises:
        UserError: a value can't be right.
    """
    wrong = problems(programme)
    if wrong:
        raise UserError(next(iter(wrong.values())))
    with store.write(Label(N_("Change programme settings"))) as work:
        for name, value in asdict(programme).items():
            usual = json.dumps(getattr(Programme(), name), ensure_ascii=False)
            keep(work, name, json.dumps(value, ensure_ascii=False), usual)


def keep(work: Work, name: str, value: str, usual: str) -> None:
    """Keep a setting of the database (JSON); `usual` is what holds without it."""
    row_id = pair_id("setting", name)
    kept = work.connection.execute(select(SETTING.c.deleted_at).where(SETTING.c.id == row_id)).first()
    if kept is None and value == usual:
        return
    if kept is None:
        work.insert(SETTING, {"name": name, "value": value}, row_id)
        return
    if kept.deleted_at is not None:
        work.restore(SETTING, row_id)
    work.update(SETTING, row_id, {"value": value})
