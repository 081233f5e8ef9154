"""The roster as lists to filter and to calculate with: real dates, times and hours.

`Lijst` holds all that the weeks show and `Per post` who is where; a program that reads `Lijst`
alone has the whole roster. Absences are in neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.publish.canvas import Area, Canvas, Content, Formula, Look
from data.publish.looks import post_colour
from data.publish.page import DATE, WIDTH
from data.publish.palette import HEAD
from data.publish.sheet_parts import LEFT_HEAD, draw_title, finish
from rostering.calendar import Block
from rostering.roster import Shift, Work
from rostering.team.stations import Post
from rostering.time import Half, Minutes
from rostering.view import View

LIST, PER_POST = "Lijst", "Per post"
TIME = "[h]:mm"
"""Of a moment too, because a day may end at 24:00."""
_HOURS = "0.00"
_REMOTE = {
    frozenset[Half](): "",
    frozenset({Half.MORNING}): "VM",
    frozenset({Half.AFTERNOON}): "NM",
    frozenset(Half): "dag",
}
_ACCOMPANIED = "onder begeleiding"
_DAY: Minutes = 24 * 60
_SUMS, _HEADS, _FIRST = 4, 5, 6
_TEXT = Look(9, align="left", indent=1)


@dataclass(frozen=True, slots=True)
class _Column:
    head: str
    pixels: int
    number_format: str = "General"


_COLUMNS = (
    _Column("Datum", 100, DATE),
    _Column("Week", 42, "0"),
    _Column("Medewerker", 150),
    _Column("Dienst", 80),
    _Column("Blok", 60),
    _Column("Post", 140),
    _Column("Van", 50, TIME),
    _Column("Tot", 50, TIME),
    _Column("Uren dienst", 62, _HOURS),
    _Column("Uren op post", 62, _HOURS),
    _Column("Pauze van", 50, TIME),
    _Column("Pauze tot", 50, TIME),
    _Column("Telewerk", 58),
    _Column("Begeleiding", 110),
)
_POST = 6
_LEGEND = len(_COLUMNS) + 2


def draw_list(sheet: Worksheet, view: View) -> None:
    """Draw a line for every duty and for every block on a post, in the order of the days."""
    canvas = Canvas(sheet)
    draw_title(canvas, view, LIST, len(_COLUMNS))
    last = _FIRST - 1
    for last, cells in enumerate(_lines(view), start=_FIRST):
        for number, (column, content) in enumerate(zip(_COLUMNS, cells, strict=True), start=1):
            _write(canvas, last, number, column, content)
    _draw_heads(canvas, _COLUMNS)
    canvas.write(_SUMS, 3, "Samen, van wat je ziet", Look(9, bold=True, align="left", indent=1))
    for number in (9, 10):
        letter = get_column_letter(number)
        total = Formula(f"=SUBTOTAL(9,{letter}{_FIRST}:{letter}{max(last, _FIRST)})")
        look = Look(9, bold=True, align="right", number_format=_HOURS)
        canvas.write(_SUMS, number, total, look)
    _finish(canvas, view, last, _COLUMNS)
    _colour_posts(canvas, view, last)


def _lines(view: View) -> Iterator[tuple[Content, ...]]:
    names = {name: number for number, name in enumerate(view.names)}
    found = view.plan.roster.within(view.horizon).entries()
    for name, day, entry in sorted(found, key=lambda each: (each[1], names.get(each[0], 0))):
        for shift in entry.shifts:
            yield _duty_line(name, day, shift)
        for work in entry.work:
            yield _work_line(view, name, day, work)


def _duty_line(name: str, day: date, shift: Shift) -> tuple[Content, ...]:
    pause = (None, None) if shift.pause is None else (shift.pause.start, shift.pause.end)
    return (
        *_head(name, day),
        shift.duty,
        None,
        None,
        _time(shift.span.start),
        _time(shift.span.end),
        Formula("=ROUND((H{row}-G{row}-(L{row}-K{row}))*24,2)"),
        None,
        *(None if each is None else _time(each) for each in pause),
        _REMOTE[shift.remote],
        None,
    )


def _work_line(view: View, name: str, day: date, work: Work) -> tuple[Content, ...]:
    alone = not view.is_front(work.post) or view.is_independent(name, day, work.post)
    return (
        *_head(name, day),
        None,
        work.block,
        work.post,
        _time(work.span.start),
        _time(work.span.end),
        None,
        Formula("=ROUND((H{row}-G{row})*24,2)"),
        None,
        None,
        None,
        None if alone else _ACCOMPANIED,
    )


def _head(name: str, day: date) -> tuple[date, int, str]:
    return day, day.isocalendar().week, name


def _time(minutes: Minutes) -> float:
    return minutes / _DAY


def _write(canvas: Canvas, row: int, number: int, column: _Column, content: Content) -> None:
    if isinstance(content, Formula):
        content = Formula(content.text.format(row=row))
    is_left = column.number_format in ("General", DATE)
    look = Look(
        9,
        align="left" if is_left else "right",
        indent=1 if is_left else 0,
        number_format=column.number_format,
    )
    canvas.write(row, number, None if content == "" else content, look)


def _draw_heads(canvas: Canvas, columns: Sequence[_Column]) -> None:
    for number, column in enumerate(columns, start=1):
        canvas.write(_HEADS, number, column.head, Look(9, bold=True, fill=HEAD, wrap=True))
    canvas.sheet.row_dimensions[_HEADS].height = 28


def _finish(canvas: Canvas, view: View, last: int, columns: Sequence[_Column]) -> None:
    area = Area(_HEADS, 1, max(last, _HEADS), len(columns))
    finish(canvas, view, area, [column.pixels for column in columns], head_rows=1)
    sheet = canvas.sheet
    sheet.auto_filter.ref = f"A{_HEADS}:{get_column_letter(len(columns))}{max(last, _HEADS)}"
    sheet.print_area = f"A1:{get_column_letter(len(columns))}{max(last, _HEADS)}"


def _colour_posts(canvas: Canvas, view: View, last: int) -> None:
    """Give every post its colour by a rule, so that it follows what somebody types or sorts.

    A rule compares with a cell of the legend: a name inside a formula could end it.
    """
    sheet, letter = canvas.sheet, get_column_letter(_LEGEND)
    canvas.write(_HEADS, _LEGEND, "Posten", LEFT_HEAD)
    for row, post in enumerate(view.plan.posts, start=_FIRST):
        canvas.write(row, _LEGEND, post.name, _TEXT)
        colour = post_colour(view, post)
        if colour is None:
            continue
        fill, font = PatternFill("solid", bgColor=colour.fill), Font(color=colour.text)
        for first, column, end in ((_FIRST, "F", max(last, _FIRST)), (row, letter, row)):
            same = f"${column}{first}=${letter}${row}"
            rule = FormulaRule([same], font=font, fill=fill)  # type: ignore[no-untyped-call]
            sheet.conditional_formatting.add(f"{column}{first}:{column}{end}", rule)
    sheet.column_dimensions[letter].width = 20
    sheet.freeze_panes = f"D{_FIRST}"


def draw_per_post(sheet: Worksheet, view: View) -> None:
    """Draw who is on which front post, a line for each open block."""
    canvas, posts = Canvas(sheet), view.plan.front_posts
    room = max(90, (WIDTH - 280) // max(1, len(posts)))
    columns = (
        _Column("Datum", 100, DATE),
        _Column("Van", 50, TIME),
        _Column("Tot", 50, TIME),
        _Column("Blok", 60),
        *(_Column(post.name, room) for post in posts),
    )
    draw_title(canvas, view, PER_POST, len(columns))
    last = _FIRST - 1
    for last, block in enumerate(view.blocks, start=_FIRST):
        times = (_time(block.span.start), _time(block.span.end))
        cells: tuple[Content, ...] = (block.day, *times, block.name)
        for number, content in enumerate(cells, start=1):
            _write(canvas, last, number, columns[number - 1], content)
        texts = [_who(view, block, post) for post in posts]
        for number, text in enumerate(texts, start=5):
            canvas.write(last, number, text or None, Look(9, align="left", indent=1, wrap=True))
        most = max((-(-len(text) * 6 // room) for text in texts), default=1)
        canvas.sheet.row_dimensions[last].height = 13.0 * max(1, most) + 3
    _draw_heads(canvas, columns)
    _finish(canvas, view, last, columns)
    canvas.sheet.freeze_panes = f"E{_FIRST}"


def _who(view: View, block: Block, post: Post) -> str:
    """Name who is on a post in a block, and how many places are empty."""
    alone = view.independents(block, post.name)
    others = dict.fromkeys(
        name for name, work in view.workers(block) if work.post == post.name and name not in alone
    )
    texts = [*alone, *(f"{name} ({_ACCOMPANIED})" for name in others)]
    missing = view.plan.levels.level(post.name, block).wanted - len(alone)
    return ", ".join([*texts, *([f"{missing} leeg"] if missing > 0 else [])])
