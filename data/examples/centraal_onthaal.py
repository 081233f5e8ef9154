"""Centraal Onthaal: ten people, promise 1 op 4, once closed at noon and once open all day.

Opening hours as in the job descriptions; the Saturday is assumed to start at nine, and the
staffing is assumed. Of the 9.0 full-time equivalents in the rotation 8.2 remain while one person
is away for long: with two people on a Saturday that keeps the promise of one Saturday in four.
"""

from __future__ import annotations

from data.examples.form import (
    Member,
    Row,
    Team,
    absence,
    appointment,
    at,
    balances,
    closure,
    duty,
    opening,
    staffing,
    wish,
)

_SETTINGS: list[Row] = [
    ("Feestdagen", "BE-VLG"),
    ("Doel front %", None),
    ("Marge front", 5),
    ("Venster front", 4),
]

_POSTS: list[Row] = [
    ("Telefoon 1777", "T", "front", "nee", 120),
    ("Onthaalbalie", "O", "front", "nee", 120),
    ("Digitaal en meldpunt", "M", "front", "ja", "geen"),
    ("Backoffice", "BO", "back", "ja", None),
]

_TURNS: list[Row] = [
    *opening("ma", "AV", "17:00", "19:00", turn="avond"),
    *opening("za", "ZA1", "9:00", "10:45", turn="zaterdag"),
    *opening("za", "ZA2", "10:45", "12:30", turn="zaterdag"),
]

_STAFFING: list[Row] = [
    staffing("Telefoon 1777", 1, 2),
    staffing("Onthaalbalie", 1, 2),
    staffing("Digitaal en meldpunt", 0, 1),
    staffing("Telefoon 1777", 1, 1, on="ma", block="AV"),
    staffing("Onthaalbalie", 1, 1, on="ma", block="AV"),
    staffing("Digitaal en meldpunt", 0, 0, on="ma", block="AV"),
    staffing("Telefoon 1777", 0, 0, on="za"),
    staffing("Onthaalbalie", 2, 2, on="za"),
    staffing("Digitaal en meldpunt", 0, 0, on="za"),
]

_MEMBERS = [
    Member("Hilde Vandamme", "HV", ("Z", "Z", "Z"), start="2014-03-03", coordination=8, remote=2),
    Member("Joris Claeys", "JC", ("Z", "Z", "Z"), start="2018-10-01", remote=2),
    Member("Samira Benali", "SB", ("Z", "Z", "Z"), start="2020-02-03"),
    Member("Koen Deprez", "KD", ("Z", "Z", None), start="2016-05-17"),
    Member("Annelies Maes", "AM", ("Z", "Z", "Z"), 30.4, "wisselend", "2017-08-21", remote=2),
    Member("Tom Verhelst", "TV", ("Z", "Z", "Z"), start="2021-01-11", remote=2),
    Member("Greet Lagae", "GL", (None, "Z", "Z"), 30.4, "wo", "2012-04-02"),
    Member("Murat Aydin", "MA", ("Z", "Z", "Z"), 34.2, "vr NM", "2022-06-13", remote=1),
    Member("Lotte Seys", "LS", ("Z", "Z", "Z"), 19, "wisselend", "2023-09-04"),
    Member("Robbe Hoste", "RH", ("B", "Z", "Z"), start="2026-10-05"),
]

_EMPLOYEES: list[Row] = [
    Member(
        member.name,
        member.code,
        member.skills,
        member.hours,
        member.free,
        member.start,
        saturday="1 op 4",
        remote=member.remote,
        coordination=member.coordination,
    ).row()
    for member in _MEMBERS
]

_ABSENCES: list[Row] = [
    absence("Greet Lagae", "2026-11-16", "2027-02-28", "ziekte"),
    absence("Joris Claeys", "2027-01-04", "2027-01-08", "verlof"),
    absence("Hilde Vandamme", "2027-01-06", "2027-01-27", "overleg", on="wo", part="13:30-15:00"),
    absence("Samira Benali", "2027-01-12", "2027-01-12", "vorming", part="9:00-12:30"),
    absence("Koen Deprez", "2027-01-14", "2027-01-15", "verlof"),
    absence("Tom Verhelst", "2027-01-18", "2027-01-22", "verlof"),
    absence("Lotte Seys", "2027-01-20", "2027-01-20", "verlof", part="VM"),
    absence("Robbe Hoste", "2027-01-26", "2027-01-26", "vorming"),
    *(
        absence(name, "2027-01-26", "2027-01-26", "vorming", part="13:30-17:00")
        for name in ("Hilde Vandamme", "Samira Benali", "Koen Deprez", "Murat Aydin")
    ),
    absence("Annelies Maes", "2027-01-28", "2027-01-29", "ziekte"),
    absence("Murat Aydin", "2027-01-25", "2027-01-25", "verlof", part="NM"),
    absence("Samira Benali", "2027-02-08", "2027-02-12", "verlof"),
    absence("Lotte Seys", "2027-02-08", "2027-02-12", "verlof"),
    absence("Hilde Vandamme", "2027-02-18", "2027-02-19", "verlof"),
    absence("Koen Deprez", "2027-03-08", "2027-03-12", "verlof"),
    absence("Robbe Hoste", "2027-03-16", "2027-03-16", "vorming", part="13:30-17:00"),
    absence("Murat Aydin", "2027-03-29", "2027-04-02", "verlof"),
    absence("Annelies Maes", "2027-04-05", "2027-04-09", "verlof"),
    absence("Tom Verhelst", "2027-01-29", "2027-01-29", "verlof", status="aangevraagd"),
]

_APPOINTMENTS: list[Row] = [
    appointment(
        "Hilde Vandamme", "2027-01-19", "10:00", "11:30", "Gesprek met ICT over de tickets"
    ),
    appointment("Joris Claeys", "2027-01-21", "14:00", "15:00", "Werkgroep meldpunt"),
]

_CLOSURES: list[Row] = [
    closure("2027-01-02", "2027-01-02", "Zaterdag na Nieuwjaar"),
    closure("2027-01-14", "2027-01-14", "Nieuwjaarsreceptie", "15:15-24:00"),
    closure("2027-03-27", "2027-03-27", "Paaszaterdag"),
    closure("2027-05-07", "2027-05-08", "Brugdag"),
]

_WISHES: list[Row] = [
    wish("Samira Benali", "vrij", 6, on="vr", part="NM"),
    wish("Koen Deprez", "Onthaalbalie", 3),
    wish("Joris Claeys", "telewerk", 4, on="do", part="NM"),
    wish("Tom Verhelst", "geen avond", 5, last="2027-02-28"),
    wish("Lotte Seys", "vrij", 7, on="wo", part="NM"),
    wish("Murat Aydin", "geen zaterdag", 8, first="2027-01-16", last="2027-01-16"),
    wish("Annelies Maes", "geen zaterdag", 8, first="2027-02-20", last="2027-02-20"),
    wish("Robbe Hoste", "Digitaal en meldpunt", 2),
]

_BALANCES = balances(
    [
        ("Hilde Vandamme", 0.3, -0.25, 2.5),
        ("Joris Claeys", -0.35, 0.4, -1.2),
        ("Samira Benali", 0.55, 0.1, 0),
        ("Koen Deprez", -0.2, -0.5, 3),
        ("Annelies Maes", 0.15, 0.35, -0.8),
        ("Tom Verhelst", 0.4, -0.3, 1.5),
        ("Greet Lagae", -0.45, 0.2, 0),
        ("Murat Aydin", 0.05, 0.45, -2),
        ("Lotte Seys", -0.3, -0.15, 0.6),
        ("Robbe Hoste", -0.15, -0.3, 0),
    ]
)


def _team(id_: str, changed: dict[str, list[Row]]) -> Team:
    common = {
        "Posten": _POSTS,
        "Medewerkers": _EMPLOYEES,
        "Afwezigheden": _ABSENCES,
        "Afspraken": _APPOINTMENTS,
        "Sluitingsdagen": _CLOSURES,
        "Wensen": _WISHES,
        "Saldi": _BALANCES,
    }
    return Team(id_, common | changed)


CENTRAAL_ONTHAAL = _team(
    "centraal-onthaal",
    {
        "Team": [("Naam", "Centraal Onthaal"), *_SETTINGS, ("Middag", at("12:30"))],
        "Openingsuren": [
            *opening("ma di wo do vr", "VM1", "9:00", "10:45"),
            *opening("ma di wo do vr", "VM2", "10:45", "12:30"),
            *opening("ma di wo do vr", "NM1", "13:30", "15:15"),
            *opening("ma di wo do vr", "NM2", "15:15", "17:00"),
            *_TURNS,
        ],
        "Bezetting": _STAFFING,
        "Diensten": [
            duty("Dag", "D", "ma-vr", ("8:30", "17:06"), ("12:30", "13:30")),
            duty("Laat", "L", "ma", ("10:24", "19:00"), ("12:30", "13:30")),
            duty("Voormiddag", "V", "ma-vr", ("8:42", "12:30")),
            duty("Namiddag", "N", "ma-vr", ("13:18", "17:06")),
            duty("Avond", "A", "ma", ("15:12", "19:00")),
            duty("Zaterdag", "Z", "za", ("8:45", "12:45")),
        ],
    },
)
"""Closed from half past twelve to half past one: everybody has lunch at the same time."""

CENTRAAL_ONTHAAL_DOORLOPEND = _team(
    "centraal-onthaal-doorlopend",
    {
        "Team": [("Naam", "Centraal Onthaal doorlopend"), *_SETTINGS, ("Middag", at("12:45"))],
        "Openingsuren": [
            *opening("ma di wo do vr", "VM1", "9:00", "10:30"),
            *opening("ma di wo do vr", "VM2", "10:30", "12:00"),
            *opening("ma di wo do vr", "MI1", "12:00", "12:45"),
            *opening("ma di wo do vr", "MI2", "12:45", "13:30"),
            *opening("ma di wo do vr", "NM1", "13:30", "15:15"),
            *opening("ma di wo do vr", "NM2", "15:15", "17:00"),
            *_TURNS,
        ],
        "Bezetting": [
            *_STAFFING,
            *(
                staffing(post, minimum, wanted, block=block)
                for block in ("MI1", "MI2")
                for post, minimum, wanted in (
                    ("Telefoon 1777", 1, 1),
                    ("Onthaalbalie", 1, 1),
                    ("Digitaal en meldpunt", 0, 0),
                )
            ),
        ],
        "Diensten": [
            duty("Dag, eerste middag", "D1", "ma-vr", ("8:39", "17:00"), ("12:00", "12:45")),
            duty("Dag, tweede middag", "D2", "ma-vr", ("8:39", "17:00"), ("12:45", "13:30")),
            duty("Laat, eerste middag", "L1", "ma", ("10:39", "19:00"), ("12:00", "12:45")),
            duty("Laat, tweede middag", "L2", "ma", ("10:39", "19:00"), ("12:45", "13:30")),
            duty("Voormiddag", "V", "ma-vr", ("8:57", "12:45")),
            duty("Namiddag", "N", "ma-vr", ("13:12", "17:00")),
            duty("Avond", "A", "ma", ("15:12", "19:00")),
            duty("Zaterdag", "Z", "za", ("8:45", "12:45")),
        ],
    },
)
"""Open from nine to five: lunch in two shifts, with the border of the half days between them."""
