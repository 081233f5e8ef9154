"""What is wrong in a workbook, in Dutch sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from data import dutch
from data.workbook import LeftOut, LeftOutKind, Problem, Remark, UnreadableFileError

Facts = Mapping[str, object]


def clock(facts: Facts, key: str) -> str:
    """Return a time of day from facts, `9:00`."""
    minutes = facts[key]
    assert isinstance(minutes, int)
    return dutch.clock(minutes)


def day_month_year(facts: Facts, key: str) -> str:
    """Return a date from facts, `15/03/2027`."""
    day = facts[key]
    assert isinstance(day, date)
    return f"{day:%d/%m/%Y}"


def _weekday(facts: Facts) -> str:
    number = facts["day"]
    assert isinstance(number, int)
    return dutch.DAYS[number]


EXPECTED: MappingProxyType[str, Callable[[Facts], str]] = MappingProxyType(
    {
        "sheet": lambda _: "dit blad, het is nodig",
        "column": lambda facts: f"een kolom “{facts['column']}”",
        "sheet_once": lambda _: "elk blad één keer, in één taal",
        "column_once": lambda _: "elke kolom één keer",
        "filled": lambda _: "een waarde, deze cel mag niet leeg zijn",
        "once": lambda _: "elke naam of code één keer",
        "code_once": lambda facts: f"een eigen code, deze is van {facts['name']}",
        "not_reserved": lambda _: "een andere naam, dit woord heeft al een betekenis",
        "team_name": lambda _: "de naam van het team, bij de instelling “Naam”",
        "holidays": lambda _: "“BE-VLG” of “geen”",
        "rule": lambda _: "een regel uit de handleiding van het werkboek",
        "broken_rule": lambda _: "een regel zoals Beurtrol die daar schrijft",
        "why": lambda _: (
            "“op eigen vraag”, “ruil afgesproken”, “uitzonderlijke drukte”, “verkiezingen” "
            "of “ander”"
        ),
        "note_for_all": lambda _: "“nee”, want een notitie over één persoon komt op geen rooster",
        "date": lambda _: "een datum, zoals 15/03/2027",
        "date_from": lambda facts: f"een datum vanaf {day_month_year(facts, 'date')}",
        "monday": lambda _: "een maandag",
        "time": lambda _: "een uur, zoals 9:00 of 9u30",
        "whole_minutes": lambda _: "een tijd in hele minuten",
        "time_after": lambda facts: f"een uur na {clock(facts, 'time')}",
        "number": lambda _: "een getal, zoals 2 of 0,5",
        "number_between": lambda facts: f"een getal van {facts['low']} tot {facts['high']}",
        "whole_between": lambda facts: f"een geheel getal van {facts['low']} tot {facts['high']}",
        "percent": lambda _: "een percentage, zoals 35",
        "yes_no": lambda _: "“ja” of “nee”",
        "remote": lambda _: "“ja”, “nee”, “VM” of “NM”",
        "weekday": lambda _: "een dag: ma, di, wo, do, vr, za of zo",
        "weekdays": lambda _: "dagen, zoals “ma-vr”, “ma,wo” of “za”",
        "part": lambda _: "leeg, “VM”, “NM” of uren zoals “9:00-11:00”",
        "free_day": lambda _: "leeg, “wisselend”, of vaste dagen zoals “wo” of “vr NM”",
        "rotation": lambda _: "“nee”, “ja” of een belofte zoals “1 op 4”",
        "skill": lambda _: "leeg, “Z” (zelfstandig) of “B” (onder begeleiding)",
        "post_kind": lambda _: "“front” of “back”",
        "turn": lambda _: "leeg, “avond” of “zaterdag”",
        "balance_kind": lambda _: "“zaterdag”, “avond” of “uren”",
        "status": lambda _: "“goedgekeurd” of “aangevraagd”",
        "wish": lambda _: "“vrij”, “geen avond”, “geen zaterdag”, “telewerk” of een post",
        "employee": lambda _: "een naam uit Medewerkers",
        "employee_or_all": lambda _: "een naam uit Medewerkers, of “allen”",
        "post": lambda _: "een post uit Posten",
        "front_post": lambda _: "een front-post uit Posten",
        "block": lambda _: "een blok uit Openingsuren",
        "block_of_day": lambda facts: f"een blok van {day_month_year(facts, 'day')}",
        "duty_or_free": lambda _: "een dienst uit Diensten, of “vrij”",
        "duty_or_times": lambda _: "een dienst, of eigen uren in Van en Tot",
        "blank_when_free": lambda _: "een lege cel, want de dag is vrij",
        "free_or_duty": lambda _: "ofwel een vrije dag, ofwel een dienst op die dag",
        "times_of_duty": lambda facts: (
            f"leeg of {clock(facts, 'time')}, het uur van dienst {facts['duty']}"
        ),
        "pause_of_duty": lambda facts: f"een lege cel, dienst {facts['duty']} heeft haar pauze",
        "block_once": lambda facts: f"elk blok één keer op {_weekday(facts)}",
        "no_overlap": lambda facts: (
            f"een begin vanaf {clock(facts, 'end')} of een einde voor {clock(facts, 'start')}, "
            f"want {facts['block']} loopt van {clock(facts, 'start')} tot {clock(facts, 'end')}"
        ),
        "at_least_minimum": lambda facts: (
            f"minstens {facts['minimum']}, want het minimum is {facts['minimum']}"
        ),
        "staffing_once": lambda facts: f"één rij voor dezelfde plaatsen van {facts['post']}",
        "pause_inside": lambda facts: (
            f"een pauze binnen de dienst, {clock(facts, 'start')} tot {clock(facts, 'end')}"
        ),
        "disjoint_terms": lambda facts: (
            f"periodes die niet overlappen, {facts['name']} staat er al in deze periode"
        ),
    }
)
"""The Dutch words of every expectation that the workbook reader knows."""

_CONTEXT: MappingProxyType[str, Callable[[Facts], str]] = MappingProxyType(
    {
        "sheet": lambda facts: _near(facts, "blad"),
        "column": lambda facts: _near(facts, "kolom"),
        "no_overlap": lambda facts: f"Blokken op {_weekday(facts)} overlappen",
        "at_least_minimum": lambda _: "Gewenst is kleiner dan minimum",
    }
)


def _near(facts: Facts, what: str) -> str:
    """Ask whether a sheet or column of nearly that name is meant."""
    return f"Staat het in {what} “{facts['near']}”?" if facts.get("near") else ""


def found(problem: Problem) -> str:
    """Return what stands in the cell, between quotation marks."""
    return f"“{problem.found}”" if problem.found else "niets"


def expected(problem: Problem) -> str:
    """Return what is expected in the cell."""
    return EXPECTED[problem.expectation](problem.facts)


def hint(problem: Problem) -> str:
    """Return the nearest known name as a question, or what helps to find the mistake."""
    if problem.suggestion is not None:
        return f"Bedoel je “{problem.suggestion}”?"
    context = _CONTEXT.get(problem.expectation)
    if context is not None:
        return context(problem.facts)
    header = problem.facts.get("header")
    return f"Kolom {header}" if header else ""


def sentence(problem: Problem) -> str:
    """Return a problem as one line: where, what was found, what is expected."""
    place = f"{problem.sheet} {problem.cell}".strip()
    line = f"{place}: gevonden {found(problem)}, verwacht {expected(problem)}."
    return f"{line} {hint(problem)}" if problem.suggestion is not None else line


def remark(seen: Remark) -> str:
    """Return something worth knowing that is no error."""
    match seen.kind:
        case "unknown_sheet":
            return f"Blad “{seen.found}” ken ik niet en lees ik niet in."
        case "unknown_column":
            return f"Kolom “{seen.found}” in {seen.sheet} ken ik niet en lees ik niet in."
        case "no_header":
            return (
                f"In {seen.sheet} {seen.cell} staat iets onder een lege kop. Dat lees ik niet in."
            )
        case "unknown_setting":
            return f"Instelling “{seen.found}” in {seen.sheet} ken ik niet en lees ik niet in."
        case _:
            since = day_month_year(seen.facts, "first")
            return f"{seen.facts['name']} vraagt afwezigheid vanaf {since}. Dat telt nog niet mee."


_LEFT_OUT: MappingProxyType[LeftOutKind, str] = MappingProxyType(
    {
        "person": "een dag van iemand die niet in het team is.",
        "block": "blok {what}, dat die dag niet of niet meer zo in Openingsuren staat.",
        "post": "post {what}, die het team niet heeft.",
        "duty": "dienst {what} met andere uren of pauze; staat er als eigen uren.",
        "free": "de vaste vrije dag, want er staat ook een dienst.",
    }
)


def left_out(item: LeftOut) -> str:
    """Return something of a plan that a team workbook cannot say."""
    if item.day is None:
        where = f"in blok {item.what}" if item.what else "overal"
        return f"Bezetting van {item.name} {where}: die post of dat blok heeft het team niet."
    what = _LEFT_OUT[item.kind].format(what=item.what)
    return f"Rooster van {item.name} op {item.day:%d/%m/%Y}: {what}"


_UNREADABLE = {
    "missing": "“{0}” bestaat niet.",
    "folder": "“{0}” is een map, geen werkboek.",
    "no_permission": "“{0}” mag je niet lezen.",
    "encrypted": "“{0}” is beveiligd met een wachtwoord of is een oud Excelbestand (.xls). "
    "Bewaar het als .xlsx zonder wachtwoord.",
    "not_a_workbook": "“{0}” is geen werkboek of het is beschadigd.",
}


def unreadable(error: UnreadableFileError) -> str:
    """Return why a file cannot be read."""
    return _UNREADABLE[error.reason].format(error.path.name)
