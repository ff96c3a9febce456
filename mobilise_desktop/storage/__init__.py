"""The database: opening, reading, writing, history, backup; nothing about firms."""
