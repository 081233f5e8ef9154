"""The page of the manual with all keys, as the window itself lists them."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from pictures.visit import visit
from ui.desktop.dialogs.shortcuts import ShortcutsDialog
from ui.desktop.main_window import MainWindow

NAME = "11-toetsen.md"
_ARROWS = {
    "Left": "←",
    "Pijl links": "←",
    "Right": "→",
    "Pijl rechts": "→",
    "Up": "↑",
    "Pijl omhoog": "↑",
    "Down": "↓",
    "Pijl omlaag": "↓",
}
"""Keys with a name in the language of Qt, which is not always that of the program."""
_HEAD = """# Alle toetsen

Deze lijst staat ook in het programma: **Help › Sneltoetsen** (F1).
In de menu's staat de toets naast wat ze doet. Alt met de onderstreepte letter opent een menu.
Tab gaat in leesvolgorde door een weergave of venster, Shift+Tab terug.
In een rij keuzes gaan de pijlen verder.
"""


def take(app: QApplication, target: Path) -> None:
    """Write the page beside the pictures."""
    with visit(app, target) as made:
        (target.parent / NAME).write_text(keys_page(made.window), encoding="utf-8")


def keys_page(window: MainWindow) -> str:
    """Return the page: what stands in the dialog Sneltoetsen, as tables."""
    window.help.show_shortcuts()
    [dialog] = window.findChildren(ShortcutsDialog)
    lines = [_HEAD]
    text = ""
    for label in dialog.findChildren(QLabel):
        role = label.property("role")
        if role == "sectie":
            lines.append(f"\n## {label.text()}\n\n| Doet | Toets |\n|---|---|\n")
        elif role == "key":
            lines.append(f"| {_cell(text)} | {_cell(label.text())} |\n")
        text = label.text()
    dialog.close()
    dialog.deleteLater()
    return "".join(lines)


def _cell(text: str) -> str:
    for name, sign in _ARROWS.items():
        text = re.sub(rf"(Alt|Shift)\+{name}\b", rf"\1+{sign}", text)
    return text.replace("|", "\\|")
