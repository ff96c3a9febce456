"""A line of text with suggestions below it; any other text may be typed as well."""

from collections.abc import Callable, Iterable, Sequence

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.core.text import fold
from mobilise_desktop.ui.choice_fields import PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.text_fields import LineField


class SuggestField(PickerField):
    """The value is the text; a suggestion puts its key there. `choices` is asked at each search."""

    def __init__(self, label: str, choices: Callable[[], Iterable[Choice]], help_text: str = "") -> None:
        self._choices = choices
        super().__init__(label, self._matching, str, help_text)

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        self.line.setPlaceholderText(_("Choose or type"))

    @override
    def commit(self) -> None:
        LineField.commit(self)

    @override
    def _read(self) -> str | None:
        return self.line.text().strip() or None

    def _matching(self, typed: str) -> Sequence[Choice]:
        """The suggestions with every word typed."""
        words = fold(typed).split()
        return [choice for choice in self._choices() if all(word in fold(choice.text) for word in words)]
