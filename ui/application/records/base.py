"""What a list of the team is for a table and a form, whatever stands in it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal, NamedTuple, TypeAlias

from rostering.plan import Plan
from ui.application.language import Text

Texts: TypeAlias = Mapping[str, str]
"""What stands in the fields of a form, by key."""


class RecordId(NamedTuple):
    """Which row: its name, or its place where rows have no name; and which part of it."""

    key: str | int
    part: int = 0


FieldKind: TypeAlias = Literal["text", "choice", "word", "skill"]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form.

    Attributes:
        kind: `choice` offers the words of `choices`, of which an empty one is a blank field; `word`
            offers them too, and takes any other word that is typed.
        hint: what may stand there, shown while it is empty.
        words: per choice what is shown in its stead.
        note: what else there is to know, shown below it.
    """

    key: str
    label: str
    kind: FieldKind = "text"
    choices: tuple[str, ...] = ()
    hint: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    note: str = ""


def choice_field(
    key: str, label: Text, words: Mapping[str, Text], choices: tuple[str, ...] = ()
) -> Field:
    """Return a choice, of what has words where nothing else is given."""
    said = {choice: text.say() for choice, text in words.items()}
    return Field(key, label.say(), "choice", choices or tuple(words), words=said)


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together, under a head."""

    title: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its key, its head, and what the head means where it is short."""

    key: str
    title: str
    meaning: str = ""
    is_number: bool = False
    stretches: bool = False


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A row of a table.

    Attributes:
        texts: what is shown, by the key of the column.
        order: what to sort by where that is not the text.
        is_past: shown faintly: it holds no more.
        tags: words to filter by, beside the texts.
        chips: cells in the look of a post, by column, with the number of the post.
    """

    id: RecordId
    texts: Texts
    order: Mapping[str, object] = field(default_factory=dict)
    is_past: bool = False
    tags: frozenset[str] = frozenset()
    chips: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """An edit that is ready to be made.

    Attributes:
        text: what it is called in the history.
        chosen: the row to show after it.
        note: what else there is to know.
    """

    plan: Plan
    text: str
    chosen: RecordId | None = None
    note: str = ""


class FormError(ValueError):
    """Fields that do not say what is expected, each with its sentence."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("; ".join(problems.values()))
        self.problems = dict(problems)


class RefusedError(ValueError):
    """An edit that cannot be made; the sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Records(ABC):
    """A list of the team; edits return what the plan becomes and change nothing themselves."""

    sorted_by: ClassVar[str] = ""
    """The column by which the rows are in order at first; nothing for the order of the plan."""

    @abstractmethod
    def columns(self, plan: Plan) -> Sequence[Column]: ...

    @abstractmethod
    def rows(self, plan: Plan) -> Sequence[RecordRow]: ...

    @abstractmethod
    def groups(self, plan: Plan) -> Sequence[Group]: ...

    @abstractmethod
    def blank(self, plan: Plan) -> Texts:
        """Return what stands in the form of a new row."""

    @abstractmethod
    def texts(self, plan: Plan, chosen: RecordId) -> Texts: ...

    @abstractmethod
    def title(self, plan: Plan, chosen: RecordId) -> tuple[str, str]:
        """Return the head of the form and a line below it."""

    @abstractmethod
    def put(self, plan: Plan, chosen: RecordId | None, texts: Texts) -> Step:
        """Return the edit that makes the row say this; None adds one.

        Raises:
            FormError: a field does not say what is expected.
        """

    @abstractmethod
    def remove(self, plan: Plan, chosen: RecordId) -> Step:
        """Return the edit that takes the row away.

        Raises:
            RefusedError: it is used.
        """

    def following(self, key: str, texts: Texts) -> Texts:
        """Return what the other fields say after one was typed."""
        del key
        return texts
