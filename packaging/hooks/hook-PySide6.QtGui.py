"""Takes the place of PyInstaller's own hook: no more of Qt than the window uses."""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies
from qt_parts import used_parts

hiddenimports, binaries, datas = used_parts(*add_qt6_dependencies(__file__))
