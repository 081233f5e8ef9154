"""The start of the program, in which Python does not look for objects that nothing uses."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ui.desktop.starting import in_a_hurry, settle


@pytest.fixture
def collecting() -> Iterator[None]:
    """Leave the collector as it was."""
    yield
    gc.unfreeze()
    gc.enable()


def test_unused_objects_are_looked_for_again_once_the_start_failed(collecting: None) -> None:
    seen: list[bool] = []

    def fail() -> None:
        with in_a_hurry():
            seen.append(gc.isenabled())
            raise ImportError

    with pytest.raises(ImportError):
        fail()

    assert (seen, gc.isenabled()) == ([False], True)


def test_what_the_start_made_is_not_looked_through_later(collecting: None) -> None:
    with in_a_hurry():
        made: list[object] = []
        made.append(made)
        settle()
        looked = gc.isenabled()

    assert looked
    assert gc.get_freeze_count() > 0
    assert not any(made is known for known in gc.get_objects())
