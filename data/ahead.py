"""What a plan file needs is loaded before it is asked for."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from threading import Thread

_DATABASE = ("sqlalchemy", "sqlalchemy.dialects.sqlite")


def load_database_ahead() -> Thread:
    """Begin to load what reads plan files, on a thread of its own, and return that.

    Only the library, nothing of this package: two threads that begin at different ends of a
    package wait for each other, and Python then lets one of them go on with half of it. Whoever
    asks for the library meanwhile waits until it is there.
    """
    thread = Thread(target=_load, name="load database", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    # Where it is missing, whoever needs it says so.
    with suppress(ImportError):
        for name in _DATABASE:
            import_module(name)
