"""What stands at the head of printed papers: the office's logo, and the line that says who pays.

Both lie in the table of settings, so that backups and a move to another computer take them along. Each
office has a logo of its own; the lines are those of the programme, one for each language.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage import facts
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

LONGEST = 120
"""Characters of a line; two lines of print in each language."""

_FUNDING, _LOGO = "funding_line", "logo"
_USUAL: Mapping[str, Any] = {"printed": True, "lines": {}}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What is set: the logo (PNG or JPEG, fit for print; b"" for none), and own lines by language."""

    logo: bytes = b""
    is_funded: bool = True
    own: Mapping[str, str] = field(default_factory=dict)

    def line(self, language: str) -> str:
        """What is printed in a language: the office's own text, else the official one; "" if it is off."""
        return (self.own.get(language) or usual_lines().get(language, "")) if self.is_funded else ""


def load(reader: Reader) -> Letterhead:
    """The letterhead of the office of this database."""
    logo = _logo_name(facts.load(reader).office)
    rows = reader.all(
        "SELECT name, value FROM setting WHERE deleted_at IS NULL AND name IN (:funding, :logo)",
        {"funding": _FUNDING, "logo": logo},
    )
    found = {name: json.loads(value) for name, value in rows}
    funding = {**_USUAL, **found.get(_FUNDING, {})}
    picture = base64.b64decode(found.get(logo, ""))
    return Letterhead(picture, bool(funding["printed"]), dict(funding["lines"]))


@lru_cache(maxsize=1)
def usual_lines() -> Mapping[str, str]:
    """The official sentence of EU programmes by language."""
    text = (paths.resources() / "funding.json").read_text(encoding="utf-8")
    lines: dict[str, str] = json.loads(text)["lines"]
    return lines


def keep_funding(store: "Store", own: Mapping[str, str | None], *, printed: bool) -> None:
    """Keep whether the line is printed, and the office's own texts of it; an empty one is the usual one.

    Raises:
        UserError: a text is too long for its place.
    """
    trimmed = {language: " ".join((text or "").split()) for language, text in own.items()}
    lines = {code: text for code, text in trimmed.items() if text and text != usual_lines().get(code)}
    longest = max(map(len, lines.values()), default=0)
    if longest > LONGEST:
        raise UserError(too_long(longest))
    with store.write(Label(N_("Change the funding line of papers"))) as work:
        _keep(work, _FUNDING, {"printed": printed, "lines": lines}, _USUAL)


def too_long(length: int) -> str:
    """Why a line can't be kept."""
    text = _("This text has {n} characters. On paper there is room for {most}.")
    return text.format(n=length, most=LONGEST)


def keep_logo(store: "Store", logo: bytes) -> None:
    """Print this picture on papers from now on, none with b""; it has to be fit for print already."""
    label = Label(N_("Change the logo of papers")) if logo else Label(N_("Remove the logo of papers"))
    with store.write(label) as work:
        _keep(work, _logo_name(store.actor.office), base64.b64encode(logo).decode("ascii"), "")


def _keep(work: Any, name: str, value: Any, usual: Any) -> None:
    from mobilise_desktop.settings.saving import keep  # noqa: PLC0415  loads SQLAlchemy

    keep(work, name, *(json.dumps(one, ensure_ascii=False, sort_keys=True) for one in (value, usual)))


def _logo_name(office: str) -> str:
    """Each office has its own: files of other offices bring theirs."""
    return f"{_LOGO}_{office}"
