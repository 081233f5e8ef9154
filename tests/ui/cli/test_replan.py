from __future__ import annotations

import json
from pathlib import Path

import pytest

from data.roster_json import REPLAN_FORMAT
from tests.ui.cli.books import WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import Command

NOW = ("--now", "2027-01-04 08:00")
ABSENT = ("--absent", "Anna Aerts", "--from", "2027-01-04")


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    return write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER)


def test_gaps_candidates_and_alternatives_are_told_and_written(
    command: Command, planned: Path, tmp_path: Path
) -> None:
    as_json = tmp_path / "herstel.json"
    before = planned.read_bytes()

    outcome = command("replan", planned, *ABSENT, *NOW, "--json", as_json)

    assert outcome.code == 0, outcome.err
    assert outcome.out.startswith("Anna Aerts afwezig op maandag 4 januari\n")
    assert "Voorstel 1: Minste wijzigingen" in outcome.out
    assert planned.read_bytes() == before
    content = json.loads(as_json.read_text("utf-8"))
    assert content["format"] == REPLAN_FORMAT
    assert list(content)[:4] == ["format", "gaps", "candidates", "alternatives"]
    assert len(content["gaps"]) == len(content["candidates"]) > 0
    first = content["alternatives"][0]
    assert first["proof"] == "optimal"
    assert {change["employee"] for change in first["changes"]} == set(first["informed"])
    assert "Anna Aerts" not in first["informed"]
    assert set(first["changes"][0]) == {"employee", "date", "block", "from", "to"}
    assert [goal["id"] for goal in first["goals"]][:2] == ["minimum", "wanted"]
    service = first["goals"][0]
    assert service["before"] <= service["after"] <= service["without"]


def test_whoever_refuses_is_not_asked(command: Command, planned: Path, tmp_path: Path) -> None:
    as_json = tmp_path / "herstel.json"

    outcome = command(
        "replan", planned, *ABSENT, *NOW, "--refused", "bert [bos]", "--json", as_json
    )

    assert outcome.code == 0, outcome.err
    content = json.loads(as_json.read_text("utf-8"))
    asked = {
        candidate["employee"] for gap in content["candidates"] for candidate in gap["candidates"]
    }
    told = {name for alternative in content["alternatives"] for name in alternative["informed"]}
    assert "Bert [Bos]" not in asked | told


def test_so_many_alternatives_at_most_are_searched(
    command: Command, planned: Path, tmp_path: Path
) -> None:
    as_json = tmp_path / "herstel.json"

    assert (
        command("replan", planned, *ABSENT, *NOW, "--alternatives", "1", "--json", as_json).code
        == 0
    )
    assert len(json.loads(as_json.read_text("utf-8"))["alternatives"]) == 1


@pytest.mark.parametrize("part", ["VM", "nm", "9:00-11:00", "9u30-24:00"])
def test_a_part_of_a_day_is_understood(command: Command, planned: Path, part: str) -> None:
    assert command("replan", planned, *ABSENT, *NOW, "--part", part).code == 0


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (("--absent", "Anna Aert"), "--absent is “Anna Aert”; die medewerker kent het team niet."),
        (("--absent", "Anna Aert"), "Bedoel je “Anna Aerts”?"),
        (("--from", "morgen"), "--from is “morgen”; dat is geen datum."),
        (("--to", "2027-01-01"), "--to is vrijdag 1 januari 2027; dat ligt voor --from"),
        (("--part", "ochtend"), "--part is “ochtend”; het moet VM, NM of 9:00-11:00 zijn."),
        (("--part", "11:00-9:00"), "--part is “11:00-9:00”"),
        (("--now", "straks"), "--now is “straks”; dat is geen datum."),
        (("--refused", "Niemand"), "--refused is “Niemand”; die medewerker kent het team niet."),
        (("--alternatives", "0"), "--alternatives is 0; het moet van 1 tot 10 zijn."),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(
    command: Command, planned: Path, tmp_path: Path, changed: tuple[str, str], sentence: str
) -> None:
    given = dict(zip(ABSENT[::2], ABSENT[1::2], strict=True)) | dict([changed])
    as_json = tmp_path / "herstel.json"

    outcome = command(
        "replan", planned, *(part for pair in given.items() for part in pair), "--json", as_json
    )

    assert outcome.code == 2
    assert sentence in outcome.err
    assert not as_json.exists()


def test_a_source_without_a_roster_is_refused(command: Command, book: Path) -> None:
    outcome = command("replan", book, *ABSENT)

    assert outcome.code == 2
    assert "er valt niets te herstellen" in outcome.err


def test_an_absence_that_opens_nothing_says_so(command: Command, planned: Path) -> None:
    outcome = command("replan", planned, "--absent", "Anna Aerts", "--from", "2027-03-01", *NOW)

    assert outcome.code == 0
    assert "geen enkele plaats komt leeg" in outcome.out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--closed",), "Gesloten op ma 4/1: geen enkele plaats komt leeg."),
        (("--hours", "9:00-20:00"), "Open op ma 4/1 van 9u tot 20u: 1 gat, 1 onder het minimum."),
        (
            ("--extra", "balie", "--people", "2", "--part", "VM"),
            "2 extra op Balie, ma 4/1 voormiddag: 1 gat, minimum overal gehaald.",
        ),
        (("--back", "anna aerts"), "Anna Aerts terug vanaf ma 4/1: geen enkele plaats komt leeg."),
    ],
    ids=["closed", "other hours", "extra people", "back early"],
)
def test_other_things_happen_to_a_roster_as_well(
    command: Command, planned: Path, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    as_json = tmp_path / "herstel.json"

    outcome = command("replan", planned, "--from", "2027-01-04", *options, *NOW, "--json", as_json)

    assert outcome.code == 0, outcome.err
    assert said in outcome.out.splitlines()
    assert json.loads(as_json.read_text("utf-8"))["format"] == REPLAN_FORMAT


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ((), "Geef één van --absent, --back, --closed, --hours en --extra."),
        (("--closed", "--back", "Anna Aerts"), "Geef één van"),
        (("--hours", "VM"), "--hours is “VM”; het moet zijn zoals 9:00-18:00."),
        (("--hours", "9:00-18:00", "--part", "VM"), "--part “VM” hoort niet bij --hours"),
        (("--back", "Anna Aerts", "--part", "VM"), "--part “VM” hoort niet bij --back"),
        (("--back", "Anna Aerts", "--to", "2027-01-08"), "--to “2027-01-08” hoort niet bij --back"),
        (("--extra", "Kassa"), "--extra is “Kassa”; de posten zijn Balie."),
        (("--extra", "Balie", "--people", "0"), "--people is 0; het moet van 1 tot 20 zijn."),
        (("--closed", "--to", "2027-01-01"), "dat ligt voor --from"),
    ],
)
def test_what_happens_is_said_once_and_whole(
    command: Command, planned: Path, options: tuple[str, ...], sentence: str
) -> None:
    outcome = command("replan", planned, "--from", "2027-01-04", *options)

    assert outcome.code == 2
    assert sentence in outcome.err
