"""The declarations of size of a firm, as a section of its record."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.record_section import RecordSection, SectionSpec
from mobilise_desktop.ui.tab import TabContext


def _create(context: TabContext) -> RecordSection:
    from mobilise_desktop.features.declarations.ui.section import DeclarationSection  # noqa: PLC0415  when shown

    return DeclarationSection(context)


FIRM_SECTION = SectionSpec("declarations", N_("Size declarations"), "size", _create)
