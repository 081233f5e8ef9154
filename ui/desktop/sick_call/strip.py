"""One day of one person on a time axis, and the small signs of posts; facts first, then paint."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rostering.calendar import Block
from rostering.plan import Plan
from rostering.roster import DayEntry, DayKey
from rostering.time import Horizon, Span, monday_of
from rostering.view import View
from ui.application.dates import spoken
from ui.desktop.delegates.cell_painter import RADIUS, CellPainter
from ui.desktop.models.week_cells import CellState
from ui.desktop.theme import Theme

_HEIGHT, _MARGIN, _EDGE = 26, 4, 3
_NARROWEST, _AROUND = 72, 10
_CHIP = QSize(24, 19)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One block of the day; `is_new` where it differs from the plan before."""

    span: Span
    state: CellState
    is_new: bool


@dataclass(frozen=True, slots=True)
class DayPicture:
    """What the strip of a day shows, and how it is said."""

    axis: Span
    shifts: tuple[Span, ...]
    stretches: tuple[Stretch, ...]
    said: str


def day_picture(plan: Plan, key: DayKey, before: Plan | None = None) -> DayPicture:
    """Draw up the day of a person; what differs from `before` is new."""
    name, day = key
    entry = plan.roster.entry(name, day)
    view = View(plan, Horizon(monday_of(day), 1))
    old = None if before is None else View(before, view.horizon)
    stretches = []
    for block in plan.calendar.blocks(day):
        state = block_state(view, name, block, entry)
        was = None if old is None else block_state(old, name, block, old.entry(name, day))
        stretches.append(Stretch(block.span, state, was is not None and _is_new(was, state)))
    spans = [item.span for item in stretches] or [Span(0, 24 * 60)]
    axis = Span(
        max(0, min(span.start for span in spans) - _AROUND),
        min(24 * 60, max(span.end for span in spans) + _AROUND),
    )
    words = QCoreApplication.translate("Strip", "{0} tot {1} {2}")
    said = ", ".join(
        words.format(spoken(item.span.start), spoken(item.span.end), _said(item.state))
        for item in stretches
    )
    return DayPicture(axis, tuple(shift.span for shift in entry.shifts), tuple(stretches), said)


def block_state(view: View, name: str, block: Block, entry: DayEntry) -> CellState:
    """Return what somebody does in a block."""
    plan = view.plan
    post = entry.post_in(block.name)
    if post is not None:
        alone = view.is_independent(name, block.day, post)
        return post_state(plan, post, accompanied=view.is_front(post) and not alone)
    halves = plan.presence.absent_halves(name, block.day)
    away = plan.presence.hours_away(name, block.day)
    if plan.calendar.half(block) in halves or any(span.overlaps(block.span) for span in away):
        return CellState("absent")
    back = plan.default_back_post
    if back is None or not entry.is_at_work_in(block.span):
        return CellState("empty")
    return post_state(plan, back.name)


def post_state(plan: Plan, post: str, *, accompanied: bool = False) -> CellState:
    """Return how a post looks; an empty name is nowhere."""
    if not post:
        return CellState("empty")
    fronts = [front.name for front in plan.front_posts]
    code = plan.post(post).code
    if post not in fronts:
        return CellState("back", 0, code, post)
    return CellState("post", fronts.index(post) + 1, code, post, accompanied)


def _is_new(was: CellState, state: CellState) -> bool:
    """Tell whether a block asks for a look: another front post, or none any more."""
    return "post" in (was.kind, state.kind) and state.post not in ("", was.post)


def _said(state: CellState) -> str:
    if state.kind == "absent":
        return state.post or QCoreApplication.translate("Strip", "afwezig")
    return state.post or QCoreApplication.translate("Strip", "geen dienst")


class Strip(QWidget):
    """Paints a day: the duty as a frame, the posts in it, a ring around what is new."""

    def __init__(self, theme: Theme, picture: DayPicture) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self._cells = CellPainter(theme)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(picture.said)
        self.setToolTip(picture.said)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def _room(self, span: Span, margin: float) -> QRectF:
        axis = self._picture.axis
        scale = (self.width() - 2 * _EDGE) / max(1, axis.minutes)
        start, end = max(span.start, axis.start), min(span.end, axis.end)
        left = _EDGE + (start - axis.start) * scale
        return QRectF(left, margin, max(0.0, (end - start) * scale), self.height() - 2 * margin)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunk"))
        painter.drawRoundedRect(self.rect().adjusted(0, 2, 0, -2), RADIUS, RADIUS)
        for shift in self._picture.shifts:
            painter.setPen(QPen(self._theme.colour("line2"), 1))
            painter.setBrush(self._theme.colour("surface"))
            frame = self._room(shift, 1).adjusted(-2.5, 0.5, 2.5, -0.5)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        for item in self._picture.stretches:
            self._paint(painter, item)
        for item in self._picture.stretches:
            if item.is_new:
                self._cells.ring(painter, self._area(item), focused=False)
        painter.end()

    def _area(self, item: Stretch) -> QRectF:
        return QRectF(self._room(item.span, _MARGIN).adjusted(1, 0, -1, 0).toAlignedRect())

    def _paint(self, painter: QPainter, item: Stretch) -> None:
        match item.state.kind:
            case "post" | "back":
                self._cells.filled(painter, self._area(item), item.state)
            case "absent":
                self._cells.absent(painter, self._area(item), "")


class Sign(QWidget):
    """The small sign of a post; a dashed frame for nowhere."""

    def __init__(self, theme: Theme, state: CellState) -> None:
        super().__init__()
        self._theme, self._state = theme, state
        self._cells = CellPainter(theme)
        self.setFixedSize(_CHIP)
        self.setAccessibleName(state.post or self.tr("geen dienst"))
        self.setToolTip(state.post or self.tr("Niet in dienst"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._state.kind == "empty":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(self._theme.colour("line3")), 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
        else:
            self._cells.filled(painter, area, self._state)
        painter.end()
