"""Backups: see them, make one, save a copy elsewhere, restore; and help with a damaged database."""
