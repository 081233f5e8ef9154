"""The broken rules of a cell or a place: open ones to let stand, and those that stand already."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from ui.desktop.attention_items import Attention
from ui.desktop.measures import GAP, TIGHT
from ui.desktop.panel.offer_card import words
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.theme import Theme


class RuleCards(QWidget):
    """A card for what is open, one for each rule that stands with a reason, one for what is soft.

    Attributes:
        buttons: the way on of each rule, in the order of the cards.
    """

    def __init__(
        self,
        theme: Theme,
        items: Sequence[Attention],
        on_allow: Callable[[Attention], None],
        on_withdraw: Callable[[Attention], None],
        on_put_back: Callable[[Attention], Callable[[], None] | None],
    ) -> None:
        """Make the cards.

        Args:
            theme: their colours.
            items: what is broken, or past a soft limit.
            on_allow: lets one stand.
            on_withdraw: has one stand no more.
            on_put_back: returns what puts the day back as it was before; None where nothing can.
        """
        super().__init__()
        self._theme, self._on_put_back = theme, on_put_back
        self.buttons: list[QPushButton] = []
        broken = [item for item in items if not item.reason and item.tone != "soft"]
        soft = [self._sentence("soft", item, "amberI") for item in items if item.tone == "soft"]
        cards: list[QWidget | QLayout] = []
        if broken:
            lines = [line for item in broken for line in self._open_lines(item, on_allow)]
            cards.append(frame(column(*lines, margin=GAP, gap=GAP), "fout"))
        for item in items:
            if item.reason:
                lines = self._allowed_lines(item, on_withdraw)
                cards.append(frame(column(*lines, margin=GAP, gap=TIGHT), "offer"))
        if soft:
            cards.append(frame(column(*soft, margin=GAP, gap=TIGHT), "offer"))
        self.setLayout(column(*cards))

    def _open_lines(
        self, item: Attention, on_allow: Callable[[Attention], None]
    ) -> list[QWidget | QLayout]:
        lines: list[QWidget | QLayout] = [self._sentence("broken", item)]
        if item.violation is not None:
            back = self._back(item)
            act = self._act(
                QCoreApplication.translate("RuleCards", "Laat staan met reden…"),
                lambda: on_allow(item),
            )
            lines.append(row(*back, act, None))
        return lines

    def _allowed_lines(
        self, item: Attention, on_withdraw: Callable[[Attention], None]
    ) -> list[QWidget | QLayout]:
        reason = words(
            QCoreApplication.translate("RuleCards", "Toegestaan: {0}").format(item.reason), "strong"
        )
        back = self._back(item)
        act = self._act(
            QCoreApplication.translate("RuleCards", "Trek in"), lambda: on_withdraw(item)
        )
        act.setToolTip(QCoreApplication.translate("RuleCards", "Maak er weer een gewone fout van"))
        return [self._sentence("pen", item), reason, row(*back, act, None)]

    def _back(self, item: Attention) -> list[QWidget]:
        """Return the button that undoes what broke the rule, where something of before is known."""
        put_back = self._on_put_back(item)
        if put_back is None:
            return []
        made = self._act(QCoreApplication.translate("RuleCards", "Zet terug"), put_back)
        made.setToolTip(
            QCoreApplication.translate(
                "RuleCards", "Zet die dag terug zoals hij was voor deze fout"
            )
        )
        return [made]

    def _sentence(self, icon_name: str, item: Attention, role: str = "red") -> QLayout:
        sign = label("")
        set_icon(sign, icon_name, self._theme, role)
        line = row(sign, words(item.sentence))
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        return line

    def _act(self, text: str, on_click: Callable[[], None]) -> QPushButton:
        made = button(text, on_click=on_click)
        self.buttons.append(made)
        return made
