"""A note says something, and never tells everybody about one person."""

from __future__ import annotations

import pytest

from rostering.errors import InvalidValueError
from rostering.notes import Note
from tests.builders import MONDAY, a_plan


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param(" ", {}, id="no text"),
        pytest.param("Belt terug", {"employee": "Anna", "on_roster": True}, id="told to all"),
        pytest.param("Brandoefening", {"block": "VM1"}, id="a block of nobody"),
    ],
)
def test_a_note_that_cannot_be_is_refused(text: str, facts: dict[str, object]) -> None:
    with pytest.raises(InvalidValueError):
        Note(MONDAY, text, **facts)  # type: ignore[arg-type]


def test_a_plan_with_other_notes_shares_what_was_worked_out() -> None:
    plan = a_plan()
    presence = plan.presence

    noted = plan.with_notes((Note(MONDAY, "Brandoefening", on_roster=True),))

    assert noted.presence is presence
    assert noted.with_notes(()) == plan
