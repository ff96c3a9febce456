"""The topics of all features."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.features import discovery

FIRST = "start"


def topics() -> list[Topic]:
    """All topics in their order."""
    found = [topic for module in discovery.modules("guide") for topic in module.GUIDE]
    return sorted(found, key=lambda topic: (topic.order, topic.key))


def nearest(key: str) -> str:
    """The topic about a place of the window; the first steps where there is none."""
    return key if key in {topic.key for topic in topics()} else FIRST
