"""Papers of a stay besides the agreement: certificate, attendance, information, evaluation forms.

All are in the two languages of the placement, worded by the catalogues; what is to be written by hand has
lines. (source of what stands in them: the programme's design of placements, 2.8 to 2.10; for the letter
Directive (EU) 2019/1152, Articles 4 and 7)
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.text import one_stop
from mobilise_desktop.documents import fonts, forms
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import (
    agreement,
    agreement_agreed,
    agreement_parts,
    attendance,
    certificate,
    europass,
    evaluation_form,
    reference,
    texts,
    words,
)
from mobilise_desktop.features.placements.bilingual import Pairs, Paper
from mobilise_desktop.features.placements.facts import NONE, Facts, begun, built, day_text, period
from mobilise_desktop.features.placements.given import Given
from mobilise_desktop.features.placements.issued import Certificate
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.storage.reading import Reader

_TO_WRITE = 2
"""Lines for what the firm adds to the letter."""

_LONG = 600
"""Characters of the pay by the host country's law that don't fit on one page with the signatures."""


def write(reader: Reader, found: Placement, kind: str, day: date, office: str) -> bytes:
    """A paper of a placement, issued on a day by an office ("BVMW").

    Raises:
        UserError: a text has characters that can't be printed, or it is too early for this paper.
    """
    data = certificate.agreed(reader, found) if kind in AFTER else agreement.gathered(reader, found)
    facts = _facts(reader, data, day, office)
    _check(facts, found)
    return KINDS[kind](facts, found)


def certify(reader: Reader, found: Placement, given: Given, day: date, office: str) -> Certificate:
    """The certificate as it would be issued on a day, with what the office adds to it.

    Raises:
        UserError: as `write`.
    """
    facts = _facts(reader, certificate.agreed(reader, found), day, office)
    _check(facts, found)
    told = ((_("The mentor’s statement"), "\n".join(given.statements)), (_("Place of issue"), given.place))
    fonts.check(told)
    pdf = certificate.make(facts, found, given)
    text = certificate.frozen(facts, found, given)
    sha256 = reference.digest(text)
    return Certificate(text, sha256, reference.short_code(sha256), pdf, given)


def _check(facts: Facts, found: Placement) -> None:
    """Make sure that all texts can be printed."""
    data = facts.data
    fonts.check([(words.label(n), str(v)) for n, v in found.values.items() if isinstance(v, str)])
    fonts.check([(words.label("employee_id"), facts.name), (words.label("mentor_host_id"), data["mentor"])])
    for party in ("sending", "hosting"):
        fonts.check([(words.label(f"{party}_firm_id"), str(data[party]["legal_name_native"]))])


def is_certificate(reader: Reader, found: Placement, code: str, office: str) -> bool:
    """Whether a code is that of the certificate that an office prints of a stay."""
    try:
        data = certificate.agreed(reader, found)
    except UserError:  # there is none yet
        return False
    return code == certificate.code(_facts(reader, data, date.min, office), found)


def _facts(reader: Reader, data: Mapping[str, Any], day: date, office: str) -> Facts:
    person = data["employee"]
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    named = next((one.name for one in offices() if one.code == office), office)
    return Facts(reader, data, name, day, named)


def _information(facts: Facts, found: Placement) -> bytes:
    sending = facts.data["sending"]
    paper, firm = begun(facts, found), sending["legal_name_native"]
    paper.title(lambda: _("Information on working abroad"))
    paper.text(
        lambda: one_stop(
            _("{firm} informs {name} before the departure, as Article 7 of Directive (EU) 2019/1152 "
              "asks for stays of more than four weeks.").format(firm=firm, name=facts.name)
        )
    )  # fmt: skip
    paper.pairs(lambda: period(facts, found))
    paper.heading(lambda: _("Pay and benefits"))
    paper.pairs(lambda: _pay(found))
    paper.heading(lambda: _("After the stay"))
    paper.text(lambda: _("After the stay the employee returns to the former work at the same conditions."))
    paper.pairs(lambda: [*agreement_agreed.back(found.values), *_insured(found, "insurance_repatriation")])
    paper.heading(lambda: _("Social security and residence"))
    paper.pairs(lambda: _papers(found))
    above = len(paper.story)
    paper.heading(lambda: _("If it is a posting of workers"))
    paper.text(
        lambda: _("Pay due by the law of the host country, allowances and repayment of travel, board and "
                  "lodging, and the official national website of the host country on posting:")
    )  # fmt: skip
    pay = _posted(paper, found)
    born = facts.data["employee"]["birth_date"]
    received = paper.person(lambda: _("Received"), facts.name, lambda: day_text(born))
    sent = paper.firm(
        lambda: words.word("party", "sending"), sending["signatory"] or "", sending["function"] or ""
    )
    paper.signatures(
        [sent, received], lambda: _("Signatures"), keep=1 if pay > _LONG else len(paper.story) - above
    )
    return built(paper, lambda: _("Information on working abroad"), facts, found)


CERTIFICATE, EUROPASS = "certificate", "europass"
AFTER = (CERTIFICATE, EUROPASS)
"""The papers that tell what was, of the agreement in force; they are made when the stay is over."""

KINDS: Mapping[str, Callable[[Facts, Placement], bytes]] = {
    "information": _information,
    "attendance": attendance.make,
    CERTIFICATE: certificate.make,
    EUROPASS: europass.make,
    **{f"evaluation_{party}": partial(evaluation_form.make, party) for party in words.PARTIES},
}
"""How the papers are made, by key."""


def _pay(found: Placement) -> Pairs:
    values = found.values
    told = agreement_agreed.pay(values, NONE)
    costs = {name: text for name, text in words.ALL_COSTS.items() if name in words.COSTS or values[name]}
    for name, text in costs.items():
        payer, amount = words.word("payer", values[name]), values[name.replace("cost_", "amount_")]
        money = formats.money(amount, values["currency"] or "EUR") if amount else ""
        told.append((_(text), ", ".join(filter(None, (payer, money))) or NONE))
    note = texts.said(values, "costs_note_l1", i18n.language())
    return [*told, *([(words.label("costs_note"), note)] if note else [])]


def _posted(paper: Paper, found: Placement) -> int:
    """What is known of a posting, and lines for the pay where it is not; how long that text is."""
    told = agreement_agreed.posted(found.values)
    pay = [texts.said(found.values, "host_pay_l1", language) for language in paper.languages] if told else []
    if told:
        paper.pairs(lambda: agreement_agreed.posted(found.values)[:1])
        paper.pairs(lambda: agreement_agreed.posted(found.values)[1:])
    if not any(pay):
        paper.story.append(forms.lines(_TO_WRITE))
    return max(map(len, pay), default=0)


def _insured(found: Placement, *names: str) -> Pairs:
    """Insurances with insurer and number."""
    return [(words.label(name), agreement_parts.insured(found.values, name) or NONE) for name in names]


def _papers(found: Placement) -> Pairs:
    values = found.values
    card = values["ehic_until"]
    form, country = values["security_form"], values["security_country"]
    return [
        (words.label("social_security"), words.word("social_security", values["social_security"]) or NONE),
        *([(words.label("security_form"), form)] if form else []),
        *([(words.label("security_country"), formats.country(country))] if country else []),
        (words.label("social_security_no"), values["social_security_no"] or NONE),
        (words.label("posting"), words.word("posting", values["posting"]) or NONE),
        (words.label("immigration"), words.word("immigration", values["immigration"]) or NONE),
        *_insured(found, "insurance_health"),
        *([(words.label("ehic_until"), day_text(card))] if card else []),
        *_insured(found, "insurance_accident"),
    ]
