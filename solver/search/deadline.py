"""The end of the time for a piece of work that asks for it itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from solver.search.stop import StopToken


class TimeIsUpError(Exception):
    """The time for a piece of work is over, or somebody asked to stop."""


class Deadline:
    """A moment after which a piece of work gives up what it has not finished."""

    def __init__(self, seconds: float, stop: StopToken) -> None:
        """Count so many seconds from now; a stop comes before."""
        self._until = time.monotonic() + seconds
        self._stop = stop

    @property
    def left(self) -> float:
        """The seconds that are left; nothing after a stop."""
        return 0.0 if self._stop.is_set else self._until - time.monotonic()

    def check(self) -> None:
        """Go on while there is time.

        Raises:
            TimeIsUpError: there is none left.
        """
        if self.left <= 0:
            raise TimeIsUpError

    @contextmanager
    def interrupting(self, interrupt: Callable[[], object]) -> Iterator[None]:
        """Have a stop interrupt what is at work inside."""

        def ask() -> None:
            interrupt()

        self._stop.on_stop(ask)
        try:
            yield
        finally:
            self._stop.forget(ask)
