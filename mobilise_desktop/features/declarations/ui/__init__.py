"""The declarations of a firm in its record."""
