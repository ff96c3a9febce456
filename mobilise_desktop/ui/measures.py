"""The scale of distances and sizes; every layout takes its numbers from here (px at 100 % text)."""

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32
"""Distances on the 4 px grid: inside a control, between neighbours, between groups, round a page."""

RADIUS = 6
RING = 2
RING_GAP = 1
ICON = 16
ICON_L = 20
ICON_XL = 48
TARGET = 24
ROW = 30
CONTROL = 32
MOTION_MS = 150
NARROW = 1100
"""Below this width of a window the record takes the place of the list."""

LABEL_BESIDE = 560
"""From this width of a form on, labels stand beside their fields."""
