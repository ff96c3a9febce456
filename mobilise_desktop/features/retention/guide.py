"""The help about data protection."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "retention",
        N_("Data protection"),
        (
            N_(
                "For each person note what they allowed, for what and how, in “Consents” of their firm. "
                "Whoever does not want to be contacted is left out everywhere, even after an erasure."
            ),
            N_(
                "If a person asks what is kept, “What is kept…” writes it as PDF. “Erase for good…” "
                "overwrites everything about them, in backups of this computer too."
            ),
            N_(
                "“Due for erasure” lists once a month what has been kept long enough. Erase it, or say why "
                "it must be kept longer."
            ),
        ),
        32,
    ),
)
