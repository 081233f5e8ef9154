"""Themes: everything that is said in colour can be read, and every part is there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo
from pytestqt.qtbot import QtBot

from ui.desktop.delegates.patterns import PATTERNS
from ui.desktop.icons import HERE as ICONS
from ui.desktop.icons import pixmap
from ui.desktop.parts import button, set_icon
from ui.desktop.stylesheet import stylesheet
from ui.desktop.theme import Theme, ThemeName, load_fonts, load_theme

THEMES: tuple[ThemeName, ...] = ("light", "dark")
READABLE, VISIBLE = 4.5, 3.0
"""The ratios that WCAG 2.1 asks of text and of the edges of controls."""


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    levels = []
    for text in (one, other):
        colour = QColor(text)
        red, green, blue = (
            _linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())
        )
        levels.append(0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    return max(levels) / min(levels)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_the_code_of_every_post_can_be_read_on_its_fill_and_on_its_pattern(theme: Theme) -> None:
    for post in theme.posts.values():
        assert contrast(post.text, post.fill) >= READABLE, post.name
        assert contrast(post.text, post.pattern_line) >= READABLE, post.name


_GROUNDS = ("surface", "sunk", "bg", "chrome", "tint", "abs", "redT", "amberT", "greenT")


@pytest.mark.parametrize("ground", _GROUNDS)
def test_text_can_be_read_and_marks_be_seen_on_every_ground(theme: Theme, ground: str) -> None:
    roles = theme.roles
    unread = {
        text: contrast(roles[text], roles[ground])
        for text in ("text", "text2", "text3", "accent", "red", "amber", "green")
        if contrast(roles[text], roles[ground]) < READABLE
    }
    unseen = {
        mark: contrast(roles[mark], roles[ground])
        for mark in ("accent", "red", "amberI", "line3")
        if contrast(roles[mark], roles[ground]) < VISIBLE
    }

    assert (unread, unseen) == ({}, {})


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("onacc", "accent"),
        ("onacc", "accentH"),
        ("surface", "red"),
        ("surface", "green"),
        ("text", "tint2"),
        ("accent", "tint2"),
    ],
)
def test_text_can_be_read_on_what_is_coloured(theme: Theme, text: str, ground: str) -> None:
    assert contrast(theme.roles[text], theme.roles[ground]) >= READABLE


def test_every_pattern_of_the_posts_can_be_drawn(theme: Theme) -> None:
    plain = {"effen", "vol", "geen"}
    assert {post.pattern for post in theme.posts.values()} - plain == set(PATTERNS)


def test_the_eleventh_post_looks_like_the_first(theme: Theme) -> None:
    assert theme.post(11) is theme.post(1)
    assert theme.post(10).number == 10
    assert theme.post(0).name == "Backoffice"


def test_the_style_sheet_has_a_colour_for_every_name(theme: Theme) -> None:
    assert "$" not in stylesheet(theme)


def test_the_fonts_of_the_program_are_used(qtbot: QtBot, theme: Theme) -> None:
    assert len(load_fonts()) == 3
    assert -1 not in load_fonts()
    assert QFontInfo(theme.font("code")).family() == "Inter"


@pytest.mark.parametrize("name", sorted(file.stem for file in ICONS.glob("*.svg")))
def test_an_icon_is_drawn_in_the_colour_that_is_asked(qtbot: QtBot, name: str) -> None:
    red = QColor("#B42318")
    seen = pixmap(name, red, 24, 2).toImage()
    drawn = {
        seen.pixelColor(across, down).name()
        for across in range(48)
        for down in range(48)
        if seen.pixelColor(across, down).alpha() == 255
    }
    assert red.name() in drawn


def test_the_icon_of_a_button_keeps_off_words_that_come_later(qtbot: QtBot, theme: Theme) -> None:
    made = button("")
    qtbot.addWidget(made)
    set_icon(made, "plus", theme)
    alone = made.iconSize().width()

    made.setText("Nieuw")
    beside = made.iconSize().width()
    made.setText("")

    assert beside > alone == made.iconSize().width()
