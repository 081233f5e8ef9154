"""`python -m pictures`: writes the pictures of the manual; with words, only those parts."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from unittest.mock import patch

TARGET = Path("docs") / "handleiding" / "beeld"
_WHO, _COMPUTER = "Karin", "ONTHAAL-3"
"""Whom the history of the planning tells of, whoever takes the pictures."""


def main(chosen: list[str]) -> int:
    """Take the pictures; without a screen in memory, which looks the same."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LOGNAME"] = _WHO
    from PySide6.QtWidgets import QApplication

    from pictures import (
        beginning,
        by_hand,
        giving_away,
        keys_page,
        planning_run,
        the_team,
        what_happens,
    )
    from ui.application.language import DUTCH
    from ui.desktop.languages import speak_in

    parts = {
        part.__name__.rpartition(".")[2]: part
        for part in (
            keys_page,
            beginning,
            the_team,
            planning_run,
            by_hand,
            what_happens,
            giving_away,
        )
    }
    app = QApplication(sys.argv[:1])
    speak_in(app, DUTCH)
    with patch("platform.node", return_value=_COMPUTER):
        for name in chosen or parts:
            parts[name].take(app, TARGET)
            print(f"{TARGET}: {name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
