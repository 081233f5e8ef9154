"""Page 4: how many people each post wants in each part of the day."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from rostering.team.stations import Level
from ui.application.new_team.form import DayPart, Page
from ui.application.new_team.levels import level_text, parts_of
from ui.application.new_team.making import Reading
from ui.desktop.theme import Theme
from ui.desktop.wizard.pages import Typed, WizardPage, front_chips, level_rows, with_levels
from ui.desktop.wizard.sheet import Sheet
from ui.desktop.wizard.sheet_model import SheetColumn, SheetContents

_PART = 104


class StaffingPage(WizardPage):
    page = Page.STAFFING

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Bezetting"),
            self.tr(
                "Minimum / gewenst per post, zoals 1 / 2: één moet er altijd zijn, twee is beter. "
                "Beurten komen op de volgende bladzijde."
            ),
        )
        self.sheet = Sheet(theme, self.tr("Bezetting"))
        self.sheet.typed.connect(self._type)
        self.sheet.pasted.connect(self._paste)
        self.hold(self.sheet)
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.problem)

    @property
    @override
    def sheets(self) -> list[Sheet]:
        return [self.sheet]

    @override
    def fill(self) -> None:
        self.sheet.show_contents(self._contents(self.reading))

    def _contents(self, reading: Reading) -> SheetContents:
        parts = parts_of(reading.cuts, turns=False)
        return level_contents(reading, self.page, parts, self._columns(parts), self.tr("Samen"))

    def _columns(self, parts: Sequence[DayPart]) -> tuple[SheetColumn, ...]:
        titles = {
            DayPart.MORNING: (self.tr("Voormiddag"), ""),
            DayPart.MIDDAY: (
                self.tr("Middag"),
                self.tr("Over de middag, wanneer jullie open blijven"),
            ),
            DayPart.AFTERNOON: (self.tr("Namiddag"), ""),
            DayPart.QUIET: (self.tr("NM intern"), self.tr("Namiddag dicht voor publiek")),
            DayPart.EVENING: (self.tr("Avond"), ""),
            DayPart.SATURDAY: (self.tr("Zaterdag"), ""),
        }
        return (
            SheetColumn("post", self.tr("Post"), width=0, is_fixed=True),
            *(
                SheetColumn(part.value, titles[part][0], titles[part][1], width=_PART)
                for part in parts
            ),
        )

    def _type(self, typed: Typed) -> None:
        self.edited.emit(with_levels(self.form, typed))

    def _paste(self, at: int, keys: list[str], text: str) -> None:
        self._type(pasted_levels(at, keys, text, len(self.form.front_rows)))


def pasted_levels(at: int, keys: Sequence[str], text: str, rows: int) -> dict[tuple[int, str], str]:
    """Lay pasted levels over the rows of the posts."""
    from ui.application.editing.pasting import pasted_rows

    return {
        (at + down, key): cell.strip()
        for down, line in enumerate(pasted_rows(text)[: rows - at])
        for key, cell in zip(keys, line, strict=False)
        if key != "post"
    }


def level_contents(
    reading: Reading,
    page: Page,
    parts: Sequence[DayPart],
    columns: tuple[SheetColumn, ...],
    together: str,
) -> SheetContents:
    """Return the levels of the front posts, with their sum below."""
    rows = level_rows(reading.form, parts)
    total = {
        part.value: level_text(
            Level(
                sum(found.minimum for (_, own), found in reading.levels.items() if own is part),
                sum(found.wanted for (_, own), found in reading.levels.items() if own is part),
            )
        )
        for part in parts
    }
    problems = reading.problems[page]
    faint = frozenset((len(rows),))
    chips = front_chips(reading.form)
    return SheetContents(columns, [*rows, {"post": together, **total}], problems, chips, faint)
