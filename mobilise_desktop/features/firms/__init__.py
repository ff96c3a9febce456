"""Member firms: the register of an office."""
