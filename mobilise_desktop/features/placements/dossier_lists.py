"""What the dossier tells, as headings with labels and values, in the language of the program."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.documents import fonts
from mobilise_desktop.features.placements import (
    compliance,
    event_words,
    events,
    impact,
    questionnaire,
    shown,
    texts,
    titles,
    words,
)
from mobilise_desktop.features.placements.dossier_queries import Change, history_of, signatures_of
from mobilise_desktop.features.placements.evaluation_queries import evaluations_of
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.queries import Placement, Version, names_of
from mobilise_desktop.features.placements.sections import FIELDS, SECTIONS
from mobilise_desktop.storage.reading import Reader

Lines = list[tuple[str, str]]
_OPS = {
    "insert": N_("Created"),
    "update": N_("Changed"),
    "delete": N_("Moved to the trash"),
    "restore": N_("Restored from the trash"),
}
_STATES = {
    "open": N_("To be signed"),
    "in_force": N_("In force"),
    "withdrawn": N_("Withdrawn"),
    "superseded": N_("Replaced"),
}
_LABELS = {"certificate_on": N_("Certificate handed over on")}
_TOLD = {**dict.fromkeys(words.SHOWN), **_LABELS}


def known(reader: Reader, found: Placement) -> Iterator[tuple[str, Lines]]:
    """What the record says, section by section; empty fields and sections are left out.

    Raises:
        UserError: a value has characters that can't be printed; it names the field.
    """
    names, values = names_of(reader, found.values), found.values
    for section, fields in FIELDS.items():
        lines = [
            (_label(name, values), _value(name, values, names))
            for name in fields
            if values[name] not in (None, "", 0) and not _is_beside(name, values)
        ]
        fonts.check(lines)
        if lines:
            yield _(SECTIONS[section]), lines


def lists(reader: Reader, found: Placement, *, confidential: bool) -> Iterator[tuple[str, Lines]]:
    """Versions with their signatures, checklist, events, evaluations and history, if there are any.

    Confidential events are only counted, where `confidential` does not ask for them.
    """
    told: list[tuple[str, Lines]] = [
        (_("Versions and signatures"), [_version(reader, one) for one in reversed(found.versions)]),
        (_("Checklist"), [_item(item) for item in found.checklist]),
        (_("On the way"), _events(found.events, confidential=confidential)),
    ]
    for party, one in evaluations_of(reader, found.id).items():
        title = _("Evaluation: {party}").format(party=words.word("party", party))
        day = (_("Filled in on"), formats.day(one.completed_on))
        told.append((title, [day, *questionnaire.told(party, one.answers)]))
    names = names_of(reader, found.values)
    told.append((_("History"), [_change(change, found, names) for change in history_of(reader, found.id)]))
    yield from ((title, lines) for title, lines in told if lines)


def version_name(version: Version) -> str:
    """A version by its number, an amendment by its kind too."""
    name = _("Version {n}").format(n=version.n)
    return f"{name}, {impact.type_word(version.amendment)}" if version.is_amendment else name


def state_word(state: str) -> str:
    """What became of a version."""
    return _(_STATES[state]) if state in _STATES else state


def _label(name: str, values: Mapping[str, Any]) -> str:
    """What a field is called; a text in two languages with its language."""
    if name in _LABELS:
        return _(_LABELS[name])
    if not texts.other(name):
        return titles.title(name)
    code = values["language_2" if texts.is_second(name) else "language_1"]
    return f"{titles.title(name)} ({formats.language(code)})"


def _value(name: str, values: Mapping[str, Any], names: Mapping[str, str]) -> str:
    if name in ("language_1", "language_2"):
        return formats.language(values[name])
    told = shown.value(name, values[name], names, values["currency"])
    amount = name.replace("cost_", "amount_")
    if name in words.ALL_COSTS and values[amount]:
        return f"{told}, {shown.value(amount, values[amount], names, values['currency'])}"
    return told


def _is_beside(name: str, values: Mapping[str, Any]) -> bool:
    """Whether an amount stands beside who pays it."""
    return name in words.AMOUNTS and bool(values[name.replace("amount_", "cost_")])


def _version(reader: Reader, version: Version) -> tuple[str, str]:
    told = [f"{version.short_code} · {formats.day(version.frozen_on)} · {state_word(version.state)}"]
    if version.reason:
        told.append(_("Reason: {text}").format(text=version.reason))
    signed = [_signature(one) for one in signatures_of(reader, version.id)]
    return version_name(version), "\n".join([*told, *(signed or [_("Without signatures")])])


def _signature(one: Mapping[str, Any]) -> str:
    """Who signed or refused, as what, when, where, how and by which authority; the second signatory."""
    is_refused = one["decision"] == "refused"
    what = _("refused: {reason}").format(reason=one["refusal_reason"] or "–") if is_refused else _("Signed")
    second = ", ".join(filter(None, (one["second_signer"], one["second_function"])))
    told = (
        one["signer"], one["function"], what, formats.day(one["signed_on"]), one["place"],
        words.word("method", one["method"]), words.word("authority", one["authority"]),
        _("second signatory: {name}").format(name=second) if second else "",
    )  # fmt: skip
    return f"{words.word('party', one['party'])}: {', '.join(filter(None, told))}"


def _item(item: compliance.Item) -> tuple[str, str]:
    told = (compliance.state_word(item.state), item.note, item.decided_by)
    return item.rule.title, ", ".join(filter(None, told))


def _events(noted: Sequence[Event], *, confidential: bool) -> Lines:
    shown = [one for one in reversed(noted) if confidential or not one.confidential]
    left_out = events.left_out(len(noted) - len(shown))
    return [*(_event(one) for one in shown), *([(_("Confidential"), left_out)] if left_out else [])]


def _event(event: Event) -> tuple[str, str]:
    days = " – ".join(filter(None, (formats.day(event.day), formats.day(event.until))))
    confidential = _("Confidential") if event.confidential else ""
    title = ", ".join(filter(None, (words.word("event", event.kind), days, confidential)))
    return title, "\n".join([event.text or "–", *event_words.details(event)])


def _change(change: Change, found: Placement, names: Mapping[str, str]) -> tuple[str, str]:
    """When and who; the step that was taken with its reason, and every field with its new and old value."""
    told = [change.step] if change.step else []
    for name, (old, new) in change.fields.items():
        if name == "status_reason" and new:
            told.append(_("Reason: {text}").format(text=new))
        elif name in _TOLD:
            now, before = (shown.value(name, given, names, found.values["currency"]) for given in (new, old))
            # Translators: a field in the history of a record: what it says now and what it said before
            text = _("{field}: {new} (before: {old})")
            told.append(text.format(field=_label(name, found.values), new=now, old=before))
    return f"{formats.moment(change.at)} · {change.who}", "\n".join(told) or _(_OPS[change.op])
