"""Paints turns: A with an outline, Z filled, and the marks around them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from rostering.calendar import TurnKind
from ui.application.turns import words
from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.delegates.patterns import draw_broad_hatch, draw_hatch
from ui.desktop.icons import pixmap
from ui.desktop.theme import Theme
from ui.desktop.turns.measures import BAR, CHIP

_RADIUS = 3.0
_PAST = 0.5
_BAR_HEIGHT, _GROUND_HEIGHT = 9.0, 13.0
_FULL = 1500
"""Thousandths of a turn at which the bar is full."""


class TurnPainter:
    """Paints in one theme; a picture of each sign is made once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.cells = CellPainter(theme)
        self._signs: dict[tuple[TurnKind, bool, float], QPixmap] = {}
        self._lock: dict[float, QPixmap] = {}

    def sign(
        self, painter: QPainter, area: QRectF, kind: TurnKind, *, learns: bool = False
    ) -> None:
        """Paint the sign of a turn in the middle of an area."""
        scale = painter.device().devicePixelRatioF()
        key = (kind, learns, scale)
        if key not in self._signs:
            self._signs[key] = self._drawn(kind, learns, scale)
        painter.drawPixmap(self.chip(area).topLeft(), self._signs[key])

    def chip(self, area: QRectF) -> QRectF:
        """Return where the sign lies in an area."""
        chip = QRectF(0, 0, CHIP, CHIP)
        chip.moveCenter(area.center())
        return QRectF(chip.toAlignedRect())

    def _drawn(self, kind: TurnKind, learns: bool, scale: float) -> QPixmap:
        picture = QPixmap(round(CHIP * scale), round(CHIP * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        filled = kind is TurnKind.SATURDAY and not learns
        pen = QPen(theme.colour("accent"), 1.5)
        if learns:
            pen.setDashPattern([2.4, 1.6])
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent" if filled else "surface"))
        painter.drawRoundedRect(QRectF(1, 1, CHIP - 2, CHIP - 2), _RADIUS, _RADIUS)
        painter.setPen(theme.colour("onacc" if filled else "accent"))
        painter.setFont(theme.font("code", pixels=12))
        painter.drawText(QRectF(0, 0, CHIP, CHIP), Qt.AlignmentFlag.AlignCenter, words.CODE[kind])
        painter.end()
        return picture

    def faded(self, painter: QPainter, past: bool) -> None:
        """Paint what follows as it is when its day has passed."""
        painter.setOpacity(_PAST if past else 1.0)

    def none(self, painter: QPainter, area: QRectF) -> None:
        """Mark a place where somebody could have a turn and has none."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("line2"))
        painter.drawEllipse(area.center(), 1.2, 1.2)

    def lock(self, painter: QPainter, area: QRectF) -> None:
        """Put a padlock at the lower right of a sign."""
        scale = painter.device().devicePixelRatioF()
        if scale not in self._lock:
            self._lock[scale] = pixmap("lock", self.theme.colour("text2"), 10, scale)
        chip = self.chip(area)
        plate = QRectF(chip.right() - 5, chip.bottom() - 5, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("surface"))
        painter.drawRoundedRect(plate, 2, 2)
        painter.drawPixmap(plate.topLeft(), self._lock[scale])

    def remark(self, painter: QPainter, corner: QPointF) -> None:
        """Put the amber triangle of what was promised and is not kept."""
        painter.setPen(QPen(self.theme.colour("surface"), 1.0))
        painter.setBrush(self.theme.colour("amberI"))
        points = [(0.0, -5.0), (5.6, 4.2), (-5.6, 4.2)]
        painter.drawPolygon(QPolygonF([corner + QPointF(x, y) for x, y in points]))

    def ring(self, painter: QPainter, area: QRectF, *, focused: bool) -> None:
        self.cells.ring(painter, area, focused=focused)

    def goal(self, painter: QPainter, area: QRectF, *, can: bool) -> None:
        """Ring the place under a turn that is dragged: green where it can be, red elsewhere."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("green" if can else "red"), 2.0))
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)

    def hatched(self, painter: QPainter, area: QRectF, *, closed: bool) -> None:
        """Hatch a closed day over the height of the column, or the absence of one person."""
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, self.theme.colour("sunk" if closed else "abs"))
        if closed:
            draw_broad_hatch(painter, area, self.theme.colour("hatch"))
        else:
            draw_hatch(painter, area, self.theme.colour("hatch"))
        painter.restore()

    def bar(self, painter: QPainter, centre: QPointF, balance: int) -> None:
        """Paint a balance from its middle: left is too many turns done, right is turns owed."""
        theme = self.theme
        # The grey ground is half a turn to either side: within it a balance is fair.
        ground = QRectF(0, 0, BAR * 2 * 500 / (2 * _FULL), _GROUND_HEIGHT)
        ground.moveCenter(centre)
        whole = QRectF(0, 0, BAR, _GROUND_HEIGHT)
        whole.moveCenter(centre)
        painter.fillRect(whole, theme.colour("sunk"))
        painter.fillRect(ground, theme.colour("line"))
        length = BAR / 2 * min(1.0, abs(balance) / _FULL)
        bar = QRectF(0, centre.y() - _BAR_HEIGHT / 2, length, _BAR_HEIGHT)
        bar.moveLeft(centre.x() if balance > 0 else centre.x() - length)
        painter.fillRect(bar, self.balance_colour(balance, plain="text3"))
        middle = QRectF(centre.x() - 0.5, whole.top() - 2, 1, _GROUND_HEIGHT + 4)
        painter.fillRect(middle, theme.colour("line3"))

    def balance_colour(self, balance: int, *, plain: str = "text2") -> QColor:
        """Return the colour of a balance: amber for who owes, petrol for who did more."""
        role = plain if abs(balance) <= 500 else "amberI" if balance > 0 else "accent"
        return self.theme.colour(role)
