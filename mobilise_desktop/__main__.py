"""`python -m mobilise_desktop`: the window without further words, else one of the commands."""

import sys
from collections.abc import Sequence

from mobilise_desktop import window_start


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = window_start.read(given)
    if wanted is not None:
        return window_start.run(wanted)
    from mobilise_desktop import cli  # noqa: PLC0415  only for commands

    return cli.main(given)


if __name__ == "__main__":
    sys.exit(main())
