"""What somebody looks for among placements: words in any order, or a reference however it is typed."""

from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import reference
from mobilise_desktop.features.placements.queries import PlacementRow
from mobilise_desktop.features.placements.slips import signs

_LEAST = 4
"""Signs of a part of a reference; fewer are looked for as words."""


class Asked:
    """A text of the search: "ms bvmw 2027 0012 7" and "20270012" find MS-BVMW-2027-0012-7."""

    def __init__(self, text: str) -> None:
        self.ref = reference.read(text)
        self._words = fold(text).split()
        joined = signs(text)
        is_part = len(joined) >= _LEAST and any(sign.isdigit() for sign in joined)
        self._part = joined if is_part else ""

    def meets(self, row: PlacementRow) -> bool:
        """Whether a placement is one of those that are looked for."""
        if self.ref is not None:
            return row.ref == self.ref
        if self._part and self._part in signs(row.ref):
            return True
        said = fold(f"{row.ref} {row.employee} {row.sending} {row.hosting}")
        return all(word in said for word in self._words)
