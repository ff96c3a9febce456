"""`override` marks a method that stands in the place of another's, for the type checker.

It is that of `typing_extensions`, which takes 3 ms to load and does nothing while the program runs.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method", bound=Callable[..., Any])

    def override(method: Method) -> Method:
        """Mark a method; it stays as it is."""
        return method


__all__ = ["override"]
