"""The wizard itself: five pages to go through at will, and what they come to at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.application.new_team.form import Form, Page, with_people_of
from ui.application.new_team.making import finished_plan, read_form
from ui.application.new_team.presets import PRESETS, form_of, preset
from ui.application.new_team.sums import Sum, sums
from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT, WIDE
from ui.desktop.parts import (
    PressButton,
    button,
    clear,
    column,
    frame,
    label,
    retint,
    row,
    set_icon,
)
from ui.desktop.theme import Theme
from ui.desktop.wizard.hours_page import HoursPage
from ui.desktop.wizard.leaving import DropTeamDialog
from ui.desktop.wizard.pages import WizardPage
from ui.desktop.wizard.people_page import PeoplePage
from ui.desktop.wizard.sheet import Sheet
from ui.desktop.wizard.staffing_page import StaffingPage
from ui.desktop.wizard.team_page import TeamPage
from ui.desktop.wizard.turns_page import TurnsPage
from ui.desktop.wizard.week_picture import WeekPicture

SIZE, SMALLEST = (1040, 720), (780, 520)
_STEPS, _STEPS_NARROW = 198, 94
_NARROW = 900
_SUMS = 74


class WizardDialog(QDialog):
    """Asks for a team; nothing is written before it is asked for at the end."""

    made = Signal(object)
    """The plan of the team, ready to be kept."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Nieuw team"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(*SMALLEST)
        self._fit(parent)
        self.team = TeamPage(theme)
        self.pages: list[WizardPage] = [
            self.team,
            HoursPage(theme),
            PeoplePage(theme),
            StaffingPage(theme),
            TurnsPage(theme),
        ]
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page)
            page.edited.connect(self._edit)
        self.team.preset_chosen.connect(self._begin_from)
        self._sums = QVBoxLayout()
        self._sums.setSpacing(TIGHT)
        self._lay_out()
        self._known: dict[str, Form] = {}
        self._undo: list[Form] = []
        self._redo: list[Form] = []
        self._start = form_of(PRESETS[0])
        self._reading = read_form(self._start)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (QKeySequence("Ctrl+Y"), self.redo),
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Alt+Right"), self.go_on),
        ):
            QShortcut(keys, self).activated.connect(act)
        self._show()
        self.go_to(Page.TEAM)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; what was typed stays."""
        self._theme = theme
        for sheet in self.findChildren(Sheet):
            sheet.set_theme(theme)
        for picture in self.findChildren(WeekPicture):
            picture.set_theme(theme)
        retint(self, theme)
        self._show()

    # Building

    def _fit(self, parent: QWidget | None) -> None:
        """Be as large as is pleasant, and no larger than the window below."""
        width, height = SIZE
        if parent is not None:
            width, height = min(width, parent.width() - WIDE), min(height, parent.height() - WIDE)
        self.resize(max(width, SMALLEST[0]), max(height, SMALLEST[1]))

    def _lay_out(self) -> None:
        self._group = QButtonGroup(self)
        self.steps: list[QPushButton] = []
        for page in self.pages:
            step = PressButton("")
            step.setProperty("role", "periode")
            step.setCheckable(True)
            step.setAutoDefault(False)
            step.clicked.connect(lambda _checked=False, to=page.page: self.go_to(to))
            self._group.addButton(step)
            self.steps.append(step)
        self._side = frame(column(*self.steps, None, margin=CARD, gap=TIGHT), "callLeft")
        total = column(label(self.tr("Wat geeft dit?"), "sectie"), self._sums, None, gap=TIGHT)
        total.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._foot_sums = frame(total, "foot")
        self._foot_sums.setMinimumHeight(_SUMS)
        inside = column(self._stack)
        inside.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        shown = column(frame(inside, "plain"), self._foot_sums, gap=0)
        shown.setStretch(0, 1)
        body = row(self._side, shown, gap=0)
        body.setStretch(1, 1)
        layout = column(body, self._foot(), gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _foot(self) -> QWidget:
        self.cancel = button(self.tr("Annuleer"), on_click=self.reject)
        self.back = button(self.tr("Vorige"), on_click=self.go_back)
        self.next = button(self.tr("Volgende"), "primary", self.go_on)
        self.back.setToolTip(self.tr("Vorige bladzijde (Alt+←)"))
        self.next.setToolTip(self.tr("Volgende bladzijde (Alt+→)"))
        self.next.setDefault(True)
        return frame(row(self.cancel, None, self.back, self.next, margin=CARD), "foot")

    # Pages

    @property
    def at(self) -> Page:
        return Page(self._stack.currentIndex())

    def go_to(self, page: Page) -> None:
        self._stack.setCurrentIndex(page)
        self._show()
        self.pages[page].take_focus()

    def go_back(self) -> None:
        if self.at > Page.TEAM:
            self.go_to(Page(self.at - 1))

    def go_on(self) -> None:
        """Go to the next page; on the last one, make the team, or go to what is not right yet."""
        if self.at < Page.TURNS:
            self.go_to(Page(self.at + 1))
            return
        unready = self._reading.unready_page
        if unready is None:
            self.made.emit(finished_plan(self._reading))
            return
        self.go_to(unready)
        self.pages[unready].go_to_problem()

    # Edits

    def _edit(self, form: Form) -> None:
        self._undo.append(self._reading.form)
        self._redo.clear()
        self._put(form)

    def _put(self, form: Form) -> None:
        self._reading = read_form(form)
        self._show()

    def undo(self) -> None:
        if self._undo:
            self._redo.append(self._reading.form)
            self._put(self._undo.pop())

    def redo(self) -> None:
        if self._redo:
            self._undo.append(self._reading.form)
            self._put(self._redo.pop())

    def _begin_from(self, id_: str) -> None:
        """Begin from another team; what was changed in the present one is there on return."""
        present = self._reading.form
        if id_ == present.preset:
            return
        self._known[present.preset] = present
        other = self._known.get(id_) or form_of(preset(id_))
        self._edit(with_people_of(other, present))

    @property
    def has_changes(self) -> bool:
        """Tell whether something was typed."""
        form = self._reading.form
        return form not in (self._start, form_of(preset(form.preset)))

    # Showing

    def _show(self) -> None:
        page = self.at
        self.pages[page].show_reading(self._reading)
        clear(self._sums)
        for item in sums(self._reading, page):
            made = self._sum(item)
            self._sums.addWidget(made)
            made.show()
        for step, own in zip(self.steps, self.pages, strict=True):
            self._show_step(step, own)
        self.steps[page].setChecked(True)
        self.back.setEnabled(page > Page.TEAM)
        last = page is Page.TURNS
        self.next.setText(self.tr("Maak het team…") if last else self.tr("Volgende"))

    def _sum(self, item: Sum) -> QWidget:
        sign = label("")
        icons = {"good": ("check-circle", "green"), "warning": ("triangle", "amberI")}
        name, role = icons.get(item.tone, ("info", "text3"))
        set_icon(sign, name, self._theme, role)
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = label(item.sentence, wraps=True)
        made = QWidget()
        layout = row(sign, words, gap=GAP)
        layout.setStretch(1, 1)
        made.setLayout(layout)
        return made

    def _show_step(self, step: QPushButton, own: WizardPage) -> None:
        page = own.page
        wrong = bool(self._reading.problems[page])
        done = not wrong and not self._reading.missing[page]
        step.setText(str(page + 1) if self.width() < _NARROW else f"{page + 1}  {own.title}")
        step.setToolTip(own.title)
        state = self.tr("in orde") if done else self.tr("nog niet in orde")
        step.setAccessibleName(f"{page + 1} {own.title}, {state}")
        name, role = ("check", "green") if done else ("clock", "text3")
        set_icon(step, *(("alert", self._theme, "red") if wrong else (name, self._theme, role)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the numbers of the pages alone where there is little room."""
        super().resizeEvent(event)
        for step, own in zip(self.steps, self.pages, strict=True):
            self._show_step(step, own)
        widest = max(step.sizeHint().width() for step in self.steps) + 2 * CARD + GAP
        wide = max(_STEPS, widest)
        self._side.setFixedWidth(_STEPS_NARROW if self.width() < _NARROW else wide)

    # Leaving

    @override
    def reject(self) -> None:
        """Leave; where something was typed, ask first."""
        if not self.has_changes:
            super().reject()
            return
        question = DropTeamDialog(self)
        question.dropped.connect(lambda: QDialog.reject(self))
        question.open()
