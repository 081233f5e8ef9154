"""A page to draw on, in millimetres; all text on paper passes here."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.desktop.theme import Theme, load_theme

_UNITS = 20
"""Units to a millimetre in which fonts are measured: Qt wants whole pixels."""
_LINE = 1.22
_UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_DOTS = "…"

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Type:
    """How a text looks: its size in millimetres, weight, and colour as `#RRGGBB` or a role."""

    size: float
    weight: int = 400
    colour: str = "text"
    struck: bool = False

    def sized(self, size: float) -> Type:
        return replace(self, size=size)

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.size * _LINE


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as it fits somewhere: its lines, and the size that it takes."""

    lines: tuple[str, ...]
    type: Type

    def coloured(self, colour: str) -> Fitted:
        return replace(self, type=replace(self.type, colour=colour))

    @property
    def height(self) -> float:
        return len(self.lines) * self.type.line


def clean(text: str) -> str:
    """Return a text as it can be printed on one line."""
    return _UNPRINTABLE.sub(" ", text).strip()


def width_of(text: str, kind: Type) -> float:
    """Return how wide a text is, in millimetres."""
    return _metrics(kind).horizontalAdvance(clean(text)) / _UNITS


def fit(text: str, kind: Type, width: float, height: float, *, least: float = 1.9) -> Fitted:
    """Fit a text in an area: whole when that can be, on more lines, smaller, shortened at last.

    Below the size `least` it is shortened instead.
    """
    text = clean(text)
    size = kind.size
    while size > least:
        fitted = Fitted(tuple(wrapped(text, kind.sized(size), width)), kind.sized(size))
        if fitted.height <= height + 0.01 and _is_inside(fitted, width):
            return fitted
        size = max(least, size * 0.94)
    smallest = kind.sized(least)
    lines = wrapped(text, smallest, width)
    room = max(1, int((height + 0.01) / smallest.line))
    if len(lines) > room:
        lines = [*lines[: room - 1], " ".join(lines[room - 1 :])]
    return Fitted(tuple(elided(line, smallest, width) for line in lines), smallest)


def wrapped(text: str, kind: Type, width: float) -> list[str]:
    """Break a text between words into lines that are not too wide, where words allow."""
    lines: list[str] = []
    for word in clean(text).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, kind) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def paragraph(text: str, kind: Type, width: float) -> tuple[str, ...]:
    """Break a text into lines that are not too wide; a word that is wider is shortened."""
    return tuple(elided(line, kind, width) for line in wrapped(text, kind, width))


def elided(text: str, kind: Type, width: float) -> str:
    """Shorten a text until it fits."""
    if width_of(text, kind) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle].rstrip() + _DOTS, kind) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + _DOTS


def _is_inside(fitted: Fitted, width: float) -> bool:
    return all(width_of(line, fitted.type) <= width for line in fitted.lines)


class _Fonts(threading.local):
    """The fonts of one thread: Qt shares none that were measured between threads at work."""

    def __init__(self) -> None:
        self.fonts: dict[tuple[int, int, bool], QFont] = {}
        self.metrics: dict[tuple[int, int], QFontMetricsF] = {}


_OWN = _Fonts()


def _font(pixels: int, weight: int, struck: bool) -> QFont:
    key = (pixels, weight, struck)
    if key not in _OWN.fonts:
        _OWN.fonts[key] = _made_font(pixels, weight, struck)
    return _OWN.fonts[key]


def _made_font(pixels: int, weight: int, struck: bool) -> QFont:
    font = QFont(load_theme().font(weight=weight, pixels=pixels))
    # Figures and signs of a special form have no text behind them in a PDF, so none could be
    # found or copied there.
    font.clearFeatures()
    font.setFeature(QFont.Tag("calt"), 0)
    font.setStrikeOut(struck)
    return font


def _metrics(kind: Type) -> QFontMetricsF:
    key = (_pixels(kind), kind.weight)
    if key not in _OWN.metrics:
        _OWN.metrics[key] = QFontMetricsF(_font(*key, False))
    return _OWN.metrics[key]


def _pixels(kind: Type) -> int:
    return max(1, round(kind.size * _UNITS))


class Sheet:
    """One page; the painter counts in millimetres."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def colour(self, name: str) -> QColor:
        return QColor(name) if name.startswith("#") else self.theme.colour(name)

    def text(self, area: QRectF, text: str, kind: Type, align: Qt.AlignmentFlag = CENTRE) -> None:
        """Write one line; it is not clipped, so whoever calls makes sure that it fits."""
        painter = self.painter
        painter.save()
        painter.scale(1 / _UNITS, 1 / _UNITS)
        painter.setFont(_font(_pixels(kind), kind.weight, kind.struck))
        painter.setPen(self.colour(kind.colour))
        place = QRectF(*(side * _UNITS for side in area.getRect()))  # type: ignore[attr-defined]
        painter.drawText(place, align | Qt.TextFlag.TextDontClip, clean(text))
        painter.restore()

    def lines(self, area: QRectF, fitted: Fitted, align: Qt.AlignmentFlag = CENTRE) -> None:
        """Write the lines of a fitted text, together in the middle of the height of an area."""
        top = area.center().y() - fitted.height / 2
        for number, line in enumerate(fitted.lines):
            place = QRectF(
                area.left(), top + number * fitted.type.line, area.width(), fitted.type.line
            )
            self.text(place, line, fitted.type, align)

    def fill(self, area: QRectF, colour: str) -> None:
        self.painter.fillRect(area, self.colour(colour))

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, width: float, colour: str
    ) -> None:
        pen = QPen(self.colour(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(x1, y1, x2, y2))

    def frame(
        self,
        area: QRectF,
        *,
        width: float,
        colour: str,
        dashed: bool = False,
        radius: float = 0.0,
        ground: str = "",
    ) -> None:
        """Draw the edge of an area, and its ground where one is given."""
        pen = QPen(self.colour(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3.0, 2.2])
        self.painter.setPen(pen)
        self.painter.setBrush(self.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(area, radius, radius)

    def clip(self, area: QRectF, radius: float = 0.0) -> None:
        """Keep what is drawn inside an area, until the painter is restored."""
        shape = QPainterPath()
        shape.addRoundedRect(area, radius, radius)
        self.painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
