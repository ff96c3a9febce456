"""An amendment of a signed agreement: what changes, from when, why, and who must sign it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts, frame, parts
from mobilise_desktop.documents.letterhead import Letterhead
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import agreement, changed, impact, letterhead, reference, words
from mobilise_desktop.features.placements.agreement import Agreement
from mobilise_desktop.features.placements.bilingual import Pairs, Paper
from mobilise_desktop.features.placements.corrections import PLACES, Correction
from mobilise_desktop.features.placements.queries import Placement, names_of
from mobilise_desktop.storage.reading import Reader

TEMPLATE = "amendment-2"
_ROOM = 30 * frame.MM


class Draft(NamedTuple):
    """An amendment before it is frozen: its kinds with spaces between them, and the new values by field.

    `corrections` are names, numbers and work places that the register has otherwise than the paper so far.
    """

    kind: str
    effective_on: str
    reason: str
    change: Mapping[str, Any]
    corrections: tuple[Correction, ...] = ()

    @property
    def signers(self) -> tuple[str, ...]:
        """The parties that must sign."""
        return impact.signers_of(self.change, is_corrected=bool(self.corrections))


def make(reader: Reader, found: Placement, draft: Draft, n: int, day: date) -> Agreement:
    """The amendment as version `n`, issued on a day.

    Raises:
        UserError: a text has characters that can't be printed; it names the field.
    """
    data = agreement.gathered(reader, found)
    names = names_of(reader, found.values)
    after = agreement.gathered(reader, replace(found, values={**found.values, **draft.change}))
    base = found.present
    languages = [found.values["language_1"], found.values["language_2"]]
    above = letterhead.of_office(reader, languages)
    told = {
        "ref": found.values["ref"], "n": n, "issued": day.isoformat(), "kind": draft.kind,
        "base": base.sha256 if base else "", "effective_on": draft.effective_on, "reason": draft.reason,
        "changes": changes(found, draft), "corrections": draft.corrections,
        "signers": list(draft.signers), "template": TEMPLATE,
        "languages": languages, "letterhead": letterhead.frozen(above),
        "parties": [data["sending"], data["hosting"], data["employee"]],
        "places": [[after["values"][name], after[place]] for place, name in PLACES.items()],
    }  # fmt: skip
    fonts.check([(_("Reason"), draft.reason)])
    text = reference.canonical(told)
    sha256 = reference.digest(text)
    code = reference.short_code(sha256)
    pdf = _printed(found, draft, data, names, _Marks(n, code, day, above))
    return Agreement(text, sha256, code, TEMPLATE, pdf)


def changes(found: Placement, draft: Draft) -> dict[str, list[Any]]:
    """Old and new value by field."""
    return {name: [found.values[name], value] for name, value in draft.change.items()}


class _Marks(NamedTuple):
    n: int
    code: str
    day: date
    letterhead: Letterhead


def _printed(
    found: Placement, draft: Draft, data: Mapping[str, Any], names: Mapping[str, str], marks: _Marks
) -> bytes:
    values = found.values
    paper = Paper((values["language_1"], values["language_2"]), marks.letterhead)
    person = data["employee"]
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    _head(paper, found, draft, marks)
    _parties(paper, data, name)
    paper.heading(lambda: _("Reason"))
    paper.text(lambda: draft.reason)
    paper.heading(lambda: _("What changes"))
    _changes(paper, found, draft, names)
    paper.text(lambda: _("Everything else that was agreed stays as it is."))
    if "sending" not in draft.signers:
        paper.text(lambda: _("The sending firm is informed of this change."))
    owners = {
        "sending": (data["sending"]["signatory"] or "", data["sending"]["function"] or ""),
        "hosting": (data["hosting"]["signatory"] or "", data["hosting"]["function"] or ""),
        "employee": (name, person["birth_date"] or ""),
    }
    blocks = [_block(paper, party, owners[party]) for party in draft.signers]
    paper.signatures(blocks, lambda: _("Signatures"))
    foot = f"{values['ref']} · {marks.n} · {marks.code}"
    return paper.build(
        lambda: _("Amendment of the agreement on a stay"), data["sending"]["legal_name_native"] or "", foot,
        f"{values['ref']}#{marks.code}",
    )  # fmt: skip


def _head(paper: Paper, found: Placement, draft: Draft, marks: _Marks) -> None:
    values, base = found.values, found.present
    paper.title(lambda: _("Amendment of the agreement on a stay"))
    paper.pairs(
        lambda: [
            (_("Reference"), values["ref"]),
            (_("Version"), f"{marks.n} · {marks.code}"),
            (_("Changes the version"), f"{base.n} · {base.short_code}" if base else "–"),
            (_("Kind of amendment"), impact.type_word(draft.kind)),
            (_("Issued on"), formats.day(marks.day.isoformat(), "long")),
            (_("In force from"), formats.day(draft.effective_on, "long")),
        ]
    )


def _parties(paper: Paper, data: Mapping[str, Any], name: str) -> None:
    paper.heading(lambda: _("Parties"))
    paper.pairs(
        lambda: [
            (words.word("party", "sending"), data["sending"]["legal_name_native"] or "–"),
            (words.word("party", "hosting"), data["hosting"]["legal_name_native"] or "–"),
            (words.word("party", "employee"), name),
        ]
    )


def _block(paper: Paper, party: str, owner: tuple[str, str]) -> parts.Block:
    if party == "employee":
        return paper.person(
            lambda: words.word("party", party), owner[0], lambda: formats.day(owner[1], "long")
        )
    return paper.firm(lambda: words.word("party", party), *owner)


def _changes(paper: Paper, found: Placement, draft: Draft, names: Mapping[str, str]) -> None:
    """Every change; those of several kinds under a heading for each, what the register says first."""
    values, kinds = found.values, draft.kind.split()
    corrected = impact.CORRECTION if impact.CORRECTION in kinds else kinds[0]
    for kind in kinds:
        told = partial(_told, values, draft, names, kind)
        if kind == corrected and draft.corrections:
            told = partial(_corrected, draft, told)
        if told() and len(kinds) > 1:
            heads = parts.lead(*paper.said(partial(impact.type_word, kind)))
            heads.keepWithNext = 0  # a table of many rows would go along as a whole
            paper.story += [parts.room(_ROOM), heads]
        paper.pairs(told)


def _corrected(draft: Draft, told: Callable[[], Pairs]) -> Pairs:
    return [*((one.label, _from_to(*one.shown)) for one in draft.corrections), *told()]


def _told(values: Mapping[str, Any], draft: Draft, names: Mapping[str, str], kind: str) -> Pairs:
    is_second = i18n.language() == values["language_2"] != values["language_1"]
    found = dict(changed.told(values, draft.change, draft.kind, names))[kind]
    return [
        (one.title, _from_to(one.old, one.new)) for one in changed.in_one_language(found, second=is_second)
    ]


def _from_to(old: str, new: str) -> str:
    if "\n" in old + new:  # lines of lists begin below, so that they are told apart
        old, new = f"\n{old}", f"\n{new}"
    return _("so far: {old}\nfrom then on: {new}").format(old=old, new=new)
