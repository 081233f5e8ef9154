"""Where a shared store stands: the address of a database, whose password nobody ever sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from typing_extensions import override

_KINDS = {"postgresql+psycopg", "postgresql", "postgres"}
_DRIVER = "postgresql+psycopg"


class AddressError(Exception):
    """A text that is no address of a shared store; it may hold a password, so it stays out.

    Attributes:
        reason: what is wrong with it.
    """

    def __init__(self, reason: Literal["form", "kind", "no_database"]) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, repr=False)
class StoreAddress:
    """The address of a shared store; as text it is server and database, and no more."""

    url: URL

    @override
    def __str__(self) -> str:
        port = "" if self.url.port is None else f":{self.url.port}"
        return f"{self.url.host or ''}{port}/{self.url.database}"

    @override
    def __repr__(self) -> str:
        return f"StoreAddress({self})"


def store_address(text: str) -> StoreAddress:
    """Read `postgresql+psycopg://user@server/database`; what it leaves out, libpq's settings fill.

    Raises:
        AddressError: when it is something else.
    """
    try:
        url = make_url(text.strip())
    except (ArgumentError, ValueError):
        # The cause would tell the text, and so the password.
        raise AddressError("form") from None
    if url.drivername not in _KINDS:
        raise AddressError("kind")
    if not url.database:
        raise AddressError("no_database")
    return StoreAddress(url.set(drivername=_DRIVER))
