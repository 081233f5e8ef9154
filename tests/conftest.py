"""What holds for all tests: no screen, and the window's tests only where Qt can start.

Qt needs libraries of the system for its windows. Where one is missing, the tests of the window are
left out and the closing summary names it; with BEURTROL_ALL_TESTS set that is an error instead.

Random cases have all the time they need: how long one takes says how busy the computer is.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import address, server, store_url

__all__ = ["address", "server", "store_url"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

WINDOW_TESTS = Path(__file__).parent / "ui" / "desktop"


def _reason_without_window() -> str | None:
    """Return why Qt cannot open a window here; tried apart, since a failing Qt ends a process."""
    attempt = subprocess.run(
        [sys.executable, "-c", "from PySide6.QtWidgets import QApplication; QApplication([])"],
        capture_output=True,
        text=True,
        check=False,
    )
    if attempt.returncode == 0:
        return None
    lines = attempt.stderr.strip().splitlines() or [f"exit code {attempt.returncode}"]
    return lines[-1].removeprefix("ImportError: ")


REASON_WITHOUT_WINDOW = _reason_without_window()


def _sentence() -> str:
    return f"The tests of the window are skipped: Qt cannot start here ({REASON_WITHOUT_WINDOW})."


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Take away the Qt plugin, which stops everything where Qt cannot be imported."""
    if REASON_WITHOUT_WINDOW is None:
        return
    if os.environ.get("BEURTROL_ALL_TESTS"):
        raise pytest.UsageError(_sentence())
    pluginmanager.unregister(name="pytest-qt")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out the tests of the window where it cannot open."""
    if REASON_WITHOUT_WINDOW is not None and collection_path.is_relative_to(WINDOW_TESTS):
        return True
    return None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was left out."""
    if REASON_WITHOUT_WINDOW is not None:
        terminalreporter.write_line(_sentence(), yellow=True)
