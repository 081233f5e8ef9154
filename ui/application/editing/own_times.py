"""The times of a day that follows no duty, as fields that are read like those of a duty."""

from __future__ import annotations

from data.dutch import clock
from data.workbook.service import read_duties
from rostering.roster import DayEntry, Shift
from ui.application.language import Text
from ui.application.records import words
from ui.application.records.as_spoken import spelled_time
from ui.application.records.base import Field, Texts
from ui.application.records.reading import read_typed

_PAUSE_FROM = Text(nl="Pauze van", en="Break from")
_PAUSE_TO = Text(nl="Pauze tot", en="Break to")
_ANY_DUTY = {"duty": "-", "code": "", "days": "ma-zo"}
"""What the row of a duty holds beside its times."""


def time_fields() -> tuple[Field, ...]:
    """Return the fields: begin and end, and those of the break."""
    no_pause = words.BLANK_NO_PAUSE.say()
    return (
        Field("from", words.FROM.say(), hint="8:45"),
        Field("to", words.UNTIL.say(), hint="17:21"),
        Field("pause_from", _PAUSE_FROM.say(), hint=no_pause),
        Field("pause_to", _PAUSE_TO.say(), hint=no_pause),
    )


def time_texts(entry: DayEntry) -> dict[str, str]:
    """Return what stands in the fields for a day as it is."""
    shift, texts = entry.shift, dict.fromkeys(("from", "to", "pause_from", "pause_to"), "")
    if shift is None:
        return texts
    texts |= {"from": clock(shift.span.start), "to": clock(shift.span.end)}
    if shift.pause is not None:
        texts |= {"pause_from": clock(shift.pause.start), "pause_to": clock(shift.pause.end)}
    return texts


def read_times(texts: Texts) -> Shift:
    """Read the times that are typed.

    Raises:
        FormError: a field does not say what is expected.
    """
    spelled = {key: spelled_time(text) for key, text in texts.items()}
    duty = read_typed({**_ANY_DUTY, **spelled}, read_duties)
    return Shift("", duty.span, duty.pause)
