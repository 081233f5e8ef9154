"""The window in other languages: English, and Dutch that is 40 % longer and full of accents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.application.language import DUTCH, ENGLISH, speak
from ui.desktop.languages import speak_in

_ACCENTS = dict(zip("aeiouyAEIOUY", "áéïóúýÁÉÏÓÚÝ", strict=True))


def lengthened(text: str) -> str:
    """Double every vowel with an accent; what stands in braces stays."""
    parts = re.split(r"(\{\w*\})", text)
    parts[::2] = [re.sub("[aeiouyAEIOUY]", _doubled, part) for part in parts[::2]]
    return "".join(parts)


def _doubled(found: re.Match[str]) -> str:
    return found.group() + _ACCENTS[found.group()]


class Lengthening(QTranslator):
    """A translation that takes more room than any language."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return lengthened(source)


@contextmanager
def english(app: QApplication) -> Iterator[None]:
    """Speak English for a while, and leave nothing of it."""
    before, known = QLocale(), set(_translators(app))
    speak_in(app, ENGLISH)
    try:
        yield
    finally:
        for translator in set(_translators(app)) - known:
            app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)
        speak(DUTCH)


@contextmanager
def long_words(app: QApplication) -> Iterator[None]:
    """Write every word of the window longer for a while."""
    translator = Lengthening()
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


def _translators(app: QObject) -> list[QTranslator]:
    return app.findChildren(QTranslator)
