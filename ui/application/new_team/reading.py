"""Tables that are typed, read with the readers of the team workbook; all problems at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from data.workbook.table import Findings, Row
from ui.application.cell_words import understood
from ui.application.new_team.form import Cells
from ui.application.records.as_spoken import spelled_hours, spelled_time
from ui.application.records.reading import problem_sentence

Found = TypeVar("Found")
WORDED: Final = frozenset(
    {"evening", "free", "kind", "longest", "quiet", "remote", "saturday", "turn"}
)
"""Columns in which words of the workbook are typed."""
_HOURS: Final = frozenset({"hours"})
_TIMES: Final = ("from", "to")
"""How the keys of columns with times end."""
_MARK = "|"
"""Between the key of a column and the number of the row, in the address of a cell."""


def read_table(
    rows: Sequence[Cells], reader: Callable[[Iterable[Row]], Found]
) -> tuple[Found, dict[tuple[int, str], str]]:
    """Read rows with the reader of a sheet.

    Returns:
        What it makes of the rows that are right, and a sentence for each cell that is not.
    """
    findings = Findings()
    made = reader([_row(row, number, findings) for number, row in enumerate(rows)])
    problems: dict[tuple[int, str], str] = {}
    for problem in findings.problems:
        key, _, number = problem.cell.rpartition(_MARK)
        problems.setdefault((int(number), key), problem_sentence(problem))
    return made, problems


def _row(cells: Cells, number: int, findings: Findings) -> Row:
    named = {key: (f"{key}{_MARK}", _spelled(key, text)) for key, text in cells.items()}
    return Row("", number, named, findings)


def _spelled(key: str, text: str) -> str:
    """Return what is typed in a cell as the readers know it."""
    if key in WORDED:
        return understood(text)
    if key in _HOURS:
        return spelled_hours(text)
    return spelled_time(text) if key.endswith(_TIMES) else text
