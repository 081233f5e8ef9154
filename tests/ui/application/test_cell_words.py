"""The words of the workbook as they are shown and typed in another language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.application.cell_words import shown_cell, understood, with_shown_words
from ui.application.language import ENGLISH, speaking

CELLS = {
    "": "",
    "ja": "yes",
    "nee": "no",
    "geen": "none",
    "1 op 4": "1 in 4",
    "wisselend": "floating",
    "ma-vr": "Mo-Fr",
    "ma,wo": "Mo,We",
    "vr NM": "Fr PM",
    "wo,vr VM": "We,Fr AM",
    "9:00-11:00": "9:00-11:00",
    "geen avond": "no evening",
    "backoffice": "back office",
    "aangevraagd": "requested",
    "120": "120",
}


@pytest.mark.parametrize(("cell", "shown"), CELLS.items())
def test_a_cell_is_shown_in_english_and_read_back(cell: str, shown: str) -> None:
    with speaking(ENGLISH):
        assert shown_cell(cell) == shown
        assert understood(shown) == understood(shown.upper()) == understood(cell) == cell
    assert shown_cell(cell) == understood(cell) == cell


@pytest.mark.parametrize("typed", ["Mon-Fri", "monday - friday", "Mo-vr"])
def test_days_can_be_typed_long_and_in_both_languages(typed: str) -> None:
    with speaking(ENGLISH):
        assert understood(typed).replace(" ", "") == "ma-vr"


@given(st.text(max_size=20))
def test_what_is_typed_in_dutch_stays_as_it_is(typed: str) -> None:
    assert understood(typed) == shown_cell(typed) == typed


@pytest.mark.parametrize("typed", ["every other Friday", "yes please", "1 of 4", "9u30"])
def test_what_is_not_understood_stays_as_it_was_typed(typed: str) -> None:
    with speaking(ENGLISH):
        assert understood(typed) == typed


def test_a_sentence_names_the_words_that_can_be_typed() -> None:
    with speaking(ENGLISH):
        said = with_shown_words("“nee”, “ja” or a promise such as “1 op 4”")
    assert said == "“no”, “yes” or a promise such as “1 in 4”"
