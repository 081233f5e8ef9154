"""The roster as calendars, to be opened or imported in Outlook and its like."""

from data.publish.ical.entries import EVERYTHING, Content
from data.publish.ical.folder import write_calendars

__all__ = ["EVERYTHING", "Content", "write_calendars"]
