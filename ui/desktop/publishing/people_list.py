"""What changes per person, old beside new; each can be copied as the text of a mail."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget
from typing_extensions import override

from rostering.plan import Plan
from ui.application.publishing.change_mail import Move, Place, Told, mail, mails
from ui.desktop.measures import CARD, GAP, MARGIN
from ui.desktop.parts import button, clear, column, frame, label, row, set_icon
from ui.desktop.sick_call.strip import Sign, post_state
from ui.desktop.theme import Theme

_NAME, _WHEN, _SIGN, _LINE = 148, 112, 56, 6
_MOST_MOVES = 8
"""More than these are counted on screen; the text to copy has them all."""


class PersonRow(QFrame):
    """One person; Ctrl+C copies the text as the button does."""

    def __init__(self, theme: Theme, plan: Plan, told: Told, warning: str) -> None:
        super().__init__()
        self.setProperty("role", "changeRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme, self.told = theme, told
        said = [told.name, *(move.sentence for move in told.moves), warning]
        self.setAccessibleName(". ".join(filter(None, said)))
        name = label(told.name, "strong", wraps=True)
        name.setFixedWidth(_NAME)
        self.copy = button(self.tr("Kopieer"))
        self.copy.setAccessibleName(self.tr("Kopieer voor {0}").format(told.name))
        lines = self._make_lines(plan, warning)
        layout = row(name, lines, self.copy, gap=CARD)
        layout.setContentsMargins(MARGIN, GAP + 1, MARGIN, GAP + 1)
        layout.setStretch(1, 1)
        # The words stand beside the middle of the button.
        name.setContentsMargins(0, _LINE + 1, 0, 0)
        lines.setContentsMargins(0, _LINE, 0, 0)
        layout.setAlignment(name, Qt.AlignmentFlag.AlignTop)
        layout.setAlignment(lines, Qt.AlignmentFlag.AlignTop)
        layout.setAlignment(self.copy, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.show_copied(copied=False)

    def _make_lines(self, plan: Plan, warning: str) -> QGridLayout:
        """Make a line for each of the first changes, how many more there are, and a warning."""
        theme, told = self._theme, self.told
        lines = QGridLayout()
        lines.setHorizontalSpacing(GAP)
        lines.setVerticalSpacing(3)
        for at, move in enumerate(told.moves[:_MOST_MOVES]):
            lines.addWidget(_when(move), at, 0)
            lines.addWidget(_place(theme, plan, move.old), at, 1, Qt.AlignmentFlag.AlignLeft)
            lines.addWidget(_arrow(theme), at, 2)
            lines.addWidget(_place(theme, plan, move.new), at, 3, Qt.AlignmentFlag.AlignLeft)
        lines.setColumnMinimumWidth(1, _SIGN)
        lines.setColumnStretch(3, 1)
        left_over = len(told.moves) - _MOST_MOVES
        if left_over > 0:
            more = (
                self.tr("… en nog 1 wijziging")
                if left_over == 1
                else self.tr("… en nog {0} wijzigingen").format(left_over)
            )
            lines.addWidget(label(more, "klein"), lines.rowCount(), 0, 1, 4)
        if warning:
            lines.addWidget(_warning(theme, warning), lines.rowCount(), 0, 1, 4)
        return lines

    def show_copied(self, *, copied: bool) -> None:
        self.copy.setText(self.tr("Gekopieerd") if copied else self.tr("Kopieer"))
        set_icon(self.copy, "check" if copied else "copy", self._theme)


def _when(move: Move) -> QLabel:
    made = label(move.when, "klein")
    made.setMinimumWidth(_WHEN)
    return made


def _arrow(theme: Theme) -> QLabel:
    made = label("")
    set_icon(made, "arrow-right", theme, "text2")
    return made


def _place(theme: Theme, plan: Plan, place: Place) -> QWidget:
    """Return the sign of a post, or a word in a rounded frame."""
    if place.post and any(post.name == place.post for post in plan.posts):
        return Sign(theme, post_state(plan, place.post))
    made = label(place.word, "pil")
    made.setProperty("tone", "stil")
    return made


def _warning(theme: Theme, words: str) -> QWidget:
    sign = label("")
    set_icon(sign, "alert", theme, "amberI")
    inside = row(sign, label(words, "noticeText", wraps=True), gap=6)
    inside.setContentsMargins(0, 2, 0, 0)
    inside.setStretch(1, 1)
    made = QWidget()
    made.setLayout(inside)
    return made


class PeopleList(QScrollArea):
    """The rows below each other; arrows go from one to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._head = ""
        self.rows: list[PersonRow] = []
        self._rows = column(gap=0)
        self._rest = column(gap=CARD)
        self._rest.setContentsMargins(MARGIN, CARD, MARGIN, MARGIN)
        inside = frame(column(self._rows, self._rest, None, gap=0), "plain")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._copy_chosen)

    def show_people(
        self,
        plan: Plan,
        people: Sequence[Told],
        head: str,
        warned: Collection[str] = (),
        below: Sequence[QWidget] = (),
    ) -> None:
        """Show who changes what.

        Args:
            plan: for the signs of the posts.
            people: who changes something.
            head: the first line of each text to copy.
            warned: who should be asked before.
            below: what stands under the rows.
        """
        self._head = head
        clear(self._rows)
        clear(self._rest)
        warning = self.tr("Binnen 7 werkdagen, deeltijds wisselend")
        self.rows = [
            PersonRow(self._theme, plan, told, warning if told.name in warned else "")
            for told in people
        ]
        for one in self.rows:
            one.copy.clicked.connect(lambda _checked=False, chosen=one: self.copy(chosen))
            self._rows.addWidget(one)
        for part in below:
            self._rest.addWidget(part)

    def copy(self, chosen: PersonRow) -> None:
        """Put the text of one person on the clipboard."""
        QGuiApplication.clipboard().setText(mail(chosen.told, self._head))
        for one in self.rows:
            one.show_copied(copied=one is chosen)

    def copy_all(self) -> None:
        QGuiApplication.clipboard().setText(mails([one.told for one in self.rows], self._head))
        for one in self.rows:
            one.show_copied(copied=True)

    def _copy_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.copy(self.rows[chosen])

    def _chosen(self) -> int | None:
        here = QGuiApplication.focusObject()
        for at, one in enumerate(self.rows):
            if here is one or here is one.copy:
                return at
        return None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        by, at = steps.get(Qt.Key(event.key())), self._chosen()
        if by is None or at is None:
            super().keyPressEvent(event)
            return
        one = self.rows[min(len(self.rows) - 1, max(0, at + by))]
        one.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(one)
