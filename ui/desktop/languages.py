"""The language of the window: which one is meant, and what Qt has to know to speak it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.application.language import DUTCH, ENGLISH, LANGUAGES, Language, speak
from ui.desktop.settings import LanguageChoice

TRANSLATIONS = Path(__file__).parent / "translations"
NAMES = {DUTCH.code: "Nederlands", ENGLISH.code: "English"}
"""What a language is called by those who speak it, in every language."""

_LOCALES = {
    DUTCH.code: (QLocale.Language.Dutch, QLocale.Country.Belgium),
    # Its weeks begin on Monday, and its days stand before the months.
    ENGLISH.code: (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def meant_language(choice: LanguageChoice, system: str) -> Language:
    """Return the language of a choice; a system of a third language gets Dutch.

    Args:
        choice: what is asked for or set.
        system: the language of the system, as `system_language` gives it.
    """
    code = system.partition("-")[0] if choice == "system" else choice
    return next((language for language in LANGUAGES if language.code == code), DUTCH)


def system_language() -> str:
    """Return the language that the system puts first: `nl-BE`, `en-US`, `C` for none."""
    return next(iter(QLocale.system().uiLanguages()), "C")


def speak_in(app: QApplication, language: Language) -> None:
    """Have the program speak a language, Qt's own buttons and dates included.

    To be called before there is a widget: texts do not change once they are shown.
    """
    speak(language)
    QLocale.setDefault(QLocale(*_LOCALES[language.code]))
    code = language.code
    _install(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if language != DUTCH:
        _install(app, f"beurtrol_{code}", str(TRANSLATIONS))


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)


def from_next_start() -> str:
    """Say when another language shows."""
    return QCoreApplication.translate(
        "Languages", "De taal wijzigt wanneer je Beurtrol opnieuw opent."
    )
