"""The command line: for administrators and scripts, without a display and without Qt.

Without a command it opens the window. Exit codes are those of `core.commands`.
"""

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mobilise_desktop import __version__, window_start
from mobilise_desktop.core import argument_words, i18n
from mobilise_desktop.core.commands import (
    BAD_FILE,
    DONE,
    MACHINE,
    PROBLEMS,
    WRONG_USE,
    Command,
    CommandContext,
)
from mobilise_desktop.core.errors import FileError, MachineError, MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features import discovery
from mobilise_desktop.storage.target import Target, parse

if TYPE_CHECKING:
    from mobilise_desktop.storage.container import BackupInfo


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    i18n.use(_language(given))
    argument_words.speak()
    parsed = _parser().parse_args(given)
    try:
        return int(parsed.work(parsed))
    except MobiliseError as error:
        return _failed(error, _exit_code(error))
    except KeyboardInterrupt:
        return _failed(MobiliseError(_("Stopped. Nothing was changed.")), PROBLEMS)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _exit_code(error: MobiliseError) -> int:
    codes = {FileError: BAD_FILE, MachineError: MACHINE}
    return next((code for kind, code in codes.items() if isinstance(error, kind)), WRONG_USE)


def _failed(error: Exception, code: int) -> int:
    logging.getLogger(__name__).info("exit %d: %s", code, error)
    print(error, file=sys.stderr)  # noqa: T201  the command line speaks here
    return code


def say(text: str) -> None:
    """Print one line for the caller."""
    print(text)  # noqa: T201  the command line speaks here


def _language(given: Sequence[str]) -> str:
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    early.add_argument("--language")
    try:
        chosen = early.parse_known_args(given)[0].language
    except argparse.ArgumentError:
        chosen = None
    return window_start.language(chosen)


def _commands() -> list[Command]:
    return [command for module in discovery.modules("commands") for command in module.COMMANDS]


def _window(parsed: argparse.Namespace) -> int:
    return window_start.open_window(parsed.database, parsed.demo)


def _shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--database", metavar="D", default=argparse.SUPPRESS, help=_("a file, or postgresql://…")
    )
    parser.add_argument(
        "--language", choices=(*i18n.LANGUAGES, i18n.PSEUDO), metavar="L", default=argparse.SUPPRESS
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mobilise-desktop",
        description=_("The desk program of the MobiliseSME offices. Without a command it opens the window."),
        epilog=_(
            "Exit codes: 0 done, 1 done with problems, 2 wrong use, 3 bad file, 4 machine (disk, lock)."
        ),
    )
    _shared(parser)
    parser.add_argument("--version", action="version", version=f"mobilise-desktop {__version__}")
    parser.add_argument(
        "--demo", nargs="?", type=int, const=0, metavar="N", help=_("open the window with demo data")
    )
    places: dict[tuple[str, ...], Any] = {
        (): parser.add_subparsers(title=_("commands"), metavar="COMMAND", required=False)
    }
    parser.set_defaults(work=_window, database=None)
    for name, (text, configure, work) in _OWN.items():
        child = places[()].add_parser(name, help=_(text), description=_(text))
        _shared(child)
        configure(child)
        child.set_defaults(work=work)
    for command in _commands():
        _add(places, command)
    return parser


def _add(places: dict[tuple[str, ...], Any], command: Command) -> None:
    group = command.words[:-1]
    if group and group not in places:
        parent = places[()].add_parser(group[0], help=_("{what} …").format(what=group[0]))
        places[group] = parent.add_subparsers(metavar="WHAT", required=True)
    child = places[group].add_parser(command.words[-1], help=_(command.help), description=_(command.help))
    _shared(child)
    command.configure(child)
    child.set_defaults(work=lambda parsed: _on_database(parsed, command.run))


def _on_database(parsed: argparse.Namespace, run: Callable[[CommandContext, Any], int]) -> int:
    from mobilise_desktop import composition  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.session import open_session  # noqa: PLC0415  only for commands on a database

    session = open_session(parse(parsed.database))
    try:
        context = CommandContext(
            session.target, session.reader, lambda: session.store, session.office, i18n.language(), say,
            lambda reason: composition.back_up(session.target, reason),
        )  # fmt: skip
        return run(context, parsed)
    finally:
        session.close()


def _init(parsed: argparse.Namespace) -> int:
    from mobilise_desktop import composition  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.reference.offices import office  # noqa: PLC0415  only here
    from mobilise_desktop.settings.user import UserSettings  # noqa: PLC0415  only here

    target = parse(parsed.database, demo=parsed.demo is not None)
    code = parsed.office.upper()
    office(code)
    composition.create(target, code, demo=parsed.demo)
    if chosen := getattr(parsed, "language", None):
        UserSettings().put("language", chosen)
    if parsed.json:
        _say_object({"database": target.shown, "office": code, "demo": parsed.demo})
    else:
        said = _("Made a database for {office} at {place}.")
        say(said.format(office=office(code).name, place=target.shown))
    return DONE


def _init_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--office", required=True, metavar="CODE", help=_("BVMW, CONFAPI, … (see resources/offices.json)")
    )
    parser.add_argument("--demo", type=int, metavar="N", help=_("fill it with N invented firms"))
    _json_option(parser)


def _backup(parsed: argparse.Namespace) -> int:
    from mobilise_desktop.storage import backup, backup_plan  # noqa: PLC0415  only here

    out = Path(parsed.out)
    file = backup_plan.free_name(out, backup.MANUAL) if out.is_dir() else out
    target = parse(parsed.database)
    info = backup.make(target, file, backup.MANUAL)
    if parsed.json:
        _say_object(_backup_facts(file, target, info))
        return DONE
    say(_("Backup written and verified: {file}").format(file=file))
    _say_counts(info.counts)
    return DONE


def _restore(parsed: argparse.Namespace) -> int:
    from mobilise_desktop import composition  # noqa: PLC0415  loads SQLAlchemy

    target = parse(parsed.database)
    info = composition.restore(target, Path(parsed.file))
    if parsed.json:
        _say_object(_backup_facts(Path(parsed.file), target, info))
        return DONE
    say(_("Restored from {file}.").format(file=parsed.file))
    _say_counts(info.counts)
    return DONE


def _check(parsed: argparse.Namespace) -> int:
    from mobilise_desktop import composition  # noqa: PLC0415  loads SQLAlchemy

    report = composition.check(parse(parsed.database))
    if parsed.json:
        _say_object(report.as_dict())
    else:
        for line in report.lines():
            say(line)
    return DONE if report.is_sound else PROBLEMS


def _screens(parsed: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from mobilise_desktop import screens  # noqa: PLC0415  loads Qt

    return int(
        screens.render(
            Path(parsed.outdir), theme=parsed.theme, size=parsed.size, demo=parsed.demo, scale=parsed.scale
        )
    )


def _say_object(what: Mapping[str, Any]) -> None:
    say(json.dumps(what, ensure_ascii=False))


def _backup_facts(file: Path, target: Target, info: "BackupInfo") -> dict[str, Any]:
    """A backup for scripts: `counts` has the rows of every table, `created_at` is ISO 8601 in UTC."""
    return {
        "file": str(file),
        "database": target.shown,
        "office": info.office,
        "created_at": info.created_at,
        "counts": dict(info.counts),
    }


def _say_counts(counts: Mapping[str, int]) -> None:
    for table, n in sorted(counts.items()):
        say(f"  {table}: {n}")


def _size(text: str) -> tuple[int, int]:
    width, _x, height = text.lower().partition("x")
    return int(width), int(height)


def _screens_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("outdir", metavar="OUTDIR")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    parser.add_argument("--demo", type=int, default=500, metavar="N")
    parser.add_argument("--scale", type=float, default=1.0, metavar="1.0", help=_("text size, 0.8 to 2"))


def _one(name: str, *, json_too: bool = False) -> Callable[[argparse.ArgumentParser], None]:
    def configure(parser: argparse.ArgumentParser) -> None:
        if name:
            parser.add_argument(name, metavar=name.upper())
        if json_too:
            _json_option(parser)

    return configure


def _json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))


_OWN: dict[
    str, tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]
] = {
    "init": (N_("make a database without the wizard"), _init_options, _init),
    "backup": (N_("write a verified backup"), _one("out", json_too=True), _backup),
    "restore": (
        N_("replace the database by a backup; the present one is kept beside it"),
        _one("file", json_too=True),
        _restore,
    ),
    "check": (N_("check the database; exit code 1 when something is wrong"), _one("", json_too=True), _check),
    "screens": (N_("draw every page of the program into PNG files"), _screens_options, _screens),
}

__all__ = ["main", "say"]
