"""LibreOffice without a window, which opens what we write as a user's spreadsheet program does."""

import os
import shutil
import subprocess
from pathlib import Path

_FOUND = ("soffice", "libreoffice")
_LONGEST = 180


def find_program():
    """The program on the PATH, or None; `SOFFICE` names another one."""
    named = os.environ.get("SOFFICE")
    return named or next(filter(None, map(shutil.which, _FOUND)), None)


def converted(program, file, ending, folder, options=""):
    """The file as LibreOffice writes it anew into `folder`, in a kind named by its ending ("fods", "csv").

    `options` tell how a text file is to be read.
    """
    profile = Path(folder, "profile").absolute().as_uri()
    order = [
        program, f"-env:UserInstallation={profile}", "--headless", "--norestore",
        *([f"--infilter={options}"] if options else []), "--convert-to", ending, "--outdir", str(folder),
        str(file),
    ]  # fmt: skip
    done = subprocess.run(order, check=False, capture_output=True, text=True, timeout=_LONGEST)
    made = Path(folder, f"{Path(file).stem}.{ending.partition(':')[0]}")
    assert made.exists(), f"{done.stdout}\n{done.stderr}"
    return made
