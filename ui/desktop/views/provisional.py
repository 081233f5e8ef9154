"""A roster that is not taken over yet, and the banner that says so over the grid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QFrame

from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.dates import horizon_title, week_number
from ui.desktop.measures import GAP, MARGIN
from ui.desktop.parts import label, row


@dataclass(frozen=True, slots=True)
class Provisional:
    """A roster that is not taken over yet.

    Attributes:
        base: the plan from which it is made; what differs is marked.
        horizon: the weeks that are planned.
        number: which proposal it is, where there are several; 0 where there is one.
        at_work: which proposal is being made, and of how many; None when there is one, or all are.
    """

    plan: Plan
    base: Plan
    horizon: Horizon
    number: int = 0
    at_work: tuple[int, int] | None = None


class ProvisionalBanner(QFrame):
    """Says whether the week in sight is one of those that are being made."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.words = label("")
        self._place = label("")
        layout = row(self.words, None, self._place)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self.setLayout(layout)

    def show_run(self, monday: date, provisional: Provisional | None) -> None:
        """Say how a week stands to what is being made; nothing while nothing is."""
        if provisional is None:
            self.hide()
            return
        horizon = provisional.horizon
        if monday in horizon:
            words = (
                self.tr("Voorlopig rooster van voorstel {0}, nog niet overgenomen").format(
                    provisional.number
                )
                if provisional.number
                else self.tr("Voorlopig rooster, nog niet overgenomen")
            )
            place = self.tr("week {0} van {1}").format(week_number(monday), _weeks(horizon))
        else:
            words = self.tr("Deze week blijft zoals ze is")
            place = self.tr("voorlopig: {0}").format(horizon_title(horizon))
        self.words.setText(words)
        self._place.setText(place)
        self.show()


def _weeks(horizon: Horizon) -> str:
    """Name the weeks of a horizon where there is little room: `5–8`."""
    first, last = week_number(horizon.start), week_number(horizon.mondays[-1])
    return str(first) if horizon.weeks == 1 else f"{first}–{last}"
