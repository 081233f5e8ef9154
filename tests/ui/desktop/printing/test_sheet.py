from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from ui.desktop.printing.marks import stronger
from ui.desktop.printing.pages import shared_out
from ui.desktop.printing.sheet import Type, elided, fit, paragraph, width_of
from ui.desktop.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")

# How long a text takes depends on which fonts the computer has to look in.
no_fixture_check = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@no_fixture_check
@given(st.text(max_size=60), st.floats(3, 60), st.floats(2.5, 20))
def test_a_fitted_text_fits(text: str, width: float, height: float) -> None:
    fitted = fit(text, Type(4.0, 600), width, height)

    assert all(width_of(line, fitted.type) <= width + 0.01 for line in fitted.lines)
    assert fitted.height <= height + 0.02


def test_a_text_that_fits_keeps_its_size_and_its_line() -> None:
    fitted = fit("Anna Aerts", Type(3.0), 40, 5)

    assert (fitted.lines, fitted.type.size) == (("Anna Aerts",), 3.0)


def test_a_text_goes_on_more_lines_before_it_gets_smaller() -> None:
    fitted = fit("Digitaal en meldpunt", Type(3.0), 22, 10)

    assert fitted.lines == ("Digitaal en", "meldpunt")
    assert fitted.type.size == 3.0


def test_a_text_is_shortened_only_at_the_least_size() -> None:
    fitted = fit("Onafscheidelijkheid", Type(3.0), 8, 4, least=2.0)

    assert fitted.type.size == 2.0
    assert fitted.lines[0].endswith("…")


@no_fixture_check
@given(st.text(max_size=80), st.floats(5, 50))
def test_a_paragraph_is_never_wider_than_its_room(text: str, width: float) -> None:
    for line in paragraph(text, Type(3.0), width):
        assert width_of(line, Type(3.0)) <= width + 0.01


def test_what_fits_is_not_shortened() -> None:
    assert elided("Anna", Type(3.0), 50) == "Anna"


@given(st.integers(0, 200), st.integers(1, 40), st.integers(1, 40))
def test_rows_are_shared_out_without_loss_over_as_few_pages_as_can_be(
    count: int, per_page: int, on_last: int
) -> None:
    sizes = shared_out(count, per_page, on_last)

    assert sum(sizes) == count
    assert sizes[-1] <= on_last
    assert all(size <= per_page for size in sizes[:-1])
    assert len(sizes) == 1 or (len(sizes) - 2) * per_page + on_last < count


@pytest.mark.parametrize("number", range(1, 11))
def test_patterns_have_twice_the_contrast_of_the_screen(number: int) -> None:
    look = load_theme("light").post(number)
    fill, line, paper = (
        QColor(look.fill),
        QColor(look.pattern_line),
        stronger(look.fill, look.pattern_line),
    )

    assert abs(fill.green() - paper.green()) >= 1.9 * abs(fill.green() - line.green())
