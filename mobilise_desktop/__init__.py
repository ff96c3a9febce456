"""Mobilise Desktop: the desk program of the MobiliseSME partner offices."""

__version__ = "0.1.0"
