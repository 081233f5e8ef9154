"""Several write in one store at the same time; what one changed, no other writes over unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given, settings

from data.store import ConflictError, SharedStore, StoreAddress, TeamError, schema, store_address
from data.store.shared_connecting import shared_engine
from rostering.plan import Plan
from rostering.team.absences import Absence
from tests.builders import MONDAY, SUNDAY, a_full_week, a_plan, later, on_duty
from tests.data.store.files import KARIN, MORNING, TOM, Clock, change
from tests.data.store.shared import held, opened
from tests.postgres import Server
from tests.strategies import plans

PLAN = a_plan()
NEXT_WEEK = later(MONDAY, weeks=1)
FIRST = on_duty(PLAN, "Anna", MONDAY)
SECOND = on_duty(PLAN, "Bert", NEXT_WEEK)
AT_TWO = replace(PLAN, absences=(Absence("Bert", NEXT_WEEK, NEXT_WEEK),))


@pytest.fixture
def filled(address: StoreAddress) -> StoreAddress:
    with opened(address) as store:
        store.add_team(PLAN, change("team toegevoegd"))
    return address


def refused(store: SharedStore, before: Plan, after: Plan) -> ConflictError:
    with pytest.raises(ConflictError) as error:
        store.write("Onthaal", before, after, change("te laat"))
    return error.value


def test_the_steps_make_the_schema_that_the_program_uses(filled: StoreAddress) -> None:
    engine = shared_engine(filled)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), schema.metadata)
    engine.dispose()

    assert differences == []


@settings(max_examples=10)
@given(before=plans, after=plans)
def test_a_plan_comes_out_as_it_went_in(server: Server, before: Plan, after: Plan) -> None:
    with opened(store_address(server.url(server.new_database()))) as store:
        store.add_team(before, change())
        team = before.settings.name
        assert store.plan(team) == before
        store.write(team, before, after, change())
        assert store.plan(after.settings.name) == after


def test_two_teams_stand_side_by_side_and_share_people(filled: StoreAddress) -> None:
    other = replace(PLAN, settings=replace(PLAN.settings, name="Telefoon"))
    with opened(filled, TOM) as store:
        store.add_team(other, change())
        assert store.teams == ("Onthaal", "Telefoon")
        with pytest.raises(TeamError):
            store.add_team(other, change())


def test_who_writes_another_week_wins_too(filled: StoreAddress) -> None:
    with opened(filled) as karin, opened(filled, TOM) as tom:
        karin.plan("Onthaal")
        tom.plan("Onthaal")
        karin.write("Onthaal", PLAN, FIRST, change("maandag"))
        tom.write("Onthaal", PLAN, SECOND, change("week 2"))

    assert held(filled) == on_duty(FIRST, "Bert", NEXT_WEEK)
    with opened(filled) as store:
        assert [(entry.what, entry.who) for entry in store.log("Onthaal")[:2]] == [
            ("week 2", TOM),
            ("maandag", KARIN),
        ]


def test_who_writes_the_same_week_is_refused_with_who_and_when(filled: StoreAddress) -> None:
    clock = Clock()
    with opened(filled, KARIN, clock) as karin, opened(filled, TOM) as tom:
        karin.plan("Onthaal")
        tom.plan("Onthaal")
        clock.pass_by(minutes=50)
        karin.write("Onthaal", PLAN, FIRST, change())

        error = refused(tom, PLAN, on_duty(PLAN, "Bert", SUNDAY))

    assert error.team == "Onthaal"
    assert set(error.changed) == {MONDAY}
    assert (error.changed[MONDAY].who, error.changed[MONDAY].at) == (KARIN, clock())
    assert held(filled) == FIRST


def test_a_refused_change_can_be_made_on_top_of_what_came_between(filled: StoreAddress) -> None:
    with opened(filled) as karin, opened(filled, TOM) as tom:
        karin.plan("Onthaal")
        tom.plan("Onthaal")
        karin.write("Onthaal", PLAN, FIRST, change())
        refused(tom, PLAN, on_duty(PLAN, "Bert", SUNDAY))

        now = tom.plan("Onthaal")
        tom.write("Onthaal", now, on_duty(now, "Bert", SUNDAY), change())

    assert held(filled) == on_duty(FIRST, "Bert", SUNDAY)


def test_a_refused_change_stays_refused_until_the_plan_is_read_anew(filled: StoreAddress) -> None:
    with opened(filled) as karin, opened(filled, TOM) as tom:
        karin.plan("Onthaal")
        tom.plan("Onthaal")
        karin.write("Onthaal", PLAN, FIRST, change())

        for _ in range(2):
            assert set(refused(tom, PLAN, on_duty(PLAN, "Bert", SUNDAY)).changed) == {MONDAY}


def test_one_writer_goes_on_week_after_week(filled: StoreAddress) -> None:
    plan = PLAN
    with opened(filled) as store:
        store.plan("Onthaal")
        for number in range(5):
            after = on_duty(plan, "Anna", later(MONDAY, days=3 * number))
            store.write("Onthaal", plan, after, change())
            plan = after

    assert held(filled) == plan


@pytest.mark.parametrize(
    ("theirs", "mine", "parts"),
    [
        pytest.param(AT_TWO, FIRST, {None}, id="a roster on lists that changed"),
        pytest.param(AT_TWO, replace(PLAN, posts=()), {None}, id="lists on lists that changed"),
        pytest.param(
            FIRST,
            replace(PLAN, employees=PLAN.employees[1:]),
            {MONDAY},
            id="somebody goes away who was planned meanwhile",
        ),
    ],
)
def test_what_no_longer_fits_is_refused(
    filled: StoreAddress, theirs: Plan, mine: Plan, parts: set[date | None]
) -> None:
    with opened(filled) as karin, opened(filled, TOM) as tom:
        karin.plan("Onthaal")
        tom.plan("Onthaal")
        karin.write("Onthaal", PLAN, theirs, change())

        assert set(refused(tom, PLAN, mine).changed) == parts
    assert held(filled) == theirs


def test_an_absence_is_kept_though_somebody_planned_a_week(filled: StoreAddress) -> None:
    with opened(filled) as karin, opened(filled, TOM) as tom:
        karin.plan("Onthaal")
        tom.plan("Onthaal")
        karin.write("Onthaal", PLAN, FIRST, change())
        tom.write("Onthaal", PLAN, AT_TWO, change())

    assert held(filled) == replace(FIRST, absences=AT_TWO.absences)


def test_a_team_that_was_not_read_is_not_written(filled: StoreAddress) -> None:
    with opened(filled, TOM) as store:
        assert refused(store, PLAN, FIRST).changed[None].who == KARIN


def test_a_database_that_was_put_back_to_an_earlier_day_is_noticed(
    filled: StoreAddress, server: Server
) -> None:
    with opened(filled) as store:
        store.plan("Onthaal")
        store.write("Onthaal", PLAN, FIRST, change())
        server.run_sql(str(filled.url.database), "DELETE FROM part WHERE part <> 'lists'")

        assert set(refused(store, FIRST, PLAN).changed) == {MONDAY}


def test_what_is_published_was_seen_by_who_publishes_it(filled: StoreAddress) -> None:
    week = a_full_week(PLAN)
    with opened(filled) as karin, opened(filled, TOM) as tom:
        karin.plan("Onthaal")
        karin.write("Onthaal", PLAN, week, change())
        tom.plan("Onthaal")
        version = karin.publish("Onthaal", MONDAY, SUNDAY, change("versie 1"), SUNDAY)
        with pytest.raises(ConflictError):
            tom.publish("Onthaal", MONDAY, SUNDAY, change("versie 1"))

        assert tom.versions("Onthaal") == (version,)
        assert tom.published("Onthaal", 1) == week.roster
        assert tom.plan("Onthaal").settings.published_until == SUNDAY
        assert (version.number, version.at, version.who) == (1, MORNING, KARIN)
