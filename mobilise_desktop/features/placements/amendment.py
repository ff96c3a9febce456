"""An amendment of a signed agreement: what changes, from when, why, and who must sign it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts, parts
from mobilise_desktop.documents.letterhead import Letterhead
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import agreement, impact, letterhead, reference, shown, texts, words
from mobilise_desktop.features.placements.agreement import Agreement
from mobilise_desktop.features.placements.bilingual import Paper
from mobilise_desktop.features.placements.corrections import PLACES, Correction
from mobilise_desktop.features.placements.queries import Placement, names_of
from mobilise_desktop.storage.reading import Reader

TEMPLATE = "amendment-1"


class Draft(NamedTuple):
    """An amendment before it is frozen: `change` are the new values by field.

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
    paper.pairs(lambda: _told(found, draft, names))
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


def _told(found: Placement, draft: Draft, names: Mapping[str, str]) -> list[tuple[str, str]]:
    currency = found.values["currency"]
    text = _("so far: {old}\nfrom then on: {new}")

    def change(name: str, new: Any) -> str:
        old, told = (shown.value(name, given, names, currency) for given in (found.values[name], new))
        return text.format(old=old, new=told)

    corrected = [(one.label, text.format(old=one.shown[0], new=one.shown[1])) for one in draft.corrections]
    return corrected + [
        (words.label(name), change(_spoken(name, found), draft.change[_spoken(name, found)]))
        for name in draft.change
        if not (texts.is_second(name) and texts.other(name) in draft.change)
    ]


def _spoken(name: str, found: Placement) -> str:
    """The field of a text in the language that is being printed."""
    in_second = i18n.language() == found.values["language_2"] != found.values["language_1"]
    return texts.SECOND.get(name, name) if in_second else name
