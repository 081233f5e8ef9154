"""The start of the window, as somebody meets it who opens a plan file.

    python -m bench.window_start FILE DATE

runs `beurtrol open FILE` on that day and prints when its roster was painted, in seconds of the
monotonic clock of the machine, and how many seconds of a processor that took.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ui.desktop.starting import import_plainly, in_a_hurry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.desktop.main_window import MainWindow


def _tell_when_painted(window: MainWindow) -> None:
    """Tell when the grid is painted with a team in it, and end the program then."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from typing_extensions import override

    def tell() -> None:
        print(time.monotonic(), time.process_time(), flush=True)
        window.close()

    class Painted(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and window.session is not None:
                watched.removeEventFilter(self)
                # It is about to be painted, together with all that stands beside it.
                QTimer.singleShot(0, tell)
            return False

    window.view.grid.table.viewport().installEventFilter(Painted(window))


def main() -> None:
    """Open a plan file, tell when it was there, and go."""
    file, today = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])
    now = datetime.combine(today, datetime.min.time()) + timedelta(hours=9)
    from ui.cli.app import run

    # Loaded here a moment earlier than the command does, to have its window on another day.
    with tempfile.TemporaryDirectory() as folder, in_a_hurry():
        import_plainly()
        from PySide6.QtCore import QSettings

        from ui.desktop import app
        from ui.desktop.collaborators import Collaborators
        from ui.desktop.settings import AppSettings

        make = app.make_window
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)

        def make_on_that_day(
            application: QApplication, _own: AppSettings, _present: Collaborators
        ) -> MainWindow:
            outside = Collaborators(today=lambda: today, now=lambda: now)
            window = make(application, AppSettings(store), outside)
            _tell_when_painted(window)
            return window

        # What patches tests would load more than the program does.
        vars(app)["make_window"] = make_on_that_day
        sys.exit(run(["open", str(file)]))


if __name__ == "__main__":
    main()
