"""Firms on the command line: `import firms FILE` and `export firms OUT`."""

import argparse
import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.commands import DONE, PROBLEMS, Command, CommandContext
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.problems import Problem

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.import_plan import Plan
    from mobilise_desktop.interchange.source import Source

_SHOWN = 20
"""Problems said line by line; with --json or --attention there are all of them."""


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--dry-run", action="store_true", help=_("say what the import would do and write nothing")
    )
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))
    parser.add_argument("--sheet", metavar="S", help=_("the sheet to read, if not the one with the list"))
    parser.add_argument(
        "--encoding",
        metavar="E",
        type=_encoding,
        help=_("the encoding of a text file, if it is taken wrongly"),
    )
    parser.add_argument(
        "--separator", metavar="C", type=_separator, help=_("the sign between columns; “tab” for a tabulator")
    )
    parser.add_argument(
        "--country",
        metavar="XX",
        type=_country,
        help=_("the country of firms of which the list does not say it, such as IT"),
    )
    parser.add_argument(
        "--attention",
        metavar="OUT.xlsx",
        type=Path,
        help=_("write the rows that need attention to this file"),
    )


def _country(code: str) -> str:
    """A country of ISO 3166; argparse says what is raised."""
    from mobilise_desktop.reference import countries  # noqa: PLC0415  when asked for

    if code.upper() not in countries.codes():
        text = _("There is no country “{code}”. Give two letters, such as IT.").format(code=code)
        raise argparse.ArgumentTypeError(text)
    return code.upper()


def _encoding(name: str) -> str:
    """The encoding as it is known here ("UTF8" is "utf-8"); argparse says what is raised."""
    try:
        "".encode(name)
        return codecs.lookup(name).name.replace("mac-", "mac_")
    except (LookupError, ValueError) as error:
        text = _("There is no encoding “{name}”. Examples: utf-8, cp1252, iso8859-15.")
        raise argparse.ArgumentTypeError(text.format(name=name)) from error


def _separator(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if len(sign) != 1 or sign in '"\r\n\0':
        text = _("“{sign}” can’t part columns. Give one sign, such as “;”.").format(sign=text)
        raise argparse.ArgumentTypeError(text)
    return sign


def _import(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.core.tasks import Unwatched  # noqa: PLC0415  these load the readers
    from mobilise_desktop.features.firms import import_report, import_run  # noqa: PLC0415
    from mobilise_desktop.reference.offices import office  # noqa: PLC0415
    from mobilise_desktop.settings.office import code_page  # noqa: PLC0415

    own = office(context.office)._replace(code_page=code_page(context.reader, context.office))
    country = parsed.country or own.country  # here nobody would see that another one was remembered
    options = import_run.Options(parsed.encoding, parsed.separator, parsed.sheet, country=country)
    looked = import_run.look(parsed.file, own, options, context.reader)
    if parsed.sheet:
        _require_sheet(looked.source, parsed.sheet)
    plan = import_run.plan(looked, context.reader, Unwatched())
    left_out = looked.not_imported
    del looked  # a spreadsheet is in memory as long as it is open
    if not parsed.dry_run:
        import_run.execute(context.store(), plan, backup=lambda: context.backup("before-import"))
    if parsed.attention and plan.attention:
        import_report.write(parsed.attention, plan)
    if parsed.json:
        context.say(json.dumps(as_dict(plan), ensure_ascii=False))
    else:
        for line in _sentences(plan, left_out, parsed):
            context.say(line)
    return PROBLEMS if plan.problems else DONE


def _require_sheet(source: "Source", name: str) -> None:
    if name in source.sheets:
        return
    if not source.sheets:
        raise UserError(_("“{file}” is a text file, which has no sheets.").format(file=source.path.name))
    text = _("“{file}” has no sheet “{name}”. It has: {sheets}.")
    raise UserError(text.format(file=source.path.name, name=name, sheets=", ".join(source.sheets)))


def as_dict(plan: "Plan") -> dict[str, Any]:
    """The result of an import as programs read it."""
    from mobilise_desktop.features.firms import further  # noqa: PLC0415  loaded with the import

    return {
        "file": plan.file,
        "rows": plan.rows,
        "new": len(plan.new),
        "updated": len(plan.updates),
        "unchanged": plan.unchanged,
        "duplicates": plan.duplicates,
        "rejected": plan.rejected,
        **({"further": further.as_dict([one.counts for one in plan.further])} if plan.further else {}),
        "problems": [
            {"row": p.row, "column": p.column, "code": p.code, "message": p.message} for p in plan.problems
        ],
    }


def _sentences(plan: "Plan", left_out: tuple[str, ...], parsed: Any) -> Iterator[str]:
    """What happened, for people."""
    yield _counted(plan)
    if plan.further_told:
        yield plan.further_told
    if parsed.dry_run:
        yield _("This was a dry run: nothing was written.")
    if left_out:
        yield _("Not imported, as their headings are not known: {columns}.").format(
            columns=", ".join(map(formats.quoted, left_out))
        )
    if plan.skipped:
        yield plan.skipped_told
    for problem in plan.problems[:_SHOWN]:
        yield _placed(problem)
    more = len(plan.problems) - _SHOWN
    if more > 0:
        yield ngettext("… and {n} more remark.", "… and {n} more remarks.", more).format(n=more)
    if parsed.attention and plan.attention:
        yield _("The rows that need attention are in “{file}”.").format(file=parsed.attention)


def _counted(plan: "Plan") -> str:
    rows = ngettext("{n} row", "{n} rows", plan.rows).format(n=plan.rows)
    text = _(
        "{rows}: {new} new, {updated} updated, {unchanged} unchanged, {duplicates} written twice, "
        "{rejected} left out."
    )
    return text.format(
        rows=rows,
        new=len(plan.new),
        updated=len(plan.updates),
        unchanged=plan.unchanged,
        duplicates=plan.duplicates,
        rejected=plan.rejected,
    )


def _placed(problem: Problem) -> str:
    """A remark with its line and column; one about the whole file has none."""
    if not problem.row:
        return problem.message
    place = _("Line {row}, {column}: {what}") if problem.column else _("Line {row}: {what}")
    return place.format(row=problem.row, column=problem.column, what=problem.message)


def _export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT", type=Path, help=_("an .xlsx, .csv or .tsv file"))
    parser.add_argument("--filter", metavar="TEXT", default="", help=_("only firms that this search finds"))
    parser.add_argument(
        "--columns", metavar="A,B", type=_columns, help=_("only these columns, by their keys, such as email")
    )
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))


def _columns(text: str) -> list[str]:
    """Keys of columns; argparse says what is raised."""
    from mobilise_desktop.features.firms import export  # noqa: PLC0415  loads the writers

    wanted, known = [part.strip() for part in text.split(",") if part.strip()], export.written_fields()
    wrong = [name for name in wanted if name not in known]
    if wrong or not wanted:
        said = _("There is no column “{name}”. There are: {columns}.")
        raise argparse.ArgumentTypeError(
            said.format(name=", ".join(wrong), columns=", ".join(known)).replace("%", "%%")
        )
    return wanted


def _export(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.features.firms import export, queries  # noqa: PLC0415  loads the writers

    locale, _newest = queries.list_locale(context.reader, context.language)
    query = queries.FirmQuery(locale, queries.FirmFilter(parsed.filter))
    ids = queries.FirmPages(context.reader).ids(query)
    written = export.export(context.reader, parsed.out, ids, fields=parsed.columns)
    if parsed.json:
        said: dict[str, object] = {"file": str(parsed.out), "firms": written}
        said |= {"cut": written.cut} if written.cut else {}
        said |= {"lacking": written.lacking} if written.lacking else {}
        context.say(json.dumps(said, ensure_ascii=False))
    else:
        text = ngettext("Wrote {n} firm to “{file}”.", "Wrote {n} firms to “{file}”.", written)
        context.say(text.format(n=written, file=parsed.out))
        for note in filter(None, [written.told, written.lacking]):
            context.say(note)
    return DONE


def _duplicates_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))


def _duplicates(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.core.tasks import Unwatched  # noqa: PLC0415  when asked for
    from mobilise_desktop.features.firms import duplicates  # noqa: PLC0415  loads RapidFuzz

    pairs = duplicates.find(context.reader, Unwatched())
    if parsed.json:
        said = [
            {
                "first": {"id": pair.first.id, "name": pair.first.title},
                "second": {"id": pair.second.id, "name": pair.second.title},
                "score": pair.score,
                "reason": pair.reason,
            }
            for pair in pairs
        ]
        context.say(json.dumps({"pairs": said}, ensure_ascii=False))
    else:
        for pair in pairs:
            reason = duplicates.reason_word(pair.reason)
            context.say(f"{pair.score:3}  {pair.first.title}  |  {pair.second.title}  ({reason})")
        count = ngettext("{n} pair of firms", "{n} pairs of firms", len(pairs)).format(n=len(pairs))
        context.say(count)
    return PROBLEMS if pairs else DONE


COMMANDS = (
    Command(("import", "firms"), N_("bring a list of firms into the register"), _import_options, _import),
    Command(("export", "firms"), N_("write all firms as a list"), _export_options, _export),
    Command(("duplicates",), N_("list firms that may be the same"), _duplicates_options, _duplicates),
)
