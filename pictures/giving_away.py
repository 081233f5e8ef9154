"""Pictures of turns, versions, papers and figures, and of how a planning is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data.workbook.writer import write_team_workbook
from pictures.visit import Visit, visit_to_the_team
from ui.desktop.turns.room import TurnsRoom

_SHARE_MS = 12_000
_FOLDER = "Documenten/Roosters"
_CHANGED = date(2027, 1, 14)


def take(app: QApplication, target: Path) -> None:
    """Take all pictures of this part."""
    with visit_to_the_team(app, target) as made:
        _turns(made)
    with visit_to_the_team(app, target) as made:
        _publish(made)
    with visit_to_the_team(app, target) as made:
        _papers(made)
        _reading(made)
        _keeping(made)


def _turns(made: Visit) -> None:
    made.keys("Ctrl+2")
    made.picture("beurten")
    made.keys("Ctrl+Shift+B")
    QTest.qWait(_SHARE_MS)
    room = made.window.pages.currentWidget()
    made.keys("Ctrl+.")
    assert isinstance(room, TurnsRoom)
    made.until(lambda: not room.run.is_running)
    made.picture("beurten-verdeeld")


def _publish(made: Visit) -> None:
    made.keys("Ctrl+Shift+P")
    _publish_now(made, "publiceer")
    grid = made.window.view.grid
    for name in ("Hilde Vandamme", "Samira Benali"):
        made.goto(name, _CHANGED, "NM1")
        made.keys("Del")
    made.goto("Samira Benali", _CHANGED, "NM1")
    made.picture("gewijzigd-na-publicatie", grid)
    made.keys("Ctrl+Shift+P")
    _publish_now(made, "publiceer-wijzigingen")
    made.menu("Vergelijk versies…")
    made.picture_of_dialog("vergelijk-versies")


def _publish_now(made: Visit, name: str) -> None:
    dialog = made.window.publishing.dialog
    assert dialog is not None
    made.until(lambda: dialog.standing.is_known)
    dialog.ready.place.setText(_FOLDER)
    made.picture(name, dialog)
    for box in dialog.ready.boxes.values():
        box.setChecked(False)
    made.press(dialog.publish)
    made.come_back()


def _papers(made: Visit) -> None:
    made.keys("Ctrl+P")
    made.picture_of_dialog("afdrukken")
    made.menu("Agenda's maken…")
    made.picture_of_dialog("agendas")
    made.keys("Ctrl+Shift+M")
    made.picture_of_dialog("mailtekst")
    made.keys("Ctrl+6")
    made.until(lambda: "berekend" not in made.window.status.words.text())
    made.picture("overzicht")
    made.keys("Ctrl+1")


def _reading(made: Visit) -> None:
    made.answer = _roster_of_colleague(made.folder / "Rooster van Els.xlsx")
    made.keys("Ctrl+Shift+I")
    made.picture_of_dialog("rooster-inlezen")


def _roster_of_colleague(path: Path) -> Path:
    """Write a roster as somebody makes it: days below each other, words of her own."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Week 2"
    for line in (
        ("Week 2", "Hilde", "Joris", "SAMIRA", "Tom V."),
        ("do 14/1", "O", "9-12 balie, 13-17 T", "T/O", "vrij"),
        ("vr 15/1", "T", "O", "13u30-15u15 meldpunt", "loket 3"),
    ):
        sheet.append(line)
    book.save(path)
    return path


def _keeping(made: Visit) -> None:
    made.goto("Samira Benali", _CHANGED, "NM1")
    made.keys("Del", "Ctrl+L")
    made.keys("Ctrl+H")
    made.picture_of_dialog("geschiedenis")
    theirs = made.folder / "Terug van een collega.xlsx"
    write_team_workbook(theirs, replace(made.plan, absences=made.plan.absences[:-2]))
    made.answer = theirs
    made.keys("Ctrl+I")
    made.picture_of_dialog("verschillen")
    made.menu("Bewaartermijnen…")
    made.picture_of_dialog("bewaartermijnen")
    made.menu("Gedeelde planning…")
    made.picture_of_dialog("gedeelde-planning")
