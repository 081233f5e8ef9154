"""The morning on which somebody calls in: publish, call, one refusal, accept, version 2."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import FRIDAY, SUNDAY, TUESDAY, an_absence, an_appointment
from tests.ui.desktop.calling import (
    LONG_MS,
    a_team_of_four,
    at_the_desk,
    calls_of,
    candidates_of,
    wait_for_people,
    wait_for_repair,
)
from tests.ui.desktop.conftest import SetStage
from tests.ui.desktop.publishing_stage import CTRL, Publisher, publisher, unpacked
from tests.ui.desktop.stage import Chooser
from ui.desktop.publishing.dialog import PublishDialog
from ui.desktop.publishing.papers import CALENDARS_FOLDER

pytestmark = pytest.mark.gui
MESSAGE = "Telefoon enkel tot 16u"
MARKER = "zeldzamekwaal"
"""A reason that stands in the plan from the start; the call itself notes another one."""


def publish_all(who: Publisher, dialog: PublishDialog) -> None:
    """Publish with everything that can be made ready."""
    who.qtbot.waitUntil(lambda: dialog.standing.is_known, timeout=LONG_MS)
    who.press(dialog.ready.choose)
    for box in dialog.ready.boxes.values():
        box.setChecked(True)
    who.press(dialog.publish)
    who.window.publishing.wait()


def refused_and_repaired(who: Publisher) -> str:
    """Call Anna in sick, let the first who is asked say no, and take the repair to *Publiceer*.

    Returns who said no.
    """
    who.grid.goto("Anna", TUESDAY, "VM1")
    who.key(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    screen = calls_of(who.stage).screen
    wait_for_people(who.qtbot, screen)
    asked = candidates_of(screen)[0]
    first = screen.middle.candidates.rows[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_N)
    wait_for_people(who.qtbot, screen)
    wait_for_repair(who.qtbot, screen)
    assert asked not in candidates_of(screen)
    QTest.keyClick(screen.repairs, Qt.Key.Key_Return, CTRL)
    return asked


def write_the_message(dialog: PublishDialog) -> None:
    """Write a reason first, which is noticed, and then what everybody may know."""
    QTest.keyClicks(dialog.message.line, "Anna is ziek")
    assert "gaat over gezondheid" in dialog.message.hint.text()
    dialog.message.line.clear()
    QTest.keyClicks(dialog.message.line, MESSAGE)
    assert dialog.message.hint.isHidden()


def test_from_a_call_with_a_refusal_to_version_2_without_a_word_of_the_reason(
    qtbot: QtBot,
    set_stage: SetStage,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    plan = a_team_of_four(
        absences=(an_absence("Dina", FRIDAY, FRIDAY, kind=MARKER),),
        appointments=(an_appointment("Anna", TUESDAY, "14:00", "15:00"),),
    )
    folder = tmp_path / "uit"
    folder.mkdir()
    early = datetime(2027, 1, 5, 8, 40)
    who = publisher(qtbot, set_stage, tmp_path, plan, ask_folder=Chooser(folder), now=lambda: early)
    publish_all(who, who.ask())
    assert who.pill == "v1"

    asked = refused_and_repaired(who)
    dialog = who.window.publishing.dialog
    assert dialog is not None
    assert dialog.version.until == SUNDAY
    assert "van vroeger" not in dialog.sentence.text()
    assert dialog.just_taken >= {("Anna", TUESDAY)}
    changed = [row.told.name for row in dialog.people.rows]
    who.press(dialog.copy_all)
    mail = who.clipboard
    write_the_message(dialog)
    publish_all(who, dialog)

    assert who.pill == "v2"
    assert asked not in changed
    assert "Anna" in changed
    assert len(at_the_desk(who.plan, "VM1")) == 1
    assert {row.kind for row in who.plan.absences} == {MARKER, "ziekte"}
    assert [(note.day, note.text, note.on_roster) for note in who.plan.notes] == [
        (TUESDAY, MESSAGE, True)
    ]
    assert MESSAGE.encode() in unpacked(folder / "Rooster Onthaal, week 1, versie 2.xlsx")
    assert_no_reason(tmp_path, [mail, caplog.text, *capfd.readouterr(), *shown_and_kept(who)])


def shown_and_kept(who: Publisher) -> list[str]:
    """Return the title of the window, and what the history says of every change."""
    history = who.window.keeping.file.history() if who.window.keeping.file else ()
    told = [text for entry in history for text in (entry.what, entry.reason or "")]
    return [who.window.windowTitle(), *told]


def assert_no_reason(root: Path, told: list[str]) -> None:
    """Search all that was said, and all bytes that were written outside the plan file."""
    written = [
        file for file in root.rglob("*") if file.is_file() and not file.name.startswith("team")
    ]
    kinds = {file.suffix for file in written}
    assert {".pdf", ".xlsx", ".ics", ".ini"} <= kinds
    everything = "\n".join([*told, *(str(file.relative_to(root)) for file in written)]).encode()
    everything += b"".join(unpacked(file) for file in written)
    for word in (MARKER, "ziek", "privé"):
        for code in ("utf-8", "utf-16-le", "latin-1"):
            assert word.encode(code) not in everything.lower()
    assert any(CALENDARS_FOLDER in file.parts for file in written)
