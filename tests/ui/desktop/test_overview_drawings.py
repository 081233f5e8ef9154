"""The drawings of *Overzicht*: where figures stand on their scale, and how they are told apart."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from rostering.view import View
from tests.builders import (
    MONDAY,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    an_opening,
    later,
    on_duty,
    staffing,
    usual_openings,
    weeks,
)
from ui.application.overview.figures import overview_of
from ui.desktop.overview.brush import Brush, Drawing
from ui.desktop.overview.drawings import (
    desk_drawing,
    hours_drawing,
    share_drawing,
    turns_drawing,
)
from ui.desktop.overview.scale import round_scale
from ui.desktop.overview.staffing import staffing_drawing
from ui.desktop.theme import Theme, load_theme

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("low", "high", "unit", "ticks"),
    [
        (-1000, 1000, 500, (-1000, -500, 0, 500, 1000)),
        (-8900, 8900, 500, (-10_000, -5000, 0, 5000, 10_000)),
        (4600, 9000, 1000, (4000, 5000, 6000, 7000, 8000, 9000)),
        (0, 0, 60, (0, 60)),
    ],
    ids=["turns", "far away", "shares", "nothing"],
)
def test_a_scale_has_round_marks_around_its_values(
    low: int, high: int, unit: int, ticks: tuple[int, ...]
) -> None:
    scale = round_scale(low, high, unit, 100, 300, 5)

    assert scale.ticks == ticks
    assert (scale.x(ticks[0]), scale.x(ticks[-1])) == (100, 300)
    assert scale.x(10 * ticks[-1] + 1) == 300


def test_everybody_has_a_row_and_a_mark_in_every_chart() -> None:
    names = tuple(f"Naam {number}" for number in range(40))
    plan = a_plan(employees=tuple(an_employee(name) for name in ("Anna", "Bert", *names)))
    overview = overview_of(View(a_full_week(plan), weeks()))
    drawings: tuple[Drawing, ...] = (
        turns_drawing(overview),
        hours_drawing(overview),
        share_drawing(overview),
        desk_drawing(overview, MONDAY),
    )

    for drawing, each in zip(drawings, (2, 1, 1, 1), strict=True):
        marks = drawing.marks(300)
        assert len(marks) == 42 * each
        assert len({mark.row for mark in marks}) == 42
        assert max(mark.area.bottom() for mark in marks) <= drawing.height(300)
        assert max(mark.area.right() for mark in marks) <= 300


def test_who_is_in_no_rotation_has_no_bar_and_a_team_of_one_kind_one_bar() -> None:
    plan = a_plan(
        openings=tuple(row for row in usual_openings() if row.block != "AV"),
        employees=(an_employee("Anna"), an_employee("Bert"), an_employee("Cas", saturday="nee")),
    )
    plan = on_duty(plan, "Bert", later(MONDAY, days=5), "Zaterdag", {"ZA": "Balie"})
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"})

    drawing = turns_drawing(overview_of(View(plan, weeks())))

    assert [row.bars[0] is None for row in drawing.rows] == [False, False, True]
    assert [len(row.bars) for row in drawing.rows] == [1, 1, 1]
    bars = [row.bars[0] for row in drawing.rows[:2]]
    assert [bar and (bar.text, bar.is_out) for bar in bars] == [("+0,50", False), ("−0,50", False)]


def test_the_week_of_somebody_who_learns_or_is_away_is_told_apart_without_colour() -> None:
    plan = a_plan(
        employees=(an_employee("Anna", skills={"Balie": "B"}), an_employee("Bert")),
        absences=(an_absence("Bert", MONDAY, later(MONDAY, days=4)),),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})

    anna, bert = desk_drawing(overview_of(View(plan, weeks())), MONDAY).rows

    assert anna.cells[0] is not None
    assert anna.cells[0].text == "b 4"
    assert bert.cells[0] is not None
    assert bert.cells[0].value is None
    assert bert.average == "–"


def test_staffing_stands_per_weekday_with_the_turns_on_a_row_of_their_own() -> None:
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Telefoon"), a_post("BO", "back")),
        openings=(*usual_openings(), an_opening("wo", "MI", "12:30", "13:30")),
        staffing=(staffing("Balie", 1, 2), staffing("Telefoon", 1, block="MI")),
    )

    met = staffing_drawing(overview_of(View(a_full_week(plan), weeks())))

    balie, phone = met.posts
    assert (met.weekdays, met.turns) == (("ma", "di", "wo", "do", "vr", "av za"), 2)
    assert balie.heads == ("VM1", "VM2", "MI", "NM1", "NM2")
    assert [cell.column for cell in balie.days[0]] == [0, 1, 3, 4]
    assert [cell.column for cell in balie.days[2]] == [0, 1, 2, 3, 4]
    assert {cell.name for day in balie.days[:5] for cell in day} == {""}
    assert [(cell.name, cell.text, cell.level) for cell in balie.days[5]] == [
        ("AV", "50", "minimum"),
        ("ZA", "50", "minimum"),
    ]
    assert [len(day) for day in phone.days] == [0, 0, 1, 0, 0, 0]
    assert (phone.days[2][0].text, phone.days[2][0].level) == ("0", "below")
    assert met.height(300) > met.height(900)


def test_names_that_differ_from_day_to_day_share_columns_by_their_order() -> None:
    openings = [
        an_opening(day, f"{day}{number}", f"{9 + number}:00", f"{10 + number}:00")
        for day in ("ma", "di", "wo")
        for number in range(2)
    ]
    plan = on_duty(a_plan(openings=tuple(openings)), "Anna", MONDAY, "Dag", {"ma0": "Balie"})

    met = staffing_drawing(overview_of(View(plan, weeks())))

    assert met.posts[0].heads == ("ma0", "ma1")
    assert [cell.name for cell in met.posts[0].days[1]] == ["di0", "di1"]
    assert (met.turns, met.weekdays) == (0, ("ma", "di", "wo"))


@pytest.mark.parametrize("theme", [load_theme("light"), load_theme("dark")], ids=["light", "dark"])
@pytest.mark.parametrize("width", [240, 900])
def test_every_drawing_paints_inside_its_height(theme: Theme, width: int) -> None:
    overview = overview_of(View(a_full_week(a_plan()), weeks()))
    drawings: tuple[Drawing, ...] = (
        turns_drawing(overview),
        hours_drawing(overview),
        share_drawing(overview),
        desk_drawing(overview, MONDAY),
        staffing_drawing(overview),
    )
    for drawing in drawings:
        height = round(drawing.height(width))
        image = QImage(width, height + 40, QImage.Format.Format_RGB32)
        image.fill(QColor("#123456"))
        painter = QPainter(image)
        drawing.draw(Brush(painter, theme), width)
        painter.end()
        inside, below = image.copy(0, 0, width, height), image.copy(0, height, width, 40)
        assert _colours(inside) > 3
        assert _colours(below) == 1


def _colours(image: QImage) -> int:
    places = ((x, y) for x in range(0, image.width(), 3) for y in range(image.height()))
    return len({image.pixel(x, y) for x, y in places})
