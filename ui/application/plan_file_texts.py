"""What is wrong with a plan file, who has it, and how things go on, in Dutch."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType

from data.store import Holder, PlanFileError, PlanFileReason, TeamError
from ui.application.dates import full_date, listed, long_day

_SENTENCES: MappingProxyType[PlanFileReason, str] = MappingProxyType(
    {
        "missing": "“{0}” bestaat niet.",
        "folder": "“{0}” is een map. Kies een bestand.",
        "no_folder": "De map van “{0}” bestaat niet.",
        "exists": "“{0}” bestaat al. Kies een andere naam.",
        "foreign": "“{0}” is geen planning van Beurtrol.",
        "damaged": (
            "“{0}” is beschadigd. Er is niets aan gewijzigd. "
            "Zet een kopie terug uit de map “{1}.kopieën”."
        ),
        "newer": "“{0}” is van een nieuwere Beurtrol. Werk het programma bij.",
        "read_only": "“{0}” mag niet gewijzigd worden: het bestand of de map is beveiligd.",
        "vanished": (
            "“{0}” staat niet meer waar het stond: verplaatst, hernoemd, "
            "of de netwerkschijf is weg."
        ),
        "disk_full": "“{0}” kan niet geschreven worden: de schijf is vol. Maak plaats vrij.",
        "unreachable": "De schijf of het netwerk van “{0}” antwoordt niet. Probeer zo opnieuw.",
        "busy": "“{0}” wordt op dit ogenblik geschreven. Probeer zo opnieuw.",
        "held": "Iemand anders heeft “{0}” open. Je kan lezen, niet wijzigen.",
        "taken_over": "Iemand anders heeft “{0}” van je overgenomen. Je kan lezen, niet wijzigen.",
        "changed": (
            "“{0}” is intussen door iemand anders gewijzigd. Er is niets overschreven: "
            "open het opnieuw."
        ),
    }
)


def unusable_plan_file(error: PlanFileError, now: datetime) -> str:
    """Say why a plan file cannot be read or written, and what can be done."""
    if error.holder is not None and error.reason in {"held", "taken_over"}:
        return held_by(error.holder, error.path.name, now)
    return _SENTENCES[error.reason].format(error.path, error.path.stem)


def held_by(holder: Holder, name: str, now: datetime) -> str:
    """Say who has a file open and since when."""
    return (
        f"{holder.who.name} (pc {holder.who.computer}) heeft “{name}” open sinds "
        f"{moment(holder.since, now)}. Je kan lezen, niet wijzigen."
    )


def silent_holder(holder: Holder, now: datetime) -> str:
    """Say what to think of somebody who gave no sign of life for long."""
    return (
        f"{holder.who.name} (pc {holder.who.computer}) heeft het bestand nog open, maar gaf "
        f"geen teken meer sinds {moment(holder.seen, now)}. Is het programma daar gesloten of "
        "gecrasht, dan kan je het overnemen. Is het er nog open, dan kan er daar niet meer "
        "gewijzigd worden."
    )


def moment(at: datetime, now: datetime) -> str:
    """Write a moment: `8u12` for today, `maandag 4 januari om 8u12` for another day."""
    time = f"{at.hour}u{at.minute:02d}" if at.minute else f"{at.hour}u"
    if at.date() == now.date():
        return time
    year = "" if at.year == now.year else f" {at.year}"
    return f"{long_day(at.date())}{year} om {time}"


def dated(at: datetime, now: datetime) -> str:
    """Name a moment in a list: `vandaag om 8u12`, `maandag 4 januari om 8u12`."""
    words = moment(at, now)
    return f"vandaag om {words}" if at.date() == now.date() else words


def dated_for_ever(at: datetime) -> str:
    """Name a moment in a text that stays: `4 januari 2027 om 8u12`."""
    return f"{full_date(at.date())} om {moment(at, at)}"


def unusable_team(error: TeamError) -> str:
    """Say that a team is in a file already, or not at all."""
    if error.reason == "exists":
        return f"“{error.place}” heeft al een team “{error.team}”. Er is niets overschreven."
    return f"“{error.place}” heeft geen team “{error.team}”. {teams_in(error.known)}"


def teams_in(teams: tuple[str, ...]) -> str:
    """Say which teams a file holds."""
    if not teams:
        return "Er staat nog geen team in."
    return f"Het bevat {listed([f'“{team}”' for team in teams])}."
