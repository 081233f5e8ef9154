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
        self._interrupts: list[Callable[[], None]] = []

    @property
    def is_set(self) -> bool:
        """Tell whether a stop was asked for."""
        return self._asked

    def stop(self) -> None:
        """Ask to stop."""
        with self._lock:
            self._asked = True
            for interrupt in self._interrupts:
                interrupt()

    def on_stop(self, interrupt: Callable[[], None]) -> None:
        """Register what interrupts a search at work."""
        with self._lock:
            self._interrupts.append(interrupt)
            if self._asked:
                interrupt()

    def forget(self, interrupt: Callable[[], None]) -> None:
        """Take no notice any more of a search that has ended."""
        with self._lock:
            self._interrupts.remove(interrupt)
