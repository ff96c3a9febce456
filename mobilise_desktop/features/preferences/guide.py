"""The help about settings."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "preferences",
        N_("Settings"),
        (
            N_(
                "Language, light or dark look and text size change at once. The office and the goals of the "
                "programme are the same for all who use this database."
            ),
            N_(
                "The papers of placements carry the logo of your office and the line that says who pays. "
                "A paper that was made already stays as it is."
            ),
            N_(
                "“What this office adapts” leads to the schemes of stays, the rules of the checklist and the "
                "wording of the agreement."
            ),
        ),
        40,
    ),
)
