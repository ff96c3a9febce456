"""The help: what can be done where, in the user's language and without a network."""
