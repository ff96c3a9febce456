"""What can be done about consents; every function is one transaction and one undo step."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.consents.queries import Person
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.privacy import bans
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.privacy.purposes import purposes
from mobilise_desktop.storage.store import Store

TABLE = "contact"


def add(store: Store, person: Person, values: Mapping[str, Any]) -> RowId:
    """Note on what basis the data of a person may be used for a purpose, and return the entry's id.

    Raises:
        UserError: this basis does not serve this purpose.
    """
    if values["legal_basis"] not in purposes()[values["purpose"]].bases:
        raise UserError(_("This basis does not serve this purpose. Choose another one."))
    label = Label(N_("Add consent of {name}"), {"name": person.name})
    with store.write(label) as work:
        return work.insert(CONSENT, {"person_table": TABLE, "person_id": person.id, **values})


def withdraw(store: Store, person: Person, purpose: str, day: str, note: str | None) -> None:
    """Note that a person withdrew what they allowed for a purpose: all that still holds ends that day."""
    label = Label(N_("Withdraw consent of {name}"), {"name": person.name})
    with store.write(label) as work:
        mine = (
            (CONSENT.c.person_table == TABLE)
            & (CONSENT.c.person_id == person.id)
            & (CONSENT.c.purpose == purpose)
            & CONSENT.c.withdrawn_on.is_(None)
            & CONSENT.c.deleted_at.is_(None)
        )
        for row_id in work.connection.scalars(select(CONSENT.c.id).where(mine)).all():
            work.update(CONSENT, RowId(row_id), {"withdrawn_on": day, "withdrawal_note": note})


def remove(store: Store, person: Person, consent_id: RowId) -> None:
    """Take an entry away that was made by mistake."""
    with store.write(Label(N_("Remove entry of {name}"), {"name": person.name})) as work:
        work.delete(CONSENT, consent_id)


def restore(store: Store, consent_id: RowId) -> None:
    """Take an entry out of the trash.

    Raises:
        UserError: the person is gone.
    """
    with store.write(Label(N_("Restore an entry about a consent"))) as work:
        person = RowId(work.present(CONSENT, [consent_id], ("person_id",))[consent_id]["person_id"])
        row = work.present(CONTACT, [person], ("deleted_at",)).get(person)
        if row is None or row["deleted_at"] is not None:
            raise UserError(_("This record no longer exists."))
        work.restore(CONSENT, consent_id)


def ban(store: Store, person: Person) -> None:
    """Put the addresses and numbers of a person on the list of those nobody is to contact.

    Raises:
        UserError: the person has no address or number.
    """
    if not person.addresses:
        raise UserError(_("There is no e-mail address or complete phone number to put on the list."))
    bans.ban(store, person.addresses, Label(N_("Do not contact a person")))


def lift(store: Store, person: Person) -> None:
    """Take the addresses and numbers of a person off that list."""
    bans.lift(store, person.addresses, Label(N_("Allow contact to a person")))
