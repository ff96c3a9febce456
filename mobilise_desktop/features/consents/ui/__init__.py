"""Widgets of the consents."""
