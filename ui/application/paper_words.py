"""The words on printed papers, which speak as the window does (decision 0020)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from data.dutch import clock
from rostering.calendar import TurnKind
from rostering.time import Horizon, Minutes, Weekday
from ui.application.dates import day_name, full_date, horizon_title, month_name
from ui.application.language import Counted, Text

# Cells

ABSENT = Text("afwezig", "away")
ABSENT_SHORT = Text("afw.", "away")
FREE = Text("vrij", "off")
CLOSED = Text("gesloten", "closed")
EMPTY = Text("leeg", "empty")
NOT_SHARED = Text("nog niet verdeeld", "not shared out yet")
EMPTY_PLACES = Counted(
    Text("1 plaats leeg", "1 place empty"), Text("{number} plaatsen leeg", "{number} places empty")
)
PARTLY = Text("{who} (deels)", "{who} (partly)")
WITH = Text("met {who}", "with {who}")
UNTIL = Text("tot {time}", "until {time}")
CLOSED_BETWEEN = Text("gesloten van {start} tot {end}", "closed from {start} to {end}")
NOT_PUBLIC = Text("niet voor publiek", "not for the public")

# Heads

EMPLOYEE = Text("Medewerker", "Employee")
POST = Text("Post", "Station")
WEEK = Text("Week", "Week")
WEEK_NUMBER = Text("week {number}", "week {number}")
SEEN = Text("Gezien", "Seen")
NOTES = Text("Nota's", "Notes")
BACK_OFFICE = Text("Backoffice", "Back office")
NUMBER_OF = Text("{what}, aantal", "{what}, number")
ACCOMPANIED = Text("Begeleid", "Accompanied")
AWAY = Text("Afwezig", "Away")
STAFFING = Text("Bezetting per post", "Staffing per station")
STAFFING_MARKS = Text(
    "– aanwezig; vet: minder dan gewenst, !: minder dan het minimum",
    "– present; bold: less than desired, !: less than the minimum",
)
_SHORT_TURNS = {
    TurnKind.EVENING: Text("{day}avond", "{day} evening"),
    TurnKind.SATURDAY: Text("{day}beurt", "{day} turn"),
}

# Titles and feet

WEEK_OF_PEOPLE = Text("Weekrooster week {number}", "Weekly roster week {number}")
WEEK_OF_POSTS = Text(
    "Weekrooster per post, week {number}", "Weekly roster per station, week {number}"
)
OVERVIEW = Text("Overzicht {weeks}", "Overview of {weeks}")
CALENDAR = Text("Beurtenkalender", "Calendar of turns")
ROTATION = Text("Beurtrol", "Rotation")
ROSTER_OF = Text("Rooster {team}, {weeks}", "Roster {team}, {weeks}")
DAY_SHEET_OF = Text("Dagfiche {team}, {day}", "Day sheet {team}, {day}")
PAGE = Text("bladzijde {number} van {count}", "page {number} of {count}")
PRINTED = Text(" · afgedrukt op {day}", " · printed on {day}")

# Legend

ACCOMPANIED_MARK = Text("onder begeleiding", "accompanied")
REMOTE_MARK = Text("telewerk", "telework")
REPLACED = Text("vervangen", "replaced")
CHANGED = Text("gewijzigd sinds versie {number}", "changed since version {number}")
BELOW_WANTED = Text("onder gewenst", "below desired")
BELOW_MINIMUM = Text("onder het minimum", "below the minimum")
STILL_EMPTY = Text("een plaats is nog leeg", "a place is still empty")
_LOOKS = {
    "blauw, effen": "blue, plain",
    "groen, schuin": "green, slanted",
    "paars, stippen": "purple, dots",
    "oranje, liggend": "orange, lying",
    "geel, ruit": "yellow, diamonds",
    "roze, staand": "pink, standing",
    "turkoois, schuin": "turquoise, slanted",
    "bruin, vol": "brown, full",
    "marine, vol met stippen": "navy, full with dots",
    "woud, vol en schuin": "forest, full and slanted",
}
"""How the palette names its colours and patterns, in English."""

# A day

REMOTE = Text("Telewerk", "Telework")
IN_HOUSE = Text("In huis", "On site")
NOT_IN_HOUSE = Text("Niet in huis", "Not on site")
OTHERS = Text("anderen", "others")
EVERYBODY = Text("alle aanwezigen", "all who are present")
NOT_OPEN = Text("niet open voor publiek", "not open to the public")
OPEN = Text("open {hours}", "open {hours}")
_SPAN = Text("van {start} tot {end}", "from {start} to {end}")

_UNTIL = Text("{first} t.e.m. {last}", "{first} to {last}")
_IN_YEAR = Text("{weeks} van {year}", "{weeks} of {year}")


def between(start: Minutes, end: Minutes) -> str:
    """Write a stretch of a day: `van 9:00 tot 12:30`."""
    return _SPAN.say(start=clock(start), end=clock(end))


def look(words: str) -> str:
    """Say what the palette calls a colour and its pattern: `blauw, effen`."""
    return Text(words, _LOOKS[words]).say()


def day_title(day: date) -> str:
    """Write a day for the head of its columns: `maandag 4/1`."""
    return f"{day_name(day.weekday())} {day.day}/{day.month}"


def capital(text: str) -> str:
    """Begin with a capital; other capitals stay."""
    return text[:1].upper() + text[1:]


def turn_title(weekday: Weekday, kind: TurnKind) -> str:
    """Name a turn by its day: `Zaterdag`, `Maandagavond`."""
    day = day_name(weekday)
    if kind is TurnKind.SATURDAY and weekday is Weekday.SATURDAY:
        return capital(day)
    return capital(_SHORT_TURNS[kind].say(day=day))


def weeks_span(first_monday: date, last_monday: date) -> str:
    """Write the working days of some weeks: `4 t.e.m. 30 januari 2027`."""
    saturday = last_monday + timedelta(days=5)
    if first_monday.year != saturday.year:
        first = full_date(first_monday)
    elif first_monday.month != saturday.month:
        first = f"{first_monday.day} {month_name(first_monday.month)}"
    else:
        first = f"{first_monday.day}"
    return _UNTIL.say(first=first, last=full_date(saturday))


def weeks_and_years(mondays: Sequence[date]) -> str:
    """Say which weeks these are: `week 1 t.e.m. 52 van 2027`."""
    first, last = mondays[0].isocalendar(), mondays[-1].isocalendar()
    if first.year != last.year:
        begin, end = (
            _IN_YEAR.say(weeks=WEEK_NUMBER.say(number=each.week), year=each.year)
            for each in (first, last)
        )
        return _UNTIL.say(first=begin, last=end)
    return _IN_YEAR.say(weeks=weeks_title(mondays), year=first.year)


def weeks_title(mondays: Sequence[date]) -> str:
    """Name weeks: `week 1 t.e.m. 4`."""
    return horizon_title(Horizon(mondays[0], len(mondays)))
