"""The middle column: whom to ask for a gap, in order, and who cannot."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from rostering.calendar import TurnKind
from rostering.candidates import Candidate, Choice
from rostering.plan import Plan
from rostering.statistics import Shortage
from ui.application.dates import duration, hours, turns_balance
from ui.application.place_texts import told
from ui.application.replan_texts import GROUP_NAMES, SHORT_NOTICE, candidate_text
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, frame, label, row
from ui.desktop.sick_call.rows import ChoiceRow, Fitting, scrolling
from ui.desktop.sick_call.strip import Strip, day_picture
from ui.desktop.theme import Theme

NUMBER, WEEK, SHARE, TURN = 22, 74, 44, 40
"""Widths of the columns."""
_MOST_KEYS = 9
_TURNS = {TurnKind.SATURDAY: "za", TurnKind.EVENING: "av"}


def turn_kinds(plan: Plan) -> tuple[TurnKind, ...]:
    """Return the kinds of turns that the team has."""
    kinds = {opening.turn for opening in plan.openings}
    return tuple(kind for kind in _TURNS if kind in kinds)


class CandidateRow(ChoiceRow):
    """Somebody who could take the place: the day as it would be, figures, and a remark."""

    def __init__(
        self, theme: Theme, plan: Plan, candidate: Candidate, place: Shortage, number: int
    ) -> None:
        self.candidate = candidate
        key = (candidate.employee, place.block.day)
        then = plan.with_roster(plan.roster.replaced({key: candidate.day}))
        said = candidate_text(candidate, place)
        kinds = turn_kinds(plan)
        sign = label(str(number) if number <= _MOST_KEYS else "", "toets")
        sign.setFixedWidth(NUMBER)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = Fitting(candidate.employee, "strong")
        figures = self._figures(plan, candidate, kinds)
        line = row(sign, name, Strip(theme, day_picture(then, key, plan)), *figures)
        line.setStretch(1, 4)
        line.setStretch(2, 6)
        remark = label("", "klein", wraps=True)
        remark.setTextFormat(Qt.TextFormat.RichText)
        remark.setText(_marked(theme, said, candidate, place))
        below = row(remark)
        below.setContentsMargins(NUMBER + GAP, 0, 0, 0)
        inside = column(line, below, gap=2)
        inside.setContentsMargins(MARGIN, TIGHT + 1, MARGIN, TIGHT + 2)
        week = f"{hours(candidate.week)} van {hours(candidate.contract)} u deze week"
        super().__init__(inside, f"{number}. {candidate.employee}. {said} {week}")

    def _figures(
        self, plan: Plan, candidate: Candidate, kinds: Sequence[TurnKind]
    ) -> list[QWidget]:
        front, present = candidate.share
        over = candidate.week - candidate.contract > plan.settings.limits.hours_band
        week = f"{hours(candidate.week)} / {_short(candidate.contract)}"
        texts = [(week, WEEK, "letopTekst" if over else "cijfer")]
        texts.append((f"{round(100 * front / present)} %" if present else "–", SHARE, "cijfer"))
        texts += [(turns_balance(candidate.turns[kind]), TURN, "cijfer") for kind in kinds]
        return [_figure(*item) for item in texts]


def _short(minutes: int) -> str:
    return hours(minutes).removesuffix(",0")


def _figure(text: str, width: int, role: str) -> QLabel:
    made = label(text, role)
    made.setMinimumWidth(width)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _marked(theme: Theme, said: str, candidate: Candidate, place: Shortage) -> str:
    """Return a remark in which what asks for care stands out."""
    text = html.escape(said, quote=False)
    marks = [f"{duration(candidate.stretch)} na elkaar op {place.post}."] * bool(candidate.beyond)
    marks += [SHORT_NOTICE] * candidate.is_short_notice
    for mark in marks:
        safe = html.escape(mark, quote=False)
        colour = theme.roles["amber"]
        text = text.replace(safe, f'<span style="color:{colour};font-weight:600">{safe}</span>')
    return text


class CandidateList(QWidget):
    """Lists whom to ask for the chosen gap."""

    chosen = Signal(str)
    """Somebody to look at."""
    asked_again = Signal(str)
    """Somebody who said no may be asked after all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[CandidateRow] = []
        self.back_buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._titles = QWidget()
        self._list: QVBoxLayout = column(gap=0)
        self._scroll = scrolling(self._list, None)
        layout = column(self._titles, self._scroll, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_titles(self, plan: Plan) -> None:
        """Name the columns."""
        texts = [(self.tr("uren week"), WEEK), (self.tr("balie"), SHARE)]
        texts += [(_TURNS[kind], TURN) for kind in turn_kinds(plan)]
        name, strip = label(""), label(self.tr("de hele dag, na de wissel"), "bijschrift")
        spacer = label("")
        spacer.setFixedWidth(NUMBER)
        inside = row(spacer, name, strip, *[_figure(*text, "bijschrift") for text in texts])
        inside.setStretch(1, 4)
        inside.setStretch(2, 6)
        made = frame(inside, "callTitles")
        inside.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._titles, made)
        self._titles.deleteLater()
        self._titles = made

    def show_note(self, text: str) -> None:
        """Say something in the place of people."""
        self._clear()
        note = label(text, "hint", wraps=True)
        note.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self._list.addWidget(note)

    def _clear(self) -> None:
        for made in self.rows:
            self._group.removeButton(made)
        self.rows.clear()
        self.back_buttons.clear()
        clear(self._list)

    def show_choice(self, plan: Plan, choice: Choice, refused: Sequence[str]) -> None:
        """Show whom to ask, when `plan` is what stands without them."""
        self._clear()
        group = ""
        for number, candidate in enumerate(choice.candidates, 1):
            if GROUP_NAMES[candidate.group] != group:
                group = GROUP_NAMES[candidate.group]
                self._list.addWidget(_section(group))
            made = CandidateRow(self._theme, plan, candidate, choice.place, number)
            name = candidate.employee
            made.clicked.connect(lambda _checked=False, one=name: self.chosen.emit(one))
            self._group.addButton(made)
            self.rows.append(made)
            self._list.addWidget(made)
        if not choice.candidates:
            self._list.addWidget(
                _said(self.tr("Niemand kan dit gat vullen zonder een ander te openen."))
            )
        self._show_refused(refused)
        self._show_others(choice, refused)
        self._scroll.verticalScrollBar().setValue(0)

    def _show_refused(self, refused: Sequence[str]) -> None:
        if not refused:
            return
        self._list.addWidget(_section(self.tr("Zegt nee")))
        for name in refused:
            again = button(self.tr("Toch vragen"), "link", partial(self.asked_again.emit, name))
            again.setProperty("size", "small")
            again.setAccessibleName(self.tr("{0} toch vragen").format(name))
            self.back_buttons.append(again)
            line = row(Fitting(name, "klein"), again)
            line.setContentsMargins(MARGIN, 0, MARGIN, 0)
            holder = QWidget()
            holder.setLayout(line)
            self._list.addWidget(holder)

    def _show_others(self, choice: Choice, refused: Sequence[str]) -> None:
        lines = told([item for item in choice.others if item.employee not in refused])
        if not lines:
            return
        self._list.addWidget(_section(self.tr("Kan niet")))
        for line in lines:
            names = label(line.names, "stil", wraps=True)
            words = label(line.words, "stil", wraps=True)
            inside = row(names, words, gap=CARD)
            for part in (names, words):
                inside.setAlignment(part, Qt.AlignmentFlag.AlignTop)
            inside.setStretch(0, 4)
            inside.setStretch(1, 7)
            inside.setContentsMargins(MARGIN, 2, MARGIN, 2)
            holder = QWidget()
            holder.setAccessibleName(line.sentence)
            holder.setLayout(inside)
            self._list.addWidget(holder)

    def choose(self, name: str) -> None:
        for made in self.rows:
            if made.candidate.employee == name:
                made.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme


def _section(text: str) -> QLabel:
    made = label(text, "sectie")
    made.setContentsMargins(MARGIN, CARD, MARGIN, TIGHT)
    return made


def _said(text: str) -> QLabel:
    made = label(text, wraps=True)
    made.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
    return made
