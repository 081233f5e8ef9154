"""A stop that is never missed."""

from __future__ import annotations

import threading
from collections.abc import Callable


class StopToken:
    """Asks a run to stop, from any thread, before it starts or while it works.

    CP-SAT ignores a stop that comes before its search begins, so the token remembers it and calls
    whoever is searching, now or later.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked = False
        self._interrupt: Callable[[], None] | None = None

    @property
    def is_set(self) -> bool:
        """Tell whether a stop was asked for."""
        return self._asked

    def stop(self) -> None:
        """Ask to stop."""
        with self._lock:
            self._asked = True
            if self._interrupt is not None:
                self._interrupt()

    def on_stop(self, interrupt: Callable[[], None] | None) -> None:
        """Register what interrupts the search at work; None when no search is at work."""
        with self._lock:
            self._interrupt = interrupt
            if self._asked and interrupt is not None:
                interrupt()
