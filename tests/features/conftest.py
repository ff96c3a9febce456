"""A desk: the real window over a real database, and ways to wait for its background work."""

import shutil

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

import dialogs
from mobilise_desktop import app as program
from mobilise_desktop import composition, screens
from mobilise_desktop.desk import Desk
from mobilise_desktop.session import open_session
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.language import LanguageService
from mobilise_desktop.ui.messages import MessageDialog


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    """Both looks of the program."""
    return request.param


@pytest.fixture(autouse=True)
def all_dialogs_came():
    """A dialog that a test waits for has to come."""
    yield
    assert dialogs.forget_all() == 0, "a dialog that was to be answered never opened"


@pytest.fixture(scope="session")
def new_register(tmp_path_factory):
    """A new, empty register of the office BVMW, to be copied."""
    target = Target(tmp_path_factory.mktemp("new") / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    return target.file


@pytest.fixture
def open_desk(qapp, qtbot, tmp_path, new_register):
    """Opens desks over registers of the office BVMW, made if need be; `open_desk.close` closes one."""
    opened, left = [], []
    settings = UserSettings(tmp_path / "settings.json")
    theme.apply(program.application(), "light", 1.0)
    language = LanguageService(program.application(), settings)

    def make(file=None):
        target = Target(file or tmp_path / f"register-{len(opened)}.sqlite")
        if not target.file.exists():
            shutil.copyfile(new_register, target.file)
        desk = Desk(open_session(target), settings, language)
        opened.append(desk)
        desk.open()
        screens.settle(desk.jobs)
        return desk

    def close(desk):
        desk.window.hide()  # what is being typed is saved when the keyboard leaves
        desk.close()
        opened.remove(desk)
        left.append(desk.window)

    make.close = close
    yield make
    while opened:
        close(opened[-1])
    for window in left:  # those that stay would be translated and restyled with every later test
        screens.discard(window)
    language.use("en")
    theme.apply(program.application(), "light", 1.0)


@pytest.fixture
def desk(open_desk):
    """The window over an empty register."""
    return open_desk()


@pytest.fixture
def told(qapp):
    """What messages said that came up; each is closed as Esc does."""
    texts = []

    def close():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MessageDialog):
            texts.append(dialog.accessibleDescription())
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(5)
    yield texts
    timer.stop()


class _Folders(QObject):
    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


@pytest.fixture
def opened_folders(qapp):
    """The folders that the program asked the desktop to show."""
    folders = _Folders()
    QDesktopServices.setUrlHandler("file", folders, "open")
    yield folders.opened
    QDesktopServices.unsetUrlHandler("file")
