"""The help about placements."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "placements",
        N_("Placements"),
        (
            N_(
                "“New placement” asks who goes where. The button at the top is the next step; below it "
                "stands what is still missing for it, and the arrow leads there."
            ),
            N_(
                "“Make the agreement” freezes a version with a short code on every page. When the signed "
                "paper comes back, type the code: the program proves which version was signed."
            ),
            N_(
                "The checklist records what the office decided for this pair of countries, with the day "
                "until which it is due and the source of the rule."
            ),
        ),
        25,
    ),
)
