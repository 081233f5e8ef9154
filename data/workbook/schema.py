"""Sheets and columns of a team workbook, Dutch and English headers (contract, section 1)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key in the code, its headers, and what may stand in it.

    Attributes:
        required: whether the column must be there.
        help: explanation in the template, Dutch, for users.
        choices: the words of a drop-down list.
    """

    key: str
    dutch: str
    english: str
    required: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its titles and columns in their order."""

    key: str
    dutch: str
    english: str
    columns: tuple[Column, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A row of the sheet `Team`: the field of the settings, and its names."""

    field: str
    dutch: str
    english: str


SETTINGS: tuple[Setting, ...] = (
    Setting("name", "Naam", "Name"),
    Setting("public_holidays", "Feestdagen", "Public holidays"),
    Setting("target_front", "Doel front %", "Front target %"),
    Setting("margin_front", "Marge front", "Front margin"),
    Setting("window_weeks", "Venster front", "Front window"),
    Setting("noon", "Middag", "Noon"),
    Setting("saturday_credit", "Inhaalrust zaterdag %", "Saturday credit %"),
    Setting("published_until", "Gepubliceerd t.e.m.", "Published until"),
)

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
"""Short names of the days, Monday first."""

_YES_NO = ("ja", "nee")
_PART = "Leeg voor de hele dag, VM, NM, of uren zoals 9:00-11:00"

SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "team",
        "Team",
        "Team",
        (
            Column("setting", "Instelling", "Setting", required=True, help="Welke instelling"),
            Column("value", "Waarde", "Value", required=True, help="Waarde van de instelling"),
        ),
        required=True,
    ),
    Sheet(
        "posts",
        "Posten",
        "Posts",
        (
            Column("post", "Post", "Post", required=True, help="Naam van de post"),
            Column("code", "Code", "Code", required=True, help="Een tot drie tekens"),
            Column(
                "kind",
                "Soort",
                "Kind",
                required=True,
                help="front of back; de eerste back-post is de backoffice",
                choices=("front", "back"),
            ),
            Column("remote", "Op afstand", "Remote", help="Kan dit thuis?", choices=_YES_NO),
            Column(
                "longest",
                "Max aaneengesloten",
                "Longest stretch",
                help="Minuten na elkaar; leeg is 120 voor front; geen = geen grens",
            ),
        ),
        required=True,
    ),
    Sheet(
        "openings",
        "Openingsuren",
        "Opening hours",
        (
            Column("day", "Dag", "Day", required=True, help="Dag van de week", choices=DAYS),
            Column("block", "Blok", "Block", required=True, help="Naam van het blok, zoals VM1"),
            Column("from", "Van", "From", required=True, help="Begin, zoals 9:00"),
            Column("to", "Tot", "To", required=True, help="Einde, zoals 10:45"),
            Column(
                "turn",
                "Beurt",
                "Turn",
                help="Leeg, avond of zaterdag",
                choices=("avond", "zaterdag"),
            ),
            Column("valid_from", "Geldig vanaf", "Valid from", help="Leeg: altijd"),
            Column("valid_to", "Geldig tot", "Valid to", help="Leeg: altijd"),
            Column("public", "Publiek", "Public", help="Open voor publiek?", choices=_YES_NO),
        ),
        required=True,
    ),
    Sheet(
        "staffing",
        "Bezetting",
        "Staffing",
        (
            Column("post", "Post", "Post", required=True, help="Een frontpost"),
            Column("day", "Dag", "Day", help="Leeg: elke dag", choices=DAYS),
            Column("block", "Blok", "Block", help="Leeg: elk blok"),
            Column("minimum", "Minimum", "Minimum", required=True, help="Basisdienstverlening"),
            Column("wanted", "Gewenst", "Wanted", required=True, help="Minstens het minimum"),
            Column("valid_from", "Geldig vanaf", "Valid from", help="Leeg: altijd"),
            Column("valid_to", "Geldig tot", "Valid to", help="Leeg: altijd"),
        ),
        required=True,
    ),
    Sheet(
        "duties",
        "Diensten",
        "Duties",
        (
            Column("duty", "Dienst", "Duty", required=True, help="Naam van de dienst"),
            Column("code", "Code", "Code", help="Korte code"),
            Column("days", "Dagen", "Days", required=True, help="ma-vr, of ma,wo, of za"),
            Column("from", "Van", "From", required=True, help="Begin"),
            Column("to", "Tot", "To", required=True, help="Einde"),
            Column("pause_from", "Pauze van", "Break from", help="Begin van de pauze"),
            Column("pause_to", "Pauze tot", "Break to", help="Einde van de pauze"),
        ),
        required=True,
    ),
    Sheet(
        "employees",
        "Medewerkers",
        "Employees",
        (
            Column("name", "Naam", "Name", required=True, help="Voornaam en naam"),
            Column("code", "Code", "Code", help="Korte code, zoals initialen"),
            Column(
                "hours", "Uren per week", "Hours per week", required=True, help="Voltijds is 38"
            ),
            Column("free", "Vrije dag", "Free day", help="Leeg, wisselend, of wo, of vr NM"),
            Column("start", "Start", "Start", help="Eerste dag"),
            Column("end", "Einde", "End", help="Laatste dag"),
            Column("saturday", "Zaterdagbeurt", "Saturday turn", help="nee, ja of 1 op 4"),
            Column("evening", "Avondbeurt", "Evening turn", help="nee, ja of 1 op 4"),
            Column("remote", "Telewerk", "Remote work", help="Halve dagen per week"),
            Column("coordination", "Coördinatie", "Coordination", help="Uren per week"),
        ),
        required=True,
    ),
    Sheet(
        "absences",
        "Afwezigheden",
        "Absences",
        (
            Column("name", "Naam", "Name", required=True, help="Een medewerker, of allen"),
            Column("from", "Van", "From", required=True, help="Eerste dag"),
            Column("to", "Tot", "To", help="Laatste dag; leeg: einde onbekend"),
            Column("day", "Dag", "Day", help="Leeg, of enkel die weekdag", choices=DAYS),
            Column("part", "Deel", "Part", help=_PART),
            Column("reason", "Soort", "Kind", help="Blijft in dit bestand, komt op geen rooster"),
            Column(
                "status",
                "Status",
                "Status",
                help="goedgekeurd of aangevraagd",
                choices=("goedgekeurd", "aangevraagd"),
            ),
        ),
    ),
    Sheet(
        "appointments",
        "Afspraken",
        "Appointments",
        (
            Column("name", "Naam", "Name", required=True, help="Een medewerker"),
            Column("date", "Datum", "Date", required=True, help="Dag van de afspraak"),
            Column("from", "Van", "From", required=True, help="Begin"),
            Column("to", "Tot", "To", required=True, help="Einde"),
            Column("description", "Omschrijving", "Description", help="Blijft in dit bestand"),
        ),
    ),
    Sheet(
        "closures",
        "Sluitingsdagen",
        "Closing days",
        (
            Column("from", "Van", "From", required=True, help="Eerste dag"),
            Column("to", "Tot", "To", help="Laatste dag; leeg: een dag"),
            Column("description", "Omschrijving", "Description", help="Zoals brugdag"),
            Column("part", "Deel", "Part", help=_PART),
        ),
    ),
    Sheet(
        "wishes",
        "Wensen",
        "Wishes",
        (
            Column("name", "Naam", "Name", required=True, help="Een medewerker"),
            Column("from", "Van", "From", required=True, help="Eerste dag"),
            Column("to", "Tot", "To", required=True, help="Laatste dag"),
            Column("day", "Dag", "Day", help="Leeg, of enkel die weekdag", choices=DAYS),
            Column("part", "Deel", "Part", help=_PART),
            Column(
                "wish",
                "Wens",
                "Wish",
                required=True,
                help="vrij, geen avond, geen zaterdag, telewerk, of een post",
            ),
            Column("weight", "Gewicht", "Weight", help="1 tot 10; leeg is 5"),
        ),
    ),
    Sheet(
        "balances",
        "Saldi",
        "Balances",
        (
            Column("name", "Naam", "Name", required=True, help="Een medewerker"),
            Column(
                "turn",
                "Beurt",
                "Turn",
                required=True,
                help="zaterdag, avond of uren",
                choices=("zaterdag", "avond", "uren"),
            ),
            Column(
                "balance",
                "Saldo",
                "Balance",
                required=True,
                help="Beurten: + is nog te doen. Uren: + is meer gewerkt dan het contract",
            ),
            Column("as_of", "Stand op", "As of", help="Een maandag; leeg: begin van het rooster"),
        ),
    ),
    Sheet(
        "roster",
        "Rooster",
        "Roster",
        (
            Column("date", "Datum", "Date", required=True, help="Dag"),
            Column("name", "Naam", "Name", required=True, help="Een medewerker"),
            Column("duty", "Dienst", "Duty", help="Een dienst, of vrij voor een vaste vrije dag"),
            Column("block", "Blok", "Block", help="Leeg: enkel de dienst"),
            Column("post", "Post", "Post", help="De post in dat blok"),
            Column("locked", "Vast", "Locked", help="ja: dit blijft staan", choices=_YES_NO),
            Column(
                "remote",
                "Op afstand",
                "Remote",
                help="Thuis gewerkt? VM of NM: enkel die helft van de dag",
                choices=(*_YES_NO, "VM", "NM"),
            ),
            Column("from", "Van", "From", help="Eigen begin, zonder dienst"),
            Column("to", "Tot", "To", help="Eigen einde, zonder dienst"),
            Column("pause_from", "Pauze van", "Break from", help="Eigen pauze, zonder dienst"),
            Column("pause_to", "Pauze tot", "Break to", help="Einde van die pauze"),
        ),
    ),
    Sheet(
        "notes",
        "Notities",
        "Notes",
        (
            Column("date", "Datum", "Date", required=True, help="Dag"),
            Column("name", "Naam", "Name", help="Een medewerker; leeg: voor iedereen"),
            Column("block", "Blok", "Block", help="Leeg: de hele dag"),
            Column("note", "Notitie", "Note", required=True, help="De tekst"),
            Column(
                "on_roster",
                "Op het rooster",
                "On the roster",
                help="ja: komt op papier en in Excel; enkel voor iedereen",
                choices=_YES_NO,
            ),
        ),
    ),
    Sheet(
        "allowances",
        "Toegestaan",
        "Allowed",
        (
            Column("rule", "Regel", "Rule", required=True, help="Welke regel, en hoe"),
            Column("name", "Naam", "Name", help="Leeg: niemand in het bijzonder"),
            Column("date", "Datum", "Date", help="Dag"),
            Column("block", "Blok", "Block", help="Leeg: de hele dag"),
            Column("post", "Post", "Post", help="Leeg: geen post in het bijzonder"),
            Column("extent", "Omvang", "Extent", help="Minuten of mensen, zoals toegestaan"),
            Column("reason", "Reden", "Reason", help="Blijft in dit bestand"),
            Column("description", "Toelichting", "Explanation", help="Blijft in dit bestand"),
            Column("since", "Sinds", "Since", required=True, help="Dag waarop het werd toegestaan"),
        ),
    ),
    Sheet(
        "rules",
        "Regels",
        "Rules",
        (
            Column("rule", "Regel", "Rule", required=True, help="Naam van de regel"),
            Column("value", "Waarde", "Value", required=True, help="Nieuwe waarde"),
        ),
    ),
)

EXPLANATION_SHEETS = ("Uitleg", "Explanation")
"""Sheets that explain a template; known, and nothing to read."""


def folded(text: str) -> str:
    """Return a header or word without case, accents and surrounding or doubled blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(kept.split())


def sheet(key: str) -> Sheet:
    """Return a sheet by its key."""
    return next(known for known in SHEETS if known.key == key)
