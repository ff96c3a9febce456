"""The help about the program as a whole."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "start",
        N_("First steps"),
        (
            N_(
                "Bring in your member firms with “Import…”: any list from a spreadsheet or a member database "
                "will do. Or type in the first firm with “New firm”."
            ),
            N_(
                "Everything is saved as you leave a field. There is no Save button, and Ctrl+Z takes back "
                "every step, imports too."
            ),
            N_("F1 explains the place where you are. Alt+M opens the menu with everything else."),
        ),
        1,
    ),
    Topic(
        "overview",
        N_("Overview"),
        (
            N_(
                "How many firms there are, how they are made up, and what waits. A click on a bar or on a "
                "sentence leads to the list behind it."
            ),
        ),
        10,
    ),
    Topic(
        "find",
        N_("Search everywhere"),
        (
            N_(
                "Ctrl+K searches firms and people at once, from any place. Accents do not matter: “gyori” "
                "finds “Győri”. Without a word it shows what you looked at last."
            ),
        ),
        12,
    ),
)
