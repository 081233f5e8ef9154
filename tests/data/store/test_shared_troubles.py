"""Everything that keeps a shared store from being used has its reason, and never a password."""

from __future__ import annotations

import sys
import traceback
from dataclasses import replace

import pytest

from data.store import (
    AddressError,
    SharedStoreError,
    StoreAddress,
    open_shared_store,
    schema,
    store_address,
)
from tests.builders import MONDAY, a_plan, on_duty
from tests.data.store.files import KARIN, change
from tests.data.store.shared import held, opened
from tests.postgres import PASSWORD, USER, Server

PLAN = a_plan()
FIRST = on_duty(PLAN, "Anna", MONDAY)


@pytest.fixture
def filled(address: StoreAddress) -> StoreAddress:
    with opened(address) as store:
        store.add_team(PLAN, change())
    return address


def reason_of_opening(address: StoreAddress, *, create: bool = False) -> str:
    with pytest.raises(SharedStoreError) as error:
        open_shared_store(address, KARIN, create=create)
    assert PASSWORD not in "".join(traceback.format_exception(error.value))
    return error.value.reason


def database_of(address: StoreAddress) -> str:
    return str(address.url.database)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("", "form", id="nothing"),
        pytest.param("team.xlsx", "form", id="a file"),
        pytest.param(f"postgresql://a:{PASSWORD}@b:c/d", "form", id="no port"),
        pytest.param(f"sqlite://{PASSWORD}", "kind", id="another database"),
        pytest.param(f"postgresql+psycopg2://a:{PASSWORD}@b/c", "kind", id="another library"),
        pytest.param(f"postgresql://a:{PASSWORD}@b/", "no_database", id="no database"),
    ],
)
def test_what_is_no_address_is_refused_without_telling_it(text: str, reason: str) -> None:
    with pytest.raises(AddressError) as error:
        store_address(text)

    assert error.value.reason == reason
    assert PASSWORD not in "".join(traceback.format_exception(error.value))


@pytest.mark.parametrize("kind", ["postgresql+psycopg", "postgresql", "postgres"])
def test_an_address_shows_server_and_database_only(kind: str) -> None:
    address = store_address(f"{kind}://{USER}:{PASSWORD}@db.stad.be:5433/stad?password={PASSWORD}")

    assert str(address) == "db.stad.be:5433/stad"
    assert repr(address) == "StoreAddress(db.stad.be:5433/stad)"


def test_a_server_that_is_not_there_is_unreachable(server: Server) -> None:
    url = server.url("stad").replace(f":{server.port}/", ":1/")

    assert reason_of_opening(store_address(url)) == "unreachable"


@pytest.mark.parametrize(
    ("database", "password"),
    [
        pytest.param("postgres", "fout", id="password"),
        pytest.param("bestaat_niet", PASSWORD, id="database"),
    ],
)
def test_a_server_that_does_not_let_in_says_so(
    server: Server, database: str, password: str
) -> None:
    assert reason_of_opening(store_address(server.url(database, password))) == "refused"


def test_without_its_library_a_shared_store_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)

    assert reason_of_opening(store_address("postgresql://a@b/c")) == "no_driver"


def test_an_empty_database_stays_empty_unless_it_has_to_be_made(
    server: Server, address: StoreAddress
) -> None:
    assert reason_of_opening(address) == "empty"
    tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    assert server.run_sql(database_of(address), tables) == [(0,)]


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("CREATE TABLE klant (id integer)", id="tables of somebody else"),
        pytest.param(
            "CREATE TABLE alembic_version AS SELECT 'ab12' AS version_num;"
            "CREATE TABLE document (id integer); CREATE TABLE team (id integer)",
            id="steps of somebody else",
        ),
    ],
)
def test_a_database_for_something_else_is_left_alone(
    server: Server, address: StoreAddress, statement: str
) -> None:
    server.run_sql(database_of(address), statement)

    assert reason_of_opening(address, create=True) == "foreign"


def test_a_store_of_a_newer_program_is_told_also_while_it_is_open(
    server: Server, filled: StoreAddress
) -> None:
    with opened(filled) as store:
        store.plan("Onthaal")
        newer = f"UPDATE alembic_version SET version_num = '{schema.REVISION + 1:04}'"
        server.run_sql(database_of(filled), newer)
        with pytest.raises(SharedStoreError) as told:
            store.write("Onthaal", PLAN, FIRST, change())

    assert (told.value.reason, reason_of_opening(filled)) == ("newer", "newer")


def test_a_store_of_an_older_program_moves_on(server: Server, filled: StoreAddress) -> None:
    later = "part, note, allowance, retention"
    older = f"DROP TABLE {later}; UPDATE alembic_version SET version_num = '0001'"
    server.run_sql(database_of(filled), older)

    with opened(filled) as store:
        assert store.plan("Onthaal") == PLAN
        store.write("Onthaal", PLAN, FIRST, change())
    assert held(filled) == FIRST


def test_rows_that_no_plan_can_hold_are_damage(server: Server, filled: StoreAddress) -> None:
    server.run_sql(database_of(filled), "UPDATE post SET kind = 'onzin'")

    with opened(filled) as store, pytest.raises(SharedStoreError) as told:
        store.plan("Onthaal")

    assert told.value.reason == "damaged"


def test_who_may_only_read_reads_and_is_told(server: Server, filled: StoreAddress) -> None:
    server.run_sql(
        database_of(filled),
        f"CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}';"
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader",
    )

    with opened(StoreAddress(filled.url.set(username="reader"))) as store:
        assert store.plan("Onthaal") == PLAN
        with pytest.raises(SharedStoreError) as told:
            store.write("Onthaal", PLAN, FIRST, change())

    assert told.value.reason == "read_only"


def test_the_rights_that_planners_are_granted_are_enough(
    server: Server, filled: StoreAddress
) -> None:
    """As in docs/plan_file.md."""
    server.run_sql(
        database_of(filled),
        f"CREATE ROLE planner_two LOGIN PASSWORD '{PASSWORD}';"
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO planner_two;"
        "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO planner_two",
    )
    other = replace(FIRST, settings=replace(PLAN.settings, name="Telefoon"))

    with opened(StoreAddress(filled.url.set(username="planner_two"))) as store:
        store.add_team(other, change())
        assert store.plan("Telefoon") == other
        store.write("Telefoon", other, replace(other, employees=()), change())


def test_a_write_that_lasts_keeps_others_waiting_and_not_for_ever(
    server: Server, filled: StoreAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    monkeypatch.setattr("data.store.shared_connecting._LIMITS", "SET LOCAL lock_timeout = '50ms'")
    url = server.url(database_of(filled)).replace("+psycopg", "")
    with opened(filled) as store, psycopg.connect(url) as other:
        store.plan("Onthaal")
        other.execute("UPDATE document SET counter = counter + 1")
        with pytest.raises(SharedStoreError) as told:
            store.write("Onthaal", PLAN, FIRST, change())
        other.rollback()
        store.write("Onthaal", PLAN, FIRST, change())

    assert told.value.reason == "busy"
    assert held(filled) == FIRST
