"""Questions about files that begin in the folder of the settings, or where the last file is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.desktop.collaborators import ChooseFile, Collaborators
from ui.desktop.settings import AppSettings

_ASKS = "ask_"
"""How the names of all questions about files begin."""


def files_folder(settings: AppSettings) -> Path | None:
    """Return where questions about files begin; None for what the system proposes.

    Where no folder is set it is that of the file that was opened last: where the program itself was
    started from says nothing to a coordinator.
    """
    if settings.folder is not None:
        return settings.folder
    files = (file.path for file in settings.recent if isinstance(file.path, Path))
    folder = next((path.parent for path in files), None)
    return folder if folder is not None and folder.is_dir() else None


def starting_in(outside: Collaborators, folder: Callable[[], Path | None]) -> Collaborators:
    """Return collaborators whose questions begin in a folder, where one is set."""
    asked: dict[str, Any] = {
        item.name: _from(getattr(outside, item.name), folder)
        for item in fields(outside)
        if item.name.startswith(_ASKS)
    }
    return replace(outside, **asked)


def _from(ask: ChooseFile, folder: Callable[[], Path | None]) -> ChooseFile:
    def asked(parent: QWidget, title: str, suggestion: str) -> Path | None:
        start = folder()
        # A suggestion with a folder of its own, such as that of the present file, stays.
        return ask(parent, title, suggestion if start is None else str(start / suggestion))

    return asked
