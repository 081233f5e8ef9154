"""The skills of the team for a table: people by front posts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.application.records.skill_cells import Area
from ui.application.records.skills import PostHead, SkillRow, meaning, sign

Index = QModelIndex | QPersistentModelIndex


class SkillsModel(QAbstractTableModel):
    """Cells say Z, B or nothing; heads say how many."""

    def __init__(self) -> None:
        super().__init__()
        self.people: Sequence[SkillRow] = ()
        self.posts: Sequence[PostHead] = ()

    def show_skills(self, people: Sequence[SkillRow], posts: Sequence[PostHead]) -> bool:
        """Show other skills; tell whether rows or columns are others than before."""
        before = self.area
        if before == _area(people, posts):
            self.people, self.posts = people, posts
            if people and posts:
                last = self.index(len(people) - 1, len(posts) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            for way, heads in (
                (Qt.Orientation.Horizontal, posts),
                (Qt.Orientation.Vertical, people),
            ):
                if heads:
                    self.headerDataChanged.emit(way, 0, len(heads) - 1)
            return False
        self.beginResetModel()
        self.people, self.posts = people, posts
        self.endResetModel()
        return True

    @property
    def area(self) -> Area:
        return _area(self.people, self.posts)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.people)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.posts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person, post = self.people[index.row()], self.posts[index.column()]
        skill = person.skills.get(post.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return sign(skill)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{person.name}, {post.name}: {meaning(skill)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        is_post = orientation == Qt.Orientation.Horizontal
        heads: Sequence[PostHead | SkillRow] = self.posts if is_post else self.people
        if not 0 <= section < len(heads):
            return None
        head = heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            lack = head.lack if isinstance(head, PostHead) else ""
            return ", ".join(filter(None, (head.name, head.counts, lack)))
        return None


def _area(people: Sequence[SkillRow], posts: Sequence[PostHead]) -> Area:
    return Area([person.name for person in people], [post.name for post in posts])
