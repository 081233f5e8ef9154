"""What a team that is opened stands in, told without loading a database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from urllib.parse import quote, urlsplit, urlunsplit

from typing_extensions import override

PLAN_FILE_SUFFIX = ".beurtrol"
_HEADER = b"SQLite format 3\x00"
_ADDRESS = ("postgresql", "postgres")


@dataclass(frozen=True, slots=True, repr=False)
class SharedPlace:
    """Where a shared planning stands: an address, whose password is shown and kept nowhere."""

    address: str

    @property
    def name(self) -> str:
        """The server and the database, as people know them."""
        parts = urlsplit(self.address)
        return f"{(parts.netloc.rpartition('@')[2])}{parts.path}"

    def is_file(self) -> bool:
        """Tell whether it can be opened, as far as is known without asking the server."""
        return True

    @property
    def without_password(self) -> SharedPlace:
        """The place as it may be remembered."""
        parts = urlsplit(self.address)
        user, at, server = parts.netloc.rpartition("@")
        return SharedPlace(urlunsplit(parts._replace(netloc=user.partition(":")[0] + at + server)))

    def with_password(self, password: str) -> SharedPlace:
        """Return the place with a password, which is typed as it is."""
        parts = urlsplit(self.without_password.address)
        user, at, server = parts.netloc.rpartition("@")
        if not password or not at:
            return self
        netloc = f"{user}:{quote(password, safe='')}@{server}"
        return SharedPlace(urlunsplit(parts._replace(netloc=netloc)))

    @override
    def __repr__(self) -> str:
        return f"SharedPlace({self.name})"

    @override
    def __str__(self) -> str:
        return self.without_password.address


Place: TypeAlias = Path | SharedPlace


def place_of(text: str) -> Place:
    """Return the place that a remembered text names."""
    return SharedPlace(text) if text.startswith(_ADDRESS) and "://" in text else Path(text)


def is_plan_file(path: Place) -> bool:
    """Tell whether a source is meant as a plan file or a shared planning, and not as a workbook.

    By its name, or by what it begins with.
    """
    if isinstance(path, SharedPlace) or path.suffix.lower() == PLAN_FILE_SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_HEADER)) == _HEADER
    except OSError:
        return False
