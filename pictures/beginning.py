"""Pictures of what a team is made of: the first screen, its lists, hours and staffing."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from data.examples import example_path
from pictures.visit import Visit, visit, visit_to_the_team

_WRONG = (
    ("Afwezigheden", "A4", "Samira Benalli"),
    ("Medewerkers", "C5", "veel"),
    ("Openingsuren", "C4", "half tien"),
)


def take(app: QApplication, target: Path) -> None:
    """Take all pictures of this part."""
    with visit(app, target) as made:
        made.picture("welkom")
        _new_team(made)
        _workbook_with_errors(made)
    with visit_to_the_team(app, target) as made:
        _lists(made)
        made.keys("Ctrl+5")
        made.picture("openingsuren")


def _new_team(made: Visit) -> None:
    made.keys("Ctrl+Shift+N")
    dialog = made.dialog
    made.picture("nieuw-team-1-posten", dialog)
    for name in ("2-uren", "3-mensen", "4-bezetting", "5-beurten"):
        made.keys("Alt+Right")
        if name != "4-bezetting":
            made.picture(f"nieuw-team-{name}", dialog)
    made.close_dialog()


def _workbook_with_errors(made: Visit) -> None:
    book = load_workbook(example_path())
    for sheet, cell, text in _WRONG:
        book[sheet][cell] = text
    wrong = made.folder / "Centraal Onthaal.xlsx"
    book.save(wrong)
    made.answer = wrong
    made.keys("Ctrl+O")
    made.picture_of_dialog("werkboek-fouten")


def _lists(made: Visit) -> None:
    made.keys("Ctrl+4")
    made.picture("team")
    for name, text in (("posten", "Posten"), ("diensten", "Diensten")):
        made.menu(text)
        made.picture(name)
    made.keys("Ctrl+3")
    made.picture("afwezigheden")
