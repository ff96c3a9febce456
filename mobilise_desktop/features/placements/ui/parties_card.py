"""Who takes part in a placement: links to their records, and the way to choose others until one signs."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.placements import other_party, party_fields, targets, words
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.targets import Target
from mobilise_desktop.features.placements.ui import other_party_dialog
from mobilise_desktop.features.placements.ui.keeping import keep
from mobilise_desktop.ui.link_field import LinkField

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord

_FIRMS = {"sending": N_("Sending firm"), "employee": N_("Employee"), "hosting": N_("Hosting firm")}
_ANOTHER = {
    "employee": N_("Choose another employee…"),
    "hosting": N_("Choose another hosting firm…"),
}
_COLUMNS = {"employee": other_party.EMPLOYEE, "hosting": other_party.HOSTING}


class PartiesCard(RowForm):
    """Firms, employee and mentors, each of which opens by its name."""

    def __init__(self, record: "PlacementRecord") -> None:
        super().__init__()
        self._record = record
        self._targets: dict[str, Target] = {}
        self.links: dict[str, LinkField] = {}
        for key, label in _FIRMS.items():
            self._take(key, label, self._change_of(key))
        for key in party_fields.MENTORS:
            self._take(key, words.LABELS[key], None)

    def show_placement(self, found: Placement) -> None:
        """Show the parties of a placement."""
        dossier = found.dossier
        self._targets = {
            "sending": targets.of_firm(dossier.sending.id, dossier.sending.name, ""),
            "hosting": targets.of_firm(dossier.hosting.id, dossier.hosting.name, ""),
        }
        for mentor, (own, firm, name) in found.around.mentors.items():
            self._targets[mentor] = Target(firm, name, "contacts", "", own)
        person = dossier.employee
        firm = person.firm_id or dossier.sending.id
        self._targets["employee"] = Target(firm, person.name, "contacts", "", person.id)
        changeable = other_party.may_change(found)
        for key, field in self.links.items():
            field.set_value(self._targets[key].name if key in self._targets else None)
            if field.change is not None:
                field.change.setVisible(changeable)
        self.arrange()

    def button(self, key: str) -> QWidget:
        """What chooses another party, or its name where nothing can be chosen any more."""
        field = self.links[key]
        return field.link if field.change is None or field.change.isHidden() else field.change

    def choose_another(self, key: str) -> None:
        """Ask for another employee or hosting firm, and write it with what goes with it."""
        found, context = self._record.found, self._record.context
        if found is None:
            return
        name = _COLUMNS[key]
        dialog = other_party_dialog.make(self._record, context, found, name)
        expected = {name: found.values[name]}

        def work(_actions: Any, store: Any, values: Mapping[str, Any]) -> None:
            from mobilise_desktop.features.placements import exchanging  # noqa: PLC0415  loads SQLAlchemy

            exchanging.exchange(store, found.id, {name: values[name]}, expected)

        told = _("Changed. Look through what the placement says of the party of before.")
        keep(self._record, dialog, work, told)

    def _take(self, key: str, label: str, change: tuple[str, Callable[[], object]] | None) -> None:
        field = LinkField(label, partial(self._open, key), change)
        self.links[key] = field
        self.add(field)

    def _change_of(self, key: str) -> tuple[str, Callable[[], object]] | None:
        return (_ANOTHER[key], partial(self.choose_another, key)) if key in _ANOTHER else None

    def _open(self, key: str) -> None:
        if key in self._targets:
            self._record.leading.open(self._targets[key])
