"""`python -m mobilise_desktop`: the window without further words, else one of the commands."""

import sys

from mobilise_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
