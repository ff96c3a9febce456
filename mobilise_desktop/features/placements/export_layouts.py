"""What an export of placements can be asked for; nothing of it is loaded before."""

from typing import NamedTuple

from mobilise_desktop.core.i18n import N_

EVERYTHING, EU = "everything", "eu"
LAYOUTS = {EVERYTHING: N_("Everything"), EU: N_("EU report")}


class Private(NamedTuple):
    """What goes out on an explicit wish only: why stays were broken off, and what the employee needs."""

    reasons: bool = False
    support: bool = False


class Wish(NamedTuple):
    """What was asked for."""

    layout: str = EVERYTHING
    private: Private = Private()
