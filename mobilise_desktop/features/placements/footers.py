"""What stands at the foot of every paper of a placement, in each of its languages."""

from collections.abc import Callable, Sequence

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import _


def page(languages: Sequence[str]) -> Callable[[int, int], str]:
    """Which page of how many: "Page 1/6 · Seite 1/6"."""

    def said(n: int, total: int) -> str:
        # Translators: at the foot of a page, short: page 1 of 6
        return _joined(languages, lambda: _("Page {n}/{total}").format(n=n, total=total), " · ")

    return said


def marks(languages: Sequence[str], ref: str, n: int = 0, code: str = "") -> str:
    """Reference, version and code, each with its word; only what there is."""
    told = [ref]
    if n:
        told.append(_joined(languages, lambda: _("Version {n}").format(n=n)))
    if code:
        # Translators: the short code of a version, printed at the foot of each page
        told.append(f"{_joined(languages, lambda: _('Code'))} {code}")
    return " · ".join(told)


def _joined(languages: Sequence[str], say: Callable[[], str], between: str = " / ") -> str:
    found = []
    for language in languages:
        with i18n.speaking(language):
            found.append(say())
    return between.join(dict.fromkeys(found))
