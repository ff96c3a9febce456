"""What fields are called where they are read: without a word on how to fill them in, costs told apart."""

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import texts, words

_READ = {"outcomes": N_("Learning outcomes"), "programme": N_("Programme of the stay")}


def title(name: str) -> str:
    """What a field is called on paper and in lists of changes; without the ending of its language."""
    if name.startswith("cost_"):
        return _("{cost}: paid by").format(cost=words.label(name))
    if name.startswith("amount_"):
        return _("{cost}: amount").format(cost=words.label(name))
    plain = texts.plain(name)
    return _(_READ[plain]) if plain in _READ else words.label(name)
