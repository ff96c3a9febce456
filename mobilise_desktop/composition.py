"""Puts the storage together with what the features declare; loads SQLAlchemy, so it is imported late."""

from mobilise_desktop.core import i18n
from mobilise_desktop.features import discovery
from mobilise_desktop.features.firms import queries, seed
from mobilise_desktop.features.firms.projection import VERSION, FirmListProjection, rebuild
from mobilise_desktop.features.first_start.choices import DEMO, RESTORE, Choices
from mobilise_desktop.settings.model import SETTING
from mobilise_desktop.storage import journal, upgrade
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.work import Actor

TABLES = (journal.TXN, SETTING)
"""Named so that their modules, which declare tables, are loaded."""


def load_tables() -> None:
    """Make every table of the program known."""
    discovery.modules("model")


def make_store(target: Target, who: str, host: str, office: str) -> Store:
    """A store that keeps the lists of all features up to date."""
    load_tables()
    return Store(target, Actor(who, host, office), (FirmListProjection(),))


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


__all__ = ["METADATA", "TABLES", "bring_up_to_date", "create", "load_tables", "make_store", "order_lists"]
