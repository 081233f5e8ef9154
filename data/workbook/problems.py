"""What can be wrong with a workbook, as data: the sentences are made elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Problem:
    """An error in a workbook.

    Attributes:
        sheet: title of the sheet, as in the book or as it should be.
        cell: address such as `D7`; empty when the sheet itself is the problem.
        found: what stands there; empty for nothing.
        expectation: id of what is expected.
        facts: names and numbers for the sentence.
        suggestion: the nearest known name.
    """

    sheet: str
    cell: str
    found: str
    expectation: str
    facts: Mapping[str, object] = field(default_factory=dict)
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something seen in a workbook that is no error.

    Attributes:
        kind: `unknown_sheet`, `unknown_column`, `no_header`, `unknown_setting`, `code_taken` or
            `request`.
    """

    kind: str
    sheet: str
    cell: str
    found: str
    facts: Mapping[str, object] = field(default_factory=dict)


LeftOutKind: TypeAlias = Literal["person", "block", "post", "duty", "free", "staffing"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of a plan that a team workbook cannot say.

    Attributes:
        kind: `person`: a day of somebody who is not in the team; `block`: work in a block that
            the opening hours do not have on that day, or no longer with those times; `post`:
            work on a post that the team does not have; `duty`: the name of a duty that is worked
            with other times, which are written as own times; `free`: a locked free day with a
            duty on it; `staffing`: a row for a post or block that the team does not have.
        name: the person, or the post of the staffing.
        day: when; None where it is about no day.
        what: name of the block, post or duty.
    """

    kind: LeftOutKind
    name: str
    day: date | None = None
    what: str = ""


class WorkbookError(Exception):
    """A workbook with errors; nothing of it is read.

    Attributes:
        path: the file.
        problems: all errors, in the order of the book.
        warnings: what else was seen.
    """

    def __init__(
        self, path: Path, problems: tuple[Problem, ...], warnings: tuple[Remark, ...]
    ) -> None:
        super().__init__(f"{path.name}: {len(problems)} problems")
        self.path = path
        self.problems = problems
        self.warnings = warnings


UnreadableReason: TypeAlias = Literal[
    "missing", "folder", "not_a_workbook", "encrypted", "no_permission"
]


class UnreadableFileError(Exception):
    """A file that is no readable workbook at all.

    Attributes:
        path: the file.
        reason: why it cannot be read.
    """

    def __init__(self, path: Path, reason: UnreadableReason) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
