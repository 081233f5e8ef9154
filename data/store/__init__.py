"""The plan file `.beurtrol` and the shared store: every edit written at once, with who and when."""

from data.store.addresses import AddressError, StoreAddress, store_address
from data.store.copies import Copy, copies_of, make_copy, put_copy_back, remove_copies
from data.store.errors import (
    ConflictError,
    PlanFileError,
    PlanFileReason,
    SharedStoreError,
    SharedStoreReason,
    TeamError,
)
from data.store.forgetting import Retention
from data.store.holder import Holder, Who, this_user
from data.store.log import Change, LogEntry
from data.store.opening import create_plan_file
from data.store.parts import Part, PartVersion
from data.store.plan_file import Glance, PlanFile, open_plan_file
from data.store.shared_store import SharedStore, open_shared_store
from data.store.team_store import News, TeamStore
from data.store.versions import Version

SUFFIX = ".beurtrol"

__all__ = [
    "SUFFIX",
    "AddressError",
    "Change",
    "ConflictError",
    "Copy",
    "Glance",
    "Holder",
    "LogEntry",
    "News",
    "Part",
    "PartVersion",
    "PlanFile",
    "PlanFileError",
    "PlanFileReason",
    "Retention",
    "SharedStore",
    "SharedStoreError",
    "SharedStoreReason",
    "StoreAddress",
    "TeamError",
    "TeamStore",
    "Version",
    "Who",
    "copies_of",
    "create_plan_file",
    "make_copy",
    "open_plan_file",
    "open_shared_store",
    "put_copy_back",
    "remove_copies",
    "store_address",
    "this_user",
]
