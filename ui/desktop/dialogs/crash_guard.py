"""Catches what nobody caught: keeps a report without names, and says so once, calmly."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from ui.application.crash_report import (
    CrashReport,
    keep,
    report_of,
    report_of_message,
    reports_in,
)
from ui.desktop.dialogs.crash import CrashDialog, ProblemDialog

_SERIOUS = {QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}


class CrashGuard(QObject):
    """Shows one message at a time; the same error makes one report however often it comes."""

    _reported = Signal(object)
    """From any thread to that of the window."""

    def __init__(
        self,
        window: QWidget,
        folder: Path,
        kept: Callable[[], str],
        open_outside: Callable[[Path], None],
        now: Callable[[], datetime],
    ) -> None:
        """Build it; `install` makes it count.

        Args:
            window: whose program it is.
            folder: where reports are kept.
            kept: says what of the work is kept.
            open_outside: shows a folder.
            now: the clock.
        """
        super().__init__(window)
        self._window, self.folder, self._now = window, folder, now
        self._kept, self._open_outside = kept, open_outside
        self._seen: set[tuple[str, ...]] = set()
        self.dialog: CrashDialog | None = None
        self._reported.connect(self._show)

    def install(self) -> None:
        """Catch exceptions of this thread and of others, and what the toolkit says."""
        sys.excepthook = self.catch
        threading.excepthook = self.catch_in_thread
        qInstallMessageHandler(self.hear)

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Report an exception; an interruption from the keyboard goes its usual way."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        self._reported.emit(report_of(error.with_traceback(trace), self._now()))

    def catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Keep a report of what is serious; what is said goes to the terminal alone."""
        del context
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
        if kind in _SERIOUS:
            now = self._now()
            keep(report_of_message(_SERIOUS[kind], now), self.folder, now)

    def _show(self, report: CrashReport) -> None:
        is_new = report.places not in self._seen
        self._seen.add(report.places)
        path = keep(report, self.folder, self._now()) if is_new else None
        if self.dialog is not None or not is_new:
            return
        show = None if path is None else self.open_folder
        self.dialog = CrashDialog(self._sentences(path), show, self._window.close, self._window)
        self.dialog.finished.connect(self._shown)
        self.dialog.open()

    def _sentences(self, path: Path | None) -> Sequence[str]:
        if path is None:
            return [self._kept(), self.tr("Er kon geen verslag bewaard worden.")]
        return [self._kept(), self.tr("Het verslag bevat geen namen.")]

    def _shown(self, _result: int) -> None:
        self.dialog = None

    def open_folder(self) -> None:
        self._open_outside(self.folder)

    def show_problem(self) -> None:
        """Say how to report a problem, and where the reports are."""
        self.problem = ProblemDialog(len(reports_in(self.folder)), self.open_folder, self._window)
        self.problem.open()
