"""What the signs mean, with the hours of the turns of the team."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from data.dutch import clock
from rostering.calendar import TurnKind
from ui.application.dates import day_name
from ui.application.turns import words
from ui.application.turns.picture import TurnPicture
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import clear, column, frame, label, row, scrolling
from ui.desktop.theme import Theme
from ui.desktop.turns.measures import CHIP, HEADING
from ui.desktop.turns.painter import TurnPainter

_SIZE = CHIP + 10


class _Sample(QWidget):
    """A sign as it stands in the table."""

    def __init__(self, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._draw = draw
        self.setFixedSize(_SIZE, _SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRectF(self.rect()))
        painter.end()


class LegendCard(QWidget):
    """Explains only what the period can have."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._looks = TurnPainter(theme)
        self._list = QVBoxLayout()
        self._list.setSpacing(TIGHT)
        self._list.setContentsMargins(MARGIN, 0, MARGIN, GAP)
        self._picture: TurnPicture | None = None
        title = label(self.tr("Legende en regels"), "menuTitle")
        title.setMinimumHeight(HEADING)
        head = row(title, None)
        head.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        layout = column(head, scrolling(self._list), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(column(frame(layout, "panel")))

    def set_theme(self, theme: Theme) -> None:
        self._looks = TurnPainter(theme)
        if self._picture is not None:
            self.show_picture(self._picture)

    def show_picture(self, picture: TurnPicture) -> None:
        self._picture = picture
        clear(self._list)
        for kind in picture.kinds:
            self._add(partial(self._looks.sign, kind=kind), self._hours(picture, kind))
        self._add(self._locked, self.tr("vergrendeld: blijft bij Verdeel beurten en Maak rooster"))
        self._add(self._remark, self._promise(picture))
        self._add(partial(self._hatch), self.tr("afwezig of gesloten; gesloten telt voor niemand"))
        self._list.addStretch(1)

    def _add(self, draw: Callable[[QPainter, QRectF], None], text: str) -> None:
        words_ = label(text, "klein", wraps=True)
        line = row(_Sample(draw), words_, gap=GAP)
        line.setStretch(1, 1)
        made = QWidget()
        made.setLayout(line)
        self._list.addWidget(made)

    def _hours(self, picture: TurnPicture, kind: TurnKind) -> str:
        days = [day for day in picture.days if day.kind is kind and day.is_open]
        if not days:
            return words.turn_noun(kind)
        first, last = days[0].blocks[0].span.start, max(b.span.end for b in days[0].blocks)
        weekdays = {day.day.weekday() for day in days}
        where = ", ".join(day_name(weekday) for weekday in sorted(weekdays))
        noun = words.turn_noun(kind)
        if kind is TurnKind.EVENING or len(weekdays) > 1:
            noun = self.tr("{0} op {1}").format(noun, where)
        return self.tr("{0}, {1}–{2}").format(noun, clock(first), clock(last))

    def _promise(self, picture: TurnPicture) -> str:
        promises = sorted({each for p in picture.people for each in p.promises.values()})
        told = self.tr(" of ").join(self.tr("1 op {0}").format(promise) for promise in promises)
        text = (
            self.tr("sneller dan beloofd ({0})") if told else self.tr("beurten te dicht bij elkaar")
        )
        return text.format(told)

    def _locked(self, painter: QPainter, area: QRectF) -> None:
        kind = TurnKind.SATURDAY
        if self._picture is not None and kind not in self._picture.kinds:
            kind = TurnKind.EVENING
        self._looks.sign(painter, area, kind)
        self._looks.lock(painter, area)

    def _remark(self, painter: QPainter, area: QRectF) -> None:
        self._looks.remark(painter, area.center() + QPointF(0, 1))

    def _hatch(self, painter: QPainter, area: QRectF) -> None:
        self._looks.hatched(painter, area.adjusted(2, 5, -2, -5), closed=False)
