from __future__ import annotations

import json
from pathlib import Path

import pytest

from data.roster_json import LEAVE_FORMAT
from tests.ui.cli.books import WHOLE_ROSTER, write_book
from tests.ui.cli.conftest import Command

NOW = ("--now", "2027-01-04 08:00")
ASKS = ("--absent", "anna aerts", "--from", "2027-01-04")


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    asked = ("Anna Aerts", "04/01/2027", "04/01/2027", "operatie", "aangevraagd")
    heads = ("Naam", "Van", "Tot", "Soort", "Status")
    return write_book(tmp_path / "team.xlsx", Rooster=WHOLE_ROSTER, Afwezigheden=(heads, asked))


def test_the_answer_is_told_and_written_and_changes_nothing(
    command: Command, planned: Path, tmp_path: Path
) -> None:
    as_json = tmp_path / "verlof.json"
    before = planned.read_bytes()

    outcome = command("leave", planned, *ASKS, *NOW, "--json", as_json)

    assert outcome.code == 0, outcome.err
    assert outcome.out.startswith("Kan dit? Anna Aerts vraagt maandag 4 januari\nJa, met 1 wijz")
    assert planned.read_bytes() == before
    content = json.loads(as_json.read_text("utf-8"))
    assert list(content) == [
        "format", "employee", "from", "to", "part", "answer", "text", "lacking", "changes",
        "informed", "goals", "proof", "instead", "seconds", "stopped",
    ]  # fmt: skip
    assert (content["format"], content["answer"]) == (LEAVE_FORMAT, "yes")
    assert content["informed"] == ["Bert [Bos]"]
    assert content["goals"][0] == {"id": "minimum", "before": 1170, "without": 1380, "after": 1170}
    assert "operatie" not in as_json.read_text("utf-8") + outcome.out + outcome.err


def test_no_is_an_answer_and_no_failure(command: Command, planned: Path, tmp_path: Path) -> None:
    as_json = tmp_path / "verlof.json"

    outcome = command("leave", planned, *ASKS, *NOW, "--refused", "Bert [Bos]", "--json", as_json)

    assert outcome.code == 0, outcome.err
    assert "Nee: dan staat niemand op Balie van 9u tot 12u30." in outcome.out
    content = json.loads(as_json.read_text("utf-8"))
    assert content["answer"] == "no"
    assert [place["level"] for place in content["lacking"]] == ["minimum"]
    assert content["instead"] == []


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (("--absent", "Anna Aert"), "Bedoel je “Anna Aerts”?"),
        (("--from", "morgen"), "--from is “morgen”; dat is geen datum."),
        (("--to", "2027-01-01"), "dat ligt voor --from"),
        (("--part", "ochtend"), "--part is “ochtend”; het moet VM, NM of 9:00-11:00 zijn."),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(
    command: Command, planned: Path, tmp_path: Path, changed: tuple[str, str], sentence: str
) -> None:
    given = dict(zip(ASKS[::2], ASKS[1::2], strict=True)) | dict([changed])
    as_json = tmp_path / "verlof.json"

    outcome = command(
        "leave", planned, *(part for pair in given.items() for part in pair), "--json", as_json
    )

    assert outcome.code == 2
    assert sentence in outcome.err
    assert not as_json.exists()
