"""Placements on the command line: `placements list`, `export`, `import`, `agreement` with `verify`, `due`."""

import argparse
import json
from pathlib import Path
from typing import Any

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.commands import DONE, PROBLEMS, Command, CommandContext
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import LANGUAGES, N_, _, ngettext
from mobilise_desktop.features.placements import queries, reference, words
from mobilise_desktop.features.placements.export_layouts import EU, EVERYTHING, Private, Wish
from mobilise_desktop.features.placements.queries import Placement

_PAIR = 2


def _list_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))


def _due_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--days", type=int, default=7, metavar="N", help=_("how many days ahead"))
    parser.add_argument(
        "--confidential", action="store_true", help=_("with what is due for confidential entries")
    )
    _list_options(parser)


def _agreement_options(parser: argparse.ArgumentParser) -> None:
    # One argument each, as argparse takes no options between those of a list.
    told = _("REF OUT.pdf writes the file; verify REF CODE proves a code")
    parser.add_argument("ref", metavar="REF", help=told)
    parser.add_argument("out", metavar="OUT.pdf")
    parser.add_argument("code", metavar="CODE", nargs="?")
    parser.add_argument("--languages", metavar="hu,it", help=_("two languages, for a draft"))


def _list(context: CommandContext, parsed: Any) -> int:
    rows = queries.placements(context.reader)
    if parsed.json:
        told = [dict(zip(row._fields, row, strict=True)) for row in rows]
        context.say(json.dumps({"placements": told}, ensure_ascii=False))
        return DONE
    for row in rows:
        days = f"{formats.day(row.start or None)} – {formats.day(row.end or None)}"
        status = words.word("status", row.status)
        context.say(f"{row.ref}  {status}  {days}  {row.employee}  {row.sending} → {row.hosting}")
    return DONE


def _export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT", type=Path, help=_("an .xlsx, .csv or .tsv file"))
    parser.add_argument("--eu", action="store_true", help=_("the columns of the EU report, in English"))
    parser.add_argument(
        "--reasons", action="store_true", help=_("with the reasons of interruptions and early ends")
    )
    parser.add_argument("--support-needs", action="store_true", help=_("with the support needs"))
    _list_options(parser)


def _export(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.features.placements import export  # noqa: PLC0415  loads the writers

    private = Private(parsed.reasons, parsed.support_needs)
    wish = Wish(EU if parsed.eu else EVERYTHING, private)
    ids = [row.id for row in queries.placements(context.reader)]
    written = export.export(context.reader, parsed.out, ids, wish)
    export.note(context.store(), context.reader, ids, wish)
    if parsed.json:
        said = {
            "file": str(parsed.out),
            "placements": written,
            **({"cut": written.cut} if written.cut else {}),
            **({"lacking": written.lacking} if written.lacking else {}),
        }
        context.say(json.dumps(said, ensure_ascii=False))
        return DONE
    text = ngettext("Wrote {n} placement to “{file}”.", "Wrote {n} placements to “{file}”.", written)
    context.say(text.format(n=written, file=parsed.out))
    for note in filter(None, [written.told, written.lacking]):
        context.say(note)
    return DONE


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--dry-run", action="store_true", help=_("say what the import would do and write nothing")
    )
    parser.add_argument(
        "--attention",
        metavar="OUT.xlsx",
        type=Path,
        help=_("write the rows that need attention to this file"),
    )
    parser.add_argument(
        "--add-missing",
        action="store_true",
        help=_("add the firms and people that the register lacks"),
    )
    _list_options(parser)


def _import(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.features.placements import import_run  # noqa: PLC0415  loads the readers
    from mobilise_desktop.settings.office import code_page  # noqa: PLC0415  with them

    store = context.store()
    decisions: dict[str, str] | None = {} if parsed.add_missing else None
    page = code_page(context.reader, context.office)
    report = import_run.preview(store, parsed.file, page, decisions=decisions)
    if not parsed.dry_run:
        import_run.execute(store, report, backup=lambda: context.backup("before-import"))
    if parsed.attention and report.attention:
        import_run.write_attention(report, parsed.attention)
    if parsed.json:
        context.say(json.dumps(import_run.as_dict(report), ensure_ascii=False))
    else:
        for line in import_run.sentences(report):
            context.say(line)
        if parsed.dry_run:
            context.say(_("This was a dry run: nothing was written."))
    return PROBLEMS if report.problems else DONE


def _due(context: CommandContext, parsed: Any) -> int:
    from mobilise_desktop.features.placements.due import due, for_others  # noqa: PLC0415  only for this

    tasks, left_out = due(context.reader, clock.today(), parsed.days), ""
    if not parsed.confidential:
        tasks, left_out = for_others(tasks)
    if parsed.json:
        told = [{"day": one.day, "ref": one.ref, "text": one.text} for one in tasks]
        whole = {"due": told, "note": left_out} if left_out else {"due": told}
        context.say(json.dumps(whole, ensure_ascii=False))
        return DONE
    for one in tasks:
        context.say(f"{formats.day(one.day)}  {one.ref}  {one.text}")
    if left_out:
        context.say(left_out)
    return DONE


def _agreement(context: CommandContext, parsed: Any) -> int:
    if parsed.ref == "verify" and parsed.code:
        return _verify(context, parsed.out, parsed.code)
    if parsed.ref != "verify" and not parsed.code:
        return _write(context, parsed.ref, Path(parsed.out), parsed.languages)
    raise UserError(_("Give a reference and a file, or verify, a reference and a code."))


def _write(context: CommandContext, ref: str, out: Path, languages: str | None) -> int:
    from mobilise_desktop.documents import archive  # noqa: PLC0415  with it
    from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab
    from mobilise_desktop.storage import disk, files  # noqa: PLC0415  for writing only

    found = _meant(context, ref)
    if found.present is not None and not languages:
        pdf = files.get(context.reader, context.target, found.present.pdf_sha256)
    else:
        first, second = _languages(languages, found)
        draft = agreement.in_languages(found, first, second)
        pdf = archive.packed(agreement.preview(context.reader, draft, clock.today()))
    with disk.writing(out), disk.unfinished(out) as part:
        part.write_bytes(pdf)
        disk.put_in_place(part, out)
    context.say(_("The agreement is in “{file}”.").format(file=out))
    return DONE


def _verify(context: CommandContext, ref: str, typed: str) -> int:
    from mobilise_desktop.features.placements import proving  # noqa: PLC0415  only for this

    ref = proving.bare(ref)
    found, asked = _meant(context, ref), proving.Asked(ref, typed, context.office)
    answer = proving.of_placement(context.reader, found, asked) or proving.other_code(
        context.reader, found, asked
    )
    for line in answer.told:
        context.say(line)
    return DONE if answer.level == proving.VALID else PROBLEMS


def _meant(context: CommandContext, typed: str) -> Placement:
    ref = reference.read(typed)
    if ref is None:
        text = _("“{ref}” is no reference: a sign is wrong or missing. Compare it with the paper.")
        raise UserError(text.format(ref=typed))
    own = queries.by_reference(context.reader, ref)
    found = queries.placement(context.reader, own) if own else None
    if found is None:
        raise UserError(_("There is no placement {ref} here.").format(ref=ref))
    return found


def _languages(said: str | None, found: Placement) -> tuple[str, str]:
    if not said:
        return found.values["language_1"], found.values["language_2"]
    chosen = said.split(",")
    if len(chosen) != _PAIR or not set(chosen) <= set(LANGUAGES):
        text = _("Give two of these languages, such as hu,it: {languages}")
        raise UserError(text.format(languages=", ".join(LANGUAGES)))
    return chosen[0], chosen[1]


COMMANDS = (
    Command(("placements", "list"), N_("list the placements"), _list_options, _list),
    Command(("placements", "export"), N_("write all placements as a list"), _export_options, _export),
    Command(("placements", "import"), N_("bring a table of placements in"), _import_options, _import),
    Command(("due",), N_("list what is due for placements"), _due_options, _due),
    Command(
        ("agreement",),
        N_("write the agreement of a placement, or prove a code"),
        _agreement_options,
        _agreement,
    ),
)
