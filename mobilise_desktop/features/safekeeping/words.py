"""How backups are spoken of."""

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.storage.container import SUFFIX

TABLES = {
    "firm": N_("Member firms"),
    "contact": N_("Contacts"),
    "firm_site": N_("Sites"),
    "firm_note": N_("Notes"),
    "firm_tag": N_("Tags"),
}
TRASH = N_("Firms in the trash")


def table_word(name: str) -> str:
    """What the rows of a table are called."""
    return _(TABLES[name])


def office_name(code: str) -> str:
    """The name of an office; its code when it is not among ours."""
    return next((one.name for one in offices() if one.code == code), code)


def file_pattern() -> str:
    """What a dialog for files offers to show."""
    return _("Backups of Mobilise Desktop ({pattern})").format(pattern=f"*{SUFFIX}")
