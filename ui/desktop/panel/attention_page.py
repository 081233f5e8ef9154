"""The tab Aandacht: chips that leave one sort of matter, and the list; a word when all is well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ui.desktop.insight import Attention, Tone
from ui.desktop.measures import GAP, MARGIN
from ui.desktop.panel.attention import AttentionList
from ui.desktop.parts import button, column, frame, label, row
from ui.desktop.theme import Theme

_SORTS: tuple[frozenset[Tone], ...] = (
    frozenset({"violation"}),
    frozenset({"minimum", "wanted"}),
    frozenset({"soft"}),
    frozenset({"allowed"}),
)


class AttentionPage(QWidget):
    """Shows what asks for attention; a chip that is pressed leaves only its sort."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.list = AttentionList(theme)
        self._items: Sequence[Attention] = ()
        self.hint = label("", "hint", wraps=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hint.setMargin(2 * MARGIN)
        self.chips = [self._chip(sort) for sort in _SORTS]
        chips = row(*self.chips, None, gap=GAP)
        chips.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._chips = frame(chips, "callTitles")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(frame(column(self.hint, None), "plain"))
        layout = column(self._chips, self._pages, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _chip(self, sort: frozenset[Tone]) -> QPushButton:
        made = button("", "periode", lambda: self._press(sort))
        made.setProperty("size", "small")
        made.setCheckable(True)
        return made

    def _words(self, number: int) -> tuple[str, ...]:
        return (
            self.tr("Fout {0}").format(number),
            self.tr("Tekort {0}").format(number),
            self.tr("Let op {0}").format(number),
            self.tr("Met reden {0}").format(number),
        )

    @property
    def chosen(self) -> frozenset[Tone] | None:
        """The sort that is left; None for everything."""
        pairs = zip(self.chips, _SORTS, strict=True)
        return next((sort for chip, sort in pairs if chip.isChecked()), None)

    def choose(self, tones: Collection[Tone]) -> None:
        """Leave the sort of some tones; without any, show everything."""
        for chip, sort in zip(self.chips, _SORTS, strict=True):
            chip.setChecked(bool(sort & set(tones)) and not chip.isHidden())
        self._show()

    def _press(self, sort: frozenset[Tone]) -> None:
        for chip, other in zip(self.chips, _SORTS, strict=True):
            if other is not sort:
                chip.setChecked(False)
        self._show()

    def show_items(self, items: Sequence[Attention], all_well: str) -> None:
        """Show what there is; `all_well` is said when there is nothing."""
        self._items = items
        self.hint.setText(all_well)
        counts = Counter(item.tone for item in items)
        for place, (chip, sort) in enumerate(zip(self.chips, _SORTS, strict=True)):
            number = sum(counts[tone] for tone in sort)
            chip.setText(self._words(number)[place])
            chip.setVisible(number > 0)
            if not number:
                chip.setChecked(False)
        self._show()

    def _show(self) -> None:
        sort = self.chosen
        items = [item for item in self._items if sort is None or item.tone in sort]
        self.list.show_items(items)
        self._pages.setCurrentIndex(0 if items else 1)
        sorts = sum(1 for chip in self.chips if not chip.isHidden())
        self._chips.setVisible(sorts > 1)

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)
