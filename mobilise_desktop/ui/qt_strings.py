"""Texts that Qt itself shows, as messages of our catalogue, so that they are there in every language.

Written exactly as Qt has them (6.11): `&` marks a key, `%1` stands for a name, "..." is Qt's way.
"""

from mobilise_desktop.core.i18n import N_

QT_STRINGS = frozenset(
    (
        # Buttons of dialogs
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&No"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Yes"),
        # Translators: a button, menu entry or label of Qt
        N_("Abort"),
        # Translators: a button, menu entry or label of Qt
        N_("Apply"),
        # Translators: a button, menu entry or label of Qt
        N_("Cancel"),
        # Translators: a button, menu entry or label of Qt
        N_("Close"),
        # Translators: a button, menu entry or label of Qt
        N_("Discard"),
        # Translators: a button, menu entry or label of Qt
        N_("Help"),
        # Translators: a button, menu entry or label of Qt
        N_("Ignore"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("N&o to All"),
        # Translators: a button, menu entry or label of Qt
        N_("OK"),
        # Translators: a button, menu entry or label of Qt
        N_("Open"),
        # Translators: a button, menu entry or label of Qt
        N_("Reset"),
        # Translators: a button, menu entry or label of Qt
        N_("Restore Defaults"),
        # Translators: a button, menu entry or label of Qt
        N_("Retry"),
        # Translators: a button, menu entry or label of Qt
        N_("Save"),
        # Translators: a button, menu entry or label of Qt
        N_("Save All"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Yes to &All"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Finish"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Help"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Next"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Next >"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("< &Back"),
        # Translators: a button, menu entry or label of Qt
        N_("Commit"),
        # Translators: a button, menu entry or label of Qt
        N_("Continue"),
        # Translators: a button, menu entry or label of Qt
        N_("Done"),
        # Translators: a button, menu entry or label of Qt
        N_("Go Back"),
        # Translators: a button, menu entry or label of Qt
        N_("Hide Details..."),
        # Translators: a button, menu entry or label of Qt
        N_("Show Details..."),
        # Translators: a button, menu entry or label of Qt
        N_("An error occurred"),
        # Menus of text fields
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Copy"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Paste"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Redo"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Undo"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Copy &Link Location"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Cu&t"),
        # Translators: a button, menu entry or label of Qt
        N_("Delete"),
        # Translators: a button, menu entry or label of Qt
        N_("Select All"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Select All"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Step up"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Step &down"),
        # Opening and saving files
        # Translators: a text of Qt; keep & and %1, and the line breaks
        N_("%1\nDirectory not found.\nPlease verify the correct directory name was given."),
        # Translators: a text of Qt; keep & and %1, and the line breaks
        N_("%1\nFile not found.\nPlease verify the correct file name was given."),
        # Translators: a text of Qt; keep & and %1, and the line breaks
        N_("%1 already exists.\nDo you want to replace it?"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Choose"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Delete"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Look in:"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&New Folder"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Open"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Rename"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Save"),
        # Translators: a text of Qt; keep & and %1, and the line breaks
        N_("'%1' is write protected.\nDo you want to delete it anyway?"),
        # Translators: a button, menu entry or label of Qt
        N_("All Files (*)"),
        # Translators: a button, menu entry or label of Qt
        N_("All files (*)"),
        # Translators: a text of Qt; keep & and %1, and the line breaks
        N_("Are you sure you want to delete '%1'?"),
        # Translators: a button, menu entry or label of Qt
        N_("Back"),
        # Translators: a button, menu entry or label of Qt
        N_("Change to detail view mode"),
        # Translators: a button, menu entry or label of Qt
        N_("Change to list view mode"),
        # Translators: a button, menu entry or label of Qt
        N_("Could not delete directory."),
        # Translators: a button, menu entry or label of Qt
        N_("Create New Folder"),
        # Translators: a button, menu entry or label of Qt
        N_("Create a New Folder"),
        # Translators: a button, menu entry or label of Qt
        N_("Detail View"),
        # Translators: a button, menu entry or label of Qt
        N_("Directories"),
        # Translators: a button, menu entry or label of Qt
        N_("Directory:"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("File &name:"),
        # Translators: a button, menu entry or label of Qt
        N_("Files"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Files of &type:"),
        # Translators: a button, menu entry or label of Qt
        N_("Find Directory"),
        # Translators: a button, menu entry or label of Qt
        N_("Forward"),
        # Translators: a button, menu entry or label of Qt
        N_("Go back"),
        # Translators: a button, menu entry or label of Qt
        N_("Go forward"),
        # Translators: a button, menu entry or label of Qt
        N_("Go to the parent directory"),
        # Translators: a button, menu entry or label of Qt
        N_("List View"),
        # Translators: a button, menu entry or label of Qt
        N_("List of places and bookmarks"),
        # Translators: a button, menu entry or label of Qt
        N_("New Folder"),
        # Translators: a button, menu entry or label of Qt
        N_("Parent Directory"),
        # Translators: a button, menu entry or label of Qt
        N_("Recent Places"),
        # Translators: a button, menu entry or label of Qt
        N_("Remove"),
        # Translators: a button, menu entry or label of Qt
        N_("Save As"),
        # Translators: a button, menu entry or label of Qt
        N_("Show "),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Show &hidden files"),
        # Translators: a button, menu entry or label of Qt
        N_("Sidebar"),
        # Translators: a button, menu entry or label of Qt
        N_("Computer"),
        # Translators: a button, menu entry or label of Qt
        N_("Date Modified"),
        # Translators: a button, menu entry or label of Qt
        N_("Kind"),
        # Translators: a button, menu entry or label of Qt
        N_("My Computer"),
        # Translators: a button, menu entry or label of Qt
        N_("Name"),
        # Translators: a button, menu entry or label of Qt
        N_("Size"),
        # Translators: a button, menu entry or label of Qt
        N_("Type"),
        # Windows
        # Translators: a button, menu entry or label of Qt
        N_("What's This?"),
        # Translators: a button, menu entry or label of Qt
        N_("Scroll Left"),
        # Translators: a button, menu entry or label of Qt
        N_("Scroll Right"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Close"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Move"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Restore"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Size"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Ma&ximize"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Mi&nimize"),
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("Stay on &Top"),
        # Keys
        # Translators: a key of the keyboard
        N_("Ctrl"),
        # Translators: a key of the keyboard
        N_("Shift"),
        # Translators: a key of the keyboard
        N_("Alt"),
        # Translators: a key of the keyboard
        N_("Meta"),
        # Translators: a key of the keyboard
        N_("Space"),
        # Translators: a key of the keyboard
        N_("Tab"),
        # Translators: a key of the keyboard
        N_("Backspace"),
        # Translators: a key of the keyboard
        N_("Return"),
        # Translators: a key of the keyboard
        N_("Enter"),
        # Translators: a key of the keyboard
        N_("Ins"),
        # Translators: a key of the keyboard
        N_("Del"),
        # Translators: a key of the keyboard
        N_("Esc"),
        # Translators: a key of the keyboard
        N_("Home"),
        # Translators: a key of the keyboard
        N_("End"),
        # Translators: a key of the keyboard
        N_("PgUp"),
        # Translators: a key of the keyboard
        N_("PgDown"),
        # Translators: a key of the keyboard
        N_("Up"),
        # Translators: a key of the keyboard
        N_("Down"),
        # Translators: a key of the keyboard
        N_("Left"),
        # Translators: a key of the keyboard
        N_("Right"),
        # Translators: a key of the keyboard
        N_("Menu"),
        # Translators: a key of the keyboard
        N_("Print"),
        # Printing
        # Translators: a button, menu entry or label of Qt; & stands before the letter of its key
        N_("&Print"),
        # Translators: a button, menu entry or label of Qt
        N_("All Pages"),
        # Translators: a button, menu entry or label of Qt
        N_("Odd Pages"),
        # Translators: a button, menu entry or label of Qt
        N_("Even Pages"),
        # Translators: a button, menu entry or label of Qt
        N_("Local file"),
        # Translators: a button, menu entry or label of Qt
        N_("Print to File (PDF)"),
    )
)
