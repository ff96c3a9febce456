"""Advice on the three objectives of a stay: whether they say something, and something for each party.

What counts as saying nothing is data, one file for each language in `resources/objectives/`: lists of words
with a star at the end of a stem. All comparing is done on folded words. The advice never forbids anything.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from mobilise_desktop.core import formats, paths
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import words

FEWEST, LEAST_SHARE, ALIKE = 3, 0.25, 80
"""Different concrete words an objective has, their share of all that are no mere particles, and the
likeness (0 to 100) from which on two objectives say the same."""

_PARTIES = ("sending", "hosting", "employee")
_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[.!?;\n]+")
_SHORTEST_WORD = 2


class Words(NamedTuple):
    """A list of words: whole ones, and stems that a word may begin with."""

    whole: frozenset[str]
    stems: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether a folded word is one of the list."""
        return word in self.whole or any(word[:n] in self.stems for n in range(2, len(word) + 1))


class Language(NamedTuple):
    """The lists of a language.

    `particles` carry no sense of their own, `generic` fit any stay, `gain` are verbs of getting and learning;
    the others name the parties (`firm` any of the two firms, `own` "we" and "our", `articles` stand before).
    """

    particles: Words
    generic: Words
    gain: Words
    sending: Words
    hosting: Words
    employee: Words
    firm: Words
    own: Words
    articles: Words

    def is_concrete(self, word: str) -> bool:
        """Whether a word says something about one stay."""
        return len(word) >= _SHORTEST_WORD and not any(known.has(word) for known in self)

    def is_particle(self, word: str) -> bool:
        """Whether a word carries no sense of its own."""
        return len(word) < _SHORTEST_WORD or self.particles.has(word) or self.articles.has(word)


@lru_cache(maxsize=16)
def language(code: str) -> Language:
    """The lists of a language; those of English for one without a file."""
    file = paths.resources() / "objectives" / f"{code}.json"
    if not file.is_file():
        return language("en")
    given = json.loads(file.read_text(encoding="utf-8"))
    return Language(*(_words(given[name]) for name in Language._fields))


def advice(values: Mapping[str, Any], ending: str, employee: str = "") -> Iterator[tuple[str, str]]:
    """What could be better about the objectives in one language ("_l1" or "_l2"): field and words for each.

    `employee` is the name of the one who goes abroad, who may be named in the texts.
    """
    code = values["language_1"] if ending == "_l1" else values["language_2"]
    names = [f"objective_{party}{ending}" for party in _PARTIES]
    texts = {name: (values[name] or "").strip() for name in names}
    shown = formats.language(code)
    for party, name in zip(_PARTIES, names, strict=True):
        if is_generic(texts[name], code):
            said = _("{field} ({language}): this fits any stay. Name a machine, a method, a product.")
        elif is_for_others(texts[name], party, code, employee):
            said = _("{field} ({language}): somebody else gains this. Say what this party takes home.")
        else:
            continue
        yield name, said.format(field=words.label(name), language=shown)
    for one, other in alike(texts, code):
        said = _("“{one}” and “{other}” say the same ({language}). Say what each of them gains.")
        yield one, said.format(one=words.label(one), other=words.label(other), language=shown)


def is_generic(text: str, code: str) -> bool:
    """Whether a text would fit any stay: too few concrete words, or most of it phrases; "" is not judged.

    English words are looked at too, since a text may not be translated yet.
    """
    found = _folded(text)
    return bool(found) and any(_says_little(found, language(one)) for one in dict.fromkeys((code, "en")))


def is_for_others(text: str, party: str, code: str, employee: str = "") -> bool:
    """Whether a text tells what another party gains and never speaks of its own party."""
    known = language(code)
    person = Words(known.employee.whole | {*_folded(employee)}, known.employee.stems)
    mine, others = {
        "sending": ((known.sending, known.firm, known.own), (person, known.hosting)),
        "hosting": ((known.hosting, known.firm, known.own), (person, known.sending)),
        "employee": ((person,), (known.sending, known.hosting, known.firm)),
    }[party]
    if any(group.has(word) for group in mine for word in _folded(text)):
        return False
    return any(_tells_gain(_folded(sentence), others, known) for sentence in _SENTENCE.split(text))


def alike(texts: Mapping[str, str], code: str) -> Iterator[tuple[str, str]]:
    """The pairs of texts that say the same, by their names; who the texts speak of does not count."""
    from rapidfuzz import fuzz  # noqa: PLC0415  only where objectives are looked at

    known = language(code)
    bare = {name: _bare(text, known) for name, text in texts.items() if text}
    names = list(bare)
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            if fuzz.ratio(bare[one], bare[other]) >= ALIKE:
                yield one, other


def _says_little(found: Sequence[str], known: Language) -> bool:
    concrete = [word for word in found if known.is_concrete(word)]
    full = [word for word in found if not known.is_particle(word)]
    return len(set(concrete)) < FEWEST or len(concrete) < LEAST_SHARE * len(full)


def _tells_gain(sentence: Sequence[str], others: Sequence[Words], known: Language) -> bool:
    """Whether another party stands at the beginning of a sentence, and a verb of getting after it."""
    place = 0
    while place < len(sentence) and (len(sentence[place]) == 1 or known.articles.has(sentence[place])):
        place += 1
    if place == len(sentence) or not any(group.has(sentence[place]) for group in others):
        return False
    return any(known.gain.has(word) for word in sentence[place + 1 :])


def _bare(text: str, known: Language) -> str:
    parties = (known.sending, known.hosting, known.employee, known.firm, known.own)
    kept = [
        word
        for word in _folded(text)
        if not known.is_particle(word) and not any(group.has(word) for group in parties)
    ]
    return " ".join(sorted(kept)) or " ".join(_folded(text))


def _folded(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _words(given: str) -> Words:
    folded = [fold(word) for word in given.split()]
    return Words(
        frozenset(word for word in folded if not word.endswith("*")),
        frozenset(word[:-1] for word in folded if word.endswith("*")),
    )
