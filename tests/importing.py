"""Imports as the tests run them."""

from pathlib import Path

from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.firms import import_run
from mobilise_desktop.reference.offices import office

DATA = Path(__file__).parent / "data"
REGISTERS = DATA / "registers"


def looked(store, path, code="BVMW", **options):
    """The opened list."""
    reader = store.reader()
    try:
        return import_run.look(Path(path), office(code), import_run.Options(**options), reader)
    finally:
        reader.close()


def planned(store, path, code="BVMW", **options):
    """What an import would do."""
    look = looked(store, path, code, **options)
    reader = store.reader()
    try:
        return import_run.plan(look, reader, Unwatched())
    finally:
        reader.close()


def imported(store, path, code="BVMW", **options):
    """The plan of an import that was carried out."""
    plan = planned(store, path, code, **options)
    import_run.execute(store, plan)
    return plan


def rows(store, sql):
    """The rows of a query."""
    reader = store.reader()
    try:
        return [tuple(row) for row in reader.all(sql)]
    finally:
        reader.close()


def value(store, sql):
    """The first value of a query."""
    return rows(store, sql)[0][0]


def written(folder, lines, name="list.csv", encoding="utf-8"):
    """A text file with these lines."""
    path = folder / name
    path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
    return path
