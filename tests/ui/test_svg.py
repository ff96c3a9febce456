from PySide6.QtCore import QFile, QIODevice

from mobilise_desktop.ui.svg import outline, register


def read(path):
    file = QFile(path)
    assert file.open(QIODevice.OpenModeFlag.ReadOnly), path
    return bytes(file.readAll().data()).decode()


def test_texts_given_as_resource_come_back_unchanged():
    files = {"a.svg": "<svg/>", "zwölf.svg": "<svg>ő</svg>", "check-menu.svg": "x" * 3000}
    register("/test/pictures", files)
    assert {name: read(f":/test/pictures/{name}") for name in files} == files


def test_an_outline_has_the_colour_asked_for():
    drawing = outline("plus", "#123456")
    assert "currentColor" not in drawing
    assert '"#123456"' in drawing
