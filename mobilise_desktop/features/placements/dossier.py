"""The dossier: everything of a placement in one PDF, in the language of the program.

First a list of what is in it, what is known by section, signatures, the checklist, events, evaluations and
the history; then the very papers: agreements and amendments as frozen, PDFs and scans. Other files are named.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import frame, joined, parts, scans
from mobilise_desktop.features.placements import dossier_lists, footers, letterhead, words
from mobilise_desktop.features.placements.bilingual import Paper
from mobilise_desktop.features.placements.dossier_queries import Attached, attached_to
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage import files
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.target import Target

_PDF = "application/pdf"
_CONTENTS = (88, 12)


class _Part(NamedTuple):
    """A document of the dossier; without content it could not be added."""

    name: str
    content: bytes | None


class _Whole(NamedTuple):
    reader: Reader
    found: Placement
    day: date
    parts: Sequence[_Part]
    others: Sequence[Attached]
    """Files that are kept but can't be pages."""
    confidential: bool


def dossier(
    reader: Reader, target: Target, found: Placement, day: date, *, confidential: bool = False
) -> bytes:
    """Everything of a placement as one PDF; files that are damaged, missing or no pages are named in it.

    Confidential events and their files are only in it where `confidential` says so.

    Raises:
        UserError: a text has characters that can't be printed.
    """
    attached = attached_to(reader, found.id, confidential=confidential)
    papers = [*_versions(reader, target, found)]
    papers += [_page(reader, target, one, found) for one in attached if _is_page(one)]
    others = [one for one in attached if not _is_page(one)]
    whole = _Whole(reader, found, day, papers, others, confidential)
    there = [one for one in papers if one.content is not None]
    first = _summary(whole, len(there))
    if (count := joined.pages(first)) > 1:
        first = _summary(whole, count)
    return _bound(found, first, there)


def _bound(found: Placement, first: bytes, there: Sequence[_Part]) -> bytes:
    title, page = _title(found), footers.page([_language()])
    names = ["", *(one.name for one in there)]

    def line(owner: int, number: int, total: int) -> str:
        return " · ".join(filter(None, (title, names[owner], page(number, total))))

    documents = [first, *(one.content for one in there if one.content is not None)]
    return joined.join(documents, joined.Binding(title, _language(), line))


def _summary(whole: _Whole, count: int) -> bytes:
    """The first part, which is `count` pages long: after it the others are counted in the contents."""
    found, own = whole.found, whole.found.dossier
    paper = Paper((_language(),), letterhead.of_office(whole.reader, (_language(),)))
    paper.title(lambda: _title(found))
    paper.pairs(
        lambda: [
            (_("Status"), words.word("status", found.values["status"])),
            (words.word("party", "employee"), own.employee.name),
            (words.word("party", "sending"), f"{own.sending.name}, {formats.country(own.sending.country)}"),
            (words.word("party", "hosting"), f"{own.hosting.name}, {formats.country(own.hosting.country)}"),
            (_("Made on"), formats.day(whole.day.isoformat(), "long")),
        ]
    )
    _contents(paper, whole, count)
    paper.heading(lambda: _("What is known"))
    for title, lines in dossier_lists.known(whole.reader, found):
        paper.story.append(parts.lead(title))
        paper.pairs(_given(lines))
    for title, lines in dossier_lists.lists(whole.reader, found, confidential=whole.confidential):
        paper.heading(_said(title))
        paper.pairs(_given(lines))
    return paper.build(lambda: _title(found), "", found.values["ref"])


def _contents(paper: Paper, whole: _Whole, count: int) -> None:
    """What follows on which page, and what could not be added."""
    page, rows = count + 1, [[_("Summary"), formats.number(1)]]
    for one in whole.parts:
        if one.content is not None:
            rows.append([one.name, formats.number(page)])
            page += joined.pages(one.content)
    paper.heading(lambda: _("Contents"))
    paper.table(lambda: [_("Paper"), _("Page")], rows, _CONTENTS)
    missing = [one.name for one in whole.parts if one.content is None]
    if missing:
        paper.heading(lambda: _("Files that could not be added"))
        paper.text(lambda: "\n".join(missing))
    if whole.others:
        paper.heading(lambda: _("Files kept with the placement that are no pages"))
        paper.text(lambda: "\n".join(f"{_named(one)}, {formats.size(one.size)}" for one in whole.others))


def _versions(reader: Reader, target: Target, found: Placement) -> Iterator[_Part]:
    for version in reversed(found.versions):
        name = f"{dossier_lists.version_name(version)} – {dossier_lists.state_word(version.state)}"
        yield _checked(name, partial(files.get, reader, target, version.pdf_sha256))


def _page(reader: Reader, target: Target, one: Attached, found: Placement) -> _Part:
    """An attached PDF as it is, or a scan as a page."""

    def got() -> bytes:
        content = files.get(reader, target, one.sha256)
        if one.mime == _PDF:
            return content
        language = _language()
        sheet = frame.Sheet(
            title=_named(one), language=language, author="", page=footers.page([language]),
            foot=found.values["ref"],
        )  # fmt: skip
        return scans.page(content, _named(one), sheet)

    return _checked(_named(one), got)


def _checked(name: str, got: Callable[[], bytes]) -> _Part:
    import pikepdf  # noqa: PLC0415  for documents only

    try:
        content = got()
        with pikepdf.open(io.BytesIO(content)):
            return _Part(name, content)
    except (FileError, pikepdf.PdfError):
        return _Part(name, None)


def _is_page(one: Attached) -> bool:
    return one.mime == _PDF or one.mime in scans.MIMES


def _named(one: Attached) -> str:
    return one.title or one.name


def _title(found: Placement) -> str:
    return _("Dossier of the placement {ref}").format(ref=found.values["ref"])


def _language() -> str:
    return i18n.language() if i18n.language() in i18n.LANGUAGES else "en"


def _said(text: str) -> Callable[[], str]:
    return lambda: text


def _given(lines: dossier_lists.Lines) -> Callable[[], dossier_lists.Lines]:
    return lambda: lines
