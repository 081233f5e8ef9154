"""Burgerlijke Stand: nine people at two counters and the phone, promise 1 op 3.

The staffing is assumed. One person is away without a known end; 7.1 full-time equivalents remain
in the rotation for two places on Saturday.
"""

from __future__ import annotations

from data.examples.form import Member, Row, Team, absence, appointment, balances, staffing, wish
from data.examples.town_hall import CLOSURES, DUTIES, OPENING_HOURS

_PROMISE = "1 op 3"

_EMPLOYEES: list[Row] = [
    Member(
        "Marleen Hugelier",
        "MH",
        ("Z", "Z", "Z"),
        start="2007-10-01",
        saturday=_PROMISE,
        remote=2,
        coordination=6,
    ).row(),
    Member("Filip Desloovere", "FD", ("Z", "Z", "Z"), start="2012-02-13", saturday=_PROMISE).row(),
    Member(
        "Nadia Haddad", "NH", ("Z", "Z", "Z"), start="2018-01-08", saturday=_PROMISE, remote=2
    ).row(),
    Member("Thijs Vanneste", "TV", ("Z", None, "Z"), start="2021-11-15", saturday=_PROMISE).row(),
    Member(
        "An Demeyere",
        "AD",
        ("Z", "Z", "Z"),
        30.4,
        "wisselend",
        "2014-08-18",
        saturday=_PROMISE,
        remote=2,
    ).row(),
    Member("Luc Bossuyt", "LB", ("Z", "Z", None), start="2005-05-09", saturday=_PROMISE).row(),
    Member(
        "Sara Ghesquiere", "SG", ("Z", "Z", "Z"), start="2022-09-05", saturday=_PROMISE, remote=2
    ).row(),
    Member(
        "Rita Cnudde", "RC", ("Z", None, "Z"), 30.4, "wo", "2010-03-01", saturday=_PROMISE
    ).row(),
    Member(
        "Jonas Priem", "JP", ("Z", "B", "Z"), 19, "wisselend", "2026-08-17", saturday=_PROMISE
    ).row(),
]

_ABSENCES: list[Row] = [
    absence("Luc Bossuyt", "2026-12-07", None, "ziekte"),
    absence("Filip Desloovere", "2027-01-05", "2027-01-06", "verlof"),
    absence("Sara Ghesquiere", "2027-01-11", "2027-01-15", "verlof"),
    absence("Marleen Hugelier", "2027-01-05", "2027-04-27", "overleg", on="di", part="13:30-15:00"),
    absence("Jonas Priem", "2027-01-19", "2027-01-19", "vorming", part="9:00-12:30"),
    absence("Rita Cnudde", "2027-01-21", "2027-01-22", "verlof"),
    absence("Nadia Haddad", "2027-01-25", "2027-01-25", "verlof", part="VM"),
    absence("Thijs Vanneste", "2027-01-28", "2027-01-28", "vorming"),
    absence("Nadia Haddad", "2027-02-08", "2027-02-12", "verlof"),
    absence("An Demeyere", "2027-02-22", "2027-02-26", "verlof"),
    absence("Thijs Vanneste", "2027-03-08", "2027-03-12", "verlof"),
    absence("Marleen Hugelier", "2027-03-24", "2027-03-26", "verlof"),
    absence("Rita Cnudde", "2027-03-30", "2027-04-02", "verlof"),
    absence("Filip Desloovere", "2027-04-05", "2027-04-09", "verlof"),
    absence("Sara Ghesquiere", "2027-01-29", "2027-01-29", "verlof", status="aangevraagd"),
]

BURGERLIJKE_STAND = Team(
    "burgerlijke-stand",
    {
        "Team": [
            ("Naam", "Burgerlijke Stand"),
            ("Feestdagen", "BE-VLG"),
            ("Doel front %", 35),
            ("Marge front", 5),
            ("Venster front", 4),
            ("Inhaalrust zaterdag %", 50),
        ],
        "Posten": [
            ("Loket akten", "A", "front", "nee", 210),
            ("Loket nationaliteit", "N", "front", "nee", 210),
            ("Telefoon", "T", "front", "ja", 120),
            ("Backoffice", "BO", "back", "ja", None),
        ],
        "Openingsuren": OPENING_HOURS,
        "Bezetting": [
            staffing("Loket akten", 1, 2),
            staffing("Loket nationaliteit", 1, 1),
            staffing("Telefoon", 0, 1),
            staffing("Loket akten", 1, 1, block="MI1"),
            staffing("Loket akten", 1, 1, block="MI2"),
            staffing("Loket nationaliteit", 0, 1, block="MI1"),
            staffing("Loket nationaliteit", 0, 1, block="MI2"),
            staffing("Telefoon", 0, 0, block="MI1"),
            staffing("Telefoon", 0, 0, block="MI2"),
            staffing("Loket akten", 1, 1, on="ma", block="AV"),
            staffing("Loket nationaliteit", 1, 1, on="ma", block="AV"),
            staffing("Telefoon", 0, 0, on="ma", block="AV"),
            staffing("Loket akten", 2, 2, on="za"),
            staffing("Loket nationaliteit", 0, 0, on="za"),
            staffing("Telefoon", 0, 0, on="za"),
        ],
        "Diensten": DUTIES,
        "Medewerkers": _EMPLOYEES,
        "Afwezigheden": _ABSENCES,
        "Afspraken": [
            appointment(
                "Filip Desloovere", "2027-01-14", "10:00", "11:00", "Voorbereiding huwelijk"
            ),
            appointment("Nadia Haddad", "2027-01-20", "14:00", "15:00", "Naturalisatiedossier"),
        ],
        "Sluitingsdagen": CLOSURES,
        "Wensen": [
            wish("An Demeyere", "vrij", 6, on="vr"),
            wish("Jonas Priem", "vrij", 5, on="wo"),
            wish("Nadia Haddad", "telewerk", 4, on="do", part="NM"),
            wish("Thijs Vanneste", "Telefoon", 3),
            wish("Sara Ghesquiere", "geen zaterdag", 8, first="2027-01-23", last="2027-01-23"),
            wish("Rita Cnudde", "geen avond", 4, last="2027-02-28"),
        ],
        "Saldi": balances(
            [
                ("Marleen Hugelier", -0.3, 0.25, 1),
                ("Filip Desloovere", 0.4, -0.2, -0.5),
                ("Nadia Haddad", 0.1, 0.35, 2.2),
                ("Thijs Vanneste", -0.15, -0.4, 0),
                ("An Demeyere", 0.25, 0.1, -1),
                ("Luc Bossuyt", -0.1, -0.2, 0),
                ("Sara Ghesquiere", 0.3, 0.2, 1.4),
                ("Rita Cnudde", -0.35, 0.1, 0),
                ("Jonas Priem", -0.15, -0.2, 0.3),
            ]
        ),
    },
)
