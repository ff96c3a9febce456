"""Widgets of the help."""
