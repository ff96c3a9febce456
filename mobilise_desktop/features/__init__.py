"""What the user sees, one folder a subject."""
