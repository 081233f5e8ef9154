"""Whatever happened to a file: it opens as it was or it is refused, and it stays as it is."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from data.store import PlanFileError, open_plan_file, schema
from data.store.connecting import sqlite_connection
from rostering.plan import Plan
from tests.builders import a_full_week, a_plan, an_absence
from tests.data.store.files import TOM, Clock, file_with, opened

CASES = 500
REASONS = {"damaged", "foreign", "newer"}


def truncated(contents: bytearray, chance: random.Random) -> bytearray:
    return contents[: chance.randrange(len(contents))]


def flipped(contents: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.choice((1, 8, 200))):
        contents[chance.randrange(len(contents))] ^= 1 << chance.randrange(8)
    return contents


def flipped_at_the_start(contents: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.choice((1, 4))):
        contents[chance.randrange(100)] ^= 1 << chance.randrange(8)
    return contents


def zeroed(contents: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(contents))
    length = min(chance.choice((16, 512, 4096, len(contents))), len(contents) - start)
    contents[start : start + length] = bytes(length)
    return contents


DAMAGE: tuple[Callable[[bytearray, random.Random], bytearray], ...] = (
    truncated,
    flipped,
    flipped_at_the_start,
    zeroed,
)


def test_no_damage_ends_in_anything_but_a_plan_or_a_reason(tmp_path: Path) -> None:
    plan = a_full_week(a_plan(absences=(an_absence("Anna"),)))
    whole = file_with(plan, tmp_path).read_bytes()
    chance = random.Random(5)
    path = tmp_path / "stuk.beurtrol"
    outcomes: dict[str, int] = {}

    for case in range(CASES):
        damage = DAMAGE[case % len(DAMAGE)]
        path.write_bytes(damage(bytearray(whole), chance))
        contents = path.read_bytes()
        try:
            with open_plan_file(path, TOM, now=Clock(), read_only=True) as file:
                found = [file.plan(team) for team in file.teams]
            assert all(isinstance(item, Plan) for item in found), case
            outcomes["opened"] = outcomes.get("opened", 0) + 1
        except PlanFileError as error:
            outcomes[error.reason] = outcomes.get(error.reason, 0) + 1
        assert path.read_bytes() == contents, case

    assert set(outcomes) <= REASONS | {"opened"}
    assert outcomes["damaged"] > CASES / 2


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        pytest.param(f"PRAGMA user_version = {schema.REVISION + 1}", "newer", id="newer"),
        pytest.param("PRAGMA user_version = 0", "damaged", id="no revision"),
        pytest.param("PRAGMA application_id = 7", "foreign", id="of another program"),
        pytest.param("DROP TABLE holder", "damaged", id="a table less"),
        pytest.param("DELETE FROM document", "damaged", id="no identity"),
        pytest.param("UPDATE opening SET starts = 'x'", "damaged", id="a word for a time"),
        pytest.param("UPDATE opening SET ends = 0", "damaged", id="an end before the start"),
        pytest.param("UPDATE terms SET weekly_hours = '1/0'", "damaged", id="no number"),
        pytest.param("UPDATE post SET kind = 'zij'", "damaged", id="an unknown kind"),
        pytest.param("DELETE FROM terms", "damaged", id="somebody without terms"),
        pytest.param("UPDATE team SET published_until = 'ooit'", "damaged", id="no date"),
    ],
)
def test_what_no_program_wrote_is_refused(tmp_path: Path, statement: str, reason: str) -> None:
    path = file_with(a_full_week(a_plan()), tmp_path)
    connection = sqlite_connection(path, writes=True)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    connection.close()

    with pytest.raises(PlanFileError) as refused, opened(path) as file:
        file.plan("Onthaal")

    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(lambda path: None, "missing", id="nothing"),
        pytest.param(lambda path: path.mkdir(), "folder", id="a folder"),
        pytest.param(lambda path: path.touch(), "damaged", id="an empty file"),
        pytest.param(lambda path: path.write_text("naam;uren"), "foreign", id="a text"),
    ],
)
def test_what_is_no_plan_file_is_refused(
    tmp_path: Path, make: Callable[[Path], object], reason: str
) -> None:
    path = tmp_path / "team.beurtrol"
    make(path)

    with pytest.raises(PlanFileError) as refused:
        opened(path)

    assert refused.value.reason == reason
