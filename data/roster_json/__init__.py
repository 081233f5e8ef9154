"""JSON: a roster, `beurtrol-roster/1`, what to do about a gap, and whether leave can be had."""

from data.roster_json.leave import LEAVE_FORMAT, LeaveDocument, LeaveRow, write_leave_json
from data.roster_json.parts import MoveRow
from data.roster_json.reading import Expected, RosterFileError, read_roster_json
from data.roster_json.replan import (
    REPLAN_FORMAT,
    AlternativeRow,
    ReplanDocument,
    replan_json,
    write_replan_json,
)
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
    "LEAVE_FORMAT",
    "REPLAN_FORMAT",
    "AlternativeRow",
    "Expected",
    "GoalFigure",
    "LeaveDocument",
    "LeaveRow",
    "MoveRow",
    "ReplanDocument",
    "RosterDocument",
    "RosterFileError",
    "ShortageNote",
    "read_roster_json",
    "replan_json",
    "roster_json",
    "write_leave_json",
    "write_replan_json",
    "write_roster_json",
]
