"""Data protection as an engine: consents, contact bans, erasure, access, retention; knows no feature."""
