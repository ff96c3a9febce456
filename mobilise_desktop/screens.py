"""Draws every tab, page, dialog and wizard page of the program into PNG files: the mirror of its looks."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mobilise_desktop import app, composition
from mobilise_desktop.core import i18n
from mobilise_desktop.core.commands import DONE
from mobilise_desktop.desk import Desk
from mobilise_desktop.features import discovery
from mobilise_desktop.features.first_start.ui.wizard import FirstStart
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.session import open_session
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui.jobs import Jobs

_PATIENCE_MS = 60_000
_LOOK_MS, _QUIET_LOOKS = 8, 8
Shot = tuple[str, QWidget]


def render(out: Path, *, theme: str, size: tuple[int, int], demo: int, scale: float) -> int:
    """Write one PNG per view into `out`; the language is the present one."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, widget in views(Path(folder), theme=theme, size=size, demo=demo, scale=scale):
            widget.grab().save(str(out / f"{name}.png"))
    return DONE


def views(folder: Path, *, theme: str, size: tuple[int, int], demo: int, scale: float) -> Iterator[Shot]:
    """Every view in turn, named and ready to be looked at, over `demo` invented firms in `folder`.

    The widget given is valid until the next one is asked for.
    """
    settings = UserSettings(folder / "settings.json")
    for name, value in (("theme", theme), ("text_scale", scale), ("language", i18n.language())):
        settings.put(name, value)
    program = app.Program(app.application(), settings)
    yield from _wizard(program, folder)
    for kind, count in (("empty", 0), ("", demo)):
        yield from _desk(program, settings, folder / f"{kind or 'demo'}.sqlite", count, size)


def settle(jobs: Jobs) -> None:
    """Let the window work until nothing is waiting any more and it has been painted."""
    loop, clock = QEventLoop(), QElapsedTimer()
    clock.start()
    quiet = 0

    def look() -> None:
        nonlocal quiet
        quiet = 0 if jobs.busy else quiet + 1
        if quiet > _QUIET_LOOKS or clock.elapsed() > _PATIENCE_MS:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec()


def _wizard(program: app.Program, folder: Path) -> Iterator[Shot]:
    jobs = Jobs()
    wizard = FirstStart(program.language, jobs, folder / "mobilise.sqlite", lambda _chosen, _task: None)
    wizard.show()
    for place, page in enumerate(wizard.pages):
        wizard.go_to(place)
        settle(jobs)
        yield f"wizard-{place + 1}-{type(page).__name__.removesuffix('Page').lower()}", wizard
    wizard.close()
    discard(wizard)


def _desk(
    program: app.Program, settings: UserSettings, file: Path, count: int, size: tuple[int, int]
) -> Iterator[Shot]:
    code = next((o.code for o in offices() if o.languages[0] == i18n.language()), offices()[0].code)
    composition.create(Target(file), code, demo=count)
    desk = Desk(open_session(Target(file)), settings, program.language)
    desk.window.resize(*size)
    desk.open()
    desk.furnish_header()
    prefix = "" if count else "empty-"
    for tab in desk.window.places.tabs():
        desk.window.show_tab(tab.key)
        settle(desk.jobs)
        yield f"{prefix}tab-{tab.key}", desk.window
    for page in desk.window.places.pages():
        desk.window.open_page(page.key)
        settle(desk.jobs)
        yield f"{prefix}page-{page.key}", desk.window
        desk.window.go_back()
    if count:
        yield from _details(desk)
    desk.window.hide()
    desk.close()
    discard(desk.window)


def discard(widget: QWidget) -> None:
    """Destroy a window at once: those that stay would be restyled with every next theme."""
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _details(desk: Desk) -> Iterator[Shot]:
    """What features show beyond tabs and pages: `SCREENS` in their `ui/screens.py`."""
    makers: list[Callable[[Desk], Iterator[Shot]]] = [
        maker for module in discovery.modules("ui.screens") for maker in module.SCREENS
    ]
    for maker in makers:
        for name, widget in maker(desk):
            settle(desk.jobs)
            yield name, widget
            if isinstance(widget, QDialog):
                widget.close()
