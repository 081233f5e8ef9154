"""A shared store: the same tables on a server, where several people write at the same time.

Nobody holds it. A write states the versions of the parts that it is based on, and is refused when
somebody changed one of them since; changes of other weeks and other teams go side by side.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, Engine, func, inspect, select, text, update
from sqlalchemy.exc import InvalidRequestError
from typing_extensions import override

from data.store import schema
from data.store.addresses import StoreAddress
from data.store.errors import ConflictError, SharedStoreError
from data.store.holder import Who
from data.store.migrating import move_on
from data.store.opening import Clock, make_schema
from data.store.parts import Footing, Part, PartVersion, count_parts, read_parts
from data.store.shared_connecting import shared_engine, shared_reading, shared_writing
from data.store.team_store import NONSENSE, TeamStore

_STEPS = "alembic_version"


def open_shared_store(
    address: StoreAddress, who: Who, *, now: Clock = datetime.now, create: bool = False
) -> SharedStore:
    """Open a shared store; its tables are made where that is asked, and moved on when older.

    Args:
        address: where it stands.
        who: who opens it.
        now: local time.
        create: make the tables in an empty database.

    Raises:
        SharedStoreError: when it cannot be reached, or is no store that this program knows.
    """
    engine = shared_engine(address)
    try:
        _prepare(address, engine, now(), create=create)
    except Exception:
        engine.dispose()
        raise
    return SharedStore(address, engine, who, now)


def _prepare(address: StoreAddress, engine: Engine, now: datetime, *, create: bool) -> None:
    with shared_reading(address, engine) as connection:
        revision = _revision(connection, address)
    if revision == schema.REVISION:
        return
    if revision == 0 and not create:
        raise SharedStoreError(address, "empty")
    with shared_writing(address, engine) as connection:
        # Two who come first at the same time make the tables once.
        connection.execute(select(func.pg_advisory_xact_lock(schema.APPLICATION_ID)))
        revision = _revision(connection, address)
        if revision == 0:
            make_schema(connection, now)
        elif revision < schema.REVISION:
            move_on(connection)


def _revision(connection: Connection, address: StoreAddress) -> int:
    """Return the revision of the schema, 0 in a database without tables."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return 0
    if not {_STEPS, schema.document.name, schema.team.name} <= tables:
        raise SharedStoreError(address, "foreign")
    return _step(connection, address)


def _step(connection: Connection, address: StoreAddress) -> int:
    found = str(connection.execute(text(f"SELECT version_num FROM {_STEPS}")).scalar())
    if not found.isdecimal():
        raise SharedStoreError(address, "foreign")
    if int(found) > schema.REVISION:
        raise SharedStoreError(address, "newer")
    return int(found)


class SharedStore(TeamStore):
    """An open shared store. All calls come from one thread at a time.

    Attributes:
        address: where it stands.
    """

    def __init__(self, address: StoreAddress, engine: Engine, who: Who, now: Clock) -> None:
        super().__init__(who, now)
        self.address = address
        self._engine = engine
        self._known: dict[int, dict[Part, PartVersion]] = {}
        self._counted: dict[int, dict[Part, PartVersion]] = {}

    @property
    @override
    def place(self) -> StoreAddress:
        return self.address

    @property
    @override
    def is_read_only(self) -> bool:
        return False

    @override
    def close(self) -> None:
        """End the connection."""
        self._engine.dispose()

    @override
    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with shared_reading(self.address, self._engine) as connection:
                yield connection
        except NONSENSE as error:
            raise SharedStoreError(self.address, "damaged") from error

    @override
    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        self._counted = {}
        try:
            with shared_writing(self.address, self._engine) as connection:
                self._take_turn(connection)
                yield connection
        except (LookupError, InvalidRequestError) as error:
            raise SharedStoreError(self.address, "damaged") from error
        # Only what is written for good counts as known.
        for key, parts in self._counted.items():
            self._known.setdefault(key, {}).update(parts)

    def _take_turn(self, connection: Connection) -> None:
        """Wait for other writes to end: each takes milliseconds, and sees what was before it."""
        table = schema.document
        connection.execute(update(table).values(counter=table.c.counter + 1))
        # Somebody with a newer program may have moved it on since it was opened.
        _step(connection, self.address)

    @override
    def _know(self, connection: Connection, key: int) -> None:
        self._known[key] = read_parts(connection, key)

    @override
    def _mark(self, connection: Connection, key: int) -> object | None:
        parts = read_parts(connection, key)
        return None if parts == self._known.get(key) else (key, parts)

    @override
    def _accept(self, mark: object) -> None:
        assert isinstance(mark, tuple)
        key, parts = mark
        self._known[key] = parts

    @override
    def _count(self, connection: Connection, key: int, footing: Footing, at: datetime) -> None:
        present = read_parts(connection, key, footing.needed)
        changed = footing.changed_since(self._known.get(key, {}), present)
        if changed:
            raise ConflictError(self.address, self._name(connection, key), changed)
        self._counted[key] = count_parts(connection, key, footing.touched, at, self.who)

    def _name(self, connection: Connection, key: int) -> str:
        query = select(schema.team.c.name).where(schema.team.c.id == key)
        return str(connection.execute(query).scalar_one())
