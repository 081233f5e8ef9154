"""Every dialog that stands by itself, filled with something of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from data.store.holder import Who
from data.store.log import LogEntry
from data.store.versions import Version
from rostering.differences.lines import lines_between
from rostering.roster import EMPTY
from tests.builders import MONDAY, SATURDAY, TUESDAY, a_full_week, a_plan
from ui.application.differences.texts import Told, told_lines
from ui.application.properties import plan_facts
from ui.application.publishing.editions import Editions
from ui.application.roster_reading.found import Change, RosterReading
from ui.desktop.dialogs.crash import CrashDialog
from ui.desktop.dialogs.legend import LegendDialog
from ui.desktop.dialogs.messages import Message
from ui.desktop.dialogs.workbook_errors import ErrorRow, WorkbookErrorsDialog
from ui.desktop.editing.own_times_dialog import OwnTimesDialog
from ui.desktop.editing.reason_dialog import ReasonDialog
from ui.desktop.keeping.choices import ChoiceDialog, EarlierDialog
from ui.desktop.keeping.conflict import ConflictDialog
from ui.desktop.keeping.differences import DifferencesDialog
from ui.desktop.keeping.history import HistoryDialog
from ui.desktop.keeping.leaving import LeaveDialog
from ui.desktop.keeping.privacy_dialogs import EraseDialog, RetentionDialog
from ui.desktop.keeping.properties import PropertiesDialog
from ui.desktop.keeping.sharing import SharedDialog
from ui.desktop.publishing.compare import CompareDialog
from ui.desktop.publishing.dialog import PublishDialog
from ui.desktop.roster_reading.dialog import RosterDialog
from ui.desktop.theme import load_theme
from ui.desktop.wizard.leaving import DropTeamDialog

NOW = datetime(2027, 1, 5, 9, 30)
WHO = Who("Karin", "ONTHAAL-3")
BARE = a_plan()
FULL = a_full_week(BARE)
ROSTER = FULL.roster
EDITIONS = Editions([Version(1, MONDAY, SATURDAY, NOW, WHO)], lambda _number: ROSTER)


def told() -> tuple[Told, ...]:
    return told_lines(lines_between(BARE, FULL), BARE, FULL)


def _errors(window: QWidget) -> QDialog:
    made = WorkbookErrorsDialog(load_theme(), window, lambda _path: None)
    row = ErrorRow("Mensen", "C4", "Ann", "een naam van het team", "Anna")
    made.show_errors(Path("team.xlsx"), [row, row], ["Blad “Nota's” ken ik niet."])
    return made


def _reading(window: QWidget) -> QDialog:
    change = Change("Anna", TUESDAY, ROSTER.entry("Anna", TUESDAY), EMPTY, "Blad1 C4")
    reading = RosterReading(FULL, (change,), days=(TUESDAY,), people=("Anna",))
    return RosterDialog(load_theme(), "van els.csv", reading, window)


def _publishing(window: QWidget) -> QDialog:
    folder = Path("roosters")
    return PublishDialog(load_theme(), FULL, EDITIONS, MONDAY, folder, lambda _: None, window)


DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "own times": lambda top: OwnTimesDialog("Anna", ROSTER.entry("Anna", MONDAY), top),
    "reason": lambda top: ReasonDialog(["Anna kan geen Telefoon."], top),
    "drop team": DropTeamDialog,
    "retention": lambda top: RetentionDialog((12, True), (24, False), lambda *_: "3 redenen", top),
    "erase": lambda top: EraseDialog("Anna", 2, top),
    "choice": lambda top: ChoiceDialog("Welk team?", ["Onthaal", "Balie"], "Open", top),
    "earlier": lambda top: EarlierDialog("Welke versie?", ["9u30"], lambda _: "niets", top),
    "history": lambda top: HistoryDialog(
        (LogEntry(1, "Onthaal", NOW, WHO, "Anna dinsdag op Balie", "Ruil afgesproken"),), NOW, top
    ),
    "shared": lambda top: SharedDialog(None, "Dat adres antwoordt niet.", top),
    "differences": lambda top: DifferencesDialog("2", "Kies.", told(), lambda _: (), top),
    "properties": lambda top: PropertiesDialog(plan_facts(FULL, MONDAY), top),
    "leaving": lambda top: LeaveDialog(2, "De schijf is vol.", top),
    "conflict": lambda top: ConflictDialog("Karin wijzigde ook.", told(), told(), (), top),
    "compare": lambda top: CompareDialog(load_theme(), FULL, EDITIONS, NOW, top),
    "publish": _publishing,
    "message": lambda top: Message("Dat lukte niet", "De schijf is vol.", top),
    "workbook errors": _errors,
    "legend": lambda top: LegendDialog(load_theme(), FULL, top),
    "crash": lambda top: CrashDialog(["Je werk is bewaard."], lambda: None, lambda: None, top),
    "roster reading": _reading,
}
"""How each is made over a window; those that the menus open are in `walking`."""
