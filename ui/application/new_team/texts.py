"""What the five pages of a new team say: mistakes at a cell, what is still missing, live sums."""

from __future__ import annotations

from ui.application.language import Counted, Text

# Mistakes at a cell

LEVEL = Text(
    "Gevonden “{found}”, verwacht minimum en gewenst, zoals 1 / 2.",
    "Found “{found}”, expected minimum and desired, such as 1 / 2.",
)
LEVEL_ORDER = Text(
    "Verwacht als gewenste bezetting minstens {minimum}, want het minimum is {minimum}.",
    "Expected a desired staffing of at least {minimum}, since the minimum is {minimum}.",
)
NOON_INSIDE = Text(
    "Verwacht een middagsluiting tussen het open- en het sluitingsuur van deze dag.",
    "Expected a midday closure between the opening and closing times of this day.",
)
NOON_LENGTH = Text(
    "Verwacht een middagsluiting van minstens {minutes} minuten, of niets.",
    "Expected a midday closure of at least {minutes} minutes, or nothing.",
)
EVENING_AFTER = Text(
    "Verwacht een avond die begint op of na het sluitingsuur van de dag.",
    "Expected an evening that begins at or after the closing time of the day.",
)
NO_SATURDAY_EVENING = Text(
    "Verwacht niets: op zaterdag staan alle uren in Van en Tot.",
    "Expected nothing: on Saturday all hours stand in From and Until.",
)
NAME_AGAIN = Text(
    "Gevonden “{found}”, verwacht een andere naam: die staat al op rij {row}.",
    "Found “{found}”, expected another name: it stands in row {row} already.",
)
PROMISE = Text(
    "Gevonden “{found}”, verwacht niets of een aantal weken van 1 tot 104.",
    "Found “{found}”, expected nothing or a number of weeks from 1 to 104.",
)
KIND = Text(
    "Gevonden “{found}”, verwacht “front” of “backoffice”.",
    "Found “{found}”, expected “front” or “back office”.",
)
CODE_LENGTH = Text(
    "Gevonden “{found}”, verwacht een code van een tot drie tekens.",
    "Found “{found}”, expected a code of one to three characters.",
)

# What a page still needs

NEEDS_NAME = Text("Geef het team een naam.", "Give the team a name.")
NEEDS_FRONT = Text(
    "Voeg minstens één post voor publiek toe.", "Add at least one station for the public."
)
NEEDS_BACK = Text(
    "Voeg een post backoffice toe: daar staat wie dienst heeft en op geen andere post staat.",
    "Add a back office station: whoever is on duty and at no other station is there.",
)
NEEDS_HOURS = Text("Vul in wanneer jullie open zijn.", "Say when you are open.")
NEEDS_PEOPLE = Text("Typ of plak minstens één medewerker.", "Type or paste at least one employee.")
NEEDS_STAFFING = Text(
    "Vul in hoeveel mensen er ergens nodig zijn.", "Say how many people are needed somewhere."
)
MISTAKES = Counted(
    Text(
        "1 vak klopt nog niet. Kies het: onder de tabel staat wat er verwacht wordt.",
        "1 cell is not right yet. Choose it to see below the table what is expected.",
    ),
    Text(
        "{number} vakken kloppen nog niet. Kies er een: onder de tabel staat wat er verwacht "
        "wordt.",
        "{number} cells are not right yet. Choose one to see below the table what is expected.",
    ),
)

# Live sums

FRONTS = Counted(
    Text("1 post voor publiek", "1 station for the public"),
    Text("{number} posten voor publiek", "{number} stations for the public"),
)
BACKS = Counted(
    Text("1 post backoffice", "1 back office station"),
    Text("{number} posten backoffice", "{number} back office stations"),
)
TEAM_SUM = Text("{fronts} en {backs}.", "{fronts} and {backs}.")
BLOCKS = Counted(Text("1 blok", "1 block"), Text("{number} blokken", "{number} blocks"))
HOURS_SUM = Text("{hours} u open per week, in {blocks}.", "{hours} h open a week, in {blocks}.")
QUIET_SUM = Text(
    "{hours} u open per week en {quiet} u bemand zonder publiek, in {blocks}.",
    "{hours} h open a week and {quiet} h staffed without public, in {blocks}.",
)
TURN_DAYS = Text("Beurten: {days}.", "Turns: {days}.")
TURN_DAY = Text("{day} {start}–{end}", "{day} {start}–{end}")
NO_TURNS = Text(
    "Geen beurten: er is geen avond of zaterdag die rondgaat.",
    "No turns: no evening or Saturday goes round.",
)
PEOPLE = Counted(
    Text("1 medewerker", "1 employee"), Text("{number} medewerkers", "{number} employees")
)
PEOPLE_SUM = Text(
    "{people}, samen {hours} u per week ({full} voltijds).",
    "{people}, {hours} h a week together ({full} full-time).",
)
ABLE = Text("{post}: {alone} zelfstandig", "{post}: {alone} independent")
ABLE_WITH = Text(
    "{post}: {alone} zelfstandig, {along} onder begeleiding",
    "{post}: {alone} independent, {along} accompanied",
)
NOBODY_ALONE = Text(
    "Niemand kan {post} zelfstandig: die blijft leeg.",
    "Nobody is independent at {post}: it stays empty.",
)
ASKED = Text(
    "Minimum {minimum} u en gewenst {wanted} u per week; de contracten geven {contracts} u, "
    "± {present} u na gemiddelde afwezigheid.",
    "Minimum {minimum} h and desired {wanted} h a week; the contracts give {contracts} h, "
    "± {present} h after average absence.",
)
ASKED_OF_NOBODY = Text(
    "Minimum {minimum} u en gewenst {wanted} u per week. Of dat past, zie je zodra er mensen "
    "zijn (bladzijde 3).",
    "Minimum {minimum} h and desired {wanted} h a week. Whether that fits shows once there are "
    "people (page 3).",
)
FITS = Text("Dat past binnen de contracten.", "That fits the contracts.")
FITS_BARELY = Text(
    "Het minimum past, de gewenste bezetting niet altijd: dan blijven plaatsen leeg.",
    "The minimum fits, the desired staffing not always: places will stay empty.",
)
FITS_NOT = Text(
    "Zelfs het minimum past niet: vraag {short} u minder of voeg mensen toe.",
    "Not even the minimum fits: ask {short} h less or add people.",
)
SHARE = Text(
    "Aandeel balie: {minimum} % met enkel het minimum, {wanted} % met gewenst.",
    "Desk share: {minimum} % with the minimum alone, {wanted} % with desired.",
)
TOO_FEW = Text(
    "Het drukste moment vraagt minstens {people} tegelijk; het team telt {there}.",
    "The busiest moment asks for at least {people} at once; the team has {there}.",
)
TOO_FEW_ABLE = Text(
    "{post} vraagt minstens {people}; wie dat zelfstandig kan: {there}.",
    "{post} asks for at least {people}; independent there: {there}.",
)
TURNS_SUM = Text(
    "{kind}: {places} per week voor {people}, voor wie voltijds werkt 1 op {figure}.",
    "{kind}: {places} a week for {people}, for full-timers 1 in {figure}.",
)
PLACES = Counted(Text("1 plaats", "1 place"), Text("{number} plaatsen", "{number} places"))
TAKERS = Counted(Text("1 persoon", "1 person"), Text("{number} mensen", "{number} people"))
KEPT = Text("De belofte 1 op {promise} kan.", "The promise of 1 in {promise} holds.")
NOT_KEPT = Text(
    "De belofte 1 op {promise} kan niet: beloof 1 op {possible}, of laat nog {more} meedoen.",
    "The promise of 1 in {promise} does not hold: promise 1 in {possible}, or let {more} join.",
)
MORE = Counted(
    Text("1 voltijdse", "1 more full-timer"),
    Text("{number} voltijdsen", "{number} more full-timers"),
)
NOBODY_TAKES = Text(
    "{kind}: niemand doet mee. Zet minstens twee mensen op ja.",
    "{kind}: nobody takes part. Put at least two people on yes.",
)
THIN = Text(
    "{kind}: er staat maar één plaats; dan is er niemand om op terug te vallen.",
    "{kind}: there is one place only; then there is nobody to fall back on.",
)
EVENING = Text("Avondbeurt", "Evening turn")
SATURDAY = Text("Zaterdagbeurt", "Saturday turn")

# Pasting

LEFT_OUT = Text(
    "Niet ingelezen, want die kolom ken ik niet: {heads}.",
    "Not imported, since that column is not known: {heads}.",
)
BESIDE = Counted(
    Text("1 vak viel naast de tabel.", "1 cell fell beside the table."),
    Text("{number} vakken vielen naast de tabel.", "{number} cells fell beside the table."),
)
PASTED = Counted(
    Text("1 rij geplakt.", "1 row pasted."),
    Text("{number} rijen geplakt.", "{number} rows pasted."),
)
