"""The binding and the interpreter agree on who owns `None`."""

import sys

import pytest


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None can't be freed there")
def test_binding_keeps_its_count_of_none(qapp):
    """PySide6 6.12.0 loses a reference to None per call of a model's data(), until Python 3.11 aborts."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel

    class Empty(QAbstractTableModel):
        def rowCount(self, parent=QModelIndex()):
            return 1

        def columnCount(self, parent=QModelIndex()):
            return 1

        def data(self, index, role=0):
            return None

    model, proxy = Empty(), QSortFilterProxyModel()
    proxy.setSourceModel(model)
    index = proxy.index(0, 0)
    before = sys.getrefcount(None)
    for _ in range(1000):
        proxy.data(index)
    assert abs(sys.getrefcount(None) - before) < 500
