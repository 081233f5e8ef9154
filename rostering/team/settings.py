"""Settings of a team and the limits that rules and goals use."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from rostering.errors import InvalidValueError
from rostering.time import DAY, Minutes


@dataclass(frozen=True, slots=True)
class Limits:
    """Numbers of the rules and goals; defaults of the contract, sections 3 and 4, in minutes."""

    day_hours: Minutes = 11 * 60
    week_hours: Minutes = 50 * 60
    daily_rest: Minutes = 11 * 60
    weekly_rest: Minutes = 35 * 60
    break_after: Minutes = 6 * 60
    break_length: Minutes = 30
    hours_band: Minutes = 240
    week_band: Minutes = 480
    desk_day: Minutes = 315

    def __post_init__(self) -> None:
        """Refuse negative limits."""
        for limit in fields(self):
            if getattr(self, limit.name) < 0:
                raise InvalidValueError(limit.name, getattr(self, limit.name), "0 or more")


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of the sheet `Team`.

    Attributes:
        public_holidays: whether the Belgian public holidays and 11 July are closed.
        target_front: wanted desk share in hundredths of a percent; None to derive it.
        margin_front: allowed distance from it, in hundredths of a percent.
        window_weeks: weeks between balance days.
        noon: border of the half days.
        saturday_credit: extra credit on Saturday work, in percent.
        published_until: everything up to this date stays as it is.
    """

    name: str
    public_holidays: bool = True
    target_front: int | None = None
    margin_front: int = 500
    window_weeks: int = 4
    noon: Minutes = 12 * 60 + 30
    saturday_credit: int = 0
    published_until: date | None = None
    limits: Limits = Limits()

    def __post_init__(self) -> None:
        """Refuse values out of range."""
        if not self.name.strip():
            raise InvalidValueError("name of the team", self.name, "a name")
        if self.target_front is not None and not 0 <= self.target_front <= 10_000:
            raise InvalidValueError("target share", self.target_front, "0 to 10000")
        if not 0 <= self.margin_front <= 10_000:
            raise InvalidValueError("margin", self.margin_front, "0 to 10000")
        if self.window_weeks < 1:
            raise InvalidValueError("window", self.window_weeks, "at least 1 week")
        if not 0 < self.noon < DAY:
            raise InvalidValueError("noon", self.noon, "a time inside the day")
        if not 0 <= self.saturday_credit <= 1000:
            raise InvalidValueError("saturday credit", self.saturday_credit, "0 to 1000 percent")
