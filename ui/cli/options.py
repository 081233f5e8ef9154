"""Arguments and options that commands share, each described once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

Source: TypeAlias = Annotated[
    Path | None,
    typer.Argument(
        metavar="BRON", help="Het werkboek van het team, of een planning.", show_default=False
    ),
]
Store: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="ADRES",
        help="Een gedeelde planning in plaats van een bestand: "
        "postgresql+psycopg://naam@server/databank.",
    ),
]
Team: TypeAlias = Annotated[
    str | None,
    typer.Option("--team", metavar="NAAM", help="Welk team, als de planning er meer bevat."),
]
Save: TypeAlias = Annotated[
    bool, typer.Option("--save", help="Bewaar het rooster in de planning, als één wijziging.")
]
Start: TypeAlias = Annotated[
    str,
    typer.Option("--start", metavar="DATUM", help="Eerste maandag, zoals 2027-01-04."),
]
Weeks: TypeAlias = Annotated[
    int, typer.Option("--weeks", metavar="AANTAL", help="Aantal hele weken.")
]
Json: TypeAlias = Annotated[
    Path | None,
    typer.Option("--json", metavar="BESTAND", help="Schrijf het rooster als JSON."),
]
Xlsx: TypeAlias = Annotated[
    Path | None,
    typer.Option("--xlsx", metavar="BESTAND", help="Schrijf het rooster als Excelwerkboek."),
]
Pdf: TypeAlias = Annotated[
    Path | None,
    typer.Option("--pdf", metavar="BESTAND", help="Schrijf het rooster als PDF om op te hangen."),
]
Ics: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--ics",
        metavar="MAP",
        help="Schrijf een agenda per medewerker en één van het team in deze map.",
    ),
]
ReportFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--verslag",
        metavar="BESTAND",
        help="Schrijf het verslag voor de leidinggevende, als .pdf of .xlsx.",
    ),
]
TimeLimit: TypeAlias = Annotated[
    float | None,
    typer.Option(
        "--time-limit", metavar="SECONDEN", help="Zoek hoogstens zo lang; anders 120 seconden."
    ),
]
Priority: TypeAlias = Annotated[
    str,
    typer.Option(
        "--priority",
        metavar="VOORRANG",
        help="Wat na service, beurten en uren voorgaat: evenwicht, wensen of rust.",
    ),
]
Workers: TypeAlias = Annotated[
    int | None,
    typer.Option("--workers", metavar="AANTAL", help="Draden; anders één per kern, hoogstens 8."),
]
Seed: TypeAlias = Annotated[
    int,
    typer.Option(
        "--seed", metavar="GETAL", help="Hetzelfde getal en één draad geven hetzelfde rooster."
    ),
]
