"""Schemes of stays from `resources/schemes.json`: how long a stay may be, how early it is registered."""

import json
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.core.i18n import NC_, pgettext
from mobilise_desktop.core.months import later

NAMES = {
    "MOBILISE_1_2M": NC_("scheme of stays", "MobiliseSME, 1 to 2 months"),
    "PILOT_2017": NC_("scheme of stays", "Pilot 2017, 2 weeks to 2 months"),
    "EASI_2020": NC_("scheme of stays", "MobiliseSME 2020, 1 to 6 months"),
    "CUSTOM": NC_("scheme of stays", "Own agreement"),
}
DEFAULT = "MOBILISE_1_2M"


class Scheme(NamedTuple):
    """The numbers of a scheme; `source` says where they are from."""

    code: str
    source: str
    max_months: int
    max_periods: int
    lead_days: int
    per_sender: int
    min_months: int = 0
    min_days: int = 0
    last_confirmed: str | None = None

    def earliest_end(self, start: date) -> date:
        """The first day on which a stay may end; both days count."""
        if self.min_months:
            return later(start, self.min_months) - timedelta(days=1)
        return start + timedelta(days=self.min_days - 1)

    def latest_end(self, start: date) -> date:
        """The last day on which a stay may end."""
        return later(start, self.max_months) - timedelta(days=1)


@lru_cache(maxsize=1)
def schemes() -> dict[str, Scheme]:
    """All schemes by code."""
    with (paths.resources() / "schemes.json").open(encoding="utf-8") as file:
        found = json.load(file)["schemes"]
    return {one["code"]: Scheme(**one) for one in found}


def scheme_word(code: str) -> str:
    """The name of a scheme."""
    return pgettext("scheme of stays", NAMES[code]) if code in NAMES else code
