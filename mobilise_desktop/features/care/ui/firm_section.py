"""The emergency contacts of a firm's travellers, as a section of its record."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.record_section import RecordSection, SectionSpec
from mobilise_desktop.ui.tab import TabContext


def _create(context: TabContext) -> RecordSection:
    from mobilise_desktop.features.care.ui.section import CareSection  # noqa: PLC0415  when first shown

    return CareSection(context)


FIRM_SECTION = SectionSpec("care", N_("Emergency contacts"), "contacts", _create)
