"""T11: a file of every older version comes up with all its rows, or stays as it was."""

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from importlib.util import module_from_spec, spec_from_file_location
from types import SimpleNamespace

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.storage import backup, backup_plan, migrate, opening, rows, schema, shape, upgrade
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.opening import Found, State
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.sqlite import look_at
from mobilise_desktop.storage.store import make_engine
from mobilise_desktop.storage.target import Target, parse
from mobilise_desktop.storage.undo import UndoStack
from stores import BOTH, ROOT, add_firm, edit_firm

OWN = migrate.HERE
MUSEUM = ROOT / "tests" / "museum"
PIECES = sorted(int(file.stem) for file in MUSEUM.glob("*.sql"))
KILLS = int(os.environ.get("MIGRATION_KILLS", "6"))
HEAD = '''
"""test."""
import sqlalchemy as sa
from alembic import op
revision = "{n:04}"
down_revision = "{before:04}"
def upgrade():
'''
STEPS = (
    """op.execute("INSERT INTO meta SELECT 'large', hex(zeroblob(200000))")""",
    """op.create_table(
    "child",
    sa.Column("id", sa.Integer(), primary_key=True),
    sa.Column("firm_id", sa.Text(), sa.ForeignKey("firm.id", ondelete="CASCADE"), nullable=False),
    sqlite_strict=True,
)""",
    """op.execute("INSERT INTO child (firm_id) SELECT id FROM firm")""",
    """with op.batch_alter_table("firm") as batch:
    batch.add_column(sa.Column("motto", sa.Text(), nullable=True))
    batch.alter_column("trade_name", new_column_name="brand", existing_type=sa.Text())""",
    """op.execute("UPDATE firm SET motto = legal_name_native")""",
)
CHILDREN, REBUILD = "\n".join(STEPS[1:3]), "\n".join(STEPS[3:])
PAUSE = 'print("here", flush=True); import sys; sys.stdin.readline()'
LOSS = 'op.execute("DELETE FROM firm_tag")\n'
FAILURE = REBUILD + '\nop.execute("SELECT * FROM nowhere")\n'

_spec = spec_from_file_location("museum", MUSEUM / "make.py")
museum = module_from_spec(_spec)
_spec.loader.exec_module(museum)


@pytest.fixture
def place(request, tmp_path):
    """Puts rows of an old version into a database of each kind."""

    def put(kind, revision):
        composition.load_tables()
        file = museum.load(revision, tmp_path / "old.sqlite")
        if kind == "sqlite":
            return file
        target = parse(request.getfixturevalue("postgres_database"))
        migrate.upgrade(target, f"{revision:04}")
        import psycopg

        with psycopg.connect(target.server) as server:
            rows.into_server(file.path, server)
        return target

    return put


@pytest.fixture
def later(monkeypatch, tmp_path):
    """Pretends that a later version of the program has more migrations."""
    numbers = itertools.count()

    def add(*bodies):
        folder = tmp_path / f"migrations{next(numbers)}"
        shutil.copytree(OWN, folder, ignore=shutil.ignore_patterns("__pycache__"))
        for n, body in enumerate(bodies, PIECES[-1] + 1):
            text = HEAD.format(n=n, before=n - 1) + textwrap.indent(body, "    ")
            (folder / "versions" / f"{n:04}_test.py").write_text(text)
        monkeypatch.setattr(migrate, "HERE", folder)
        monkeypatch.setattr(schema, "VERSIONS", folder / "versions")
        schema.head.cache_clear()
        return folder

    yield add
    monkeypatch.undo()
    schema.head.cache_clear()


def content(target):
    """Every row of every table, by the names of its columns."""
    reader = open_reader(target)
    if target.path:
        listed = "SELECT name FROM sqlite_schema WHERE type = 'table'"
        columns = "SELECT name FROM pragma_table_info(:name)"
    else:
        listed = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
        columns = "SELECT column_name FROM information_schema.columns WHERE table_name = :name"
    found = {}
    for (name,) in reader.all(listed):
        if name != "alembic_version":
            names = sorted(row[0] for row in reader.all(columns, {"name": name}))
            wanted = ", ".join(f'"{n}"' for n in names)
            found[name] = [
                dict(zip(names, row, strict=True)) for row in reader.all(f'SELECT {wanted} FROM "{name}"')
            ]
            found[name].sort(key=repr)
    reader.close()
    return found


def test_the_museum_has_a_piece_of_every_version():
    numbers = sorted(int(file.name[:4]) for file in schema.VERSIONS.glob("[0-9]*_*.py"))
    assert numbers == PIECES, "run: python tests/museum/make.py"


@pytest.mark.parametrize("revision", PIECES)
def test_the_pieces_are_as_the_migrations_made_them(revision, tmp_path):
    target = museum.load(revision, tmp_path / "old.sqlite")
    with closing(look_at(target.path)) as connection:
        found = shape.of(connection)
    assert found == shape.expected(revision), (
        "a released migration was changed, or run: python tests/museum/make.py"
    )
    assert opening.examine(target).schema == revision


@pytest.mark.parametrize("revision", PIECES)
def test_every_table_of_the_museum_has_rows(revision, tmp_path):
    target = museum.load(revision, tmp_path / "old.sqlite")
    empty = {name for name, found in content(target).items() if not found}
    assert empty <= {"import_source"}


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("revision", PIECES)
def test_an_old_register_comes_up_with_all_its_rows_and_its_past(place, make_store, kind, revision):
    target = place(kind, revision)
    before = content(target)
    upgrade.bring_up_to_date(target)
    after = content(target)
    for table, found in before.items():
        kept = (
            [{name: row[name] for name in found[0] if name in row} for row in after[table]] if found else []
        )
        assert [{n: v for n, v in row.items() if not kept or n in kept[0]} for row in found] == kept
    assert opening.examine(target) == Found(State.READY, schema.head())
    flaws = composition.check(target).flaws
    assert [flaw for flaw in flaws if not any(code in flaw for code in NEVER_PRINTED)] == []
    store = make_store(target, "giulia", "desk-7")
    undo = UndoStack(store)
    while undo.next_undo:
        undo.undo()


@pytest.mark.parametrize("kind", BOTH)
def test_tables_and_models_agree(request, kind):
    target = request.getfixturevalue("sqlite_target" if kind == "sqlite" else "postgres_target")
    engine = make_engine(target)
    assert migrate.differences(engine, METADATA) == []
    engine.dispose()


@pytest.mark.parametrize("kind", BOTH)
def test_rebuilding_a_table_keeps_what_hangs_on_it(place, later, kind):
    target = place(kind, PIECES[-1])
    firms = len(content(target)["firm"])
    later(CHILDREN, REBUILD)
    upgrade.bring_up_to_date(target)
    after = content(target)
    assert len(after["child"]) == len(after["firm"]) == firms
    assert all(row["motto"] == row["legal_name_native"] for row in after["firm"])


NEVER_PRINTED = ("0000-0000", "2222-2222")
"""Codes of agreements in the museum, which have no PDF."""

STAYS = (
    "placement_extra", "market_match", "candidate_profile", "host_offer", "agreement_signature",
    "agreement_version", "placement_check", "placement_issue", "placement_event", "placement_evaluation", "placement",
)  # fmt: skip
PARTS = ("person_care", "not_duplicate", "sme_related", "sme_declaration")
"""What names firms and people since the second schema."""


def test_with_checked_references_the_same_migration_would_lose_the_children(place, later):
    target = place("sqlite", PIECES[-1])
    later(CHILDREN)
    upgrade.bring_up_to_date(target)
    later(CHILDREN, REBUILD)
    engine = make_engine(target)
    with engine.begin() as connection:
        for table in (*STAYS, *PARTS, "contact", "firm_site", "firm_note", "firm_tag"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        migrate.command.upgrade(migrate.config(connection=connection), "head")
        assert connection.exec_driver_sql("SELECT count(*) FROM child").scalar() == 0
    engine.dispose()


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(("body", "said"), [(LOSS, "without loss"), (FAILURE, "nowhere")])
def test_a_migration_that_fails_or_loses_rows_changes_nothing(place, later, kind, body, said):
    target = place(kind, PIECES[-1])
    before, found = content(target), opening.examine(target)
    later(CHILDREN, body)
    with pytest.raises(MachineError, match=said):
        upgrade.bring_up_to_date(target)
    assert content(target) == before
    assert opening.examine(target).schema == found.schema


@pytest.mark.parametrize("kind", BOTH)
def test_there_is_a_verified_backup_from_before(place, later, kind):
    target = place(kind, PIECES[-1])
    before = content(target)
    later(CHILDREN, REBUILD)
    upgrade.bring_up_to_date(target)
    made = backup_plan.newest(target)
    assert (made.reason, made.schema) == (backup.BEFORE_MIGRATION, PIECES[-1])
    assert backup.verify(made.file) == made
    later()
    other = Target(made.file.with_name("again.sqlite"))
    backup.restore(made.file, other)
    restored = content(other)
    assert {row.pop("name") for row in restored.pop("meta")} >= {row["name"] for row in before.pop("meta")}
    assert restored == before


def test_without_room_for_the_backup_nothing_is_migrated(place, later, monkeypatch):
    target = place("sqlite", PIECES[-1])
    before = target.path.read_bytes()
    later(CHILDREN)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1))
    with pytest.raises(MachineError, match="room"):
        upgrade.bring_up_to_date(target)
    assert target.path.read_bytes() == before


def test_two_programs_may_bring_up_one_server_at_the_same_time(postgres_database):
    composition.load_tables()
    target = parse(postgres_database)
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(migrate.upgrade, target) for _ in range(2)]:
            done.result()
    assert opening.examine(target).state is State.READY


MIGRATE = """
import sys
from pathlib import Path
from mobilise_desktop.storage import migrate
from mobilise_desktop.storage.target import Target
migrate.HERE = Path(sys.argv[1])
migrate.upgrade(Target(Path(sys.argv[2])))
"""


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_program_killed_inside_a_migration_leaves_the_old_register(place, later, kill):
    target = place("sqlite", PIECES[-1])
    with closing(sqlite3.connect(target.path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    before, found = content(target), opening.examine(target)
    point = kill % (len(STEPS) + 1)
    folder = later("\n".join([*STEPS[:point], PAUSE, *STEPS[point:]]))
    order = [sys.executable, "-c", MIGRATE, str(folder), str(target.path)]
    with subprocess.Popen(order, stdin=-1, stdout=-1, cwd=ROOT) as process:
        assert process.stdout.readline() == b"here\n"
        process.kill()
    assert content(target) == before
    assert opening.soundness(target.path) == []
    assert opening.examine(target) == Found(State.OLDER, found.schema)
    later("\n".join(STEPS))
    upgrade.bring_up_to_date(target)
    assert len(content(target)["child"]) == len(before["firm"])


def test_a_store_works_on_a_register_that_was_brought_up(place, make_store):
    target = place("sqlite", PIECES[0])
    upgrade.bring_up_to_date(target)
    store = make_store(target)
    assert edit_firm(store, add_firm(store), trade_name="Alfa")
