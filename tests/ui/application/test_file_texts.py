from pathlib import Path
from typing import get_args

import pytest

from data.files import UnwritableFileError, UnwritableReason
from data.roster_json import Expected, RosterFileError
from ui.application.file_texts import unusable_roster, unwritable
from ui.application.language import ENGLISH, speaking


@pytest.mark.parametrize("reason", get_args(UnwritableReason))
def test_each_reason_why_a_file_cannot_be_written_has_a_sentence(reason: UnwritableReason) -> None:
    sentence = unwritable(UnwritableFileError(Path("uit.xlsx"), reason))

    assert "“uit.xlsx”" in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("expected", get_args(Expected))
def test_each_expectation_of_a_roster_file_has_a_sentence(expected: Expected) -> None:
    error = RosterFileError(Path("rooster.json"), "duties[0].start", "x" * 99, expected)

    sentence = unusable_roster(error)

    assert "“rooster.json”" in sentence
    assert sentence.endswith(".")
    assert len(sentence) < 160


def test_what_lacks_in_a_roster_file_is_named_so() -> None:
    error = RosterFileError(Path("rooster.json"), "weeks", None, "weeks")

    assert unusable_roster(error) == (
        "“rooster.json”, weeks: gevonden niets, verwacht een aantal weken."
    )
    with speaking(ENGLISH):
        assert unusable_roster(error) == (
            "“rooster.json”, weeks: found nothing, expected a number of weeks."
        )
