"""Colours, type and sizes of the window, read from the design's tokens."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

HERE = Path(__file__).parent
ThemeName: TypeAlias = Literal["light", "dark"]
BACK = 0
"""The number of the colours of back office work."""


@dataclass(frozen=True, slots=True)
class PostColours:
    """How one numbered post looks; colours as `#RRGGBB`, pattern by its Dutch name."""

    number: int
    name: str
    pattern: str
    fill: str
    text: str
    border: str
    pattern_line: str


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """One theme; handed to whatever paints, never looked up.

    Attributes:
        roles: colours by role, `#RRGGBB`.
        posts: colours of the posts by number; 0 is back office work.
        type: per role pixels, line height and weight.
        sizes: sizes in logical pixels.
    """

    name: ThemeName
    roles: Mapping[str, str]
    posts: Mapping[int, PostColours]
    type: Mapping[str, tuple[int, int, int]]
    sizes: Mapping[str, Any]

    def colour(self, role: str) -> QColor:
        return QColor(self.roles[role])

    def post(self, number: int) -> PostColours:
        """Return the colours of a post; an eleventh post begins again at the first."""
        return self.posts[number if number == BACK else (number - 1) % 10 + 1]

    def font(
        self, role: str = "tekst", *, weight: int | None = None, pixels: int | None = None
    ) -> QFont:
        """Return the font of a type role, with figures of equal width."""
        size, _, usual = self.type[role]
        # A copy: who paints may change it.
        return QFont(_font(pixels or size, weight or usual))

    def palette(self) -> QPalette:
        """Return the palette for widgets that a style sheet does not reach."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette


_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onacc",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "line3",
}


@cache
def load_theme(name: ThemeName = "light") -> Theme:
    """Return the light or the dark theme."""
    tokens = json.loads((HERE / "themes" / "tokens.json").read_text(encoding="utf-8"))
    posts = {
        row["nr"]: PostColours(
            row["nr"],
            row["name"],
            row["pattern"],
            row["fill"],
            row["text"],
            row["border"],
            row["patternLine"],
        )
        for row in tokens["posts"][name]
    }
    kinds = {role: (size, line, weight) for role, (size, line, weight) in tokens["type"].items()}
    return Theme(name, tokens["roles"][name], posts, kinds, tokens["sizes"])


def system_theme(app: QApplication) -> Theme:
    """Return the theme that the desktop of the user asks for."""
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light")


@cache
def load_fonts() -> tuple[int, ...]:
    """Make the fonts that come with the program known to Qt, once; return their ids."""
    files = sorted((HERE / "fonts").glob("*.otf"))
    return tuple(QFontDatabase.addApplicationFont(str(file)) for file in files)


@cache
def _font(pixels: int, weight: int) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
