"""What is computed of a request away from the event loop."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.application.happening.leave import LeaveRequest, judge, offers
from ui.desktop.jobs import load_solver
from ui.desktop.sick_call.work import CallJob


class LeaveJob(CallJob):
    """Judges a request, then looks what could be had where the answer is no."""

    judged = Signal(object)
    offered = Signal(object)

    def __init__(self, request: LeaveRequest) -> None:
        super().__init__(request, self._judge)
        self._request = request

    def _judge(self) -> None:
        if self._request.gaps:
            load_solver()
        found = judge(self._request, self.request.token())
        if found is None or self.is_stopped:
            return
        # Counted here: the window would wait for it.
        _ = found.goals, found.goals_before, found.lacking
        self.judged.emit(found)
        for other in offers(found, self.request.token()):
            if self.is_stopped:
                return
            self.offered.emit(other)
