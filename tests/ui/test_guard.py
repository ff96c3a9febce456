"""What happens to an error inside a method that Qt calls."""

from PySide6.QtCore import QAbstractListModel, QSortFilterProxyModel
from typing_extensions import override

from mobilise_desktop.ui.guard import guarded


class Broken(QAbstractListModel):
    """Fails in C code, which would end Python 3.11 without the guard."""

    @override
    @guarded(safe=1)
    def rowCount(self, parent=None):
        return 1

    @override
    @guarded(safe="…")
    def data(self, index, role=0):
        return ()[index.row()]


def test_qt_gets_the_safe_answer_and_the_log_the_traceback(qapp, guard_log):
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(Broken())
    assert proxy.index(0, 0).data() == "…"
    assert "Broken.data failed" in guard_log[0]
    assert "IndexError" in guard_log[0]
    guard_log.clear()


def test_a_method_that_fails_with_each_frame_does_not_flood_the_log(guard_log):
    @guarded
    def paint():
        raise ValueError

    for _ in range(1000):
        paint()
    assert len(guard_log) == 10
    guard_log.clear()


def test_answers_and_arguments_pass_unchanged():
    @guarded(safe=0)
    def added(first, second=2):
        return first + second

    assert added(1) == 3
    assert added(1, second=5) == 6
    assert added.__name__ == "added"
    assert added.__guarded__
