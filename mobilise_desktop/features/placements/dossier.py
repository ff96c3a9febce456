"""The dossier: everything of a placement in one PDF, in the language of the program.

First what is known by section, the checklist, events, evaluations and the history; then the very papers:
agreement and amendments as frozen, and attached files that are PDFs.
"""

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.documents import fonts
from mobilise_desktop.features.placements import compliance, shown, words
from mobilise_desktop.features.placements.bilingual import Paper
from mobilise_desktop.features.placements.queries import Event, Placement, Version, answers_of, names_of
from mobilise_desktop.storage import files
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.target import Target

_HIDDEN = frozenset(
    {"status", "sending_firm_id", "employee_id", "hosting_firm_id", "language_1", "language_2"}
)
_OPS = {
    "insert": N_("Created"),
    "update": N_("Changed"),
    "delete": N_("Moved to the trash"),
    "restore": N_("Restored from the trash"),
}


def dossier(reader: Reader, target: Target, found: Placement, day: date) -> bytes:
    """Everything of a placement as one PDF; files that are damaged or missing are named in it."""
    papers = list(_papers(reader, target, found))
    first = _summary(reader, found, day, [name for name, content in papers if content is None])
    return join([first, *(content for _name, content in papers if content is not None)])


def join(documents: Sequence[bytes]) -> bytes:
    """Several PDFs one after the other."""
    import pikepdf  # noqa: PLC0415  for documents only

    if len(documents) == 1:
        return documents[0]
    into = io.BytesIO()
    with pikepdf.new() as whole:
        for content in documents:
            with pikepdf.open(io.BytesIO(content)) as one:
                whole.pages.extend(one.pages)
        whole.save(into, deterministic_id=True)
    return into.getvalue()


def _summary(reader: Reader, found: Placement, day: date, missing: Sequence[str]) -> bytes:
    values, own = found.values, found.dossier
    paper = Paper((i18n.language() if i18n.language() in i18n.LANGUAGES else "en",))
    paper.title(lambda: _("Dossier of the placement {ref}").format(ref=values["ref"]))
    paper.pairs(
        lambda: [
            (_("Status"), words.word("status", values["status"])),
            (words.word("party", "employee"), own.employee.name),
            (words.word("party", "sending"), f"{own.sending.name}, {formats.country(own.sending.country)}"),
            (words.word("party", "hosting"), f"{own.hosting.name}, {formats.country(own.hosting.country)}"),
            (_("Made on"), formats.day(day.isoformat(), "long")),
        ]
    )
    names = names_of(reader, values)
    told = [
        (words.label(name), shown.value(name, given, names, values["currency"]))
        for name, given in values.items()
        if given not in (None, "", 0) and name in words.SHOWN and name not in _HIDDEN
    ]
    paper.heading(lambda: _("What is known"))
    paper.pairs(lambda: told)
    for title, lines in _lists(reader, found):
        if lines:
            paper.heading(lambda title=title: title)  # type: ignore[misc]
            paper.pairs(lambda lines=lines: lines)  # type: ignore[misc]
    if missing:
        paper.heading(lambda: _("Files that could not be added"))
        for name in missing:
            paper.text(lambda name=name: name)  # type: ignore[misc]
    fonts.check([(_("Dossier"), text) for pair in told for text in pair])
    return paper.build(
        lambda: _("Dossier of the placement {ref}").format(ref=values["ref"]), "", values["ref"]
    )


Lines = list[tuple[str, str]]


def _lists(reader: Reader, found: Placement) -> Iterator[tuple[str, Lines]]:
    yield _("Versions and signatures"), [_version(version) for version in reversed(found.versions)]
    yield _("Checklist"), [_item(item) for item in found.checklist]
    yield _("On the way"), [_event(event) for event in reversed(found.events)]
    for party, answers in answers_of(reader, found.id).items():
        title = _("Evaluation: {party}").format(party=words.word("party", party))
        yield title, words.answers_shown(party, answers)
    yield _("History"), _history(reader, found)


def _version(version: Version) -> tuple[str, str]:
    told = [f"{version.short_code} · {formats.day(version.frozen_on)}"]
    for one in version.signatures:
        said = formats.day(one.signed_on) or one.refusal_reason or ""
        told.append(f"{words.word('party', one.party)}: {one.signer}, {said}")
    return _("Version {n}").format(n=version.n), "\n".join(told)


def _item(item: compliance.Item) -> tuple[str, str]:
    told = (compliance.state_word(item.state), item.note, item.decided_by)
    return item.rule.title, ", ".join(filter(None, told))


def _event(event: Event) -> tuple[str, str]:
    return f"{words.word('event', event.kind)}, {formats.day(event.day)}", event.text or "–"


def _history(reader: Reader, found: Placement) -> list[tuple[str, str]]:
    """Every change of the record itself: when, who, which field, from what to what."""
    names = names_of(reader, found.values)
    rows = reader.all(
        "SELECT t.at, t.who, c.op, c.fields FROM change c JOIN txn t ON t.id = c.txn_id "
        "WHERE c.table_name = 'placement' AND c.row_id = :id ORDER BY c.id",
        {"id": found.id},
    )
    told: list[tuple[str, str]] = []
    for at, who, op, fields in rows:
        changed = json.loads(fields) if fields else {}
        lines = [
            f"{words.label(name)}: {_shown(name, old, names)} → {_shown(name, new, names)}"
            for name, (old, new) in changed.items()
            if name in words.SHOWN
        ]
        told.append((f"{formats.moment(at)} · {who}", "\n".join(lines) or _(_OPS[str(op)])))
    return told


def _shown(name: str, given: object, names: Mapping[str, str]) -> str:
    return shown.value(name, given, names, None)


def _papers(reader: Reader, target: Target, found: Placement) -> Iterator[tuple[str, bytes | None]]:
    for version in reversed(found.versions):
        if version.state in ("open", "in_force"):
            yield _got(reader, target, _("Version {n}").format(n=version.n), version.pdf_sha256)
    rows = reader.all(
        "SELECT name, sha256 FROM attachment WHERE deleted_at IS NULL AND mime = :mime AND (owner_id = :id "
        "OR owner_id IN (SELECT s.id FROM agreement_signature s JOIN agreement_version v "
        "ON v.id = s.version_id WHERE v.placement_id = :id AND s.deleted_at IS NULL)) ORDER BY id",
        {"id": found.id, "mime": "application/pdf"},
    )
    for name, sha in rows:
        yield _got(reader, target, name, sha)


def _got(reader: Reader, target: Target, name: str, sha: str) -> tuple[str, bytes | None]:
    import pikepdf  # noqa: PLC0415  for documents only

    try:
        content = files.get(reader, target, sha)
        with pikepdf.open(io.BytesIO(content)):
            return name, content
    except (FileError, pikepdf.PdfError):
        return name, None
