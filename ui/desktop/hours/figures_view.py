"""What the hours and staffing of a period come down to, live below the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from rostering.calendar import TurnKind
from ui.application.dates import count
from ui.application.hours import figure_texts as texts
from ui.application.hours.figure_texts import Verdict, amount, percent
from ui.application.hours.figures import Figures, RhythmCell, rhythm_table
from ui.desktop.fitting_label import Fitting
from ui.desktop.hours.bar import AmountBar
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, clear, column, frame, label, pill, row
from ui.desktop.theme import Theme

_MOST_ACROSS = 3
"""Contracts up to which they stand beside each other; more stand below each other."""
_PERCENTS = 10_000


class Section(QFrame):
    """One figure: its name, a verdict, what it is made of, and what would make it fit."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.setProperty("role", "figure")
        self.setAccessibleName(title)
        self.subtitle = Fitting("", "klein")
        self.pill = pill("")
        self.amounts = label("", "cijfer", wraps=True)
        self.bar = AmountBar(theme)
        self.words = label("", "klein", wraps=True)
        self.inside = QVBoxLayout()
        head = row(label(title, "menuTitle"), self.subtitle, self.pill)
        head.setStretch(1, 1)
        self.body = column(head, self.amounts, self.bar, self.inside, self.words, gap=TIGHT + 1)
        self.body.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.setLayout(self.body)

    def show_verdict(self, verdict: Verdict, subtitle: str, amounts: str = "") -> None:
        self.subtitle.setText(subtitle)
        self.pill.setText(verdict.words)
        self.pill.setVisible(bool(verdict.words))
        self.pill.setProperty("tone", verdict.tone)
        self.pill.style().unpolish(self.pill)
        self.pill.style().polish(self.pill)
        self.amounts.setText(amounts)
        self.amounts.setVisible(bool(amounts))
        self.bar.setVisible(bool(amounts))
        self.words.setText("\n".join(verdict.sentences))
        self.words.setVisible(bool(verdict.sentences))
        said = (subtitle, verdict.words, amounts, *verdict.sentences)
        self.setAccessibleDescription(". ".join(filter(None, said)))


class FiguresView(QWidget):
    """Three figures below each other, and what else there is to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.hours = Section(theme, self.tr("Wat vraagt dit?"))
        self.share = Section(theme, self.tr("Aandeel balie"))
        self.turns = Section(theme, self.tr("Beurten"))
        self.target_button = button(self.tr("Stel een doel in…"), "link")
        self.share.body.addLayout(row(self.target_button, None))
        self.remarks = label("", "noticeText", wraps=True)
        remarks = column(self.remarks)
        remarks.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self.remarks_band = frame(remarks, "noticeBand")
        self.setLayout(column(self.hours, self.share, self.turns, self.remarks_band, None, gap=0))

    def set_theme(self, theme: Theme) -> None:
        for section in (self.hours, self.share, self.turns):
            section.bar.set_theme(theme)

    def show_figures(self, figures: Figures) -> None:
        self._show_hours(figures)
        self._show_share(figures)
        self._show_turns(figures)
        said = texts.remarks(figures)
        self.remarks.setText("\n".join(said))
        self.remarks_band.setVisible(bool(said))

    def _show_hours(self, figures: Figures) -> None:
        asked, offered = figures.asked, figures.offered
        said = self.tr("minimum {0} · gewenst {1} · contracten {2}, na afwezigheid {3}").format(
            *map(amount, (asked.minimum, asked.wanted, offered.contract, offered.present))
        )
        verdict = texts.hours_verdict(figures)
        self.hours.show_verdict(verdict, self.tr("per gewone week"), said)
        parts = [
            (float(offered.contract), "line3", 0.35),
            (float(asked.wanted), "accent", 0.6),
            (float(asked.minimum), "accent", 1.0),
        ]
        self.hours.bar.show_amounts(
            sorted(parts, reverse=True, key=lambda part: part[0]), offered.present
        )

    def _show_share(self, figures: Figures) -> None:
        share = figures.share
        said = self.tr("{0} enkel minimum · {1} met gewenst · streep: {2}").format(
            percent(share.minimum), percent(share.wanted), percent(figures.target)
        )
        if figures.plan.settings.target_front is None:
            said = self.tr("{0} (een maatstaf; er is geen doel)").format(said)
        else:
            said = self.tr("{0} (het doel)").format(said)
        if not figures.asked.wanted:
            said = ""
        verdict = texts.share_verdict(figures)
        self.target_button.setVisible(
            figures.plan.settings.target_front is None and bool(figures.asked.wanted)
        )
        self.share.show_verdict(verdict, self.tr("van de gewerkte uren"), said)
        tone = "amberI" if verdict.tone == "letop" else "accent"
        parts = [(float(share.wanted), tone, 0.55), (float(share.minimum), tone, 1.0)]
        self.share.bar.show_amounts(parts, figures.target, _PERCENTS)

    def _show_turns(self, figures: Figures) -> None:
        self.turns.show_verdict(texts.turns_verdict(figures), texts.turns_subtitle(figures))
        clear(self.turns.inside)
        table = rhythm_table(figures)
        if not table.contracts:
            return
        lines = [self.tr("Contract"), *(amount(contract) for contract in table.contracts)]
        cells: list[list[QLabel]] = [[label(text, "stil") for text in lines]]
        for kind, rhythms in zip(table.kinds, table.cells, strict=True):
            cells.append([self._kind(figures, kind), *map(self._rhythm, rhythms)])
        is_across = len(table.contracts) <= _MOST_ACROSS
        if not is_across:
            cells = [list(line) for line in zip(*cells, strict=True)]
        # What is named in most words stands in the widest column.
        self._lay_out(cells, (2, 1) if is_across else (1, 2))

    def _lay_out(self, cells: list[list[QLabel]], shares: tuple[int, int]) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(TIGHT)
        holder = QWidget()
        holder.setLayout(grid)
        for at, line in enumerate(cells):
            for to, part in enumerate(line):
                grid.addWidget(part, at, to, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(to, shares[to > 0])
        self.turns.inside.addWidget(holder)
        # Beside parts that are shown already new ones would wait for the event loop.
        holder.show()

    def _kind(self, figures: Figures, kind: TurnKind) -> QLabel:
        turns = figures.turns_a_week[kind]
        places = count(turns, self.tr("plaats"), self.tr("plaatsen"))
        return label(
            self.tr("{0}, {1} per week").format(texts.KINDS[kind].say(), places),
            "cijfer",
            wraps=True,
        )

    def _rhythm(self, cell: RhythmCell) -> QLabel:
        if cell.shown is None:
            return label("–", "stil")
        said = texts.rhythm_text(cell.shown)
        if not cell.is_kept:
            made = label(said, "letopTekst")
            made.setAccessibleName(self.tr("{0}, breekt een belofte").format(said))
            return made
        made = label(f"{said} ✓" if cell.promised else said, "cijfer")
        if cell.promised:
            made.setAccessibleName(self.tr("{0}, de belofte houdt").format(said))
        return made
