"""The declaration of size on paper, in one language or in two side by side, for signature."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts, frame, parts
from mobilise_desktop.features.declarations import limits, reckoning, words
from mobilise_desktop.features.declarations.labels import FIELD_LABELS, ownership_word, relation_word
from mobilise_desktop.features.declarations.queries import Declarant, DeclarationRow, declarant
from mobilise_desktop.features.firms.rules import address
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_GAP = 4 * frame.MM
Texts = Callable[[], Sequence[str]]


def make(reader: Reader, row: DeclarationRow, languages: tuple[str, str]) -> bytes:
    """The PDF of a declaration; twice the same language gives one column.

    Raises:
        UserError: the firm is gone, or a text has characters that can't be printed.
    """
    firm = declarant(reader, row.values["firm_id"])
    if firm is None:
        raise UserError(_("This record no longer exists."))
    fonts.check(_printed(firm, row))
    spoken = tuple(dict.fromkeys(languages))
    return frame.build(_story(firm, row, spoken), _sheet(firm, row, spoken))


def _printed(firm: Declarant, row: DeclarationRow) -> list[tuple[str, str]]:
    texts = [(_("Legal name"), firm.name), (_("Town"), firm.city), (_("Street and number"), firm.street)]
    texts += [(_label("name"), one.values["name"]) for one in row.related]
    return [*texts, (_label("signed_by"), row.values["signed_by"] or firm.signatory)]


def _story(firm: Declarant, row: DeclarationRow, spoken: Sequence[str]) -> "list[Flowable]":
    result, unit = reckoning.assess(row.values, row.others), reckoning.currency(row.values)

    def say(texts: Texts) -> list[tuple[str, ...]]:
        return list(zip(*(_in(language, texts) for language in spoken), strict=True))

    def pairs(of: Callable[[], list[tuple[str, str]]]) -> list[list[tuple[str, str]]]:
        return [_in_pairs(language, of) for language in spoken]

    story: list[Flowable] = [
        parts.title(*say(lambda: [_("Declaration of the size of the enterprise")])[0]),
        *(parts.row(*line) for line in say(_basis_of(row))),
        parts.space(_GAP),
        parts.heading(*say(lambda: [_("The enterprise")])[0]),
        parts.key_values(*pairs(lambda: _of_firm(firm, row))),
        parts.space(_GAP),
        parts.heading(*say(lambda: [_("Its own figures")])[0]),
        parts.key_values(*pairs(lambda: _own_figures(row))),
        parts.space(_GAP),
    ]
    for one in row.related:
        named, given = one.values["name"] or "–", one.values
        story.append(parts.heading(*(named for _language in spoken)))
        story.append(parts.key_values(*pairs(partial(_of_related, given, row.values["currency"]))))
        story.append(parts.space(_GAP))
    story.append(
        parts.heading(*say(lambda: [_("Result: {size}").format(size=words.result_word(result.size))])[0])
    )
    names: dict[str, str] = {one.id: one.values["name"] for one in row.related}
    lines = say(
        lambda: (
            [step.text for step in words.steps(result, unit)]
            + [words.missing(one, names) for one in result.missing]
        )
    )
    story += [parts.row(*line) for line in lines]
    story.append(_signature(firm, row, spoken))
    return story


def _basis_of(row: DeclarationRow) -> Texts:
    def texts() -> Sequence[str]:
        edition = limits.in_force(row.values["declared_on"])
        text = _(
            "By Commission Recommendation 2003/361/EC, for the accounts of {year}. "
            "Ceilings in force since {day}."
        )
        return [text.format(year=row.values["ref_year"], day=formats.day(edition.since))]

    return texts


def _of_firm(firm: Declarant, row: DeclarationRow) -> list[tuple[str, str]]:
    place = address(firm.street, firm.postcode, firm.city)
    return [
        (_("Legal name"), firm.name),
        (_("Address"), ", ".join(filter(None, (place, formats.country(firm.country))))),
        (_("VAT number"), firm.vat_no or "–"),
        (_("Register number"), firm.reg_no or "–"),
        (_label("ownership"), ownership_word(row.values["ownership"])),
    ]


def _own_figures(row: DeclarationRow) -> list[tuple[str, str]]:
    return _figures(row.values, row.values["currency"])


def _of_related(values: Mapping[str, Any], currency: str) -> list[tuple[str, str]]:
    share = values["share_hundredths"]
    return [
        (_label("relation"), relation_word(str(values["relation"]))),
        (_label("share_hundredths"), formats.share(share) if share is not None else "–"),
        *_figures(values, currency),
    ]


def _figures(values: Mapping[str, Any], currency: str) -> list[tuple[str, str]]:
    def money(name: str) -> str:
        amount = values[name]
        return "–" if amount is None else formats.money(amount, currency)

    awu = reckoning.work_units(values["awu_hundredths"])
    return [
        (_label("awu_hundredths"), awu or "–"),
        (_label("turnover"), money("turnover")),
        (_label("balance_total"), money("balance_total")),
    ]


def _signature(firm: Declarant, row: DeclarationRow, spoken: Sequence[str]) -> "Flowable":
    def statement() -> list[str]:
        return [_("I declare that these data are complete and true, and that I may sign for the enterprise.")]

    lines = list(zip(*(_in(language, statement) for language in spoken), strict=True))
    labels = [
        _in(code, lambda: [_("Place, date"), _("Name"), _("Function"), _("Signature and stamp")])
        for code in spoken
    ]
    place, name, function, sign = (" / ".join(dict.fromkeys(texts)) for texts in zip(*labels, strict=True))
    signatory = row.values["signed_by"] or firm.signatory
    block = parts.Block(firm.name, [(place, ""), (name, signatory), (function, firm.function)], sign)
    return parts.signatures([parts.space(_GAP), *(parts.row(*line) for line in lines)], [block])


def _sheet(firm: Declarant, row: DeclarationRow, spoken: Sequence[str]) -> frame.Sheet:
    with i18n.speaking(spoken[0]):
        title = _("Declaration for {year}").format(year=row.values["ref_year"])
        page = _("Page {n} of {total}")
    return frame.Sheet(
        title=f"{title} – {firm.name}", language=spoken[0], author=firm.name,
        page=lambda n, total: page.format(n=n, total=total), foot=f"{title} · {firm.name}",
    )  # fmt: skip


def _label(name: str) -> str:
    label = FIELD_LABELS[name]
    return _(label)


def _in(language: str, texts: Texts) -> list[str]:
    with i18n.speaking(language):
        return list(texts())


def _in_pairs(language: str, of: Callable[[], list[tuple[str, str]]]) -> list[tuple[str, str]]:
    with i18n.speaking(language):
        return of()
