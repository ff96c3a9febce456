"""How states, badges and severities look: an icon and the role of its colour, beside the word."""

from mobilise_desktop.features.placements.badges import (
    BEGUN_UNSIGNED,
    GAP,
    NO_CERTIFICATE,
    OVERDUE,
    STARTS_SOON,
)
from mobilise_desktop.features.placements.issues import HIGH, LOW, MEDIUM
from mobilise_desktop.ui.table_columns import Picture

STATUS_ICONS: dict[str, Picture] = {
    "draft": ("circle-dashed", "secondary"),
    "checked": ("list-checks", "accent"),
    "to_sign": ("pencil", "attention"),
    "partly_signed": ("square-pen", "attention"),
    "signed": ("badge-check", "good"),
    "cleared": ("circle-check", "good"),
    "running": ("map-pin", "accent"),
    "suspended": ("circle-pause", "attention"),
    "ended": ("flag", "accent"),
    "closed": ("archive", "secondary"),
    "rejected": ("circle-x", "bad"),
    "cancelled": ("ban", "bad"),
    "superseded": ("circle-minus", "secondary"),
}
SEVERITY_ICONS: dict[str, Picture] = {
    HIGH: ("circle-alert", "bad"),
    MEDIUM: ("triangle-alert", "attention"),
    LOW: ("info", "secondary"),
}
BADGE_ICONS: dict[str, Picture] = {
    BEGUN_UNSIGNED: ("circle-x", "bad"),
    OVERDUE: ("circle-alert", "bad"),
    STARTS_SOON: ("clock", "attention"),
    NO_CERTIFICATE: ("file-warning", "attention"),
    GAP: ("shield", "attention"),
}
