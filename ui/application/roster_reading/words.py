"""What is said of a roster that is read from a sheet, in every language."""

from __future__ import annotations

from typing import Final

from ui.application.language import Counted, Text

PLACE: Final = Text(nl="{sheet}, {cell}", en="{sheet}, {cell}")
UNREAD: Final = Text(
    nl="{place}: {found} gevonden. Verwacht: {expected}.",
    en="{place}: {found} found. Expected: {expected}.",
)
TIMES: Final = Text(nl="{found} ({number} keer)", en="{found} ({number} times)")
NOTHING_THERE: Final = Text(nl="niets", en="nothing")

# What is expected

PERSON: Final = Text(nl="de naam van een medewerker", en="the name of an employee")
PERSON_NEAR: Final = Text(
    nl="de naam van een medewerker, misschien {name}",
    en="the name of an employee, perhaps {name}",
)
ONE_PERSON: Final = Text(
    nl="een naam die bij één persoon hoort; dit kan {names} zijn",
    en="a name that belongs to one person; this could be {names}",
)
NAME_OF_ROW: Final = Text(
    nl="een naam vooraan in deze rij", en="a name at the beginning of this row"
)
ONE_ROW: Final = Text(
    nl="één rij per medewerker; {name} staat ook in rij {row}",
    en="one row for each employee; {name} is in row {row} too",
)
DAY: Final = Text(
    nl="een datum die bij die weekdag past", en="a date that fits this day of the week"
)
DAY_WITH_WEEK: Final = Text(
    nl="een datum, of een titel zoals “Week 2 van 2027”",
    en="a date, or a title such as “Week 2 of 2027”",
)
DATE: Final = Text(nl="een datum, zoals 15/03/2027", en="a date, such as 15/03/2027")
WORD: Final = Text(
    nl="een post ({posts}), een dienst ({duties}), telewerk, vrij of afwezig",
    en="a station ({posts}), a duty ({duties}), remote, off or away",
)
LABEL: Final = Text(
    nl="een post ({posts}), een dienst, vrij of afwezig",
    en="a station ({posts}), a duty, off or away",
)
DUTY_OF_DAY: Final = Text(
    nl="een dienst van deze weekdag; {duty} is er dan niet",
    en="a duty of this day of the week; {duty} is not there then",
)
AS_IN_LEGEND: Final = Text(
    nl="een code die in de legende hetzelfde betekent als in het team",
    en="a code that means the same in the legend as in the team",
)
HOURS_OF_DUTY: Final = Text(
    nl="een post bij deze uren, of de uren van een dienst van die dag",
    en="a station with these hours, or the hours of a duty of that day",
)
HOURS_OF_COLUMN: Final = Text(
    nl="een deel van de dag dat bij dit vak hoort", en="a part of the day that this cell is about"
)
HOURS_WITH_BLOCK: Final = Text(
    nl="uren waarin er die dag een open blok is", en="hours in which a block is open that day"
)
ONCE: Final = Text(
    nl="één post per blok; voor {block} staan er twee",
    en="one station for each block; {block} has two",
)
PART: Final = Text(
    nl="een deel van de dag: uren zoals 9:00-10:45, VM, NM of een blok",
    en="a part of the day: hours such as 9:00-10:45, VM, NM or a block",
)
VALUE: Final = Text(
    nl="een waarde. Open het bestand in Excel en bewaar het: dan staat ze erin",
    en="a value. Open the file in Excel and save it: then it is there",
)
DUTY: Final = Text(nl="een dienst: {duties}", en="a duty: {duties}")
DUTY_ON_LINE: Final = Text(
    nl="een dienst, of een blok en een post", en="a duty, or a block and a station"
)
POST: Final = Text(nl="een post: {posts}", en="a station: {posts}")
BLOCK: Final = Text(nl="een blok van die dag: {blocks}", en="a block of that day: {blocks}")
TIME: Final = Text(nl="een uur, zoals 9:00", en="a time, such as 9:00")
TIMES_OF_BLOCK: Final = Text(nl="de uren van {block}, {times}", en="the hours of {block}, {times}")
REMOTE: Final = Text(nl="VM, NM, dag of niets", en="VM, NM, dag or nothing")
INSIDE_DUTY: Final = Text(nl="een pauze die binnen de dienst valt", en="a break inside the duty")

# What can be read otherwise

DOUBT_HALVES: Final = Text(
    nl="“{text}” is gelezen als voormiddag en namiddag",
    en="“{text}” is read as morning and afternoon",
)
DOUBT_COLUMNS: Final = Text(
    nl="twee vakken zonder uren zijn gelezen als voormiddag en namiddag",
    en="two cells without hours are read as morning and afternoon",
)
DOUBT_WORD: Final = Text(nl="“{text}” is gelezen als {post}", en="“{text}” is read as {post}")
FROM_AND_TO: Final = Text(
    nl="uren van en tot, zoals 9-11: hier kan ook staan dat iemand dan pas komt of al weg is",
    en="hours from and to, such as 9-11: this can also say that somebody comes or leaves then",
)
DOUBT_HOME: Final = Text(nl="“{text}” is gelezen als telewerk", en="“{text}” is read as telework")
AT_HOME: Final = Text(nl="telewerk", en="remote work")
DOUBT_LEGEND: Final = Text(
    nl="“{code}” is in de legende {meant}, in het team {own}",
    en="“{code}” is {meant} in the legend, {own} in the team",
)
DOUBT_ROW: Final = Text(
    nl="bij {place} staat geen naam; gelezen als {label}",
    en="no name at {place}; read as {label}",
)

# Why a day is left as it is

LEFT: Final = Text(nl="{place}: {why}", en="{place} – {why}")
LOCKED: Final = Text(
    nl="{where} is vergrendeld en blijft zoals het is.", en="{where} is locked and stays as it is."
)
NOT_THERE: Final = Text(
    nl="{where} kan niet zoals het er staat: geen dienst laat er ruimte voor.",
    en="{where} cannot be as it says: no duty leaves room for it.",
)

OTHERWISE: Final = Text(
    nl="{who} staat hier anders dan in {other}; die dag blijft zoals hij is.",
    en="{who} is here otherwise than in {other}; that day stays as it is.",
)
AND_MORE: Final = Counted(
    Text(nl="nog 1 dag", en="1 more day"), Text(nl="nog {number} dagen", en="{number} more days")
)

# What is good to know

AWAY: Final = Counted(
    Text(
        nl="1 afwezigheid staat nog niet in de planning: {who}. Wat er stond, gaat weg; "
        "noteer de afwezigheid zelf.",
        en="1 absence is not in the plan yet: {who}. What was there is removed; note the "
        "absence yourself.",
    ),
    Text(
        nl="{number} afwezigheden staan nog niet in de planning: {who}. Wat er stond, "
        "gaat weg; noteer de afwezigheden zelf.",
        en="{number} absences are not in the plan yet: {who}. What was there is removed; "
        "note the absences yourself.",
    ),
)
DUTY_GOES_ON: Final = Text(
    nl="{where}: een deel van de dag wordt leeg, de dienst zelf blijft.",
    en="{where}: a part of the day becomes empty, the duty itself stays.",
)
HIDDEN_SHEET: Final = Text(
    nl="Blad “{sheet}” is verborgen en wordt niet gelezen.",
    en="Sheet “{sheet}” is hidden and is not read.",
)
OTHER_SHEET: Final = Text(
    nl="In blad “{sheet}” staat geen rooster; het wordt niet gelezen.",
    en="Sheet “{sheet}” holds no roster; it is not read.",
)
NOT_IN_LIST: Final = Text(
    nl="Van {who} staat er niets in de lijst voor week {week}: daar blijft alles zoals het is.",
    en="The list has nothing of {who} for week {week}: all stays as it is there.",
)

# Why a file is refused

TOO_LARGE: Final = Text(
    nl="“{name}” is te groot: in “{sheet}” zijn meer dan {most} cellen gevuld. Bewaar het rooster "
    "in een bestand apart.",
    en="“{name}” is too large: more than {most} cells of “{sheet}” are filled. Save the roster "
    "in a file of its own.",
)
NO_ROSTER: Final = Text(
    nl="In “{name}” staat geen rooster. Verwacht: dagen bovenaan of vooraan, en namen van het "
    "team.",
    en="“{name}” holds no roster. Expected: days on top or in front, and names of the team.",
)

# Sums

DAYS: Final = Counted(
    Text(nl="1 dag verandert", en="1 day changes"),
    Text(nl="{number} dagen veranderen", en="{number} days change"),
)
PEOPLE: Final = Counted(
    Text(nl="1 persoon", en="1 person"), Text(nl="{number} mensen", en="{number} people")
)
READ: Final = Text(
    nl="Gelezen: {span}, {people}. {changes}.", en="Read: {span}, {people}. {changes}."
)
UNREAD_CELLS: Final = Counted(
    Text(
        nl="{read} 1 cel is niet begrepen of kan niet.",
        en="{read} 1 cell is not understood or not possible.",
    ),
    Text(
        nl="{read} {number} cellen zijn niet begrepen of kunnen niet.",
        en="{read} {number} cells are not understood or not possible.",
    ),
)
READ_NOTHING: Final = Text(nl="Geen enkele dag is begrepen.", en="Not a single day is understood.")
STEP: Final = Counted(
    Text(nl="1 dag ingelezen uit {file}", en="1 day imported from {file}"),
    Text(nl="{number} dagen ingelezen uit {file}", en="{number} days imported from {file}"),
)
FREE_DAY: Final = Text(nl="geen dienst", en="no duty")
