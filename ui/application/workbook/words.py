"""What is said of a workbook, in every language; what stands in it keeps its own Dutch name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from data.workbook import LeftOutKind
from data.workbook.problems import UnreadableReason
from ui.application.language import Text

FORMULA: Final = Text("een formule zonder uitkomst", "a formula without a result")
EXPECTED: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "sheet": Text("dit blad, het is nodig", "this sheet, it is needed"),
        "team_book": Text(
            "een teamwerkboek; dit is een rooster. Open het team en kies Bestand › Rooster "
            "inlezen uit Excel",
            "a team workbook; this is a roster. Open the team and choose File › Import a "
            "roster from Excel",
        ),
        "column": Text("een kolom “{column}”", "a column “{column}”"),
        "sheet_once": Text("elk blad één keer, in één taal", "each sheet once, in one language"),
        "column_once": Text("elke kolom één keer", "each column once"),
        "filled": Text(
            "een waarde, deze cel mag niet leeg zijn", "a value, this cell may not be empty"
        ),
        "computed": Text(
            "een waarde. Open het werkboek in Excel en bewaar het: dan staat ze erin",
            "a value. Open the workbook in Excel and save it: then it is there",
        ),
        "once": Text("elke naam of code één keer", "each name or code once"),
        "code_once": Text(
            "een eigen code, deze is van {name}", "a code of its own, this one is of {name}"
        ),
        "not_reserved": Text(
            "een andere naam, dit woord heeft al een betekenis",
            "another name, this word has a meaning already",
        ),
        "team_name": Text(
            "de naam van het team, bij de instelling “Naam”",
            "the name of the team, in the setting “Naam”",
        ),
        "holidays": Text("“BE-VLG” of “geen”", "“BE-VLG” or “geen”"),
        "rule": Text(
            "een regel uit de handleiding van het werkboek",
            "a rule from the manual of the workbook",
        ),
        "broken_rule": Text(
            "een regel zoals Beurtrol die daar schrijft",
            "a rule as Beurtrol writes it there",
        ),
        "why": Text(
            "“op eigen vraag”, “ruil afgesproken”, “uitzonderlijke drukte”, “verkiezingen” "
            "of “ander”",
            "“op eigen vraag”, “ruil afgesproken”, “uitzonderlijke drukte”, “verkiezingen” "
            "or “ander”",
        ),
        "note_for_all": Text(
            "“nee”, want een notitie over één persoon komt op geen rooster",
            "“nee”, as a note about one person goes on no roster",
        ),
        "date": Text("een datum, zoals 15/03/2027", "a date, such as 15/03/2027"),
        "date_from": Text("een datum vanaf {date}", "a date from {date} on"),
        "monday": Text("een maandag", "a Monday"),
        "time": Text("een uur, zoals 9:00 of 9u30", "a time, such as 9:00 or 9u30"),
        "whole_minutes": Text("een tijd in hele minuten", "a time in whole minutes"),
        "time_after": Text("een uur na {time}", "a time after {time}"),
        "number": Text("een getal, zoals 2 of 0,5", "a number, such as 2 or 0.5"),
        "number_between": Text("een getal van {low} tot {high}", "a number from {low} to {high}"),
        "whole_between": Text(
            "een geheel getal van {low} tot {high}", "a whole number from {low} to {high}"
        ),
        "percent": Text("een percentage, zoals 35", "a percentage, such as 35"),
        "yes_no": Text("“ja” of “nee”", "“ja” or “nee”"),
        "remote": Text("“ja”, “nee”, “VM” of “NM”", "“ja”, “nee”, “VM” or “NM”"),
        "weekday": Text(
            "een dag: ma, di, wo, do, vr, za of zo", "a day: ma, di, wo, do, vr, za or zo"
        ),
        "weekdays": Text(
            "dagen, zoals “ma-vr”, “ma,wo” of “za”", "days, such as “ma-vr”, “ma,wo” or “za”"
        ),
        "part": Text(
            "leeg, “VM”, “NM” of uren zoals “9:00-11:00”",
            "empty, “VM”, “NM” or hours such as “9:00-11:00”",
        ),
        "free_day": Text(
            "leeg, “wisselend”, of vaste dagen zoals “wo” of “vr NM”",
            "empty, “wisselend”, or fixed days such as “wo” or “vr NM”",
        ),
        "rotation": Text(
            "“nee”, “ja” of een belofte zoals “1 op 4”",
            "“nee”, “ja” or a promise such as “1 op 4”",
        ),
        "skill": Text(
            "leeg, “Z” (zelfstandig) of “B” (onder begeleiding)",
            "empty, “Z” (independent) or “B” (accompanied)",
        ),
        "post_kind": Text("“front” of “back”", "“front” or “back”"),
        "turn": Text("leeg, “avond” of “zaterdag”", "empty, “avond” or “zaterdag”"),
        "balance_kind": Text("“zaterdag”, “avond” of “uren”", "“zaterdag”, “avond” or “uren”"),
        "status": Text("“goedgekeurd” of “aangevraagd”", "“goedgekeurd” or “aangevraagd”"),
        "wish": Text(
            "“vrij”, “geen avond”, “geen zaterdag”, “telewerk” of een post",
            "“vrij”, “geen avond”, “geen zaterdag”, “telewerk” or a station",
        ),
        "employee": Text("een naam uit Medewerkers", "a name from Medewerkers"),
        "employee_or_all": Text(
            "een naam uit Medewerkers, of “allen”", "a name from Medewerkers, or “allen”"
        ),
        "post": Text("een post uit Posten", "a station from Posten"),
        "front_post": Text("een frontpost uit Posten", "a front station from Posten"),
        "block": Text("een blok uit Openingsuren", "a block from Openingsuren"),
        "block_of_day": Text("een blok van {day}", "a block of {day}"),
        "duty_or_free": Text(
            "een dienst uit Diensten, of “vrij”", "a duty from Diensten, or “vrij”"
        ),
        "duty_or_times": Text(
            "een dienst, of eigen uren in Van en Tot", "a duty, or own hours in Van and Tot"
        ),
        "blank_when_free": Text(
            "een lege cel, want de dag is vrij", "an empty cell, as the day is free"
        ),
        "free_or_duty": Text(
            "ofwel een vrije dag, ofwel een dienst op die dag",
            "either a day off or a duty on that day",
        ),
        "times_of_duty": Text(
            "leeg of {time}, het uur van dienst {duty}", "empty or {time}, the time of duty {duty}"
        ),
        "pause_of_duty": Text(
            "een lege cel, want dienst {duty} heeft al een pauze",
            "an empty cell, as duty {duty} has a break already",
        ),
        "block_once": Text("elk blok één keer op {day}", "each block once on {day}"),
        "no_overlap": Text(
            "een begin vanaf {end} of een einde voor {start}, "
            "want {block} loopt van {start} tot {end}",
            "a start from {end} on or an end before {start}, as {block} is from {start} to {end}",
        ),
        "at_least_minimum": Text(
            "minstens {minimum}, want het minimum is {minimum}",
            "at least {minimum}, as the minimum is {minimum}",
        ),
        "staffing_once": Text(
            "één rij voor dezelfde plaatsen van {post}", "one row for the same places of {post}"
        ),
        "pause_inside": Text(
            "een pauze binnen de dienst, {start} tot {end}",
            "a break within the duty, {start} to {end}",
        ),
        "disjoint_terms": Text(
            "periodes die niet overlappen, {name} staat er al in deze periode",
            "periods that do not overlap, {name} is there already in this period",
        ),
    }
)
"""The words of every expectation that the workbook reader knows."""

FOUND: Final = Text(
    "{place}: gevonden {found}, verwacht {expected}.",
    "{place}: found {found}, expected {expected}.",
)
NOTHING: Final = Text("niets", "nothing")

# What helps to find the mistake

MEANT: Final = Text("Bedoel je “{name}”?", "Do you mean “{name}”?")
COLUMN: Final = Text("Kolom {header}", "Column {header}")
NEAR: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "sheet": Text("Staat het in blad “{near}”?", "Is it in sheet “{near}”?"),
        "column": Text("Staat het in kolom “{near}”?", "Is it in column “{near}”?"),
    }
)
CONTEXT: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "no_overlap": Text("Blokken op {day} overlappen", "Blocks on {day} overlap"),
        "at_least_minimum": Text("Gewenst is kleiner dan minimum", "Desired is less than minimum"),
    }
)

# What is no error

REMARKS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "unknown_sheet": Text(
            "Blad “{found}” ken ik niet en lees ik niet in.",
            "I do not know sheet “{found}” and do not import it.",
        ),
        "unknown_column": Text(
            "Kolom “{found}” in {sheet} ken ik niet en lees ik niet in.",
            "I do not know column “{found}” in {sheet} and do not import it.",
        ),
        "no_header": Text(
            "In {sheet} {cell} staat iets onder een lege kop. Dat lees ik niet in.",
            "{sheet} {cell} has something under an empty heading. I do not import it.",
        ),
        "unknown_setting": Text(
            "Instelling “{found}” in {sheet} ken ik niet en lees ik niet in.",
            "I do not know setting “{found}” in {sheet} and do not import it.",
        ),
        "code_taken": Text(
            "Code “{found}” in {sheet} {cell} is al van {name}. Ik lees hem niet in.",
            "Code “{found}” in {sheet} {cell} belongs to {name} already. I do not import it.",
        ),
        "request": Text(
            "{name} vraagt afwezigheid vanaf {first}. Dat telt nog niet mee.",
            "{name} asks to be away from {first}. That does not count yet.",
        ),
    }
)

# What a team workbook cannot say

LEFT_OUT: Final = Text("Rooster van {name} op {day}: {what}", "Roster of {name} on {day}: {what}")
LEFT_OUT_WHAT: Final[Mapping[LeftOutKind, Text]] = MappingProxyType(
    {
        "person": Text(
            "een dag van iemand die niet in het team is.",
            "a day of somebody who is not in the team.",
        ),
        "block": Text(
            "blok {what}, dat die dag niet of niet meer zo in Openingsuren staat.",
            "block {what}, which is not, or no longer so, in Openingsuren on that day.",
        ),
        "post": Text(
            "post {what}, die het team niet heeft.",
            "station {what}, which the team does not have.",
        ),
        "duty": Text(
            "dienst {what} met andere uren of pauze; staat er als eigen uren.",
            "duty {what} with other hours or another break; it is there as own hours.",
        ),
        "free": Text(
            "de vaste vrije dag, want er staat ook een dienst.",
            "the fixed day off, as there is a duty too.",
        ),
    }
)
LEFT_OUT_STAFFING: Final = Text(
    "Bezetting van {name} {where}: die post of dat blok heeft het team niet.",
    "Staffing of {name} {where}: the team does not have that station or block.",
)
IN_BLOCK: Final = Text("in blok {block}", "in block {block}")
EVERYWHERE: Final = Text("overal", "everywhere")

# A file that is no workbook

UNREADABLE: Final[Mapping[UnreadableReason, Text]] = MappingProxyType(
    {
        "missing": Text("“{name}” bestaat niet.", "“{name}” does not exist."),
        "folder": Text(
            "“{name}” is een map, geen werkboek.", "“{name}” is a folder, not a workbook."
        ),
        "no_permission": Text("“{name}” mag je niet lezen.", "You may not read “{name}”."),
        "encrypted": Text(
            "“{name}” is beveiligd met een wachtwoord of is een oud Excelbestand (.xls). "
            "Bewaar het als .xlsx zonder wachtwoord.",
            "“{name}” is protected with a password or is an old Excel file (.xls). "
            "Save it as .xlsx without a password.",
        ),
        "not_a_workbook": Text(
            "“{name}” is geen werkboek of het is beschadigd.",
            "“{name}” is not a workbook, or it is damaged.",
        ),
    }
)
