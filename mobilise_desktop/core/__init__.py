"""Plain Python that every other layer may use: no Qt, no database."""
