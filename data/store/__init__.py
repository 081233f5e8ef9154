"""The plan file `.beurtrol`: every edit written at once, with who, when and what."""

from data.store.copies import Copy, copies_of, make_copy, put_copy_back
from data.store.errors import PlanFileError, PlanFileReason, TeamError
from data.store.holder import Holder, Who, this_user
from data.store.log import Change, LogEntry
from data.store.opening import create_plan_file
from data.store.plan_file import Glance, PlanFile, open_plan_file
from data.store.versions import Version

SUFFIX = ".beurtrol"

__all__ = [
    "SUFFIX",
    "Change",
    "Copy",
    "Glance",
    "Holder",
    "LogEntry",
    "PlanFile",
    "PlanFileError",
    "PlanFileReason",
    "TeamError",
    "Version",
    "Who",
    "copies_of",
    "create_plan_file",
    "make_copy",
    "open_plan_file",
    "put_copy_back",
    "this_user",
]
