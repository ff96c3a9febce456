"""The help about the first start."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "wizard",
        N_("The first start"),
        (
            N_(
                "Choose your language and your office, and begin with an empty register, with invented firms "
                "to try everything out, or with a backup. Nothing is written before the last step."
            ),
        ),
        2,
    ),
)
