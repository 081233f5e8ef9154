"""The words for how proposals differ."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.goals import GoalId
from ui.application.language import Counted, Text

LESS: Final[MappingProxyType[GoalId, Text]] = MappingProxyType(
    {
        "minimum": Text("{time} minder onder het minimum", "{time} less below the minimum"),
        "wanted": Text("{time} minder tekort", "{time} less short"),
        "turns": Text("eerlijker beurten", "fairer turns"),
        "hours": Text("uren dichter bij het contract", "hours closer to the contract"),
        "share": Text("baliewerk eerlijker verdeeld", "desk work shared more fairly"),
        "load": Text("minder lang na elkaar aan de balie", "shorter stretches at the desk"),
        "wishes": Text("meer wensen ingewilligd", "more wishes granted"),
        "calm": Text("rustiger dagen", "calmer days"),
    }
)
"""What is so where a proposal is nearer to a goal than the first one."""

MORE: Final[MappingProxyType[GoalId, Text]] = MappingProxyType(
    {
        "minimum": Text("{time} meer onder het minimum", "{time} more below the minimum"),
        "wanted": Text("{time} meer tekort", "{time} more short"),
        "turns": Text("minder eerlijke beurten", "less fair turns"),
        "hours": Text("uren verder van het contract", "hours further from the contract"),
        "share": Text("baliewerk minder eerlijk verdeeld", "desk work shared less fairly"),
        "load": Text("langer na elkaar aan de balie", "longer stretches at the desk"),
        "wishes": Text("minder wensen ingewilligd", "fewer wishes granted"),
        "calm": Text("minder rustige dagen", "less calm days"),
    }
)
"""What is so where it is farther from a goal."""

BETTER_BUT: Final = Text("{first}; wel {second}.", "{first}; but {second}.")
ONLY_BETTER: Final = Text("{first}, en nergens minder goed.", "{first}, and nowhere worse.")
ONLY_WORSE: Final = Text("{first}, en nergens beter.", "{first}, and nowhere better.")
SAME: Final = Text("Op elk doel even goed als voorstel 1.", "As good as proposal 1 for every goal.")
BEST_FOR: Final = Text("Beter dan elk ander voor {goals}.", "Better than any other for {goals}.")
NO_WORSE: Final = Text(
    "Op geen enkel doel minder goed dan een ander.", "No worse than any other for any goal."
)
SURPASSED: Final = Text(
    "Nergens alleen vooraan; een ander is op een doel beter.",
    "Best on its own for no goal; another proposal does better somewhere.",
)
APART: Final = Counted(
    Text("{number} plaats anders dan 1", "{number} place other than in 1"),
    Text("{number} plaatsen anders dan 1", "{number} places other than in 1"),
)

# Beside the roster that stands there now

NOW: Final = Text("Nu", "Now")
NOW_MEANING: Final = Text("Het rooster dat er staat", "The roster as it stands")
NOW_SPOKEN: Final = Text("Nu, {goal}: {words}", "Now, {goal}: {words}")
APART_NOW: Final = Counted(
    Text("{number} plaats anders dan nu", "{number} place other than now"),
    Text("{number} plaatsen anders dan nu", "{number} places other than now"),
)
SAME_AS_NOW: Final = Text("Op elk doel even goed als nu.", "As good as now for every goal.")
AGAINST_NOW: Final = Text("Vergeleken met nu: {sentence}", "Compared with now: {sentence}")
BETTER_THAN_NOW: Final = Text("{said}, beter dan nu", "{said}, better than now")
WORSE_THAN_NOW: Final = Text("{said}, minder goed dan nu", "{said}, worse than now")
TONES_NOW: Final = Text("Groen en oranje: anders dan nu.", "Green and orange: different from now.")
NO_FAULTS: Final = Text("Geen fouten tegen de regels.", "No rule is broken.")
FAULTS: Final = Counted(
    Text("{number} fout tegen de regels.", "{number} broken rule."),
    Text("{number} fouten tegen de regels.", "{number} broken rules."),
)
NOW_IS_BETTER: Final = Text(
    "Let op: in de doelen komt wat er nu staat beter uit: {why}.",
    "Note: what stands now does better in the goals: {why}.",
)
NOW_IS_BETTER_BUT: Final = Text(
    "Let op: in de doelen komt wat er nu staat beter uit: {why}; wel met {faults}",
    "Note: what stands now does better in the goals: {why}; but with {faults}",
)
NOW_IS_AS_GOOD: Final = Text(
    "In de doelen is wat er nu staat even goed.", "What stands now is as good in the goals."
)
