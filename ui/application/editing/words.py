"""How edits are called, and why one is not made, in every language."""

from __future__ import annotations

from typing import Final

from ui.application.language import Counted, Text

FREE: Final = Text(nl="vrij", en="off")
NOTHING: Final = Text(nl="leeg", en="empty")
BACK_OFFICE: Final = Text(nl="backoffice", en="back office")
CELLS: Final = Counted(
    Text(nl="{number} vak", en="{number} cell"), Text(nl="{number} vakken", en="{number} cells")
)

# Steps

PUT: Final = Text(nl="{where} op {what}", en="{where} at {what}")
PUT_INSTEAD: Final = Text(
    nl="{where} op {what} in plaats van {who}", en="{where} at {what} instead of {who}"
)
EMPTIED: Final = Text(nl="{where} leeg", en="{where} empty")
DAY_OFF: Final = Text(nl="{where} vrij", en="{where} off")
GIVEN_DUTY: Final = Text(nl="{where} dienst {duty}", en="{where} duty {duty}")
OWN_TIMES: Final = Text(nl="{where} eigen uren {times}", en="{where} own hours {times}")
AT_HOME: Final = Text(nl="{where} telewerk {part}", en="{where} telework {part}")
NOT_AT_HOME: Final = Text(nl="{where} geen telewerk", en="{where} no telework")
LOCKED: Final = Text(nl="{where} vergrendeld", en="{where} locked")
UNLOCKED: Final = Text(nl="{where} ontgrendeld", en="{where} unlocked")
DUTY_LOCKED: Final = Text(nl="dienst van {where} vergrendeld", en="duty of {where} locked")
DUTY_UNLOCKED: Final = Text(nl="dienst van {where} ontgrendeld", en="duty of {where} unlocked")
PASTED: Final = Text(nl="{where} geplakt", en="{where} pasted")
COPIED_TO: Final = Text(nl="{source} ook voor {goal}", en="{source} for {goal} too")
COPIED: Final = Text(nl="{where} gekopieerd", en="{where} copied")
WEEK_COPIED: Final = Text(
    nl="week {week} gekopieerd naar week {goal}", en="week {week} copied to week {goal}"
)
FILLED: Final = Text(nl="{where} gevuld", en="{where} filled")
FILLED_WITH: Final = Text(nl="{where} gevuld met {what}", en="{where} filled with {what}")
MOVED: Final = Text(nl="{where} verplaatst", en="{where} moved")
MOVED_TO: Final = Text(nl="{where}: {what} naar {goal}", en="{where}: {what} to {goal}")
HANDED_OVER: Final = Text(
    nl="{what} {day} van {who} naar {other}", en="{what} {day} from {who} to {other}"
)
HANDED_OVER_LATER: Final = Text(
    nl="{what} van {who} {day} naar {other} {other_day}",
    en="{what} from {who} {day} to {other} {other_day}",
)
SWAPPED_BLOCKS: Final = Text(
    nl="{where}: {one} en {other} geruild", en="{where}: {one} and {other} swapped"
)
SWAPPED_DAYS: Final = Text(nl="{where} en {other} geruild", en="{where} and {other} swapped")
SWAPPED: Final = Text(nl="{who} en {other} geruild {day}", en="{who} and {other} swapped {day}")
SWAPPED_LATER: Final = Text(
    nl="{who} en {other} geruild, {day} en {other_day}",
    en="{who} and {other} swapped, {day} and {other_day}",
)
SEAT_MOVED: Final = Text(nl="{where} naar {what}", en="{where} to {what}")
SEATS_SWAPPED: Final = Text(
    nl="{who} en {other} ruilen van plaats: {places}", en="{who} and {other} swap places: {places}"
)

# Why an edit is not made

NOTHING_TO_COPY: Final = Text(
    nl="Van week {week} kan niets mee: wie er toen was, is nu afwezig of heeft al iets staan.",
    en="Nothing of week {week} can come along: whoever was there is away now, or busy already.",
)
LOCKED_CELL: Final = Text(
    nl="{where} is vergrendeld. Ontgrendel eerst met Ctrl+L.",
    en="{where} is locked. Unlock it with Ctrl+L first.",
)
LOCKED_DUTY: Final = Text(
    nl="De dienst van {where} is vergrendeld. Ontgrendel ze eerst via Dienst in het menu van het "
    "vak.",
    en="The duty of {where} is locked. Unlock it first through Duty in the menu of the cell.",
)
LOCKED_FREE_DAY: Final = Text(
    nl="{where} is een vergrendelde vrije dag. Ontgrendel met Ctrl+L.",
    en="{where} is a locked day off. Unlock it with Ctrl+L.",
)
NO_BLOCK: Final = Text(
    nl="{day} is hier geen open blok.", en="There is no open block here on {day}."
)
NOT_EMPLOYED: Final = Text(nl="{where} is niet in dienst.", en="{where} is not employed.")
NO_DUTY: Final = Text(
    nl="{where}: geen enkele dienst van die dag loopt over heel dit blok.",
    en="{where}: no duty of that day covers this whole block.",
)
NO_DUTY_THEN: Final = Text(
    nl="{where} heeft geen dienst: geef eerst een dienst met Alt+D.",
    en="{where} has no duty: give one with Alt+D first.",
)
NO_WORK_IN: Final = Text(
    nl="{where}: in de {part} is er geen werktijd.",
    en="{where}: there is no working time in the {part}.",
)
NO_BACK_POST: Final = Text(
    nl="{where}: dit team heeft geen backoffice.", en="{where}: this team has no back office."
)
NOTHING_TO_LOCK: Final = Text(
    nl="{where}: hier staat niets om te vergrendelen.", en="{where}: there is nothing to lock."
)
LOST: Final = Text(
    nl="{where} krijgt dienst {duty}; {gone} valt daarbuiten en vervalt.",
    en="{where} gets duty {duty}; {gone} falls outside it and goes.",
)
LOST_BY_TIMES: Final = Text(
    nl="{where} krijgt eigen uren; {gone} valt daarbuiten en vervalt.",
    en="{where} gets own hours; {gone} falls outside them and goes.",
)
UNKNOWN: Final = Text(
    nl="{where}: “{value}” is geen code of naam van een post.",
    en="{where}: “{value}” is not a code or name of a station.",
)
UNKNOWN_AGAIN: Final = Text(
    nl="{where}: “{value}” ({number} keer) is geen code of naam van een post.",
    en="{where}: “{value}” ({number} times) is not a code or name of a station.",
)
OUTSIDE: Final = Counted(
    Text(
        nl="{number} vak valt buiten deze week of onder de laatste naam.",
        en="{number} cell falls outside this week or below the last name.",
    ),
    Text(
        nl="{number} vakken vallen buiten deze week of onder de laatste naam.",
        en="{number} cells fall outside this week or below the last name.",
    ),
)

TWO_WEEKS_AT_MOST: Final = Text(
    nl="Verder kiezen kan niet: je kiest hoogstens wat in twee weken naast elkaar past.",
    en="No more can be chosen: at most what fits in two weeks side by side.",
)

# Why somebody cannot be in a cell: verb phrases, the name goes before them

NOT_EMPLOYED_THEN: Final = Text(nl="is dan niet in dienst", en="is not employed then")
AWAY_OR_FREE: Final = Text(
    nl="is dan afwezig of vast vrij", en="is away then or has a fixed day off"
)
HAS_LOCKS: Final = Text(
    nl="heeft die dag een vergrendelde dienst of post", en="has a locked duty or station that day"
)
NO_FITTING_DUTY: Final = Text(
    nl="heeft geen dienst over dit blok die alle regels volgt",
    en="has no duty over this block that keeps all rules",
)
DAY_OVER: Final = Text(nl="{day} is voorbij", en="{day} is over")
CLOSED: Final = Text(nl="gesloten", en="closed")
BESIDE: Final = Text(
    nl="een deel valt dan buiten het rooster in beeld",
    en="part of it would fall outside the roster in sight",
)
CANNOT: Final = Text(nl="Kan niet: {reason}.", en="Not possible: {reason}.")
NO_SEAT: Final = Text(
    nl="hier is geen plaats op een post", en="there is no place at a station here"
)
BACK_ONLY_SWAPS: Final = Text(
    nl="backoffice kan je enkel ruilen met een post",
    en="back office can only be swapped with a station",
)
SITS_ELSEWHERE: Final = Text(nl="staat dan al op {post}", en="is at {post} then already")
BACK_OTHER_TIME: Final = Text(
    nl="wie in backoffice staat, ruilt enkel binnen hetzelfde blok",
    en="whoever is in the back office swaps within the same block only",
)
SEAT_LOCKED: Final = Text(
    nl="de plaats van {who} is vergrendeld", en="the place of {who} is locked"
)

# What a choice of the menu does

STAFFED: Final = Text(
    nl="{before} van {wanted} → {after} van {wanted}",
    en="{before} of {wanted} → {after} of {wanted}",
)
STAFFED_ABOVE: Final = Text(
    nl="{before} van {wanted} → {after} van {wanted}, boven gewenst",
    en="{before} of {wanted} → {after} of {wanted}, above desired",
)
ACCOMPANIED: Final = Text(
    nl="onder begeleiding, telt niet als bezetting",
    en="accompanied, does not count as staffing",
)
DAY_AT_DESK: Final = Text(nl="dag: {time} balie", en="day: {time} at the desk")
WITH_DUTY: Final = Text(
    nl="{day} · dienst {duty}, week {hours} u", en="{day} · duty {duty}, week {hours} h"
)
WITHOUT: Final = Text(
    nl="Zonder deze plaats: {post} {left} van {wanted}",
    en="Without this place: {post} {left} of {wanted}",
)
WITHOUT_BELOW: Final = Text(
    nl="Zonder deze plaats: {post} {left} van {wanted}, minimum {minimum}",
    en="Without this place: {post} {left} of {wanted}, minimum {minimum}",
)
LOSES: Final = Counted(
    Text(nl="verliest {number} plaats", en="loses {number} place"),
    Text(nl="verliest {number} plaatsen", en="loses {number} places"),
)

# Letting something stand, and notes

ALLOWED: Final = Text(nl="{what} toegestaan met reden", en="{what} allowed with a reason")
STEP_ALLOWED: Final = Text(nl="{step}, toegestaan met reden", en="{step}, allowed with a reason")
FAULTS: Final = Counted(
    Text(nl="{number} fout", en="{number} error"), Text(nl="{number} fouten", en="{number} errors")
)
NOT_ALLOWED: Final = Text(nl="{what} niet meer toegestaan", en="{what} no longer allowed")
RULE: Final = Text(nl="regel", en="rule")
NOTED: Final = Text(nl="{where} notitie", en="{where} note")
NOTE_GONE: Final = Text(nl="{where} notitie weg", en="{where} note removed")
