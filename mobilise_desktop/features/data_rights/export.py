"""Everything that is kept about a person, as a file for that person.

JSON for programs, PDF for reading, or a ZIP with both and with the files that are attached to the person.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.documents import fonts, frame, parts
from mobilise_desktop.features.data_rights import spoken
from mobilise_desktop.features.data_rights.queries import TABLE, Person
from mobilise_desktop.privacy import access, disclosures
from mobilise_desktop.privacy.access import Collected
from mobilise_desktop.privacy.purposes import purpose_word
from mobilise_desktop.storage import disk, files
from mobilise_desktop.storage.store import Store

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

JSON, PDF, ZIP = ".json", ".pdf", ".zip"
_GAP = 10
_WAYS = {
    "export": NC_("how data went out", "In a list"),
    "letter": NC_("how data went out", "By letter"),
    "mail": NC_("how data went out", "By e-mail"),
    "access": NC_("how data went out", "To the person, on request"),
}
_OPS = {
    "insert": N_("Created"),
    "update": N_("Changed"),
    "delete": N_("Moved to the trash"),
    "restore": N_("Restored from the trash"),
}


def write(store: Store, person: Person, out: Path) -> Collected:
    """Write the file that `out` names by its ending, and note that the data went out.

    Raises:
        FileError: the ending is none of .pdf, .zip and .json; or an attached file is gone or damaged.
        UserError: nothing is kept about this person.
        MachineError: the file can't be written.
    """
    ending = out.suffix.lower()
    if ending not in (JSON, PDF, ZIP):
        text = _("“{file}” can’t be written. Choose a name that ends in .pdf, .zip or .json.")
        raise FileError("wrong_type", text.format(file=out.name))
    told = access.collect(store, TABLE, person.id, person.names)
    content = _content(store, told, person, ending)
    with disk.unfinished(out) as part, disk.writing(out):
        part.touch(mode=0o600)  # personal data: for nobody but who asked for it
        part.write_bytes(content)
        disk.put_in_place(part, out)
    disclosures.note(store, "access", [person.id])
    return told


def _content(store: Store, told: Collected, person: Person, ending: str) -> bytes:
    if ending == JSON:
        return access.as_json(told).encode()
    if ending == PDF:
        return as_pdf(told, person)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("person.pdf", as_pdf(told, person))
        pack.writestr("person.json", access.as_json(told))
        for name, content in _attached(store, told):
            pack.writestr(name, content)
    return held.getvalue()


def _attached(store: Store, told: Collected) -> Iterator[tuple[str, bytes]]:
    """Each attached file once, under a name that no other one of them has."""
    reader, seen = store.reader(), set[str]()
    try:
        for name, sha in _held(told):
            shown = next(n for n in _names(name.stem, name.suffix) if n.casefold() not in seen)
            seen.add(shown.casefold())
            yield f"files/{shown}", files.get(reader, store.target, sha)
    finally:
        reader.close()


def _held(told: Collected) -> Iterator[tuple[PurePosixPath, str]]:
    """The names and hashes of the files that the records have: attachments, agreements."""
    for record in told["records"]:
        for table, column, named in files.HOLDERS:
            values = record["values"]
            if record["table"] == table and values[column]:
                name = PurePosixPath(values[named])
                yield (name if name.suffix else name.with_suffix(PDF)), str(values[column])


def _names(stem: str, suffix: str) -> Iterator[str]:
    yield f"{stem}{suffix}"
    yield from (f"{stem} ({number}){suffix}" for number in count(2))


def as_pdf(told: Collected, person: Person) -> bytes:
    """The collection as a document in the language of the program.

    What no font here has is marked by its code, and the document says where the texts are as they were.
    """
    given = (told, person)
    told, person = _marked(told), Person(*_marked(list(person)))
    heading = _("What is kept about {person}").format(person=person.shown)
    sheet = frame.Sheet(
        title=heading, language=i18n.language(), author="Mobilise Desktop",
        page=lambda n, total: _("Page {n} of {total}").format(n=n, total=total), head=heading,
        foot=formats.moment(told["made_at"]),
    )  # fmt: skip
    story = [
        parts.title(heading),
        parts.row(
            _("What only the program needs, such as marks of records, is in the file for programs (JSON).")
        ),
    ]
    if (told, person) != given:
        text = _(
            "Some characters can’t be printed here; their code stands for them, as in [U+1F600]. "
            "The file “person.json” has all texts as they are."
        )
        story.append(parts.row(text))
    story += [*_records(told), *_history(told), *_more(told)]
    return frame.build(story, sheet)


def _marked(value: Any) -> Any:
    """The same data with all texts as paper can have them."""
    if isinstance(value, str):
        return fonts.marked(value)
    if isinstance(value, Mapping):
        return {name: _marked(one) for name, one in value.items()}
    return [_marked(one) for one in value] if isinstance(value, list) else value


def _records(told: Collected) -> "list[Flowable]":
    story: list[Flowable] = []
    for record in told["records"]:
        said = list(spoken.pairs(record["table"], record["values"]))
        if said:
            title = parts.heading(spoken.table_word(record["table"]))
            story += [parts.space(_GAP), title, parts.key_values(said)]
    return story


def _history(told: Collected) -> "list[Flowable]":
    events = ((event, _event(event)) for event in told["history"])
    lines = [(f"{formats.moment(event['at'])} · {event['who']}", said) for event, said in events if said]
    return [parts.space(_GAP), parts.heading(_("History")), parts.key_values(lines)] if lines else []


def _event(event: Mapping[str, Any]) -> str:
    op, table = event["op"], event["table_name"]
    changed = [
        f"{spoken.label(table, name)}: {spoken.word(table, name, old)} → {spoken.word(table, name, new)}"
        for name, (old, new) in event["fields"].items()
        if spoken.is_spoken(name)
    ]
    done = _("{column}: {what}").format(column=_(_OPS.get(op, op)), what=spoken.table_word(table))
    return "\n".join(changed) or ("" if event["fields"] else done)


def _shown(value: object) -> str:
    return "–" if value in (None, "") else str(value)


def _more(told: Collected) -> "list[Flowable]":
    """The list of those nobody contacts, drafts, disclosures and mentions, each under its heading."""
    groups = (
        (
            _("Unfinished texts"),
            [(d["at"], spoken.label(d["table_name"], d["field"]), d["value"]) for d in told["drafts"]],
        ),
        (
            _("To whom it was given"),
            [
                (d["at"], _way(d["kind"]), _joined(purpose_word(d["purpose"]), d["recipient"]))
                for d in told["disclosures"]
            ],
        ),
    )
    story: list[Flowable] = []
    bans = [
        (spoken.label("contact", b["kind"]), _("since {day}").format(day=formats.day(b["since"])))
        for b in told["bans"]
    ]
    if bans:
        story += [parts.space(_GAP), parts.heading(_("Do not contact")), parts.key_values(bans)]
    for title, rows in groups:
        lines = [(f"{formats.moment(at)} · {what}", _shown(text)) for at, what, text in rows]
        if lines:
            story += [parts.space(_GAP), parts.heading(title), parts.key_values(lines)]
    found = [(spoken.table_word(m["table"]), m["text"]) for m in told["mentions"]]
    if found:
        story += [parts.space(_GAP), parts.heading(_("Mentioned elsewhere")), parts.key_values(found)]
    return story


def _way(kind: str) -> str:
    """How data went out."""
    return pgettext("how data went out", _WAYS[kind]) if kind in _WAYS else kind


def _joined(*texts: str | None) -> str:
    return ", ".join(text for text in texts if text)
