"""A placement as it would be: without the draft of an amendment, and after a change."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mobilise_desktop.features.placements import language_pair, stay
from mobilise_desktop.features.placements.corrections import Correction, of_placement
from mobilise_desktop.features.placements.dossiers import dossier_of
from mobilise_desktop.features.placements.extra_words import PART_DAYS
from mobilise_desktop.features.placements.queries import Placement, Version
from mobilise_desktop.features.placements.rules import Dossier
from mobilise_desktop.storage.reading import Reader

Values = Mapping[str, Any]


def without(reader: Reader, found: Placement, draft: Version | None) -> Placement:
    """A placement without a draft, which may have carried what the register says otherwise."""
    if draft is None:
        return found
    return set_aside(found, draft, of_placement(reader, found.id, found.values, draft.id))


def set_aside(found: Placement, draft: Version, told: tuple[Correction, ...]) -> Placement:
    """A placement without a draft; `told` is what the register says otherwise than the papers before it."""
    versions = tuple(one for one in found.versions if one.id != draft.id)
    return replace(found, versions=versions, corrections=told)


def after(reader: Reader, found: Placement, change: Values) -> Dossier:
    """What the rules look at once a change holds: other stays at the new days, the new mentor's firm."""
    return dossier_of(reader, found.id, {**found.values, **whole(found, change)})


def whole(found: Placement, change: Values) -> dict[str, Any]:
    """A change with what goes along: texts as languages change, parts that a shorter stay doesn't reach."""
    return {**_along(found, change), **change}


def own(found: Placement, change: Values) -> dict[str, Any]:
    """A whole change without what goes along."""
    along = _along(found, change)
    return {name: value for name, value in change.items() if name not in along or along[name] != value}


def _along(found: Placement, change: Values) -> dict[str, str | None]:
    return {**_texts(found, change), **_parts(found, change)}


def _parts(found: Placement, change: Values) -> dict[str, None]:
    """The days of parts that no longer are when the stay ends before them."""
    end = change.get("end_date") or ""
    if not end or end >= (found.values["end_date"] or "") or not change.keys().isdisjoint(PART_DAYS):
        return {}
    return stay.cut(found.values, end)


def _texts(found: Placement, change: Values) -> dict[str, str | None]:
    if change.keys().isdisjoint(language_pair.PAIR):
        return {}
    first, second = (change.get(name) or found.values[name] for name in language_pair.PAIR)
    return language_pair.moved(found.values, first, second)
