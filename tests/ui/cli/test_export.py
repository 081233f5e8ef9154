"""`beurtrol export`: what is given away, and what is not."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typing_extensions import override

from data.workbook import read_workbook
from tests.ui.cli.books import Rows, write_book
from tests.ui.cli.conftest import Command

ROSTER: Rows = (
    ("Datum", "Naam", "Dienst", "Blok", "Post"),
    ("04/01/2027", "Anna Aerts", "Dag", "VM", "Balie"),
    ("12/01/2027", "Bert [Bos]", "Dag", "VM", "Balie"),
    ("25/01/2027", "Bert [Bos]", "Dag", "VM", "Balie"),
)
ABSENCES: Rows = (
    ("Naam", "Van", "Tot", "Soort"),
    ("Anna Aerts", "14/01/2027", "15/01/2027", "ziekte"),
)


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    return write_book(tmp_path / "team.xlsx", Rooster=ROSTER, Afwezigheden=ABSENCES)


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


def test_the_whole_plan_becomes_a_team_workbook_without_reasons(
    command: Command, planned: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie.xlsx"

    outcome = command("export", planned, "--workbook", copy)

    assert (outcome.code, outcome.err) == (0, "")
    assert f"Geschreven: {copy}" in outcome.out
    written, original = read_workbook(copy).plan, read_workbook(planned).plan
    assert written.roster == original.roster
    assert written.employees == original.employees
    assert [absence.kind for absence in written.absences] == ["afwezig"]


@pytest.mark.parametrize("answer", ["ja\n", "J\n"])
def test_reasons_are_written_after_a_yes_on_the_terminal(
    command: Command, planned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    copy = tmp_path / "kopie.xlsx"

    outcome = command("export", planned, "--workbook", copy, "--met-redenen")

    assert outcome.code == 0
    assert "Dat is privé." in outcome.err
    assert read_workbook(copy).plan.absences[0].kind == "ziekte"


@pytest.mark.parametrize("answer", ["n\n", "\n", ""], ids=["no", "enter", "end of input"])
def test_without_a_yes_nothing_is_written(
    command: Command, planned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    copy, paper = tmp_path / "kopie.xlsx", tmp_path / "rooster.xlsx"

    outcome = command("export", planned, "--workbook", copy, "--xlsx", paper, "--met-redenen")

    assert outcome.code == 3
    assert not copy.exists()
    assert not paper.exists()


def test_without_a_terminal_reasons_want_a_further_option(
    command: Command, planned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("ja\n"))
    copy = tmp_path / "kopie.xlsx"

    refused = command("export", planned, "--workbook", copy, "--met-redenen")
    existed = copy.exists()
    allowed = command("export", planned, "--workbook", copy, "--met-redenen", "--ja")

    assert (refused.code, existed, allowed.code) == (2, False, 0)
    assert "--ja" in refused.err
    assert read_workbook(copy).plan.absences[0].kind == "ziekte"


@pytest.mark.parametrize(
    ("weeks", "sheets"),
    [
        pytest.param((), ["Week 1", "Week 2", "Week 3", "Week 4"], id="the whole roster"),
        pytest.param(("2027-W02",), ["Week 2"], id="one week"),
        pytest.param(("2027-W02", "2027-w01"), ["Week 1", "Week 2"], id="two weeks"),
    ],
)
def test_the_chosen_weeks_are_published(
    command: Command, planned: Path, tmp_path: Path, weeks: tuple[str, ...], sheets: list[str]
) -> None:
    paper = tmp_path / "rooster.xlsx"
    options = [word for week in weeks for word in ("--week", week)]

    outcome = command("export", planned, "--xlsx", paper, *options)

    assert (outcome.code, outcome.err) == (0, "")
    titles = load_workbook(paper).sheetnames
    assert [title for title in titles if title.startswith("Week")] == sheets
    with zipfile.ZipFile(paper) as archive:
        assert not any(b"ziekte" in archive.read(part) for part in archive.namelist())


def test_calendars_and_workbooks_are_written_together(
    command: Command, planned: Path, tmp_path: Path
) -> None:
    outcome = command(
        "export", planned, "--ics", tmp_path / "agenda", "--xlsx", tmp_path / "a.xlsx",
        "--workbook", tmp_path / "b.xlsx",
    )  # fmt: skip

    assert outcome.code == 0
    assert list((tmp_path / "agenda").glob("*.ics"))
    assert outcome.out.count("Geschreven: ") == 3


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param(
            (), "--xlsx, --pdf, --ics, --verslag, --mail of --workbook", id="nothing asked"
        ),
        pytest.param(("--workbook", "t.xlsx", "--week", "2027-W01"), "hele plan", id="odd week"),
        pytest.param(("--xlsx", "t.xlsx", "--met-redenen"), "hoort bij --workbook", id="reasons"),
        pytest.param(("--xlsx", "t.xlsx", "--week", "week 2"), "2027-W02", id="no week"),
        pytest.param(("--xlsx", "t.xlsx", "--week", "2027-W53"), "“2027-W53”", id="no such week"),
        pytest.param(("--xlsx", "t.xlsx", "--week", "2027-W03"), "W03 staat geen", id="no roster"),
        pytest.param(
            ("--xlsx", "t.xlsx", "--week", "2027-W02", "--week", "2027-W04"),
            "Exporteer 2027-W02 en 2027-W04 apart",
            id="a gap",
        ),
        pytest.param(("--xlsx", "t.xlsx", "--workbook", "t.xlsx"), "twee keer", id="one place"),
        pytest.param(("--workbook", "weg/t.xlsx"), "bestaat niet", id="no folder"),
        pytest.param(("--workbook", "team.xlsx"), "overschreven", id="the source"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(
    command: Command,
    planned: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    words: str,
) -> None:
    monkeypatch.chdir(planned.parent)
    before = planned.read_bytes()

    outcome = command("export", planned, *options)

    assert (outcome.code, outcome.out) == (2, "")
    assert words in outcome.err
    assert list(planned.parent.iterdir()) == [planned]
    assert planned.read_bytes() == before


def test_a_source_without_roster_has_nothing_to_publish(
    command: Command, book: Path, tmp_path: Path
) -> None:
    refused = command("export", book, "--xlsx", tmp_path / "rooster.xlsx")
    whole = command("export", book, "--workbook", tmp_path / "kopie.xlsx")

    assert (refused.code, whole.code) == (2, 0)
    assert "geen rooster" in refused.err
    assert not (tmp_path / "rooster.xlsx").exists()


@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_weeks_become_the_text_of_a_mail_without_reasons(
    command: Command, planned: Path, tmp_path: Path, suffix: str
) -> None:
    mail = tmp_path / f"rooster{suffix}"

    outcome = command("export", planned, "--mail", mail, "--week", "2027-W02")

    assert (outcome.code, outcome.err) == (0, "")
    text = mail.read_text(encoding="utf-8")
    assert "Weekrooster week 2" in text
    assert "week 1," not in text
    assert ("<td" in text) is (suffix == ".html")
    assert "afwezig" in text
    assert "ziekte" not in text


def test_a_mail_is_written_as_text_or_as_a_table_alone(
    command: Command, planned: Path, tmp_path: Path
) -> None:
    outcome = command("export", planned, "--mail", tmp_path / "rooster.docx")

    assert outcome.code == 2
    assert ".txt of .html" in outcome.err
    assert not (tmp_path / "rooster.docx").exists()
