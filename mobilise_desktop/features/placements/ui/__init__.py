"""Widgets of the placements."""
