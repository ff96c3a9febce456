"""Examine a database from end to end and report; a damaged one is reported, not crashed on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.storage import backup_plan, files, opening
from mobilise_desktop.storage.backup import BackupInfo
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.target import Target

Probe = Callable[[Reader], list[str]]
"""Looks for flaws of one kind and names each in a sentence."""

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found: the state, every flaw (each a sentence), rows by table, the newest backup."""

    place: str
    state: State
    flaws: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    newest_backup: BackupInfo | None = None

    @property
    def is_sound(self) -> bool:
        """True when nothing is wrong; an older database is sound, it is brought up to date when opened."""
        return not self.flaws

    def lines(self) -> list[str]:
        """The report for people."""
        verdict = _("“{place}” is sound.") if self.is_sound else _("“{place}” is not sound.")
        rows = [f"  {name}: {formats.number(n)}" for name, n in sorted(self.counts.items())]
        return [verdict.format(place=self.place), *self.flaws, *self._notes(), *rows]

    def as_dict(self) -> dict[str, Any]:
        """The report for programs."""
        newest = self.newest_backup
        return {
            "place": self.place,
            "state": self.state.value,
            "sound": self.is_sound,
            "problems": list(self.flaws),
            "counts": self.counts,
            "newest_backup": {"file": str(newest.file), "created_at": newest.created_at} if newest else None,
        }

    def _notes(self) -> list[str]:
        notes = []
        if self.state is State.OLDER:
            notes.append(_("It is of an older version and will be brought up to date when it is opened."))
        if self.newest_backup is None:
            notes.append(_("There is no backup of it yet."))
        else:
            made = formats.moment(self.newest_backup.created_at)
            notes.append(_("The newest backup was made on {time}.").format(time=made))
        return notes


def check(target: Target, probes: Sequence[Probe] = ()) -> CheckReport:
    """Examine a database; `probes` look for flaws that only features know of.

    Raises:
        UserError: there is no database.
        MachineError: it can't be reached.
    """
    state = opening.examine(target).state
    newest = backup_plan.newest(target)
    if state is State.MISSING:
        opening.require_ready(opening.Found(state), target)
    if state in (State.FOREIGN, State.NEWER):
        return CheckReport(target.shown, state, (_refusal(state, target),), newest_backup=newest)
    flaws = [_unsound(line) for line in _found(target)]
    if state is State.DAMAGED:
        return CheckReport(target.shown, state, (_refusal(state, target), *flaws), newest_backup=newest)
    counts: dict[str, int] = {}
    try:
        reader = open_reader(target)
        try:
            counts = _counts(reader)
            if state is State.READY:
                flaws += [
                    flaw
                    for probe in (_differences(target), _files(target), *probes)
                    for flaw in probe(reader)
                ]
        finally:
            reader.close()
    except MobiliseError as error:
        flaws.append(str(error))
    return CheckReport(target.shown, state, tuple(flaws), counts, newest)


def _refusal(state: State, target: Target) -> str:
    try:
        opening.require_ready(opening.Found(state), target)
    except MobiliseError as error:
        return str(error)
    return ""


def _found(target: Target) -> list[str]:
    if target.path is None:
        return []
    lines = opening.soundness(target.path)
    rest = len(lines) - _SHOWN
    more = ngettext("… and {n} more flaw", "… and {n} more flaws", rest).format(n=rest)
    return lines[:_SHOWN] + ([more] if rest > 0 else [])


def _unsound(line: str) -> str:
    return _("Damage in the file: {detail}").format(detail=line)


def _counts(reader: Reader) -> dict[str, int]:
    listed = (
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        if reader.dialect == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    )
    names = sorted(row[0] for row in reader.all(listed) if row[0] != "alembic_version")
    return {name: _number(reader, name) for name in names}


def _number(reader: Reader, name: str) -> int:
    row = reader.one(f'SELECT count(*) FROM "{name}"')  # noqa: S608  a name that the database itself gave
    return int(row[0]) if row else 0


def _differences(target: Target) -> Probe:
    def probe(_reader: Reader) -> list[str]:
        from mobilise_desktop.storage import migrate  # noqa: PLC0415  loads Alembic
        from mobilise_desktop.storage.store import make_engine  # noqa: PLC0415  loads SQLAlchemy

        engine = make_engine(target)
        try:
            found = migrate.differences(engine, METADATA)
        finally:
            engine.dispose()
        text = _("The tables are not as this program made them: {detail}")
        return [text.format(detail=difference) for difference in found]

    return probe


def _files(target: Target) -> Probe:
    return lambda reader: files.flaws(reader, target)
