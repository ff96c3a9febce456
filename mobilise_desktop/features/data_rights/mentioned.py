"""Where the name of a person stands in records that are not theirs, in lines for people."""

from collections.abc import Mapping, Sequence

from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.data_rights.labels import TABLE_LABELS

STAYS = N_("The name also stands in these texts, which stay. Change them by hand:")
_LONGEST = 80


def lines(found: Sequence[Mapping[str, str]], most: int | None = None) -> list[str]:
    """One line for each text ("• Note: Talked to Anna Krause"); at most so many, then how many more."""
    shown = found if most is None else found[:most]
    told = [f"• {_line(one)}" for one in shown]
    rest = len(found) - len(shown)
    if rest:
        told.append(ngettext("… and {n} more text", "… and {n} more texts", rest).format(n=rest))
    return told


def paragraph(found: Sequence[Mapping[str, str]], most: int | None = None) -> str:
    """What stays, and the lines; "" for nothing."""
    return "\n".join([_(STAYS), *lines(found, most)]) if found else ""


def _line(one: Mapping[str, str]) -> str:
    known = TABLE_LABELS.get(one["table"])
    text = " ".join(one["text"].split())
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return _("{label}: {value}").format(label=_(known) if known else one["table"], value=short)
