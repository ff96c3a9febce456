"""Alembic migrations; `env.py` is handed its connection by `storage.migrate`."""
