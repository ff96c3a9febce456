"""The wordings of the agreement: those of the program, and an office's own in the folder "agreement"."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import clauses
from mobilise_desktop.features.placements.agreement_parts import Data, Wording

_FOLDER = "agreement"


def wording(language: str) -> Wording:
    """The wording of a language: the office's own if there is one.

    Raises:
        FileError: "agreement", when the office's own file can't be used; it says why.
    """
    own = own_file(language)
    if not own.is_file():
        return shipped(language)
    try:
        content = own.read_bytes()
    except OSError as error:
        raise _unusable(own, str(error)) from error
    return understood(language, content, own)


def own_file(language: str) -> Path:
    """Where the office's own wording of a language lies, if it has one."""
    return paths.user_data() / _FOLDER / f"{language}.json"


def shipped(language: str) -> Wording:
    """The wording of a language as it comes with the program."""
    ours = paths.resources() / _FOLDER / f"{language}.json"
    return Wording(language, json.loads(ours.read_text(encoding="utf-8")))


def understood(language: str, content: bytes, file: Path) -> Wording:
    """The wording in the content of an office's own file; `file` is named in what is said.

    Raises:
        FileError: "agreement", when it can't be used; it says why.
    """
    try:
        ours, texts = shipped(language), json.loads(content.decode("utf-8-sig"))
        found = Wording(language, clauses.completed(texts, ours.texts))
        flaw = _flaw(found, ours)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        flaw = str(error)
    if flaw:
        raise _unusable(file, flaw)
    return found


def of_both(first: str, second: str) -> list[Wording]:
    """The wordings of the languages of a paper, one when both are the same.

    Raises:
        FileError: "agreement", when they don't say the same number of things.
    """
    found = [wording(language) for language in dict.fromkeys((first, second))]
    _same_clauses(found)
    return found


def _unusable(file: Path, flaw: str) -> FileError:
    text = _("Your own wording “{file}” can’t be used: {flaw}. Correct the file, or remove it.")
    return FileError("agreement", text.format(file=file, flaw=flaw))


def _flaw(own: Wording, shipped: Wording) -> str:
    """What an office's own wording lacks, "" for nothing: it has every section, label and text of ours."""
    keys = [section["key"] for section in own.sections]
    if keys != [section["key"] for section in shipped.sections]:
        return _("the sections are not those of the program, in their order")
    missing = sorted({*shipped.texts["labels"]} - {*own.texts["labels"]})
    missing += sorted({*shipped.texts} - {*own.texts})
    missing += sorted({*shipped.texts["units"]} - {*own.texts["units"]})
    for section, ours in zip(own.sections, shipped.sections, strict=True):
        if not clauses.are_complete(section, ours):
            missing.append(f"{section['key']}: choices")
    if missing:
        return _("missing: {name}").format(name=", ".join(missing))
    return "" if all(isinstance(text, str) for text in _texts(own)) else _("a clause is no text")


def _texts(own: Wording) -> list[Any]:
    found = [text for section in own.sections for text in (section["title"], *section["clauses"])]
    return [*found, *(forms["other"] for forms in own.texts["units"].values())]


def _same_clauses(wordings: Sequence[Wording]) -> None:
    """Make sure that both languages say the same number of things.

    Raises:
        FileError: "agreement"; it names the section.
    """
    for sections in zip(*(one.sections for one in wordings), strict=True):
        if len({_shape(section) for section in sections}) > 1:
            text = _(
                "Section “{section}” has not the same number of clauses in {languages}. "
                "Correct your own wording."
            )
            languages = " / ".join(one.language for one in wordings)
            raise FileError("agreement", text.format(section=sections[0]["title"], languages=languages))


def _shape(section: Data) -> tuple[Any, ...]:
    return len(section["clauses"]), len(section.get("items", ())), "open" in section, clauses.shape(section)
