"""The ceilings in force on a day, from `resources/sme_limits.json`, which an office may edit."""

import json
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.declarations.rules import ClassLimit, Limits


@dataclass(frozen=True, slots=True)
class Edition:
    """Ceilings with the day from which they hold, their source, and who last looked whether they still do."""

    since: str
    source: str
    url: str
    confirmed_on: str
    confirmed_by: str
    limits: Limits


def in_force(day: str) -> Edition:
    """The edition for a declaration made on `day` (ISO); the oldest one for days before all of them.

    Raises:
        FileError: "sme_limits", when the file was edited into something else.
    """
    known = _editions()
    return next((edition for edition in known if edition.since <= day), known[-1])


@lru_cache(maxsize=1)
def _editions() -> tuple[Edition, ...]:
    path = paths.resources() / "sme_limits.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["editions"]
        found = sorted((_edition(entry) for entry in entries), key=lambda edition: edition.since)
        return tuple(reversed(found)) or _nothing()
    except (OSError, ValueError, KeyError, TypeError, ArithmeticError) as flaw:
        text = _("The ceilings of the size classes in {path} cannot be used ({flaw}).")
        raise FileError("sme_limits", text.format(path=path, flaw=flaw)) from flaw


def _nothing() -> tuple[Edition, ...]:
    raise ValueError("no edition")


def _edition(entry: dict[str, object]) -> Edition:
    classes = entry["classes"]
    if not isinstance(classes, list) or [given["size"] for given in classes] != ["micro", "small", "medium"]:
        raise ValueError("classes")
    limits = Limits(
        tuple(
            ClassLimit(
                str(given["size"]),
                Decimal(str(given["awu_below"])),
                Decimal(str(given["turnover_up_to"])),
                Decimal(str(given["balance_up_to"])),
            )
            for given in classes
        ),
        partner_from=int(str(entry["partner_from"])),
        linked_above=int(str(entry["linked_above"])),
    )
    since, source, url, on, by = (
        str(entry[name]) for name in ("since", "source", "url", "confirmed_on", "confirmed_by")
    )
    return Edition(since, source, url, on, by, limits=limits)
