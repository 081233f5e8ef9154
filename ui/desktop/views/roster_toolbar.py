"""The toolbar over the roster: which weeks, how they are shown, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton
from typing_extensions import override

from ui.desktop.measures import GAP, ICON, MARGIN, TIGHT
from ui.desktop.parts import button, label, pill, row, set_icon, tell_keys
from ui.desktop.segments import Segments
from ui.desktop.theme import Theme


class RosterToolbar(QFrame):
    """Buttons and choices; what does not fit is left out step by step."""

    week_requested = Signal(int)
    """Weeks to go back or on."""
    today_requested = Signal()
    posts_requested = Signal(bool)
    """Whether the posts are to be shown in the place of the people."""
    weeks_chosen = Signal(int)
    """How many weeks are to be shown."""
    plan_requested = Signal()
    export_requested = Signal()
    sick_requested = Signal()
    publish_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_narrow = False
        self.setProperty("role", "toolbar")
        self.title = label("", "titel")
        self.span = label("", "klein")
        self.pill = pill("")
        self._make_buttons()
        self._make_choices()
        self._lay_out()
        # What does not fit is left out step by step, never squeezed.
        self.setMinimumWidth(1)

    def _make_buttons(self) -> None:
        theme = self._theme
        self.plan_button = button(self.tr("Maak rooster"), "primary", self.plan_requested.emit)
        set_icon(self.plan_button, "wand", theme, "onacc")
        tip = self.tr("Exporteer naar Excel (Ctrl+E)")
        self.export_button = button("", "arrow", self.export_requested.emit, tip)
        self.export_button.setAccessibleName(self.tr("Exporteer"))
        set_icon(self.export_button, "download", theme)
        self.export_button.setFixedWidth(2 * ICON)
        self.sick_button = button(self.tr("Ziekmelding"), on_click=self.sick_requested.emit)
        self.sick_button.setAccessibleName(self.tr("Ziekmelding"))
        self.sick_button.setToolTip(self.tr("Iemand valt uit (F9)"))
        set_icon(self.sick_button, "user-x", theme)
        self.publish_button = button(self.tr("Publiceer"), on_click=self.publish_requested.emit)
        self.publish_button.setAccessibleName(self.tr("Publiceer"))
        self.publish_button.setToolTip(self.tr("Maak het rooster bekend (Ctrl+Shift+P)"))
        set_icon(self.publish_button, "send", theme)

    def _make_choices(self) -> None:
        self.view_choice = Segments(
            self.tr("Weergave"),
            (("people", self.tr("Medewerkers")), ("posts", self.tr("Posten"))),
        )
        self.view_choice.setToolTip(self.tr("Medewerkers of posten (Ctrl+T)"))
        self.view_choice.chosen.connect(lambda key: self.posts_requested.emit(key == "posts"))
        self.weeks_choice = Segments(
            self.tr("Weken"), (("1", "1"), ("2", "2"), ("4", self.tr("4 weken")))
        )
        self.weeks_choice.setToolTip(self.tr("Hoeveel weken je ziet (Alt+1, Alt+2, Alt+4)"))
        self.weeks_choice.chosen.connect(lambda key: self.weeks_chosen.emit(int(key)))

    def _lay_out(self) -> None:
        before = self._arrow("chevron-left", -1, self.tr("Vorige week"), "Alt+←")
        after = self._arrow("chevron-right", 1, self.tr("Volgende week"), "Alt+→")
        self.today_button = button(self.tr("Vandaag"), on_click=self.today_requested.emit)
        self.today_button.setToolTip(self.tr("Naar deze week (Alt+Home)"))
        layout = row(
            before,
            self.today_button,
            after,
            self.title,
            self.span,
            self.pill,
            None,
            self.view_choice,
            self.weeks_choice,
            self.export_button,
            self.sick_button,
            self.plan_button,
            self.publish_button,
        )
        layout.setContentsMargins(MARGIN, GAP + TIGHT // 2, MARGIN, GAP + TIGHT // 2)
        self.setLayout(layout)

    def _arrow(self, icon_name: str, weeks: int, name: str, keys: str) -> QPushButton:
        made = button("", "arrow", lambda: self.week_requested.emit(weeks))
        tell_keys(made, name, keys)
        set_icon(made, icon_name, self._theme)
        made.setFixedWidth(2 * ICON)
        return made

    def show_weeks(self, title: str, span: str, standing: str) -> None:
        """Say which weeks are in sight, from when until when, and in a pill how they stand."""
        self.title.setText(title)
        self.span.setText(span)
        self.pill.setText(standing)
        self.pill.setVisible(bool(standing))
        self._fit()

    def show_choices(self, *, posts: bool, weeks: int) -> None:
        """Say which view and how many weeks are in sight."""
        self.view_choice.choose("posts" if posts else "people")
        self.weeks_choice.choose(str(weeks))

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the dates and the number of weeks where there is little room."""
        self._is_narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """Leave out words, one after the other, until the rest fits; the menus have them all."""
        layout = self.layout()
        if layout is None:
            return
        for step in range(3 if self._is_narrow else 0, 6):
            self._name_button(self.sick_button, "user-x", "" if step else self.tr("Ziekmelding"))
            self._name_button(self.publish_button, "send", "" if step else self.tr("Publiceer"))
            self.span.setVisible(step < 2)
            self.weeks_choice.setVisible(step < 3)
            # Menus export as well; how a week stands is said here alone.
            self.export_button.setVisible(step < 4)
            self.pill.setVisible(step < 5 and bool(self.pill.text()))
            layout.invalidate()
            if layout.sizeHint().width() <= self.width():
                break
        # At once: what is still squeezed from before would be seen until something else happens.
        layout.activate()

    def _name_button(self, target: QPushButton, icon_name: str, text: str) -> None:
        if target.text() != text:
            target.setText(text)
            set_icon(target, icon_name, self._theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
