"""The commands for developers."""

import argparse
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 1 when something has to be mended, 2 for wrong use."""
    given = _parser().parse_args(arguments)
    if given.command == "migration":
        return _migration(given.name)
    if given.command == "compile":
        return _compile()
    return _check() if given.check else _update()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m mobilise_desktop.dev")
    commands = parser.add_subparsers(dest="command", required=True)
    migration = commands.add_parser("migration", help="draft a migration from the difference to the tables")
    migration.add_argument("name", help="what it does, in a few words")
    texts = commands.add_parser("texts", help="bring the template and all catalogues up to date")
    texts.add_argument("--check", action="store_true", help="change nothing; say what is missing or wrong")
    commands.add_parser("compile", help="compile the catalogues for the program")
    return parser


def _migration(name: str) -> int:
    from mobilise_desktop.dev import migration  # noqa: PLC0415  each command loads its own tools

    print(_shown(migration.draft(name)))
    return 0


def _compile() -> int:
    from mobilise_desktop.dev import catalogues  # noqa: PLC0415  each command loads its own tools

    catalogues.compile_all()
    return 0


def _update() -> int:
    from mobilise_desktop.dev import catalogues  # noqa: PLC0415  each command loads its own tools

    for path in catalogues.update_all():
        print(_shown(path))
    return 0


def _check() -> int:
    from mobilise_desktop.dev import flaws  # noqa: PLC0415  each command loads its own tools

    found = flaws.all_flaws()
    for flaw in found:
        print(flaw)
    return 1 if found else 0


def _shown(path: Path) -> str:
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


if __name__ == "__main__":
    sys.exit(main())
