"""What the results are narrowed to: a period, countries, schemes; and how that is said."""

from collections.abc import Iterator
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, pgettext
from mobilise_desktop.features.placements.schemes import scheme_word
from mobilise_desktop.features.placements.small_groups import Traits


class ResultFilter(NamedTuple):
    """Stays that end between two days (ISO, both included), from and to these countries, by these schemes.

    What is empty lets everything pass.
    """

    first: str | None = None
    last: str | None = None
    sending: tuple[str, ...] = ()
    hosting: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()

    def fits(self, stay: Traits) -> bool:
        """Whether a stay was chosen."""
        return self._is_within(stay.day) and all(
            not chosen or trait in chosen
            for chosen, trait in (
                (self.sending, stay.sending),
                (self.hosting, stay.hosting),
                (self.schemes, stay.scheme),
            )
        )

    def said(self) -> list[tuple[str, str]]:
        """What was chosen, as labels and values in words; that nothing was, too."""
        return list(self._said()) or [(_("Which stays"), _("all"))]

    def _is_within(self, day: str) -> bool:
        if (self.first or self.last) and not day:
            return False
        return (self.first or "") <= day and (not self.last or day <= self.last)

    def _said(self) -> Iterator[tuple[str, str]]:
        if self.first or self.last:
            yield _("Last day of the stay"), period(self.first, self.last)
        for label, codes, word in (
            (_("Sending country"), self.sending, formats.country),
            (_("Host country"), self.hosting, formats.country),
            (_("Scheme"), self.schemes, scheme_word),
        ):
            if codes:
                yield label, formats.listing([word(code) for code in codes])


EVERYTHING = ResultFilter()


def period(first: str | None, last: str | None) -> str:
    """Days from one to another, one of which may be open."""
    if first and last:
        return f"{formats.day(first)} – {formats.day(last)}"
    if first:
        return pgettext("period", "from {day} on").format(day=formats.day(first))
    return pgettext("period", "until {day}").format(day=formats.day(last))
