"""What the end of the status line says: whether all that was done is kept, and since when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from data.dutch import clock
from ui.application.dates import count

if TYPE_CHECKING:
    from ui.application.keeping.team_file import TeamFile


class KeptSince:
    """Remembers when a change was kept last."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._at: datetime | None = None

    def begin(self) -> None:
        """Forget the file that was open before."""
        self._at = None

    def know_change(self, file: TeamFile | None) -> None:
        """Know that something changed; a file has it by now, unless it could not be written."""
        if file is not None and not file.unkept:
            self._at = self._now()

    def words(self, file: TeamFile | None, *, has_changes: bool) -> str:
        """Say how things stand; nothing where there is nothing to keep.

        Args:
            file: the open plan file; None for a workbook.
            has_changes: whether anything was changed since it was opened.
        """
        if file is None:
            waits = QCoreApplication.translate("KeptSince", "Nog niet bewaard")
            return waits if has_changes else ""
        if file.unkept:
            return count(
                file.unkept,
                QCoreApplication.translate("KeptSince", "stap nog niet bewaard"),
                QCoreApplication.translate("KeptSince", "stappen nog niet bewaard"),
            )
        if file.is_read_only:
            return QCoreApplication.translate("KeptSince", "Enkel lezen")
        if self._at is None:
            return QCoreApplication.translate("KeptSince", "Alles bewaard")
        at = clock(self._at.hour * 60 + self._at.minute)
        return QCoreApplication.translate("KeptSince", "Bewaard om {0}").format(at)
