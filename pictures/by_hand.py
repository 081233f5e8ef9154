"""Pictures of a roster that is changed by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pictures.visit import Visit, visit_to_the_team

_DAY = date(2027, 1, 13)
_AWAY = "Greet Lagae"


def take(app: QApplication, target: Path) -> None:
    """Take all pictures of this part."""
    with visit_to_the_team(app, target) as made:
        made.goto("Tom Verhelst", _DAY, "NM1")
        made.keys("Shift+F10")
        made.picture("menu-van-het-vak", made.app.activePopupWidget())
        made.keys("Esc")
        made.keys("Ctrl+M")
        made.words("Belt om 14u terug over de nieuwe tickets")
        made.picture("notitie")
        made.keys("Ctrl+Return")
        _against_a_rule(made)


def _against_a_rule(made: Visit) -> None:
    """Put somebody who is away on a post, and let that stand with a reason."""
    made.goto(_AWAY, _DAY, "VM1")
    made.words("O")
    made.keys("Return")
    made.goto(_AWAY, _DAY, "VM1")
    made.until(lambda: not made.window.explaining.is_working)
    made.rest()
    made.picture("fout-in-vak")
    made.press_on("Laat staan met reden…")
    made.picture_of_dialog("reden")
