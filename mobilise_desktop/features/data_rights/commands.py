"""The rights of people on the command line: `subject-export PERSON OUT` and `erase PERSON`."""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mobilise_desktop.core.commands import DONE, PROBLEMS, Command, CommandContext
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.data_rights.mentioned import paragraph
from mobilise_desktop.features.data_rights.queries import TABLE, Person, people


def _export_options(parser: argparse.ArgumentParser) -> None:
    _person_option(parser)
    parser.add_argument(
        "out", metavar="OUT", type=Path, help=_("a .pdf, .zip (with attached files) or .json file")
    )


def _erase_options(parser: argparse.ArgumentParser) -> None:
    _person_option(parser)
    parser.add_argument(
        "--yes", action="store_true", help=_("erase; without it the command only says who would be erased")
    )
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))


def _person_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "person", metavar="PERSON", help=_("the e-mail address, the name or the id of the person")
    )


def _meant(context: CommandContext, said: str) -> Person:
    found = people(context.reader, said)
    if not found:
        raise UserError(_("Nobody is kept as “{said}”. Give the e-mail address.").format(said=said))
    if len(found) > 1:
        several = "\n".join(f"  {person.id}  {person.shown}" for person in found)
        text = _("Several people are kept as “{said}”. Give the id of one of them:\n{people}")
        raise UserError(text.format(said=said, people=several))
    return found[0]


def _export(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.features.data_rights import export  # noqa: PLC0415  loads the writer of documents

    person = _meant(context, parsed.person)
    export.write(context.store(), person, parsed.out)
    text = _("Everything that is kept about {person} is in “{file}”.")
    context.say(text.format(person=person.shown, file=parsed.out))
    return DONE


def _erase(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.features.data_rights import actions  # noqa: PLC0415  loads SQLAlchemy

    person = _meant(context, parsed.person)
    if not parsed.yes:
        text = _("{person} would be erased for good. To do it, give the command again with --yes.")
        context.say(text.format(person=person.shown))
        _say_mentions(context, actions.mentions(context.store(), person.id))
        return PROBLEMS
    done = actions.erase_person(context.store(), person.id)
    if parsed.json:
        told = {
            "table": TABLE, "id": person.id, "rows": dict(done.erased.rows),
            "copies": len(done.copies.cleared), "left": [str(file) for file in done.copies.left],
            "mentions": [dict(one) for one in done.mentions],
        }  # fmt: skip
        context.say(json.dumps(told, ensure_ascii=False))
    else:
        _say(context, done)
    return PROBLEMS if done.copies.left else DONE


def _say(context: CommandContext, done: Any) -> None:
    n = len(done.copies.cleared)
    context.say(_("The person was erased. An anonymous mark stays."))
    if n:
        text = ngettext("Also erased in {n} backup.", "Also erased in {n} backups.", n)
        context.say(text.format(n=n))
    for file in done.copies.left:
        context.say(
            _("“{file}” could not be changed and still holds the person. Delete it.").format(file=file)
        )
    context.say(_("Backups that were moved elsewhere still hold the person. Delete them."))
    _say_mentions(context, done.mentions)


def _say_mentions(context: CommandContext, found: Sequence[Mapping[str, str]]) -> None:
    if found:
        context.say(paragraph(found))


COMMANDS = (
    Command(
        ("subject-export",), N_("write everything that is kept about a person"), _export_options, _export
    ),
    Command(("erase",), N_("erase a person for good (right to erasure)"), _erase_options, _erase),
)
