"""Pages of what is made ready with a version, counted beside the dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import FRIDAY, MONDAY, a_full_week, a_plan, later
from ui.desktop.counting import Counting
from ui.desktop.jobs import wait_for_left
from ui.desktop.publishing.papers import PRINTED, Papers
from ui.desktop.publishing.ready import ReadyList
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.gui


def test_what_is_made_ready_says_its_pages_once_they_are_counted(
    qtbot: QtBot, tmp_path: Path
) -> None:
    next_week = later(MONDAY, weeks=1)
    plan = a_full_week(a_full_week(a_plan()), next_week)
    ready = ReadyList(load_theme("light"), tmp_path, lambda _title: None)
    qtbot.addWidget(ready)

    ready.describe(Papers(plan, (MONDAY, FRIDAY), MONDAY))
    at_once = {ready._notes[kind].text() for kind in PRINTED}
    ready.describe(Papers(plan, (MONDAY, next_week), MONDAY))
    notes = [ready._notes[kind] for kind in PRINTED]
    qtbot.waitUntil(lambda: {note.text() for note in notes} == {"PDF, A4 liggend, 2 bladzijden"})

    assert at_once == {"PDF, A4 liggend, bladzijden worden geteld"}


def test_a_count_that_nobody_waits_for_any_more_is_told_to_nobody(qtbot: QtBot) -> None:
    counting, told = Counting(), list[object]()
    counting.counted.connect(told.append)

    counting.ask(lambda: 1)
    counting.end()
    wait_for_left()
    counting.ask(lambda: 2)
    qtbot.waitUntil(lambda: bool(told))

    assert told == [2]
