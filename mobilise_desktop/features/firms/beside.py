"""What firms have that a list of them has no columns for, so that whoever writes the list is told."""

from collections.abc import Sequence
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.storage.reading import Reader, in_list

_STEP = 500
_DECLARATIONS = "SELECT count(*) FROM sme_declaration WHERE deleted_at IS NULL AND firm_id IN {firms}"
_CONSENTS = """
SELECT count(*) FROM consent k JOIN contact p ON p.id = k.person_id
WHERE k.deleted_at IS NULL AND p.deleted_at IS NULL AND p.firm_id IN {firms}"""
_ATTACHMENTS = """
SELECT count(*) FROM attachment a LEFT JOIN contact p ON p.id = a.owner_id AND p.deleted_at IS NULL
WHERE a.deleted_at IS NULL AND (a.owner_id IN {firms} OR p.firm_id IN {firms})"""
_COUNTS = (_DECLARATIONS, _CONSENTS, _ATTACHMENTS)


class Beside(NamedTuple):
    """How many entries of each kind there are."""

    declarations: int = 0
    consents: int = 0
    attachments: int = 0

    @property
    def told(self) -> str:
        """The sentence that names them; "" when there are none."""
        words = (
            ngettext("{n} size declaration", "{n} size declarations", self.declarations),
            ngettext("{n} consent", "{n} consents", self.consents),
            ngettext("{n} attached file", "{n} attached files", self.attachments),
        )
        named = [
            text.format(n=formats.number(count)) for text, count in zip(words, self, strict=True) if count
        ]
        if not named:
            return ""
        return _("Not in the list: {parts}. Every backup has them.").format(parts=", ".join(named))


def beside(reader: Reader, ids: Sequence[RowId], task: Task) -> Beside:
    """What these firms and their people have besides what a list says of them; `task` can end it."""
    found = [0] * len(_COUNTS)
    for start in range(0, len(ids), _STEP):
        task.check()
        places, params = in_list("i", list(ids[start : start + _STEP]))
        for at, sql in enumerate(_COUNTS):
            row = reader.one(sql.format(firms=places), params)
            found[at] += int(row[0]) if row else 0
    return Beside(*found)
