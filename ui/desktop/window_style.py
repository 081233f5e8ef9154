"""The part of the style sheet that only the window's own parts need."""

from __future__ import annotations

from string import Template

from ui.desktop.theme import HERE, Theme

_SHEET = Template((HERE / "themes" / "window.qss").read_text(encoding="utf-8"))


def window_sheet(theme: Theme) -> str:
    """Return that part in the colours of a theme."""
    folder = (HERE / "themes").as_posix()
    return _SHEET.substitute(theme.roles, here=folder, name=theme.name)
