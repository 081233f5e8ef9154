"""What can be wrong with a plan file or a shared store, as facts."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from data.store.addresses import StoreAddress
    from data.store.holder import Holder
    from data.store.parts import Part, PartVersion

PlanFileReason: TypeAlias = Literal[
    "missing",
    "folder",
    "no_folder",
    "exists",
    "foreign",
    "damaged",
    "newer",
    "read_only",
    "vanished",
    "disk_full",
    "unreachable",
    "busy",
    "held",
    "taken_over",
    "changed",
]
"""Why not. `busy`: somebody writes at this moment; `held`: somebody has it open; `taken_over`:
somebody else holds it since; `changed`: its contents are no longer those that were read;
`unreachable`: the disk or the network does not answer."""


class PlanFileError(Exception):
    """A plan file that cannot be read or written; what stands in it is as it was.

    Attributes:
        path: the file.
        reason: why not.
        holder: who has it open, where that is the reason.
    """

    def __init__(self, path: Path, reason: PlanFileReason, holder: Holder | None = None) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
        self.holder = holder


SharedStoreReason: TypeAlias = Literal[
    "no_driver",
    "unreachable",
    "refused",
    "empty",
    "foreign",
    "damaged",
    "newer",
    "read_only",
    "disk_full",
    "busy",
]
"""Why not. `refused`: the server answers, but not with this name, password or database; `empty`:
nobody put a team there yet; `foreign`: the database is used for something else."""


class SharedStoreError(Exception):
    """A shared store that cannot be read or written; what stands in it is as it was.

    Attributes:
        address: where it stands.
        reason: why not.
    """

    def __init__(self, address: StoreAddress, reason: SharedStoreReason) -> None:
        super().__init__(f"{address}: {reason}")
        self.address = address
        self.reason = reason


class ConflictError(Exception):
    """A change that is based on what somebody else changed since; nothing of it is written.

    Attributes:
        address: the shared store.
        team: the team that it was for.
        changed: the parts that are no longer as they were known, and by whom and when.
    """

    def __init__(
        self, address: StoreAddress, team: str, changed: Mapping[Part, PartVersion]
    ) -> None:
        super().__init__(f"{address}: {len(changed)} parts of {team} changed")
        self.address = address
        self.team = team
        self.changed = changed


class TeamError(Exception):
    """A team that is in the store already, or not at all.

    Attributes:
        place: the plan file or the shared store.
        team: the name.
        reason: what is wrong with it.
        known: the teams in it.
    """

    def __init__(
        self,
        place: Path | StoreAddress,
        team: str,
        reason: Literal["exists", "unknown"],
        known: tuple[str, ...],
    ) -> None:
        super().__init__(f"{place}: team {team} {reason}")
        self.place = place
        self.team = team
        self.reason = reason
        self.known = known


def reason_of_system(error: OSError) -> PlanFileReason:
    """Return why the system refused to read or write."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return "disk_full"
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return "read_only"
    if error.errno == errno.ENOENT:
        return "vanished"
    return "unreachable"
