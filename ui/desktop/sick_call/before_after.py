"""The middle column, below: the days of those concerned, before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from rostering.plan import Plan
from rostering.roster import DayKey
from ui.application.dates import short_day, weekday
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import GAP, ICON, MARGIN, TIGHT
from ui.desktop.parts import clear, label, scrolling, set_icon
from ui.desktop.sick_call.rows import head
from ui.desktop.sick_call.strip import Strip, day_picture
from ui.desktop.theme import Theme

_ROOM_FOR_DAYS, _NAME_AND_DAY = 320, 84
_LINE, _MOST_LINES, _FEWER_LINES = 32, 4, 2


class BeforeAfter(QFrame):
    """Strips of the days that differ between two plans."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._theme = theme
        self._lines, self._is_low, self._is_narrow = 0, False, False
        self.pictures: list[tuple[str, str, str]] = []
        self._what = label("", "klein")
        title = head(label(self.tr("Voor en na"), "kolomKop"), self._what, None)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(TIGHT + 1)
        for at, stretch in ((0, 4), (1, 6), (2, 0), (3, 6)):
            self._grid.setColumnStretch(at, stretch)
        self._scroll = scrolling(self._grid, None)
        layout = self._stack(title)
        self.setLayout(layout)
        self.hide()

    def _stack(self, title: QWidget) -> QGridLayout:
        layout = QGridLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title, 0, 0)
        layout.addWidget(self._scroll, 1, 0)
        return layout

    def show_plans(
        self,
        what: str,
        before: Plan,
        after: Plan,
        keys: Sequence[DayKey],
        short: Mapping[str, str],
    ) -> None:
        """Show these days of people in both plans; hide where there are none.

        Args:
            what: what the plan after is called.
            before: the plan as it is.
            after: the plan as it would be.
            keys: the days of people.
            short: short names, for when the day has to stand there as well, or in little room.
        """
        self.setUpdatesEnabled(False)
        self._clear()
        self._what.setText(what)
        several = len({day for _, day in keys}) > 1
        roomy = several and self.width() >= _ROOM_FOR_DAYS
        self._grid.setColumnMinimumWidth(0, _NAME_AND_DAY if roomy else 0)
        for line, (name, day) in enumerate(keys):
            text = short[name] if several or self._is_narrow else name
            text += f" · {self._when(day)}" if several else ""
            old, new = day_picture(before, (name, day)), day_picture(after, (name, day), before)
            self.pictures.append((text, old.said, new.said))
            self._grid.addWidget(Fitting(text), line, 0)
            self._grid.addWidget(Strip(self._theme, old), line, 1)
            self._grid.addWidget(_arrow(self._theme), line, 2)
            self._grid.addWidget(Strip(self._theme, new), line, 3)
        self._lines = len(keys)
        self._fit()
        self.setVisible(bool(keys))
        self.setUpdatesEnabled(True)

    def _when(self, day: date) -> str:
        return f"{weekday(day)} {day.day}" if self._is_narrow else short_day(day)

    def set_room(self, *, is_low: bool, is_narrow: bool) -> None:
        """Show fewer lines at once, and shorter names, where there is little room."""
        self._is_low, self._is_narrow = is_low, is_narrow
        self._fit()

    def _fit(self) -> None:
        lines = min(_FEWER_LINES if self._is_low else _MOST_LINES, self._lines)
        self._scroll.setFixedHeight(lines * _LINE + 2 * GAP)

    def _clear(self) -> None:
        self.pictures.clear()
        clear(self._grid)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme


def _arrow(theme: Theme) -> QLabel:
    made = label("")
    set_icon(made, "arrow-right", theme, "text2")
    made.setFixedWidth(ICON)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
