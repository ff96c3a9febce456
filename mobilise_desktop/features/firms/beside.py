"""What firms have that a list of them has no place for, so that whoever writes the list is told."""

from collections.abc import Sequence

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.firms import further_read
from mobilise_desktop.storage.reading import Reader, in_list

_STEP = 500
_ATTACHMENTS = """
SELECT count(*) FROM attachment a LEFT JOIN contact p ON p.id = a.owner_id AND p.deleted_at IS NULL
WHERE a.deleted_at IS NULL AND (a.owner_id IN {firms} OR p.firm_id IN {firms})"""


def lacks(reader: Reader, ids: Sequence[RowId], task: Task, *, has_sheets: bool) -> str:
    """The sentence that names what a list of these firms lacks; "" for nothing. `task` can end it.

    That is what stands on further sheets, for a list that has none, and what no list can hold.
    """
    counts = [] if has_sheets else further_read.counts(reader, ids, task)
    said = [(sheet.counted(count), count) for sheet, count in counts]
    files = _attachments(reader, ids, task)
    said.append((ngettext("{n} attached file", "{n} attached files", files), files))
    named = [text.format(n=formats.number(count)) for text, count in said if count]
    if not named:
        return ""
    return _("Not in the list: {parts}. Every backup has them.").format(parts=", ".join(named))


def _attachments(reader: Reader, ids: Sequence[RowId], task: Task) -> int:
    found = 0
    for start in range(0, len(ids), _STEP):
        task.check()
        places, params = in_list("i", list(ids[start : start + _STEP]))
        row = reader.one(_ATTACHMENTS.format(firms=places), params)
        found += int(row[0]) if row else 0
    return found
