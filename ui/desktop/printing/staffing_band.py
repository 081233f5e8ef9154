"""The staffing per post below the people of a week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from data.publish.week import Staffed
from rostering.team.stations import Post
from ui.application import paper_words as words
from ui.desktop.printing import marks
from ui.desktop.printing.pages import draw_label
from ui.desktop.printing.sheet import LEFT, Sheet, Type, fit, width_of
from ui.desktop.printing.week_grid import WeekGrid


@dataclass(frozen=True, slots=True)
class StaffingBand:
    """How high it is.

    Attributes:
        head: the line above the posts.
        each: the line of a post.
        staffing: the posts, each with its figure per column.
    """

    head: float
    each: float
    staffing: Sequence[tuple[Post, Sequence[Staffed | None]]]

    @property
    def height(self) -> float:
        return self.head + self.each * len(self.staffing)

    def draw(self, sheet: Sheet, grid: WeekGrid, top: float) -> None:
        sheet.fill(QRectF(0, top, grid.width, self.head), "bg")
        sheet.line(0, top, grid.width, top, width=marks.MEDIUM, colour=marks.HALF_LINE)
        bold, plain = Type(2.7, 600), Type(2.7)
        line = QRectF(1.8, top, grid.width, self.head)
        sheet.text(line, words.STAFFING.say(), bold, LEFT)
        rest = line.translated(width_of(words.STAFFING.say(), bold) + 1.0, 0)
        sheet.text(rest, words.STAFFING_MARKS.say(), plain, LEFT)
        top += self.head
        for post, figures in self.staffing:
            draw_label(sheet, QRectF(0, top, grid.left, self.each), post.name, size=2.7, bold=400)
            sheet.line(0, top, grid.width, top, width=marks.THIN, colour=marks.GRID)
            for number, figure in enumerate(figures):
                area = grid.area(top, self.each, number, number)
                width, colour = grid.line_of(number)
                edge = grid.edges[number]
                sheet.line(edge, top, edge, top + self.each, width=width, colour=colour)
                if figure is not None:
                    _draw_figure(sheet, area, figure)
            top += self.each


def _draw_figure(sheet: Sheet, area: QRectF, figure: Staffed) -> None:
    if figure.present >= figure.wanted:
        text, kind = str(figure.present), Type(2.8)
    else:
        mark = "!" if figure.present < figure.minimum else ""
        text = f"{figure.present}/{figure.wanted}{mark}"
        kind = Type(2.9, 600, "red" if mark else "text")
    sheet.lines(area, fit(text, kind, area.width() - 0.3, area.height(), least=1.4))
