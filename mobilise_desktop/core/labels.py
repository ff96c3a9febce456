"""Texts that are kept in the database and read in the language of whoever looks."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from mobilise_desktop.core.i18n import _, ngettext

Value = "str | int | Label"


class Label(NamedTuple):
    """A translatable text with its parameters: `Label(N_("Change {field}"), {"field": …})`.

    With `plural` the number in `params["n"]` chooses the form. A parameter may be a Label itself.
    """

    msgid: str
    params: Mapping[str, "str | int | Label"] = {}
    plural: str = ""

    def text(self) -> str:
        """The text in the present language."""
        values = {k: v.text() if isinstance(v, Label) else v for k, v in self.params.items()}
        if self.plural:
            return ngettext(self.msgid, self.plural, int(str(values["n"]))).format(**values)
        return _(self.msgid).format(**values) if values else _(self.msgid)

    def dump(self) -> str:
        """The label as stored (JSON)."""
        return json.dumps(self._plain(), ensure_ascii=False)

    @staticmethod
    def load(stored: str) -> "Label":
        """The label that `dump` wrote."""
        return _from_plain(json.loads(stored))

    def _plain(self) -> list[object]:
        params = {k: json.loads(v.dump()) if isinstance(v, Label) else v for k, v in self.params.items()}
        return [self.msgid, params, self.plural]


def _from_plain(plain: list[object]) -> Label:
    msgid, params, plural = plain
    if not isinstance(params, dict):
        raise TypeError("a stored label is [text, parameters, plural]")
    given = {k: _from_plain(v) if isinstance(v, list) else v for k, v in params.items()}
    return Label(str(msgid), given, str(plural))
