"""A day that is typed as a whole: which one is meant."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from data.workbook.cells import UnexpectedValueError, read_date
from ui.application.records.as_spoken import spelled_day

_IN_DIGITS: Final = re.compile(r"(\d{2})(\d{2})(20\d{2})")


def day_typed(text: str, today: date, first: date | None = None) -> date | None:
    """Read `24/11`, `24112026`, `24 nov`, `di`, `+2w` or `morgen`; nothing where it is no day.

    Args:
        text: what was typed.
        today: what a day without a year is near to.
        first: of the last day of a period its first one: the day comes after that.
    """
    wanted = _IN_DIGITS.sub(r"\1/\2/\3", text.strip())
    try:
        return read_date(spelled_day(wanted, today, first))
    except UnexpectedValueError:
        return None
