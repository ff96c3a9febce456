"""Widgets of the emergency contacts."""
