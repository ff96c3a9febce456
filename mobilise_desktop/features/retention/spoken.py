"""Why a person is kept longer, as that person reads it."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.telling import Told

SPOKEN = {
    "retention_hold": Told({"reason": N_("Reason"), "until": N_("Until")}, lambda _n, value, _c: str(value))
}
