"""Shows a dialog that is made anew each time, and lets it go when it has been answered."""

from PySide6.QtWidgets import QDialog


def accepted(dialog: QDialog) -> bool:
    """Whether a dialog was accepted; its widgets are gone once the caller has ended, `values` stay."""
    try:
        return bool(dialog.exec())
    finally:
        dialog.deleteLater()
