"""Emergency contacts and support needs of who may travel: kept apart, and never exported by default."""
