"""Files as sheets: what is merged, hidden, calculated, too large or no file to read."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from data.roster_sheets import TooLargeError, load_sheets, sheets
from data.workbook import UnreadableFileError


def test_merged_cells_of_a_row_say_the_same_and_hidden_sheets_are_told(tmp_path: Path) -> None:
    book = Workbook()
    first = book.worksheets[0]
    first["A1"], first["D2"] = "over drie", "laatste"
    first.merge_cells("A1:C1")
    book.create_sheet("oud").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")

    shown, hidden = load_sheets(tmp_path / "a.xlsx")

    assert [shown.text(1, column) for column in range(1, 5)] == ["over drie"] * 3 + [""]
    assert (shown.is_hidden, hidden.is_hidden) == (False, True)


def test_a_formula_without_outcome_is_told(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0]["B3"] = "=A1&A2"
    book.save(tmp_path / "a.xlsx")

    assert load_sheets(tmp_path / "a.xlsx")[0].without_value == {(3, 2)}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_csv_is_read_as_excel_writes_it(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes('Dré, 1\r\n;"een\r\ntwee"\r\n;x\r\n'.encode(encoding))

    assert load_sheets(path)[0].cells == {(1, 1): "Dré, 1", (2, 2): "een\r\ntwee", (3, 2): "x"}


def test_more_cells_than_can_be_a_roster_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_CELLS", 3)
    book = Workbook()
    for _ in range(2):
        book.worksheets[0].append([1, 2])
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "a.csv").write_text("1,2\n3,4\n")

    for name in ("a.xlsx", "a.csv"):
        with pytest.raises(TooLargeError):
            load_sheets(tmp_path / name)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK\x03\x04 broken", "not_a_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "encrypted"),
        (b"", "not_a_workbook"),
    ],
    ids=["damaged", "password", "empty"],
)
def test_a_file_that_is_no_workbook_is_refused_with_the_reason(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(UnreadableFileError) as refused:
        load_sheets(tmp_path / "a.xlsx")
    assert refused.value.reason == reason
