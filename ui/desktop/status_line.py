"""The line at the bottom: how things stand, in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from ui.application.dates import count, horizon_title
from ui.desktop.fitting_label import Fitting
from ui.desktop.insight import Insight
from ui.desktop.measures import CARD, TIGHT
from ui.desktop.parts import button, label, row, set_icon
from ui.desktop.standing import Part, parts_of
from ui.desktop.theme import Theme
from ui.desktop.views.provisional import Provisional

_MOST_PARTS = 4


class StatusLine(QStatusBar):
    """A sentence, or what asks for attention to click on; at the end whether all is kept."""

    remarks_requested = Signal()
    attention_requested = Signal(object)
    """The tones of what is to be listed."""
    usual_size_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Part, ...] = ()
        self.setSizeGripEnabled(False)
        self._sign = label("")
        self.words = Fitting("")
        self.parts = [self._part(at) for at in range(_MOST_PARTS)]
        inside = QWidget()
        layout = row(self._sign, self.words, *self.parts, None, gap=TIGHT + 2)
        layout.setContentsMargins(CARD, 0, CARD, 0)
        inside.setLayout(layout)
        self.addWidget(inside, 1)
        self.kept = label("", "klein")
        self.kept.setContentsMargins(0, 0, CARD, 0)
        self.remarks: QPushButton = button("", "status", self.remarks_requested.emit)
        self.remarks.hide()
        self.zoom: QPushButton = button("", "status", self.usual_size_requested.emit)
        self.zoom.hide()
        self.show_zoom(100)
        for part in (self.remarks, self.kept, self.zoom):
            self.addPermanentWidget(part)

    def _part(self, at: int) -> QPushButton:
        made = button("", "standing", lambda: self.attention_requested.emit(self._shown[at].tones))
        made.hide()
        return made

    @property
    def sentence(self) -> str:
        """What is said: `1 fout · 2 tekorten, minimum overal gehaald`."""
        return " · ".join(part.text for part in self._shown) or self.words.text()

    def say(self, sentence: str, sign: str = "", role: str = "text2") -> None:
        """Show a sentence; with the name of an icon and its colour."""
        self._show_parts(())
        self.words.setText(sentence)
        self._sign.setVisible(bool(sign))
        if sign:
            set_icon(self._sign, sign, self._theme, role)

    def say_insight(self, insight: Insight) -> None:
        """Say how the roster stands; what asks for attention leads to its list."""
        parts = parts_of(insight)
        if not any(part.tones for part in parts):
            [only] = parts
            self.say(only.text, only.sign)
            return
        self._sign.hide()
        self.words.setText("")
        self._show_parts(parts)

    def _show_parts(self, parts: tuple[Part, ...]) -> None:
        self._shown = parts
        self.words.setVisible(not parts)
        for at, made in enumerate(self.parts):
            made.setVisible(at < len(parts))
            if at >= len(parts):
                continue
            made.setText(parts[at].text)
            made.setEnabled(bool(parts[at].tones))
            made.setToolTip(self.tr("Toon de lijst") if parts[at].tones else "")
            set_icon(made, parts[at].sign, self._theme, parts[at].role)

    def say_run(self, shown: Provisional, *, is_running: bool) -> None:
        """Say how far a planning run is."""
        weeks = horizon_title(shown.horizon)
        if is_running and shown.at_work is not None:
            words = self.tr("Rooster voor {0} wordt berekend, voorstel {1} van {2}")
            self.say(words.format(weeks, *shown.at_work), "clock")
        elif is_running:
            self.say(self.tr("Rooster voor {0} wordt berekend").format(weeks), "clock")
        elif shown.number:
            words = self.tr("Voorstellen voor {0} zijn klaar, nog niets overgenomen")
            self.say(words.format(weeks), "check-circle")
        else:
            words = self.tr("Rooster voor {0} is klaar, nog niet overgenomen").format(weeks)
            self.say(words, "check-circle")

    def offer_remarks(self, number: int) -> None:
        """Offer to read what was seen in the file that is no error."""
        self.remarks.setVisible(number > 0)
        self.remarks.setText(count(number, self.tr("opmerking"), self.tr("opmerkingen")))
        self.remarks.setToolTip(self.tr("Wat ook gezien is bij het lezen, geen fout"))

    def show_kept(self, words: str) -> None:
        """Say at the end whether all is kept."""
        self.kept.setText(words)
        self.kept.setVisible(bool(words))

    def show_zoom(self, percent: int) -> None:
        """Say how large the roster is drawn; a click makes it 100 %."""
        self.zoom.setText(self.tr("Zoom {0} %").format(percent))
        self.zoom.setToolTip(self.tr("Terug naar 100 % (Ctrl+0)"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
