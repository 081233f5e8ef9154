"""What a file that is opened is meant to be, told without loading a database."""

from __future__ import annotations

from pathlib import Path

PLAN_FILE_SUFFIX = ".beurtrol"
_HEADER = b"SQLite format 3\x00"


def is_plan_file(path: Path) -> bool:
    """Tell whether a source is meant as a plan file: by its name, or by what it begins with."""
    if path.suffix.lower() == PLAN_FILE_SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_HEADER)) == _HEADER
    except OSError:
        return False
