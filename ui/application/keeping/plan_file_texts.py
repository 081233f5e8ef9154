"""What is wrong with a plan file, who has it, and how things go on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ui.application.dates import full_date, listed, long_day, spoken
from ui.application.language import Text

if TYPE_CHECKING:
    from data.store import Holder, PlanFileError, PlanFileReason, TeamError

_SENTENCES: Final[Mapping[PlanFileReason, Text]] = MappingProxyType(
    {
        "missing": Text("“{path}” bestaat niet.", "“{path}” does not exist."),
        "folder": Text(
            "“{path}” is een map. Kies een bestand.", "“{path}” is a folder. Choose a file."
        ),
        "no_folder": Text(
            "De map van “{path}” bestaat niet.", "The folder of “{path}” does not exist."
        ),
        "exists": Text(
            "“{path}” bestaat al. Kies een andere naam.",
            "“{path}” exists already. Choose another name.",
        ),
        "foreign": Text(
            "“{path}” is geen planning van Beurtrol.", "“{path}” is not a Beurtrol plan."
        ),
        "damaged": Text(
            "“{path}” is beschadigd. Er is niets aan gewijzigd. "
            "Zet een kopie terug uit de map “{name}.kopieën”.",
            "“{path}” is damaged. Nothing in it was changed. "
            "Restore a copy from the folder “{name}.kopieën”.",
        ),
        "newer": Text(
            "“{path}” is van een nieuwere Beurtrol. Werk het programma bij.",
            "“{path}” is from a newer Beurtrol. Update the program.",
        ),
        "read_only": Text(
            "“{path}” mag niet gewijzigd worden: het bestand of de map is beveiligd.",
            "“{path}” may not be changed: the file or the folder is protected.",
        ),
        "vanished": Text(
            "“{path}” staat niet meer waar het stond: verplaatst, hernoemd, "
            "of de netwerkschijf is weg.",
            "“{path}” is no longer where it was: moved, renamed, or the network drive is gone.",
        ),
        "disk_full": Text(
            "“{path}” kan niet geschreven worden: de schijf is vol. Maak plaats vrij.",
            "“{path}” cannot be written: the disk is full. Make some room.",
        ),
        "unreachable": Text(
            "De schijf of het netwerk van “{path}” antwoordt niet. Probeer zo opnieuw.",
            "The drive or the network of “{path}” does not answer. Try again in a moment.",
        ),
        "busy": Text(
            "“{path}” wordt op dit ogenblik geschreven. Probeer zo opnieuw.",
            "“{path}” is being written right now. Try again in a moment.",
        ),
        "held": Text(
            "Iemand anders heeft “{path}” open. Je kan lezen, niet wijzigen.",
            "Somebody else has “{path}” open. You can read, not change.",
        ),
        "taken_over": Text(
            "Iemand anders heeft “{path}” van je overgenomen. Je kan lezen, niet wijzigen.",
            "Somebody else took “{path}” over from you. You can read, not change.",
        ),
        "changed": Text(
            "“{path}” is intussen door iemand anders gewijzigd. Er is niets overschreven: "
            "open het opnieuw.",
            "“{path}” was changed by somebody else in the meantime. Nothing was "
            "overwritten: open it again.",
        ),
    }
)
_HELD_BY: Final = Text(
    "{who} (pc {computer}) heeft “{name}” open sinds {since}. Je kan lezen, niet wijzigen.",
    "{who} (pc {computer}) has “{name}” open since {since}. You can read, not change.",
)
_SILENT: Final = Text(
    "{who} (pc {computer}) heeft het bestand nog open, maar gaf geen teken meer sinds {seen}. "
    "Is het programma daar gesloten of gecrasht, dan kan je het overnemen. Is het er nog open, "
    "dan kan er daar niet meer gewijzigd worden.",
    "{who} (pc {computer}) still has the file open, but gave no sign since {seen}. "
    "If the program was closed or crashed there, you can take it over. If it is still open, "
    "nothing can be changed there any more.",
)
_MOMENT: Final = Text("{day} om {time}", "{day} at {time}")
_TODAY: Final = Text("vandaag om {time}", "today at {time}")
_TEAM_EXISTS: Final = Text(
    "“{place}” heeft al een team “{team}”. Er is niets overschreven.",
    "“{place}” has a team “{team}” already. Nothing was overwritten.",
)
_NO_TEAM: Final = Text(
    "“{place}” heeft geen team “{team}”. {known}", "“{place}” has no team “{team}”. {known}"
)
_NO_TEAMS: Final = Text("Er staat nog geen team in.", "There is no team in it yet.")
_TEAMS: Final = Text("Het bevat {teams}.", "It holds {teams}.")


def unusable_plan_file(error: PlanFileError, now: datetime) -> str:
    """Say why a plan file cannot be read or written, and what can be done."""
    if error.holder is not None and error.reason in {"held", "taken_over"}:
        return held_by(error.holder, error.path.name, now)
    return _SENTENCES[error.reason].say(path=error.path, name=error.path.stem)


def held_by(holder: Holder, name: str, now: datetime) -> str:
    """Say who has a file open and since when."""
    who, computer = holder.who.name, holder.who.computer
    return _HELD_BY.say(who=who, computer=computer, name=name, since=moment(holder.since, now))


def silent_holder(holder: Holder, now: datetime) -> str:
    """Say what to think of somebody who gave no sign of life for long."""
    who, computer = holder.who.name, holder.who.computer
    return _SILENT.say(who=who, computer=computer, seen=moment(holder.seen, now))


def moment(at: datetime, now: datetime) -> str:
    """Write a moment: `8u12` for today, `maandag 4 januari om 8u12` for another day."""
    time = spoken(60 * at.hour + at.minute)
    if at.date() == now.date():
        return time
    year = "" if at.year == now.year else f" {at.year}"
    return _MOMENT.say(day=f"{long_day(at.date())}{year}", time=time)


def dated(at: datetime, now: datetime) -> str:
    """Name a moment in a list: `vandaag om 8u12`, `maandag 4 januari om 8u12`."""
    words = moment(at, now)
    return _TODAY.say(time=words) if at.date() == now.date() else words


def dated_for_ever(at: datetime) -> str:
    """Name a moment in a text that stays: `4 januari 2027 om 8u12`."""
    return _MOMENT.say(day=full_date(at.date()), time=moment(at, at))


def unusable_team(error: TeamError) -> str:
    """Say that a team is in a file already, or not at all."""
    if error.reason == "exists":
        return _TEAM_EXISTS.say(place=error.place, team=error.team)
    return _NO_TEAM.say(place=error.place, team=error.team, known=teams_in(error.known))


def teams_in(teams: tuple[str, ...]) -> str:
    """Say which teams a file holds."""
    if not teams:
        return _NO_TEAMS.say()
    return _TEAMS.say(teams=listed([f"“{team}”" for team in teams]))
