"""The texts of a wording of the agreement one by one, whatever its sections are made of, and their changes.

A text is known by the way to it: `("sections", 4, "clauses", 0)`. What a wording holds besides texts
(keys of sections, names of fields, numbers) is left as it is.
"""

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts
from mobilise_desktop.features.placements import office_files, own_wording
from mobilise_desktop.features.placements.office_files import Check, Stamp, Written

Way = tuple[str | int, ...]
HEAD, SECTIONS, LABELS, CLAUSES = "head", "sections", "labels", "clauses"
_CODES = frozenset({"key", "field"})
_PLACE = re.compile(r"\{\w*\}")


class Group(NamedTuple):
    """Texts that stand together: a section with its title, or what is beside the sections."""

    key: str
    title: str
    texts: tuple[tuple[Way, str], ...]


class Loaded(NamedTuple):
    """A wording as the office has it; `uneven` has sections and the languages with more or fewer clauses."""

    language: str
    texts: dict[str, Any]
    stamp: Stamp
    is_own: bool
    uneven: tuple[tuple[str, tuple[str, ...]], ...] = ()


def load(language: str) -> Loaded:
    """The wording of a language.

    Raises:
        FileError: the office's own file can't be used.
    """
    file = own_wording.own_file(language)
    seen = office_files.look(file)
    if seen.content is None:
        texts: Any = own_wording.shipped(language).texts
    else:
        own_wording.understood(language, seen.content, file)
        texts = json.loads(seen.content.decode("utf-8-sig"))
    return Loaded(language, texts, seen.stamp, seen.content is not None, tuple(_uneven(language, texts)))


def groups(texts: Mapping[str, Any]) -> list[Group]:
    """All texts in the order in which they are printed; what is no section comes at the end."""
    head = tuple(((name,), text) for name, text in texts.items() if isinstance(text, str))
    found = [Group(HEAD, "", head)]
    for place, section in enumerate(texts[SECTIONS]):
        found.append(Group(section["key"], section["title"], tuple(_walk(section, (SECTIONS, place)))))
    for name, part in texts.items():
        if name != SECTIONS and not isinstance(part, str):
            found.append(Group(name, "", tuple(_walk(part, (name,)))))
    return [one for one in found if one.texts]


def text_at(texts: Any, way: Way) -> Any:
    """What stands at the end of a way, None for nothing."""
    for step in way:
        try:
            texts = texts[step]
        except (KeyError, IndexError, TypeError):
            return None
    return texts


def replaced(texts: Mapping[str, Any], way: Way, text: str) -> dict[str, Any]:
    """The wording with another text; one just behind the last clause is a new one."""
    found = deepcopy(dict(texts))
    part: Any = text_at(found, way[:-1])
    if isinstance(part, list) and way[-1] == len(part):
        part.append(text)
    else:
        part[way[-1]] = text
    return found


def shortened(texts: Mapping[str, Any], way: Way) -> dict[str, Any]:
    """The wording without the last text of a list."""
    found = deepcopy(dict(texts))
    text_at(found, way).pop()
    return found


def may_shorten(section: Mapping[str, Any]) -> bool:
    """Whether the last clause can go: it is not the only one, and nothing of the program stands for it."""
    last = len(section[CLAUSES])
    return last > 1 and all(one.get("replaces") != last for one in section.get("choices", ()))


def flaw(old: Mapping[str, Any], new: Mapping[str, Any], language: str, way: Way) -> str:
    """What is wrong with a text that was changed, "" for nothing."""
    text = text_at(new, way)
    if not text or not text.strip():
        return _("Please enter a text.")
    try:
        fonts.refuse_gaps(fonts.printable(text))
    except UserError as error:
        return str(error)
    scope = way[:-1] if isinstance(way[-1], int) else way
    before, shipped = (
        _places(text_at(old, scope)),
        _places(text_at(own_wording.shipped(language).texts, scope)),
    )
    return _wrong_place(text, before | shipped) or lost(old, new, scope)


def lost(old: Mapping[str, Any], new: Mapping[str, Any], scope: Way) -> str:
    """What is to be said when a place that the program fills is gone, "" for nothing."""
    gone = sorted(_places(text_at(old, scope)) - _places(text_at(new, scope)))
    text = _("“{place}” is missing: there the program writes what belongs to the stay.")
    return text.format(place=gone[0]) if gone else ""


def written(loaded: Loaded, texts: Mapping[str, Any]) -> Written:
    """Write a wording as the office's own, checked as it is when it is read.

    Raises:
        FileError, MachineError: as `office_files.put`.
    """
    file = own_wording.own_file(loaded.language)
    return office_files.put(file, content(texts), loaded.stamp, checker(loaded.language, file))


def content(texts: Mapping[str, Any]) -> bytes:
    """A wording as a file has it."""
    return json.dumps(texts, ensure_ascii=False, indent=1).encode() + b"\n"


def checker(language: str, file: Path) -> Check:
    """Raises a FileError for content that reading or printing would refuse; `file` is named in it."""

    def check(given: bytes) -> None:
        own = own_wording.understood(language, given, file).texts
        ours = own_wording.shipped(language).texts
        for name, text in own[LABELS].items():
            wrong = _wrong_place(str(text), _places(ours[LABELS].get(name, "")))
            if wrong:
                said = _("File “{file}”, text “{name}”: {problem}")
                raise FileError("agreement", said.format(file=file, name=name, problem=wrong))

    return check


def received(loaded: Loaded, file: Path) -> Written:
    """Take another office's wording as the own one.

    Raises:
        FileError, MachineError: it can't be used, or can't be written.
    """
    given = office_files.content_of(file)
    checker(loaded.language, file)(given)
    spoken = _spoken(own_wording.understood(loaded.language, given, file).texts, loaded.language)
    if spoken != loaded.language:
        text = _("“{file}” seems to be in this language: {language}. Choose the language first.")
        raise FileError("language", text.format(file=file.name, language=formats.language(spoken)))
    own = own_wording.own_file(loaded.language)
    return office_files.put(own, given, loaded.stamp, lambda _given: None)


def _spoken(texts: Mapping[str, Any], language: str) -> str:
    """The language whose delivered texts a wording has most of; the given one if it has none."""
    given = {text for _way, text in _walk(texts, ())}

    def common(code: str) -> int:
        return len(given & {text for _way, text in _walk(own_wording.shipped(code).texts, ())})

    return max((language, *i18n.LANGUAGES), key=common)


def _walk(part: Any, way: Way) -> Iterator[tuple[Way, str]]:
    """All texts below a part, with the ways to them."""
    if isinstance(part, str):
        yield way, part
    elif isinstance(part, dict):
        for name, one in part.items():
            if name not in _CODES:
                yield from _walk(one, (*way, name))
    elif isinstance(part, list):
        for place, one in enumerate(part):
            yield from _walk(one, (*way, place))


def _places(part: Any) -> set[str]:
    """The places that the program fills in the texts of a part."""
    return {place for _way, text in _walk(part, ()) for place in _PLACE.findall(text)}


def _wrong_place(text: str, known: set[str]) -> str:
    """What is wrong with the braces of a text, "" for nothing."""
    for place in _PLACE.findall(text):
        if place not in known:
            return _("“{place}” is nothing that the program could fill in here.").format(place=place)
    if re.search("[{}]", _PLACE.sub("", text)):
        return _("A brace stands alone here. Braces mark a place that the program fills.")
    return ""


def _uneven(language: str, texts: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    others = {}
    for code in i18n.LANGUAGES:
        if code == language:
            continue
        try:
            others[code] = own_wording.wording(code).sections
        except FileError:  # told where that language is shown
            continue
    for place, section in enumerate(texts[SECTIONS]):
        wrong = [code for code, known in others.items() if _counts(known[place]) != _counts(section)]
        if wrong:
            yield section["title"], tuple(wrong)


def _counts(section: Mapping[str, Any]) -> tuple[int, int, bool]:
    return len(section[CLAUSES]), len(section.get("items", ())), "open" in section
