"""Help and usage errors of the command line in Dutch; the library that reads it speaks English."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException
from typing_extensions import override

_HELP_WORDS = (
    ("Usage:", "Gebruik:"),
    ("[OPTIONS]", "[OPTIES]"),
    ("COMMAND [ARGS]...", "[OPDRACHT]"),
    ("Arguments:", "Argumenten:"),
    ("Options:", "Opties:"),
    ("Commands:", "Opdrachten:"),
    ("Show this message and exit.", "Toon deze uitleg."),
    ("[required]", "[verplicht]"),
    ("[default: ", "[standaard: "),
    (" <path>", ""),
    ("{BRON}", "BRON"),
    ("{BESTAND.xlsx}", "BESTAND.xlsx"),
    ("{WERKBOEK}", "WERKBOEK"),
    ("{BESTAND.beurtrol}", "BESTAND.beurtrol"),
)


def _in_dutch(text: str) -> str:
    for english, dutch in _HELP_WORDS:
        text = text.replace(english, dutch)
    return text


class DutchCommand(TyperCommand):
    """A command whose help is in Dutch."""

    @override
    def get_help(self, ctx: Any) -> str:
        return _in_dutch(super().get_help(ctx))


class DutchGroup(TyperGroup):
    """A group of commands whose help is in Dutch, in the order in which they were added."""

    @override
    def get_help(self, ctx: Any) -> str:
        return _in_dutch(super().get_help(ctx))

    @override
    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.commands)


def usage_sentence(error: TyperException) -> str:
    """Say what is wrong with the arguments of a command."""
    message = error.format_message()
    # The kinds of error have no public names, but they have had the same ones for ten years.
    match type(error).__name__:
        case "NoSuchOption":
            return f"De optie {getattr(error, 'option_name', '')} bestaat niet."
        case "BadOptionUsage":
            return f"Bij {getattr(error, 'option_name', 'de optie')} hoort een waarde."
        case "MissingParameter":
            return f"{_parameter(error)} ontbreekt."
        case "BadParameter":
            return f"De waarde bij {_parameter(error)} is geen getal."
    if message.startswith("No such command"):
        return f"De opdracht {_quoted(message)} bestaat niet."
    if "extra argument" in message:
        return f"Dit hoort er niet bij: {_between_brackets(message)}."
    return f"De opdracht klopt niet: {message}"


def _parameter(error: TyperException) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return "een waarde"
    name: str = parameter.opts[0] if parameter.opts[0].startswith("-") else parameter.metavar
    return name


def _quoted(message: str) -> str:
    found = re.search(r"'(.*?)'", message)
    return f"“{found[1]}”" if found else ""


def _between_brackets(message: str) -> str:
    found = re.search(r"\((?!s\))(.*)\)", message)
    return found[1] if found else message
