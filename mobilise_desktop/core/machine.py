"""Who works, and at which computer; found out without what takes long to load."""

import os


def user_name() -> str:
    """The login name of the user, "?" when the system does not tell it."""
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if os.environ.get(variable):
            return os.environ[variable]
    import getpass  # noqa: PLC0415  rarely wanted, and slow to load

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def computer_name() -> str:
    """The name of the computer in its network."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "?")
