"""Page 2: when the team is open, and the blocks that it makes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from ui.application.dates import day_name
from ui.application.new_team.form import NO, YES, Page
from ui.desktop.theme import Theme
from ui.desktop.wizard.pages import Typed, WizardPage, changed_rows
from ui.desktop.wizard.sheet import Sheet
from ui.desktop.wizard.sheet_model import SheetColumn, SheetContents
from ui.desktop.wizard.week_picture import WeekPicture

_DAYS = 6
_SHEET_HEIGHT = 226
_PICTURE_HEIGHT = 110
"""Below this the blocks have no room for their words."""


class HoursPage(WizardPage):
    page = Page.HOURS

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Openingsuren"),
            self.tr(
                "Leeg is gesloten. Zonder middagsluiting eten mensen in twee groepen. "
                "Een beurt gaat rond: de avond van die dag, of de hele zaterdag."
            ),
        )
        self.sheet = Sheet(theme, self.tr("Openingsuren"))
        self.sheet.setFixedHeight(_SHEET_HEIGHT)
        self.sheet.typed.connect(self._type)
        self.sheet.pasted.connect(self._paste)
        self.hold(self.sheet)
        self.picture = WeekPicture(theme, self.tr("De blokken van de week"))
        self.body.addWidget(self.sheet)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.picture, 1)
        self.body.addStretch(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where it would say nothing."""
        super().resizeEvent(event)
        around = self.height() - self.body.geometry().height()
        left = self.height() - around - _SHEET_HEIGHT - self.problem.height()
        self.picture.setVisible(left - 2 * self.body.spacing() >= _PICTURE_HEIGHT)

    @property
    @override
    def sheets(self) -> list[Sheet]:
        return [self.sheet]

    @override
    def fill(self) -> None:
        rows = [{"day": day_name(at), **cells} for at, cells in enumerate(self.form.hours)]
        problems = self.reading.problems[self.page]
        self.sheet.show_contents(SheetContents(self._columns(), rows, problems, {}))
        self.picture.show_openings(self.reading.plan.openings)

    def _columns(self) -> tuple[SheetColumn, ...]:
        times = (
            ("from", self.tr("Van"), self.tr("Open vanaf")),
            ("to", self.tr("Tot"), self.tr("Open tot")),
            ("closed_from", self.tr("Middag dicht"), self.tr("'s Middags dicht van")),
            ("closed_to", self.tr("tot"), self.tr("'s Middags dicht tot")),
            ("evening_from", self.tr("Avond van"), self.tr("Avond open van")),
            ("evening_to", self.tr("tot"), self.tr("Avond open tot")),
        )
        wide = {"closed_from": 94, "evening_from": 80}
        return (
            SheetColumn("day", self.tr("Dag"), width=0, is_fixed=True, least=86),
            *(
                SheetColumn(key, title, meaning, width=wide.get(key, 64))
                for key, title, meaning in times
            ),
            SheetColumn(
                "turn",
                self.tr("Beurt"),
                self.tr("De avond of de zaterdag gaat rond als beurt, ja of nee"),
                (NO, YES),
                width=58,
            ),
            SheetColumn(
                "quiet",
                self.tr("NM intern"),
                self.tr("Namiddag bemand maar dicht voor publiek, zoals de telefoon, ja of nee"),
                (NO, YES),
                width=80,
            ),
        )

    def _type(self, typed: Typed) -> None:
        self.edited.emit(replace(self.form, hours=changed_rows(self.form.hours, typed)))

    def _paste(self, at: int, keys: list[str], text: str) -> None:
        from ui.application.editing.pasting import pasted_rows

        self._type(
            {
                (at + down, key): cell.strip()
                for down, line in enumerate(pasted_rows(text)[: _DAYS - at])
                for key, cell in zip(keys, line, strict=False)
                if key != "day"
            }
        )
