"""Where the pages of the manual lie, and in which order they are read."""

from __future__ import annotations

from pathlib import Path

START = "index.md"
_PLACES = (
    # Inside an installed package the pages lie beside this module; in the sources under docs.
    Path(__file__).with_name("pages"),
    Path(__file__).parents[3] / "docs" / "handleiding",
)


def manual_folder() -> Path:
    """Return the folder with the pages and their pictures."""
    return next((one for one in _PLACES if (one / START).is_file()), _PLACES[-1]).resolve()


def pages_in(folder: Path) -> tuple[Path, ...]:
    """Return the pages in the order in which they are read; the first one leads to the others."""
    start = folder / START
    return (start, *sorted(page for page in folder.glob("*.md") if page != start))


def title_of(page: Path) -> str:
    """Return the heading of a page."""
    heads = (line for line in page.read_text(encoding="utf-8").splitlines() if line[:2] == "# ")
    return next(heads, "# " + page.stem).removeprefix("# ")
