from PySide6.QtGui import QIcon

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.icons import icon


def strongest(mode):
    picture = icon("plus", "on_accent").pixmap(16, 16, mode).toImage()
    return picture.pixelColor(8, 8)


def test_an_icon_on_a_disabled_button_has_the_colour_of_its_word(qapp):
    theme.apply(qapp, "light")
    assert strongest(QIcon.Mode.Normal).name() == theme.colour("on_accent").name()
    off = strongest(QIcon.Mode.Disabled).lightness() - theme.colour("disabled").lightness()
    assert abs(off) <= 2
