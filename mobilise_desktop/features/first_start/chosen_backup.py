"""The backup that the first start is to begin with, as far as it tells about itself."""

from dataclasses import dataclass
from pathlib import Path

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.storage.container import BackupInfo, read_manifest


@dataclass(frozen=True, slots=True)
class ChosenBackup:
    """What is known of a file: `info` when it is a backup of ours, `problem` in words when it is not."""

    info: BackupInfo | None
    problem: str = ""

    @property
    def office(self) -> str:
        """The name of the office that it is of; its code when it is not among ours."""
        code = self.info.office if self.info else ""
        return next((one.name for one in offices() if one.code == code), code)

    def text(self) -> str:
        """Whose it is, of when, and how many firms are in it; or why it can't be used."""
        if self.info is None:
            return self.problem
        firms = self.info.living.get("firm", 0)
        text = ngettext("{office}, {time}: {n} firm", "{office}, {time}: {n} firms", firms)
        made = formats.moment(self.info.created_at)
        return text.format(office=self.office, time=made, n=formats.number(firms))


def look(file: Path) -> ChosenBackup:
    """Read what a file says about itself; it is verified when it is restored."""
    if not file.is_file():
        return ChosenBackup(None, _("There is no such file. Check the path or browse for it."))
    try:
        return ChosenBackup(read_manifest(file))
    except FileError as error:
        return ChosenBackup(None, str(error))
