"""The keys of the program, as the page shows them; a test compares them with those that really work."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from mobilise_desktop.core.i18n import N_

_Standard = QKeySequence.StandardKey
Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys that do the same, and what they do (marked by `N_`)."""

    keys: tuple[Key, ...]
    does: str


EVERYWHERE = (
    Shortcut(("F1",), N_("Help about the place where you are")),
    Shortcut((_Standard.Undo,), N_("Undo the last action")),
    Shortcut((_Standard.Redo,), N_("Redo what was undone")),
    Shortcut(("Alt+Z",), N_("Go to the button of the notice at the foot")),
    Shortcut(("Alt+M",), N_("Open the menu")),
    Shortcut(("Ctrl+Tab",), N_("Next tab")),
    Shortcut(("Ctrl+Shift+Tab",), N_("Previous tab")),
    Shortcut(("Esc", "Alt+Left"), N_("Leave a page")),
    Shortcut(("Ctrl++", "Ctrl+="), N_("Larger text")),
    Shortcut(("Ctrl+-",), N_("Smaller text")),
    Shortcut(("Ctrl+0",), N_("Text as large as the system has it")),
)
LISTS = (
    Shortcut((_Standard.Find,), N_("Go to the search field")),
    Shortcut(("Down",), N_("From the search field into the list")),
    Shortcut((_Standard.New,), N_("New record")),
    Shortcut(("Return",), N_("Open the record")),
    Shortcut((_Standard.Delete,), N_("Move to the trash")),
    Shortcut((_Standard.Copy,), N_("Copy the chosen rows, for a spreadsheet")),
    Shortcut((_Standard.SelectAll,), N_("Choose all rows")),
    Shortcut(("Home", "End"), N_("First and last row")),
)
FIELDS = (
    Shortcut(("Tab", "Shift+Tab"), N_("Next and previous field")),
    Shortcut(("Esc",), N_("Take back what was typed since the last change")),
    Shortcut(("Ctrl+Return",), N_("Keep a text of several lines")),
    Shortcut(("Alt+Down",), N_("Open the calendar or the list of choices")),
    Shortcut(("Up", "Down"), N_("One day later or earlier")),
    Shortcut(("PgUp", "PgDown"), N_("One week later or earlier")),
    Shortcut(("Space",), N_("Tick or untick")),
)

GROUPS = ((N_("Everywhere"), EVERYWHERE), (N_("In lists"), LISTS), (N_("In fields"), FIELDS))
