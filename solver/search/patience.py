"""How long a search is waited for: longer than its time, for as long as it gets better."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PART = 0.2
"""Part of the time so far without anything better after which a search is not waited for."""

_AGAIN = 0.05
"""Seconds after which a search that goes on is told to end again."""


class Patience:
    """Ends a search after its time, unless it found something better a moment before.

    A search that still gets better has mostly more to find. To end it wastes what it has
    prepared, and whatever later goals gain makes up for nothing that an earlier one lacks.
    """

    def __init__(self, seconds: float) -> None:
        """Be ready to wait.

        Args:
            seconds: time that a search has in any case.
        """
        self._seconds = seconds
        self._better = 0.0

    def notice(self) -> None:
        """Notice that something better was found; called on threads of the search."""
        self._better = time.monotonic()

    @contextmanager
    def waiting(self, end: Callable[[], object]) -> Iterator[None]:
        """Wait for a search that begins now, and end it when it is time."""
        self._better = time.monotonic()
        is_over = threading.Event()
        waiting = threading.Thread(target=self._wait, args=(end, is_over), daemon=True)
        waiting.start()
        try:
            yield
        finally:
            is_over.set()
            waiting.join()

    def _wait(self, end: Callable[[], object], is_over: threading.Event) -> None:
        begun = now = time.monotonic()
        until = begun + self._seconds
        while now < until:
            if is_over.wait(until - now):
                return
            now = time.monotonic()
            until = waited_until(begun, self._better, now)
        end()
        # A search that was about to begin has not heard it.
        while not is_over.wait(_AGAIN):
            end()


def waited_until(begun: float, better: float, now: float) -> float:
    """Return until when a search whose time is over is waited for; all on one clock.

    Args:
        begun: when it began.
        better: when it last found something better, or began.
        now: when this is asked.
    """
    return better + _PART * (now - begun)
