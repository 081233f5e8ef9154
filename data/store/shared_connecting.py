"""Transactions on a shared store, and what the server complains of as a reason."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError, OperationalError

from data.store.addresses import StoreAddress
from data.store.errors import SharedStoreError, SharedStoreReason

_PATIENCE_S = 10
"""How long to wait for a server that does not answer."""

_LIMITS = (
    # How long to wait for another write, and how long a window that froze may keep others waiting.
    "SET LOCAL lock_timeout = '5s'; SET LOCAL idle_in_transaction_session_timeout = '60s'"
)

_REASONS: dict[str, SharedStoreReason] = {
    "25006": "read_only",
    "25P03": "busy",
    "40001": "busy",
    "40P01": "busy",
    "42501": "read_only",
    "55P03": "busy",
    "57014": "busy",
    "3D000": "refused",
}
"""By the code of an error."""

_KINDS: dict[str, SharedStoreReason] = {
    "08": "unreachable",
    "28": "refused",
    "53": "disk_full",
    "57": "unreachable",
}
"""By the first two signs of the code, which tell its kind."""


def shared_engine(address: StoreAddress) -> Engine:
    """Return what opens transactions on a shared store.

    Raises:
        SharedStoreError: `no_driver` where the library for it is not installed.
    """
    try:
        return create_engine(
            address.url,
            connect_args={"connect_timeout": _PATIENCE_S, "application_name": "beurtrol"},
            pool_size=1,
            # A laptop that slept has a connection that nobody answers any more.
            pool_pre_ping=True,
            # What stands in a row is nobody's business but the store's.
            hide_parameters=True,
        )
    except ImportError as error:
        raise SharedStoreError(address, "no_driver") from error


def _reason_of(error: DBAPIError) -> SharedStoreReason:
    """Return why the server refused, or could not be asked."""
    code = getattr(error.orig, "sqlstate", None)
    if code is not None:
        return _REASONS.get(code) or _KINDS.get(code[:2], "damaged")
    if not isinstance(error, OperationalError):
        return "damaged"
    # Without a code nothing came back; but the library knows whether the server asked who it is.
    attempt = getattr(error.orig, "pgconn", None)
    return "refused" if getattr(attempt, "used_password", False) else "unreachable"


@contextmanager
def _telling(address: StoreAddress) -> Iterator[None]:
    """Turn complaints of the server into one error with its reason."""
    try:
        yield
    except DBAPIError as error:
        raise SharedStoreError(address, _reason_of(error)) from error


@contextmanager
def shared_writing(address: StoreAddress, engine: Engine) -> Iterator[Connection]:
    """Change something wholly or not at all."""
    with _telling(address), engine.begin() as connection:
        connection.exec_driver_sql(_LIMITS)
        yield connection


@contextmanager
def shared_reading(address: StoreAddress, engine: Engine) -> Iterator[Connection]:
    """Read everything as it is at one moment, whatever others write meanwhile."""
    still = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with _telling(address), still.begin() as connection:
        yield connection
