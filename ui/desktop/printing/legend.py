"""What the codes, patterns and marks of a page mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF

from data.publish.palette import colour_of
from data.publish.week import Slot, State
from rostering.team.stations import Post
from rostering.view import View
from ui.application import paper_words as words
from ui.application.publishing.publication import Publication
from ui.desktop.printing import marks
from ui.desktop.printing.sheet import LEFT, Sheet, Type, elided, fit, width_of
from ui.desktop.theme import BACK, PostColours, Theme, load_theme

ROW = 6.6
_CHIP, _CHIP_HEIGHT = 6.4, 4.6
_GAP, _BETWEEN = 1.6, 4.6
_TEXT, _HINT = Type(2.9), Type(2.7, colour="text3")


def paper_theme() -> Theme:
    """Return the theme of paper, which is white."""
    return load_theme("light")


def number_of(view: View, post: Post) -> int:
    """Return the number of the colours of a post; 0 for a back post."""
    if not post.is_front:
        return BACK
    return [front.name for front in view.plan.front_posts].index(post.name) + 1


def look_of(view: View, post: Post) -> PostColours:
    """Return the colours of a post."""
    return paper_theme().post(number_of(view, post))


@dataclass(frozen=True, slots=True)
class Entry:
    """A mark as it stands on the page, and what it means."""

    draw: Callable[[Sheet, QRectF], None]
    text: str
    hint: str = ""

    def width(self, room: float) -> float:
        words = width_of(self.text, _TEXT) + (width_of(self.hint, _HINT) + 1.6) * bool(self.hint)
        return min(room, _CHIP + _GAP + words)


@dataclass(frozen=True, slots=True)
class Legend:
    """All entries, side by side on as many lines as they need."""

    entries: tuple[Entry, ...]
    line: float = ROW
    """The height of a line."""

    def height(self, width: float) -> float:
        return self.line * len(self._rows(width))

    def draw(self, sheet: Sheet, top: float, width: float) -> None:
        for number, row in enumerate(self._rows(width)):
            left = 0.0
            for entry in row:
                self._draw_entry(sheet, entry, left, top + number * self.line, width)
                left += entry.width(width) + _BETWEEN

    def _draw_entry(
        self, sheet: Sheet, entry: Entry, left: float, top: float, width: float
    ) -> None:
        chip = QRectF(left, top + (self.line - _CHIP_HEIGHT) / 2, _CHIP, _CHIP_HEIGHT)
        entry.draw(sheet, chip)
        start = chip.right() + _GAP
        hint = (width_of(entry.hint, _HINT) + 1.6) * bool(entry.hint)
        text = elided(entry.text, _TEXT, max(8.0, width - start - hint))
        sheet.text(QRectF(start, top, width, self.line), text, _TEXT, LEFT)
        if entry.hint:
            start += width_of(text, _TEXT) + 1.6
            sheet.text(QRectF(start, top, width, self.line), entry.hint, _HINT, LEFT)

    def _rows(self, width: float) -> list[list[Entry]]:
        rows: list[list[Entry]] = []
        used = 0.0
        for entry in self.entries:
            wide = entry.width(width)
            if not rows or used + _BETWEEN + wide > width:
                rows.append([entry])
                used = wide
            else:
                rows[-1].append(entry)
                used += _BETWEEN + wide
        return rows


def post_entries(view: View, *, back: bool) -> list[Entry]:
    """Explain the codes of the posts, with their colour and pattern in words."""
    entries = []
    for post in view.plan.posts:
        if post.is_front or (back and post == view.plan.default_back_post):
            number = number_of(view, post)
            hint = words.look(colour_of(number - 1).words) if post.is_front else ""
            draw = partial(_chip, text=post.code, look=look_of(view, post), front=post.is_front)
            entries.append(Entry(draw, post.name, hint))
    return entries


def slot_entries(view: View, slots: Iterable[Slot]) -> list[Entry]:
    """Explain the marks that some cells have."""
    shown = list(slots)
    entries = []
    accompanied = next((slot for slot in shown if slot.accompanied), None)
    if accompanied is not None and accompanied.post is not None:
        look, code = look_of(view, accompanied.post), accompanied.post.code
        entries.append(
            Entry(partial(_accompanied, text=code, look=look), words.ACCOMPANIED_MARK.say())
        )
    if any(slot.remote for slot in shown):
        entries.append(Entry(_house, words.REMOTE_MARK.say()))
    if any(slot.state is State.ABSENT for slot in shown):
        entries.append(Entry(_hatch, words.ABSENT.say()))
    if any(slot.state is State.CLOSED for slot in shown):
        entries.append(Entry(_broad_hatch, words.CLOSED.say()))
    return entries


def change_entries(publication: Publication, *, replaced: bool) -> list[Entry]:
    """Explain the marks of what changed since a version."""
    entries = [Entry(_struck, words.REPLACED.say())] if replaced else []
    return [*entries, Entry(_triangle, words.CHANGED.say(number=publication.since))]


def _struck(sheet: Sheet, area: QRectF) -> None:
    sheet.lines(area, fit("A", Type(2.9, 500, struck=True), area.width(), area.height()))


def _chip(sheet: Sheet, area: QRectF, *, text: str, look: PostColours, front: bool) -> None:
    marks.chip(sheet, area, text, look, is_front=front)


def _accompanied(sheet: Sheet, area: QRectF, *, text: str, look: PostColours) -> None:
    marks.accompanied(sheet, area, text, look, size=2.7)


def _house(sheet: Sheet, area: QRectF) -> None:
    corner = QPointF(area.center().x() - 1.2, area.center().y() + 1.2)
    marks.house(sheet, corner, "text", 2.4)


def _hatch(sheet: Sheet, area: QRectF) -> None:
    marks.absent(sheet, area, "")
    sheet.frame(area, width=marks.THIN, colour=marks.GRID)


def _broad_hatch(sheet: Sheet, area: QRectF) -> None:
    marks.hatched(sheet, area, "#FFFFFF", broad=True)
    sheet.frame(area, width=marks.THIN, colour=marks.GRID)


def _triangle(sheet: Sheet, area: QRectF) -> None:
    marks.triangle(sheet, QPointF(area.center().x() + 1.2, area.center().y() - 1.1), 2.4)
