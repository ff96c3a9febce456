"""What people may ask of the office (GDPR Articles 15 and 17), as a section of the record."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.record_section import RecordSection, SectionSpec
from mobilise_desktop.ui.tab import TabContext


def _create(context: TabContext) -> RecordSection:
    from mobilise_desktop.features.data_rights.ui.section import RightsSection  # noqa: PLC0415  when first shown

    return RightsSection(context)


FIRM_SECTION = SectionSpec("rights", N_("Data protection"), "files", _create)
