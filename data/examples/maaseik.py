"""Klantencontact of Maaseik: snelbalie, onthaalbalie and contactcenter, eight people.

The source gives no opening hours, staffing or number of people, so all of these are assumed; the
workbook says so itself. No Saturday; one evening a week, promise 1 op 3.
"""

from __future__ import annotations

from data.examples.form import (
    Member,
    Row,
    Team,
    absence,
    appointment,
    balances,
    closure,
    duty,
    opening,
    staffing,
    wish,
)

_PROMISE = "1 op 3"
_ASSUMED = (
    "Aangenomen: de bron noemt geen openingsuren, geen bezetting en geen aantal medewerkers. "
    "Vul hier de echte gegevens van je dienst in."
)


def _member(
    name: str,
    code: str,
    skills: tuple[str | None, ...],
    start: str,
    hours: float = 38,
    free: str | None = None,
    coordination: float = 0,
) -> Row:
    return Member(
        name,
        code,
        skills,
        hours,
        free,
        start,
        saturday="nee",
        evening=_PROMISE,
        remote=2,
        coordination=coordination,
    ).row()


_EMPLOYEES: list[Row] = [
    _member("Kristel Geusens", "KG", ("Z", "Z", "Z"), "2011-09-01", coordination=6),
    _member("Bram Janssen", "BJ", ("Z", "Z", "Z"), "2017-03-06"),
    _member("Ayse Demir", "AD", ("Z", "Z", "Z"), "2020-01-13"),
    _member("Roel Theunissen", "RT", ("Z", "Z", None), "2014-10-06"),
    _member("Inge Coolen", "IC", ("Z", "Z", "Z"), "2013-04-02", 30.4, "wisselend"),
    _member("Mathias Peeters", "MP", (None, "Z", "Z"), "2021-08-16", 30.4, "do"),
    _member("Carla Vrancken", "CV", ("Z", "Z", "Z"), "2009-06-15", 28.5, "wisselend"),
    _member("Jolien Smeets", "JS", ("Z", "Z", "B"), "2026-09-14", 19, "wisselend"),
]

_ABSENCES: list[Row] = [
    absence("Bram Janssen", "2027-01-04", "2027-01-08", "verlof"),
    absence("Kristel Geusens", "2027-01-12", "2027-04-27", "overleg", on="di", part="9:00-10:30"),
    absence("Jolien Smeets", "2027-01-14", "2027-01-14", "vorming", part="13:30-16:30"),
    absence("Roel Theunissen", "2027-01-18", "2027-01-19", "ziekte"),
    absence("Ayse Demir", "2027-01-21", "2027-01-22", "verlof"),
    absence("Carla Vrancken", "2027-01-27", "2027-01-27", "verlof", part="NM"),
    absence("Mathias Peeters", "2027-01-25", "2027-01-27", "vorming"),
    absence("Inge Coolen", "2027-02-09", "2027-02-12", "verlof"),
    absence("Carla Vrancken", "2027-02-15", "2027-03-26", "ziekte"),
    absence("Roel Theunissen", "2027-03-01", "2027-03-05", "verlof"),
    absence("Kristel Geusens", "2027-03-30", "2027-04-02", "verlof"),
    absence("Ayse Demir", "2027-04-06", "2027-04-09", "verlof"),
    absence("Inge Coolen", "2027-01-29", "2027-01-29", "verlof", status="aangevraagd"),
]

MAASEIK = Team(
    "maaseik-klantencontact",
    {
        "Team": [
            ("Naam", "Klantencontact Maaseik"),
            ("Feestdagen", "BE-VLG"),
            ("Doel front %", None),
            ("Marge front", 5),
            ("Venster front", 4),
        ],
        "Posten": [
            ("Snelbalie", "S", "front", "nee", 120),
            ("Onthaalbalie", "O", "front", "nee", 120),
            ("Contactcenter", "C", "front", "ja", 120),
            ("Backoffice", "BO", "back", "ja", None),
        ],
        "Openingsuren": [
            *opening("ma di wo do vr", "VM1", "9:00", "10:45"),
            *opening("ma di wo do vr", "VM2", "10:45", "12:30"),
            *opening("ma wo", "NM1", "13:30", "15:00"),
            *opening("ma wo", "NM2", "15:00", "16:30"),
            *opening("di do vr", "CC1", "13:30", "15:00", public=False),
            *opening("di do vr", "CC2", "15:00", "16:30", public=False),
            *opening("di", "AV", "16:30", "19:00", turn="avond"),
        ],
        "Bezetting": [
            staffing("Snelbalie", 1, 1),
            staffing("Onthaalbalie", 1, 1),
            staffing("Contactcenter", 1, 2),
            staffing("Snelbalie", 0, 0, block="CC1"),
            staffing("Snelbalie", 0, 0, block="CC2"),
            staffing("Onthaalbalie", 0, 0, block="CC1"),
            staffing("Onthaalbalie", 0, 0, block="CC2"),
            staffing("Snelbalie", 1, 1, on="di", block="AV"),
            staffing("Onthaalbalie", 1, 1, on="di", block="AV"),
            staffing("Contactcenter", 0, 0, on="di", block="AV"),
        ],
        "Diensten": [
            duty("Dag", "D", "ma-vr", ("8:30", "17:06"), ("12:30", "13:30")),
            duty("Laat", "L", "di", ("10:24", "19:00"), ("12:30", "13:30")),
            duty("Voormiddag", "V", "ma-vr", ("8:42", "12:30")),
            duty("Namiddag", "N", "ma-vr", ("13:18", "17:06")),
            duty("Avond", "A", "di", ("15:12", "19:00")),
        ],
        "Medewerkers": _EMPLOYEES,
        "Afwezigheden": _ABSENCES,
        "Afspraken": [
            appointment(
                "Ayse Demir", "2027-01-13", "10:00", "11:00", "Demo van het digitaal loket"
            ),
        ],
        "Sluitingsdagen": [
            closure("2027-02-08", "2027-02-08", "Carnavalsmaandag"),
            closure("2027-05-07", "2027-05-07", "Brugdag"),
        ],
        "Wensen": [
            wish("Inge Coolen", "vrij", 6, on="wo"),
            wish("Jolien Smeets", "vrij", 5, on="vr"),
            wish("Bram Janssen", "Contactcenter", 3),
            wish("Roel Theunissen", "geen avond", 5, first="2027-01-25", last="2027-01-31"),
            wish("Mathias Peeters", "telewerk", 4, on="ma", part="NM"),
        ],
        "Saldi": balances(
            [
                ("Kristel Geusens", None, -0.3, 1.2),
                ("Bram Janssen", None, 0.4, 0),
                ("Ayse Demir", None, 0.1, -1.5),
                ("Roel Theunissen", None, -0.45, 2),
                ("Inge Coolen", None, 0.3, 0.5),
                ("Mathias Peeters", None, -0.1, 0),
                ("Carla Vrancken", None, 0.25, -0.4),
                ("Jolien Smeets", None, -0.2, 0),
            ]
        ),
    },
    {
        ("Openingsuren", "A1"): _ASSUMED,
        ("Bezetting", "A1"): _ASSUMED,
        ("Medewerkers", "A1"): _ASSUMED,
    },
)
