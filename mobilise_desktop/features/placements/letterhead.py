"""The letterhead of the papers of a stay: logo and funding line as the office has set them."""

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents.letterhead import Letterhead
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.settings import letterhead as settings
from mobilise_desktop.storage import facts
from mobilise_desktop.storage.reading import Reader


def of_office(reader: Reader, languages: Sequence[str]) -> Letterhead:
    """What stands at the head of a paper in these languages."""
    found = settings.load(reader)
    lines = tuple(dict.fromkeys(found.line(language) for language in languages))
    return Letterhead(found.logo, _told(facts.load(reader).office, languages[0]) if found.logo else "", lines)


def frozen(shown: Letterhead) -> dict[str, Any]:
    """What canonical data say of it: the lines, and the hash of the logo."""
    sha256 = hashlib.sha256(shown.logo).hexdigest() if shown.logo else ""
    return {"funding": list(shown.lines), "logo": sha256}


@lru_cache(maxsize=16)
def _told(office: str, language: str) -> str:
    """What the logo shows, for those who can't see it."""
    named = next((one.name for one in offices() if one.code == office), office)
    with i18n.speaking(language):
        # Translators: said by screen readers of the picture at the head of a paper
        return _("Logo of {office}").format(office=named)
