"""Andere Nationaliteiten: eight people, 35 % at the desk, promise 1 op 3, two newcomers.

The phone is answered on the afternoons on which the counters are closed. Seven people (6.6
full-time equivalents) share two places on Saturday, which keeps the promise of one in three.
"""

from __future__ import annotations

from data.examples.form import (
    Member,
    Row,
    Team,
    absence,
    appointment,
    balances,
    opening,
    staffing,
    wish,
)
from data.examples.town_hall import CLOSURES, DUTIES, OPENING_HOURS

_PROMISE = "1 op 3"

_EMPLOYEES: list[Row] = [
    Member(
        "Veerle Baert",
        "VB",
        ("Z", "Z"),
        start="2011-02-01",
        saturday=_PROMISE,
        remote=2,
        coordination=6,
    ).row(),
    Member(
        "Youssef Amrani", "YA", ("Z", "Z"), start="2019-04-01", saturday=_PROMISE, remote=4
    ).row(),
    Member("Lien Decock", "LD", ("Z", "Z"), start="2020-09-14", saturday=_PROMISE, remote=4).row(),
    Member(
        "Bart Rosseel",
        "BR",
        ("Z", "Z"),
        30.4,
        "wisselend",
        "2015-11-02",
        saturday=_PROMISE,
        remote=2,
    ).row(),
    Member("Elif Kaya", "EK", ("Z", "Z"), start="2022-03-07", saturday=_PROMISE, remote=4).row(),
    Member(
        "Pieter Goethals", "PG", ("Z", "Z"), 30.4, "vr", "2018-06-18", saturday=_PROMISE, remote=2
    ).row(),
    Member("Hanne Tack", "HT", ("Z", "B"), start="2026-09-01", saturday=_PROMISE).row(),
    Member(
        "Ruben Ide",
        "RI",
        ("B", "B"),
        start="2026-12-01",
        end="2027-02-28",
        saturday="nee",
        evening="nee",
    ).row(),
    Member("Ruben Ide", "RI", ("B", "Z"), start="2027-03-01", saturday="nee", evening="nee").row(),
]

_ABSENCES: list[Row] = [
    absence("Elif Kaya", "2027-01-04", "2027-01-06", "verlof"),
    absence("Veerle Baert", "2027-01-07", "2027-01-28", "overleg", on="do", part="14:00-15:30"),
    absence("Hanne Tack", "2027-01-12", "2027-01-12", "vorming"),
    absence("Ruben Ide", "2027-01-12", "2027-01-12", "vorming"),
    absence("Youssef Amrani", "2027-01-18", "2027-01-22", "verlof"),
    absence("Lien Decock", "2027-01-21", "2027-01-21", "vorming", part="13:30-16:30"),
    absence("Bart Rosseel", "2027-01-26", "2027-01-27", "ziekte"),
    absence("Pieter Goethals", "2027-02-08", "2027-02-12", "verlof"),
    absence("Hanne Tack", "2027-02-10", "2027-02-12", "verlof"),
    absence("Elif Kaya", "2027-02-23", "2027-02-23", "verlof", part="NM"),
    absence("Lien Decock", "2027-03-01", "2027-03-05", "verlof"),
    absence("Ruben Ide", "2027-03-11", "2027-03-12", "vorming"),
    absence("Veerle Baert", "2027-03-30", "2027-04-02", "verlof"),
    absence("Bart Rosseel", "2027-04-06", "2027-04-09", "verlof"),
    absence("Pieter Goethals", "2027-01-28", "2027-01-28", "verlof", status="aangevraagd"),
]

_WISHES: list[Row] = [
    wish("Youssef Amrani", "telewerk", 4, on="di", part="NM"),
    wish("Lien Decock", "vrij", 5, on="wo", part="NM"),
    wish("Bart Rosseel", "vrij", 6, on="ma"),
    wish("Elif Kaya", "geen avond", 3, last="2027-01-31"),
    wish("Pieter Goethals", "geen zaterdag", 8, first="2027-01-23", last="2027-01-23"),
    wish("Hanne Tack", "Balie", 2),
]

ANDERE_NATIONALITEITEN = Team(
    "andere-nationaliteiten",
    {
        "Team": [
            ("Naam", "Andere Nationaliteiten"),
            ("Feestdagen", "BE-VLG"),
            ("Doel front %", 0.35),
            ("Marge front", 5),
            ("Venster front", 4),
            ("Inhaalrust zaterdag %", 0),
        ],
        "Posten": [
            ("Balie", "B", "front", "nee", 210),
            ("Telefoon", "T", "front", "ja", 120),
            ("Backoffice", "BO", "back", "ja", None),
        ],
        "Openingsuren": [
            *OPENING_HOURS,
            *opening("ma", "TEL1", "13:30", "14:45", public=False),
            *opening("ma", "TEL2", "14:45", "16:00", public=False),
            *opening("di do vr", "TEL1", "13:30", "15:00", public=False),
            *opening("di do vr", "TEL2", "15:00", "16:30", public=False),
        ],
        "Bezetting": [
            staffing("Balie", 2, 3),
            staffing("Telefoon", 1, 1),
            staffing("Balie", 1, 2, block="MI1"),
            staffing("Balie", 1, 2, block="MI2"),
            staffing("Telefoon", 0, 0, block="MI1"),
            staffing("Telefoon", 0, 0, block="MI2"),
            staffing("Balie", 0, 0, block="TEL1"),
            staffing("Balie", 0, 0, block="TEL2"),
            staffing("Balie", 2, 2, on="ma", block="AV"),
            staffing("Telefoon", 0, 0, on="ma", block="AV"),
            staffing("Balie", 2, 2, on="za"),
            staffing("Telefoon", 0, 0, on="za"),
        ],
        "Diensten": DUTIES,
        "Medewerkers": _EMPLOYEES,
        "Afwezigheden": _ABSENCES,
        "Afspraken": [
            appointment("Veerle Baert", "2027-01-13", "9:00", "10:00", "Overleg met de politie"),
            appointment(
                "Youssef Amrani", "2027-01-26", "13:30", "14:30", "Opvolging van een dossier"
            ),
        ],
        "Sluitingsdagen": CLOSURES,
        "Wensen": _WISHES,
        "Saldi": balances(
            [
                ("Veerle Baert", 0.2, -0.3, 1.5),
                ("Youssef Amrani", -0.4, 0.25, -0.5),
                ("Lien Decock", 0.35, 0.1, 2),
                ("Bart Rosseel", -0.1, 0.3, 0),
                ("Elif Kaya", 0.25, -0.45, -1.8),
                ("Pieter Goethals", -0.05, 0.4, 0.4),
                ("Hanne Tack", -0.25, -0.3, 0),
                ("Ruben Ide", None, None, 0),
            ]
        ),
    },
)
