"""What the help says: topics that features offer as `GUIDE` in their `guide.py`."""

from typing import NamedTuple


class Topic(NamedTuple):
    """A topic: the key of the tab or page that it is about, its title and its paragraphs (marked by `N_`)."""

    key: str
    title: str
    texts: tuple[str, ...]
    order: int = 50
