"""The help about backups."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "backups",
        N_("Backups"),
        (
            N_(
                "The program makes a backup when it closes, every half hour while you work, and before each "
                "import. Old ones go by themselves."
            ),
            N_(
                "“Save a copy elsewhere” makes one with all files inside, for a USB stick or another "
                "computer. Before a restore you see what is in it; what it replaces is kept."
            ),
        ),
        33,
    ),
)
