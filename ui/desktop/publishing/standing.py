"""How what will be published stands: open faults, which hold it up, reasons, what is lacking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rostering.time import monday_of
from ui.application.dates import count, short_day
from ui.desktop.attention_items import Attention
from ui.desktop.measures import CARD, GAP
from ui.desktop.parts import button, clear, column, frame, label, row, set_icon
from ui.desktop.theme import Theme

_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """What asks for attention in the days of a version.

    Attributes:
        broken: hard rules that are broken, without a reason.
        below: places below their minimum.
        lacking: places below what is wanted, the minimum met.
        allowed: broken rules that stand with a reason.
    """

    broken: tuple[Attention, ...]
    below: int
    lacking: int
    allowed: int

    @classmethod
    def of(cls, items: Iterable[Attention], first: date, last: date) -> Standing:
        """Return what of all that asks for attention lies in these days."""
        inside = [item for item in items if _is_in(item, first, last)]
        tones = [item.tone for item in inside]
        broken = tuple(item for item in inside if item.tone == "violation")
        counts = (tones.count(tone) for tone in ("minimum", "wanted", "allowed"))
        return cls(broken, *counts)


def _is_in(item: Attention, first: date, last: date) -> bool:
    return item.day is None or monday_of(first) <= item.day <= last


class StandingList(QWidget):
    """The check list; with open faults also the two ways on."""

    shown = Signal(object)
    """The fault to go to."""
    allow_requested = Signal(object)
    """The faults that are to stand with a reason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._standing: Standing | None = None
        self._lines = column(gap=6)
        self.show_fault = button(self.tr("Toon"), on_click=self._show)
        self.allow = button(self.tr("Laat &staan met reden…"), on_click=self._allow)
        ways = row(self.show_fault, self.allow, None, gap=GAP)
        self._faults = label("", "brokenText", wraps=True)
        self._band = frame(column(self._faults, ways, margin=CARD, gap=GAP), "fout")
        self.setLayout(column(self._lines, self._band, gap=GAP))
        self._band.hide()
        self._say("clock", "text2", self.tr("Wordt nagekeken…"))

    @property
    def is_known(self) -> bool:
        """Tell whether the roster was looked at."""
        return self._standing is not None

    @property
    def may_publish(self) -> bool:
        """Tell whether nothing holds the version up."""
        return self._standing is not None and not self._standing.broken

    @property
    def allowed(self) -> int:
        """How many broken rules stand with a reason."""
        return 0 if self._standing is None else self._standing.allowed

    @property
    def words(self) -> str:
        """What is told of open faults."""
        return self._faults.text()

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        clear(self._lines)
        broken = standing.broken
        if broken:
            faults = count(len(broken), self.tr("open fout"), self.tr("open fouten"))
            self._say("broken", "red", faults)
        else:
            self._say("check", "green", self.tr("Geen open fouten"))
        if standing.allowed:
            faults = count(standing.allowed, self.tr("fout"), self.tr("fouten"))
            self._say("pen", "red", self.tr("{0} toegestaan met reden").format(faults))
        if standing.below:
            places = count(standing.below, self.tr("plaats"), self.tr("plaatsen"))
            self._say("shortage", "red", self.tr("{0} onder het minimum").format(places))
        else:
            self._say("check", "green", self.tr("Minimum overal gehaald"))
        if standing.lacking:
            places = count(standing.lacking, self.tr("tekort"), self.tr("tekorten"))
            self._say("shortage", "amberI", self.tr("{0} onder gewenst").format(places))
        self._band.setVisible(bool(broken))
        self._faults.setText(self._sentence(broken))

    def _sentence(self, broken: tuple[Attention, ...]) -> str:
        if not broken:
            return ""
        number = count(len(broken), self.tr("fout"), self.tr("fouten"))
        them = self.tr("Los ze op of laat ze staan met een reden.")
        lines = [self.tr("Er staat nog {0}.").format(number) + " " + them]
        if len(broken) > 1:
            lines[0] = self.tr("Er staan nog {0}.").format(number) + " " + them
        for item in broken[:_MOST_TOLD]:
            day = "" if item.day is None else f"{short_day(item.day)}: "
            lines.append(f"{day}{item.sentence}")
        if len(broken) > _MOST_TOLD:
            lines.append(self.tr("… en nog {0}").format(len(broken) - _MOST_TOLD))
        return "\n".join(lines)

    def _say(self, sign: str, role: str, words: str) -> None:
        mark = label("")
        set_icon(mark, sign, self._theme, role)
        inside = row(mark, label(words, wraps=True), gap=GAP)
        inside.setStretch(1, 1)
        line = QWidget()
        line.setLayout(inside)
        self._lines.addWidget(line)

    def _allow(self) -> None:
        if self._standing is not None:
            self.allow_requested.emit(self._standing.broken)

    def _show(self) -> None:
        if self._standing is not None and self._standing.broken:
            self.shown.emit(self._standing.broken[0])
