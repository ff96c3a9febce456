"""What waits for the user: sentences that features bring to the overview, each with the page that helps.

A feature offers `WAITING: Callable[[Reader, date], list[Waiting]]` in its `waiting.py`.
"""

from typing import NamedTuple


class Waiting(NamedTuple):
    """A sentence in the present language, and the key of the page or of the tab that it leads to."""

    text: str
    page: str = ""
    tab: str = ""
