"""The sheets behind the weeks: the goals with their proof, and turns and hours per person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.publish import words
from data.publish.canvas import Area, Canvas, Line, Look
from data.publish.page import WIDTH, characters, set_up
from data.publish.palette import DAY_LINE, HEAD, SECOND_TEXT
from rostering.balances import HoursBalance, TurnBalance
from rostering.calendar import TurnKind
from rostering.statistics import hours_table, turns_table
from rostering.view import View

_TITLE_LOOK = Look(16, bold=True, align="left")
_HEAD_LOOK = Look(9, bold=True, fill=HEAD, wrap=True)
_NAME_LOOK = Look(10, align="left", indent=1)
_NOTE_LOOK = Look(9, colour=SECOND_TEXT, align="left", wrap=True)
_OUTLINE = Line("thin", DAY_LINE, 2)

_NAME_PIXELS = 170
_SIGNED = "+0.00_)_);-0.00_)_);0.00_)_)"
_PLAIN = "0.00_)_)"
_COUNT = "0_)_)"

_TURN_TITLES = {TurnKind.SATURDAY: "Zaterdagbeurten", TurnKind.EVENING: "Avondbeurten"}
_TURNS_NOTE = (
    "Beurten: een saldo boven nul is nog te doen, onder nul is meer gedaan dan het billijk "
    "aandeel. Tussen -0,5 en +0,5 is billijk."
)
_HOURS_NOTE = (
    "Uren: een saldo boven nul is meer gewerkt dan het contract. Meegeteld is wat zonder werk "
    "toch telt: afwezigheid, feestdagen en sluitingsdagen."
)


@dataclass(frozen=True, slots=True)
class GoalLine:
    """One goal in words.

    Attributes:
        name: what the goal is about.
        value: how far the roster is from it.
        proof: whether better is known to be impossible.
        notes: what belongs beside the goal, a sentence each.
    """

    name: str
    value: str
    proof: str
    notes: tuple[str, ...] = ()


def draw_goals(sheet: Worksheet, view: View, goals: Sequence[GoalLine]) -> None:
    """Draw the goals in their order, one a line."""
    canvas = Canvas(sheet)
    canvas.block(Area(1, 1, 1, 3), f"Doelen – {view.plan.settings.name}", _TITLE_LOOK)
    canvas.block(Area(2, 1, 2, 3), _horizon_words(view), _NOTE_LOOK)
    for column, head in enumerate(("Doel", "Stand", "Bewijs"), start=1):
        canvas.write(4, column, head, Look(9, bold=True, fill=HEAD, align="left", indent=1))
    for row, goal in enumerate(goals, start=5):
        look = Look(10, align="left", indent=1, wrap=True)
        canvas.write(row, 1, goal.name, Look(10, bold=True, align="left", indent=1, wrap=True))
        stand = (goal.value, *goal.notes)
        canvas.write(row, 2, "\n".join(stand), look)
        canvas.write(row, 3, goal.proof, look)
        lines = max(_lines(goal.name, 34), sum(_lines(text, 58) for text in stand))
        sheet.row_dimensions[row].height = 15.0 * max(lines, _lines(goal.proof, 22)) + 8
    table = Area(4, 1, 4 + len(goals), 3)
    _finish(canvas, table, (300, 500, 200))
    sheet.row_dimensions[4].height = 20
    set_up(sheet, view.plan.settings.name, one_high=False)
    sheet.freeze_panes = "A5"
    sheet.print_title_rows = "4:4"


def _lines(text: str, characters: int) -> int:
    return max(1, -(-len(text) // characters))


_Value: TypeAlias = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class _Column:
    group: str
    head: str
    number_format: str
    value: _Value


def draw_rotation(sheet: Worksheet, view: View) -> None:
    """Draw who has which turn, one line for each turn of the horizon."""
    canvas = Canvas(sheet)
    canvas.block(Area(1, 1, 1, 4), f"Beurtrol – {view.plan.settings.name}", _TITLE_LOOK)
    canvas.block(Area(2, 1, 2, 4), _horizon_words(view), _NOTE_LOOK)
    for column, head in enumerate(("Week", "Dag", "Beurt", "Medewerkers"), start=1):
        canvas.write(4, column, head, Look(9, bold=True, fill=HEAD, align="left", indent=1))
    row = 4
    for day in view.horizon.days:
        kinds = {block.turn for block in view.plan.calendar.blocks(day)}
        for kind in (kind for kind in TurnKind if kind in kinds):
            row += 1
            people = ", ".join(name for name in view.names if view.has_turn(name, day, kind))
            cells = (str(day.isocalendar().week), words.day_title(day), kind.value, people)
            for column, text in enumerate(cells, start=1):
                canvas.write(row, column, text, Look(10, align="left", indent=1, wrap=True))
            sheet.row_dimensions[row].height = 15.0 * max(1, -(-len(people) // 70)) + 5
    _finish(canvas, Area(4, 1, row, 4), (80, 170, 110, 640))
    sheet.row_dimensions[4].height = 20
    set_up(sheet, view.plan.settings.name, one_high=False)
    sheet.freeze_panes = "A5"
    sheet.print_title_rows = "4:4"


def draw_turns_and_hours(sheet: Worksheet, view: View, *, hours: bool = True) -> None:
    """Draw, per person, the turns and the hours of the horizon with their balances."""
    canvas, columns = Canvas(sheet), _columns(view, hours=hours)
    last = 1 + len(columns)
    title = f"{sheet.title} – {view.plan.settings.name}"
    canvas.block(Area(1, 1, 1, last), title, _TITLE_LOOK)
    canvas.block(Area(2, 1, 2, last), _horizon_words(view), _NOTE_LOOK)
    name_head = Look(9, bold=True, fill=HEAD, align="left", indent=1)
    canvas.block(Area(4, 1, 5, 1), "Medewerker", name_head)
    groups = [column.group for column in columns]
    for group in dict.fromkeys(groups):
        first = 2 + groups.index(group)
        canvas.block(Area(4, first, 4, first + groups.count(group) - 1), group, _HEAD_LOOK)
    for number, column in enumerate(columns, start=2):
        canvas.write(5, number, column.head, Look(8, fill=HEAD, wrap=True))
    for row, name in enumerate(view.names, start=6):
        canvas.write(row, 1, name, _NAME_LOOK)
        for number, column in enumerate(columns, start=2):
            look = Look(10, align="right", number_format=column.number_format)
            canvas.write(row, number, column.value(name), look)
        sheet.row_dimensions[row].height = 20
    table = Area(4, 1, 5 + len(view.names), last)
    for group in dict.fromkeys(groups):
        canvas.left(4, table.last_row, 2 + groups.index(group), Line("medium", DAY_LINE, 3))
    each = (WIDTH - _NAME_PIXELS) // len(columns)
    _finish(canvas, table, (_NAME_PIXELS, *[min(90, each)] * len(columns)))
    notes = (_TURNS_NOTE, _HOURS_NOTE) if hours else (_TURNS_NOTE,)
    for row, note in enumerate(notes, start=table.last_row + 2):
        canvas.block(Area(row, 1, row, last), note, _NOTE_LOOK)
        sheet.row_dimensions[row].height = 28
    set_up(sheet, view.plan.settings.name, one_high=False)
    sheet.freeze_panes = "B6"
    sheet.print_title_rows = "4:5"


def _columns(view: View, *, hours: bool) -> list[_Column]:
    turns = turns_table(view)
    kinds = [kind for kind in (TurnKind.SATURDAY, TurnKind.EVENING) if _rotates(view, kind)]
    columns = [column for kind in kinds for column in _turn_columns(kind, turns[kind])]
    if not hours:
        return columns
    balances = {balance.employee: balance for balance in hours_table(view)}
    return columns + _hours_columns(balances, extra=view.plan.settings.saturday_credit > 0)


def _rotates(view: View, kind: TurnKind) -> bool:
    return any(block.turn is kind for block in view.blocks)


def _turn_columns(kind: TurnKind, balances: dict[str, TurnBalance]) -> list[_Column]:
    group = _TURN_TITLES[kind]
    return [
        _Column(group, "gedaan", _COUNT, lambda name: sum(balances[name].done)),
        _Column(group, "billijk aandeel", _PLAIN, lambda name: sum(balances[name].share) / 1000),
        _Column(group, "saldo vooraf", _SIGNED, lambda name: balances[name].before / 1000),
        _Column(group, "saldo nadien", _SIGNED, lambda name: balances[name].after[-1] / 1000),
    ]


def _hours_columns(hours: dict[str, HoursBalance], *, extra: bool) -> list[_Column]:
    group = "Uren"
    rest = [_Column(group, "inhaalrust", _PLAIN, lambda name: sum(hours[name].extra) / 60)]
    return [
        _Column(group, "contract", _PLAIN, lambda name: sum(hours[name].contract) / 60),
        _Column(group, "gewerkt", _PLAIN, lambda name: sum(hours[name].worked) / 60),
        _Column(group, "meegeteld", _PLAIN, lambda name: sum(hours[name].credited) / 60),
        *(rest if extra else ()),
        _Column(group, "saldo vooraf", _SIGNED, lambda name: hours[name].before / 60),
        _Column(group, "saldo nadien", _SIGNED, lambda name: hours[name].after[-1] / 60),
    ]


def _horizon_words(view: View) -> str:
    first, last = view.horizon.start, view.horizon.end - timedelta(days=1)
    weeks = "1 week" if view.horizon.weeks == 1 else f"{view.horizon.weeks} weken"
    return f"{weeks}, van {words.long_date(first)} t.e.m. {words.long_date(last)}"


def _finish(canvas: Canvas, table: Area, widths: Sequence[int]) -> None:
    canvas.grid(table)
    canvas.frame(table, _OUTLINE)
    canvas.draw_lines()
    for number, pixels in enumerate(widths, start=1):
        canvas.sheet.column_dimensions[get_column_letter(number)].width = characters(pixels)
    canvas.sheet.row_dimensions[1].height = 30
