"""Names of people taken apart."""

# ruff: noqa: SIM905  lists of words are read best as words

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from mobilise_desktop.core.text import fold


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name: form of address and academic titles, given names, family name with its particles."""

    title: str
    given: str
    family: str


_TITLES = frozenset(
    """
    dr prof professor mag ing dipl kfm kffr oec betriebsw inform wirt phys volksw ddr priv doz pd rer nat
    med jur phil pol hc habil univ fh tu herr frau hr fr komm dott dottssa dott.ssa sig sigra sig.ra avv arch
    geom rag cav ms mr mrs miss mx mme mlle monsieur madame maitre sr sra don dona lic jn
    drs ir mevr mw heer mevrouw ifj id ozv okl domnul doamna dl dna ec bay bayan av doc yrd uzm
    """.split()
)
_WITHOUT_POINT = frozenset(
    """
    dr prof professor ing dipl mag herr frau ms mr mrs miss mme mlle mmes mlles monsieur madame mademoiselle
    don dona doña
    """.split()
)
_AFTER_NAME = frozenset("mba msc bsc ma llm llb phd mphil cpa dba m.sc b.sc m.a b.a ll.m ph.d m.b.a".split())
_PARTICLES = frozenset(
    """
    von vom zu zum zur van vander vanden der den de del della dello degli dei delle dell di da dal dalla du
    des la le les el los las ten ter te op 't d' dos das do mc mac st st. saint san bin ibn ben
    freiherr graf y
    """.split()
)
_MARKED = frozenset({"FR", "BE", "LU", "CH", "MC", "ES"})
"""Where "M." before a name and a further word is Monsieur, in France before any name, and "D." is Don."""
_SPANISH = frozenset({"d.", "da", "da.", "d.a", "dna", "dna.", "dona"})
_SECOND_GIVEN = frozenset(
    """
    alberto alejandro alfonso andres angel angeles antonia antonio asuncion aurora belen carlos carmen cecilia
    concepcion cristina cristobal cruz daniel dolores domingo elena enrique esperanza esther eugenia eugenio
    felipe felix fernando francisco gabriel ignacio ines isabel javier jesus joaquin jose josefa juan julian
    julio lourdes lucia luis luisa manuel manuela mar margarita maria ma mª mercedes miguel nieves pablo
    pedro pilar rafael ramon reyes ricardo rocio rosa rosario salvador santiago sebastian soledad sol teresa
    tomas vicente victor victoria
    """.split()
)
"""Given names of Spaniards that come second ("José Luis", "Ana Belén"), folded."""
_NEXT_PERSON = re.compile(r"\s(?:und|and|et|e|y|ed|eta|en|es|ja|si|ve)\s|\s*[&/;+\n]\s*")
_ADDRESSES = frozenset(
    """
    herr frau hr fr mr mrs ms miss m mme mlle monsieur madame sig sigra sig.ra signor signora sr sra don dona
    dhr mw heer mevrouw dr prof ing mag dl dna domnul doamna bay bayan dott dott.ssa
    """.split()
)
_NO_GIVEN_NAME = _WITHOUT_POINT | _AFTER_NAME | _PARTICLES
_SURE_TITLES = _WITHOUT_POINT | _AFTER_NAME
_PIECES = re.compile(r"[.\-/()]+")
_CAPITALS = 3


@lru_cache(maxsize=8192)
def split_person(text: str, country: str = "") -> Person:
    """The parts of a name: "Prof. Dr. Anna von der Au" and "von der Au, Prof. Dr. Anna" give the same.

    Capitals mark the family name ("DUPONT Jean"); else it is the last word with the particles before it. The
    order of Hungarian names can't be told from the words, so it isn't guessed. Spaniards (`country` "ES",
    ISO 3166 alpha-2) have two family names. Nothing is lost.
    """
    if plain := _plain(text):
        return plain
    if country in _MARKED and (found := _addressed(text, country)):
        return found
    family, _comma, given = (" ".join(part.split()) for part in text.partition(","))
    titles, given = _titles_and_rest(given)
    if given:
        more, family = _titles_and_rest(family)
        return Person(" ".join(filter(None, (more, titles))), given, family)
    more, words = _titles_and_rest(family)
    parts = words.split()
    named = _by_capitals(parts) or (_with_two_family_names if country == "ES" else _by_particles)(parts)
    return Person(" ".join(filter(None, (more, titles))), *named)


def first_of_several(text: str) -> str:
    """The first of several people with titles in one text ("Herr Max Au und Frau Eva Ost"); "" for one."""
    folded = fold(text)
    if len(folded) != len(text) or not _is_address(folded.split(maxsplit=1)[:1]):
        return ""
    for found in _NEXT_PERSON.finditer(folded):
        if _is_address(folded[found.end() :].split(maxsplit=1)[:1]):
            return text[: found.start()].strip()
    return ""


def _is_address(words: Sequence[str]) -> bool:
    return bool(words) and words[0].strip(".") in _ADDRESSES


def _addressed(text: str, country: str) -> Person | None:
    """A person whose name begins with "M." or "D." for Monsieur or Don; None when that is a given name."""
    first, *words = text.split() or [""]
    if country == "ES":
        is_title = fold(first) in _SPANISH and bool(words)
    else:
        is_title = first in ("M.", "M") and len(words) > (country != "FR")
    if not is_title:
        return None
    found = split_person(" ".join(words), country)
    return Person(" ".join(filter(None, (first, found.title))), found.given, found.family)


def _plain(text: str) -> Person | None:
    """The short way for what most names are: two words with small letters, neither of them a title."""
    words = text.split()
    if len(words) != len(("given", "family")) or not (words[0] + words[1]).replace("-", "").isalpha():
        return None
    given, family = words
    is_plain = not (given.isupper() or family.isupper())
    known = given.lower() in _NO_GIVEN_NAME or family.lower() in _AFTER_NAME
    return Person("", given, family) if is_plain and not known else None


def _titles_and_rest(text: str) -> tuple[str, str]:
    """The titles before and after a name, and the name."""
    words = text.split()
    start = next((at for at, word in enumerate(words) if not _is_title(word)), len(words))
    end = len(words)
    while end > start and fold(words[end - 1]).strip(".") in _AFTER_NAME:
        end -= 1
    return " ".join(words[:start] + words[end:]), " ".join(words[start:end])


def _is_title(word: str) -> bool:
    """Whether a word is a title; rare ones only with a full stop, since they may be names too."""
    folded = fold(word)
    if folded.strip(".") in _SURE_TITLES:
        return True
    pieces = [piece for piece in _PIECES.split(folded) if piece]
    is_marked = "." in word or word.startswith("(")
    return is_marked and (
        folded.strip(".") in _TITLES or (bool(pieces) and all(p in _TITLES for p in pieces))
    )


def _by_capitals(words: Sequence[str]) -> tuple[str, str] | None:
    """Given and family name when only the family name is in capitals."""
    shouted = [word.isupper() and sum(map(str.isalpha, word)) >= _CAPITALS for word in words]
    if not any(shouted) or all(shouted):
        return None
    family = [w for w, is_loud in zip(words, shouted, strict=True) if is_loud or fold(w) in _PARTICLES]
    given = [
        w for w, is_loud in zip(words, shouted, strict=True) if not is_loud and fold(w) not in _PARTICLES
    ]
    return (" ".join(given), " ".join(family)) if given else None


def _by_particles(words: Sequence[str]) -> tuple[str, str]:
    at = max(0, len(words) - 1)
    while at > 0 and fold(words[at - 1]) in _PARTICLES:
        joins = words[at - 1] == "y" and at > len("y") + 1  # "Ortega y Gasset" is one name
        at -= 2 if joins else 1
    return " ".join(words[:at]), " ".join(words[at:])


def _with_two_family_names(words: Sequence[str]) -> tuple[str, str]:
    """Given names and the names of both parents; a second given name is none of them."""
    given, last = _by_particles(words)
    if "y" in last.split():
        return given, last
    rest, other = _by_particles(given.split())
    name = fold(other).split()[-1:] or [""]
    return (rest, f"{other} {last}") if rest and name[0].strip(".") not in _SECOND_GIVEN else (given, last)
