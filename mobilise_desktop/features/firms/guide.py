"""The help about firms."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "firms",
        N_("Member firms"),
        (
            N_(
                "Type in the search field to narrow the list by name, town, contact, VAT or register number. "
                "The buttons beside it filter by country, sector, size, status and more; a set of filters "
                "can be kept under a name."
            ),
            N_(
                "Choose several rows with Shift or Ctrl: “More” then changes them together, after a preview, "
                "or writes lists, mails and labels. Only people with a valid basis go out, and the program "
                "says whom it left out and why."
            ),
            N_(
                "A wrong check digit of a VAT number is marked but never refused. The size follows from the "
                "figures, or from the newest signed declaration."
            ),
            N_("Drop scans and letters on “Files” to keep them with the firm."),
        ),
        20,
    ),
    Topic(
        "import",
        N_("Import firms"),
        (
            N_(
                "Choose a file: encoding, heading row and columns are found out. Correct a column with the "
                "list above it; the program remembers it for the next file."
            ),
            N_(
                "Before anything is written you see how many firms are new, updated and in need of "
                "attention. Rows with errors can be saved with the reason, corrected and imported again."
            ),
            N_(
                "A spreadsheet with all columns that this program wrote comes back whole: its further sheets "
                "hold size declarations and consents. Attached files are in the backups only."
            ),
        ),
        21,
    ),
    Topic(
        "duplicates",
        N_("Duplicates"),
        (
            N_(
                "Pairs that are probably the same firm, with a score and the reason. Merge them side by "
                "side, field by field: contacts, notes and files of both stay. “Not a duplicate” "
                "is remembered."
            ),
        ),
        22,
    ),
    Topic(
        "problems",
        N_("Data problems"),
        (N_("Each kind of problem with its firms. “Mend…” leads to the field where it is put right."),),
        23,
    ),
    Topic(
        "trash",
        N_("Trash"),
        (N_("Deleted firms wait here and can be restored as they were, with their people and notes."),),
        31,
    ),
)
