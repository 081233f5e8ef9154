"""An office program opens the published workbooks without repair and prints them as they say."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from data.publish import write_roster_workbook
from data.publish.report_workbook import write_report_workbook
from rostering.plan import Plan
from rostering.view import View
from tests.builders import MONDAY, a_full_week, a_plan, an_employee, later, weeks

NEEDED = ("soffice", "pdftotext")

pytestmark = pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED), reason="needs LibreOffice and poppler"
)
PEOPLE = 42
WRONG = ("Err:", "#NAME?", "#REF!", "#VALUE!", "#N/A", "#DIV/0!")


def two_weeks() -> Plan:
    """Return two weeks of Anna and Bert, and many who have no duty in them."""
    names = ("Anna", "Bert", *(f"Collega {number}" for number in range(3, PEOPLE + 1)))
    plan = a_plan(employees=tuple(an_employee(name) for name in names))
    return a_full_week(a_full_week(plan), later(MONDAY, weeks=1))


def pages_of(*books: Path) -> list[list[str]]:
    """Return the text of each page of the workbooks, as the office program prints them."""
    folder = books[0].parent
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    convert = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*convert, *map(str, books)], check=True, capture_output=True)
    texts = []
    for book in books:
        read = ["pdftotext", "-layout", str(book.with_suffix(".pdf")), "-"]
        text = subprocess.run(read, check=True, capture_output=True).stdout.decode()
        texts.append(text.removesuffix("\f").split("\f"))
    return texts


def test_it_prints_the_stated_pages_with_repeated_heads_and_no_errors(tmp_path: Path) -> None:
    view = View(two_weeks(), weeks(2))
    roster, report = tmp_path / "rooster.xlsx", tmp_path / "verslag.xlsx"
    write_roster_workbook(roster, view, ())
    write_report_workbook(report, view, for_manager=True)

    printed = pages_of(roster, report)

    for pages in printed:
        text = "\n".join(pages)
        assert [sign for sign in WRONG if sign in text] == []
        stated = re.findall(r"bladzijde (\d+) van (\d+)", text)
        assert stated == [(str(at), str(len(pages))) for at in range(1, len(pages) + 1)]
    weeks_shown = [page for page in printed[0] if page.lstrip().startswith("Weekrooster")]
    # Forty-two people take two pages a week, each with the title and the days above it.
    assert [page.split()[2] for page in weeks_shown] == ["1", "1", "2", "2"]
    assert all("maandag" in page and "Medewerker" in page for page in weeks_shown)
    everybody = "\n".join(weeks_shown)
    assert all(f"Collega {number}" in everybody for number in range(3, PEOPLE + 1))
