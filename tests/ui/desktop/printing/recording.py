"""Prints into memory and remembers every text: on which page, where, and how much room it had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from typing_extensions import override

from rostering.notes import Note
from rostering.plan import Plan
from rostering.team.stations import Post
from rostering.time import Horizon
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    an_employee,
    later,
    on_duty,
    some_settings,
    staffing,
)
from ui.desktop.printing.catalogue import Paper, Source, print_job
from ui.desktop.printing.job import PrintJob
from ui.desktop.printing.sheet import CENTRE, Sheet, Type, clean, width_of
from ui.desktop.theme import Theme


@dataclass(frozen=True)
class Written:
    """A text on paper; places in millimetres of the paper itself."""

    text: str
    place: QRectF
    room: float
    needed: float
    struck: bool


class Recorder(Sheet):
    """A sheet that remembers what is written on it."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        super().__init__(painter, theme)
        self.written: list[Written] = []
        self.crossed: list[QRectF] = []
        """Where lines are, in millimetres of the paper."""

    @override
    def text(self, area: QRectF, text: str, kind: Type, align: Qt.AlignmentFlag = CENTRE) -> None:
        super().text(area, text, kind, align)
        if not clean(text):
            return
        needed = width_of(text, kind)
        inked = QRectF(area.left(), area.center().y() - kind.size / 2, needed, kind.size)
        if align & Qt.AlignmentFlag.AlignHCenter:
            inked.moveLeft(area.center().x() - needed / 2)
        elif align & Qt.AlignmentFlag.AlignRight:
            inked.moveRight(area.right())
        dots = self.painter.device().logicalDpiX() / 25.4
        mapped = self.painter.worldTransform().mapRect(inked)
        place = QRectF(mapped.topLeft() / dots, mapped.size() / dots)
        self.written.append(Written(clean(text), place, area.width(), needed, kind.struck))

    @override
    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, width: float, colour: str
    ) -> None:
        super().line(x1, y1, x2, y2, width=width, colour=colour)
        dots = self.painter.device().logicalDpiX() / 25.4
        mapped = self.painter.worldTransform().mapRect(QRectF(x1, y1, x2 - x1, y2 - y1))
        self.crossed.append(QRectF(mapped.topLeft() / dots, mapped.size() / dots))


@dataclass
class Printed:
    """The pages of a job."""

    pages: list[Recorder] = field(default_factory=list)
    width: float = 0.0
    height: float = 0.0
    content: bytes = b""

    def texts(self, page: int | None = None) -> list[str]:
        pages = self.pages if page is None else [self.pages[page]]
        return [item.text for each in pages for item in each.written]

    def all_text(self) -> str:
        return "\n".join(self.texts())

    def row(self, page: int, text: str) -> list[str]:
        """Return what stands at the height of a text, from left to right."""
        written = self.pages[page].written
        head = next(item for item in written if item.text == text)
        middle = head.place.center().y()
        beside = [item for item in written if abs(item.place.center().y() - middle) < 1.5]
        return [item.text for item in sorted(beside, key=lambda item: item.place.left())]


def printed(job: PrintJob, paper: str = "A4") -> Printed:
    """Print a job into memory."""
    result = Printed()

    def make(painter: QPainter, theme: Theme) -> Sheet:
        sheet = Recorder(painter, theme)
        result.pages.append(sheet)
        return sheet

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(600)
    layout = job.layout(paper)
    writer.setPageLayout(layout)
    count = replace(job, make_sheet=make).paint(writer)
    assert count == len(result.pages)
    area = layout.paintRect(layout.Unit.Millimeter)
    result.width, result.height = area.width(), area.height()
    result.content = bytes(buffer.data().data())
    return result


def print_plan(plan: Plan, paper: Paper, *, size: str = "A4", weeks: int = 1) -> Printed:
    """Print the first weeks of a plan."""
    source = Source(View(plan, Horizon(MONDAY, weeks)), date(2027, 1, 2))
    return printed(print_job(source, paper, source.view.horizon.mondays), size)


FIRST_NAMES = ("An", "Bo", "Marie-Christine", "Dirk", "Els", "Fatima", "Gust", "Hilde")
LAST_NAMES = ("Vandenbroucke", "Yilmaz", "De Clercq", "Van den Bossche", "Maes", "El Amrani")


def a_large_plan(count: int, posts: Sequence[Post] = (), names: Sequence[str] = ()) -> Plan:
    """Return a week of many people: everybody a day's duty and two blocks at a desk."""
    fronts = tuple(posts) or (a_post("Telefoon", code="T"), a_post("Balie", code="O"))
    names = names or [
        f"{FIRST_NAMES[number % 8]} {LAST_NAMES[number // 8 % 6]} {number}"
        for number in range(count)
    ]
    skills = {post.name: "Z" for post in fronts} | {"Balie": "Z"}
    wanted = -(-count // len(fronts))
    plan = a_plan(
        posts=(*fronts, a_post("Backoffice", "back", code="BO")),
        staffing=tuple(staffing(post.name, 1, wanted) for post in fronts),
        employees=tuple(an_employee(name, skills=skills) for name in names),
    )
    blocks = ("VM1", "VM2", "NM1", "NM2")
    for offset in range(5):
        for number, name in enumerate(names):
            post = fronts[(number + offset) % len(fronts)].name
            first = (number + offset) % 3
            work = {blocks[first]: post, blocks[first + 1]: post}
            plan = on_duty(plan, name, later(MONDAY, days=offset), "Dag", work)
    return plan


def assert_nothing_is_cut_off(result: Printed) -> None:
    for page in result.pages:
        for item in page.written:
            assert item.needed <= item.room + 0.3, item.text
            assert item.place.left() >= -0.3, item.text
            assert item.place.top() >= -0.3, item.text
            assert item.place.right() <= result.width + 0.3, item.text
            assert item.place.bottom() <= result.height + 0.3, item.text


def a_week() -> Plan:
    return a_full_week(a_plan(settings=some_settings(name="Centraal Onthaal")))


NOTED = (
    Note(MONDAY, "Brandoefening om 10u", on_roster=True),
    Note(TUESDAY, "Enkel voor de planner"),
    Note(MONDAY, "Belt om 9u terug", "Anna", "VM1"),
)
"""A note for the roster, one for the planner alone, and one about somebody."""
