"""Ways out of the program: a letter to an address, a page in the browser."""

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.checks import is_web_address
from mobilise_desktop.ui import messages


def write_mail(address: str) -> None:
    """Open a letter to the address in the mail program; line breaks can't smuggle in more headers."""
    bare = "".join(address.split())
    QDesktopServices.openUrl(QUrl(f"mailto:{quote(bare, safe='@')}"))


def open_website(parent: QWidget, address: str) -> None:
    """Open the page in the browser; ask first when it is no address of a web page."""
    if is_web_address(address):
        has_protocol = address.lower().startswith(("http://", "https://"))
        QDesktopServices.openUrl(QUrl(address if has_protocol else f"https://{address}"))
        return
    text = _("“{address}” is not the address of a web page. It may start a program on this computer.")
    if messages.ask(
        parent, _("Open this address?"), text.format(address=address), _("Open"), _("Do not open")
    ):
        QDesktopServices.openUrl(QUrl.fromUserInput(address))
