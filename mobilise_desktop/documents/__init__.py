"""Making PDF documents: pages, safe text, embedded fonts; knows no feature."""
