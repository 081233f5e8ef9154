"""How the program starts: what it loads and builds then stays, and is not looked through.

While a program starts, Python looks again and again for objects that nothing uses any more. It
finds none among modules and widgets, and that takes a quarter of the time until the window stands.
"""

from __future__ import annotations

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

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


def import_plainly() -> None:
    """Load modules without PySide's look at each of them; before the window is loaded.

    It reads the source of every module that is imported after it, and looks in it for `PySide6` to
    know where its other spellings (`__feature__`) may be asked for. This program asks for none.
    """
    import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def settle() -> None:
    """Look for unused objects again, but not among those of the start."""
    gc.freeze()
    gc.enable()
