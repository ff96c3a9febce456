"""The pseudo-language "xx": accents, brackets and 40 % more, to see what is hard-coded or too narrow."""

import gettext
import re

from mobilise_desktop.core.marks import override

_ACCENTS = str.maketrans("aceinorsuyACEINORSUY", "áçéîñöřšûýÁÇÉÎÑÖŘŠÛÝ")


def pseudo(text: str) -> str:
    """`text` with accents, a tail and brackets; `{names}` and `&` stay as they are."""
    parts = re.split(r"(\{[^}]*\})", text)
    worn = "".join(p if p.startswith("{") else p.translate(_ACCENTS) for p in parts)
    return f"⟦{worn}{'·' * (len(text) * 2 // 5)}⟧"


class PseudoTranslations(gettext.NullTranslations):
    """A catalogue that has every text."""

    @override
    def gettext(self, message: str) -> str:
        return pseudo(message)

    @override
    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return pseudo(msgid1 if n == 1 else msgid2)

    @override
    def pgettext(self, context: str, message: str) -> str:
        return pseudo(message)
