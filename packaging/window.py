"""Where the bundle's window begins, with the file that was double-clicked when there is one."""

from __future__ import annotations

import sys
from io import StringIO


def _tell(text: str) -> None:
    from PySide6.QtWidgets import QApplication, QMessageBox

    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Beurtrol")
    QMessageBox.warning(None, application.applicationName(), text)


def main() -> None:
    """Open the window; where nobody sees standard error, what goes wrong is told in a box."""
    from ui.cli.app import run

    unseen = StringIO()
    if sys.stderr is None:
        # Windows gives a program without a console no streams at all.
        sys.stdout = sys.stderr = unseen
    code = run(["open", "--", *sys.argv[1:]])
    if code and unseen.getvalue():
        _tell(unseen.getvalue())
    sys.exit(code)


main()
