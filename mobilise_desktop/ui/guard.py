"""The guard around every method that Qt calls by itself.

On Python 3.11 an error that C code raises inside such a method ends the program without a word:
Shiboken reads the arguments of an exception that has none yet (`toolkit.md` 0.B). On any Python an
error in `data()` or `paintEvent()` would come again with every frame. So the error stops here: it is
logged with its traceback, and Qt gets a safe answer.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


@overload
def guarded(method: Callable[P, R], /) -> Callable[P, R]: ...


@overload
def guarded(*, safe: S) -> Callable[[Callable[P, R]], Callable[P, R | S]]: ...


def guarded(method: Any = None, /, *, safe: Any = None) -> Any:
    """Keep errors of an overridden Qt method away from Qt.

    `@guarded` for methods that give nothing back, `@guarded(safe=…)` for the others: `safe` is what
    Qt gets instead. Stand it directly above `def`, below `@override`.
    """
    if method is None:
        return lambda given: _guard(given, safe)
    return _guard(method, None)


def _guard(method: Callable[..., Any], safe: object) -> Callable[..., Any]:
    failures = 0

    @wraps(method)
    def safely(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except Exception:  # noqa: BLE001  Qt can't take any of them; see above
            nonlocal failures
            failures += 1
            _tell(method.__qualname__, failures)
            return safe

    safely.__guarded__ = True  # type: ignore[attr-defined]
    return safely


def _tell(name: str, times: int) -> None:
    """Log the 1st, 2nd, 4th, 8th … failure: a method of painting may fail thousands of times."""
    if times & (times - 1) == 0:
        from mobilise_desktop.ui import crash  # noqa: PLC0415  only when something fails

        crash.logger(__name__).exception("%s failed (%d times)", name, times)
