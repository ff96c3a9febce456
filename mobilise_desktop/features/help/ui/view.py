"""The topics at the left, what the chosen one says at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.help.topics import nearest, topics
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, L, M
from mobilise_desktop.ui.pick_list import PickList
from mobilise_desktop.ui.refresh import restyled, retranslated
from mobilise_desktop.ui.scroll_pane import ScrollPane

_LIST, _WIDEST = 240, 640


class HelpView(QWidget):
    """Shows the topic about a place of the window first."""

    def __init__(self, topic: str = "") -> None:
        super().__init__()
        self._topics = {one.key: one for one in topics()}
        self.list, self.title = PickList(N_("Topics")), Heading()
        self.text = PlainLabel(wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        for key in self._topics:
            self.list.add(key)
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(M)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(L, 0, 0, 0)
        row.setSpacing(L)
        row.addWidget(self.list)
        row.addWidget(ScrollPane(self._words), 1)
        self.list.currentItemChanged.connect(self._show)
        self.list.pick(nearest(topic))
        retranslated(self.retranslate)
        restyled(self.renew_look)
        self.setFocusProxy(self.list)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        """Show everything in the present language."""
        for key, topic in self._topics.items():
            self.list.write(key, _(topic.title))
        self._show()

    def renew_look(self) -> None:
        """Lines as long as one likes to read."""
        self.list.setFixedWidth(theme.px(_LIST))
        self.text.setMaximumWidth(theme.px(_WIDEST))

    def _show(self) -> None:
        topic = self._topics.get(self.list.key())
        if topic is not None:
            self.title.setText(_(topic.title))
            self.text.setText("\n\n".join(_(text) for text in topic.texts))
