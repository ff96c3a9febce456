"""Build hook: puts `resources/` and the compiled `translations/` into the wheel, beside the code.

`core/paths.py` finds them there as `_resources` and `_translations`.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "mobilise_desktop"


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Run by hatchling for each wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues; a real wheel also takes along what lies outside the package."""
        sys.path.insert(0, self.root)
        from mobilise_desktop.dev import catalogues  # noqa: PLC0415  the project itself, findable only now

        catalogues.compile_all()
        if version == "editable":
            return
        included = {str(Path(self.root) / "resources"): f"{PACKAGE}/_resources"}
        for made in Path(self.root).glob("translations/*/LC_MESSAGES/*.mo"):
            included[str(made)] = f"{PACKAGE}/_{made.relative_to(self.root).as_posix()}"
        build_data["force_include"].update(included)
