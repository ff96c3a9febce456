"""Widgets of the member firms."""
