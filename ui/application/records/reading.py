"""Fields of a form read as the cells of a team workbook are: one parser, one set of sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from data.workbook.cells import text_of
from data.workbook.problems import Problem
from data.workbook.table import Findings, Row
from rostering.errors import InvalidValueError
from ui.application.cell_words import shown_cell, understood, with_shown_words
from ui.application.language import spoken_language
from ui.application.records import sentences
from ui.application.records.base import FormError, Texts
from ui.application.workbook import texts as workbook_texts

Found = TypeVar("Found")

_WORDED = frozenset({"days", "evening", "free", "longest", "part", "saturday"})
"""Fields in which words of the workbook are typed; a name stands in none of them."""
_SUGGESTS_WORD = frozenset({"free_day"})
"""Expectations of which what is meant is a word and no name."""
_FORM = 1
_OTHERS = 0
"""The number of the row that is typed, and that of the rows which are in the plan already."""


def as_texts(row: Mapping[str, object]) -> dict[str, str]:
    """Return the cells of a row as somebody types them: words and decimal mark of the language."""
    return {key: _as_typed(key, value) for key, value in row.items()}


def _as_typed(key: str, value: object) -> str:
    if isinstance(value, float) and not value.is_integer():
        return str(value).replace(".", spoken_language().decimal_mark)
    return shown_cell(text_of(value)) if key in _WORDED else text_of(value)


def read_typed(
    texts: Texts,
    reader: Callable[[Iterable[Row]], Sequence[Found]],
    others: Iterable[Mapping[str, object]] = (),
) -> Found:
    """Read what is typed with the reader of a sheet of the workbook.

    Args:
        texts: the fields by key; the keys are those of the columns.
        reader: makes values of the rows of that sheet, in their order.
        others: the rows that are there already, so that a name is not given twice.

    Raises:
        FormError: a field does not say what is expected.
    """
    findings = Findings()
    rows = [_row(other, findings, _OTHERS) for other in others]
    words = {key: understood(text) if key in _WORDED else text for key, text in texts.items()}
    rows.append(_row(words, findings, _FORM))
    found = reader(rows)
    problems = {
        problem.cell.removesuffix(str(_FORM)): problem_sentence(problem)
        for problem in reversed(findings.problems)
        if problem.cell.endswith(str(_FORM))
    }
    if problems:
        raise FormError(problems)
    return found[-1]


def _row(cells: Mapping[str, object], findings: Findings, number: int) -> Row:
    # The key stands for the letters of the column, so that a problem tells the field.
    return Row("", number, {key: (key, value) for key, value in cells.items()}, findings)


def problem_sentence(problem: Problem) -> str:
    """Say what was found and what is expected, at the field itself."""
    if problem.expectation == "filled":
        return sentences.FILL_IN.say()
    hint = f" {workbook_texts.hint(problem)}" if problem.suggestion is not None else ""
    if problem.expectation in _SUGGESTS_WORD:
        hint = with_shown_words(hint)
    found = workbook_texts.found(problem)
    expected = with_shown_words(workbook_texts.expected(problem))
    return f"{sentences.FOUND.say(found=found, expected=expected)}{hint}"


def not_expected(typed: str, expected: str) -> str:
    """Say what was found and what is expected, where no reader of the workbook tells."""
    found = quoted(typed) if typed.strip() else sentences.FOUND_NOTHING.say()
    return sentences.FOUND.say(found=found, expected=expected)


def guarded(key: str, make: Callable[[], Found], sentence: str) -> Found:
    """Return what is made; a value that cannot exist becomes a sentence at a field.

    Raises:
        FormError: the value cannot exist.
    """
    try:
        return make()
    except InvalidValueError:
        raise FormError({key: sentence}) from None


def changed_keys(before: Texts, after: Texts) -> list[str]:
    """List the fields that say something else, in the order of the form."""
    return [key for key in after if after[key].strip() != before.get(key, "").strip()]


def quoted(text: str) -> str:
    """Return what somebody typed between quotation marks."""
    return f"“{text.strip()}”"
