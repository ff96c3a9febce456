"""Widgets of the list of what is due."""
