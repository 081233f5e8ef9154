"""Puts the program together and starts it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.application.crash_report import kept_sentence
from ui.application.keeping.sources import Place
from ui.desktop.collaborators import Collaborators
from ui.desktop.density import Density, density_of
from ui.desktop.dialogs.crash_guard import CrashGuard
from ui.desktop.dialogs.week_mail import WeekMails
from ui.desktop.icons import pixmap
from ui.desktop.languages import from_next_start, meant_language, speak_in, system_language
from ui.desktop.looks import apply_basics, apply_theme
from ui.desktop.main_window import MainWindow
from ui.desktop.panes import Panes
from ui.desktop.printing.actions import Shown
from ui.desktop.room import Room
from ui.desktop.rooms import SETTINGS
from ui.desktop.roster_reading.controller import RosterReader
from ui.desktop.settings import AppSettings, LanguageChoice, ThemeChoice
from ui.desktop.settings_folder import files_folder, starting_in
from ui.desktop.starting import START_MS, settle
from ui.desktop.theme import Theme, load_theme, system_theme
from ui.desktop.wizard.room import NewTeam

if TYPE_CHECKING:
    from ui.desktop.settings_room import SettingsRoom

_TOLD_MS = 8000
_TURN_SECONDS = 0.0005
"""How long a thread at work may keep Python to itself: painting asks for it at every call of Qt."""


def run(source: Place | None = None, language: LanguageChoice | None = None) -> int:
    """Open the window, with a workbook when one is given; return the exit code.

    Args:
        source: what to open.
        language: what to speak this time; otherwise the settings say it.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Beurtrol")
    app.setOrganizationName("Beurtrol")
    settings = AppSettings()
    speak_in(app, meant_language(language or settings.language, system_language()))
    window = make_window(app, settings, Collaborators())
    for guard in window.findChildren(CrashGuard):
        guard.install()
    window.show()
    if source is not None:
        window.open_path(source)
    QTimer.singleShot(START_MS, settle)
    return app.exec()


def make_window(app: QApplication, settings: AppSettings, outside: Collaborators) -> MainWindow:
    """Build the window in the chosen theme, which follows the system where that is the choice."""

    def chosen(choice: ThemeChoice) -> Theme:
        return system_theme(app) if choice == "system" else load_theme(choice)

    def choose(choice: ThemeChoice) -> Theme:
        theme = chosen(choice)
        apply_theme(app, theme)
        return theme

    sys.setswitchinterval(_TURN_SECONDS)
    theme = chosen(settings.theme)
    apply_basics(app, theme)
    outside = starting_in(outside, lambda: files_folder(settings))
    window = MainWindow(theme, settings, outside, choose)
    _offer_dialogs(window, outside)
    _offer_languages(window, settings)
    _offer_densities(window, settings)
    _remember_sight(window, settings)
    _offer_settings(window, settings, outside)
    _guard_against_crashes(window, outside)
    window.setWindowIcon(QIcon(pixmap("app", theme.colour("accent"), 64)))

    def follow(_scheme: Qt.ColorScheme) -> None:
        if settings.theme == "system":
            window.set_theme(choose("system"))

    app.styleHints().colorSchemeChanged.connect(follow)
    return window


def _offer_dialogs(window: MainWindow, outside: Collaborators) -> None:
    """Have the menu and the first screen open what stands beside the window."""
    new_team = NewTeam(window, outside, lambda: window.theme, window.open_path)
    window.finding.shown_elsewhere = window.rooms.show_found
    Panes(window, window.menus)
    window.menus.new_team.triggered.connect(lambda _checked=False: new_team.ask())
    window.welcome.new_team_requested.connect(new_team.ask)
    RosterReader(
        window, outside, window.keeping, lambda: window.weeks.monday, lambda: window.theme
    ).join(window.menus)
    window.rooms.themed.connect(new_team.set_theme)

    def shown() -> Shown | None:
        return None if window.session is None else Shown(window.session.plan, window.weeks.monday)

    WeekMails(window, shown, lambda: window.theme).connect_action(window.menus.mail)

    def remember(path: Place) -> None:
        if window.session is not None:
            window.recent.remember(path, window.session.plan.settings.name, outside.now())

    # Who begins with a workbook finds the planning made of it again, not only the workbook.
    window.keeping.moved.connect(remember)


def _offer_languages(window: MainWindow, settings: AppSettings) -> None:
    """Have the menu remember a language for the next time."""

    def choose(choice: LanguageChoice) -> None:
        settings.language = choice
        window.statusBar().showMessage(from_next_start(), _TOLD_MS)

    for choice, action in window.menus.languages.items():
        action.setChecked(choice == settings.language)
        action.triggered.connect(lambda _checked=False, chosen=choice: choose(chosen))


def _offer_densities(window: MainWindow, settings: AppSettings) -> None:
    """Have the menu make the rows of every grid higher or lower, and remember it."""
    rooms = window.rooms.pages

    def fit() -> None:
        window.view.grid.set_density(settings.density)
        for at in range(rooms.count()):
            room = rooms.widget(at)
            if isinstance(room, Room):
                room.set_density(settings.density)

    def choose(choice: Density) -> None:
        settings.density = choice
        fit()

    for choice, action in window.menus.densities.items():
        action.setChecked(choice == settings.density)
        action.triggered.connect(lambda _checked=False, chosen=choice: choose(chosen))
    # Views are built when they are asked for first.
    rooms.widgetAdded.connect(lambda _at: fit())
    fit()


def _remember_sight(window: MainWindow, settings: AppSettings) -> None:
    """Show the roster as it was when the program was closed: weeks, size, panel."""
    window.weeks.show_weeks(settings.weeks)
    window.weeks.zoom_to(settings.zoom)
    window.host.show_panel(settings.has_panel)

    def remember() -> None:
        settings.weeks = window.view.grid.weeks
        settings.zoom = window.weeks.zoom
        settings.has_panel = window.host.is_panel_wanted

    window.weeks.moved.connect(remember)
    window.weeks.zoomed.connect(remember)
    window.host.panel_shown.connect(remember)


def _offer_settings(window: MainWindow, settings: AppSettings, outside: Collaborators) -> None:
    """Have the view of the settings change what the menus change."""

    def make() -> SettingsRoom:
        from ui.desktop.settings_room import SettingsRoom, language_of, theme_of

        room = SettingsRoom(settings, outside.ask_folder)
        themes = window.menus.themes
        room.theme_chosen.connect(lambda choice: themes[theme_of(choice)].trigger())
        languages = window.menus.languages
        room.language_chosen.connect(lambda choice: languages[language_of(choice)].trigger())
        densities = window.menus.densities
        room.density_chosen.connect(lambda choice: densities[density_of(choice)].trigger())
        for action in (*themes.values(), *densities.values(), *languages.values()):
            action.triggered.connect(lambda _checked=False: room.show_program())
        return room

    window.rooms.offer(SETTINGS, make)


def reports_folder() -> Path:
    """Return where reports of what went wrong are kept for this user."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(data) / "verslagen"


def _guard_against_crashes(window: MainWindow, outside: Collaborators) -> None:
    """Have the window say it when something goes wrong in the program itself."""

    def kept() -> str:
        file = window.keeping.file
        unkept = None if file is None else file.unkept
        return kept_sentence(outside.now(), unkept, is_open=window.session is not None)

    guard = CrashGuard(window, reports_folder(), kept, outside.open_outside, outside.now)
    window.menus.problem.triggered.connect(lambda _checked=False: guard.show_problem())
