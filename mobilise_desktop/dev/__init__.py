"""For developers: `python -m mobilise_desktop.dev migration NAME | texts [--check] | compile`."""
