"""The line at the bottom: how things stand, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from ui.application.dates import count, horizon_title
from ui.desktop.insight import Insight
from ui.desktop.measures import CARD, TIGHT
from ui.desktop.parts import button, label, row, set_icon
from ui.desktop.theme import Theme
from ui.desktop.views.roster_view import Provisional


class StatusLine(QStatusBar):
    """A sentence, with a sign where something is wrong; at the end whether all is kept."""

    remarks_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizeGripEnabled(False)
        self._sign = label("")
        self.words = label("")
        inside = QWidget()
        layout = row(self._sign, self.words, None, gap=TIGHT + 2)
        layout.setContentsMargins(CARD, 0, CARD, 0)
        inside.setLayout(layout)
        self.addWidget(inside, 1)
        self.kept = label("", "klein")
        self.kept.setContentsMargins(0, 0, CARD, 0)
        self.remarks: QPushButton = button("", "status", self.remarks_requested.emit)
        self.remarks.hide()
        self.addPermanentWidget(self.remarks)
        self.addPermanentWidget(self.kept)

    def say(self, sentence: str, sign: str = "", role: str = "text2") -> None:
        """Show a sentence; with the name of an icon and its colour."""
        self.words.setText(sentence)
        self._sign.setVisible(bool(sign))
        if sign:
            set_icon(self._sign, sign, self._theme, role)

    def say_insight(self, insight: Insight) -> None:
        violations = insight.count("violation")
        sentence = standing(insight)
        if violations or insight.count("minimum"):
            self.say(sentence, "alert" if violations else "shortage", "red")
        elif insight.count("wanted"):
            self.say(sentence, "shortage", "amberI")
        else:
            self.say(sentence, "check-circle" if insight.horizon is not None else "")

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

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme


def standing(insight: Insight) -> str:
    """Say how a roster stands: `1 fout · 2 tekorten, minimum overal gehaald`."""
    if not insight.is_known:
        return QCoreApplication.translate("StatusLine", "Het rooster wordt nagekeken…")
    if insight.horizon is None:
        return QCoreApplication.translate("StatusLine", "Nog geen rooster")
    violations, allowed = insight.count("violation"), insight.count("allowed")
    parts = []
    if violations:
        parts.append(
            count(
                violations,
                QCoreApplication.translate("StatusLine", "fout"),
                QCoreApplication.translate("StatusLine", "fouten"),
            )
        )
    parts += [_shortages(insight)] if insight.count("minimum") + insight.count("wanted") else []
    if not parts:
        parts.append(
            QCoreApplication.translate(
                "StatusLine", "Geen fouten, geen tekorten tot en met {0}"
            ).format(insight.until)
        )
    if allowed:
        parts.append(QCoreApplication.translate("StatusLine", "{0} met reden").format(allowed))
    return " · ".join(parts)


def _shortages(insight: Insight) -> str:
    minimum = insight.count("minimum")
    words = count(
        minimum + insight.count("wanted"),
        QCoreApplication.translate("StatusLine", "tekort"),
        QCoreApplication.translate("StatusLine", "tekorten"),
    )
    reached = (
        QCoreApplication.translate("StatusLine", "{0} onder het minimum").format(minimum)
        if minimum
        else QCoreApplication.translate("StatusLine", "minimum overal gehaald")
    )
    return f"{words}, {reached}"
