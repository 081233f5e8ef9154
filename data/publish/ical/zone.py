"""The time zone of Belgium, with its definition."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)


def brussels() -> Timezone:
    """Return the rule that holds since 1996: summer time from March to October.

    One yearly rule each way and no list of dates, since Outlook reads no other definition.
    """
    zone = Timezone()
    zone.add("TZID", "Europe/Brussels")
    daylight, standard = TimezoneDaylight(), TimezoneStandard()
    for part, name, start, month, before, after in (
        (daylight, "CEST", datetime(1996, 3, 31, 2), 3, _WINTER, _SUMMER),
        (standard, "CET", datetime(1996, 10, 27, 3), 10, _SUMMER, _WINTER),
    ):
        part.add("TZNAME", name)
        part.add("DTSTART", start)
        part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"})
        part.add("TZOFFSETFROM", before)
        part.add("TZOFFSETTO", after)
        zone.add_component(part)
    return zone
