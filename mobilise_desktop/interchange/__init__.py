"""Tables from and to files: CSV, TSV, XLSX, XLS, ODS; nothing about firms."""
