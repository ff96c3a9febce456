"""The agreement of three parties: two languages side by side from one set of data, frozen as PDF/A.

The wording is data (`resources/agreement/<language>.json`; an office's own file of that name in the folder
`agreement` beside its database folder comes before it). What is frozen is the canonical JSON of everything
printed; its SHA-256 gives the short code on every page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.documents import archive, fonts, frame, parts
from mobilise_desktop.documents.letterhead import Letterhead
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import (
    agreement_agreed,
    clauses,
    language_pair,
    letterhead,
    own_wording,
    reference,
    texts,
    words,
)
from mobilise_desktop.features.placements import agreement_facts as facts
from mobilise_desktop.features.placements.agreement_agreed import PAIRS, TEXTS
from mobilise_desktop.features.placements.agreement_parts import (
    LINE,
    Data,
    Pairs,
    Wording,
    authority,
    day_text,
    federation,
    head,
    is_open,
)
from mobilise_desktop.features.placements.agreement_plan import story as plan_of
from mobilise_desktop.features.placements.extra_words import PAID_ON
from mobilise_desktop.features.placements.queries import Placement, people_of, signatory, sites_of
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_GAP = 3 * frame.MM
_ROOM = 30 * frame.MM
_NONE = "–"
_ALONE = N_(
    "The employee signs for the sending firm too. A second signatory signs beside, or the employee declares "
    "to be the sole owner of the firm."
)
_FIRM = ("legal_name_native", "country", "vat_no", "national_reg_no")
_PERSON = (
    "given_name",
    "family_name",
    "birth_date",
    "nationality",
    "occupation",
    "employed_since",
    "function",
    "contract",
    "contract_until",
)


wording = own_wording.wording
"""The wording of a language; papers beside the agreement take their words from it too."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """A version: the canonical data, their hash and short code, the template it was printed with, the PDF."""

    canonical: str
    sha256: str
    code: str
    template: str
    pdf: bytes


def make(reader: Reader, found: Placement, n: int, day: date) -> Agreement:
    """Version `n` of the agreement, issued on a day.

    Raises:
        UserError: a text has characters that can't be printed; it names the field.
    """
    wordings = _wordings(found)
    shown = letterhead.of_office(reader, [one.language for one in wordings])
    data = _frozen(reader, found, n, day, shown)
    fonts.check(_printed(data))
    text = _canonical(data, wordings)
    sha256 = reference.digest(text)
    code = reference.short_code(sha256)
    pdf = frame.build(_story(data, wordings, code), _sheet(data, wordings, code, shown))
    return Agreement(text, sha256, code, str(wordings[0].texts["template"]), archive.archival(pdf))


def canonical(reader: Reader, found: Placement, n: int, day: date) -> str:
    """The canonical data of version `n`, were it made of what the register says now."""
    wordings = _wordings(found)
    shown = letterhead.of_office(reader, [one.language for one in wordings])
    return _canonical(_frozen(reader, found, n, day, shown), wordings)


def _frozen(reader: Reader, found: Placement, n: int, day: date, shown: Letterhead) -> dict[str, Any]:
    """What a version says, and the head of its paper."""
    data = {**gathered(reader, found), "n": n, "issued": day.isoformat()}
    return {**data, "letterhead": letterhead.frozen(shown)}


def _canonical(data: Data, wordings: Sequence[Wording]) -> str:
    return reference.canonical({**data, "template": [one.texts for one in wordings]})


def preview(reader: Reader, found: Placement, day: date) -> bytes:
    """The agreement as it would be frozen now, without a code."""
    wordings = _wordings(found)
    data = {**gathered(reader, found), "n": 0, "issued": day.isoformat()}
    fonts.check(_printed(data))
    shown = letterhead.of_office(reader, [one.language for one in wordings])
    return frame.build(_story(data, wordings, ""), _sheet(data, wordings, "", shown))


def in_languages(found: Placement, first: str, second: str) -> Placement:
    """The placement for a draft in other languages; texts go where their language is.

    A text that nobody wrote in one of the languages is printed as it is, after the code of its own.
    """
    values = {**found.values, "language_1": first, "language_2": second}
    for pair in texts.SECOND.items():
        known = language_pair.written(found.values, pair[0])
        for name, language in zip(pair, (first, second), strict=True):
            own = next((text for said, text in known if said == language), None)
            values[name] = own or (language_pair.marked(*known[0]) if known else None)
    return replace(found, values=values, dossier=replace(found.dossier, values=values))


def gathered(reader: Reader, found: Placement) -> dict[str, Any]:
    """Everything that is printed, as it is stored: codes, days, numbers, names."""
    values = found.values
    mentors = dict(people_of(reader, values["hosting_firm_id"]))
    contacts = dict(people_of(reader, values["sending_firm_id"]))
    sites = dict(sites_of(reader, values["hosting_firm_id"]))
    firms = {
        "sending": _firm(reader, values["sending_firm_id"], values["employee_id"]),
        "hosting": _firm(reader, values["hosting_firm_id"], ""),
    }
    return {
        "values": {name: value for name, value in values.items() if name not in _NOT_PRINTED},
        **{side: facts.of_firm(reader, values[f"{side}_firm_id"], firm) for side, firm in firms.items()},
        "federations": facts.federations(values),
        "security_checks": facts.security_checks(found),
        "employee": _row(reader, "contact", _PERSON, values["employee_id"]),
        "person": agreement_agreed.person(reader, values),
        "site": sites.get(values["host_site_id"] or "", next(iter(sites.values()), "")),
        "site_2": sites.get(values["host_site_2_id"] or "", ""),
        "mentor_2": mentors.get(values["mentor_host_2_id"] or "", ""),
        "site_3": sites.get(values["host_site_3_id"] or "", ""),
        "mentor_3": mentors.get(values["mentor_host_3_id"] or "", ""),
        "mentor": mentors.get(values["mentor_host_id"] or "", ""),
        "contact": contacts.get(values["mentor_sending_id"] or "", ""),
    }


_NOT_PRINTED = frozenset(
    {"status", "status_reason", "status_at", "end_kind", "actual_start", "actual_end", "hosting_ok_on",
     "arrived_on", "certificate_on", *PAID_ON})  # fmt: skip


def _wordings(found: Placement) -> list[Wording]:
    return own_wording.of_both(found.values["language_1"], found.values["language_2"])


def _firm(reader: Reader, own: str, employee: str) -> dict[str, Any]:
    """A firm with who signs for it."""
    values = _row(reader, "firm", _FIRM, own)
    sites = sites_of(reader, own)
    name, function, _authority = signatory(reader, own, employee)
    return {**values, "address": sites[0][1] if sites else "", "signatory": name, "function": function}


def _row(reader: Reader, table: str, names: Sequence[str], own: str) -> dict[str, Any]:
    row = reader.one(f"SELECT {', '.join(names)} FROM {table} WHERE id = :id", {"id": own})  # noqa: S608
    return dict(zip(names, row or (None,) * len(names), strict=True))


def _printed(data: Data) -> list[tuple[str, str]]:
    found = [(words.label(name), str(text)) for name, text in data["values"].items() if isinstance(text, str)]
    for party in ("sending", "hosting"):
        found += [(words.label(f"{party}_firm_id"), str(text)) for text in data[party].values() if text]
    found += [(words.label("employee_id"), str(text)) for text in data["employee"].values() if text]
    found += agreement_agreed.typed(data)
    names = (("host_site_id", "site"), ("host_site_2_id", "site_2"), ("mentor_host_id", "mentor"),
             ("mentor_host_2_id", "mentor_2"), ("host_site_3_id", "site_3"), ("mentor_host_3_id", "mentor_3"),
             ("mentor_sending_id", "contact"))  # fmt: skip
    found += [(_("Office"), federation(data, side)) for side in data["federations"]]
    return [*found, *((words.label(label), str(data[name])) for label, name in names)]


def _story(data: Data, wordings: Sequence[Wording], code: str) -> "list[Flowable]":
    def say(text: Callable[[Wording], str]) -> tuple[str, ...]:
        return tuple(_in(one, text) for one in wordings)

    story: list[Flowable] = [
        parts.title(*say(lambda one: one.texts["title"])),
        parts.row(*say(lambda one: one.texts["subtitle"])),
        parts.space(_GAP),
        parts.key_values(*[_told(one, lambda w: head(data, w, code)) for one in wordings]),
    ]
    numbers = _numbers(wordings[0].sections)
    for place in range(len(numbers)):
        story += _numbered(data, wordings, place, numbers[place])
    before = [story.pop()]  # the last clause goes along: nobody signs on a page without any
    if _is_alone(data):
        before.append(parts.row(*say(lambda _one: _(_ALONE))))
    story.append(parts.signatures(before, _blocks(data, wordings), [_seen(data, wordings)]))
    return story


def _numbers(sections: Sequence[Data]) -> list[str]:
    """The numbers of the sections: "1", its parts "1.1" and "1.2", "2"."""
    found, number, part = list[str](), 0, 0
    for section in sections:
        number, part = (number, part + 1) if section.get("part") else (number + 1, 0)
        found.append(f"{number}.{part}" if part else f"{number}.")
    return found


def _is_alone(data: Data) -> bool:
    """Whether nobody but the employee is known who could sign for the sending firm."""
    person, sending = data["employee"], data["sending"]
    return bool(
        sending["signatory"]
        and sending["signatory"]
        == person_name(person["given_name"], person["family_name"], sending["country"] or "")
    )


def _numbered(data: Data, wordings: Sequence[Wording], place: int, number: str) -> "list[Flowable]":
    """A section with its number, what the data say in it, and its clauses."""
    sections = [one.sections[place] for one in wordings]
    heads = parts.heading(*(f"{number} {section['title']}" for section in sections))
    heads.keepWithNext = 0  # a table of many rows would go to the next page as a whole
    found: list[Flowable] = [
        parts.room(_ROOM),
        parts.space(_GAP),
        heads,
        *_section(data, wordings, sections[0]["key"]),
    ]
    told = clauses.rows(wordings, place, data["values"])
    if "open" in sections[0] and is_open(data, sections[0]["key"]):
        told.append(tuple(section["open"].replace("{line}", LINE) for section in sections))
    for n, row in enumerate(told, 1):
        mark = f"{number.removesuffix('.')}.{n} " if len(told) > 1 else ""
        found.append(parts.row(*(f"{mark}{text}" for text in row)))
    items = zip(*(section.get("items", ()) for section in sections), strict=True)
    for letter, row in zip(ascii_uppercase, items, strict=False):
        found.append(parts.row(*(f"{letter}. {text}" for text in row)))
    return found


def _section(data: Data, wordings: Sequence[Wording], key: str) -> "list[Flowable]":
    """What the data say in a section: label and value, or texts of the parties."""
    if key in PAIRS:
        told = [_told(one, lambda w: PAIRS[key](data, w)) for one in wordings]
        return [parts.key_values(*told)] if told[0] else []
    found = plan_of(data, wordings) if key == "programme" else []
    if key in TEXTS:
        columns = [TEXTS[key](data, one, place) for place, one in enumerate(wordings, 1)]
        found += [parts.row(*row) for row in zip_longest(*columns, fillvalue="")]
    return found


def _blocks(data: Data, wordings: Sequence[Wording]) -> list[parts.Block]:
    person = data["employee"]
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    titles = {one["key"]: place for place, one in enumerate(wordings[0].sections)}

    def both(text: Callable[[Wording], str]) -> str:
        return " / ".join(dict.fromkeys(text(one) for one in wordings))

    def block(key: str, who: str, function: str | None) -> parts.Block:
        lines = [(both(lambda w: w.label("sign_name")), who)]
        if key != "employee":
            by = _in(wordings[0], lambda _w: authority(data[key]) if data[key]["authority"] else "")
            lines.append((both(lambda w: w.label("sign_function")), function or ""))
            lines.append((both(lambda w: w.label("sign_authority")), by))
        else:
            birth = _in(wordings[0], lambda _w: day_text(person["birth_date"]))
            lines.append((both(lambda w: w.label("birth_date")), birth))
            lines.append((both(lambda w: w.label("sign_authority")), wordings[0].label("own_name")))
        lines += [(both(lambda w: w.label("sign_place")), ""), (both(lambda w: w.label("sign_date")), "")]
        lines.append((both(lambda w: w.label("sign_method")), ""))
        signature = "signature" if key == "employee" else "stamp"
        title = both(lambda w: w.sections[titles[key]]["title"])
        return parts.Block(title, lines, both(lambda w: w.label(signature)))

    sending, hosting = data["sending"], data["hosting"]
    return [
        block("sending", sending["signatory"], sending["function"]),
        block("hosting", hosting["signatory"], hosting["function"]),
        block("employee", name, None),
    ]


def _seen(data: Data, wordings: Sequence[Wording]) -> "Flowable":
    """The lines of the two federations, which see the agreement and are no parties."""

    def line(side: str) -> tuple[str, str]:
        told = [(one.label(f"seen_{side}"), one.label("seen_line")) for one in wordings]
        who, below = (" / ".join(dict.fromkeys(texts)) for texts in zip(*told, strict=True))
        found = data["federations"][side]
        return ": ".join(filter(None, (who, ", ".join(filter(None, (found["name"], found["city"])))))), below

    return parts.seen([line("sending"), line("hosting")])


def _sheet(data: Data, wordings: Sequence[Wording], code: str, shown: Letterhead) -> frame.Sheet:
    ref, first = data["values"]["ref"], wordings[0]
    marks = (
        [ref, f"{first.label('version')} {data['n']}", f"{first.label('code')} {code}"]
        if code
        else [ref, _NONE]
    )

    def page(number: int, total: int) -> str:
        return " / ".join(dict.fromkeys(one.label("page").format(n=number, total=total) for one in wordings))

    return frame.Sheet(
        title=f"{first.texts['title']} {ref}", language=first.language,
        author=data["sending"]["legal_name_native"] or "",
        page=page, foot=" · ".join(marks),
        stamp="" if code else _drafted(wordings), mark=f"{ref}#{code}" if code else "",
        second=wordings[-1].language, letterhead=shown,
    )  # fmt: skip


def _drafted(wordings: Sequence[Wording]) -> str:
    """What stands on each page of a draft, in its languages."""
    return " · ".join(dict.fromkeys(_in(one, lambda _one: _("Draft, not to be signed")) for one in wordings))


def _in(one: Wording, text: Callable[[Wording], str]) -> str:
    with i18n.speaking(one.language):
        return str(text(one))


def _told(one: Wording, pairs: Callable[[Wording], Pairs]) -> Pairs:
    with i18n.speaking(one.language):
        return pairs(one)
