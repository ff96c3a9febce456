"""Now and today; tests put another clock in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta

_source: Callable[[], datetime] = lambda: datetime.now(UTC)  # noqa: E731
_shift: ContextVar[timedelta] = ContextVar("shift", default=timedelta(0))


def now_utc() -> datetime:
    """The present moment, in UTC."""
    return _source() - _shift.get()


@contextmanager
def earlier(by: timedelta) -> Iterator[None]:
    """Act as so long ago, in this thread only: invented data have a past."""
    token = _shift.set(by)
    try:
        yield
    finally:
        _shift.reset(token)


def timestamp() -> str:
    """The present moment as stored: ISO 8601, UTC, milliseconds ("2026-10-05T09:12:44.120Z")."""
    now = now_utc()
    return now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z"


def today() -> date:
    """The present day where the user is."""
    return now_utc().astimezone().date()


def set_source(source: Callable[[], datetime] | None) -> None:
    """Take the time from `source` (must give UTC); None goes back to the system's clock."""
    global _source  # noqa: PLW0603  one clock for the program
    _source = source or (lambda: datetime.now(UTC))
