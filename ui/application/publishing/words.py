"""What is said of versions and of what changes in them, in every language."""

from __future__ import annotations

from typing import Final

from ui.application.language import Counted, Text

# How a week stands

DRAFT: Final = Text("Ontwerp", "Draft")
PUBLISHED: Final = Text("Gepubliceerd", "Published")
LATER: Final = Text("v{version} · {changes} ▲", "v{version} · {changes} ▲")
CHANGES: Final = Counted(
    Text("1 wijziging", "1 change"), Text("{number} wijzigingen", "{number} changes")
)
PEOPLE: Final = Counted(Text("1 persoon", "1 person"), Text("{number} mensen", "{number} people"))

# On paper

VERSION_TITLE: Final = Text("versie {number}", "version {number}")
DRAFT_TITLE: Final = Text("ontwerp", "draft")
VERSION: Final = Text(
    "Versie {number}, gepubliceerd op {day} om {time}",
    "Version {number}, published on {day} at {time}",
)
EDITED: Final = Text(
    "Ontwerp; versie {number} is gepubliceerd op {day} om {time}",
    "Draft; version {number} was published on {day} at {time}",
)

# What a new version changes

FIRST_VERSION: Final = Text("Eerste versie.", "First version.")
NO_CHANGES: Final = Text(
    "Geen wijzigingen aan wat al gepubliceerd was.", "No changes to what was published already."
)
SINCE: Final = Text(
    "{changes} sinds de vorige versie, voor {people}.",
    "{changes} since the previous version, for {people}.",
)
ALONG: Final = Counted(
    Text(
        "Ook 1 wijziging van vroeger gaat mee, voor {who}.",
        "1 earlier change goes along, for {who}.",
    ),
    Text(
        "Ook {number} wijzigingen van vroeger gaan mee, voor {who}.",
        "{number} earlier changes go along, for {who}.",
    ),
)
MOVE: Final = Text("{day}, {what}: {old} wordt {new}", "{day}, {what}: {old} becomes {new}")
OTHER_HOURS: Final = Text("{day}: andere uren", "{day}: other hours")
DUTY: Final = Text("dienst", "duty")
FREE: Final = Text("vrij", "off")
AWAY: Final = Text("afwezig", "away")

# The same for one person

PERSON_MOVE: Final = Text("{day}: {old} wordt {new}", "{day}: {old} becomes {new}")
TIMED_MOVE: Final = Text(
    "{day}, {start} tot {end}: {old} wordt {new}", "{day}, {start} to {end}: {old} becomes {new}"
)
OTHER_BREAK: Final = Text("{hours}, andere pauze", "{hours}, another break")
