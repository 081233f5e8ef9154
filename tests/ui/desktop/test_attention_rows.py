"""The rows of what asks for attention: those that an edit leaves alone are not made anew."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.attention_items import Attention
from ui.desktop.panel.attention import AttentionList
from ui.desktop.theme import load_theme


@pytest.mark.parametrize(
    ("after", "stay"),
    [
        pytest.param("abcd", "abcd", id="nothing"),
        pytest.param("abxcd", "abcd", id="one more"),
        pytest.param("acd", "acd", id="one less"),
        pytest.param("axyd", "ad", id="others between"),
        pytest.param("abcdx", "abcd", id="one more at the end"),
        pytest.param("xy", "", id="all others"),
        pytest.param("", "", id="none left"),
        pytest.param("aabcd", "abcd", id="the same one twice"),
    ],
)
def test_only_rows_that_differ_are_made_anew(qtbot: QtBot, after: str, stay: str) -> None:
    shown = AttentionList(load_theme("light"))
    qtbot.addWidget(shown)
    shown.show_items(_items("abcd"))
    made: list[int] = []
    model = shown.model()
    model.rowsInserted.connect(lambda _parent, first, last: made.extend(range(first, last + 1)))
    shown.setCurrentRow(1)

    shown.show_items(_items(after))

    found = list(shown.told)
    assert found == _items(after)
    assert shown.count() == len(after)
    stayed = [item.sentence for at, item in enumerate(found) if at not in made]
    assert "".join(stayed) == stay
    assert (shown.selectedItems(), shown.currentRow()) == ([], -1)


def _items(sentences: str) -> list[Attention]:
    return [Attention("violation", sentence, "", "", None, "") for sentence in sentences]
