"""The two questions that a record may have to ask: whose version counts, and what a crash left behind."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import StaleRowError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.labels import FIELD_LABELS, label_of
from mobilise_desktop.features.firms.shown import value
from mobilise_desktop.features.firms.ui.record_asks import Answer, Ask
from mobilise_desktop.features.firms.ui.record_desk import Edit
from mobilise_desktop.features.firms.ui.record_drafts import Left
from mobilise_desktop.ui.buttons import Act

_LONGEST = 120


def clash(edit: Edit, error: StaleRowError, *, currency: str, mine: Act, theirs: Act) -> Ask:
    """Both versions of a value that two people changed, and whose is to stay."""
    text = _("{who} changed “{field}” while you did ({when}). Which version is to stay?").format(
        who=error.who, field=_(label_of(edit.change) or edit.place), when=formats.moment(error.at_utc)
    )
    other = theirs_of(edit, error)
    facts = (
        (_("Your version"), _all(edit.change, currency)),
        (_("The other version"), _all(other, currency)),
    )
    return Ask("attention", text, facts, (Answer(_("Keep mine"), mine), Answer(_("Take theirs"), theirs)))


def theirs_of(edit: Edit, error: StaleRowError) -> Mapping[str, Any]:
    """What the database has in the fields of an edit."""
    return {**edit.expected, **error.theirs}


def left_behind(left: Left, *, restore: Act, discard: Act) -> Ask:
    """What was typed and not saved when the program ended."""
    text = _("On {when} you were typing in “{field}”, and it was not saved.").format(
        when=formats.moment(left.at_utc), field=_(FIELD_LABELS.get(left.field, left.field))
    )
    facts = ((_("Typed"), left_text(left)),)
    answers = (Answer(_("Restore"), restore), Answer(_("Discard"), discard))
    return Ask("accent", text, facts, answers)


def left_text(left: Left) -> str:
    """What was typed, shortened."""
    values = left.value if isinstance(left.value, list) else [left.value]
    text = "–".join(value(left.field, one) for one in values)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _all(values: Mapping[str, Any], currency: str) -> str:
    texts = dict.fromkeys(value(name, given, currency) for name, given in values.items())
    return "–".join(text for text in texts if text) or _("(empty)")
