"""The pages of a PDF below each other: however many there are, only those in sight are drawn and kept."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.colours import PAPER
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import Job, Jobs
from mobilise_desktop.ui.measures import L

LANE = "preview"
"""Where pages are drawn; what draws them must not be asked by two threads at a time."""

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_POINTS, _DPI = 72, 96
_KEPT = 8
_STEP = 48
Size = tuple[float, float]
"""Width and height of a page in points."""


def sizes(pdf: bytes) -> list[Size]:
    """The size of each page; in any thread, one at a time."""
    import pypdfium2  # noqa: PLC0415  for documents only

    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def pictures(pdf: bytes, numbers: Sequence[int], dpi: float) -> Iterator[QImage]:
    """Pages as pictures, one after the other; their numbers count from 0. In any thread, one at a time."""
    import pypdfium2  # noqa: PLC0415  for documents only

    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number in numbers:
            with closing(document[number]) as page:
                bitmap = page.render(scale=dpi / _POINTS, prefer_bgrx=True)
                size = (bitmap.width, bitmap.height, bitmap.stride)
                yield QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGB32).copy()


class _Place(NamedTuple):
    """Where a page lies among all, in px."""

    top: int
    width: int
    height: int


class DocumentPages(QAbstractScrollArea):
    """Scrolls through a document; `turned(int)` comes when another page, counted from 1, is in sight."""

    turned = Signal(int)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs, self._pdf = jobs, b""
        self.page_sizes: Sequence[Size] = ()
        self._places: list[_Place] = []
        self._images: dict[int, QImage] = {}
        self._job: Job | None = None
        self.zoom, self._told = 1.0, 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Pages of the document"))
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.page_sizes)

    @property
    def page(self) -> int:
        """The page in the middle of the view, counted from 1; 0 without a document."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return self._at(middle) + 1 if self._places else 0

    @property
    def is_drawn(self) -> bool:
        """Whether all pages in sight are drawn."""
        return bool(self._places) and all(number in self._images for number in self._in_sight())

    @property
    def kept(self) -> int:
        """How many pages are kept as pictures."""
        return len(self._images)

    def show_document(self, pdf: bytes, page_sizes: Sequence[Size]) -> None:
        """Show a document from its first page."""
        self._pdf, self.page_sizes = pdf, page_sizes
        self._forget()
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Bring the head of a page, counted from 1, to the top."""
        if 0 < page <= len(self._places):
            self.verticalScrollBar().setValue(self._places[page - 1].top - L)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages larger or smaller; what is in the middle stays there."""
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        share = (bar.value() + half) / max(self._height(), 1)
        self.zoom = zoom
        self._forget()
        self._lay_out()
        bar.setValue(round(share * self._height() - half))

    def step_zoom(self, steps: int) -> None:
        """The next larger (1) or smaller (-1) zoom, if there is one."""
        place = ZOOMS.index(self.zoom) + steps
        if 0 <= place < len(ZOOMS):
            self.set_zoom(ZOOMS[place])

    # -- what Qt calls ---------------------------------------------------------------------------

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    @guarded
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colours().window)
        painter.setPen(theme.colours().border)
        for number in self._in_sight():
            area = self._area(number)
            painter.fillRect(area, PAPER)
            image = self._images.get(number)
            if image is not None and not image.isNull():
                painter.drawImage(area, image)
            painter.drawRect(area.adjusted(-1, -1, 0, 0))

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    @override
    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    # -- inside ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Reckon where each page lies, and how far one can scroll."""
        pixels = _DPI / _POINTS * self.zoom
        whole = [(round(width * pixels), round(height * pixels)) for width, height in self.page_sizes]
        tops = accumulate((height + L for _width, height in whole), initial=L)
        self._places = [_Place(top, *size) for top, size in zip(tops, whole, strict=False)]
        room = self.viewport()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(self._height() - room.height(), 0))
        down.setPageStep(room.height())
        down.setSingleStep(_STEP)
        across.setRange(0, max(self._width() - room.width(), 0))
        across.setPageStep(room.width())
        self._look()

    def _height(self) -> int:
        return self._places[-1].top + self._places[-1].height + L if self._places else 0

    def _width(self) -> int:
        return max((place.width for place in self._places), default=0) + 2 * L

    def _at(self, down: int) -> int:
        """The page at a height among all, counted from 0."""
        return max(bisect_right(self._places, down, key=lambda place: place.top) - 1, 0)

    def _in_sight(self) -> range:
        if not self._places:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self._at(top), self._at(top + self.viewport().height()) + 1)

    def _area(self, number: int) -> QRect:
        """Where a page is on the screen."""
        place, room = self._places[number], max(self.viewport().width(), self._width())
        left = (room - place.width) // 2 - self.horizontalScrollBar().value()
        return QRect(left, place.top - self.verticalScrollBar().value(), place.width, place.height)

    def _look(self) -> None:
        """Say which page is in sight, and have drawn what is not drawn yet, one step ahead."""
        self.viewport().update()
        if self.page != self._told:
            self._told = self.page
            text = _("Page {n} of {total}").format(n=self.page, total=self.count)
            self.setAccessibleDescription(text)
            self.turned.emit(self.page)
        if self._job is None:
            sight = self._in_sight()
            ahead = [*sight, sight.stop, sight.start - 1]
            missing = [one for one in ahead if 0 <= one < self.count and one not in self._images]
            if missing:
                self._draw(missing)

    def _draw(self, numbers: Sequence[int]) -> None:
        pdf, zoom, dpi = self._pdf, self.zoom, _DPI * self.zoom * self.devicePixelRatioF()

        def work() -> list[QImage]:
            return list(pictures(pdf, numbers, dpi))

        def done(images: Sequence[QImage]) -> None:
            self._job = None
            if (pdf, zoom) == (self._pdf, self.zoom):
                self._keep(dict(zip(numbers, images, strict=True)))
            self._look()

        self._job = self._jobs.submit(LANE, work, done, lambda _error: done([QImage() for _n in numbers]))

    def _keep(self, drawn: dict[int, QImage]) -> None:
        """Keep pictures, and forget those farthest away."""
        self._images |= drawn
        middle = self.page - 1
        far = sorted(self._images, key=lambda number: abs(number - middle))
        for number in far[max(_KEPT, len(self._in_sight()) + 2) :]:
            del self._images[number]

    def _forget(self) -> None:
        self._images.clear()
        self._told = 0
        QTimer.singleShot(0, self.viewport(), self.viewport().update)
