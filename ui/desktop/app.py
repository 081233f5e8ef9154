"""Puts the program together and starts it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.application.sources import Place
from ui.desktop.collaborators import Collaborators
from ui.desktop.dialogs.week_mail import WeekMails
from ui.desktop.icons import pixmap
from ui.desktop.main_window import MainWindow
from ui.desktop.printing.actions import Shown
from ui.desktop.settings import AppSettings, ThemeChoice
from ui.desktop.theme import Theme, apply_theme, load_theme, system_theme
from ui.desktop.wizard.room import NewTeam


def run(source: Place | None = None) -> int:
    """Open the window, with a workbook when one is given; return the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Beurtrol")
    app.setOrganizationName("Beurtrol")
    speak_dutch(app)
    window = make_window(app, AppSettings(), Collaborators())
    window.show()
    if source is not None:
        window.open_path(source)
    return app.exec()


def make_window(app: QApplication, settings: AppSettings, outside: Collaborators) -> MainWindow:
    """Build the window in the chosen theme, which follows the system where that is the choice."""

    def choose(choice: ThemeChoice) -> Theme:
        theme = system_theme(app) if choice == "system" else load_theme(choice)
        apply_theme(app, theme)
        return theme

    theme = choose(settings.theme)
    window = MainWindow(theme, settings, outside, choose)
    _offer_dialogs(window, outside)
    window.setWindowIcon(QIcon(pixmap("app", theme.colour("accent"), 64)))

    def follow(_scheme: Qt.ColorScheme) -> None:
        if settings.theme == "system":
            window.set_theme(choose("system"))

    app.styleHints().colorSchemeChanged.connect(follow)
    return window


def _offer_dialogs(window: MainWindow, outside: Collaborators) -> None:
    """Have the menu and the first screen open what stands beside the window."""
    new_team = NewTeam(window, outside, lambda: window.theme, window.open_path)
    window.menus.new_team.triggered.connect(lambda _checked=False: new_team.ask())
    window.welcome.new_team_requested.connect(new_team.ask)

    def shown() -> Shown | None:
        return None if window.session is None else Shown(window.session.plan, window.weeks.monday)

    WeekMails(window, shown, lambda: window.theme).connect_action(window.menus.mail)

    def remember(path: Place) -> None:
        if window.session is not None:
            window.recent.remember(path, window.session.plan.settings.name, outside.now())

    # Who begins with a workbook finds the planning made of it again, not only the workbook.
    window.keeping.moved.connect(remember)


def speak_dutch(app: QApplication) -> None:
    """Have Qt's own buttons and dates speak Dutch, whatever the computer speaks."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load("qtbase_nl", folder):
        app.installTranslator(translator)
