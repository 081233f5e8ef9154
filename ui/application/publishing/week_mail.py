"""A week of the roster for a mail: as clean text, and as a table that Outlook and Word take.

Why somebody is away is never told. It is read by Dutch-speaking colleagues, so that it is Dutch
whatever the window speaks (decision 0020).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from data.dutch import clock
from rostering.roster import DayEntry, Shift, Work
from rostering.time import WHOLE_DAY, Half, Span, Weekday, week_days
from rostering.view import View
from ui.application.dates import long_day, numbered_day, spoken, week_number, week_span
from ui.application.language import DUTCH, speaking

_TITLE = "Weekrooster week {week}, {days} – {team}"
_AWAY, _FREE, _CLOSED = "afwezig", "vrij", "gesloten"
_HOURS = "{start} tot {end}"
_ALONG = "{post} (onder begeleiding)"
_REMOTE = "telewerk"
_REMOTE_MORNING = "telewerk in de voormiddag"
_REMOTE_AFTERNOON = "telewerk in de namiddag"
_NAME, _DAY, _TIMES, _WHERE = "Naam", "Dag", "Uren", "Waar"
_NOTHING = "–"

_FONT = "font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#161B22"
_CELL = "border:1px solid #C6CDD6;padding:3px 7px;vertical-align:top;text-align:left"
_HEAD = f"{_CELL};background-color:#E2F0F3"


@dataclass(frozen=True, slots=True)
class Mail:
    """A draft: the subject, and the message as text and as HTML."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class DayWords:
    """What one person does on a day.

    Attributes:
        hours: when; empty for a day without work.
        places: where, in the order of the day; for a day without work the one word for it.
    """

    day: date
    hours: str
    places: tuple[str, ...]


def week_mail(view: View, monday: date) -> Mail:
    """Return the week of a Monday for the whole team, a line per person and day."""
    with speaking(DUTCH):
        people = [(name, _week(view, name, monday)) for name in _present(view, monday)]
        subject = _subject(view, monday)
        parts = [subject]
        for name, days in people:
            parts.append("\n".join([_plain(name), *(_line(day) for day in days)]))
        return Mail(subject, "\n\n".join(parts), _team_html(subject, people))


def person_mail(view: View, monday: date, name: str) -> Mail:
    """Return the week of one person."""
    with speaking(DUTCH):
        days = _week(view, name, monday)
        subject = f"{_subject(view, monday)}: {_plain(name)}"
        text = "\n".join([subject, "", *(_line(day) for day in days)])
        return Mail(subject, text, _person_html(subject, days))


def mail_of_weeks(mails: Sequence[Mail]) -> Mail:
    """Return several weeks below each other, under the subject of the first."""
    html = "<br>\n".join(mail.html for mail in mails)
    return Mail(mails[0].subject, "\n\n\n".join(mail.text for mail in mails), html)


def html_page(mail: Mail) -> str:
    """Return the HTML of a mail as a page of its own."""
    head = f'<meta charset="utf-8"><title>{escape(mail.subject)}</title>'
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body>\n{mail.html}\n</body></html>\n"


def people_of(view: View, monday: date) -> tuple[str, ...]:
    """Return who has a week to tell."""
    return tuple(_present(view, monday))


def _present(view: View, monday: date) -> list[str]:
    return [
        name
        for name in view.names
        if any(
            view.plan.presence.is_employed(name, day) or not view.entry(name, day).is_empty
            for day in week_days(monday)
        )
    ]


def _subject(view: View, monday: date) -> str:
    team = _plain(view.plan.settings.name)
    return _TITLE.format(week=week_number(monday), days=week_span(monday), team=team)


def _plain(text: str) -> str:
    """Return a name on one line, so that it cannot make headers of a mail."""
    return " ".join(text.split())


# Words


def _week(view: View, name: str, monday: date) -> list[DayWords]:
    """Return the days to tell: those with blocks or work, and Monday to Friday anyway."""
    days = []
    for day in week_days(monday):
        entry = view.entry(name, day)
        counts = day.weekday() <= Weekday.FRIDAY or view.plan.calendar.scheduled_blocks(day)
        if entry.shifts or counts:
            days.append(_day(view, name, day))
    return days


def _day(view: View, name: str, day: date) -> DayWords:
    entry = view.entry(name, day)
    if not entry.shifts:
        return DayWords(day, "", (_without_work(view, name, day),))
    hours = ", ".join(
        _HOURS.format(start=spoken(shift.span.start), end=spoken(shift.span.end))
        for shift in entry.shifts
    )
    places = list(_places(view, name, day))
    remote = frozenset[Half]().union(*(shift.remote for shift in entry.shifts))
    if remote:
        word = _REMOTE if remote == WHOLE_DAY else _half_remote(remote)
        places.append(word)
    return DayWords(day, hours, tuple(places))


def _half_remote(halves: frozenset[Half]) -> str:
    return _REMOTE_MORNING if Half.MORNING in halves else _REMOTE_AFTERNOON


def _without_work(view: View, name: str, day: date) -> str:
    presence, calendar = view.plan.presence, view.plan.calendar
    if not presence.is_employed(name, day):
        return _NOTHING
    if calendar.closed_halves(day) == WHOLE_DAY:
        return calendar.holiday(day) or _CLOSED
    if presence.absent_halves(name, day) == WHOLE_DAY:
        return _AWAY
    return _FREE


def _places(view: View, name: str, day: date) -> list[str]:
    """Say where somebody is, with equal blocks that touch taken together."""
    entry = view.entry(name, day)
    stretches = [
        *((work.span, _post(view, name, day, work)) for work in entry.work),
        *((span, _AWAY) for span in _away(view, name, day, entry)),
        *((span, _back(view)) for span in _rest(view, name, day, entry)),
    ]
    return [
        f"{clock(span.start)}–{clock(span.end)} {word}" for span, word in _joined(sorted(stretches))
    ]


def _post(view: View, name: str, day: date, work: Work) -> str:
    along = view.is_front(work.post) and not view.is_independent(name, day, work.post)
    return _ALONG.format(post=_plain(work.post)) if along else _plain(work.post)


def _back(view: View) -> str:
    back = view.plan.default_back_post
    return "Backoffice" if back is None else _plain(back.name)


def _away(view: View, name: str, day: date, entry: DayEntry) -> list[Span]:
    """Return the hours of a working day in which somebody is away."""
    shifts = [shift.span for shift in entry.shifts]
    return [
        Span(max(span.start, shift.start), min(span.end, shift.end))
        for span in view.plan.presence.hours_away(name, day)
        for shift in shifts
        if span.overlaps(shift)
    ]


def _rest(view: View, name: str, day: date, entry: DayEntry) -> list[Span]:
    """Return the blocks, and long stretches beside them, of work on no post: the back office."""
    # The papers it belongs to load a library for workbooks, and the window starts without.
    from data.publish.week import columns_of

    taken = [work.span for work in entry.work] + _away(view, name, day, entry)
    found: list[Span] = []
    for column in columns_of(view, day):
        for shift in entry.shifts:
            at_work = 2 * shift.minutes_in(column.span) >= column.span.minutes
            if at_work and not any(span.overlaps(column.span) for span in taken):
                found += _working(column.span, shift)
    return found


def _working(span: Span, shift: Shift) -> list[Span]:
    """Return what a shift has of a stretch, its break left out."""
    edges = [max(span.start, shift.span.start), min(span.end, shift.span.end)]
    if shift.pause is not None:
        edges[1:1] = [
            min(max(edges[0], at), edges[1]) for at in (shift.pause.start, shift.pause.end)
        ]
    pieces = zip(edges[::2], edges[1::2], strict=True)
    return [Span(start, end) for start, end in pieces if start < end]


def _joined(stretches: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
    found: list[tuple[Span, str]] = []
    for span, word in stretches:
        if found and found[-1][1] == word and span.start <= found[-1][0].end:
            before, _ = found.pop()
            found.append((Span(before.start, max(before.end, span.end)), word))
        else:
            found.append((span, word))
    return found


def _line(day: DayWords) -> str:
    """Write a day: `- maandag 4 januari, 8u45 tot 17u21: 9:00–12:30 Balie, …`."""
    hours = f", {day.hours}" if day.hours else ""
    return f"- {long_day(day.day)}{hours}: {', '.join(day.places) or _NOTHING}"


# Tables


def _team_html(subject: str, people: Sequence[tuple[str, Sequence[DayWords]]]) -> str:
    """Return a table with people below each other and days beside each other."""
    days = sorted({day.day for _, own in people for day in own})
    heads = [_NAME, *(numbered_day(day) for day in days)]
    rows = []
    for name, own in people:
        by_day = {day.day: day for day in own}
        cells = [f"<b>{_safe(name)}</b>"]
        cells += [_cell(by_day[day]) if day in by_day else _NOTHING for day in days]
        rows.append(cells)
    return _table(subject, heads, rows)


def _person_html(subject: str, days: Sequence[DayWords]) -> str:
    heads = (_DAY, _TIMES, _WHERE)
    rows = [
        [_safe(long_day(day.day)), _safe(day.hours) or _NOTHING, _lines(day.places)] for day in days
    ]
    return _table(subject, heads, rows)


def _cell(day: DayWords) -> str:
    hours = f'<span style="color:#4A5563">{_safe(day.hours)}</span>' if day.hours else ""
    return "<br>".join(filter(None, (hours, _lines(day.places))))


def _lines(places: Sequence[str]) -> str:
    return "<br>".join(_safe(place) for place in places)


def _safe(text: str) -> str:
    return escape(_plain(text))


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a title and a table; the cells are HTML already, the heads are not."""
    head = "".join(f'<th style="{_HEAD}">{_safe(text)}</th>' for text in heads)
    body = "\n".join(
        "<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in row) + "</tr>"
        for row in rows
    )
    return (
        f'<p style="{_FONT}"><b>{_safe(title)}</b></p>\n'
        f'<table style="border-collapse:collapse;{_FONT}" cellspacing="0">\n'
        f"<tr>{head}</tr>\n{body}\n</table>"
    )
