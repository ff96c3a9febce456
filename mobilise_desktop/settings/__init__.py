"""Choices of the user (a file) and of the programme (a table)."""
