"""Every paper as a PDF that another program reads: all of the plan is there, and nothing else."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from itertools import chain, product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from data.dutch import DAYS
from data.publish.palette import colour_of
from rostering.notes import Note
from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from tests.builders import MONDAY, SATURDAY, a_post, an_absence, later, on_duty, some_settings
from tests.ui.desktop.printing.recording import a_large_plan
from ui.desktop.printing.catalogue import Paper, Source, print_job
from ui.desktop.printing.job import MARGIN, PrintJob
from ui.desktop.printing.pdf import write_pdf
from ui.desktop.printing.report_pdf import report_job

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs the tools of poppler"),
]

POSTS = (a_post("Telefoon", code="T"), a_post("Balie", code="O"), a_post("Loket", code="L"))
NAMES = [
    f"{first}{second} {family}{end}"
    for (first, family), (second, end) in product(
        zip(
            ("An", "Bo", "Ka", "Lie", "Mar", "Ro", "Ti"),
            ("Aer", "Bos", "Cla", "De", "Ever", "Fey", "Goo"),
            strict=True,
        ),
        zip(
            ("ne", "ra", "ke", "lien", "tje", "na"),
            ("ts", "mans", "inck", "laere", "oot", "sens"),
            strict=True,
        ),
    )
]
"""Forty-two people, each with a first name and a family name that nobody else has."""
NOTE = "Brandoefening om 10u"
PAPERS: list[Paper | None] = [*Paper, None]
"""None is the report for the team manager."""
NAMED_IN_FULL = {Paper.PEOPLE, Paper.OVERVIEW, Paper.PERSON, Paper.CALENDAR, None}
OWN_WORDS = """
    weekrooster week per post medewerker januari jan t e m tot van open gesloten en om u nota's
    afgedrukt op bladzijde bezetting aanwezig vet minder dan gewenst het minimum vrij leeg onder
    aantal plaats plaatsen niet in huis anderen alle aanwezigen rooster overzicht beurtrol afwezig
    beurtenkalender avondbeurt zaterdagbeurt maandagavond een is nog backoffice a z afw
"""
WORDS_OF_THE_REPORT = """
    aandeel afwezige afwezigheden av balie band basisdienstverlening beurt beurten beurtensaldo
    billijk binnen blok boven buiten contract de deel deze doel doen enkel feestdagen gedaan
    gehaald geteld gewenste gewerkt goedgekeurd grijs halve hele ligt meer mensen met nadien
    niemand nul of over overuren pas procent rand ruit saldo samen sluitingsdagen team
    tekort tellen urensaldo uren vanaf veel verschil verslag verste vijf vooraf vm nm wat weinig
    weken werkdagen werktijd zaterdag avond zonder za zijn orde te
"""
"""What the papers say of their own; days, posts and people come with the plan."""
DOTS = 50
"""Of a picture, to an inch."""
PALE = 250


def a_team(count: int) -> Plan:
    """Return a week of so many people; the last three have an evening, a Saturday, and leave."""
    plan = a_large_plan(count, POSTS, NAMES[:count])
    evening, saturday, away = NAMES[count - 3 : count]
    plan = on_duty(plan, evening, MONDAY, "Laat", {"NM1": "Balie", "AV": "Balie"})
    plan = on_duty(plan, saturday, SATURDAY, "Zaterdag", {"ZA": "Loket"})
    return replace(
        plan,
        settings=some_settings(name="Bevolking"),
        notes=(Note(MONDAY, NOTE, on_roster=True),),
        absences=(an_absence(away, SATURDAY, SATURDAY, kind="ziektemerk"),),
    )


def job_of(plan: Plan, paper: Paper | None) -> PrintJob:
    view = View(plan, Horizon(MONDAY, 1))
    if paper is None:
        return report_job(view, date(2027, 1, 2))
    return print_job(Source(view, date(2027, 1, 2)), paper, [MONDAY])


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    return done.stdout.decode()


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+(?:'s)?", text.casefold()))


def words_of(plan: Plan) -> set[str]:
    """Return all words that a paper may take from the plan, or from the calendar."""
    named = chain(
        [plan.settings.name, NOTE, *DAYS, *(day[:2] for day in DAYS)],
        (employee.name for employee in plan.employees),
        chain.from_iterable((post.name, post.code) for post in plan.posts),
        (colour_of(number).words for number in range(len(plan.posts))),
    )
    return words(" ".join(named))


def who_is_missing(plan: Plan, paper: Paper | None, found: set[str]) -> list[str]:
    """Return whose name is not on a paper: the whole name, or the first where that is enough."""
    people = [employee.name for employee in plan.employees]
    if paper is Paper.ROTATION:
        people = people[-3:-1]
    named = people if paper in NAMED_IN_FULL else [name.split()[0] for name in people]
    return [name for name in named if not words(name) <= found]


@pytest.mark.parametrize(
    ("paper", "count"),
    [*((paper, 8) for paper in PAPERS), (Paper.PEOPLE, 42), (Paper.POSTS, 15)],
    ids=lambda each: getattr(each, "name", str(each)),
)
def test_another_program_finds_all_of_the_plan_and_nothing_else(
    paper: Paper | None, count: int, tmp_path: Path
) -> None:
    plan, path = a_team(count), tmp_path / "papier.pdf"

    write_pdf(path, job_of(plan, paper))

    text = text_of(path)
    found = words(text)
    own = words(OWN_WORDS if paper is not None else OWN_WORDS + WORDS_OF_THE_REPORT)
    assert found - words_of(plan) - own == set()
    assert who_is_missing(plan, paper, found) == []
    if paper not in (None, Paper.ROTATION, Paper.CALENDAR):
        days = {f"{later(MONDAY, days=offset).day}" for offset in range(6)}
        assert days <= set(re.findall(r"\d+", text))
        assert {post.name.casefold() for post in POSTS} <= found


@pytest.mark.parametrize("paper", PAPERS, ids=lambda each: getattr(each, "name", "REPORT"))
def test_a_picture_of_it_has_ink_inside_the_margins_and_none_outside(
    paper: Paper | None, tmp_path: Path
) -> None:
    write_pdf(tmp_path / "papier.pdf", job_of(a_team(8), paper))

    subprocess.run(
        ["pdftoppm", "-gray", "-png", "-r", str(DOTS), "-l", "1", "papier.pdf", "blad"],
        cwd=tmp_path,
        check=True,
    )

    pictures = [QImage(str(each)) for each in tmp_path.glob("blad*.png")]
    assert pictures
    edge = int((MARGIN - 1) * DOTS / 25.4)
    for picture in pictures:
        inside = picture.rect().adjusted(edge, edge, -edge, -edge)
        inked = [
            (x, y)
            for y in range(picture.height())
            for x in range(picture.width())
            if picture.pixel(x, y) & 0xFF < PALE
        ]
        assert len(inked) > 500
        assert [place for place in inked if not inside.contains(*place)] == []
