"""What has been kept long enough: the monthly list of what is due for erasure, and what stays longer."""
