"""A PostgreSQL of the tests' own: made, started on loopback, and gone at the end."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from data.store import StoreAddress, store_address

USER, PASSWORD = "planner", "zo-geheim"
_OTHER = "postgres"
"""Who runs the server where the tests run as root."""

LACKS = "The tests of the shared store are skipped: "


def programs() -> Path | None:
    """Return where the programs of the server are; Debian keeps them off the path."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return folders[-1] if folders else None


def reason_without() -> str | None:
    """Return why there can be no server here."""
    if importlib.util.find_spec("psycopg") is None:
        return "psycopg is not installed (the extra `shared`)."
    if programs() is None:
        return "there is no PostgreSQL here (Debian's package postgresql)."
    return None


@dataclass(frozen=True)
class Server:
    """A running server; as root it runs as somebody else, since it refuses to be root."""

    folder: Path
    port: int

    def start(self) -> None:
        options = f"-h 127.0.0.1 -p {self.port} -k {self.folder}"
        self._control("start", "-l", str(self.folder / "log"), "-o", options)

    def stop(self, how: str = "fast") -> None:
        """End it; `immediate` is how a server ends whose power fails."""
        self._control("stop", "-m", how)

    def url(self, database: str, password: str = PASSWORD) -> str:
        return f"postgresql+psycopg://{USER}:{password}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        name = f"stad_{uuid.uuid4().hex}"
        self.run_sql("postgres", f"CREATE DATABASE {name}")
        return name

    def run_sql(self, database: str, statement: str) -> list[tuple[object, ...]]:
        """Run a statement as somebody with another tool would."""
        import psycopg

        url = self.url(database).replace("+psycopg", "")
        with psycopg.connect(url, autocommit=True) as connection:
            done = connection.execute(statement.encode())
            return list(done.fetchall()) if done.description else []

    def initialise(self) -> None:
        secret = self.folder / "secret"
        secret.write_text(PASSWORD)
        if os.geteuid() == 0:
            for path in (self.folder, secret):
                shutil.chown(path, _OTHER)
        options = f"-U {USER} --pwfile={secret} --auth=scram-sha-256 -E UTF8 --locale=C --no-sync"
        _run("initdb", "-D", str(self.folder / "data"), *options.split())

    def _control(self, *arguments: str) -> None:
        _run("pg_ctl", "-w", "-D", str(self.folder / "data"), *arguments)


def _user() -> str | None:
    """Return who runs the server: whoever runs the tests, but never root."""
    return _OTHER if os.geteuid() == 0 else None


def _run(program: str, *arguments: str) -> None:
    folder = programs()
    assert folder is not None
    subprocess.run(
        [folder / program, *arguments],
        check=True,
        user=_user(),
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start a server once; its folder is not in that of pytest, which only its owner may enter."""
    reason = reason_without()
    if reason is not None:
        if os.environ.get("BEURTROL_ALL_TESTS"):
            pytest.fail(reason)
        pytest.skip(LACKS + reason)
    with tempfile.TemporaryDirectory(prefix="beurtrol-") as folder:
        running = Server(Path(folder), _free_port())
        running.initialise()
        running.start()
        try:
            yield running
        finally:
            running.stop("immediate")


@pytest.fixture
def store_url(server: Server) -> str:
    """Return the address, password included, of a database without tables."""
    return server.url(server.new_database())


@pytest.fixture
def address(store_url: str) -> StoreAddress:
    return store_address(store_url)
