"""Somebody who could take a gap, as a row."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from rostering.calendar import TurnKind
from rostering.figures.statistics import Shortage
from rostering.plan import Plan
from rostering.reasons.candidates import Candidate
from ui.application.dates import hours, turns_balance
from ui.application.happening.replan_texts import candidate_text, in_a_row, short_notice
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import column, label, row
from ui.desktop.sick_call.rows import ChoiceRow
from ui.desktop.sick_call.strip import Strip, day_picture
from ui.desktop.theme import Theme

NUMBER, WEEK, SHARE, TURN = 22, 74, 44, 40
"""Widths of the columns."""
_MOST_KEYS = 9


def turn_kinds(plan: Plan) -> tuple[TurnKind, ...]:
    """Return the kinds of turns that the team has."""
    kinds = {opening.turn for opening in plan.openings}
    return tuple(kind for kind in (TurnKind.SATURDAY, TurnKind.EVENING) if kind in kinds)


def turn_head(kind: TurnKind) -> str:
    """Return the head of a column of balances."""
    if kind is TurnKind.SATURDAY:
        return QCoreApplication.translate("CandidateRow", "za")
    return QCoreApplication.translate("CandidateRow", "av")


def figure(text: str, width: int, role: str) -> QLabel:
    """Return a number in its column."""
    made = label(text, role)
    made.setMinimumWidth(width)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


class CandidateRow(ChoiceRow):
    """The day as it would be, figures, and a remark."""

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
        week, share, turns = _texts(candidate, kinds)
        over = candidate.week - candidate.contract > plan.settings.limits.hours_band
        self._figures = [figure(week, WEEK, "letopTekst" if over else "cijfer")]
        self._figures.append(figure(share, SHARE, "cijfer"))
        self._figures += [figure(text, TURN, "cijfer") for text in turns]
        line = row(sign, name, Strip(theme, day_picture(then, key, plan)), *self._figures)
        line.setStretch(1, 4)
        line.setStretch(2, 6)
        remark = label("", "klein", wraps=True)
        remark.setTextFormat(Qt.TextFormat.RichText)
        remark.setText(_marked(theme, said, candidate, place))
        heads = [turn_head(kind) for kind in kinds]
        told = [
            QCoreApplication.translate("CandidateRow", "{0} u").format(week),
            QCoreApplication.translate("CandidateRow", "balie {0}").format(share),
        ]
        told += map(" ".join, zip(heads, turns, strict=True))
        self._in_words = label(" · ".join(told), "letopTekst" if over else "klein", wraps=True)
        self._in_words.hide()
        below = column(remark, self._in_words, gap=0)
        below.setContentsMargins(NUMBER + GAP, 0, 0, 0)
        inside = column(line, below, gap=2)
        inside.setContentsMargins(MARGIN, TIGHT + 1, MARGIN, TIGHT + 2)
        super().__init__(inside, f"{number}. {candidate.employee}. {said} {', '.join(told)}")

    def set_narrow(self, is_narrow: bool) -> None:
        """Write the figures below where they have no columns."""
        for part in self._figures:
            part.setVisible(not is_narrow)
        self._in_words.setVisible(is_narrow)


def _texts(candidate: Candidate, kinds: Sequence[TurnKind]) -> tuple[str, str, list[str]]:
    front, present = candidate.share
    contract = hours(candidate.contract).removesuffix(",0")
    share = f"{round(100 * front / present)} %" if present else "–"
    turns = [turns_balance(candidate.turns[kind]) for kind in kinds]
    return f"{hours(candidate.week)} / {contract}", share, turns


def _marked(theme: Theme, said: str, candidate: Candidate, place: Shortage) -> str:
    """Return a remark in which what asks for care stands out."""
    text = html.escape(said, quote=False)
    marks = [in_a_row(candidate, place)] * bool(candidate.beyond)
    marks += [short_notice()] * candidate.is_short_notice
    for mark in marks:
        safe = html.escape(mark, quote=False)
        colour = theme.roles["amber"]
        text = text.replace(safe, f'<span style="color:{colour};font-weight:600">{safe}</span>')
    return text
