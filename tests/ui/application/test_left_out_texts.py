"""What a team workbook cannot say, in sentences."""

from __future__ import annotations

from typing import get_args

import pytest

from data.workbook import LeftOut, LeftOutKind
from tests.builders import MONDAY
from ui.application.language import ENGLISH, speaking
from ui.application.workbook.texts import left_out

ITEMS = [
    (LeftOut("person", "Zora", MONDAY), "Rooster van Zora op 04/01/2027: een dag van iemand"),
    (LeftOut("block", "Anna", MONDAY, "VM1"), "blok VM1, dat die dag"),
    (LeftOut("post", "Anna", MONDAY, "Kassa"), "post Kassa, die het team niet heeft"),
    (LeftOut("duty", "Anna", MONDAY, "Dag"), "dienst Dag met andere uren of pauze"),
    (LeftOut("free", "Anna", MONDAY), "de vaste vrije dag"),
    (LeftOut("staffing", "Balie", what="VM1"), "Bezetting van Balie in blok VM1"),
    (LeftOut("staffing", "Balie"), "Bezetting van Balie overal"),
]


@pytest.mark.parametrize(("item", "words"), ITEMS, ids=lambda value: str(value)[:40])
def test_each_is_told_with_its_place(item: LeftOut, words: str) -> None:
    assert words in left_out(item)
    with speaking(ENGLISH):
        assert left_out(item).startswith(f"{'Roster' if item.day else 'Staffing'} of {item.name}")


def test_every_kind_has_a_sentence() -> None:
    assert {item.kind for item, _ in ITEMS} == set(get_args(LeftOutKind))
