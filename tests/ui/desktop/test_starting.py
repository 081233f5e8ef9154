"""The start of the program: what it leaves for later."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest

from ui.desktop.starting import in_a_hurry, settle


@pytest.fixture
def collecting() -> Iterator[None]:
    """Leave the collector as it was."""
    yield
    gc.unfreeze()
    gc.enable()


def test_unused_objects_are_looked_for_again_once_the_start_failed(collecting: None) -> None:
    seen: list[bool] = []

    def fail() -> None:
        with in_a_hurry():
            seen.append(gc.isenabled())
            raise ImportError

    with pytest.raises(ImportError):
        fail()

    assert (seen, gc.isenabled()) == ([False], True)


def test_what_the_start_made_is_not_looked_through_later(collecting: None) -> None:
    with in_a_hurry():
        made: list[object] = []
        made.append(made)
        settle()
        looked = gc.isenabled()

    assert looked
    assert gc.get_freeze_count() > 0
    assert not any(made is known for known in gc.get_objects())


def test_the_window_is_up_before_what_only_some_work_needs_is_loaded() -> None:
    libraries = "alembic icalendar holidays openpyxl ortools pandas sqlalchemy"
    ours = "data.publish data.roster_json data.store data.workbook solver ui.cli.commands.plan"
    views = "ui.desktop.hours ui.desktop.manual ui.desktop.overview ui.desktop.settings_room"
    calls = "ui.desktop.sick_call.controller ui.desktop.sick_call.screen"
    happening = "ui.application.happening.what_if"
    qt = "PySide6.QtNetwork PySide6.QtPdf PySide6.QtPrintSupport"
    late = f"{libraries} {ours} {views} {calls} {happening} {qt}".split()
    script = (
        "import sys, ui.cli.app, ui.desktop.app; "
        f"print([name for name in {late} if name in sys.modules])"
    )

    outcome = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert outcome.stdout.strip() == "[]"


def test_no_source_is_read_to_look_for_other_spellings_once_qt_is_there() -> None:
    script = (
        "import builtins, PySide6.QtCore; looking = builtins.__import__; "
        "from ui.desktop.starting import import_plainly; import_plainly(); "
        "print(looking is builtins.__feature_import__, builtins.__import__ is looking)"
    )

    outcome = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert outcome.stdout.strip() == "True False"
