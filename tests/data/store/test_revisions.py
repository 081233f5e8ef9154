"""Files of every released revision open; older ones move on, after a copy."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from data.store import PlanFileError, Who, open_plan_file, schema
from data.store.connecting import engine_of, sqlite_connection
from data.store.migrating import MIGRATIONS
from rostering.allowances import Why
from rostering.calendar import TurnKind
from rostering.notes import Note
from rostering.team.people import Rotation, Skill
from tests.builders import MONDAY, SUNDAY, TUESDAY, a_plan, later
from tests.data.store.files import KARIN, TOM, Clock, blank_file, change, file_with, opened

FILES = Path(__file__).parents[2] / "files"
SAMPLES = sorted(FILES.glob("plan-revision-*.beurtrol"))

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "0004"


def upgrade() -> None:
    op.create_table("other", sa.Column("id", sa.Integer(), primary_key=True))
"""


def test_there_is_a_sample_of_every_revision() -> None:
    assert [sample.stem for sample in SAMPLES] == [
        f"plan-revision-{number}" for number in range(1, schema.REVISION + 1)
    ]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_sample_opens_to_write(sample: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(sample, tmp_path))

    with opened(path) as file:
        plan = file.plan("Onthaal")
        file.write("Onthaal", plan, a_plan(), change())
        assert not file.is_read_only
        assert file.plan("Onthaal").employees == a_plan().employees


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_sample_holds_what_was_put_in(sample: Path, tmp_path: Path) -> None:
    with open_plan_file(Path(shutil.copy(sample, tmp_path)), TOM, read_only=True) as file:
        plan = file.plan("Onthaal")
        log = file.log("Onthaal")
        version = file.versions("Onthaal")[0]
        assert file.teams == ("Onthaal", "Telefoon")
        assert file.published("Onthaal", 1).mondays == (MONDAY,)

    anna, bert = plan.employees
    assert (anna.name, anna.terms[0].weekly_hours) == ("Anna", Fraction(152, 5))
    assert anna.terms[0].rotations[TurnKind.SATURDAY] == Rotation(member=True, promise=4)
    assert [terms.skills for terms in bert.terms] == [
        {"Balie": Skill.INDEPENDENT},
        {"Balie": Skill.ACCOMPANIED},
    ]
    assert [row.kind for row in plan.absences] == ["ouderschapsverlof", "overleg", "verlof"]
    assert [row.amount for row in plan.carried] == [-333, 125]
    assert plan.roster.mondays == (MONDAY, later(MONDAY, weeks=1))
    assert plan.holidays[date(2027, 7, 21)] == "Nationale feestdag"
    assert log[1].what == "rooster week 1"
    assert (log[1].reason, log[1].who) == ("eerste rooster", Who("Karin", "ONTHAAL-3"))
    assert (version.first, version.last, version.at) == (
        MONDAY,
        SUNDAY,
        datetime(2027, 1, 5, 8, 12),
    )


def test_the_sample_of_revision_3_holds_what_is_noted_beside_the_roster(tmp_path: Path) -> None:
    with open_plan_file(Path(shutil.copy(SAMPLES[2], tmp_path)), TOM, read_only=True) as file:
        plan = file.plan("Onthaal")

    assert plan.notes == (
        Note(MONDAY, "Brandoefening om 10u", on_roster=True),
        Note(TUESDAY, "Belt om 10u terug", "Anna", "VM1"),
    )
    assert [(row.key, row.why, row.since, row.text) for row in plan.allowances] == [
        (
            ("day_hours", "too_long_day", "Bert", MONDAY, "", "", 720),
            Why.ELECTIONS,
            TUESDAY,
            "Telling tot 22u",
        )
    ]


def test_the_steps_lead_to_the_schema_that_the_program_uses(tmp_path: Path) -> None:
    engine = engine_of(blank_file(tmp_path), writes=False)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), schema.metadata)

    assert differences == []


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    return file_with(a_plan(), tmp_path)


@pytest.fixture
def newer_program(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program know one revision more than there is, once the file is made."""
    steps = old_file.with_name("migrations")
    shutil.copytree(MIGRATIONS, steps)
    (steps / "versions" / "rev_9999_next.py").write_text(NEXT)
    monkeypatch.setattr("data.store.migrating.MIGRATIONS", steps)
    monkeypatch.setattr(schema, "REVISION", schema.REVISION + 1)


def revision_in(path: Path) -> int:
    connection = sqlite_connection(path, writes=False)
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return int(found)


@pytest.mark.usefixtures("newer_program")
def test_an_older_file_moves_on_after_a_copy(old_file: Path) -> None:
    copy = old_file.with_name(f"team (voor versie {schema.REVISION}).beurtrol")

    with opened(old_file) as file:
        assert file.plan("Onthaal") == a_plan()
        assert not file.is_read_only

    assert (revision_in(old_file), revision_in(copy)) == (schema.REVISION, schema.REVISION - 1)


@pytest.mark.usefixtures("newer_program")
def test_an_older_file_that_is_only_read_stays_as_it_is(old_file: Path) -> None:
    contents = old_file.read_bytes()

    with open_plan_file(old_file, TOM, now=Clock(), read_only=True) as file:
        assert file.plan("Onthaal") == a_plan()
        assert not file.glance().has_changed

    assert old_file.read_bytes() == contents


def test_a_step_that_fails_leaves_the_file_as_it_was(
    old_file: Path, newer_program: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("data.store.opening.write_holder", _fail)

    with pytest.raises(PlanFileError):
        opened(old_file, KARIN)

    assert revision_in(old_file) == schema.REVISION - 1


def _fail(*_: object) -> None:
    raise PlanFileError(Path("x"), "disk_full")
