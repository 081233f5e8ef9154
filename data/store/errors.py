"""What can be wrong with a plan file, as facts."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from data.store.holder import Holder

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


class TeamError(Exception):
    """A team that is in the file already, or not at all.

    Attributes:
        path: the file.
        team: the name.
        reason: what is wrong with it.
        known: the teams in the file.
    """

    def __init__(
        self, path: Path, team: str, reason: Literal["exists", "unknown"], known: tuple[str, ...]
    ) -> None:
        super().__init__(f"{path}: team {team} {reason}")
        self.path = path
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
