"""Papers of a stay besides the agreement: certificate, attendance, information, evaluation forms.

All are in the two languages of the placement, worded by the catalogues; what is to be written by hand has
lines. (source of what stands in them: the programme's design of placements, 2.8 to 2.10; for the letter
Directive (EU) 2019/1152, Articles 4 and 7)
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts, parts
from mobilise_desktop.features.firms.people import languages_shown
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import agreement, rules, stay, words
from mobilise_desktop.features.placements.bilingual import Pairs, Paper
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage.reading import Reader

_NONE, _LINES = "–", 4
_BOX = "[  ]"


class Facts(NamedTuple):
    """What papers say of the parties: `data` as the agreement gathers it, the day, who prints."""

    data: Mapping[str, Any]
    name: str
    day: date
    office: str


def write(reader: Reader, found: Placement, kind: str, day: date, office: str) -> bytes:
    """A paper of a placement, issued on a day by an office ("BVMW").

    Raises:
        UserError: a text has characters that can't be printed; it names the field.
    """
    data = agreement.gathered(reader, found)
    person = data["employee"]
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    fonts.check([(words.label(n), str(v)) for n, v in found.values.items() if isinstance(v, str)])
    fonts.check([(words.label("employee_id"), name)])
    for party in ("sending", "hosting"):
        fonts.check([(words.label(f"{party}_firm_id"), str(data[party]["legal_name_native"]))])
    return KINDS[kind](Facts(data, name, day, office), found)


def _certificate(facts: Facts, found: Placement) -> bytes:
    values, data = found.values, facts.data
    paper = _paper(found)
    paper.title(lambda: _("Certificate of participation"))
    paper.pairs(lambda: [(_("Number"), f"{values['ref']}-C"), (_("Issued on"), _day(facts.day.isoformat())),
                         (_("Issued by"), facts.office)])  # fmt: skip
    paper.heading(lambda: facts.name)
    paper.text(
        lambda: _("took part in a learning stay abroad within the programme “Erasmus for employees of small "
                  "and medium-sized enterprises”.")
    )  # fmt: skip
    paper.pairs(lambda: _who(facts, found))
    paper.pairs(lambda: _when(found))
    paper.heading(lambda: _("What was learned"))
    _by_place(paper, lambda place: _numbered(values[f"outcomes_l{place}"]))
    paper.heading(lambda: _("What was done"))
    _by_place(paper, lambda place: _numbered(values[f"programme_l{place}"]))
    spoken = languages_shown(values["working_language"] or "")
    if spoken:
        paper.pairs(lambda: [(_("Working language"), languages_shown(values["working_language"] or "")),
                             (words.label("cefr_held"), values["cefr_held"] or _NONE)])  # fmt: skip
    paper.small(lambda: _("This certificate documents a participation; it is no formal qualification."))
    hosting = data["hosting"]
    blocks = [_firm_block(paper, "hosting", hosting), paper.firm(lambda: _("Office"), facts.office)]
    paper.signatures(blocks, lambda: _("Signatures"), keep=3)
    return _built(paper, lambda: _("Certificate of participation"), facts, found)


def _attendance(facts: Facts, found: Placement) -> bytes:
    """A line for each day of the stay, weekends marked by their weekday only."""
    values = found.values
    paper = _paper(found)
    paper.title(lambda: _("Attendance sheet"))
    paper.pairs(lambda: [(_("Reference"), values["ref"]), *_who(facts, found)])
    body = []
    for first, last in stay.parts(values):
        for number in range((last - first).days + 1):
            day = first + timedelta(days=number)
            body.append([_short(day), "", "", "", "", ""])
    paper.table(
        lambda: [_("Day"), _("From"), _("To"), _("Break"), _("Employee"), _("Mentor")],
        body,
        (22, 14, 14, 14, 18, 18),
    )
    blocks = [
        paper.person(lambda: words.word("party", "employee"), facts.name, _birth(facts)),
        paper.firm(lambda: _("Mentor"), facts.data["mentor"]),
    ]
    paper.signatures(blocks, lambda: _("The hours above are right."), keep=0)
    return _built(paper, lambda: _("Attendance sheet"), facts, found)


def _information(facts: Facts, found: Placement) -> bytes:
    values, sending = found.values, facts.data["sending"]
    paper, firm = _paper(found), sending["legal_name_native"]
    paper.title(lambda: _("Information on working abroad"))
    paper.text(
        lambda: _("{firm} informs {name} before the departure, as Article 7 of Directive (EU) 2019/1152 "
                  "asks for stays of more than four weeks.").format(firm=firm, name=facts.name)
    )  # fmt: skip
    paper.pairs(lambda: _when(found))
    paper.heading(lambda: _("Pay and benefits"))
    paper.pairs(lambda: _pay(found))
    paper.heading(lambda: _("After the stay"))
    paper.text(lambda: _("After the stay the employee returns to the former work at the same conditions."))
    paper.pairs(lambda: [(words.label("insurance_repatriation"), values["insurance_repatriation"] or _NONE)])
    paper.heading(lambda: _("Social security and residence"))
    paper.pairs(lambda: _papers(found))
    paper.heading(lambda: _("If it is a posting of workers"))
    paper.text(
        lambda: _("Pay due by the law of the host country, allowances and repayment of travel, board and "
                  "lodging, and the official national website of the host country on posting:")
    )  # fmt: skip
    paper.text(lambda: "_" * 42)
    received = paper.person(lambda: _("Received"), facts.name, _birth(facts))
    paper.signatures([_firm_block(paper, "sending", sending), received], lambda: _("Signatures"))
    return _built(paper, lambda: _("Information on working abroad"), facts, found)


def _evaluation(party: str) -> Callable[[Facts, Placement], bytes]:
    def make(facts: Facts, found: Placement) -> bytes:
        paper = _paper(found)
        paper.title(lambda: _("Evaluation of a stay"))
        paper.pairs(
            lambda: [
                (_("Reference"), found.values["ref"]),
                (_("Filled in by"), words.word("party", party)),
                (_("Stay"), stay.shown(found.values)),
            ]
        )
        paper.text(lambda: _("1 is not at all, 5 is fully; what was not answered stays empty."))
        body = [
            [paper.both(lambda text=text: _(text)), *([_BOX] * 5)]  # type: ignore[misc]
            for text in words.QUESTIONS[party].values()
        ]
        paper.table(lambda: [_("Statement"), "1", "2", "3", "4", "5"], body, (70, 6, 6, 6, 6, 6))
        paper.heading(lambda: _("Would you recommend it? 0 is never, 10 is surely"))
        paper.story.append(_line("   ".join(f"{_BOX} {number}" for number in range(11))))
        paper.heading(lambda: _("What was the greatest obstacle?"))
        for code in words.OBSTACLES:
            paper.text(lambda code=code: f"{_BOX} {words.word('obstacle', code)}")  # type: ignore[misc]
        paper.heading(lambda: _("Hours spent on paperwork") + "  ______")
        paper.heading(lambda: _("What else would you like to say?"))
        for _number in range(_LINES):
            paper.story.append(_line("_" * 88))
        paper.text(lambda: _BOX + " " + _("This may be quoted with my name."))
        return _built(paper, lambda: _("Evaluation of a stay"), facts, found)

    return make


KINDS: Mapping[str, Callable[[Facts, Placement], bytes]] = {
    "information": _information,
    "attendance": _attendance,
    "certificate": _certificate,
    "evaluation_employee": _evaluation("employee"),
    "evaluation_sending": _evaluation("sending"),
    "evaluation_hosting": _evaluation("hosting"),
}
"""How the papers are made, by key."""


def _paper(found: Placement) -> Paper:
    return Paper((found.values["language_1"], found.values["language_2"]))


def _built(paper: Paper, title: Callable[[], str], facts: Facts, found: Placement) -> bytes:
    version = found.present
    code = version.short_code if version else ""
    foot = " · ".join(filter(None, (found.values["ref"], code)))
    return paper.build(title, facts.office, foot, f"{found.values['ref']}#{code}" if code else "")


def _birth(facts: Facts) -> Callable[[], str]:
    return lambda: formats.day(facts.data["employee"]["birth_date"], "long")


def _firm_block(paper: Paper, party: str, firm: Mapping[str, Any]) -> parts.Block:
    return paper.firm(lambda: words.word("party", party), firm["signatory"] or "", firm["function"] or "")


def _who(facts: Facts, found: Placement) -> Pairs:
    data = facts.data
    hosting, country = data["hosting"], formats.country(found.dossier.hosting.country)
    return [
        (words.word("party", "employee"), facts.name),
        (_("Date of birth"), _day(data["employee"]["birth_date"])),
        (words.word("party", "sending"), data["sending"]["legal_name_native"] or _NONE),
        (words.word("party", "hosting"), hosting["legal_name_native"] or _NONE),
        (words.label("host_site_id"), ", ".join(filter(None, (data["site"], country)))),
        (words.label("mentor_host_id"), data["mentor"] or _NONE),
    ]


def _when(found: Placement) -> Pairs:
    values = found.values
    start = values["arrived_on"] or values["start_date"]
    end = values["actual_end"] or values["end_date"]
    told = [(_("From"), _day(start)), (_("To"), _day(end))]
    if start and end and end >= start:
        n = (date.fromisoformat(end) - date.fromisoformat(start)).days + 1 - stay.gap(values)
        told.append((_("Calendar days"), formats.number(n)))
    if values["hours_tenths"]:
        told.append((words.label("hours_tenths"), formats.tenths(values["hours_tenths"])))
    told.append((_("Country"), formats.country(found.dossier.hosting.country)))
    return told


def _pay(found: Placement) -> Pairs:
    values = found.values
    told = [(_("Currency of the pay"), values["currency"] or "EUR")]
    for name, text in words.COSTS.items():
        payer, amount = words.word("payer", values[name]), values[name.replace("cost_", "amount_")]
        money = formats.money(amount, values["currency"] or "EUR") if amount else ""
        told.append((_(text), ", ".join(filter(None, (payer, money))) or _NONE))
    return told


def _papers(found: Placement) -> Pairs:
    values = found.values
    return [
        (words.label("social_security"), words.word("social_security", values["social_security"]) or _NONE),
        (words.label("social_security_no"), values["social_security_no"] or _NONE),
        (words.label("posting"), words.word("posting", values["posting"]) or _NONE),
        (words.label("immigration"), words.word("immigration", values["immigration"]) or _NONE),
        (words.label("insurance_health"), values["insurance_health"] or _NONE),
        (words.label("insurance_accident"), values["insurance_accident"] or _NONE),
    ]


def _by_place(paper: Paper, texts: Callable[[int], list[str]]) -> None:
    """Texts that the parties wrote in each language, line by line."""
    columns = [texts(place) or [_NONE] for place, _language in enumerate(paper.languages, 1)]
    longest = max(len(column) for column in columns)
    filled = [[*column, *[""] * (longest - len(column))] for column in columns]
    paper.story += [parts.row(*row) for row in zip(*filled, strict=True)]


def _numbered(text: str | None) -> list[str]:
    return [f"{number}. {line}" for number, line in enumerate(rules.lines(text), 1)]


def _line(text: str) -> Any:
    return parts.row(text)


def _short(day: date) -> str:
    return f"{formats.weekday(day)} {formats.day(day.isoformat(), 'short')}"


def _day(iso: str | None) -> str:
    return formats.day(iso, "long") if iso else _NONE
