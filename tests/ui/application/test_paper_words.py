"""The words on printed papers, in Dutch and in English."""

from __future__ import annotations

from datetime import date

import pytest

from data.publish.palette import POSTS
from rostering.calendar import TurnKind
from rostering.time import Weekday
from ui.application import paper_words as words
from ui.application.language import DUTCH, ENGLISH, Language, speaking


def test_every_colour_of_the_palette_has_an_english_name() -> None:
    with speaking(ENGLISH):
        english = [words.look(post.words) for post in POSTS]

    assert english[:2] == ["blue, plain", "green, slanted"]
    assert not set(english) & {post.words for post in POSTS}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            DUTCH,
            [
                "28 december 2026 t.e.m. 2 januari 2027",
                "25 t.e.m. 30 januari 2027",
                "week 53 van 2026 t.e.m. week 2 van 2027",
                "Maandagavond",
                "Zaterdag",
            ],
        ),
        (
            ENGLISH,
            [
                "28 December 2026 to 2 January 2027",
                "25 to 30 January 2027",
                "week 53 of 2026 to week 2 of 2027",
                "Monday evening",
                "Saturday",
            ],
        ),
    ],
    ids=["Dutch", "English"],
)
def test_weeks_and_turns_are_named_in_a_title(language: Language, said: list[str]) -> None:
    last_week, later = date(2026, 12, 28), date(2027, 1, 25)
    with speaking(language):
        found = [
            words.weeks_span(last_week, last_week),
            words.weeks_span(later, later),
            words.weeks_and_years([last_week, date(2027, 1, 4), date(2027, 1, 11)]),
            words.turn_title(Weekday.MONDAY, TurnKind.EVENING),
            words.turn_title(Weekday.SATURDAY, TurnKind.SATURDAY),
        ]

    assert found == said
