"""What the window says at the bottom: how things stand, and shortly what was just done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from rostering.plan import Plan
from ui.desktop.insight import NOT_YET, Insight
from ui.desktop.panel_host import PanelHost
from ui.desktop.proposals.controller import Proposals
from ui.desktop.rooms import Rooms
from ui.desktop.sick_call.room import SickCallRoom
from ui.desktop.status_line import StatusLine

_SHORTLY_MS = 8000
"""How long a message stays about what was done."""


class Telling(QObject):
    """Speaks for whatever is in sight."""

    def __init__(
        self,
        status: StatusLine,
        host: PanelHost,
        rooms: Rooms,
        sick_room: SickCallRoom,
        proposals: Proposals,
        present: Callable[[], Plan | None],
    ) -> None:
        super().__init__(status)
        self._status, self._host, self._rooms = status, host, rooms
        self._sick_room, self._proposals = sick_room, proposals
        self._present = present
        self.insight: Insight = NOT_YET
        """What was found in the roster last."""

    # Shortly

    def tell_saved(self, path: Path) -> None:
        self.tell(self.tr("Bewaard: {0}").format(path.name))

    def tell_taken_over(self, _plan: object, step: str) -> None:
        """Say what the roster became; what is done in the roster itself can be seen there."""
        said = step[:1].upper() + step[1:]
        self.tell(self.tr("Overgenomen. {0}. Ctrl+Z maakt het ongedaan.").format(said))

    def tell(self, sentence: str) -> None:
        self._status.showMessage(sentence, _SHORTLY_MS)

    def show_busy(self, sentence: str) -> None:
        if sentence:
            self._status.clearMessage()
            self._status.say(sentence)
        else:
            self.say_state()

    # How things stand

    def show_insight(self, found: Insight) -> None:
        """Say what was found in the roster."""
        self.insight = found
        self.say_state()

    def say_state(self) -> None:
        """Say at the bottom how things stand now."""
        self._status.zoom.setVisible(self._host.isVisible())
        if self._present() is None:
            self._status.say(self.tr("Welkom. Kies wat je wil doen."))
            return
        shown = self._proposals.provisional
        if self._sick_room.is_open:
            self._status.say(self._sick_room.sentence)
            return
        if self._rooms.is_elsewhere:
            self._status.say(self._rooms.sentence)
            return
        if shown is None:
            self._status.say_insight(self.insight)
            return
        self._status.say_run(shown, is_running=self._proposals.is_running)
