"""The roster as JSON, `beurtrol-roster/1`: what planning gives and what checking reads."""

from data.roster_json.reading import Expected, RosterFileError, read_roster_json
from data.roster_json.writing import (
    FORMAT,
    GoalFigure,
    RosterDocument,
    ShortageNote,
    roster_json,
    write_roster_json,
)

__all__ = [
    "FORMAT",
    "Expected",
    "GoalFigure",
    "RosterDocument",
    "RosterFileError",
    "ShortageNote",
    "read_roster_json",
    "roster_json",
    "write_roster_json",
]
