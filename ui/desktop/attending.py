"""From wherever something is counted to the list of it, and from the list to its cell."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from ui.desktop.attention_items import Attention, Tone
from ui.desktop.explaining import Explaining
from ui.desktop.insight import Insight
from ui.desktop.judging import Judge
from ui.desktop.panel.side_panel import SidePanel
from ui.desktop.panel_host import PanelHost
from ui.desktop.shown_weeks import ShownWeeks
from ui.desktop.standing import standing
from ui.desktop.views.roster_grid import RosterGrid


class Attending(QObject):
    """Follows the status line, the list and the menus; has the whole plan checked on demand."""

    told = Signal(str)

    def __init__(
        self,
        side: SidePanel,
        host: PanelHost,
        weeks: ShownWeeks,
        grid: RosterGrid,
        explaining: Explaining,
        judge: Judge,
    ) -> None:
        super().__init__(host)
        self._side, self._host, self._weeks, self._grid = side, host, weeks, grid
        self._explaining = explaining
        self._judge: Callable[[], None] = lambda: None
        self._is_checking = False
        side.cell_requested.connect(self.show_item)
        # After the list has it: what is connected first is told first.
        judge.judged.connect(self._tell_checked, Qt.ConnectionType.QueuedConnection)

    def connect_actions(
        self, next_: QAction, previous: QAction, check: QAction, judge: Callable[[], None]
    ) -> None:
        """Have actions of a menu walk through the list and check the plan.

        Args:
            next_: goes to the next thing that asks for attention.
            previous: goes to the one before.
            check: has the whole plan judged anew.
            judge: begins to judge it.
        """
        self._judge = judge
        next_.triggered.connect(lambda _checked=False: self.walk(1))
        previous.triggered.connect(lambda _checked=False: self.walk(-1))
        check.triggered.connect(self.check)

    def show_item(self, item: Attention) -> None:
        """Go to the week and the cell of something that asks for attention."""
        if item.day is None:
            return
        self._weeks.bring(item.day, "" if item.post else item.name)
        self._grid.goto(item.name, item.day, item.block, item.post)
        self._explaining.show_item(item)

    def walk(self, by: int) -> None:
        self._host.show_panel(True)
        self._side.walk_attention(by)

    def show_list(self, tones: Collection[Tone] = ()) -> None:
        """List what asks for attention, that of some tones alone, with the keyboard in it."""
        self._host.show_panel(True)
        self._side.list_attention(tones)
        self._side.attention.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Have the whole plan judged, and list what is wrong."""
        self.told.emit(self.tr("Het rooster wordt nagekeken…"))
        self._judge()
        self._is_checking = True

    def _tell_checked(self, found: Insight) -> None:
        if not self._is_checking or not found.is_known:
            return
        self._is_checking = False
        tones: tuple[Tone, ...] = ("violation",) if found.count("violation") else ()
        self.show_list(tones)
        self.told.emit(self.tr("Heel het rooster is nagekeken: {0}").format(standing(found)))
