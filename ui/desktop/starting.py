"""How the program starts: what it loads and builds then stays, and is not looked through.

While a program starts, Python looks again and again for objects that nothing uses any more. It
finds none among modules and widgets, and that takes a quarter of the time until the window stands.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

START_MS = 3000
"""When the start is over, whatever is still on its way."""


@contextmanager
def in_a_hurry() -> Iterator[None]:
    """Do not look for unused objects, until the start is over; to be called before it loads."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def settle() -> None:
    """Look for unused objects again, but not among those of the start."""
    gc.freeze()
    gc.enable()
