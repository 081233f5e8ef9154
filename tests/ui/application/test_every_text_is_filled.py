"""Every text for users, wherever it stands: said in both languages, with the same facts."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import string
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

import pytest

import ui.application
from ui.application.language import Counted, Text

ALIKE = frozenset(
    {
        "Code",
        "Contract",
        "JSON",
        "Start",
        "Status",
        "Team",
        "Week",
        "code {text}",
        "is",
        "minimum",
        "v{version} · {changes} ▲",
        "open {hours}",
        "week {number}",
        "{day}, week {week}",
        "{label} (min.)",
        "{name}: code {code}",
        "{post}: {present}, minimum is {minimum}.",
        "{present}, minimum {minimum}",
        "“beurtrol-roster/1”",
    }
)
"""What has words and is written the same in both languages."""
MODULES = tuple(
    found.name for found in pkgutil.walk_packages(ui.application.__path__, "ui.application.")
)


def texts_in(value: object) -> Iterator[Text]:
    """Yield the texts in what a module holds, tables and enumerations included."""
    if isinstance(value, Text):
        yield value
    else:
        for part in _parts(value):
            yield from texts_in(part)


def _parts(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return value.values()
    if isinstance(value, tuple | list | frozenset):
        return value
    if isinstance(value, type):
        return [member.value for member in value] if issubclass(value, Enum) else ()
    return [getattr(value, field.name) for field in fields(value)] if is_dataclass(value) else ()


def blanks(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def words(text: str) -> str:
    """Return what a text says besides what is filled in, without marks."""
    literal = "".join(part for part, _, _, _ in string.Formatter().parse(text))
    return "".join(letter for letter in literal if letter.isalpha())


@pytest.mark.parametrize("name", MODULES)
def test_every_text_says_the_same_in_both_languages(name: str) -> None:
    module = importlib.import_module(name)
    found = {text for value in vars(module).values() for text in texts_in(value)}

    assert not [text for text in found if not (text.nl.strip() and text.en.strip())]
    assert not [text for text in found if blanks(text.nl) != blanks(text.en)]
    alike = {text.nl for text in found if text.nl == text.en and words(text.nl)}
    assert alike <= ALIKE


def said_at_once(node: ast.AST) -> Iterator[int]:
    """Yield the lines of a module where a text is said while it is imported."""
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        return
    if isinstance(node, ast.Attribute) and node.attr == "say":
        yield node.lineno
    for child in ast.iter_child_nodes(node):
        yield from said_at_once(child)


@pytest.mark.parametrize("name", MODULES)
def test_nothing_is_said_before_the_language_is_chosen(name: str) -> None:
    module = ast.parse(inspect.getsource(importlib.import_module(name)))

    assert not list(said_at_once(module))


def test_texts_are_found_in_tables_of_every_shape() -> None:
    one, other = Text("een", "one"), Text("ander", "other")

    class Kinds(Enum):
        ONE = one

    assert list(texts_in(Kinds)) == [one]
    assert list(texts_in({"a": (one, Counted(one, other))})) == [one, one, other]
