"""What the cells of a list mean: the one place to import the readers of values from."""

from mobilise_desktop.interchange.cells import Cell, Row, is_blank, text_of
from mobilise_desktop.interchange.days import DateStyle, date_style, parse_date
from mobilise_desktop.interchange.figures import NumberStyle, number_style, parse_amount, parse_number
from mobilise_desktop.interchange.ranges import Span, parse_range
from mobilise_desktop.interchange.units import Unit, unit_in

__all__ = [
    "Cell",
    "DateStyle",
    "NumberStyle",
    "Row",
    "Span",
    "Unit",
    "date_style",
    "is_blank",
    "number_style",
    "parse_amount",
    "parse_date",
    "parse_number",
    "parse_range",
    "text_of",
    "unit_in",
]
