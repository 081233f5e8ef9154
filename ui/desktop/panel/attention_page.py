"""The tab Aandacht: chips that leave one sort of matter, and the list; a word when all is well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from ui.application.soft_limits import SoftKind
from ui.application.soft_summary import KINDS
from ui.desktop.attention_items import Attention, Tone
from ui.desktop.giving_way import WrappingLine
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.panel.attention import AttentionList
from ui.desktop.parts import button, column, frame, label
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
        self.chips = [self._chip(partial(self._press, at)) for at in range(len(_SORTS))]
        self.kinds = {kind: self._chip(partial(self._press_kind, kind)) for kind in KINDS}
        self._chips = _line(self.chips)
        self._kinds = _line(list(self.kinds.values()))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(frame(column(self.hint, None), "plain"))
        layout = column(self._chips, self._kinds, self._pages, gap=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _chip(self, on_click: Callable[[], object]) -> QPushButton:
        made = button("", "periode", on_click)
        made.setCheckable(True)
        return made

    def _words(self, number: int) -> tuple[str, ...]:
        return (
            self.tr("Fout {0}").format(number),
            self.tr("Tekort {0}").format(number),
            self.tr("Let op {0}").format(number),
            self.tr("Met reden {0}").format(number),
        )

    def _kind_words(self) -> dict[SoftKind, str]:
        return {
            "turn": self.tr("Beurt te vroeg {0}"),
            "hours": self.tr("Urensaldo {0}"),
            "day": self.tr("Lange dag {0}"),
            "stretch": self.tr("Lang op één post {0}"),
        }

    @property
    def chosen(self) -> frozenset[Tone] | None:
        """The sort that is left; None for everything."""
        pairs = zip(self.chips, _SORTS, strict=True)
        return next((sort for chip, sort in pairs if chip.isChecked()), None)

    @property
    def chosen_kind(self) -> SoftKind | None:
        """The kind of what may stay that is left; None for all of it."""
        return next((kind for kind, chip in self.kinds.items() if chip.isChecked()), None)

    def choose(self, tones: Collection[Tone]) -> None:
        """Leave the sort of some tones; without any, show everything."""
        for chip, sort in zip(self.chips, _SORTS, strict=True):
            chip.setChecked(bool(sort & set(tones)) and not chip.isHidden())
        self._choose_kind(None)
        self._show()

    def _press(self, at: int) -> None:
        for place, chip in enumerate(self.chips):
            if place != at:
                chip.setChecked(False)
        self._choose_kind(None)
        self._show()

    def _press_kind(self, kind: SoftKind) -> None:
        self._choose_kind(kind if self.kinds[kind].isChecked() else None)
        self._show()

    def _choose_kind(self, kind: SoftKind | None) -> None:
        for one, chip in self.kinds.items():
            chip.setChecked(one == kind)

    def show_items(self, items: Sequence[Attention], all_well: str) -> None:
        """Show what there is; `all_well` is said when there is nothing."""
        self._items = items
        self.hint.setText(all_well)
        counts = Counter(item.tone for item in items)
        # As many as there are rows of it: one for each person.
        counts["soft"] = len({item.name for item in items if item.tone == "soft"})
        for place, (chip, sort) in enumerate(zip(self.chips, _SORTS, strict=True)):
            number = sum(counts[tone] for tone in sort)
            _say(chip, self._words(number)[place], number)
        kinds = Counter(item.soft.kind for item in items if item.soft is not None)
        for kind, words in self._kind_words().items():
            _say(self.kinds[kind], words.format(kinds[kind]), kinds[kind])
        self._show()

    def _show(self) -> None:
        sort = self.chosen
        items = [item for item in self._items if sort is None or item.tone in sort]
        sorts = sum(1 for chip in self.chips if not chip.isHidden())
        kinds = sum(1 for chip in self.kinds.values() if not chip.isHidden())
        self._chips.setVisible(sorts > 1)
        self._kinds.setVisible(kinds > 1 and all(item.soft is not None for item in items))
        kind = None if self._kinds.isHidden() else self.chosen_kind
        if kind is not None:
            items = [item for item in items if item.soft is not None and item.soft.kind == kind]
        self.list.show_items(items)
        self._pages.setCurrentIndex(0 if items else 1)

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)


def _line(chips: Sequence[QPushButton]) -> QFrame:
    """Put chips side by side; where the panel is too narrow for all, the rest stands below."""
    line = WrappingLine(GAP, TIGHT)
    for at, chip in enumerate(chips):
        line.insert(at, chip)
    line.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
    return frame(line, "callTitles")


def _say(chip: QPushButton, words: str, number: int) -> None:
    """Have a chip say how much there is; without anything it is gone, and leaves nothing out."""
    chip.setText(words)
    chip.setVisible(number > 0)
    if not number:
        chip.setChecked(False)
