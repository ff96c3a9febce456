"""The message that an act would wait for, to be looked at."""

from collections.abc import Callable

from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.messages import MessageDialog

Waiting = MessageDialog | DocumentPreview


def opened(act: Callable[[], object]) -> Waiting:
    """Do `act`; the first message or preview that it opens is shown without waiting for an answer."""
    seen: list[Waiting] = []

    def show(dialog: Waiting) -> int:
        seen.append(dialog)
        dialog.show()
        return 0

    kinds = (MessageDialog, DocumentPreview)
    for kind in kinds:
        kind.exec = show  # type: ignore[assignment, method-assign]
    try:
        act()
    finally:
        for kind in kinds:
            del kind.exec  # the one of Qt shows again
    return seen[0]
