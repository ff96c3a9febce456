"""Documents on paper: PDF files in one or two languages, the same bytes for the same data."""
