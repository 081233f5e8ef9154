"""Pictures of a window in few bytes: at most 256 colours, those seen most and those missed most."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

_COLOURS, _MISSED = 256, 96
"""So many colours at most; of them those without which small marks would lose theirs."""
_AT_ONCE = 4096
"""Colours that look for their nearest one together; more would need much memory."""


def write_png(picture: QImage, path: Path) -> None:
    """Write a picture; a colour that has no room of its own becomes the nearest that has."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    width, height = plain.width(), plain.height()
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(height, width) & 0xFFFFFF
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = _kept(colours, counts)
    numbers = _nearest(colours, kept)[places].reshape(height, width)
    indexed = QImage(width, height, QImage.Format.Format_Indexed8)
    indexed.setColorTable([0xFF000000 | int(colour) for colour in kept])
    rows = np.frombuffer(indexed.bits(), np.uint8).reshape(height, indexed.bytesPerLine())
    rows[:, :width] = numbers
    path.parent.mkdir(parents=True, exist_ok=True)
    # Quality 0 means the strongest compression here, which loses nothing.
    if not indexed.save(str(path), quality=0):
        raise OSError(f"cannot write {path}")


def _kept(colours: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Choose the colours seen most, then one by one the one that is missed most without it."""
    # Counting up from the rarest keeps the order the same when two are seen as often.
    kept = list(np.argsort(counts, kind="stable")[::-1][: _COLOURS - _MISSED])
    table = _channels(colours)
    far = np.full(len(colours), np.iinfo(np.int64).max)
    for chosen in kept:
        far = np.minimum(far, ((table - table[chosen]) ** 2).sum(axis=1))
    while len(kept) < min(_COLOURS, len(colours)):
        chosen = np.argmax(far * counts)
        kept.append(chosen)
        far = np.minimum(far, ((table - table[chosen]) ** 2).sum(axis=1))
    return colours[kept]


def _nearest(colours: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """Return for each colour the number of the kept colour that differs least from it."""
    found = np.empty(len(colours), np.uint8)
    table = _channels(kept)
    for begin in range(0, len(colours), _AT_ONCE):
        part = _channels(colours[begin : begin + _AT_ONCE])
        distance = ((part[:, None, :] - table[None, :, :]) ** 2).sum(axis=2)
        found[begin : begin + _AT_ONCE] = distance.argmin(axis=1)
    return found


def _channels(colours: np.ndarray) -> np.ndarray:
    """Take colours apart into red, green and blue."""
    return np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.int32)
