"""Pictures of what holds for the team: skills, wishes, balances, and the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from pictures.visit import visit_to_the_team

_LISTS = (("vaardigheden", "Vaardigheden"), ("wensen", "Wensen"), ("saldi", "Saldi"))


def take(app: QApplication, target: Path) -> None:
    """Take all pictures of this part."""
    with visit_to_the_team(app, target) as made:
        made.keys("Ctrl+4")
        for name, text in _LISTS:
            made.menu(text)
            made.picture(name)
        made.keys("Ctrl+,")
        made.picture("instellingen")
