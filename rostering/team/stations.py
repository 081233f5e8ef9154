"""Posts where people work, and how many people each post wants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from rostering.calendar import ALWAYS, Block, Validity
from rostering.errors import InvalidValueError
from rostering.time import Minutes, Weekday


class PostKind(Enum):
    """Whether a post serves the public; the value is its id in files."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Post:
    """A place of work.

    Attributes:
        remote: the work can be done at a distance.
        longest_stretch: minutes in one stretch above which the load counts; None for no limit.
    """

    name: str
    code: str
    kind: PostKind
    remote: bool = False
    longest_stretch: Minutes | None = None

    def __post_init__(self) -> None:
        """Refuse a post without name or code, and a stretch of no length."""
        if not self.name.strip():
            raise InvalidValueError("post", self.name, "a name")
        if not self.code.strip():
            raise InvalidValueError("code of the post", self.code, "a code")
        if self.longest_stretch is not None and self.longest_stretch <= 0:
            raise InvalidValueError("longest stretch", self.longest_stretch, "more than 0 minutes")

    @property
    def is_front(self) -> bool:
        """Tell whether this is a front post."""
        return self.kind is PostKind.FRONT


@dataclass(frozen=True, slots=True)
class StaffingRow:
    """One row of the staffing: what a post wants on a day and in a block, or everywhere."""

    post: str
    minimum: int
    wanted: int
    weekday: Weekday | None = None
    block: str | None = None
    validity: Validity = ALWAYS

    def __post_init__(self) -> None:
        """Refuse a wanted level below the minimum, and negative levels."""
        if self.minimum < 0:
            raise InvalidValueError("minimum", self.minimum, "0 or more")
        if self.wanted < self.minimum:
            raise InvalidValueError("wanted", self.wanted, f"at least the minimum, {self.minimum}")

    @property
    def rank(self) -> tuple[int, int]:
        """Order of precedence: more dates, then the more specific (contract, section 1)."""
        specific = 2 * (self.block is not None) + (self.weekday is not None)
        return (self.validity.dates_given, specific)

    def applies(self, block: Block) -> bool:
        """Tell whether the row speaks of this block on its date."""
        return (
            (self.weekday is None or self.weekday == block.day.weekday())
            and (self.block is None or self.block == block.name)
            and self.validity.covers(block.day)
        )


@dataclass(frozen=True, slots=True)
class Level:
    """The basic service level and the wanted level of one post in one block."""

    minimum: int
    wanted: int


NOBODY = Level(0, 0)


class Staffing:
    """Levels per post and block, each looked up once."""

    def __init__(self, rows: Iterable[StaffingRow]) -> None:
        self._rows: dict[str, list[StaffingRow]] = {}
        for row in rows:
            self._rows.setdefault(row.post, []).append(row)
        for post_rows in self._rows.values():
            post_rows.sort(key=lambda row: row.rank, reverse=True)
        self._levels: dict[tuple[str, Block], Level] = {}

    def level(self, post: str, block: Block) -> Level:
        """Return what a post wants in a block; nobody where no row speaks of it."""
        key = (post, block)
        if key not in self._levels:
            row = next((row for row in self._rows.get(post, ()) if row.applies(block)), None)
            self._levels[key] = NOBODY if row is None else Level(row.minimum, row.wanted)
        return self._levels[key]
