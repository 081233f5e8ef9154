"""One proposal as a column of the comparison."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLayout, QRadioButton, QWidget

from ui.application.proposals import words
from ui.application.proposals.comparing import Cell, Row, Tone, apart_text
from ui.application.proposals.present import Present, faults_text
from ui.desktop.measures import CARD, GAP, GOAL_NUMBER, MARGIN, TIGHT
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.planning import Proposal
from ui.desktop.theme import Theme

_SIGNS: dict[Tone, str] = {"same": "", "better": "↑", "worse": "↓"}
_ROLES: dict[Tone, str] = {"same": "", "better": "vergelijkBeter", "worse": "vergelijkSlechter"}


def goal_cell(number: int, line: Row) -> QWidget:
    """Return the head of a row: the goal and its place in the order."""
    sign = label(str(number), "goalNumber")
    sign.setFixedSize(GOAL_NUMBER, GOAL_NUMBER)
    sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
    name = label(line.name, "goalName", wraps=True)
    inside = row(sign, name, gap=CARD)
    inside.setStretch(1, 1)
    made = frame(inside, "vergelijkDoel")
    inside.setContentsMargins(MARGIN, GAP, GAP, GAP)
    made.setToolTip(line.meaning)
    return made


class Column(QObject):
    """Makes the parts of a column and marks them when it is chosen."""

    chosen = Signal(int)
    show_requested = Signal(int)

    def __init__(
        self, theme: Theme, number: int, proposal: Proposal, cells: Sequence[Cell], sentence: str
    ) -> None:
        super().__init__()
        self._theme, self._number, self._proposal = theme, number, proposal
        self._cells, self.sentence = tuple(cells), sentence
        self._frames: list[QFrame] = []
        self.is_tight = False
        name = proposal.preset.name.say()
        self.radio = QRadioButton(f"{number + 1} {name}")
        self.radio.setProperty("role", "repairTitle")
        self.radio.setAutoExclusive(False)
        self.radio.setAccessibleName(self.tr("Voorstel {0}: {1}").format(number + 1, name))
        self.radio.setAccessibleDescription(sentence)
        self.radio.clicked.connect(lambda: self.chosen.emit(number))
        self.show_button = button(
            self.tr("Toon in rooster"), on_click=lambda: self.show_requested.emit(number)
        )
        self.show_button.setAccessibleName(
            self.tr("Toon voorstel {0} in het rooster").format(number + 1)
        )
        set_icon(self.show_button, "grid", theme)

    def parts(self, lines: Sequence[Row]) -> list[QWidget]:
        """Return the column from top to bottom."""
        meaning = label(self._proposal.preset.meaning.say(), "klein", wraps=True)
        meaning.setContentsMargins(MARGIN + GAP, 0, 0, 0)
        head = self._framed(column(self.radio, meaning, gap=TIGHT), "top", CARD)
        cells = [self._cell(line.name, cell) for line, cell in zip(lines, self._cells, strict=True)]
        apart = label(self._apart(), "klein", wraps=True)
        beside = row(self.show_button, gap=GAP)
        below = column(beside, gap=TIGHT)
        if self._is_beside_now:
            beside.addStretch(1)
            below.addWidget(apart)
        else:
            beside.addWidget(apart, 1)
        said = column(label(self.sentence, wraps=True), below, None)
        return [head, *cells, self._framed(said, "bottom")]

    @property
    def _is_beside_now(self) -> bool:
        """Whether the roster of now stands beside the proposals."""
        return self._proposal.now is not None

    def _apart(self) -> str:
        """Say how many places differ; the first proposal differs from the roster of now alone."""
        if not self._is_beside_now and self._number == 0:
            return ""
        return apart_text(self._proposal.apart, is_from_now=self._is_beside_now)

    def _cell(self, goal: str, cell: Cell) -> QWidget:
        value = label(_capital(cell.words), _ROLES[cell.tone], wraps=True)
        sign = label(_SIGNS[cell.tone], _ROLES[cell.tone])
        sign.setVisible(bool(_SIGNS[cell.tone]))
        mark = label("")
        set_icon(mark, "check-circle" if cell.is_proven else "circle-dashed", self._theme, "text2")
        proof = label(self._proof(cell), "proof")
        made = self._framed(self._beside_or_below(sign, value, mark, proof), "")
        made.setProperty("tone", cell.tone)
        is_from_now = self._is_beside_now
        made.setAccessibleName(_spoken(self._number, goal, cell, is_from_now=is_from_now))
        return made

    def _beside_or_below(
        self, sign: QLabel, value: QLabel, mark: QLabel, proof: QLabel
    ) -> QBoxLayout:
        """Put the proof beside the value, or below it where both would be a pillar of words."""
        if self.is_tight and not self._is_beside_now:
            said = row(sign, value, gap=TIGHT)
            said.setStretch(1, 1)
            return column(said, row(mark, proof, None, gap=TIGHT), gap=TIGHT)
        line = row(sign, value, mark, proof, gap=TIGHT)
        line.setStretch(1, 1)
        return line

    def _proof(self, cell: Cell) -> str:
        """Say it on two lines where a fourth column leaves less room."""
        said = _proof(cell)
        return "\n".join(said.rsplit(" ", 1)) if self._is_beside_now else said

    def _framed(self, layout: QLayout, end: str, margin: int = GAP) -> QFrame:
        made = frame(layout, "vergelijk")
        layout.setContentsMargins(CARD, margin, CARD, margin)
        made.setProperty("end", end)
        self._frames.append(made)
        return made

    def show_chosen(self, chosen: bool) -> None:
        """Mark the column, or take the mark away."""
        self.radio.setChecked(chosen)
        for part in self._frames:
            part.setProperty("chosen", chosen)
            for widget in (part, *part.findChildren(QLabel)):
                widget.style().unpolish(widget)
                widget.style().polish(widget)


def now_parts(present: Present, lines: Sequence[Row]) -> list[QWidget]:
    """Return the column of the roster that stands there now, from top to bottom."""
    name = label(words.NOW.say(), "strong")
    meaning = label(words.NOW_MEANING.say(), "klein", wraps=True)
    cells = []
    for line in lines:
        said = present.standings[line.goal].words
        cell = frame(column(label(_capital(said), wraps=True)), "vergelijk")
        cell.setAccessibleName(words.NOW_SPOKEN.say(goal=line.name, words=said))
        cells.append(cell)
    head = frame(column(name, meaning, None, gap=TIGHT), "vergelijk")
    foot = frame(column(label(faults_text(present), wraps=True), None), "vergelijk")
    made = [head, *cells, foot]
    for part in made:
        margin = CARD if part is head else GAP
        layout = part.layout()
        if layout is not None:
            layout.setContentsMargins(CARD, margin, CARD, margin)
    head.setProperty("end", "top")
    foot.setProperty("end", "bottom")
    return list(made)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _proof(cell: Cell) -> str:
    return (
        QCoreApplication.translate("Column", "bewezen")
        if cell.is_proven
        else QCoreApplication.translate("Column", "nog niet bewezen")
    )


def _spoken(number: int, goal: str, cell: Cell, *, is_from_now: bool) -> str:
    """Say a cell without its colours."""
    said = QCoreApplication.translate("Column", "Voorstel {0}, {1}: {2}, {3}").format(
        number + 1, goal, cell.words, _proof(cell)
    )
    if is_from_now and cell.tone != "same":
        text = words.BETTER_THAN_NOW if cell.tone == "better" else words.WORSE_THAN_NOW
        return text.say(said=said)
    if cell.tone == "better":
        return QCoreApplication.translate("Column", "{0}, beter dan voorstel 1").format(said)
    if cell.tone == "worse":
        return QCoreApplication.translate("Column", "{0}, minder goed dan voorstel 1").format(said)
    return said
