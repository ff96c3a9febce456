"""argparse's own words in the languages of the program: it asks its module for them."""

import argparse

from mobilise_desktop.core.i18n import N_, _, ngettext

_OWN = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("expected one argument"),
    N_("invalid %(type)s value: %(value)r"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What a user of our commands can come to see; argparse knows more."""


def speak() -> None:
    """Let argparse say them in the present language, from now on."""
    vars(argparse)["_"] = _translated
    vars(argparse)["ngettext"] = ngettext


def _translated(text: str) -> str:
    return _(text) if text in _OWN else text
