"""The agreement of three parties: two languages side by side from one set of data, frozen as PDF/A.

The wording is data (`resources/agreement/<language>.json`; an office's own file of that name in the folder
`agreement` beside its database folder comes before it). What is frozen is the canonical JSON of everything
printed; its SHA-256 gives the short code on every page.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import formats, i18n, paths
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import archive, fonts, frame, parts
from mobilise_desktop.features.firms.people import languages_shown
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import reference, rules, words
from mobilise_desktop.features.placements.queries import Placement, people_of, sites_of
from mobilise_desktop.features.placements.schemes import scheme_word
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

Pairs = list[tuple[str, str]]
Data = Mapping[str, Any]
_GAP = 3 * frame.MM
_NONE = "–"
_FIRM = ("legal_name_native", "country", "vat_no", "national_reg_no")
_PERSON = (
    "given_name",
    "family_name",
    "birth_date",
    "nationality",
    "occupation",
    "employed_since",
    "function",
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A version: the canonical data, their hash and short code, the template it was printed with, the PDF."""

    canonical: str
    sha256: str
    code: str
    template: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Wording:
    """The text of one language."""

    language: str
    texts: Data

    def label(self, name: str) -> str:
        """A label."""
        return str(self.texts["labels"][name])

    @property
    def sections(self) -> Sequence[Data]:
        """The sections in their order."""
        found: Sequence[Data] = self.texts["sections"]
        return found


def make(reader: Reader, found: Placement, n: int, day: date) -> Agreement:
    """Version `n` of the agreement, issued on a day.

    Raises:
        UserError: a text has characters that can't be printed; it names the field.
    """
    wordings = [wording(language) for language in _languages(found)]
    data = {**gathered(reader, found), "n": n, "issued": day.isoformat()}
    fonts.check(_printed(data))
    text = reference.canonical({**data, "template": [one.texts for one in wordings]})
    sha256 = reference.digest(text)
    code = reference.short_code(sha256)
    pdf = frame.build(_story(data, wordings, code), _sheet(data, wordings, code))
    return Agreement(text, sha256, code, str(wordings[0].texts["template"]), archive.archival(pdf))


def preview(reader: Reader, found: Placement, day: date) -> bytes:
    """The agreement as it would be frozen now, without a code."""
    wordings = [wording(language) for language in _languages(found)]
    data = {**gathered(reader, found), "n": 0, "issued": day.isoformat()}
    fonts.check(_printed(data))
    return frame.build(_story(data, wordings, ""), _sheet(data, wordings, ""))


def with_values(found: Placement, values: Data) -> Placement:
    """The placement with other values, as for a draft in other languages."""
    return replace(found, values=values, dossier=replace(found.dossier, values=values))


def wording(language: str) -> Wording:
    """The wording of a language: the office's own if there is one."""
    own = paths.user_data() / "agreement" / f"{language}.json"
    file = own if own.is_file() else paths.resources() / "agreement" / f"{language}.json"
    return Wording(language, json.loads(file.read_text(encoding="utf-8")))


def gathered(reader: Reader, found: Placement) -> dict[str, Any]:
    """Everything that is printed, as it is stored: codes, days, numbers, names."""
    values = found.values
    mentors = dict(people_of(reader, values["hosting_firm_id"]))
    contacts = dict(people_of(reader, values["sending_firm_id"]))
    sites = dict(sites_of(reader, values["hosting_firm_id"]))
    return {
        "values": {name: value for name, value in values.items() if name not in _NOT_PRINTED},
        "sending": _firm(reader, values["sending_firm_id"], values["employee_id"]),
        "hosting": _firm(reader, values["hosting_firm_id"], ""),
        "employee": _row(reader, "contact", _PERSON, values["employee_id"]),
        "site": sites.get(values["host_site_id"] or "", next(iter(sites.values()), "")),
        "mentor": mentors.get(values["mentor_host_id"] or "", ""),
        "contact": contacts.get(values["mentor_sending_id"] or "", ""),
    }


_NOT_PRINTED = frozenset(
    {"status", "status_reason", "status_at", "end_kind", "actual_start", "actual_end", "hosting_ok_on",
     "arrived_on", "certificate_on"}
)  # fmt: skip


def _languages(found: Placement) -> list[str]:
    return list(dict.fromkeys((found.values["language_1"], found.values["language_2"])))


def _firm(reader: Reader, own: str, employee: str) -> dict[str, Any]:
    """A firm with who signs for it: whoever may, and only at last the person who goes abroad."""
    values = _row(reader, "firm", _FIRM, own)
    sites = sites_of(reader, own)
    signatory = reader.one(
        "SELECT given_name, family_name, function FROM contact WHERE firm_id = :id AND deleted_at IS NULL "
        "AND active = 1 ORDER BY CASE WHEN id = :employee THEN 1 ELSE 0 END, can_sign DESC, is_main DESC, id",
        {"id": own, "employee": employee},
    )
    given, family, function = signatory or (None, None, None)
    name = person_name(given, family, values["country"] or "")
    return {**values, "address": sites[0][1] if sites else "", "signatory": name, "function": function}


def _row(reader: Reader, table: str, names: Sequence[str], own: str) -> dict[str, Any]:
    row = reader.one(f"SELECT {', '.join(names)} FROM {table} WHERE id = :id", {"id": own})  # noqa: S608
    return dict(zip(names, row or (None,) * len(names), strict=True))


def _printed(data: Data) -> list[tuple[str, str]]:
    found = [(words.label(name), str(text)) for name, text in data["values"].items() if isinstance(text, str)]
    for party in ("sending", "hosting"):
        found += [(words.label(f"{party}_firm_id"), str(text)) for text in data[party].values() if text]
    found += [(words.label("employee_id"), str(text)) for text in data["employee"].values() if text]
    names = (("host_site_id", "site"), ("mentor_host_id", "mentor"), ("mentor_sending_id", "contact"))
    return [*found, *((words.label(label), str(data[name])) for label, name in names)]


def _story(data: Data, wordings: Sequence[Wording], code: str) -> "list[Flowable]":
    def say(text: Callable[[Wording], str]) -> tuple[str, ...]:
        return tuple(_in(one, text) for one in wordings)

    story: list[Flowable] = [
        parts.title(*say(lambda one: one.texts["title"])),
        parts.rows([say(lambda one: one.texts["subtitle"])]),
        parts.space(_GAP),
        parts.key_values(*[_told(one, lambda w: _head(data, w, code)) for one in wordings]),
    ]
    numbered = [_numbered(data, wordings, number) for number in range(len(wordings[0].sections) - 1)]
    for section in numbered[:-1]:
        story += section
    heads = parts.heading(*(one.sections[-1]["title"] for one in wordings))
    story.append(parts.signatures([*numbered[-1], parts.space(_GAP), heads], _blocks(data, wordings)))
    return story


def _numbered(data: Data, wordings: Sequence[Wording], number: int) -> "list[Flowable]":
    """A section with its number, what the data say in it, and its clauses."""
    sections = [one.sections[number] for one in wordings]
    heads = parts.heading(*(f"{number + 1}. {section['title']}" for section in sections))
    found: list[Flowable] = [parts.space(_GAP), heads, *_section(data, wordings, sections[0]["key"])]
    clauses = list(zip(*(section["clauses"] for section in sections), strict=True))
    for place, row in enumerate(clauses, 1):
        mark = f"{number + 1}.{place} " if len(clauses) > 1 else ""
        found.append(parts.rows([tuple(f"{mark}{text}" for text in row)]))
    return found


def _section(data: Data, wordings: Sequence[Wording], key: str) -> "list[Flowable]":
    """What the data say in a section: label and value, or texts of the parties."""
    if key in _PAIRS:
        return [parts.key_values(*[_told(one, lambda w: _PAIRS[key](data, w)) for one in wordings])]
    if key in _TEXTS:
        columns = [_TEXTS[key](data, one, place) for place, one in enumerate(wordings, 1)]
        longest = max(len(column) for column in columns)
        filled = [[*column, *[""] * (longest - len(column))] for column in columns]
        return [parts.rows([row]) for row in zip(*filled, strict=True)]
    return []


def _head(data: Data, one: Wording, code: str) -> Pairs:
    values, label = data["values"], one.label
    return [
        (label("reference"), values["ref"]),
        (label("version"), f"{data['n']} · {code}" if code else _NONE),
        (label("issued"), formats.day(data["issued"], "long")),
        (label("scheme"), scheme_word(values["scheme"])),
        (label("prevailing"), words.word("prevailing", values["prevailing"])),
    ]


def _of_firm(firm: Data, one: Wording) -> Pairs:
    label = one.label
    country = formats.country(firm["country"] or "")
    return [
        (label("legal_name"), firm["legal_name_native"] or _NONE),
        (label("address"), ", ".join(filter(None, (firm["address"], country)))),
        (label("register_no"), firm["national_reg_no"] or _NONE),
        (label("vat_no"), firm["vat_no"] or _NONE),
        (label("representative"), firm["signatory"] or _NONE),
        (label("function"), firm["function"] or _NONE),
    ]


def _of_employee(data: Data, one: Wording) -> Pairs:
    person, label = data["employee"], one.label
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    return [
        (label("name"), name or _NONE),
        (label("birth_date"), _day(person["birth_date"])),
        (label("nationality"), formats.country(person["nationality"]) if person["nationality"] else _NONE),
        (label("occupation"), person["occupation"] or person["function"] or _NONE),
        (label("employed_since"), _day(person["employed_since"])),
    ]


def _of_period(data: Data, one: Wording) -> Pairs:
    values, label = data["values"], one.label
    found = [(label("first_day"), _day(values["start_date"])), (label("last_day"), _day(values["end_date"]))]
    if values["start_date"] and values["end_date"]:
        start, end = (date.fromisoformat(values[name]) for name in ("start_date", "end_date"))
        found.append((label("length"), label("days").format(n=formats.number(rules.days(start, end)))))
    country = formats.country(data["hosting"]["country"] or "")
    found.append((label("place"), ", ".join(filter(None, (data["site"], country)))))
    if values["hours_tenths"]:
        hours = label("hours_week").format(n=formats.tenths(values["hours_tenths"]))
        found.append((label("hours"), hours))
    if values["remote_days"]:
        found.append((label("remote"), label("remote_days").format(n=formats.number(values["remote_days"]))))
    if values["timetable"]:
        found.append((label("timetable"), values["timetable"]))
    return found


def _of_language(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    return [
        (one.label("working_language"), languages_shown(values["working_language"] or "") or _NONE),
        (one.label("level"), values["cefr_required"] or _NONE),
    ]


def _of_mentoring(data: Data, one: Wording) -> Pairs:
    found = [(one.label("mentor"), data["mentor"] or _NONE), (one.label("contact"), data["contact"] or _NONE)]
    monitoring = data["values"]["monitoring"]
    return [*found, (one.label("monitoring"), monitoring)] if monitoring else found


def _of_costs(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), words.word("payer", values[name]) or _NONE) for name, text in words.COSTS.items()]
    found.append((one.label("grant_to"), words.word("grant_payee", values["grant_payee"]) or _NONE))
    if values["grant_amount"]:
        found.append((one.label("grant"), formats.money(values["grant_amount"], values["currency"] or "EUR")))
    return found


def _of_security(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    return [
        (one.label("certificate"), words.word("social_security", values["social_security"]) or _NONE),
        (one.label("number"), values["social_security_no"] or _NONE),
    ]


def _of_posting(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(one.label("decision"), words.word("posting", values["posting"]) or _NONE)]
    for name, label in (("posting_reason", "reason"), ("posting_ref", "notification")):
        if values[name]:
            found.append((one.label(label), values[name]))
    return found


def _of_insurance(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), values[name] or _NONE) for name, text in words.INSURANCES.items()]
    return [*found, (one.label("insured_until"), _day(values["insured_until"]))]


def _of_immigration(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(one.label("document"), words.word("immigration", values["immigration"]) or _NONE)]
    return [*found, (one.label("number"), values["immigration_no"])] if values["immigration_no"] else found


def _objectives(data: Data, one: Wording, place: int) -> list[str]:
    values = data["values"]
    names = ("objective_sending", "objective_hosting", "objective_employee")
    return [f"{one.label(name)}: {values[f'{name}_l{place}'] or _NONE}" for name in names]


def _programme(data: Data, one: Wording, place: int) -> list[str]:
    values = data["values"]
    outcomes, weeks = rules.lines(values[f"outcomes_l{place}"]), rules.lines(values[f"programme_l{place}"])
    return [
        one.label("outcomes"),
        *(f"{number}. {text}" for number, text in enumerate(outcomes, 1)),
        one.label("programme"),
        *(f"{number}. {text}" for number, text in enumerate(weeks, 1)),
    ]


_PAIRS: Mapping[str, Callable[[Data, Wording], Pairs]] = {
    "sending": lambda data, one: _of_firm(data["sending"], one),
    "hosting": lambda data, one: _of_firm(data["hosting"], one),
    "employee": _of_employee,
    "period": _of_period,
    "language": _of_language,
    "mentoring": _of_mentoring,
    "costs": _of_costs,
    "social_security": _of_security,
    "posting": _of_posting,
    "insurance": _of_insurance,
    "immigration": _of_immigration,
}
_TEXTS: Mapping[str, Callable[[Data, Wording, int], list[str]]] = {
    "objectives": _objectives,
    "programme": _programme,
}


def _blocks(data: Data, wordings: Sequence[Wording]) -> list[parts.Block]:
    person = data["employee"]
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    titles = {one["key"]: place for place, one in enumerate(wordings[0].sections)}

    def both(text: Callable[[Wording], str]) -> str:
        return " / ".join(dict.fromkeys(text(one) for one in wordings))

    def block(key: str, who: str, function: str | None) -> parts.Block:
        lines = [(both(lambda w: w.label("sign_name")), who)]
        if key != "employee":
            lines.append((both(lambda w: w.label("sign_function")), function or ""))
        else:
            birth = _in(wordings[0], lambda _w: _day(person["birth_date"]))
            lines.append((both(lambda w: w.label("birth_date")), birth))
        lines += [(both(lambda w: w.label("sign_place")), ""), (both(lambda w: w.label("sign_date")), "")]
        signature = "signature" if key == "employee" else "stamp"
        title = both(lambda w: w.sections[titles[key]]["title"])
        return parts.Block(title, lines, both(lambda w: w.label(signature)))

    sending, hosting = data["sending"], data["hosting"]
    return [
        block("sending", sending["signatory"], sending["function"]),
        block("hosting", hosting["signatory"], hosting["function"]),
        block("employee", name, None),
    ]


def _sheet(data: Data, wordings: Sequence[Wording], code: str) -> frame.Sheet:
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
        page=page, foot=" · ".join(marks), mark=f"{ref}#{code}" if code else "",
    )  # fmt: skip


def _in(one: Wording, text: Callable[[Wording], str]) -> str:
    with i18n.speaking(one.language):
        return str(text(one))


def _told(one: Wording, pairs: Callable[[Wording], Pairs]) -> Pairs:
    with i18n.speaking(one.language):
        return pairs(one)


def _day(iso: str | None) -> str:
    return formats.day(iso, "long") if iso else _NONE
