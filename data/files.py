"""Output files that appear whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeAlias

UnwritableReason: TypeAlias = Literal[
    "no_folder", "folder", "file", "no_permission", "no_space", "other"
]


class UnwritableFileError(Exception):
    """A file that cannot be written.

    Attributes:
        path: the file.
        reason: why not.
    """

    def __init__(self, path: Path, reason: UnwritableReason) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def check_writable(path: Path) -> None:
    """Make sure that a file can be written, without touching it.

    Raises:
        UnwritableFileError: when it cannot.
    """
    if path.is_dir():
        raise UnwritableFileError(path, "folder")
    if path.exists() and not path.is_file():
        # A device or a pipe must not be replaced by a file.
        raise UnwritableFileError(path, "other")
    if not path.parent.is_dir():
        raise UnwritableFileError(path, "no_folder")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".beurtrol-")
    except OSError as error:
        raise UnwritableFileError(path, "no_permission") from error
    os.close(handle)
    Path(name).unlink()
    if path.exists() and not os.access(path, os.W_OK):
        raise UnwritableFileError(path, "no_permission")


def check_folder(path: Path) -> None:
    """Make sure that files can be written in a folder, or that it can be made.

    Raises:
        UnwritableFileError: when they cannot.
    """
    if path.exists() and not path.is_dir():
        raise UnwritableFileError(path, "file")
    if path.is_dir():
        check_writable(path / ".beurtrol")
    else:
        check_writable(path)


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write a file beside its place and move it there when it is complete.

    Args:
        path: where the file has to stand.
        write: writes the contents to the path that it is given.

    Raises:
        UnwritableFileError: when the file cannot be written; what stood there stays.
    """
    check_writable(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".beurtrol-", suffix=path.suffix)
    os.close(handle)
    temporary = Path(name)
    try:
        write(temporary)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except PermissionError as error:
        raise UnwritableFileError(path, "no_permission") from error
    except OSError as error:
        reason: UnwritableReason = "no_space" if error.errno == 28 else "other"
        raise UnwritableFileError(path, reason) from error
    finally:
        temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
