"""Publication forms of a roster."""

from data.publish.roster_workbook import write_roster_workbook
from data.publish.tables import GoalLine

__all__ = ["GoalLine", "write_roster_workbook"]
