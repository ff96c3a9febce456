"""The user's own choices on this computer: language, looks, windows and columns; a small JSON file."""

import json
import os
from pathlib import Path
from typing import Any

from mobilise_desktop.core import paths


class UserSettings:
    """Names and values; a file that is missing or spoilt counts as empty, and each change is saved at once.

    A file that can't be written is no reason to stop: the choice then holds until the program ends.
    """

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or paths.user_config() / "settings.json"
        self._values = _read(self.file)

    def get(self, name: str, default: Any = None) -> Any:
        """The value kept under `name`."""
        return self._values.get(name, default)

    def put(self, name: str, value: Any) -> None:
        """Keep `value` (anything JSON can hold) under `name`; None forgets it."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        if value is None:
            del self._values[name]
        self._save()

    def _save(self) -> None:
        import tempfile  # noqa: PLC0415  off the way to the first paint

        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.file.parent, prefix=".settings-")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(self._values, file, ensure_ascii=False, indent=1)
            Path(name).replace(self.file)
        except OSError:
            return


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
