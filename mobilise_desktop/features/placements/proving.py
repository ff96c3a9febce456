"""What a reference and a code from paper prove: which version or certificate of which placement they name."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task, Unwatched
from mobilise_desktop.features.placements import issued, queries, reference, slips, words
from mobilise_desktop.features.placements.issued import Issued
from mobilise_desktop.features.placements.queries import Placement, Version
from mobilise_desktop.features.placements.slips import Slip
from mobilise_desktop.storage.reading import Reader

VALID, INVALID, UNKNOWN = "valid", "invalid", "unknown"
"""The paper counts; it is known here but does not count; nothing here is like it, or not quite."""

_CERTIFICATE = re.compile(r"(.+)-C\d*", re.IGNORECASE)
"""The number of a certificate: the reference, and which certificate it is if not the first."""

_OVER = "('ended', 'closed')"


class Asked(NamedTuple):
    """What was typed or scanned from a paper; either may be empty. `office` is the one that asks."""

    ref: str
    code: str
    office: str


class Answer(NamedTuple):
    """What a paper is, sentence by sentence; `placement_id` leads to its placement, None to nothing."""

    level: str
    told: tuple[str, ...]
    placement_id: RowId | None = None


def prove(reader: Reader, asked: Asked, task: Task | None = None) -> Answer:
    """Say what a reference, a code or both belong to, or which sign is likely mistyped."""
    asked = _parted(asked)
    if not asked.ref:
        return _by_code(reader, asked, task or Unwatched())
    ref = reference.read(asked.ref)
    own = queries.by_reference(reader, ref) if ref else None
    found = queries.placement(reader, own) if own else None
    if found is None:
        return _not_here(reader, asked, ref, task or Unwatched())
    if not asked.code:
        return Answer(_level_of(found), tuple(_about(found)), found.id)
    return of_placement(reader, found, asked) or other_code(reader, found, asked)


def of_placement(reader: Reader, found: Placement, asked: Asked) -> Answer | None:
    """What a code proves of a placement; None when none of its papers has it."""
    code = reference.read_code(asked.code)
    version = next((one for one in found.versions if one.short_code == code), None)
    if version is not None:
        level = INVALID if version.state in ("withdrawn", "superseded") else VALID
        return Answer(level, tuple(_of_version(found, version)), found.id)
    certificate = issued.by_code(reader, found.id, code)
    if certificate or _is_certificate(reader, found, code, asked.office):
        return _of_certificate(found, certificate)
    return None


def _parted(asked: Asked) -> Asked:
    """What a scanner reads from the squares is "reference#code"; a certificate has "-C" behind its own."""
    ref, _hash, scanned = asked.ref.strip().partition("#")
    if not ref and "#" in asked.code:
        ref, _hash, scanned = asked.code.strip().partition("#")
        return Asked(bare(ref), scanned, asked.office)
    code = asked.code.rpartition("#")[2]
    return Asked(bare(ref), code.strip() or scanned, asked.office)


def bare(ref: str) -> str:
    """A reference as typed, also from the number of a certificate ("MS-…-F-C2")."""
    found = _CERTIFICATE.fullmatch(ref.strip())
    return found[1] if found and reference.read(found[1]) else ref


def _about(found: Placement) -> Iterator[str]:
    values, present = found.values, found.present
    text = _("{ref} is the placement of {employee} at {firm}: {status}.")
    yield text.format(
        ref=values["ref"],
        employee=found.dossier.employee.name,
        firm=found.dossier.hosting.name,
        status=words.word("status", values["status"]),
    )
    if present is None:
        yield _("No version of an agreement is in force or being signed.")
    else:
        yield from _named(present)


def _named(present: Version) -> Iterator[str]:
    if present.state == "in_force":
        text = _("Version {n} with the code {code} is in force.")
    else:
        text = _("Version {n} with the code {code} is being signed.")
    yield text.format(n=present.n, code=present.short_code)


def _level_of(found: Placement) -> str:
    return VALID if found.present is not None else UNKNOWN


def _of_version(found: Placement, version: Version) -> Iterator[str]:
    text = _("This is version {n} of {ref}, made on {day}.")
    day = formats.day(version.frozen_on)
    yield text.format(n=version.n, ref=found.values["ref"], day=day)
    if version.is_amendment:
        yield _("It is an amendment of the agreement.")
    if version.state in ("withdrawn", "superseded"):
        yield _("This version was withdrawn. It is not valid; look which version took its place.")
        if found.present is not None and found.present is not version:
            yield from _named(found.present)
        return
    if version.state == "open":
        missing = ", ".join(words.word("party", party) for party in version.missing)
        text = _("It is being signed. Not signed yet: {parties}")
        yield text.format(parties=missing) if missing else _("It is being signed.")
        return
    yield _("It is in force.")
    later = [
        one for one in found.versions if one.is_amendment and one.state == "in_force" and one.n > version.n
    ]
    if later:
        numbers = ", ".join(formats.number(one.n) for one in reversed(later))
        yield _("Later amendments in force as well: version {numbers}").format(numbers=numbers)


def _is_certificate(reader: Reader, found: Placement, code: str, office: str) -> bool:
    from mobilise_desktop.features.placements import papers  # noqa: PLC0415  loads ReportLab

    return papers.is_certificate(reader, found, code, office)


def _of_certificate(found: Placement, certificate: Issued | None) -> Answer:
    """The certificate of a stay; one printed before they were kept is known by its code only."""
    told = [_("This is the certificate of {ref}.").format(ref=found.values["ref"])]
    withdrawn = found.values["certificate_withdrawn_on"]
    if certificate and not certificate.is_valid and not withdrawn:
        told.append(_("It was withdrawn and is not valid; another one may have taken its place."))
        return Answer(INVALID, tuple(told), found.id)
    if withdrawn:
        text = _("It was withdrawn on {day} and is not valid.")
        told.append(text.format(day=formats.day(withdrawn)))
    return Answer(INVALID if withdrawn else VALID, tuple(told), found.id)


def other_code(reader: Reader, found: Placement, asked: Asked) -> Answer:
    """The placement is known, the code is none of its own: mistyped, or that of another paper."""
    text = _("No version of {ref} has the code {code}.")
    told = [text.format(ref=found.values["ref"], code=reference.read_code(asked.code))]
    near = slips.nearest(asked.code, [one.short_code for one in found.versions])
    if near is not None:
        told += [_likely(near), _("Compare the code with the paper, and type it again.")]
        return Answer(UNKNOWN, tuple(told), found.id)
    row = _with_code(reader, reference.read_code(asked.code))
    other = queries.placement(reader, row[0]) if row else None
    if other is not None:
        answer = of_placement(reader, other, asked)
        return Answer(INVALID, (*told, *(answer.told if answer else ())), other.id)
    return Answer(UNKNOWN, (*told, *_about(found)), found.id)


def _likely(near: tuple[str, Slip]) -> str:
    right, slip = near
    return _("Probably {right} is meant: {slip}").format(right=right, slip=slip.told)


def _not_here(reader: Reader, asked: Asked, ref: str | None, task: Task) -> Answer:
    if ref is not None and queries.is_trashed(reader, ref):
        return Answer(UNKNOWN, (_("The placement {ref} lies in the trash.").format(ref=ref),))
    if ref is not None:
        told = [_("There is no placement {ref} here.").format(ref=ref)]
    else:
        text = _("“{ref}” is no reference: a sign is wrong or missing. Compare it with the paper.")
        told = [text.format(ref=asked.ref)]
    known = reader.all("SELECT ref, id FROM placement WHERE deleted_at IS NULL")
    near = slips.nearest(asked.ref, [one for one, _own in known])
    own = next((RowId(own) for one, own in known if near and one == near[0]), None)
    if near is not None:
        told.append(_likely(near))
    if asked.code:
        by_code = _by_code(reader, asked, task)
        return Answer(UNKNOWN, (*told, *by_code.told), by_code.placement_id or own)
    return Answer(UNKNOWN, tuple(told), own)


def _by_code(reader: Reader, asked: Asked, task: Task) -> Answer:
    """Look for a code alone: among versions, then certificates, then versions with a code like it."""
    code = reference.read_code(asked.code)
    row = _with_code(reader, code)
    found = queries.placement(reader, row[0]) if row else None
    answer = of_placement(reader, found, asked) if found else _certified(reader, asked, task)
    if answer is not None:
        return answer
    told = [_("No paper that was made here has the code {code}.").format(code=code)]
    known = {str(one): (RowId(own), ref, n) for own, ref, n, one in _codes(reader)}
    near = slips.nearest(code, known)
    if near is None:
        return Answer(UNKNOWN, tuple(told))
    own, ref, n = known[near[0]]
    told.append(_likely(near))
    told.append(_("{code} is the code of version {n} of {ref}.").format(code=near[0], n=n, ref=ref))
    return Answer(UNKNOWN, tuple(told), own)


def _certified(reader: Reader, asked: Asked, task: Task) -> Answer | None:
    """The certificate with a code: it is reckoned anew for each stay that is over."""
    rows = reader.all(
        f"SELECT id FROM placement WHERE deleted_at IS NULL AND status IN {_OVER} ORDER BY id DESC"  # noqa: S608
    )
    code = reference.read_code(asked.code)
    for number, (own,) in enumerate(rows):
        task.check()
        task.report(number, len(rows))
        found = queries.placement(reader, RowId(own))
        if found is not None and _is_certificate(reader, found, code, asked.office):
            return _of_certificate(found, None)
    return None


def _codes(reader: Reader, code: str = "") -> Sequence[tuple[str, str, int, str]]:
    """Placement, reference, number and code of all versions, or of those with a code."""
    only = "AND v.short_code = :code" if code else "AND v.kind <> 'certificate'"
    return reader.all(
        "SELECT p.id, p.ref, v.n, v.short_code FROM agreement_version v "  # noqa: S608  own words
        f"JOIN placement p ON p.id = v.placement_id WHERE p.deleted_at IS NULL {only} ORDER BY v.id",
        {"code": code} if code else {},
    )


def _with_code(reader: Reader, code: str) -> tuple[RowId, str, int] | None:
    rows = _codes(reader, code) if code.strip("-") else []
    own, ref, n, _code = rows[0] if rows else ("", "", 0, "")
    return (RowId(own), ref, n) if rows else None
