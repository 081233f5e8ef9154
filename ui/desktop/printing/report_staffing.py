"""The sections of the report about the team as a whole: key figures, staffing, absences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from rostering.figures.overview import StaffingMet, absence_count
from rostering.view import View
from ui.application import paper_words
from ui.application import report_words as words
from ui.application.dates import duration
from ui.application.overview.figures import Overview, asked_and_missing
from ui.application.overview.key_figures import KeyFigure, key_figures
from ui.application.overview.texts import percent
from ui.desktop.overview.met import Met, MetCell, MetPost
from ui.desktop.overview.staffing import staffing_drawing
from ui.desktop.printing.report_flow import Cell, Section, Strip, cells, heading, note
from ui.desktop.printing.sheet import CENTRE, LEFT, Sheet, Type, fit

_BOX, _BETWEEN = 21.0, 2.5
_NAME, _FIGURE = 52.0, 26.0
_DAY, _LINE = 12.0, 5.0
_LEAST = 10.5


def key_section(overview: Overview, width: float) -> Section:
    """Return the five key figures beside each other."""
    figures = key_figures(overview)
    each = (width - (len(figures) - 1) * _BETWEEN) / len(figures)

    def draw(sheet: Sheet, top: float) -> None:
        for number, figure in enumerate(figures):
            area = QRectF(number * (each + _BETWEEN), top, each, _BOX)
            _draw_box(sheet, area, figure)

    return Section((), (Strip(_BOX, draw),))


def _draw_box(sheet: Sheet, area: QRectF, figure: KeyFigure) -> None:
    calls = figure.tone != "good"
    width = 0.5 if calls else 0.2
    colour = {"good": "line3", "look": "amberI", "wrong": "red"}[figure.tone]
    sheet.frame(area, width=width, colour=colour, radius=1.2)
    inner = area.adjusted(2.2, 1.4, -1.5, -1.4)
    value = figure.value if not calls else f"{figure.value} !"
    sheet.text(QRectF(inner.left(), inner.top(), inner.width(), 7), value, Type(5, 600), LEFT)
    lines = (figure.detail, figure.name)
    for line, (top, height) in zip(lines, ((7.0, 3.6), (10.8, 7.4)), strict=True):
        place = QRectF(inner.left(), inner.top() + top, inner.width(), height)
        kind = Type(2.5, colour="text2")
        sheet.lines(place, fit(line, kind, place.width(), height, least=2.0), LEFT)


def posts_section(overview: Overview, width: float) -> Section | None:
    """Return what the posts asked and what was missing; None where nobody was wanted."""
    if not overview.staffing:
        return None
    heads = [Cell(0, _NAME, paper_words.POST.say(), right=False, bold=True)]
    texts = [
        text.say()
        for asked in (words.MINIMUM, words.WANTED)
        for text in (asked, words.MISSING, words.MET)
    ]
    step = (width - _NAME) / len(texts)
    heads += [Cell(_NAME + at * step, step, text, bold=True) for at, text in enumerate(texts)]
    posts = dict.fromkeys(row.post for row in overview.staffing)
    strips = [
        _post_strip(post, [row for row in overview.staffing if row.post == post], step, width)
        for post in posts
    ]
    strips.append(_post_strip(words.TOGETHER.say(), overview.staffing, step, width, ground="sunk"))
    top = (
        heading(words.STAFFING_PER_POST.say()),
        note(words.PER_PLACE.say(), width),
        cells(heads, width, ground="sunk", size=2.7),
    )
    return Section(top, tuple(strips))


def _post_strip(
    name: str, rows: Sequence[StaffingMet], step: float, width: float, *, ground: str = ""
) -> Strip:
    found = [Cell(0, _NAME, name, right=False, bold=bool(ground))]
    for at, minimum in enumerate((True, False)):
        asked, missing = asked_and_missing(rows, minimum=minimum)
        colour = "text" if not missing else "red" if minimum else "amber"
        texts = (duration(asked), duration(missing), percent(asked, missing))
        for place, text in enumerate(texts):
            short = bool(missing) and place > 0
            left = _NAME + (3 * at + place) * step
            found.append(
                Cell(
                    left,
                    step,
                    text,
                    bold=short or bool(ground),
                    colour=colour if short else "text",
                )
            )
    return cells(found, width, ground=ground)


def blocks_section(overview: Overview, width: float) -> Section | None:
    """Return the percentages per post, weekday and block; None where nobody was wanted."""
    if not overview.staffing:
        return None
    met = staffing_drawing(overview)
    columns = max([met.turns, *(len(post.heads) for post in met.posts)])
    per_line = max(1, int((width - _DAY) / (columns * _LEAST + _BETWEEN)))
    groups = [met.posts[at : at + per_line] for at in range(0, len(met.posts), per_line)]
    strips = []
    for posts in groups:
        room = (width - _DAY - (per_line - 1) * _BETWEEN) / per_line
        strips.append(_posts_strip(met, posts, room))
    top = (heading(words.STAFFING_PER_BLOCK.say()), note(words.PERCENTS.say(), width))
    return Section(top, tuple(strips))


def _posts_strip(met: Met, posts: Sequence[MetPost], room: float) -> Strip:
    height = 2 * _LINE + len(met.weekdays) * _LINE + 3

    def draw(sheet: Sheet, top: float) -> None:
        for day, text in enumerate(met.weekdays):
            area = QRectF(0, top + (2 + day) * _LINE, _DAY, _LINE)
            sheet.text(area, text, Type(2.8, colour="text2"), LEFT)
        for number, post in enumerate(posts):
            left = _DAY + number * (room + _BETWEEN)
            _draw_post(sheet, met, post, QRectF(left, top, room, height))

    return Strip(height, draw)


def _draw_post(sheet: Sheet, met: Met, post: MetPost, area: QRectF) -> None:
    name = QRectF(area.left(), area.top(), area.width(), _LINE)
    label = f"{post.code}  {post.name}"
    sheet.lines(name, fit(label, Type(2.9, 600), name.width(), _LINE, least=2.2), LEFT)
    each = area.width() / max(1, len(post.heads))
    for column, head in enumerate(post.heads):
        place = QRectF(area.left() + column * each, area.top() + _LINE, each, _LINE)
        sheet.lines(place, fit(head, Type(2.4, colour="text2"), each, _LINE, least=1.9))
    for day, found in enumerate(post.days):
        is_turn = met.turns > 0 and day == len(met.weekdays) - 1
        wide = area.width() / met.turns if is_turn else each
        for cell in found:
            top = area.top() + (2 + day) * _LINE
            _draw_cell(sheet, QRectF(area.left() + cell.column * wide, top, wide, _LINE), cell)


def _draw_cell(sheet: Sheet, area: QRectF, cell: MetCell) -> None:
    inner = area.adjusted(0.25, 0.25, -0.25, -0.25)
    edges = {"wanted": ("line2", 0.12), "minimum": ("amberI", 0.45), "below": ("red", 0.6)}
    colour, width = edges[cell.level]
    sheet.frame(inner, width=width, colour=colour)
    text = f"{cell.name} {cell.text}" if cell.name else cell.text
    mark = "!" if cell.level == "below" else ""
    weight = 400 if cell.level == "wanted" else 600
    kind = Type(2.7, weight)
    sheet.lines(inner, fit(f"{mark}{text}", kind, inner.width() - 0.4, _LINE, least=1.8), CENTRE)


def absences_section(view: View, width: float) -> Section:
    """Return the absences as a count over the team, or that there are too few to count."""
    counted = words.absence_days(absence_count(view))
    found = [
        Cell(0, _NAME, words.WHOLE_TEAM.say(), right=False),
        Cell(_NAME, width - _NAME, counted, right=False, bold=True),
    ]
    notes = (words.ABSENCES_COUNTED, words.DAYS_COUNTED)
    top = (heading(words.ABSENCES.say()), *(note(text.say(), width) for text in notes))
    return Section(top, (cells(found, width),))
