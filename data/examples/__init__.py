"""Team workbooks to try: made-up people in the teams of two town halls."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Example:
    """One example workbook.

    Attributes:
        id: the name under which commands know it.
        title: the name of the team, for users.
        file_name: the workbook, beside this module.
    """

    id: str
    title: str
    file_name: str


EXAMPLES: tuple[Example, ...] = (
    Example("centraal-onthaal", "Centraal Onthaal", "centraal-onthaal.xlsx"),
    Example(
        "centraal-onthaal-doorlopend",
        "Centraal Onthaal doorlopend",
        "centraal-onthaal-doorlopend.xlsx",
    ),
    Example("andere-nationaliteiten", "Andere Nationaliteiten", "andere-nationaliteiten.xlsx"),
    Example("bevolking", "Bevolking", "bevolking.xlsx"),
    Example("burgerlijke-stand", "Burgerlijke Stand", "burgerlijke-stand.xlsx"),
    Example("maaseik-klantencontact", "Klantencontact Maaseik", "maaseik-klantencontact.xlsx"),
)
"""All examples; the first is the one to begin with."""


def example_path(id: str = "centraal-onthaal") -> Path:  # noqa: A002 - the word that callers know
    """Return the workbook of an example.

    Raises:
        KeyError: no example has that id.
    """
    file_names = {example.id: example.file_name for example in EXAMPLES}
    return Path(__file__).with_name(file_names[id])
