"""Gives the whole program the looks of a theme: font, palette and style sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.desktop.stylesheet import stylesheet
from ui.desktop.theme import Theme, load_fonts

_BASICS, _APPLIED = "themeOfBasics", "theme"
"""Properties of the program with the name of the theme that it has."""


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the font, the palette and the style sheet of a theme.

    Every widget there is takes each of them anew, so what is there already is not set again.
    """
    if app.property(_APPLIED) == theme.name:
        return
    apply_basics(app, theme)
    if app.property(_BASICS) != theme.name:
        app.setPalette(theme.palette())
        app.setProperty(_BASICS, theme.name)
    app.setStyleSheet(stylesheet(theme))
    app.setProperty(_APPLIED, theme.name)


def apply_basics(app: QApplication, theme: Theme) -> None:
    """Give the program the font and the palette of a theme, before there are widgets.

    Its style sheet comes when they are there: a part that is built under one looks through it
    again whenever it is put into another part.
    """
    if app.property(_BASICS) is not None:
        return
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(theme.font())
    app.setPalette(theme.palette())
    app.setProperty(_BASICS, theme.name)
