"""The picture of the absences, with mouse and keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostering.plan import Plan
from tests.builders import (
    FRIDAY,
    MONDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    staffing,
)
from tests.ui.desktop.calling import LONG_MS
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.first_steps import CONTROL, open_team
from tests.ui.desktop.lists import LEFT, click, plan_of, said, step_of, type_in
from tests.ui.desktop.pointing import choose
from tests.ui.desktop.stage import Stage, plans_reader
from ui.desktop.absences import turning_over
from ui.desktop.absences.table import CalendarTable
from ui.desktop.absences.tight_weeks import Tight

pytestmark = pytest.mark.gui
SHIFT, ALT, PLAIN = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
KEY = Qt.Key
NEXT_MONDAY = later(MONDAY, weeks=1)


def open_calendar(
    qtbot: QtBot, set_stage: SetStage, plan: Plan, **changes: Any
) -> tuple[Stage, Any, CalendarTable]:
    """Open a team and go to its absences; a month of days is wide enough for the mouse."""
    stage = set_stage(read_workbook=plans_reader({"team.xlsx": plan}), **changes)
    open_team(qtbot, stage)
    QTest.keyClick(stage.window, KEY.Key_3, CONTROL)
    room: Any = stage.window.pages.currentWidget()
    page = room.calendar
    click(page.calendar.bar.segments.buttons["month"])
    page.calendar.table.setFocus()
    return stage, page, page.calendar.table


def point(
    table: CalendarTable, name: str, day: date, up: float = 0.5, along: float = 0.5
) -> QPoint:
    """Return a place in a day of somebody; `up` is 0 at the top of the row."""
    area = table.days_area(table.calendar.names.index(name), day, day)
    x, y = area.left() + along * area.width(), area.top() + up * area.height()
    return QPoint(round(x), round(y))


def drag(
    table: CalendarTable, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = PLAIN
) -> None:
    port = table.viewport()
    QTest.mousePress(port, LEFT, keys, start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, keys, end)


def texts(page: Any) -> dict[str, str]:
    return {key: page.form.boxes[key].text for key in ("name", "from", "to", "part")}


def test_days_that_are_dragged_over_become_an_absence_and_what_comes_empty_is_said(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    stage, page, table = open_calendar(qtbot, set_stage, a_full_week(a_plan()))

    drag(table, point(table, "Anna", WEDNESDAY), point(table, "Anna", FRIDAY))
    filled = texts(page)
    QTest.keyClick(page.form.boxes["to"].line, KEY.Key_Return)

    assert filled == {"name": "Anna", "from": "06/01/2027", "to": "08/01/2027", "part": ""}
    assert plan_of(stage).absences == (an_absence("Anna", WEDNESDAY, FRIDAY, kind=""),)
    assert step_of(stage) == "afwezigheid van Anna van wo 6 jan t.e.m. vr 8 jan"
    assert said(page).startswith("Anna staat dan op 3 dagen in het rooster:")
    assert [made.text() for made in page.strip.buttons] == ["Ziekmelding…", "Sluit"]
    assert table.place == 0
    assert table.hasFocus()


@pytest.mark.parametrize(
    ("up", "keys", "part", "field"),
    [
        pytest.param(0.1, PLAIN, "VM", "to", id="the-top-is-the-morning"),
        pytest.param(0.9, PLAIN, "NM", "to", id="the-bottom-is-the-afternoon"),
        pytest.param(0.9, ALT, "", "part", id="alt-asks-for-hours"),
    ],
)
def test_where_is_dragged_tells_the_part_of_the_day(
    qtbot: QtBot,
    set_stage: SetStage,
    up: float,
    keys: Qt.KeyboardModifier,
    part: str,
    field: str,
) -> None:
    _, page, table = open_calendar(qtbot, set_stage, a_plan())

    drag(table, point(table, "Bert", THURSDAY, up), point(table, "Bert", TUESDAY, up), keys)

    assert texts(page) == {"name": "Bert", "from": "05/01/2027", "to": "07/01/2027", "part": part}
    assert page.form.boxes[field].holds_focus


def test_the_edge_of_a_bar_makes_it_longer_and_delete_takes_it_away(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_plan(absences=(an_absence("Anna", TUESDAY, WEDNESDAY, kind="ziekte"),))
    stage, page, table = open_calendar(qtbot, set_stage, plan)

    drag(table, point(table, "Anna", WEDNESDAY, along=0.95), point(table, "Anna", FRIDAY))
    longer, name = plan_of(stage).absences[0], step_of(stage)
    drag(table, point(table, "Anna", TUESDAY, along=0.1), point(table, "Anna", MONDAY, along=0.1))
    earlier = plan_of(stage).absences[0]
    QTest.keyClick(table, KEY.Key_Delete)

    assert longer == an_absence("Anna", TUESDAY, FRIDAY, kind="ziekte")
    assert name == "afwezigheid van Anna van di 5 jan t.e.m. vr 8 jan gewijzigd"
    assert earlier == an_absence("Anna", MONDAY, FRIDAY, kind="ziekte")
    assert plan_of(stage).absences == ()
    assert page.chosen is None
    assert table.hasFocus()


def test_a_click_chooses_and_escape_lets_a_drag_go(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_plan(
        absences=(an_absence("Bert", MONDAY, None), an_absence("Anna", TUESDAY, TUESDAY, part="NM"))
    )
    stage, page, table = open_calendar(qtbot, set_stage, plan)

    QTest.mouseClick(table.viewport(), LEFT, pos=point(table, "Anna", TUESDAY, up=0.65))
    chosen = (page.form.title.text(), texts(page)["part"])
    port, end = table.viewport(), point(table, "Anna", FRIDAY)
    QTest.mousePress(port, LEFT, pos=point(table, "Anna", WEDNESDAY))
    QTest.mouseMove(port, end)
    QTest.keyClick(table, KEY.Key_Escape)
    QTest.mouseRelease(port, LEFT, pos=end)

    assert chosen == ("Anna", "NM")
    assert not page.form.is_new
    assert plan_of(stage).absences == plan.absences


def test_everything_goes_with_the_keys(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, page, table = open_calendar(qtbot, set_stage, a_plan())
    table.go_to("Anna", TUESDAY)

    QTest.keyClick(table, KEY.Key_Down)
    QTest.keyClick(table, KEY.Key_Right, SHIFT)
    QTest.keyClick(table, KEY.Key_Right, SHIFT)
    QTest.keyClick(table, KEY.Key_Return)
    filled = texts(page)
    page.form.boxes["status"].show_text("aangevraagd")
    QTest.keyClick(page.form.boxes["to"].line, KEY.Key_Return)
    steps = []
    for key, modifiers in (
        (KEY.Key_G, PLAIN),
        (KEY.Key_H, PLAIN),
        (KEY.Key_Right, CONTROL | SHIFT),
    ):
        QTest.keyClick(table, key, modifiers)
        steps.append(step_of(stage))

    assert filled == {"name": "Bert", "from": "05/01/2027", "to": "07/01/2027", "part": ""}
    assert plan_of(stage).absences == (an_absence("Bert", TUESDAY, FRIDAY, part="VM", kind=""),)
    assert steps == [
        "afwezigheid van Bert van di 5 jan t.e.m. do 7 jan goedgekeurd",
        "afwezigheid van Bert van di 5 jan t.e.m. do 7 jan gewijzigd",
        "afwezigheid van Bert van di 5 jan t.e.m. vr 8 jan gewijzigd",
    ]


def test_other_weeks_and_zooms_keep_the_day_that_is_chosen(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    elsewhere = later(MONDAY, weeks=60)
    far = an_absence("Bert", elsewhere, elsewhere)
    plan = a_plan(absences=(an_absence("Bert", FRIDAY, FRIDAY), far))
    _, page, table = open_calendar(qtbot, set_stage, plan)
    view = page.calendar
    table.go_to("Bert", MONDAY)

    QTest.keyClick(table, KEY.Key_Right, CONTROL)
    jumped = table.stretch
    QTest.keyClick(table, KEY.Key_Right, CONTROL)
    over = table.stretch
    QTest.keyClick(table, KEY.Key_Left, CONTROL)
    click(view.bar.segments.buttons["year"])
    whole = (view.horizon.weeks, table.stretch)
    QTest.keyClick(table, KEY.Key_Right, ALT)
    after = view.bar.span.text()
    click(view.bar.today)

    assert jumped == ("Bert", FRIDAY, FRIDAY, "")
    assert over == ("Bert", elsewhere, elsewhere, "")
    assert whole == (52, jumped)
    assert after == "2028, week 1 t.e.m. 52"
    assert view.bar.span.text() == "2027, week 1 t.e.m. 52"


def test_the_picture_goes_on_where_the_days_in_sight_end(
    qtbot: QtBot, set_stage: SetStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, wait in (("_FIRST_MS", 0), ("_NEXT_MS", LONG_MS)):
        monkeypatch.setattr(turning_over, name, wait)
    _, page, table = open_calendar(qtbot, set_stage, a_plan())
    shown, last = page.calendar.bar.span, later(SUNDAY, weeks=3)
    table.go_to("Bert", last)
    names = [shown.text()]

    QTest.keyClick(table, KEY.Key_Right, SHIFT)
    over = table.stretch
    names.append(shown.text())
    QTest.keyClick(table, KEY.Key_Left, SHIFT)
    QTest.keyClick(table, KEY.Key_Right)
    table.go_to("Anna", later(MONDAY, weeks=4))
    start, beside = point(table, "Anna", later(MONDAY, weeks=4)), QPoint(-5, 20)
    QTest.mousePress(table.viewport(), LEFT, pos=start)
    QTest.mouseMove(table.viewport(), beside)
    qtbot.waitUntil(lambda: shown.text() == names[0])
    back = point(table, "Anna", later(FRIDAY, weeks=3))
    QTest.mouseMove(table.viewport(), back)
    QTest.mouseRelease(table.viewport(), LEFT, pos=back)

    assert names == ["januari 2027", "februari 2027"]
    assert over == ("Bert", last, later(MONDAY, weeks=4), "")
    assert texts(page) == {"name": "Anna", "from": "29/01/2027", "to": "01/02/2027", "part": ""}


def test_what_is_said_of_a_day_names_no_reason(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_plan(
        absences=(an_absence("Anna", TUESDAY, WEDNESDAY, kind="ziekte"),),
        closures=(a_closure(THURSDAY),),
    )
    _, page, table = open_calendar(qtbot, set_stage, plan)
    page.set_with_reasons(True)
    foot, model = page.calendar.foot, table.calendar

    index = model.index(0, model.column_of(TUESDAY))
    x = table.people.width() + point(table, "Anna", WEDNESDAY).x()
    closed = table.people.width() + point(table, "Anna", THURSDAY).x()

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Anna, dinsdag 5 januari, afwezig van di 5 jan t.e.m. wo 6 jan, hele dag"
    )
    assert "ziekte" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert foot.words_at(x, foot.height() - 5) == (
        "wo 6 jan: niemand kan nog weg zonder tekort. "
        "Het krapst is VM1 (9:00–10:45), Balie: 1 kunnen, 1 gewenst."
    )
    assert foot.words_at(closed, 5) == "donderdag 7 januari: gesloten"


def test_a_list_is_read_as_one_step_when_all_of_it_is_right(
    qtbot: QtBot, set_stage: SetStage, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Naam;Van;Tot;Soort\nAna;6/1/2027;8/1/2027;ziekte\n", encoding="utf-8")
    QGuiApplication.clipboard().setText("niets")
    stage, page, _ = open_calendar(qtbot, set_stage, a_plan(), ask_list=lambda *_asked: path)
    pane = page.list_pane

    choose(stage.window.menus.lists["absences", "reading"])
    click(pane.open)
    wrong = (pane.accept.isEnabled(), pane.table.item(0, 5).text())
    pane.text.setPlainText(pane.text.toPlainText().replace("Ana", "Anna"))
    pane.read()
    preview = pane.table.item(0, 5).text()
    click(pane.accept)

    assert wrong == (
        False,
        "! Gevonden “Ana”, verwacht een naam uit Medewerkers, of “allen”. Bedoel je “Anna”?",
    )
    assert preview == "afwezig"
    assert plan_of(stage).absences == (an_absence("Anna", WEDNESDAY, FRIDAY, kind="ziekte"),)
    assert step_of(stage) == "1 afwezigheid ingelezen, vanaf 6 jan"
    assert page.calendar.isVisible()


def test_once_a_day_is_asked_whether_somebody_is_still_away(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_plan(absences=(an_absence("Anna", MONDAY, None, kind="ziekte"),))
    stage, page, _ = open_calendar(qtbot, set_stage, plan)

    asked = said(page)
    click(page.strip.buttons[0])
    type_in(page, "to", "10/01/2027")
    page.show_plan(plan_of(stage))

    assert asked == (
        "Nog afwezig? Van Anna is het einde onbekend. Vul een einddatum in of laat open."
    )
    assert plan_of(stage).absences[0].last == SUNDAY
    assert "Nog afwezig" not in said(page)


def test_nothing_can_be_drawn_where_nothing_can_be_kept(qtbot: QtBot, set_stage: SetStage) -> None:
    plan = a_plan(absences=(an_absence("Anna", TUESDAY, WEDNESDAY),))
    stage, page, table = open_calendar(qtbot, set_stage, plan)
    page.set_editable(False)

    drag(table, point(table, "Bert", TUESDAY), point(table, "Bert", FRIDAY))
    QTest.mouseClick(table.viewport(), LEFT, pos=point(table, "Anna", TUESDAY))
    QTest.keyClick(table, KEY.Key_Delete)

    assert not page.form.is_new
    assert plan_of(stage).absences == plan.absences


def test_the_strip_of_the_year_marks_weeks_without_anybody_to_spare(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    plan = a_plan(staffing=(staffing("Balie", 1),), absences=(an_absence("Bert", FRIDAY, FRIDAY),))
    stage, page, _ = open_calendar(qtbot, set_stage, plan)
    year = page.calendar.year
    qtbot.waitUntil(lambda: year.tight.is_complete and year.tight.of(MONDAY) is not None)
    places = [x for x in range(year.width()) if year.week_at(x) == MONDAY]
    middle, wide = (places[0] + places[-1]) // 2, len(places)

    assert year.tight.of(MONDAY) == Tight(1, 0)
    assert year.tight.of(NEXT_MONDAY) == Tight(0, 0)
    assert "Op 1 dag kan niemand nog weg zonder tekort" in year.words_at(middle)
    assert "niemand" not in year.words_at(middle + wide)
    seen = year.grab().toImage()
    amber = stage.window.theme.colour("amberI")
    shades = [seen.pixelColor(middle + by, 9) for by in range(-4, 5)]
    assert amber in shades
    assert seen.pixelColor(middle + wide, 9) != amber


def test_days_share_the_figure_of_the_tightest_where_there_is_no_room_for_each(
    qtbot: QtBot, set_stage: SetStage
) -> None:
    many = tuple(an_employee(f"Anna {number}") for number in range(12))
    wednesday = later(NEXT_MONDAY, days=2)
    away = an_absence("Anna 3", wednesday, wednesday)
    _, page, _ = open_calendar(qtbot, set_stage, a_plan(employees=many, absences=(away,)))
    foot = page.calendar.foot

    told = []
    for zoom in ("month", "quarter"):
        click(page.calendar.bar.segments.buttons[zoom])
        foot.grab()
        told.append([(run.last - run.first, run.margin.number) for run in foot.runs[:6]])

    assert told[0] == [(0, 11)] * 6
    assert told[1] == [(5, 11), (5, 10), *[(5, 11)] * 4]


def test_a_whole_year_fits_beside_the_form(qtbot: QtBot, set_stage: SetStage) -> None:
    stage, page, table = open_calendar(qtbot, set_stage, a_plan())
    stage.window.resize(1280, 800)

    click(page.calendar.bar.segments.buttons["year"])

    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert len(table.calendar.days) == 364
