"""The certificate of participation: what was, told when the stay is over, on one page.

People and places are those of the agreement in force, however the register changed since.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import forms, parts
from mobilise_desktop.documents.joined import pages
from mobilise_desktop.documents.safe import SMALL, TEXT
from mobilise_desktop.features.firms.people import languages_shown, level_word, spoken
from mobilise_desktop.features.placements import (
    course_plan,
    footers,
    issued,
    letterhead,
    reference,
    stay,
    words,
)
from mobilise_desktop.features.placements.agreement_parts import occupation
from mobilise_desktop.features.placements.bilingual import Pairs, Paper, word
from mobilise_desktop.features.placements.facts import NONE, Facts, begun, day_text, who
from mobilise_desktop.features.placements.given import Given, outcomes, statements
from mobilise_desktop.features.placements.queries import Placement, frozen_of, languages_of, names_of
from mobilise_desktop.storage.reading import Reader

_OVER = ("ended", "closed")
_WAYS = ((TEXT, "\n"), (SMALL, "\n"), (SMALL, "; "))
"""How the lists are printed: size of letters, and what stands between entries; the first that fits."""
_LEVELS = (*words.LEVELS, "native")
_MOVED = {
    "host_site_id": "site",
    "host_site_2_id": "site_2",
    "host_site_3_id": "site_3",
    "mentor_host_id": "mentor",
    "mentor_host_2_id": "mentor_2",
    "mentor_host_3_id": "mentor_3",
}


def agreed(reader: Reader, found: Placement) -> dict[str, Any]:
    """What the agreement in force and its amendments say of people and places.

    Raises:
        UserError: the stay is not over, or there was none.
    """
    if found.values["status"] not in _OVER:
        text = _("A certificate is printed when the stay is over. Take the step “{step}” first.")
        raise UserError(text.format(step=_("The stay is over")))
    if found.values["end_kind"] == "no_show":
        raise UserError(_("The employee never arrived, so there is no certificate."))
    versions = frozen_of(reader, found.id)
    if not versions:
        raise UserError(_("No agreement is in force, so there is nothing to certify."))
    names = names_of(reader, found.values)
    data: dict[str, Any] = {}
    for kind, told in versions:
        if kind != "amendment":
            data.update(told)
            continue
        data.update(zip(("sending", "hosting", "employee"), told["parties"], strict=True))
        for field, label in _MOVED.items():
            if field in told["changes"]:
                data[label] = names.get(told["changes"][field][1] or "", "")
    return data


def make(facts: Facts, found: Placement, given: Given | None = None) -> bytes:
    """The certificate, in smaller letters where the lists are long.

    Raises:
        UserError: it was withdrawn; or by the days that are noted the employee was never there.
    """
    if found.values["certificate_withdrawn_on"]:
        text = _("The certificate was withdrawn on {day}. Empty “{field}” if another one may be printed.")
        day = formats.day(found.values["certificate_withdrawn_on"])
        raise UserError(text.format(day=day, field=words.label("certificate_withdrawn_on")))
    days_there(found)
    for way in _WAYS:
        pdf = _printed(facts, found, given, way)
        if pages(pdf) == 1:
            return pdf
    return _printed(facts, found, given, _WAYS[0])  # there is room on two pages


def frozen(facts: Facts, found: Placement, given: Given | None) -> str:
    """Everything that a certificate says, as canonical JSON; its hash gives the code that proves it.

    Without `given` it says what certificates said before there was anything to add.
    """
    data, values, days = facts.data, found.values, _days(found)
    people = [data[name] for name in ("sending", "hosting", "employee", "site", "mentor")]
    told = [values[f"{name}_l{place}"] for name in ("outcomes", "programme") for place in (1, 2)]
    span = [*(day.isoformat() for day in (*days[:1], *days[-1:])), len(days), stay.hours(values, days)]
    whole = {"ref": values["ref"], "people": people, "texts": told, "days": span, "office": facts.office}
    if given is not None:
        languages = [values["language_1"], values["language_2"]]
        head = letterhead.frozen(letterhead.of_office(facts.reader, languages))
        whole |= {"issued": facts.day.isoformat(), "languages": languages, "letterhead": head}
        whole |= given._asdict()
    return reference.canonical(whole)


def code(facts: Facts, found: Placement, given: Given | None = None) -> str:
    """The code of the certificate, by which a printed one is proved: the same facts give the same code."""
    return reference.short_code(reference.digest(frozen(facts, found, given)))


def days_there(found: Placement) -> Sequence[date]:
    """The days on which the employee was there.

    Raises:
        UserError: by what is noted there is none.
    """
    days = _days(found)
    if not days:
        raise UserError(
            _("By the days that are noted the employee was never there. Correct the arrival, the leaving or "
              "the interruptions, then print again.")
        )  # fmt: skip
    return days


def _days(found: Placement) -> Sequence[date]:
    """The days on which the employee was there."""
    pauses = [(one.day, one.until) for one in found.events if one.kind == "interruption"]
    return stay.attended(found.values, pauses)


def _printed(facts: Facts, found: Placement, given: Given | None, way: tuple[str, str]) -> bytes:
    values, paper, proof = found.values, begun(facts, found), code(facts, found, given)
    given = given or Given()
    number = issued.number(values["ref"], given.n)
    paper.title(lambda: _("Certificate of participation"))
    paper.pairs(lambda: _head(facts, given, number))
    paper.heading(lambda: facts.name)
    paper.text(
        lambda: _("took part in a learning stay abroad within the programme “Erasmus for employees of small "
                  "and medium-sized enterprises”.")
    )  # fmt: skip
    paper.pairs(lambda: [*_people(facts), *period(values, _days(found)), *language(facts, values)])
    paper.heading(lambda: _("What was learned"))
    _by_place(paper, [learned(paper, values, given, place) for place in (1, 2)], way)
    paper.heading(lambda: _("What was done"))
    weeks = course_plan.read(values).weeks
    _by_place(paper, [[one.text(place) for one in weeks] for place in (0, 1)], way)
    kept = len(paper.story)
    if said := statements(values, given):
        paper.heading(lambda: _("What the mentor says"))
        paper.story.append(parts.row(*said, role=way[0]))
    paper.small(lambda: _("This certificate documents a participation; it is no formal qualification."))
    signatory = facts.data["hosting"]["signatory"] or ""
    signers = [
        paper.signer(lambda: words.word("party", "hosting"), signatory, is_firm=True),
        paper.signer(lambda: _("Office"), facts.office, is_firm=True),
    ]
    paper.keep([forms.sign_lines(signers)], len(paper.story) - kept)
    foot = footers.marks(paper.languages, number, code=proof)
    return paper.build(lambda: _("Certificate of participation"), facts.office, foot, f"{number}#{proof}")


def _head(facts: Facts, given: Given, number: str) -> Pairs:
    told = [(_("Number"), number), (_("Issued on"), day_text(facts.day.isoformat()))]
    if given.place:
        told.append((_("Place of issue"), given.place))
    return [*told, (_("Issued by"), facts.office)]


def _people(facts: Facts) -> Pairs:
    position = occupation(facts.data, i18n.language())
    told = [(_("Position"), position)] if position else []
    return [*who(facts)[1:3], *told, *who(facts)[3:]]


def period(values: Mapping[str, Any], days: Sequence[date]) -> Pairs:
    """The days on which the employee was there, and the hours by the agreed working time."""
    first, last = (day_text(day.isoformat()) for day in (days[0], days[-1]))
    told = [(_("From"), first), (_("To"), last), (_("Days present"), formats.number(len(days)))]
    hours = stay.hours(values, days)
    if hours:
        told.append((_("Agreed hours"), formats.tenths(hours)))
    return told


def language(facts: Facts, values: Mapping[str, Any]) -> Pairs:
    """The working language, and the highest level in it of which there is a note."""
    working = [code for code, _level in spoken(values["working_language"] or "")]
    if not working:
        return []
    told = [(word("working_language"), languages_shown(", ".join(working)))]
    held = [
        level
        for code, level in spoken(languages_of(facts.reader, values["employee_id"]))
        if code == working[0]
    ]
    levels = [level for level in (values["cefr_held"], *held) if level in _LEVELS]
    if levels:
        told.append((_("Language level reached"), level_word(max(levels, key=_LEVELS.index))))
    return told


def learned(paper: Paper, values: Mapping[str, Any], given: Given, place: int) -> list[str]:
    """The outcomes in the first or second language of the paper, each with the level that was reached."""
    with i18n.speaking(paper.languages[min(place, len(paper.languages)) - 1]):
        return outcomes(values, given, place)


def _by_place(paper: Paper, columns: Sequence[Sequence[str]], way: tuple[str, str]) -> None:
    """Texts that the parties wrote in each language, line by line."""
    told = [[f"{number}. {line}" for number, line in enumerate(lines, 1)] or [NONE] for lines in columns]
    role, between = way
    paper.story.append(parts.row(*(between.join(lines) for lines in told[: len(paper.languages)]), role=role))
