"""Opens a file in a process of its own and tells how that went, what it took and how much memory."""

import json
import sys
import time
from pathlib import Path

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.interchange.source import open_source


def peak_megabytes():
    """The most memory this process had, where the system tells (what the system's own count of the peak
    says begins with the memory of the parent)."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else ()
    return next((int(line.split()[1]) >> 10 for line in lines if line.startswith("VmHWM")), 0)


def main():
    started = time.process_time()
    try:
        open_source(Path(sys.argv[1]))
        code, message = "taken", ""
    except FileError as error:
        code, message = error.code, str(error)
    spent = time.process_time() - started
    told = {"code": code, "message": message, "seconds": spent, "megabytes": peak_megabytes()}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
