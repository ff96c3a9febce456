"""A form in which the labels stand beside their fields: one of many fields is not so high then."""

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.form_dialog import FormDialog

_WIDTH = 800


def wide(dialog: FormDialog) -> FormDialog:
    """The dialog with room for labels beside the fields."""
    dialog.setMinimumWidth(theme.px(_WIDTH))
    dialog.resize(theme.px(_WIDTH), dialog.height())
    return dialog
