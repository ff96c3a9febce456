"""Of what is due, what somebody outside the office has to do: who, and what they are asked for."""

from collections.abc import Mapping
from datetime import date

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import compliance
from mobilise_desktop.features.placements.due import EVALUATE, SURVEY, Task
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.states import PARTIES

_ASKED: Mapping[str, tuple[tuple[str, ...], str]] = {
    "arrive": (("employee",), N_("Please tell us the day of arrival")),
    "leave": (("employee",), N_("Please tell us the last day of the stay")),
    "security": (("sending",), N_("Please send us the certificate of social security")),
    "security_until": (
        ("sending",), N_("Please send us a certificate of social security that covers the whole stay")
    ),
    "insured_until": (("sending",), N_("Please send us proof that the insurance covers the whole stay")),
    "immigration_until": (
        ("employee",), N_("Please send us the visa or permit that covers the whole stay")
    ),
    "ehic_until": (
        ("employee",), N_("Please send us a health insurance card (EHIC) that covers the whole stay")
    ),
    "insurer": (("sending",), N_("Please tell the insurer about the accident, and us when it is done")),
    SURVEY: (PARTIES, N_("Please tell us what has come of the stay after six months; this is voluntary")),
}  # fmt: skip
_CHECKED = {
    "a1": "sending", "bilateral": "sending", "posting": "sending", "health": "sending", "accident": "sending",
    "liability": "sending", "information": "sending", "permit": "employee", "emergency": "employee",
    "induction": "hosting",
}  # fmt: skip
"""Who has to do something about a rule of the checklist, by kind; the office sees to the others itself."""

_SIGN = {
    "sign": N_("Please sign the agreement and send it back to us"),
    "amendment": N_("Please sign the amendment and send it back to us"),
    "evaluate": N_("Please fill in the evaluation of the stay and send it back to us"),
    "remind": N_("Please fill in the evaluation of the stay and send it back to us"),
}


def may(task: Task) -> bool:
    """Whether somebody outside the office may have to do something; nothing confidential goes out."""
    kind = _kind(task)
    return not task.is_confidential and (kind in _ASKED or kind in _SIGN or _rule(task) in _CHECKED)


def parties(task: Task, found: Placement) -> tuple[str, ...]:
    """The parties that are still to do it; none where the office sees to it itself."""
    kind = _kind(task)
    if task.is_confidential:
        return ()
    if kind == "sign":
        return found.present.missing if found.present is not None else ()
    if kind == "amendment":
        is_it = found.amending is not None and task.key == f"amendment-{found.amending.n}"
        return found.amending.missing if found.amending is not None and is_it else ()
    if kind in _SIGN:
        return tuple(party for party in PARTIES if party not in found.evaluated)
    if kind in _ASKED:
        return _ASKED[kind][0]
    rule = _rule(task)
    return (_CHECKED[rule],) if rule in _CHECKED else ()


def request(task: Task, found: Placement, today: date) -> str:
    """What somebody is asked for, with its day, in the present language."""
    kind = _kind(task)
    if kind in _SIGN:
        asked = _(_SIGN[kind])
    elif kind in _ASKED:
        asked = _(_ASKED[kind][1])
    else:
        rules = (item.rule for item in found.checklist if item.rule.code == task.key)
        title = next((rule.title for rule in rules), task.text)
        asked = _("Please send us, or tell us how it stands: {thing}").format(thing=title)
    if kind == SURVEY:  # who is asked may leave it
        return asked
    until = task.day
    if kind == "remind":  # the day of the reminder is none by which anybody else has to do something
        until = (date.fromisoformat(found.values["actual_end"]) + EVALUATE).isoformat()
    day = formats.day(until, "long")
    if until < today.isoformat():
        # Translators: what somebody is asked to do in a reminder, and the day that has passed already
        return _("{request} (this was due on {day})").format(request=asked, day=day)
    # Translators: what somebody is asked to do in a reminder, and until when
    return _("{request} (by {day})").format(request=asked, day=day)


def _kind(task: Task) -> str:
    first = task.key.partition("-")[0]
    return first if first in _SIGN or first == "insurer" else task.key


def _rule(task: Task) -> str:
    """The kind of the rule that a line of the checklist stands for, "" for another line."""
    kind = task.key.partition("_")[0]
    return kind if task.section == "checklist" and kind in compliance.TITLES else ""
