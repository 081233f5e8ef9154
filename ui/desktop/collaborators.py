"""What the window needs from outside, so that tests can put something else in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from rostering.plan import Plan
from rostering.view import View
from ui.desktop.jobs import Solve, solve_turns_with_engine, solve_with_engine

if TYPE_CHECKING:
    from data.publish import GoalLine
    from data.publish.edition import EditionWords
    from data.publish.ical import Content
    from data.workbook import LeftOut, WorkbookReading


class ChooseFile(Protocol):
    """Asks for a file; None when the user does not choose one."""

    def __call__(self, parent: QWidget, title: str, suggestion: str) -> Path | None: ...


def read_workbook(path: Path) -> WorkbookReading:
    """Read a team workbook; the libraries for it are loaded at first use."""
    from data.workbook import read_workbook as read

    return read(path)


def write_template(path: Path) -> None:
    from data.workbook.template import write_template as write

    write(path)


def write_roster(path: Path, view: View, goals: Sequence[GoalLine], edition: EditionWords) -> None:
    from data.publish import write_roster_workbook

    write_roster_workbook(path, view, goals, edition=edition)


def write_team(path: Path, plan: Plan) -> tuple[LeftOut, ...]:
    from data.workbook.writer import write_team_workbook

    return write_team_workbook(path, plan)


def write_calendars(folder: Path, view: View, what: frozenset[Content]) -> None:
    from data.publish.ical import write_calendars as write

    write(folder, view, stamp=datetime.now(UTC), what=what)


def open_outside(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def ask_open(parent: QWidget, title: str, suggestion: str) -> Path | None:
    kinds = "Beurtrol (*.beurtrol *.xlsx *.xlsm)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, suggestion, kinds)
    return Path(chosen) if chosen else None


def ask_workbook(parent: QWidget, title: str, suggestion: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, suggestion, "Excel (*.xlsx *.xlsm)")
    return Path(chosen) if chosen else None


def ask_list(parent: QWidget, title: str, suggestion: str) -> Path | None:
    kinds = "Excel, CSV (*.xlsx *.xlsm *.csv *.txt)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, suggestion, kinds)
    return Path(chosen) if chosen else None


def ask_save(parent: QWidget, title: str, suggestion: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggestion, "Excel (*.xlsx)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".xlsx")


def ask_plan_file(parent: QWidget, title: str, suggestion: str) -> Path | None:
    # A plan file is never overwritten, so the question whether it may be would be a lie.
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        suggestion,
        "Beurtrol (*.beurtrol)",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".beurtrol")


def ask_pdf(parent: QWidget, title: str, suggestion: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggestion, "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")


def ask_picture(parent: QWidget, title: str, suggestion: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggestion, "PNG (*.png)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".png")


def ask_report(parent: QWidget, title: str, suggestion: str) -> Path | None:
    """Ask for a PDF or a workbook; the kind that is chosen decides where no suffix is given."""
    kinds = "PDF (*.pdf);;Excel (*.xlsx)"
    chosen, kind = QFileDialog.getSaveFileName(parent, title, suggestion, kinds)
    if not chosen:
        return None
    path, wanted = Path(chosen), ".xlsx" if "xlsx" in kind else ".pdf"
    return path if path.suffix.lower() in (".pdf", ".xlsx") else path.with_name(path.name + wanted)


def ask_folder(parent: QWidget, title: str, suggestion: str) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, title, suggestion)
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class Collaborators:
    """Readers, writers, the solver, the clock and the questions about files."""

    read_workbook: Callable[[Path], WorkbookReading] = read_workbook
    write_template: Callable[[Path], None] = write_template
    write_roster: Callable[[Path, View, Sequence[GoalLine], EditionWords], None] = write_roster
    write_team: Callable[[Path, Plan], tuple[LeftOut, ...]] = write_team
    write_calendars: Callable[[Path, View, frozenset[Content]], None] = write_calendars
    solve: Solve = solve_with_engine
    solve_turns: Solve = solve_turns_with_engine
    ask_open: ChooseFile = ask_open
    ask_workbook: ChooseFile = ask_workbook
    ask_list: ChooseFile = ask_list
    ask_save: ChooseFile = ask_save
    ask_pdf: ChooseFile = ask_pdf
    ask_plan_file: ChooseFile = ask_plan_file
    ask_picture: ChooseFile = ask_picture
    ask_report: ChooseFile = ask_report
    ask_folder: ChooseFile = ask_folder
    open_outside: Callable[[Path], None] = open_outside
    today: Callable[[], date] = date.today
    now: Callable[[], datetime] = datetime.now
    time_limit: float = 120.0
