"""Why a column is closed stands in its head without being cut, however narrow it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.desktop.theme import load_theme
from ui.desktop.views.closed_word import fitting

pytestmark = pytest.mark.gui
HEIGHT = 32
CHOICES = ("Nieuwjaarsreceptie", "gesloten", "dicht")


@pytest.mark.parametrize("choices", [CHOICES, ("Niet open", "closed", "shut")])
@pytest.mark.parametrize("width", [10, 14, 20, 28, 33, 60, 130])
def test_some_word_fits_whole_at_every_zoom(
    qapp: QApplication, choices: tuple[str, ...], width: int
) -> None:
    del qapp
    words, font, is_upright = fitting(load_theme(), choices, width, HEIGHT)
    metrics = QFontMetrics(font)
    along = HEIGHT if is_upright else width
    assert words in choices
    assert max(metrics.horizontalAdvance(word) for word in words.split()) <= along


@pytest.mark.parametrize(
    ("width", "expected"),
    [(130, ("Nieuwjaarsreceptie", False)), (33, ("dicht", False)), (14, ("gesloten", True))],
    ids=["wide", "one block", "two weeks"],
)
def test_the_name_gives_way_to_a_word_and_that_to_an_upright_one(
    qapp: QApplication, width: int, expected: tuple[str, bool]
) -> None:
    del qapp
    words, _, is_upright = fitting(load_theme(), CHOICES, width, HEIGHT)
    assert (words, is_upright) == expected
