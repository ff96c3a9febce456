"""Which database is meant: a SQLite file or a PostgreSQL server."""

from pathlib import Path
from typing import NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _

FILE_NAME = "mobilise.sqlite"
DEMO_NAME = "mobilise-demo.sqlite"
_SCHEMES = ("postgresql+psycopg", "postgresql", "postgres")


class Target(NamedTuple):
    """A database: `path` of a SQLite file, or else the `server` address of a PostgreSQL database."""

    path: Path | None = None
    server: str = ""

    @property
    def dialect(self) -> str:
        """Either "sqlite" or "postgresql"."""
        return "postgresql" if self.server else "sqlite"

    @property
    def url(self) -> str:
        """The address for SQLAlchemy."""
        if self.server:
            return self.server.replace("postgresql:", "postgresql+psycopg:", 1)
        return f"sqlite:///{self.path}"

    @property
    def shown(self) -> str:
        """The address for people, without a password."""
        if not self.server:
            return str(self.path)
        from urllib.parse import urlsplit, urlunsplit  # noqa: PLC0415  only for servers

        parts = urlsplit(self.server)
        return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=""))

    @property
    def file(self) -> Path:
        """The SQLite file; an error of ours for a server."""
        if self.path is None:
            raise ValueError("a server has no file")
        return self.path


def parse(text: str | None, *, demo: bool = False) -> Target:
    """The target that a person named: a path, a `postgresql://` address, or None for the usual file.

    Raises:
        UserError: an address of another kind of server.
    """
    if not text:
        return Target(paths.user_data() / (DEMO_NAME if demo else FILE_NAME))
    scheme, found, rest = text.partition("://")
    if found and scheme in _SCHEMES:
        return Target(server=f"postgresql://{rest}")
    if found and scheme == "sqlite":
        return Target(Path(rest.removeprefix("/")).expanduser().absolute())
    if found:
        raise UserError(
            _(
                "“{address}” is not an address this program knows. "
                "Give the path of a file or an address that begins with postgresql://."
            ).format(address=f"{scheme}://…")
        )
    return Target(Path(text).expanduser().absolute())
