"""A throw-away PostgreSQL server for the tests: started in a moment, never outliving them."""

import itertools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

HOST = "127.0.0.1"
USER = "postgres"
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=50", "jit=off")
READY = "ready to accept connections"
ATTEMPTS = 5
MEMORY = Path("/dev/shm")  # noqa: S108  the server makes a folder of its own there
ROOM = 2 << 30
PLACE = tempfile.gettempdir()
"""Where the server lives if not in memory: it outlasts the tests' own temporary folders."""


def place():
    """Memory where there is room for it, as a database is made there in a tenth of the time; else the disk."""
    has_room = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return MEMORY if has_room else PLACE


def find_binaries():
    """The folder with `initdb` and `postgres`: on the PATH, or the newest where Debian puts them; or None."""
    on_path = shutil.which("initdb")
    if on_path and (Path(on_path).resolve().parent / "postgres").exists():
        return Path(on_path).resolve().parent
    versions = [initdb.parent for initdb in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(versions, key=lambda folder: float(folder.parent.name), default=None)


class Server:
    """A server on a free port that sorts as an office's server does.

    As root it runs as another user, since PostgreSQL refuses root.
    """

    def __init__(self, binaries):
        self._binaries = binaries
        self._folder = Path(tempfile.mkdtemp(prefix="mobpg-", dir=place()))
        self._data = self._folder / "data"
        self._user = _other_user()
        self._numbers = itertools.count()

    def __enter__(self):
        if self._user:
            shutil.chown(self._folder, *self._user)
        self._initialise()
        for _ in range(ATTEMPTS):
            self._port = _free_port()
            if self._start():
                return self
        raise RuntimeError("the throw-away PostgreSQL server does not start:\n" + self._words)

    def __exit__(self, *_):
        self._process.send_signal(signal.SIGINT)
        self._process.wait(timeout=30)
        self._listener.join()
        self._process.stderr.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, database):
        """The address of one of the server's databases."""
        return f"postgresql+psycopg://{USER}@{HOST}:{self._port}/{database}"

    def create(self):
        """A new, empty database; its name."""
        name = f"test{next(self._numbers)}"
        self._order(f"CREATE DATABASE {name}")
        return name

    def drop(self, name):
        """Remove a database, also when a test has left connections open."""
        self._order(f"DROP DATABASE {name} WITH (FORCE)")

    def _order(self, sql):
        import psycopg

        with psycopg.connect(
            host=HOST, port=self._port, user=USER, dbname="postgres", autocommit=True
        ) as link:
            link.execute(sql)

    def _initialise(self):
        initdb = self._binaries / "initdb"
        icu = "--icu-locale" in subprocess.check_output([initdb, "--help"], text=True)
        sorting = ["--locale-provider=icu", "--icu-locale=en"] if icu else []
        order = [initdb, "-D", self._data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        done = subprocess.run(
            [*order, *sorting], **self._as_user(), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(done.stderr)

    def _start(self):
        """True when the server is ready, False when it ended (its port was taken, say)."""
        options = [part for setting in QUICK for part in ("-c", setting)]
        order = [
            *_ending_with_us(),
            self._binaries / "postgres",
            "-D",
            self._data,
            "-h",
            HOST,
            "-p",
            str(self._port),
        ]
        self._process = subprocess.Popen(
            [*order, "-k", self._folder, *options],
            **self._as_user(),
            stderr=subprocess.PIPE,
            text=True,
        )
        self._words = ""
        for line in self._process.stderr:
            self._words += line
            if READY in line:
                self._listener = threading.Thread(target=self._process.stderr.read)
                self._listener.start()
                return True
        self._process.stderr.close()
        self._process.wait()
        return False

    def _as_user(self):
        identity = {"user": self._user[0], "group": self._user[1], "extra_groups": []} if self._user else {}
        return {"cwd": self._folder, "env": {**os.environ, "LC_ALL": "C"}, **identity}


def _other_user():
    """Name of a user and a group to run as, when this is root."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import grp
    import pwd

    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names["nobody"]
    return entry.pw_name, grp.getgrgid(entry.pw_gid).gr_name


def _ending_with_us():
    """On Linux: what makes the server end when the tests die, however they die."""
    return ["setpriv", "--pdeathsig", "INT"] if shutil.which("setpriv") else []


def _free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]
