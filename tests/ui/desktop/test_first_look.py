"""What an edit breaks is found at once, and is what the whole verdict finds too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostering.allowances import Why
from rostering.notes import Note
from rostering.plan import Plan
from tests.builders import MONDAY, a_full_week, a_wish, later
from tests.ui.application.editing_team import DESK, PHONE, a_team, at
from ui.application.allowing import allow
from ui.application.editing.cells import BACK, Cell, Content
from ui.application.editing.operations import clear, put, set_duty
from ui.desktop.attention_items import TONES
from ui.desktop.first_look import first_look
from ui.desktop.insight import Insight, insight

WEEKS = 3


def some_weeks() -> Plan:
    plan = a_team()
    for week in range(WEEKS):
        plan = a_full_week(plan, later(MONDAY, weeks=week))
    # Something that is wrong already, with somebody who is not edited below.
    return put(plan, [at("Dora", "VM1", later(MONDAY, days=3))], PHONE).plan


PLAN = some_weeks()
KNOWN = insight(PLAN, None)


@pytest.mark.parametrize(
    ("cell", "content"),
    [
        (at("Dora"), PHONE),
        (at("Cas", "NM1"), PHONE),
        (at("Anna", "AV", MONDAY), BACK),
        (at("Cas", "ZA", later(MONDAY, days=5)), DESK),
        (at("Bert", "VM1", later(MONDAY, weeks=1)), PHONE),
    ],
    ids=["no skill", "accompanied alone", "turn left", "two on a turn", "another week"],
)
def test_a_first_look_finds_what_the_whole_verdict_finds(cell: Cell, content: Content) -> None:
    after = put(PLAN, [cell], content).plan
    looked = first_look(KNOWN, PLAN, after)
    assert looked is not None
    assert set(looked.attention) == set(insight(after, None).attention)
    assert set(looked.soft) == set(insight(after, None).soft)
    assert looked.attention != KNOWN.attention
    tones = [item.tone for item in looked.attention]
    assert tones == sorted(tones, key=TONES.index)


def test_what_is_put_right_is_gone() -> None:
    wrong = put(PLAN, [at("Dora")], PHONE).plan
    looked = first_look(insight(wrong, None), wrong, clear(wrong, [at("Dora")]).plan)
    assert looked is not None
    assert set(looked.attention) == set(KNOWN.attention)


def test_what_is_allowed_and_noted_is_seen_at_once_too() -> None:
    wrong = [item.violation for item in KNOWN.attention if item.violation is not None]
    allowed = allow(PLAN, wrong[:1], Why.BUSY, "", MONDAY).plan
    looked = first_look(KNOWN, PLAN, allowed)
    assert looked is not None
    assert set(looked.attention) == set(insight(allowed, None).attention)
    assert (looked.count("allowed"), looked.count("violation")) == (1, len(wrong) - 1)

    edited = put(allowed, [at("Cas", "NM1")], PHONE).plan
    again = first_look(looked, allowed, edited.with_notes((Note(MONDAY, "Druk"),)))
    assert again is not None
    assert set(again.attention) == set(insight(edited, None).attention)
    assert again.attention[-1].reason == "Uitzonderlijke drukte"


def test_an_edit_over_many_weeks_and_other_edits_wait_for_the_whole_verdict() -> None:
    days = [("Anna", later(MONDAY, weeks=week)) for week in range(WEEKS)]
    assert first_look(KNOWN, PLAN, set_duty(PLAN, days, None).plan) is None
    both = replace(set_duty(PLAN, days[:1], None).plan, wishes=(a_wish("Anna", "vrij"),))
    assert first_look(KNOWN, PLAN, both) is None
    assert first_look(KNOWN, PLAN, PLAN) is None
    assert first_look(Insight(None), PLAN, set_duty(PLAN, days[:1], None).plan) is None


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Anna", "Bert", "Cas", "Dora"]),
            st.sampled_from(["VM1", "VM2", "NM1", "NM2"]),
            st.integers(0, 7 * WEEKS - 1),
            st.sampled_from([DESK, PHONE, BACK, None]),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_edit_after_edit_a_first_look_is_what_the_whole_verdict_is(
    edits: list[tuple[str, str, int, Content | None]],
) -> None:
    plan, known = PLAN, KNOWN
    for name, block, days, content in edits:
        cell = at(name, block, later(MONDAY, days=days))
        after = (clear(plan, [cell]) if content is None else put(plan, [cell], content)).plan
        if after is plan:
            continue
        looked = first_look(known, plan, after)
        assert looked is not None
        plan, known = after, looked
    assert set(known.attention) == set(insight(plan, None).attention)
