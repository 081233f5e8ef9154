"""Whatever is wrong with a plan file, one sentence says so, and who has it is named."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest

from data.store import Holder, PlanFileError, PlanFileReason, TeamError, Who
from ui.application.keeping.plan_file_texts import (
    dated,
    dated_for_ever,
    held_by,
    moment,
    silent_holder,
    teams_in,
    unusable_plan_file,
    unusable_team,
)
from ui.application.language import ENGLISH, speaking

NOW = datetime(2027, 1, 5, 9, 30)
PATH = Path("map/stad.beurtrol")
KARIN = Holder("token", Who("Karin", "ONTHAAL-3"), 7, NOW.replace(hour=8, minute=12), NOW)


@pytest.mark.parametrize("reason", get_args(PlanFileReason))
def test_every_reason_has_a_sentence_that_names_the_file(reason: PlanFileReason) -> None:
    sentence = unusable_plan_file(PlanFileError(PATH, reason), NOW)

    assert "stad.beurtrol" in sentence
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("reason", ["held", "taken_over"])
def test_who_has_it_is_named_with_computer_and_time(reason: PlanFileReason) -> None:
    error = PlanFileError(PATH, reason, KARIN)

    assert unusable_plan_file(error, NOW) == (
        "Karin (pc ONTHAAL-3) heeft “stad.beurtrol” open sinds 8u12. Je kan lezen, niet wijzigen."
    )
    assert unusable_plan_file(error, NOW) == held_by(KARIN, "stad.beurtrol", NOW)


def test_a_damaged_file_is_told_with_the_folder_of_its_copies() -> None:
    sentence = unusable_plan_file(PlanFileError(PATH, "damaged"), NOW)

    assert "“stad.kopieën”" in sentence


def test_a_silent_holder_is_told_with_the_last_sign() -> None:
    assert "geen teken meer sinds 9u30" in silent_holder(KARIN, NOW)


@pytest.mark.parametrize(
    ("at", "words", "in_a_list"),
    [
        pytest.param(NOW, "9u30", "vandaag om 9u30", id="today"),
        pytest.param(NOW.replace(minute=0), "9u", "vandaag om 9u", id="a whole hour"),
        pytest.param(
            NOW - timedelta(days=1),
            "maandag 4 januari om 9u30",
            "maandag 4 januari om 9u30",
            id="another day",
        ),
        pytest.param(
            NOW - timedelta(days=5),
            "donderdag 31 december 2026 om 9u30",
            "donderdag 31 december 2026 om 9u30",
            id="another year",
        ),
    ],
)
def test_moments_are_as_short_as_they_can_be(at: datetime, words: str, in_a_list: str) -> None:
    assert (moment(at, NOW), dated(at, NOW)) == (words, in_a_list)


def test_a_moment_that_stays_has_its_whole_date() -> None:
    assert dated_for_ever(NOW) == "5 januari 2027 om 9u30"


def test_who_has_a_file_and_since_when_is_told_in_english_too() -> None:
    with speaking(ENGLISH):
        assert held_by(KARIN, "stad.beurtrol", NOW) == (
            "Karin (pc ONTHAAL-3) has “stad.beurtrol” open since 8:12. You can read, not change."
        )
        assert dated(NOW, NOW + timedelta(days=1)) == "Tuesday 5 January at 9:30"
        assert dated(NOW, NOW) == "today at 9:30"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(
            TeamError(PATH, "Bib", "exists", ("Bib",)),
            "“map/stad.beurtrol” heeft al een team “Bib”. Er is niets overschreven.",
            id="there already",
        ),
        pytest.param(
            TeamError(PATH, "Bib", "unknown", ("Onthaal", "Telefoon")),
            "“map/stad.beurtrol” heeft geen team “Bib”. Het bevat “Onthaal” en “Telefoon”.",
            id="unknown",
        ),
    ],
)
def test_a_team_that_cannot_be_used_is_told(error: TeamError, words: str) -> None:
    assert unusable_team(error) == words


def test_a_file_without_teams_says_so() -> None:
    assert teams_in(()) == "Er staat nog geen team in."
