"""The menu of a cell: what can stand there, with whom to swap, which duty; the rest greyed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget, QWidgetAction

from rostering.plan import Plan
from rostering.time import Half
from ui.application.editing.cells import Cell, Content, codes
from ui.application.editing.choices import Choices, DutyChoice, PostChoice, choices
from ui.desktop.delegates.cell_painter import CellPainter
from ui.desktop.measures import CARD, TIGHT
from ui.desktop.parts import column, frame, label
from ui.desktop.theme import Theme

_CHIP = 16
"""Menus draw larger icons smaller."""
_NUMBERED = 9


class CellMenu(QMenu):
    """Offers choices; `chosen` gets the edit that the user wants."""

    def __init__(self, plan: Plan, cells: Sequence[Cell], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan, self._cells, self._theme = plan, cells, theme
        self._painter = CellPainter(theme)
        self.on_post: Callable[[Content], None] = lambda _content: None
        self.on_anyway: Callable[[Content], None] = lambda _content: None
        self.on_swap: Callable[[Cell], None] = lambda _cell: None
        self.on_duty: Callable[[str | None], None] = lambda _duty: None
        self.on_duty_lock: Callable[[bool], None] = lambda _locked: None
        self.on_remote: Callable[[frozenset[Half]], None] = lambda _halves: None
        self.setAccessibleName(self.tr("Menu van het vak"))

    def fill(self, current: Cell, actions: Sequence[QAction | None]) -> None:
        """Fill the menu for the current cell, or for all that are chosen."""
        found = choices(self._plan, current)
        one = len(self._cells) == 1
        title = found.title if one else self.tr("{0} vakken").format(len(self._cells))
        self._add_title(title, found.note if one else "")
        posts = found.posts if one else _plain_posts(self._plan)
        for number, choice in enumerate(posts, start=1):
            self._add_post(number, choice)
        self._add_anyway([choice for choice in posts if choice.reason])
        if posts:
            self.addSeparator()
        if one and found.swaps:
            self._add_swaps(found)
        self._add_duties(found, one=one)
        self._add_remote(found, one=one)
        self.addSeparator()
        for action in actions:
            if action is None:
                self.addSeparator()
            else:
                self.addAction(action)

    def _add_title(self, title: str, note: str) -> None:
        words = [label(title, "menuTitle")]
        if note:
            words.append(label(note, "noticeText"))
        body = frame(column(*words, gap=TIGHT // 2), "plain")
        layout = body.layout()
        if layout is not None:
            layout.setContentsMargins(CARD, TIGHT, CARD, TIGHT + 2)
        action = QWidgetAction(self)
        action.setDefaultWidget(body)
        action.setText(title)
        action.setEnabled(False)
        self.addAction(action)
        self.addSeparator()

    def _add_post(self, number: int, choice: PostChoice) -> None:
        name = _escaped(choice.name)
        key = f"&{number}  " if number <= _NUMBERED and not choice.reason else "     "
        if choice.reason:
            text = f"{key}{name} – {_escaped(choice.reason)}"
        else:
            text = key + " · ".join(filter(None, (name, choice.effect)))
            fills = self.tr("✓ vult tekort") if choice.fills else ""
            text += "\t" + " · ".join(filter(None, (fills, choice.hours)))
        action = self.addAction(
            self._chip(choice.number, choice.code, faded=bool(choice.reason)), text
        )
        action.setEnabled(not choice.reason)
        if choice.is_current:
            here = self.tr("staat hier nu")
            action.setText(f"{key}{name} · {here}\t✓ {choice.hours}".rstrip())
        content = choice.content
        action.triggered.connect(lambda _checked=False: self.on_post(content))

    def _add_anyway(self, refused: Sequence[PostChoice]) -> None:
        """Offer what a rule forbids: that can stand, with a reason."""
        if not refused:
            return
        menu = self.addMenu(self.tr("&Toch, met reden"))
        for choice in refused:
            icon = self._chip(choice.number, choice.code, faded=False)
            text = self.tr("{0} – reden…").format(_escaped(choice.name))
            action = menu.addAction(icon, text)
            action.triggered.connect(
                lambda _checked=False, content=choice.content: self.on_anyway(content)
            )

    def _add_swaps(self, found: Choices) -> None:
        menu = self.addMenu(self.tr("R&uil met"))
        for swap in found.swaps:
            text = f"{_escaped(swap.cell.name)} ({_escaped(swap.code)})"
            if swap.reason:
                text += f" – {_escaped(swap.reason)}"
            action = menu.addAction(text)
            action.setEnabled(not swap.reason)
            cell = swap.cell
            action.triggered.connect(lambda _checked=False, other=cell: self.on_swap(other))

    def _add_duties(self, found: Choices, *, one: bool) -> None:
        menu = self._duties = self.addMenu(self.tr("&Dienst"))
        for choice in found.duties:
            action = menu.addAction(_duty_text(choice, self.tr("Vrij"), one=one))
            action.setCheckable(True)
            action.setChecked(one and choice.is_current)
            duty = choice.duty
            action.triggered.connect(lambda _checked=False, given=duty: self.on_duty(given))
        if one and any(choice.is_current and choice.duty for choice in found.duties):
            menu.addSeparator()
            locked = found.is_duty_locked
            words = self.tr("Ontgrendel dienst") if locked else self.tr("Vergrendel dienst")
            menu.addAction(words).triggered.connect(lambda: self.on_duty_lock(not locked))

    def _add_remote(self, found: Choices, *, one: bool) -> None:
        """Offer which halves of the day are worked at a distance."""
        menu = self._remote = self.addMenu(self.tr("Te&lewerk"))
        for halves, text in (
            (frozenset(Half), self.tr("&Hele dag")),
            (frozenset({Half.MORNING}), self.tr("&Voormiddag")),
            (frozenset({Half.AFTERNOON}), self.tr("&Namiddag")),
            (frozenset[Half](), self.tr("N&iet")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(one and found.remote == halves)
            action.triggered.connect(lambda _on=False, given=halves: self.on_remote(given))
        menu.setEnabled(found.remote is not None or not one)

    def show_duties(self) -> None:
        """Open the duties, with the keyboard in them."""
        self._show(self._duties)

    def show_remote(self) -> None:
        """Open the ways to work at a distance, with the keyboard in them."""
        self._show(self._remote)

    def _show(self, menu: QMenu) -> None:
        self.setActiveAction(menu.menuAction())
        QApplication.sendEvent(
            self, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
        )

    def _chip(self, number: int, code: str, *, faded: bool) -> QIcon:
        scale = self.devicePixelRatioF()
        picture = QPixmap(round(_CHIP * scale), round(_CHIP * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setOpacity(0.5 if faded else 1.0)
        self._painter.chip(painter, QRectF(0, 0, _CHIP, _CHIP), number, code)
        painter.end()
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Disabled)
        return icon


def _plain_posts(plan: Plan) -> tuple[PostChoice, ...]:
    """Return the posts for many cells at once: what each does differs from cell to cell."""
    numbers = {post.name: number for number, post in enumerate(plan.front_posts, start=1)}
    return tuple(
        PostChoice(content, post.name, post.code, numbers.get(post.name, 0), is_current=False)
        for post, (_, content) in zip(plan.posts, codes(plan), strict=True)
    )


def _duty_text(choice: DutyChoice, free: str, *, one: bool) -> str:
    name = free if choice.duty is None else f"{_escaped(choice.duty)}  {choice.times}"
    return f"{name} – {choice.loses}" if one and choice.loses else name


def _escaped(text: str) -> str:
    """Keep an ampersand in a name from becoming a key."""
    return text.replace("&", "&&")
