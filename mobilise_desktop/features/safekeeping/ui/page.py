"""The page of the backups: the list, the chosen one beside it, and what can be done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.safekeeping import queries
from mobilise_desktop.features.safekeeping.queries import Comparison
from mobilise_desktop.features.safekeeping.ui.card import FLAWED, SOUND, UNCHECKED, BackupCard
from mobilise_desktop.features.safekeeping.ui.restore_dialog import RestoreDialog
from mobilise_desktop.features.safekeeping.ui.source import COLUMNS, BackupSource
from mobilise_desktop.features.safekeeping.work import LANE, SafekeepingWork
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.container import SUFFIX
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import messages, theme
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import READ, Stopped, Task
from mobilise_desktop.ui.measures import NARROW, L, M, S
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
