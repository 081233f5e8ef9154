"""What stays in sight at the left: people with their balances, and the heads above them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget
from typing_extensions import override

from rostering.calendar import TurnKind
from rostering.figures.statistics import TurnsRow
from ui.application.dates import numbered_day, turns, turns_balance, week_number
from ui.application.turns import words
from ui.application.turns.picture import TurnPerson
from ui.desktop.theme import Theme
from ui.desktop.turns.measures import (
    BALANCE,
    BALANCE_NARROW,
    HEAD,
    MONTH,
    NAME,
    NAME_NARROW,
    ROW,
    ROW_TIGHT,
)
from ui.desktop.turns.model import TurnsModel
from ui.desktop.turns.painter import TurnPainter

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INSIDE = 12
_DONE = 70
_DIGITS = 46


@dataclass(frozen=True, slots=True)
class Sides:
    """How the width at the left is shared out."""

    kinds: tuple[TurnKind, ...] = ()
    narrow: bool = False
    wide_name: int = NAME
    """The width of a name where there is room for it."""

    @property
    def name(self) -> int:
        return NAME_NARROW if self.narrow else self.wide_name

    @property
    def balance(self) -> int:
        return BALANCE_NARROW if self.narrow else BALANCE

    @property
    def width(self) -> int:
        return self.name + self.balance * len(self.kinds)

    def place(self, number: int, top: int, height: int) -> QRect:
        """Return where the balance of a kind stands."""
        return QRect(self.name + number * self.balance, top, self.balance, height)


class PeopleHead(QHeaderView):
    """A row per person: name and next turns, then per kind done, fair share and balance."""

    def __init__(self, theme: Theme, model: TurnsModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._looks, self._turns = TurnPainter(theme), model
        self.sides = Sides()
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)
        self.setDefaultSectionSize(ROW)

    def set_theme(self, theme: Theme) -> None:
        self._looks = TurnPainter(theme)
        self.viewport().update()

    def set_sides(self, sides: Sides) -> None:
        self.sides = sides
        self.setFixedWidth(sides.width)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.sides.width, super().sizeHint().height())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self.logicalIndexAt(event.pos())
            text = self._turns.person_words(row) if 0 <= row < len(self._turns.people) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = self._looks.theme
        table = self.parent()
        current = table.currentIndex().row() if isinstance(table, QTableView) else -1
        ground = "tint" if logicalIndex == current else "surface"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour(ground))
        person = self._turns.people[logicalIndex]
        self._paint_name(painter, rect, person)
        if not person.is_member:
            self._paint_outside(painter, rect)
        else:
            for number, kind in enumerate(self.sides.kinds):
                place = self.sides.place(number, rect.top(), rect.height())
                if kind in person.member_of:
                    self._paint_balance(painter, place, person.rows[kind])
                else:
                    self._paint_dash(painter, place)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        for number in range(len(self.sides.kinds) if person.is_member else 1):
            left = self.sides.place(number, rect.top(), rect.height()).left()
            painter.fillRect(left, rect.top(), 1, rect.height(), theme.colour("line"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.colour("line2"))
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, person: TurnPerson) -> None:
        theme, inside = self._looks.theme, _INSIDE
        room = self.sides.name - inside - 6
        middle = rect.center().y() + 1
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(weight=500))
        if rect.height() < ROW_TIGHT:
            self._elided(
                painter, rect.adjusted(inside, 0, inside + room - rect.width(), 0), person.name
            )
            return
        self._elided(painter, QRect(inside, middle - 18, room, 18), person.name)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font("bijschrift"))
        line = QRect(inside, middle, room, 15)
        text = self._second_line(person)
        whole = self.tr("volgende: {0}").format(text)
        has_next = person.away_since is None and any(r.next_turn for r in person.rows.values())
        if has_next and painter.fontMetrics().horizontalAdvance(whole) <= room:
            text = whole
        self._elided(painter, line, text)

    def _second_line(self, person: TurnPerson) -> str:
        if person.away_since is not None:
            day = person.away_since
            return self.tr("afwezig sinds {0}").format(f"{day.day}/{day.month}")
        if not person.is_member:
            return self.tr("niet in de beurtrol")
        days = sorted(row.next_turn for row in person.rows.values() if row.next_turn is not None)
        if not days:
            return self.tr("geen volgende beurt")
        return ", ".join(numbered_day(day) for day in days)

    def _paint_outside(self, painter: QPainter, rect: QRect) -> None:
        theme = self._looks.theme
        painter.setPen(theme.colour("text3"))
        painter.setFont(theme.font("klein"))
        place = rect.adjusted(self.sides.name + 8, 2, -8, -2)
        text = self.tr("Zet in Team een beurt op “ja” om mee te draaien.")
        self._elided(painter, place, text)

    def _paint_dash(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(self._looks.theme.colour("text3"))
        painter.setFont(self._looks.theme.font("klein"))
        painter.drawText(place.adjusted(8, 0, 0, 0), _LEFT, "–")

    def _paint_balance(self, painter: QPainter, place: QRect, row: TurnsRow) -> None:
        theme, narrow = self._looks.theme, self.sides.narrow
        painter.setFont(theme.font(weight=500))
        painter.setPen(theme.colour("text"))
        done = str(row.done)
        inner = place.adjusted(8, 0, -8, 0)
        painter.drawText(inner, _LEFT, done)
        offset = painter.fontMetrics().horizontalAdvance(done) + 4
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2"))
        painter.drawText(inner.adjusted(offset, 0, 0, 0), _LEFT, f"/ {turns(row.fair_share)}")
        if not narrow:
            middle = place.left() + _DONE + (place.width() - _DONE - _DIGITS) / 2
            self._looks.bar(painter, QPointF(middle, place.center().y() + 0.5), row.after)
        far = abs(row.after) > 500
        painter.setFont(theme.font(weight=600 if far else 400))
        role = "amber" if far and row.after > 0 else "accent" if far else "text2"
        painter.setPen(theme.colour(role))
        painter.drawText(inner, _RIGHT, turns_balance(row.after))

    @staticmethod
    def _elided(painter: QPainter, place: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, shown)


class Corner(QWidget):
    """Says above the people what their figures are."""

    def __init__(self, theme: Theme, model: TurnsModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._turns = theme, model
        self.sides = Sides()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, area = QPainter(self), self._theme, self.rect()
        painter.fillRect(area, theme.colour("surface"))
        painter.fillRect(0, 0, area.width(), MONTH, theme.colour("sunk"))
        members = sum(person.is_member for person in self._turns.people)
        painter.setFont(theme.font("bijschrift", weight=600))
        painter.setPen(theme.colour("text2"))
        upper = QRect(_INSIDE, MONTH, self.sides.name - _INSIDE, HEAD - MONTH)
        painter.drawText(upper, _LEFT, self.tr("{0} in de beurtrol").format(members))
        for number, kind in enumerate(self.sides.kinds):
            self._paint_kind(painter, self.sides.place(number, MONTH, HEAD - MONTH), kind)
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colour("line2"))
        painter.fillRect(0, MONTH - 1, area.width(), 1, theme.colour("line"))
        painter.fillRect(area.right(), 0, 1, area.height(), theme.colour("line2"))
        painter.end()

    def _has_room(self, width: int, until: str) -> bool:
        """Tell whether these words fit beside the name of each kind: all have them, or none."""
        bold = QFontMetrics(self._theme.font("bijschrift", weight=600))
        plain = QFontMetrics(self._theme.font("bijschrift"))
        names = (words.SHORT[kind].say().capitalize() for kind in self.sides.kinds)
        longest = max((bold.horizontalAdvance(name) for name in names), default=0)
        return longest + 4 + plain.horizontalAdvance(until) <= width

    def _paint_kind(self, painter: QPainter, place: QRect, kind: TurnKind) -> None:
        theme = self._theme
        picture = self._turns.picture
        painter.fillRect(place.left(), place.top(), 1, place.height(), theme.colour("line"))
        inner = place.adjusted(8, 3, -8, -3)
        name = words.SHORT[kind].say().capitalize()
        painter.setFont(theme.font("bijschrift", weight=600))
        painter.setPen(theme.colour("text"))
        upper = QRect(inner.left(), inner.top(), inner.width(), 18)
        painter.drawText(upper, _LEFT, name)
        offset = painter.fontMetrics().horizontalAdvance(name) + 4
        painter.setFont(theme.font("bijschrift"))
        painter.setPen(theme.colour("text2"))
        if picture is not None:
            until = self.tr("t.e.m. w{0}").format(week_number(picture.horizon.mondays[-1]))
            if self._has_room(upper.width(), until):
                painter.drawText(upper.adjusted(offset, 0, 0, 0), _LEFT, until)
        lower = QRect(inner.left(), inner.bottom() - 18, inner.width(), 18)
        done = self.tr("gedaan / billijk") if self.sides.narrow else self.tr("beurten / billijk")
        painter.drawText(lower, _LEFT, done)
        if not self.sides.narrow:
            painter.drawText(lower, _RIGHT, self.tr("saldo"))
