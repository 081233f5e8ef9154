"""A repair with what it changes and the button that takes it over; who could be there as well."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.application.reasons.place_texts import GoalChange, Told
from ui.desktop.explanations import Offer, Option
from ui.desktop.measures import CARD, GAP, TIGHT
from ui.desktop.parts import button, column, frame, label, row

_LONGEST = 24
"""Letters of a word that always fit; a longer one may break."""
_BREAK = "\u200b"
_UNIT = re.compile(r"(?<=\d) (?=(?:u|min|%)\b)|(?<=\d[ \u00a0]u) (?=\d\d\b)")


def words(text: str, role: str = "") -> QLabel:
    """Return a label that wraps in a narrow panel, also inside a word that is very long."""
    made = label(_breakable(text), role, wraps=True)
    made.setAccessibleName(text)
    return made


def together(text: str) -> str:
    """Keep numbers and their units on one line."""
    return _UNIT.sub("\u00a0", text)


def _breakable(text: str) -> str:
    """Let long words break, but no number from its unit."""
    text = together(text)
    return " ".join(
        _BREAK.join(word[at : at + _LONGEST] for at in range(0, len(word), _LONGEST))
        for word in text.split(" ")
    )


def told_label(told: Told) -> QLabel:
    """Return what keeps people away as a sentence, the names a little stronger."""
    made = words(told.sentence, "klein")
    names = _breakable(told.names).replace("&", "&amp;").replace("<", "&lt;")
    rest = _breakable(told.words).replace("&", "&amp;").replace("<", "&lt;")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(f'<span class="name" style="font-weight:600">{names}</span> {rest}.')
    return made


def change_labels(changes: Sequence[GoalChange]) -> list[QLabel]:
    """Return a line for every goal that becomes better or worse, said by sign and by colour."""
    lines = []
    for change in changes:
        sign, role = ("↑", "beter") if change.is_better else ("↓", "slechter")
        line = words(f"{sign} {change.goal}: {change.change}", role)
        verdict = (
            QCoreApplication.translate("OfferCard", "beter")
            if change.is_better
            else QCoreApplication.translate("OfferCard", "minder goed")
        )
        line.setAccessibleName(f"{verdict}: {change.goal}, {change.change}")
        lines.append(line)
    return lines


def option_row(option: Option) -> QWidget:
    """Return somebody who could be there as well."""
    changes = change_labels(option.changes or ())
    if option.changes == ():
        changes = [
            words(QCoreApplication.translate("OfferCard", "Geen enkel doel verandert."), "klein")
        ]
    inside = column(words(option.name, "strong"), words(option.text, "klein"), *changes, gap=0)
    made = frame(inside, "option")
    inside.setContentsMargins(0, GAP, 0, GAP)
    made.setAccessibleName(f"{option.name}. {option.text}")
    return made


class OfferCard(QFrame):
    """A repair: what would be done, what that changes, and a button."""

    def __init__(self, offer: Offer, take: Callable[[Offer], None]) -> None:
        super().__init__()
        self.setProperty("role", "offer")
        self.setAccessibleName(offer.spoken)
        self.take_button = button(self.tr("Neem over"), on_click=lambda: take(offer))
        self.take_button.setAccessibleName(self.tr("Neem over: {0}").format(offer.text))
        self.take_button.setAccessibleDescription(offer.spoken)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(CARD, CARD - 2, CARD, CARD - 2)
        inside.setSpacing(TIGHT)
        inside.addWidget(words(offer.text))
        inside.addWidget(words(offer.result, "klein"))
        for line in change_labels(offer.changes):
            inside.addWidget(line)
        inside.addSpacing(TIGHT)
        # Beside the button, where it takes no room that the card does not have already.
        self._best = label(self.tr("helpt het meest"), "beter")
        self._best.hide()
        inside.addLayout(row(self.take_button, self._best, None))

    def mark_best(self) -> None:
        """Say that no other repair helps as much."""
        self._best.show()
