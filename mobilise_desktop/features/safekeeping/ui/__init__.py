"""The page of the backups and its dialogs."""
