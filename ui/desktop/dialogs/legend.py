"""Legende: what the colours, codes, patterns and marks of the roster mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from data.publish.palette import colour_of
from rostering.plan import Plan
from ui.application.paper_words import look
from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.icons import pixmap
from ui.desktop.measures import CARD, GAP, HELP_SIZE, MARGIN, WIDE
from ui.desktop.models.week_cells import CellState
from ui.desktop.parts import button, column, fit_over, frame, label, row
from ui.desktop.theme import Theme

_WIDTH, _HEIGHT, _AROUND = 56, 38, 6
_MARK = 14
_Draw: TypeAlias = Callable[[QPainter, QRectF], None]
_Line: TypeAlias = tuple[_Draw, str, str]
"""How a sample is drawn, its name and what it means."""


class _Sample(QWidget):
    """A piece of the roster as it looks there."""

    def __init__(self, draw: _Draw, name: str) -> None:
        super().__init__()
        self._draw = draw
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setAccessibleName(name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        self._draw(painter, area)
        painter.end()


class LegendDialog(QDialog):
    """Explains the posts of this team, and every mark that a cell can have."""

    def __init__(self, theme: Theme, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Legende"))
        self._theme, self._cells = theme, CellPainter(theme)
        first = plan.front_posts[0] if plan.front_posts else None
        self._code = "" if first is None else first.code
        grid = QGridLayout()
        grid.setContentsMargins(WIDE, MARGIN, WIDE, WIDE)
        grid.setHorizontalSpacing(CARD)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._add(grid, self.tr("Posten: code, kleur en patroon"), list(self._posts(plan)))
        self._add(grid, self.tr("In een vak"), list(self._states()))
        self._add(grid, self.tr("Tekens in de hoeken"), list(self._marks()))
        self._add(grid, self.tr("Wat aandacht vraagt"), list(self._problems()))
        page = QWidget()
        page.setProperty("role", "plain")
        page.setLayout(grid)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setProperty("role", "reading")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = button(self.tr("Sluit"), "primary", self.accept)
        close.setDefault(True)
        foot = frame(row(None, close, margin=CARD), "foot")
        self.setLayout(column(scroll, foot, gap=0))
        fit_over(self, HELP_SIZE)
        close.setFocus()

    def _add(self, grid: QGridLayout, title: str, lines: Sequence[_Line]) -> None:
        head = label(title, "sectie")
        head.setContentsMargins(0, GAP, 0, GAP // 2)
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        for draw, name, meaning in lines:
            at = grid.rowCount()
            grid.addWidget(_Sample(draw, name), at, 0)
            words = [label(name, "strong", wraps=True)]
            words += [label(meaning, "klein", wraps=True)] if meaning else []
            grid.addLayout(column(None, *words, None, gap=0), at, 1)

    def _filled(self, state: CellState) -> _Draw:
        return lambda painter, area: self._cells.filled(painter, area, state)

    def _posts(self, plan: Plan) -> Iterator[_Line]:
        for number, post in enumerate(plan.front_posts, start=1):
            drawn = self._filled(CellState("post", number, post.code, post.name))
            meaning = self.tr("code {0}; {1}")
            yield drawn, post.name, meaning.format(post.code, look(colour_of(number - 1).words))
        back = plan.default_back_post
        if back is not None:
            drawn = self._filled(CellState("back", 0, back.code, back.name))
            meaning = self.tr("code {0}; in dienst en op geen andere post").format(back.code)
            yield drawn, back.name, meaning

    def _states(self) -> Iterator[_Line]:
        learning = CellState("post", 1, self._code[:1], accompanied=True)
        yield (
            self._filled(learning),
            self.tr("Onder begeleiding"),
            self.tr("leert de post; telt niet als bezetting"),
        )
        yield (
            lambda painter, area: self._cells.absent(painter, area, ""),
            self.tr("Afwezig"),
            self.tr("de reden staat nergens in het rooster"),
        )
        yield self._cells.closed, self.tr("Gesloten"), self.tr("sluitingsdag of feestdag")

    def _marks(self) -> Iterator[_Line]:
        def marked(**marks: bool) -> _Draw:
            return self._filled(CellState("post", 1, self._code[:1], **marks))  # type: ignore[arg-type]

        yield (
            marked(automatic=True),
            self.tr("Automatisch gewijzigd"),
            self.tr("zonet door het programma gezet; weg na je volgende wijziging"),
        )
        yield (
            marked(changed=True),
            self.tr("Gewijzigd na publicatie"),
            self.tr("tot de volgende versie"),
        )
        yield (
            marked(locked=True),
            self.tr("Vergrendeld"),
            self.tr("Maak rooster laat het staan"),
        )
        yield marked(remote=True), self.tr("Telewerk"), ""
        yield self._over(self._cells.fold), self.tr("Notitie"), self.tr("lees ze in Vak")

    def _over(self, mark: _Draw) -> _Draw:
        """Return a cell with a mark over it."""

        def draw(painter: QPainter, area: QRectF) -> None:
            self._cells.filled(painter, area, CellState("post", 1, self._code[:1]))
            mark(painter, area)

        return draw

    def _problems(self) -> Iterator[_Line]:
        cells = self._cells
        yield (
            self._over(lambda painter, area: cells.broken(painter, area, ringed=True)),
            self.tr("Harde regel gebroken"),
            self.tr("houdt publiceren tegen"),
        )
        yield (
            self._over(lambda painter, area: cells.allowed(painter, area, ringed=True)),
            self.tr("Toegestaan met reden"),
            self.tr("gebroken, en dat mag"),
        )
        yield self._over(self._soft), self.tr("Let op"), self.tr("mag blijven, maar beter niet")

    def _soft(self, painter: QPainter, area: QRectF) -> None:
        scale = self.devicePixelRatioF()
        sign = pixmap("soft", self._theme.colour("amberI"), _MARK, scale)
        painter.drawPixmap(QPointF(area.left() - 3, area.top() - 4), sign)
