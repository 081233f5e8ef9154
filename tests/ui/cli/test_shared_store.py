"""The commands work with a shared store as with a plan file, and tell who came in between."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from data.store import StoreAddress, Who, open_shared_store
from rostering.plan import Plan
from tests.builders import MONDAY, on_duty
from tests.data.store.files import change
from tests.postgres import PASSWORD, Server
from tests.ui.cli.books import WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import START, Command, Outcome
from ui.cli.commands import plan as plan_command
from ui.cli.planning import run_search

QUICK = ("--weeks", "1", "--time-limit", "20", "--workers", "1")
TEAM = "Balieteam"
KARIN = Who("Karin", "ONTHAAL-3")


@pytest.fixture
def planning(command: Command, book: Path, store_url: str) -> str:
    assert command("import", book, "--store", store_url).code == 0
    return store_url


def plan_in(address: StoreAddress) -> Plan:
    with open_shared_store(address, KARIN) as store:
        return store.plan(TEAM)


def told(outcome: Outcome) -> str:
    """Return all words of a command, in which the password never is."""
    assert PASSWORD not in outcome.out + outcome.err
    return outcome.err


def test_import_makes_the_tables_and_adds_the_team(
    command: Command, book: Path, store_url: str, address: StoreAddress
) -> None:
    outcome = command("import", book, "--store", store_url)

    assert "Ook gezien" in told(outcome)
    assert outcome.out.splitlines() == [
        f"Toegevoegd aan: {address}",
        f"Team “{TEAM}”: 2 medewerkers.",
    ]


def test_import_never_overwrites_a_team(command: Command, book: Path, planning: str) -> None:
    outcome = command("import", book, "--store", planning)

    assert outcome.code == 2
    assert "heeft al een team “Balieteam”. Er is niets overschreven." in told(outcome)


def test_a_roster_is_planned_kept_checked_published_and_compared(
    command: Command, planning: str, address: StoreAddress, tmp_path: Path
) -> None:
    store = ("--store", planning)

    planned = command("plan", *store, *START, *QUICK, "--save")
    assert (planned.code, told(planned)) == (0, planned.err)
    assert f"Geschreven: {address}" in planned.out
    assert plan_in(address).roster.mondays == (MONDAY,)
    checked = command("check", *store)
    assert (checked.code, "Geen harde regel gebroken." in checked.out) == (0, True)
    published = command("publish", *store, "--until", "2027-01-10")
    assert (published.code, "Versie 1" in published.out) == (0, True)
    compared = command("diff", *store, "--version", "1")
    assert (compared.code, compared.out) == (0, "Geen verschil.\n")
    exported = command("export", *store, "--xlsx", tmp_path / "rooster.xlsx")
    assert exported.code == 0
    turns = command("turns", *store, *START, *QUICK)
    assert turns.code == 0
    for outcome in (checked, published, compared, exported, turns):
        told(outcome)


def test_who_plans_a_week_that_somebody_changed_meanwhile_sees_what_differs(
    command: Command,
    planning: str,
    address: StoreAddress,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    search = run_search

    def search_while_karin_writes(*arguments: object) -> object:
        result = search(*arguments)  # type: ignore[arg-type]
        with open_shared_store(address, KARIN) as store:
            plan = store.plan(TEAM)
            store.write(TEAM, plan, on_duty(plan, "Anna", MONDAY), change())
        return result

    monkeypatch.setattr(plan_command, "run_search", search_while_karin_writes)
    json = tmp_path / "rooster.json"
    outcome = command("plan", "--store", planning, *START, *QUICK, "--save", "--json", json)

    assert outcome.code == 2
    lines = [line for line in told(outcome).splitlines() if not re.match(r"\s*\d+/\d+", line)][-4:]
    assert re.fullmatch(
        r"Karin wijzigde week 1 om \d+u(\d\d)?; bekijk het verschil. Er is niets overschreven.",
        lines[0],
    )
    assert lines[1:] == [
        "  Rooster: 1 dag anders",
        "    Anna, ma 4 jan: komt erbij",
        f"Geschreven: {json}",
    ]
    assert json.exists()
    assert plan_in(address) == on_duty(plan_in(address), "Anna", MONDAY)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        pytest.param("zo-geheim", "Dat is geen adres", id="no address"),
        pytest.param("mysql://a:zo-geheim@b/c", "is van iets anders", id="another database"),
        pytest.param("postgresql://a:zo-geheim@b", "ontbreekt de databank", id="no database"),
        pytest.param("postgresql://a:zo-geheim@b:poort/c", "Dat is geen adres", id="no port"),
    ],
)
def test_what_is_no_address_is_told_without_its_password(
    command: Command, address: str, words: str
) -> None:
    outcome = command("check", "--store", address)

    assert outcome.code == 2
    assert words in told(outcome)
    assert "Schrijf bijvoorbeeld postgresql+psycopg://naam@server/databank." in outcome.err


def test_a_wrong_password_is_told_and_not_shown(command: Command, server: Server) -> None:
    outcome = command("check", "--store", server.url("postgres", "helemaal-fout"))

    assert outcome.code == 2
    assert "laat je niet toe: de naam, het wachtwoord of de databank klopt niet." in told(outcome)
    assert "helemaal-fout" not in outcome.err


def test_a_store_without_teams_says_how_to_begin(command: Command, store_url: str) -> None:
    outcome = command("check", "--store", store_url)

    assert outcome.code == 2
    assert "staat nog geen planning. Voeg een team toe met beurtrol import" in told(outcome)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("check",), "BRON ontbreekt. Geef een bestand, of --store.", id="neither"),
        pytest.param(
            ("check", "team.xlsx", "--store", "postgresql://a/b"),
            "“team.xlsx” en --store kunnen niet samen. Geef één van de twee.",
            id="both",
        ),
    ],
)
def test_a_file_or_a_store_is_given_and_not_both(
    command: Command, arguments: tuple[str, ...], words: str
) -> None:
    outcome = command(*arguments)

    assert (outcome.code, outcome.err) == (2, f"{words}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("check", "ADDRESS"), id="a source"),
        pytest.param(("open", "ADDRESS"), id="the window"),
        pytest.param(("publish", "ADDRESS", "--until", "2027-01-10"), id="a plan file"),
        pytest.param(("import", "ADDRESS", "x.beurtrol"), id="a workbook"),
        pytest.param(("import", "team.xlsx", "ADDRESS"), id="a target"),
        pytest.param(("check", "ADDRESS", "--store", "ADDRESS"), id="both"),
    ],
)
def test_an_address_in_the_place_of_a_file_does_not_show_its_password(
    command: Command, arguments: tuple[str, ...]
) -> None:
    address = f"postgresql://planner:{PASSWORD}@db.stad.be/stad"
    outcome = command(*(address if word == "ADDRESS" else word for word in arguments))

    assert outcome.code == 2
    assert told(outcome) == "Het adres van een gedeelde planning hoort bij --store.\n"


def test_the_team_is_chosen_where_there_are_several(
    command: Command, planning: str, tmp_path: Path
) -> None:
    team = (("Instelling", "Waarde"), ("Naam", "Telefoonteam"), ("Feestdagen", "geen"))
    book = write_book(tmp_path / "telefoon.xlsx", Team=team, Rooster=WHOLE_ROSTER)
    command("import", book, "--store", planning)

    outcome = command("check", "--store", planning)
    chosen = command("check", "--store", planning, "--team", "Telefoonteam")

    assert "kies een team met --team." in told(outcome)
    assert "Telefoonteam" in chosen.out
