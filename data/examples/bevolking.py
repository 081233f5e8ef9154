"""Bevolking: fifteen people at three counters and the phone, promise 1 op 3.

The staffing is assumed; passports ask for more people before the spring holiday. Of the 13.2
full-time equivalents 12.4 remain in the rotation while one person is away for long: enough for
four places on Saturday at one in three.
"""

from __future__ import annotations

from data.examples.form import Member, Row, Team, absence, appointment, balances, staffing, wish
from data.examples.town_hall import CLOSURES, DUTIES, OPENING_HOURS

_PROMISE = "1 op 3"
_ALL = ("Z", "Z", "Z", "Z")

_EMPLOYEES: list[Row] = [
    Member(
        "Carine Bultinck",
        "CB",
        _ALL,
        start="2009-01-05",
        saturday=_PROMISE,
        remote=2,
        coordination=8,
    ).row(),
    Member("Wim Degryse", "WD", _ALL, start="2013-05-02", saturday=_PROMISE).row(),
    Member("Naima El Idrissi", "NE", _ALL, start="2017-02-06", saturday=_PROMISE, remote=2).row(),
    Member("Sofie Lambrecht", "SL", _ALL, start="2018-09-03", saturday=_PROMISE).row(),
    Member(
        "Jan Vercruysse", "JV", ("Z", "Z", "Z", None), start="2010-10-04", saturday=_PROMISE
    ).row(),
    Member("Eva Dewitte", "ED", _ALL, start="2019-01-14", saturday=_PROMISE, remote=2).row(),
    Member(
        "Dries Callewaert", "DC", ("Z", None, "Z", "Z"), start="2021-03-01", saturday=_PROMISE
    ).row(),
    Member("Fatma Yildiz", "FY", _ALL, start="2020-08-17", saturday=_PROMISE, remote=2).row(),
    Member("Kris Spriet", "KS", (None, "Z", "Z", "Z"), start="2016-04-04", saturday=_PROMISE).row(),
    Member(
        "Ines Depaepe", "ID", _ALL, 30.4, "wisselend", "2015-09-01", saturday=_PROMISE, remote=2
    ).row(),
    Member("Mieke Rommel", "MR", _ALL, 30.4, "wo", "2008-03-03", saturday=_PROMISE).row(),
    Member(
        "Stefaan Nuyttens", "SN", _ALL, 30.4, "wisselend", "2012-01-09", saturday=_PROMISE
    ).row(),
    Member(
        "Leen Vanhoutte",
        "LV",
        ("Z", "Z", "Z", None),
        22.8,
        "wo,vr",
        "2014-06-02",
        saturday=_PROMISE,
    ).row(),
    Member(
        "Gerda Pattyn",
        "GP",
        (None, "Z", "Z", "Z"),
        22.8,
        "wisselend",
        "2006-09-04",
        saturday=_PROMISE,
    ).row(),
    Member("Arne Lippens", "AL", ("B", "B", "Z", "Z"), start="2026-11-02", saturday=_PROMISE).row(),
]

_ABSENCES: list[Row] = [
    absence("allen", "2027-01-07", "2027-04-29", "overleg", on="do", part="13:30-14:30"),
    absence("Stefaan Nuyttens", "2027-01-11", "2027-03-14", "ziekte"),
    absence("Wim Degryse", "2027-01-04", "2027-01-08", "verlof"),
    absence("Eva Dewitte", "2027-01-04", "2027-01-05", "verlof"),
    absence("Arne Lippens", "2027-01-12", "2027-01-12", "vorming"),
    absence("Arne Lippens", "2027-01-19", "2027-01-19", "vorming", part="13:00-16:30"),
    absence("Naima El Idrissi", "2027-01-13", "2027-01-13", "verlof"),
    absence("Kris Spriet", "2027-01-18", "2027-01-22", "verlof"),
    absence("Fatma Yildiz", "2027-01-20", "2027-01-20", "verlof", part="NM"),
    absence("Jan Vercruysse", "2027-01-25", "2027-01-29", "verlof"),
    absence("Sofie Lambrecht", "2027-01-26", "2027-01-27", "ziekte"),
    absence("Dries Callewaert", "2027-01-28", "2027-01-28", "uitgeleend"),
    absence("Carine Bultinck", "2027-02-08", "2027-02-12", "verlof"),
    absence("Leen Vanhoutte", "2027-02-08", "2027-02-11", "verlof"),
    absence("Ines Depaepe", "2027-02-15", "2027-02-19", "verlof"),
    absence("Eva Dewitte", "2027-03-01", "2027-03-05", "verlof"),
    absence("Mieke Rommel", "2027-03-15", "2027-03-19", "verlof"),
    absence("Naima El Idrissi", "2027-03-30", "2027-04-09", "verlof"),
    absence("Gerda Pattyn", "2027-04-06", "2027-04-09", "verlof"),
    absence("Dries Callewaert", "2027-01-22", "2027-01-22", "verlof", status="aangevraagd"),
]

_WISHES: list[Row] = [
    wish("Ines Depaepe", "vrij", 6, on="vr"),
    wish("Gerda Pattyn", "vrij", 7, on="wo"),
    wish("Eva Dewitte", "telewerk", 4, on="do", part="NM"),
    wish("Jan Vercruysse", "Loket identiteit", 3),
    wish("Dries Callewaert", "geen avond", 5, first="2027-01-11", last="2027-02-01"),
    wish("Fatma Yildiz", "geen zaterdag", 8, first="2027-01-16", last="2027-01-16"),
    wish("Sofie Lambrecht", "geen zaterdag", 6, first="2027-01-09", last="2027-01-09"),
]

_STAFFING: list[Row] = [
    staffing("Loket identiteit", 2, 3),
    staffing("Loket adres en rijbewijs", 1, 2),
    staffing("Snelbalie", 1, 1),
    staffing("Telefoon", 1, 1),
    *(
        staffing(post, minimum, wanted, block=block)
        for block in ("MI1", "MI2")
        for post, minimum, wanted in (
            ("Loket identiteit", 1, 2),
            ("Loket adres en rijbewijs", 1, 1),
            ("Snelbalie", 0, 1),
            ("Telefoon", 0, 0),
        )
    ),
    staffing("Loket identiteit", 3, 4, on="wo", block="VM2", first="2027-01-18", last="2027-02-05"),
    staffing("Loket identiteit", 2, 2, on="ma", block="AV"),
    staffing("Loket adres en rijbewijs", 1, 2, on="ma", block="AV"),
    staffing("Snelbalie", 0, 0, on="ma", block="AV"),
    staffing("Telefoon", 0, 0, on="ma", block="AV"),
    staffing("Loket identiteit", 2, 2, on="za"),
    staffing("Loket adres en rijbewijs", 1, 1, on="za"),
    staffing("Snelbalie", 1, 1, on="za"),
    staffing("Telefoon", 0, 0, on="za"),
]

BEVOLKING = Team(
    "bevolking",
    {
        "Team": [
            ("Naam", "Bevolking"),
            ("Feestdagen", "BE-VLG"),
            ("Doel front %", 35),
            ("Marge front", 5),
            ("Venster front", 4),
        ],
        "Posten": [
            ("Loket identiteit", "I", "front", "nee", 210),
            ("Loket adres en rijbewijs", "A", "front", "nee", 210),
            ("Snelbalie", "S", "front", "nee", 120),
            ("Telefoon", "T", "front", "ja", 120),
            ("Backoffice", "BO", "back", "ja", None),
        ],
        "Openingsuren": OPENING_HOURS,
        "Bezetting": _STAFFING,
        "Diensten": DUTIES,
        "Medewerkers": _EMPLOYEES,
        "Afwezigheden": _ABSENCES,
        "Afspraken": [
            appointment(
                "Carine Bultinck", "2027-01-20", "10:00", "11:30", "Overleg met de leverancier"
            ),
        ],
        "Sluitingsdagen": CLOSURES,
        "Wensen": _WISHES,
        "Saldi": balances(
            [
                ("Carine Bultinck", 0.3, 0.2, 1),
                ("Wim Degryse", -0.25, -0.4, 0),
                ("Naima El Idrissi", 0.1, 0.35, -1.5),
                ("Sofie Lambrecht", 0.45, -0.1, 2),
                ("Jan Vercruysse", -0.4, 0.15, 0.8),
                ("Eva Dewitte", 0.2, -0.3, 0),
                ("Dries Callewaert", -0.15, 0.4, -2.2),
                ("Fatma Yildiz", 0.35, -0.2, 1.6),
                ("Kris Spriet", -0.3, 0.1, 0),
                ("Ines Depaepe", 0.05, -0.35, 0.5),
                ("Mieke Rommel", -0.2, 0.3, -0.6),
                ("Stefaan Nuyttens", 0.1, -0.1, 0),
                ("Leen Vanhoutte", -0.1, 0.25, 1.2),
                ("Gerda Pattyn", 0.15, -0.25, 0),
                ("Arne Lippens", -0.3, -0.05, 0),
            ]
        ),
    },
)
