"""Edits of blocks: each keeps the plan whole, and tells what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostering.calendar import TurnKind, Validity
from rostering.check import check
from rostering.notes import Note
from rostering.plan import Plan
from tests.builders import (
    DAYS,
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    a_span,
    later,
    minutes,
    on_duty,
    some_settings,
    staffing,
    weeks,
)
from tests.ui.application.hours.weeks import (
    assert_comes_back,
    blocks,
    hours_of,
    key,
    level,
    places,
    rows,
)
from ui.application.hours import block_edits as edits
from ui.application.hours import block_merging
from ui.application.hours.block_fields import block_texts, put_block
from ui.application.hours.blocks import BlockKey, HoursStep, alike_days, own_days, room_around
from ui.application.records.base import FormError, RefusedError

POSTS = (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back", remote=True))
SUMMER = Validity(later(MONDAY, weeks=4), later(MONDAY, weeks=8))
Edit = Callable[[Plan], HoursStep]


def a_week() -> Plan:
    """Return a full week of two desks, of which the phone asks something else at times."""
    return a_full_week(
        a_plan(
            posts=POSTS,
            staffing=(
                staffing("Balie", 1, 1),
                staffing("Telefoon", 0, 1),
                staffing("Telefoon", 0, 0, block="VM2"),
                staffing("Telefoon", 1, 2, day="ma", block="AV"),
                staffing("Telefoon", 0, 0, day="za"),
            ),
        )
    )


def form(plan: Plan, place: str, *, days: str = "", **typed: str) -> HoursStep:
    hours, where = hours_of(plan), key(place)
    texts = {**block_texts(hours.block(*where)), **typed}
    return put_block(hours, where, texts, [DAYS[day] for day in days.split()])


EDITS: dict[str, tuple[Edit, str]] = {
    "moved": (
        lambda plan: edits.moved(hours_of(plan), key("ma VM1"), a_span("8:30", "10:45")),
        "maandag VM1: 8:30–10:45",
    ),
    "moved on more days": (
        lambda plan: edits.moved(
            hours_of(plan), key("ma VM1"), a_span("8:30", "10:45"), [DAYS["di"], DAYS["wo"]]
        ),
        "VM1 (ma–wo): 8:30–10:45",
    ),
    "drawn": (
        lambda plan: edits.drawn(hours_of(plan), DAYS["di"], a_span("8:00", "9:00")),
        "nieuw blok dinsdag VM3: 8:00–9:00",
    ),
    "split": (
        lambda plan: edits.split(hours_of(plan), key("ma VM2"), minutes("11:30")),
        "maandag VM2 gesplitst om 11:30",
    ),
    "merged": (
        lambda plan: block_merging.merged(hours_of(plan), key("ma VM1")),
        "maandag VM1 en VM2 samengevoegd",
    ),
    "removed": (
        lambda plan: edits.removed(hours_of(plan), key("ma AV")),
        "maandag AV verwijderd",
    ),
    "renamed": (lambda plan: form(plan, "ma AV", block="Avond"), "maandag AV: heet nu Avond"),
    "renamed as another one": (
        lambda plan: form(plan, "za ZA", block="vm2"),
        "zaterdag ZA: heet nu VM2",
    ),
    "typed": (
        lambda plan: form(plan, "ma AV", to="19u30", turn="", public="nee"),
        "maandag AV: 17:00–19:30, geen beurt, niet voor publiek",
    ),
    "copied": (
        lambda plan: edits.copied_day(hours_of(plan), DAYS["ma"], [DAYS["di"], DAYS["zo"]]),
        "openingsuren van maandag gekopieerd naar dinsdag en zondag",
    ),
    "of a period": (
        lambda plan: edits.split(hours_of(plan, SUMMER), key("ma VM1"), minutes("10:00")),
        "maandag VM1 gesplitst om 10:00",
    ),
}


@pytest.mark.parametrize(("edit", "text"), EDITS.values(), ids=EDITS)
def test_an_edit_is_one_named_step_and_gives_a_plan_that_a_workbook_holds(
    edit: Edit, text: str
) -> None:
    plan = a_week()

    step = edit(plan)

    assert step.text == text
    assert step.plan != plan
    assert_comes_back(step.plan)


def test_places_follow_the_edges_of_their_block() -> None:
    step = edits.moved(hours_of(a_week()), key("ma VM1"), a_span("9:00", "10:00"))

    assert places(step.plan, "Bert", MONDAY)[0] == "Balie VM1 9:00-10:00"
    assert step.note == "1 plaats volgt mee in het rooster."
    assert check(step.plan, weeks()).violations == ()


def test_a_block_that_is_split_asks_the_same_in_both_parts() -> None:
    step = edits.split(hours_of(a_week()), key("ma VM2"), minutes("11:30"))

    assert blocks(step.plan, "ma")[1:3] == ["VM2 10:45-11:30", "VM2b 11:30-12:30"]
    assert level(step.plan, "ma VM2b") == "1/1"
    assert level(step.plan, "ma VM2b", "Telefoon") == "0/0"
    assert places(step.plan, "Bert", MONDAY)[1:] == [
        "Balie VM2 10:45-11:30",
        "Balie VM2b 11:30-12:30",
    ]


def test_the_same_block_is_split_on_all_its_days_at_once() -> None:
    hours = hours_of(a_week())
    days = alike_days(hours, key("ma VM2"))

    step = edits.split(hours, key("ma VM2"), minutes("11:30"), days)

    assert [blocks(step.plan, day)[2] for day in ("ma", "wo", "vr")] == ["VM2b 11:30-12:30"] * 3
    assert "Telefoon * VM2b 0/0" in rows(step.plan)


@given(
    at=st.integers(1, 20).map(lambda step: minutes("9:00") + 5 * step),
    days=st.sets(st.sampled_from(list(DAYS.values())[1:5])),
    period=st.sampled_from([Validity(), SUMMER]),
)
@settings(max_examples=40)
def test_a_block_that_is_split_and_merged_is_as_it_was(
    at: int, days: set[int], period: Validity
) -> None:
    plan = own_days(hours_of(a_week(), period), list(DAYS.values())).plan
    split = edits.split(hours_of(plan, period), key("ma VM1"), at, days)  # type: ignore[arg-type]

    again = block_merging.merged(hours_of(split.plan, period), key("ma VM1"), days)  # type: ignore[arg-type]

    assert split.plan != plan
    assert again.plan == plan


@given(
    names=st.lists(st.sampled_from(sorted(EDITS)), min_size=2, max_size=4),
)
@settings(max_examples=12)
def test_edits_after_each_other_give_a_plan_that_a_workbook_holds(names: list[str]) -> None:
    plan = a_week()
    for name in names:
        try:
            plan = EDITS[name][0](plan).plan
        except (KeyError, RefusedError, FormError):
            continue  # The block that it is about is gone, or another one lies there by now.
    assert_comes_back(plan)


def test_a_merged_block_keeps_the_staffing_and_the_places_of_the_first() -> None:
    plan = on_duty(a_week(), "Anna", MONDAY, "Dag", {"VM2": "Telefoon"})

    step = block_merging.merged(hours_of(plan), key("ma VM1"))

    assert level(step.plan, "ma VM1", "Telefoon") == "0/1"
    assert places(step.plan, "Bert", MONDAY) == ["Balie VM1 9:00-12:30"]
    assert places(step.plan, "Anna", MONDAY) == []
    assert step.note == (
        "VM1 houdt zijn eigen bezetting; VM2 vroeg Telefoon 0/0. "
        "2 plaatsen volgen mee in het rooster. "
        "1 plaats is leeggemaakt; wie er stond, staat nu in backoffice."
    )


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        pytest.param(
            "ma VM2",
            "Tussen VM2 en NM1 ligt 1 u. Sleep eerst een rand, zodat de blokken aansluiten.",
            id="a pause between",
        ),
        pytest.param("ma AV", "Na AV komt op maandag geen blok meer.", id="the last one"),
    ],
)
def test_only_neighbours_are_merged(place: str, sentence: str) -> None:
    with pytest.raises(RefusedError) as caught:
        block_merging.merged(hours_of(a_week()), key(place))

    assert caught.value.sentence == sentence


def test_a_block_that_goes_leaves_its_places_empty_and_its_own_staffing_too() -> None:
    step = edits.removed(hours_of(a_week()), key("ma AV"))

    assert not any("AV" in row for row in rows(step.plan))
    assert places(step.plan, "Anna", MONDAY) == ["Balie NM1 13:30-15:15", "Balie NM2 15:15-17:00"]
    assert step.note == "1 plaats is leeggemaakt; wie er stond, staat nu in backoffice."


@pytest.mark.parametrize(
    ("published", "locked", "today"),
    [
        pytest.param(MONDAY, False, MONDAY, id="published"),
        pytest.param(None, True, MONDAY, id="locked"),
        pytest.param(None, False, TUESDAY, id="past"),
    ],
)
def test_what_cannot_change_stays_and_is_reported(
    published: object, locked: bool, today: object
) -> None:
    plan = a_plan(settings=some_settings(published_until=published))
    plan = on_duty(plan, "Anna", MONDAY, "Laat", {"AV": "Balie"}, locked=locked)

    step = edits.removed(hours_of(plan, today=today), key("ma AV"))  # type: ignore[arg-type]

    assert step.plan.roster == plan.roster
    assert "1 plaats blijft, want" in step.note
    assert [item.rule for item in check(step.plan, weeks()).violations] == ["closed"]


def test_a_locked_place_moves_with_its_block_and_stays_locked() -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Dag", {"VM1": "Balie"}, locked=True)

    split = edits.split(hours_of(plan), key("ma VM1"), minutes("10:00")).plan
    again = block_merging.merged(hours_of(split), key("ma VM1")).plan

    assert [work.locked for work in split.roster.entry("Anna", MONDAY).work] == [True, True]
    assert again == plan


def test_a_note_goes_with_its_block_and_is_about_the_day_where_that_is_gone() -> None:
    notes = (Note(MONDAY, "bel terug", "Anna", "AV"), Note(MONDAY, "sleutel", "Bert", "VM2"))
    plan = a_week().with_notes(notes)

    renamed = form(plan, "ma AV", block="Avond").plan
    merged = block_merging.merged(hours_of(renamed), key("ma VM1")).plan
    gone = edits.removed(hours_of(merged), key("ma Avond")).plan

    assert [note.block for note in renamed.notes] == ["Avond", "VM2"]
    assert [note.block for note in merged.notes] == ["Avond", "VM1"]
    assert [note.block for note in gone.notes] == ["", "VM1"]


def test_blocks_of_other_weeks_stay_as_they_are() -> None:
    plan = a_full_week(a_week(), later(MONDAY, weeks=4))

    step = edits.moved(hours_of(plan, SUMMER), key("ma VM1"), a_span("8:30", "10:45"))

    assert places(step.plan, "Bert", MONDAY)[0] == "Balie VM1 9:00-10:45"
    assert places(step.plan, "Bert", later(MONDAY, weeks=4))[0] == "Balie VM1 8:30-10:45"
    assert blocks(step.plan, "ma")[0] == "VM1 9:00-10:45"
    assert blocks(step.plan, "ma", SUMMER)[0] == "VM1 8:30-10:45"
    assert blocks(step.plan, "ma", SUMMER)[1:] == blocks(step.plan, "ma")[1:]


def test_the_last_own_block_of_a_day_leaves_the_day_to_the_wider_period() -> None:
    step = edits.removed(hours_of(a_week(), SUMMER), key("za ZA"))

    assert step.plan == a_week()
    assert step.note == (
        "Zonder eigen blokken volgt zaterdag in deze periode weer Altijd. Is het team dan dicht, "
        "zet het in Sluitingsdagen."
    )


def test_a_new_name_takes_the_staffing_of_the_block_along_on_that_day_alone() -> None:
    step = form(a_week(), "ma VM2", block="Laat")

    assert (
        level(step.plan, "ma Laat", "Telefoon") == level(step.plan, "di VM2", "Telefoon") == "0/0"
    )
    assert step.chosen == BlockKey(DAYS["ma"], "Laat")
    assert places(step.plan, "Bert", MONDAY)[1] == "Balie Laat 10:45-12:30"


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        pytest.param(
            {"block": "NM1"},
            "block",
            "Gevonden “NM1”, verwacht elk blok één keer op maandag.",
            id="a name twice",
        ),
        pytest.param(
            {"to": "8:00"}, "to", "Gevonden “8:00”, verwacht een uur na 9:00.", id="before"
        ),
        pytest.param({"block": ""}, "block", "Dit veld is leeg; vul het in.", id="no name"),
        pytest.param({"from": "tien"}, "from", "Gevonden “tien”", id="no time"),
        pytest.param({"to": "11:30"}, "to", "VM2", id="over another"),
    ],
)
def test_a_field_says_what_it_expects(typed: dict[str, str], field: str, sentence: str) -> None:
    with pytest.raises(FormError) as caught:
        form(a_week(), "ma VM1", **typed)

    assert set(caught.value.problems) == {field}
    assert sentence in caught.value.problems[field]


def test_a_turn_that_is_none_any_more_says_that_the_past_counts_otherwise() -> None:
    step = form(a_week(), "ma AV", turn="")

    assert step.note == (
        "De saldi tellen dit blok nu anders, ook in wat al in het rooster staat. Geldt dit pas "
        "later, maak dan een nieuwe periode."
    )


def test_a_first_saturday_block_is_a_turn() -> None:
    plan = a_week()
    plan = replace(plan, openings=tuple(row for row in plan.openings if row.block != "ZA"))

    step = edits.drawn(hours_of(plan), DAYS["za"], a_span("9:00", "12:00"))

    assert step.plan.openings[-1].turn is TurnKind.SATURDAY
    assert step.chosen == BlockKey(DAYS["za"], "ZA1")


def test_a_block_is_drawn_up_to_its_neighbours() -> None:
    hours = hours_of(a_week())

    assert room_around(hours, key("ma VM2")) == a_span("10:45", "13:30")
    with pytest.raises(RefusedError) as caught:
        edits.moved(hours, key("ma VM2"), a_span("10:30", "12:30"))
    assert caught.value.sentence == (
        "10:30–12:30 overlapt op maandag met VM1 (9:00–10:45). Blokken mogen niet overlappen."
    )
