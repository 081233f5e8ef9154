"""Reports of what went wrong, without anything personal."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import a_plan
from ui.application.crash_report import keep, kept_sentence, report_of, reports_in
from ui.application.language import ENGLISH, speaking

NINE = datetime(2027, 1, 4, 9, 5)
MARKER = "Wendy Lambert"


def an_error() -> Exception:
    """Return an error of the program whose words hold a name, with what it came from."""
    try:
        try:
            a_plan().employee(MARKER)
        except KeyError as error:
            raise ValueError(f"{MARKER} in /home/wendy/team.beurtrol") from error
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_says_what_went_wrong_and_where_but_not_with_whom() -> None:
    report = report_of(an_error(), NINE)

    assert report.places[0] == "ValueError"
    assert "KeyError" in report.places
    assert any(place.startswith("  rostering.plan:") for place in report.places)
    assert "2027-01-04 09:05" in report.text
    assert "PySide6 " in report.text
    assert "wendy" not in report.text.casefold()
    assert str(Path.home()) not in report.text
    assert str(Path(__file__).parent) not in report.text


def test_the_same_error_has_the_same_places() -> None:
    first, second = (report_of(an_error(), NINE) for _ in range(2))

    assert first.places == second.places


def test_the_latest_reports_are_kept(tmp_path: Path) -> None:
    report = report_of(an_error(), NINE)
    folder = tmp_path / "verslagen"

    paths = [keep(report, folder, NINE.replace(second=second)) for second in range(22)]

    assert reports_in(folder) == paths[:1:-1]
    assert paths[-1] is not None
    assert paths[-1].read_text(encoding="utf-8") == report.text


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert keep(report_of(an_error(), NINE), tmp_path / "file" / "verslagen", NINE) is None


@pytest.mark.parametrize(
    ("unkept", "is_open", "sentence"),
    [
        pytest.param(0, True, "Je werk is bewaard tot 9u05.", id="kept"),
        pytest.param(2, True, "Nog niet bewaard: 2 wijzigingen.", id="waiting"),
        pytest.param(
            None,
            True,
            "Je werk staat nog in geen planning. Ga verder en kies Bewaar kopie…",
            id="workbook",
        ),
        pytest.param(
            None, False, "Er was geen planning open, dus er is niets verloren.", id="nothing"
        ),
    ],
)
def test_what_is_kept_is_said(unkept: int | None, is_open: bool, sentence: str) -> None:
    assert kept_sentence(NINE, unkept, is_open=is_open) == sentence


def test_what_is_kept_is_said_in_english_too() -> None:
    with speaking(ENGLISH):
        assert kept_sentence(NINE, 0, is_open=True) == "Your work is saved up to 9:05."
        assert kept_sentence(NINE, 1, is_open=True) == "Not saved yet: 1 change."
