"""What the record of a placement does about amendments: draft one, add to it, discard it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import amending_rules, drafts, impact
from mobilise_desktop.features.placements.changed import differs
from mobilise_desktop.features.placements.queries import Placement, Version
from mobilise_desktop.features.placements.rules import Finding
from mobilise_desktop.features.placements.ui.amendment_dialog import (
    AmendmentDialog,
    Drafted,
    Means,
    Taken,
    Weigh,
)
from mobilise_desktop.features.placements.ui.forms import PlacementForms
from mobilise_desktop.features.placements.ui.keeping import keep
from mobilise_desktop.ui.jobs import Failed
from mobilise_desktop.ui.newest import Newest

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord

Values = Mapping[str, Any]


class AmendingActs:
    """Acts on the amendment of the placement that a record shows."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record

    def amend(self) -> None:
        """Ask what is to be changed of the signed agreement, or change the draft that nobody signed yet."""
        self.draft({})

    def draft(self, change: Values) -> None:
        """Draft an amendment of a change, to which others can be added; the draft there is, goes along."""
        found, dialog = self._record.found, self.dialog(change)
        if found is None or dialog is None:
            return

        def work(_actions: Any, store: Any, drafted: Drafted) -> None:
            from mobilise_desktop.features.placements import amending, amendment  # noqa: PLC0415  heavy

            amending.amend(store, found, amendment.Draft(*drafted), found.amending)

        keep(self._record, dialog, work, _("Amendment drafted. Print it and have it signed."))

    def dialog(self, change: Values) -> AmendmentDialog | None:
        """The dialog, filled in with a change; None, and a word about it, when nothing can be amended now."""
        found = self._record.found
        if found is None:
            return None
        draft, base, text = found.amending, found, ""
        if draft is not None:
            if draft.signatures:
                text = _("An amendment is being signed already. Withdraw it, or wait for the signatures.")
                self._record.context.notices.error(UserError(text))
                return None
            text = _(
                "Nobody has signed this amendment yet. What you draft here takes its place: if it was "
                "printed already, print it again."
            )
            base = drafts.set_aside(found, draft, found.around.undrafted)
        means = Means(base, found.around.names, self._forms(base), self._weighing(base))
        return AmendmentDialog(self._record, means, given(base, draft, change), text)

    def withdraw(self, version: Version) -> None:
        """Take back an amendment, with a way back."""
        told = _("Amendment withdrawn.") if version.signatures else _("Draft of the amendment discarded.")
        self._record.act(lambda actions, store: actions.amending.withdraw(store, version), told)

    def _forms(self, found: Placement) -> PlacementForms:
        forms = PlacementForms(self._record.context.reader)
        forms.sending, forms.hosting = (found.values[f"{firm}_firm_id"] for firm in ("sending", "hosting"))
        return forms

    def _weighing(self, found: Placement) -> Weigh:
        reader, newest = self._record.context.reader, Newest(self._record.context.jobs)

        def weigh(change: Values, kind: str, done: Taken, failed: Failed) -> None:
            def work() -> list[Finding]:
                after = drafts.after(reader(), found, change)
                return amending_rules.weigh(found, after, change, kind, clock.today())

            newest.read(work, done, failed)

        return weigh


def given(found: Placement, draft: Version | None, change: Values) -> Drafted:
    """What a dialog begins with: the draft there is, and a change that comes to it."""
    before = drafts.own(found, {name: values[1] for name, values in draft.changes.items()}) if draft else {}
    whole = {
        name: value
        for name, value in {**before, **change}.items()
        if differs(name, found.values[name], value)
    }
    kinds = impact.kinds_of(whole, found.values) if whole else ()
    if draft and impact.EARLY in draft.amendment.split():  # chosen, and by the day alone not to be told
        kinds = tuple(impact.EARLY if kind == impact.SHORTEN else kind for kind in kinds)
    why = (draft.effective_on, draft.reason) if draft else ("", "")
    return Drafted(" ".join(kinds), *why, whole)
