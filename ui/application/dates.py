"""Days, times and numbers as users read them, in the language that is spoken."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from data import dutch
from rostering.time import Horizon, Minutes, Weekday, monday_of
from ui.application.language import Text, spoken_language

_SHORT_MONTHS = (
    Text(nl="jan", en="Jan"),
    Text(nl="feb", en="Feb"),
    Text(nl="mrt", en="Mar"),
    Text(nl="apr", en="Apr"),
    Text(nl="mei", en="May"),
    Text(nl="jun", en="Jun"),
    Text(nl="jul", en="Jul"),
    Text(nl="aug", en="Aug"),
    Text(nl="sep", en="Sep"),
    Text(nl="okt", en="Oct"),
    Text(nl="nov", en="Nov"),
    Text(nl="dec", en="Dec"),
)
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = tuple(Text(nl, en) for nl, en in zip(dutch.DAYS, _ENGLISH_DAYS, strict=True))
_MONTHS = tuple(Text(nl, en) for nl, en in zip(dutch.MONTHS, _ENGLISH_MONTHS, strict=True))
_UNTIL = Text(nl="{first} t.e.m. {last}", en="{first} to {last}")
_WEEK = Text(nl="week {number}", en="week {number}")
_WEEKS = Text(nl="week {first} t.e.m. {last}", en="weeks {first} to {last}")
_TODAY = Text(nl="vandaag om {time}", en="today at {time}")
_YESTERDAY = Text(nl="gisteren om {time}", en="yesterday at {time}")
_AND = Text(nl="{others} en {last}", en="{others} and {last}")
MINUS = "−"


def day_name(weekday: int) -> str:
    """Name a day of the week, 0 for Monday: `maandag`, `Monday`."""
    return _DAYS[weekday].say()


def month_name(month: int) -> str:
    """Name a month, 1 for January: `januari`, `January`."""
    return _MONTHS[month - 1].say()


def weekday(day: date) -> str:
    """Write a weekday where there is little room: `ma`, `Mo`."""
    return day_name(day.weekday())[:2]


def short_month(number: int) -> str:
    """Return a month where there is little room: `mrt`, `Mar`."""
    return _SHORT_MONTHS[number - 1].say()


def short_date(day: date) -> str:
    """Write a date where there is little room: `4 jan`."""
    return f"{day.day} {_SHORT_MONTHS[day.month - 1].say()}"


def short_day(day: date) -> str:
    """Write a day where there is little room: `ma 4 jan`."""
    return f"{weekday(day)} {short_date(day)}"


def numbered_day(day: date) -> str:
    """Write a day where there is least room: `ma 4/1`."""
    return f"{weekday(day)} {day.day}/{day.month}"


def numbered_days(first: date, last: date) -> str:
    """Write days where there is least room: `do 28/1`, `do 28/1 t.e.m. vr 29/1`."""
    if first == last:
        return numbered_day(first)
    return _until(numbered_day(first), numbered_day(last))


def long_day(day: date) -> str:
    """Write a day inside a sentence: `maandag 4 januari`."""
    return f"{day_name(day.weekday())} {day.day} {month_name(day.month)}"


def full_day(day: date) -> str:
    """Write a day with its year: `maandag 4 januari 2027`."""
    return f"{long_day(day)} {day.year}"


def full_date(day: date) -> str:
    """Write a date with its year: `4 januari 2027`."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def lately(moment: datetime, today: date) -> str:
    """Write a moment that is behind us, the shorter the closer: `vandaag om 9:05`, `12 januari`."""
    day = moment.date()
    time = dutch.clock(60 * moment.hour + moment.minute)
    if day == today:
        return _TODAY.say(time=time)
    if day == today - timedelta(days=1):
        return _YESTERDAY.say(time=time)
    return f"{day.day} {month_name(day.month)}" if day.year == today.year else full_date(day)


def week_number(day: date) -> int:
    """Return the ISO week of a day."""
    return day.isocalendar().week


def week_title(day: date) -> str:
    """Name the week of a day: `Week 1`."""
    return f"Week {week_number(day)}"


def week_span(day: date) -> str:
    """Write the working days of the week of a day: `4 t.e.m. 9 jan. 2027`."""
    monday = monday_of(day)
    return _span(monday, monday + timedelta(days=Weekday.SATURDAY))


def horizon_title(horizon: Horizon) -> str:
    """Name the weeks of a horizon inside a sentence: `week 1 t.e.m. 4`."""
    first, last = week_number(horizon.start), week_number(horizon.mondays[-1])
    if horizon.weeks == 1:
        return _WEEK.say(number=first)
    return _WEEKS.say(first=first, last=last)


def horizon_span(horizon: Horizon) -> str:
    """Write the working days of a horizon: `4 t.e.m. 30 jan. 2027`."""
    return _span(horizon.start, horizon.end - timedelta(days=1))


def _span(first: date, last: date) -> str:
    end = f"{last.day} {_month(last)} {last.year}"
    if first.year != last.year:
        return _until(f"{first.day} {_month(first)} {first.year}", end)
    if first.month != last.month:
        return _until(f"{first.day} {_month(first)}", end)
    return _until(f"{first.day}", end)


def _until(first: str, last: str) -> str:
    return _UNTIL.say(first=first, last=last)


def _month(day: date) -> str:
    """Shorten a month inside a sentence; `mei` is whole already, and English takes no dot."""
    short, whole = _SHORT_MONTHS[day.month - 1].say(), month_name(day.month)
    return short if short == whole or spoken_language().code == "en" else f"{short}."


def spoken(minute: Minutes) -> str:
    """Write a time inside a sentence: `9u`, `13u30`; in English `9:00`, `13:30`."""
    hour, rest = divmod(minute, 60)
    if spoken_language().code == "en":
        return f"{hour}:{rest:02d}"
    return f"{hour}u{rest:02d}" if rest else f"{hour}u"


def duration(minutes: Minutes) -> str:
    """Write a length of time: `3 u 30`, `11 u`, `45 min`, `0 u`."""
    hours, rest = divmod(minutes, 60)
    unit = spoken_language().hour
    if rest == 0:
        return f"{hours} {unit}"
    return f"{hours} {unit} {rest:02d}" if hours else f"{rest} min"


def hours(minutes: Minutes) -> str:
    """Write minutes as hours with one decimal: `34,2`."""
    return _decimal(minutes, 60)


def hours_balance(minutes: Minutes) -> str:
    """Write a balance of hours with its sign: `+4,1`, `−0,3`."""
    return _signed(minutes, 60)


def turns_balance(thousandths: int) -> str:
    """Write a balance of turns with its sign: `+0,9`, `−0,3`."""
    return _signed(thousandths, 1000)


def turns(thousandths: int) -> str:
    """Write an amount of turns: `0,9`."""
    return _decimal(thousandths, 1000)


def exact_turns(thousandths: int) -> str:
    """Write an amount of turns with two decimals, to be told apart from a limit: `0,53`."""
    hundredths = (thousandths + 5) // 10
    mark = spoken_language().decimal_mark
    return f"{hundredths // 100}{mark}{hundredths % 100:02d}"


def _tenths(amount: int, unit: int) -> int:
    """Return the size of an amount in tenths of the unit, halves away from zero."""
    return (20 * abs(amount) + unit) // (2 * unit)


def _decimal(amount: int, unit: int) -> str:
    tenths = _tenths(amount, unit)
    sign = MINUS if amount < 0 and tenths else ""
    return f"{sign}{tenths // 10}{spoken_language().decimal_mark}{tenths % 10}"


def _signed(amount: int, unit: int) -> str:
    plus = "+" if amount > 0 and _tenths(amount, unit) else ""
    return plus + _decimal(amount, unit)


def count(number: int, one: str, many: str) -> str:
    """Write a number with its noun: `1 tekort`, `3 tekorten`."""
    return f"{number} {one if number == 1 else many}"


def listed(items: list[str] | tuple[str, ...]) -> str:
    """Write names in a row: `Anna, Bert en Cas`."""
    if len(items) < 2:
        return "".join(items)
    return _AND.say(others=", ".join(items[:-1]), last=items[-1])
