"""The style sheet of the whole program.

Widgets say what they are with the property `role`: buttons `primary`, `link`, `tool`; frames
`card`, `toolbar`, `panel`, `status`, `banner`; labels `titel`, `kop`, `dialoog`, `klein`,
`bijschrift`, `sectie`, `getal`, `fout`, `letop`, `goed`, `pil`.
"""

from __future__ import annotations

from string import Template

from ui.desktop.theme import HERE, Theme

_SHEET = Template((HERE / "themes" / "program.qss").read_text(encoding="utf-8"))


def stylesheet(theme: Theme) -> str:
    """Return the style sheet in the colours of a theme."""
    return _SHEET.substitute(theme.roles)
