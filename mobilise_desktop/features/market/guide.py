"""The help about offers and candidates."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "market",
        N_("Matching"),
        (
            N_(
                "Hosting firms make offers, people who would go have profiles. Only what is open is "
                "compared; a draft can wait."
            ),
            N_(
                "“Who fits” lists the others with points from 0 to 100 and says how many are excluded, and "
                "why. “Compare” shows both sides, criterion by criterion."
            ),
            N_(
                "Shortlist, contact, accept or decline a pair there. Accepting takes a place of the offer; "
                "“Make a placement” then begins the stay with both firms filled in."
            ),
            N_(
                "Before a profile is shown to a partner, the person must have allowed it: the consent is "
                "entered with the person of the firm."
            ),
        ),
        24,
    ),
    Topic(
        "whole_market",
        N_("The whole market"),
        (
            N_(
                "All open offers are compared with all open candidates, and the best pairs are listed. The "
                "comparison goes on while you work elsewhere; its progress and “Cancel” stand at the foot."
            ),
            N_(
                "Why somebody is not among the matches of an offer or a candidate is told by “Who is left "
                "out, and why…” in the record: search for the name there."
            ),
        ),
        24,
    ),
)
