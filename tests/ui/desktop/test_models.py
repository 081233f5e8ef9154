"""Every model of the window keeps the rules of Qt while what it shows changes, without a window."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from rostering.calendar import Validity
from rostering.plan import Plan
from rostering.time import Horizon
from tests.builders import MONDAY, a_full_week, a_plan, a_post, an_absence, an_employee, staffing
from tests.ui.application.turns.rotation import a_trio, evening, given
from ui.application.absences.picture import AbsencePicture
from ui.application.hours.levels import level_grid
from ui.application.hours.periods import Hours
from ui.application.records.people import People
from ui.application.records.skills import post_heads, skill_rows
from ui.application.turns.picture import turn_picture
from ui.desktop.absences.model import CalendarModel
from ui.desktop.hours.staffing_model import StaffingModel
from ui.desktop.languages import TRANSLATIONS
from ui.desktop.models.band_model import BandModel
from ui.desktop.models.post_model import PostModel
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.records.model import RecordModel, RecordOrder
from ui.desktop.records.skills_model import SkillsModel
from ui.desktop.theme import load_theme
from ui.desktop.turns.model import TurnsModel
from ui.desktop.wizard.sheet_model import SheetColumn, SheetContents, SheetModel

pytestmark = pytest.mark.gui

Show = Callable[[Plan, int], None]
"""Shows some weeks of a plan."""
Shown = tuple[QAbstractItemModel, Show]

DESKTOP = TRANSLATIONS.parent


def roster() -> tuple[RosterModel, Show]:
    model = RosterModel()

    def show(plan: Plan, weeks: int) -> None:
        mondays = Horizon(MONDAY, weeks).mondays
        model.set_weeks(plan, mondays, lambda _: None, lambda _: None, days=weeks > 2)

    return model, show


def band() -> Shown:
    (people, show_people), model = roster(), BandModel()

    def show(plan: Plan, weeks: int) -> None:
        show_people(plan, weeks)
        model.set_week(people.week)

    return model, show


def posts() -> Shown:
    people, show_people = roster()
    model = PostModel(people)

    def show(plan: Plan, weeks: int) -> None:
        show_people(plan, weeks)
        model.show(plan, lambda _: None)

    return model, show


def calendar() -> Shown:
    model = CalendarModel()
    return model, lambda plan, weeks: model.show(
        AbsencePicture(plan, Horizon(MONDAY, weeks), MONDAY)
    )


def turns() -> Shown:
    model = TurnsModel()
    return model, lambda plan, weeks: model.show(
        turn_picture(plan, Horizon(MONDAY, weeks), MONDAY), MONDAY
    )


def staffing_levels() -> Shown:
    model = StaffingModel()

    def show(plan: Plan, weeks: int) -> None:
        hours = Hours(plan, Validity(), MONDAY)
        model.show_grid(level_grid(hours, folded=weeks > 1), codes=("B", "T"))

    return model, show


def skills() -> Shown:
    model = SkillsModel()

    def show(plan: Plan, weeks: int) -> None:
        model.show_skills(skill_rows(plan, MONDAY), post_heads(plan, MONDAY))

    return model, show


def records() -> tuple[RecordModel, Show]:
    model, people = RecordModel(load_theme()), People(lambda: MONDAY)
    return model, lambda plan, weeks: model.show_records(people.columns(plan), people.rows(plan))


def sorted_records() -> Shown:
    model, show = records()
    order = RecordOrder(model)

    def show_some(plan: Plan, weeks: int) -> None:
        show(plan, weeks)
        order.show_only("an" if weeks > 1 else "", frozenset())
        order.sort(0)

    return order, show_some


def sheet() -> Shown:
    model = SheetModel(load_theme())

    def show(plan: Plan, weeks: int) -> None:
        columns = tuple(SheetColumn(post.name, post.name) for post in plan.posts)
        rows = [{post.name: "1" for post in plan.posts} for _ in plan.employees]
        model.show_contents(SheetContents(columns, rows, {}, {}))

    return model, show


MODELS = {
    "RosterModel": roster,
    "BandModel": band,
    "PostModel": posts,
    "CalendarModel": calendar,
    "TurnsModel": turns,
    "StaffingModel": staffing_levels,
    "SkillsModel": skills,
    "RecordModel": records,
    "RecordOrder": sorted_records,
    "SheetModel": sheet,
}

SMALL = a_plan(posts=(a_post("Balie"), a_post("Backoffice", kind="back")))
FULL = a_full_week(a_plan())
STORY = {
    "nobody": (a_plan(employees=()), 1),
    "a roster": (FULL, 1),
    "somebody away": (a_plan(absences=(an_absence("Anna"),)), 1),
    "more weeks": (FULL, 4),
    "one more": (a_plan(employees=(an_employee("Anna"), an_employee("Bert"), an_employee())), 4),
    "fewer posts": (SMALL, 1),
    "other places": (a_plan(staffing=(staffing("Balie", 2, 3),)), 1),
    "turns": (given(a_trio(), evening("Anna")), 2),
    "no blocks": (a_plan(openings=()), 2),
    "nobody again": (a_plan(employees=()), 1),
}


@pytest.mark.parametrize("name", MODELS)
def test_a_model_keeps_the_rules_of_qt_while_it_changes(qapp: QApplication, name: str) -> None:
    model, show = MODELS[name]()
    # What it finds is a warning of Qt, and that is a failure.
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    sizes = set()
    for plan, weeks in STORY.values():
        show(plan, weeks)
        sizes.add((model.rowCount(), model.columnCount()))

    assert tester.model() is model
    assert len(sizes) > 1


def test_every_model_is_among_them() -> None:
    written = {
        name
        for file in DESKTOP.rglob("*.py")
        for name in re.findall(r"class (\w+)\(Q\w+Model\)", file.read_text(encoding="utf-8"))
    }

    assert written == set(MODELS)
