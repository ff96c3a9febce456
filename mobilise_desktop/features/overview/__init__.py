"""Overview: where the register stands, and what to do next."""
