import pytest

from mobilise_desktop.ui.colours import PAIRS, contrast, mix, preset

SCHEMES = (preset(dark=False), preset(dark=True))


def test_black_on_white_has_the_greatest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("scheme", SCHEMES, ids=("light", "dark"))
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS, ids=str)
def test_what_stands_on_what_can_be_read(scheme, ink, ground, least):
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= least


@pytest.mark.parametrize("scheme", SCHEMES, ids=("light", "dark"))
def test_every_colour_is_set(scheme):
    assert all(len(value) == 7 for name, value in scheme._asdict().items() if name != "dark")


def test_mixing_keeps_to_the_share():
    assert mix("#FFFFFF", "#000000", 0.5) == "#808080"
    assert mix("#123456", "#ABCDEF", 1) == "#123456"
