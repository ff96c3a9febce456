"""The papers of one placement that go into a pile, or the reason why there is none of a kind yet."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import issued, words
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.states import CALLED_OFF
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.target import Target

AGREEMENT, AMENDMENTS, INFORMATION, ATTENDANCE, CERTIFICATE, EUROPASS = (
    "agreement", "amendments", "information", "attendance", "certificate", "europass",
)  # fmt: skip
TITLES = {
    AGREEMENT: N_("Agreement"),
    AMENDMENTS: N_("Amendments"),
    INFORMATION: N_("Information on working abroad"),
    ATTENDANCE: N_("Attendance sheet"),
    CERTIFICATE: N_("Certificate of participation"),
    EUROPASS: N_("Sheet for the Europass Mobility"),
    "evaluation_employee": N_("Evaluation form for the employee"),
    "evaluation_sending": N_("Evaluation form for the sending firm"),
    "evaluation_hosting": N_("Evaluation form for the hosting firm"),
}
"""What can be in a pile, in the order in which the papers of a placement lie in it."""

EVALUATIONS = tuple(f"evaluation_{party}" for party in words.PARTIES)
_DATED = frozenset({INFORMATION, ATTENDANCE})


class Desk(NamedTuple):
    """What papers are made with: the database, the day, the office that prints."""

    reader: Reader
    target: Target
    day: date
    office: str


class LeftOut(NamedTuple):
    """A paper that a placement can't have yet."""

    ref: str
    kind: str
    why: str

    @property
    def told(self) -> str:
        """Which one, and why."""
        return f"{self.ref}: {_(TITLES[self.kind])}: {self.why}"


def made(desk: Desk, found: Placement, kind: str) -> list[bytes] | LeftOut:
    """The documents of a kind, or why there are none."""
    ref = found.values["ref"]
    try:
        return _MAKERS.get(kind, _other)(desk, found, kind)
    except UserError as error:
        return LeftOut(ref, kind, str(error))


def _agreement(desk: Desk, found: Placement, _kind: str) -> list[bytes]:
    """The frozen version, else the draft."""
    from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab

    if found.present is not None:
        return [_file(desk, found.present.pdf_sha256)]
    return [agreement.preview(desk.reader, found, desk.day)]


def _amendments(desk: Desk, found: Placement, _kind: str) -> list[bytes]:
    valid = [one for one in found.versions if one.is_amendment and one.state in ("open", "in_force")]
    if not valid:
        raise UserError(_("There is no amendment."))
    return [_file(desk, one.pdf_sha256) for one in reversed(valid)]


def _other(desk: Desk, found: Placement, kind: str) -> list[bytes]:
    from mobilise_desktop.features.placements import papers  # noqa: PLC0415  loads ReportLab

    for why in _hindrances(found.values, kind):
        raise UserError(why)
    return [papers.write(desk.reader, found, kind, desk.day, desk.office)]


def _hindrances(values: Mapping[str, object], kind: str) -> Iterator[str]:
    """Why a paper of a stay makes no sense yet, or no more; a certificate knows that by itself."""
    if kind in (CERTIFICATE, EUROPASS):
        return
    if values["status"] in CALLED_OFF:
        yield _("The stay was called off.")
    elif values["end_kind"] == "no_show":
        yield _("The employee never arrived.")
    elif kind in _DATED and not (values["start_date"] and values["end_date"]):
        yield _("First and last day are missing.")


def _file(desk: Desk, sha256: str) -> bytes:
    from mobilise_desktop.storage import files  # noqa: PLC0415  when needed

    return files.get(desk.reader, desk.target, sha256)


def _certificate(desk: Desk, found: Placement, kind: str) -> list[bytes]:
    """The very one that was issued; of a closed placement without one as it would be printed now."""
    held = issued.valid(desk.reader, found.id)
    if held is not None:
        return [_file(desk, held.pdf_sha256)]
    if found.values["status"] == "ended":
        raise UserError(_("It has not been issued yet. Open the placement, and issue it there."))
    return _other(desk, found, kind)


_MAKERS: Mapping[str, Callable[[Desk, Placement, str], list[bytes]]] = {
    AGREEMENT: _agreement,
    AMENDMENTS: _amendments,
    CERTIFICATE: _certificate,
}
