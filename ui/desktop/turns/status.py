"""What the status line says of the turns."""

from __future__ import annotations

from datetime import date

from rostering.goals.turns import FAIR
from ui.application.dates import turns
from ui.application.short_names import short_names
from ui.application.turns import words
from ui.application.turns.picture import TurnPicture


def status_of(picture: TurnPicture, today: date) -> str:
    """Say what is not as promised, what is open, and who is farthest behind."""
    if not picture.kinds:
        return ""
    said = []
    broken = sum(1 for (_, day, _), cell in picture.cells.items() if cell.remarks and day >= today)
    if broken:
        said.append(words.BROKEN.say(broken))
    empty = sum(
        max(0, turn.wanted - turn.present)
        for turn in picture.days
        if turn.is_open and turn.day >= today
    )
    if empty:
        said.append(words.OPEN_PLACES.say(empty))
    row = picture.farthest
    if row is None:
        unfair = any(
            abs(each.after) > FAIR for person in picture.people for each in person.rows.values()
        )
        said += [] if unfair else [words.ALL_FAIR.say()]
    else:
        who = short_names(person.name for person in picture.people)[row.employee]
        kind = words.turn_noun(row.kind)
        said.append(words.FARTHEST_BEHIND.say(who=who, amount=turns(row.after), kind=kind))
    return " · ".join(said)
