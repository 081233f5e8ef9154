"""What the team reads is Dutch, whatever the window speaks: workbooks, calendars and mails."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from openpyxl import load_workbook

from data.publish import write_roster_workbook
from data.publish.report_workbook import write_report_workbook
from data.workbook.template import write_template
from data.workbook.writer import write_team_workbook
from rostering.notes import Note
from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_balance,
    a_closure,
    a_full_week,
    a_plan,
    an_absence,
    weeks,
)
from tests.data.publish.calendars import export
from ui.application.language import DUTCH, ENGLISH, Language, speaking
from ui.application.privacy.about_person import write_about_person
from ui.application.publishing.week_mail import html_page, person_mail, week_mail
from ui.desktop.files import goal_lines


def a_team() -> Plan:
    plan = a_plan(
        absences=(an_absence("Anna", TUESDAY, TUESDAY),),
        closures=(a_closure(MONDAY, part="NM"),),
        carried=(a_balance("Anna", "uren", 90, MONDAY),),
    )
    return replace(a_full_week(plan), notes=(Note(MONDAY, "Brandoefening", on_roster=True),))


def write_all(folder: Path) -> None:
    """Write each workbook, calendar and mail that the window can write."""
    plan = a_team()
    view = View(plan, weeks())
    write_roster_workbook(folder / "rooster.xlsx", view, goal_lines(view, ()))
    write_report_workbook(folder / "verslag.xlsx", view, for_manager=True)
    write_report_workbook(folder / "overzicht.xlsx", view, for_manager=False)
    write_team_workbook(folder / "team.xlsx", plan)
    write_template(folder / "sjabloon.xlsx")
    write_about_person(folder / "anna.xlsx", plan, "Anna", None)
    export(folder / "Agenda", plan)
    mails = (week_mail(view, MONDAY), person_mail(view, MONDAY, "Anna"))
    for number, mail in enumerate(mails):
        text = f"{mail.text}\n{html_page(mail)}"
        (folder / f"mail{number}.txt").write_text(text, encoding="utf-8")


def words_of(path: Path) -> Iterator[str]:
    if path.suffix != ".xlsx":
        yield from path.read_text(encoding="utf-8").splitlines()
        return
    for sheet in load_workbook(path).worksheets:
        yield sheet.title
        yield from (str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
        yield from (cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment)


def written_in(language: Language, folder: Path) -> dict[str, list[str]]:
    folder.mkdir()
    with speaking(language):
        write_all(folder)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    found = {str(path.relative_to(folder)): list(words_of(path)) for path in files}
    shutil.rmtree(folder)
    return found


def test_workbooks_calendars_and_mails_are_dutch_in_a_window_that_speaks_english(
    tmp_path: Path,
) -> None:
    dutch = written_in(DUTCH, tmp_path / "files")
    english = written_in(ENGLISH, tmp_path / "files")

    assert len(dutch) > 8
    assert any("januari" in word for word in dutch["rooster.xlsx"])
    assert english == dutch
