"""What must hold for the places of a stay, its other costs and the number of stays; plain Python."""

from collections.abc import Iterator, Mapping
from typing import Any

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.extra_words import PAID
from mobilise_desktop.features.placements.schemes import Scheme

Values = Mapping[str, Any]
_WHOLE = 100
_USUAL = {"secrecy_years": (2, 5), "non_solicitation_months": (1, 24), "notice_days": (1, 60)}


def problems(
    values: Values, mentor_2_firm: str | None, mentor_3_firm: str | None, host: str
) -> Iterator[tuple[str, str]]:
    """Field and words for what is wrong with places, their mentors and the other costs."""
    yield from _of_places(values)
    if mentor_2_firm is not None and mentor_2_firm != host:
        yield "mentor_host_2_id", _("The mentor at the second place does not work for the hosting firm.")
    if mentor_3_firm is not None and mentor_3_firm != host:
        yield "mentor_host_3_id", _("The mentor at the third place does not work for the hosting firm.")
    is_paid = values["cost_other"] not in (None, "", "none") or bool(values["amount_other"])
    if (is_paid or "other" in _payers(values)) and not values["costs_note_l1"]:
        yield (
            "costs_note_l1",
            _("Say in the note on the costs which other costs there are, or who pays them."),
        )


def hints(values: Values) -> Iterator[tuple[str, str]]:
    """Field and words for what the law asks to be told, and for numbers beside those that are usual."""
    if not values["pay_currency"]:
        yield "pay_currency", _("Say in which currency the pay is: the agreement leaves a line for it.")
    if values["posting"] == "notified" and not values["host_pay_l1"]:
        yield "host_pay_l1", _("It is a posting: say what pay is due by the law of the host country.")
    if values["induction_on"] and values["induction_on"] > (values["start_date"] or values["induction_on"]):
        yield "induction_on", _("The safety training is after the first day; it comes before the work.")
    for name, (least, most) in _USUAL.items():
        if values[name] is not None and not least <= values[name] <= most:
            text = _("{field}: {n} is unusual; from {least} to {most} are usual.")
            yield (
                name,
                text.format(field=words.label(name), n=values[name], least=least, most=most),
            )


def of_sender(firm: str, now: int, before: int, scheme: Scheme) -> tuple[int, str]:
    """How many stays of a sender count against the scheme's limit, and what to say when it is reached."""
    if scheme.per_sender_total:
        text = _("{firm} has sent or sends {n} others; the scheme allows {limit} in total.")
        return before, text.format(firm=firm, n=before, limit=scheme.per_sender)
    text = _("{firm} has {n} other open placements; the scheme allows {limit}.")
    return now, text.format(firm=firm, n=now, limit=scheme.per_sender)


def instalments(values: Values) -> int:
    """What the instalments of a grant come to, in minor units."""
    return sum(values[name] or 0 for name in PAID)


def _of_places(values: Values) -> Iterator[tuple[str, str]]:
    second, third = (bool(values[f"host_site_{n}_id"]) for n in (2, 3))
    shares = [values[f"site_{n}_share"] or 0 if there else 0 for n, there in ((2, second), (3, third))]
    if second and not 0 < shares[0] < _WHOLE:
        yield "site_2_share", _("Say how much of the stay is at the second place, in per cent.")
    elif third and not second:
        yield "host_site_2_id", _("There is a third place, but no second one.")
    elif third and not 0 < shares[1] < _WHOLE:
        yield "site_3_share", _("Say how much of the stay is at the third place, in per cent.")
    elif sum(shares) >= _WHOLE:
        yield "site_3_share", _("The shares of the other places leave nothing for the first one.")


def _payers(values: Values) -> set[str]:
    return {payer for name, payer in values.items() if name.startswith("cost_")}
