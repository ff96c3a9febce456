"""The results of the stays as a table in a file: the same as on the page, and not a figure more."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import events, export, results, words
from mobilise_desktop.features.placements.results_filter import EVERYTHING, ResultFilter
from mobilise_desktop.features.placements.results_sums import COUNT, MEAN, SHARE, Result
from mobilise_desktop.interchange import lists
from mobilise_desktop.interchange.writer import Value, Written
from mobilise_desktop.privacy import disclosures
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_COLUMNS = (
    N_("Part"), N_("Statement"), N_("Share (%)"), N_("Average"), N_("How many"), N_("Answers"),
    N_("Published (%)"), N_("Text"),
)  # fmt: skip
_KINDS = (SHARE, MEAN, COUNT)


def write(reader: Reader, path: Path, chosen: ResultFilter = EVERYTHING) -> Written:
    """Write the results as .xlsx, .csv or .tsv; how many rows were written.

    Raises:
        FileError, MachineError: another kind of file, or the place can't be written.
    """
    lists.check_kind(path)
    found = results.results(reader, chosen)
    notes = [results.about(), *([results.about_filters()] if chosen != EVERYTHING else [])]
    if left_out := events.left_out(found.hidden):
        notes.append(left_out)
    return lists.write_list(
        path, _("Results of the stays"), [_(name) for name in _COLUMNS], _rows(found, chosen), notes=notes
    )


def note(store: Store, reader: Reader, chosen: ResultFilter) -> None:
    """Note whose words went out under their names."""
    quotes = results.results(reader, chosen).quotes
    people = dict.fromkeys(RowId(one.person_id) for one in quotes if one.person_id)
    disclosures.note(store, "export", list(people), purpose=export.PURPOSE)


def _rows(found: results.Results, chosen: ResultFilter) -> Iterator[Sequence[Value]]:
    """What was chosen, the figures part by part, and what may be quoted."""
    for label, value in chosen.said():
        yield (label, None, None, None, None, None, None, value)
    part = ""
    for row in found.rows:
        if row.heading:
            part = row.heading
        else:
            yield (part, row.text, *_value(row), _answers(row), row.published, None)
    for quote in found.quotes:
        who = f"{quote.who} ({words.word('party', quote.party)})"
        for question, text in quote.said:
            yield (who, question, None, None, None, None, None, text)


def _value(row: Result) -> list[Value]:
    """The share, the average or the number, each in its column."""
    if row.value is None:
        return [None] * len(_KINDS)
    value = Decimal(row.value).scaleb(-1) if row.kind == MEAN else row.value
    return [value if row.kind == kind else None for kind in _KINDS]


def _answers(row: Result) -> Value:
    return row.answers if row.value is not None else results.shown_answers(row)
