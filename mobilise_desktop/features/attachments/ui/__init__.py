"""How attached files are shown."""
