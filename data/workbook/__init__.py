"""The team workbook: what coordinators have today, read into a plan."""

from data.workbook.problems import Problem, Remark, UnreadableFileError, WorkbookError
from data.workbook.reader import WorkbookReading, read_workbook
from data.workbook.template import write_template

__all__ = [
    "Problem",
    "Remark",
    "UnreadableFileError",
    "WorkbookError",
    "WorkbookReading",
    "read_workbook",
    "write_template",
]
