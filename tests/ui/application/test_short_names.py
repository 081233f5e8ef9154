from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.application.short_names import short_names


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(["Anna Aerts", "Bert Bos"], ["Anna", "Bert"], id="first names"),
        pytest.param(["Jan Bos", "Jan Claes"], ["Jan B.", "Jan C."], id="an initial"),
        pytest.param(["Jan Peeters", "Jan Pauwels"], ["Jan Pe.", "Jan Pa."], id="two letters"),
        pytest.param(["Jan", "Jan Bos"], ["Jan", "Jan B."], id="one has no more"),
        pytest.param(["Jan Bo", "Jan Bos"], ["Jan Bo", "Jan Bos"], id="one begins the other"),
        pytest.param(["jan Bos", "Jan Claes"], ["jan B.", "Jan C."], id="in other case"),
        pytest.param(["Els De Clercq", "Els De Smet"], ["Els De C.", "Els De S."], id="parts"),
        pytest.param([" "], [" "], id="blank"),
    ],
)
def test_names_are_as_short_as_can_be(names: list[str], expected: list[str]) -> None:
    assert list(short_names(names).values()) == expected


@given(st.lists(st.text("ab AB", min_size=1).map(lambda text: " ".join(text.split())), unique=True))
def test_nobody_shares_a_short_name(names: list[str]) -> None:
    shortened = short_names(names)

    assert len(set(shortened.values())) == len(set(names))
