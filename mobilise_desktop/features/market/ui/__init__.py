"""The tab of offers and candidates."""
