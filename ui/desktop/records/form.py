"""The form of one row: what is right counts at once, what is wrong says so at the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.application.records.base import Group, Texts
from ui.desktop.giving_way import WrappingLine
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import button, clear, column, frame, label
from ui.desktop.records.fields import FieldBox, TextBox, field_box

_LABEL_WIDTH = 112


class RecordForm(QWidget):
    """Asks for a row; a new one is added by its button, an old one changes field by field."""

    typed = Signal(str)
    """The key of a field in which something else stands now."""
    add_requested = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.title = label("", "kop", wraps=True)
        self.subtitle = label("", "klein", wraps=True)
        head = column(self.title, self.subtitle, gap=2)
        head.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        self.extra, self.below = QVBoxLayout(), QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        inside = QWidget()
        inside.setProperty("role", "plain")
        page = column(self.extra, self._body, self.below, None, gap=0)
        page.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        inside.setLayout(page)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setProperty("role", "form")
        self._scroll.setWidget(inside)
        self.add_button = button(self.tr("Voeg toe"), "primary", self.add_requested.emit)
        self.cancel_button = button(self.tr("Annuleer"), on_click=self.left.emit)
        self.foot = WrappingLine(GAP, GAP, ends_right=True)
        for at, made in enumerate((self.add_button, self.cancel_button)):
            self.foot.insert(at, made)
        self.foot.setContentsMargins(MARGIN, CARD, MARGIN, CARD)
        layout = column(frame(head, "panelHead"), self._scroll, frame(self.foot, "foot"), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.boxes: dict[str, FieldBox] = {}
        self._groups: Sequence[Group] | None = None
        self._known: Mapping[str, str] = {}
        self.is_new = False

    # Showing

    def show_row(self, groups: Sequence[Group], texts: Texts, *, is_new: bool, fresh: bool) -> None:
        """Show what a row says.

        Args:
            groups: the fields.
            texts: what stands in them; those without a field are kept.
            is_new: whether it is a row that is still to be added.
            fresh: another row than before; what was typed and not kept goes.
        """
        focused = ""
        if groups != self._groups:
            focused = next((key for key, box in self.boxes.items() if box.holds_focus), "")
            self._lay_out(groups)
            fresh = True
        self.is_new = is_new
        waiting = {} if fresh else self.waiting
        self._known = dict(texts)
        for key, box in self.boxes.items():
            box.show_text(waiting.get(key, texts.get(key, "")))
        if fresh:
            self.show_problems({})
        if focused:
            self.focus(focused)
        self.add_button.setVisible(is_new)
        self.cancel_button.setVisible(is_new)

    def _lay_out(self, groups: Sequence[Group]) -> None:
        clear(self._body)
        self.boxes, self._groups = {}, groups
        for group in groups:
            if group.title:
                head = label(group.title, "sectie")
                head.setContentsMargins(0, MARGIN, 0, GAP)
                self._body.addWidget(head)
            grid = QGridLayout()
            grid.setHorizontalSpacing(GAP)
            grid.setVerticalSpacing(GAP - 2)
            grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
            grid.setColumnStretch(1, 1)
            holder = QWidget()
            holder.setLayout(grid)
            grid.setContentsMargins(0, 0, 0, 0)
            for line, field in enumerate(group.fields):
                box = field_box(field)
                box.finished.connect(self._finish)
                name = label(field.label, "veldnaam", wraps=True)
                name.setBuddy(box)
                # In line with the heads above: padding of the style sheet brings an indent along.
                name.setIndent(0)
                name.setFixedWidth(_LABEL_WIDTH)
                grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(box, line, 1)
                self.boxes[field.key] = box
            self._body.addWidget(holder)
            # Beside parts that are shown already new ones would wait for the event loop.
            holder.show()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        for key, box in self.boxes.items():
            box.show_problem(problems.get(key, ""))

    @property
    def wrong(self) -> tuple[str, ...]:
        """What is typed and not kept, where a field says what is wrong."""
        if not any(box.problem.text() for box in self.boxes.values()):
            return ()
        return tuple(text for key, text in self.waiting.items() if key in self.boxes)

    # What is typed

    @property
    def waiting(self) -> dict[str, str]:
        """What is typed and is not in the plan."""
        return {
            key: box.text
            for key, box in self.boxes.items()
            if box.text.strip() != self._known.get(key, "").strip()
        }

    @property
    def known(self) -> dict[str, str]:
        return dict(self._known)

    @property
    def texts(self) -> dict[str, str]:
        """Everything as it stands now, fields that are not shown included."""
        return {**self._known, **{key: box.text for key, box in self.boxes.items()}}

    def accept(self, texts: Texts) -> None:
        """Know that these texts are taken over: they wait no more."""
        self._known = dict(texts)

    def _finish(self, key: str) -> None:
        if key in self.boxes and (key in self.waiting or self.boxes[key].problem.text()):
            self.typed.emit(key)

    def focus(self, key: str = "") -> None:
        """Put the keyboard in a field, or in the first one."""
        box = self.boxes.get(key) or next(iter(self.boxes.values()), None)
        if box is None:
            return
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(box, TextBox):
            box.line.selectAll()
        self._scroll.ensureWidgetVisible(box)

    @property
    def holds_focus(self) -> bool:
        """Tell whether the keyboard is in one of the fields."""
        return any(box.holds_focus for box in self.boxes.values())

    def reveal(self, part: QWidget) -> None:
        """Bring a part below the fields in sight, once it has its place."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part, 0, MARGIN))

    def take_back(self) -> None:
        """Put what is in the plan in the place of what is typed."""
        for key, box in self.boxes.items():
            box.show_text(self._known.get(key, ""))
        self.show_problems({})

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.take_back()
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.is_new:
                self.add_requested.emit()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)
