"""The first start: language, office, what to begin with, where the data lies."""
