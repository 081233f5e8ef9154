"""Papers that are painted when a test says so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtGui import QPagedPaintDevice

from ui.desktop.printing.job import PrintJob


@contextmanager
def papers_held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Hold every paper before it is painted, until the event is set or the block ends."""
    free, paint = Event(), PrintJob.paint

    def slowly(job: PrintJob, device: QPagedPaintDevice) -> int:
        free.wait()
        return paint(job, device)

    monkeypatch.setattr(PrintJob, "paint", slowly)
    try:
        yield free
    finally:
        free.set()
