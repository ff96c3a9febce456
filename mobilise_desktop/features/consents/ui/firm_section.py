"""The consents of a firm's people, as a section of its record."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.record_section import RecordSection, SectionSpec
from mobilise_desktop.ui.tab import TabContext


def _create(context: TabContext) -> RecordSection:
    from mobilise_desktop.features.consents.ui.section import ConsentSection  # noqa: PLC0415  when first shown

    return ConsentSection(context)


FIRM_SECTION = SectionSpec("consents", N_("Consents"), "contacts", _create)
