"""The team workbook: what coordinators have today, read into a plan.

Writing one is in `template` and `writer`; they load the library for workbooks at once.
"""

from data.workbook.problems import (
    LeftOut,
    LeftOutKind,
    Problem,
    Remark,
    UnreadableFileError,
    WorkbookError,
)
from data.workbook.reader import WorkbookReading, read_workbook

__all__ = [
    "LeftOut",
    "LeftOutKind",
    "Problem",
    "Remark",
    "UnreadableFileError",
    "WorkbookError",
    "WorkbookReading",
    "read_workbook",
]
