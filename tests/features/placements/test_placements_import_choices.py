"""The words of fixed lists are read in every language; what is unclear is not guessed."""

import pytest

from mobilise_desktop.core.i18n import LANGUAGES, speaking
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.import_choices import code_of


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["status", "payer", "frequency", "posting", "immigration"])
def test_what_the_program_says_is_read_again(kind: str, language: str) -> None:
    for code in words.codes(kind):
        with speaking(language):
            told = words.word(kind, code)
        assert code_of(kind, f" {told.upper()} ", language) == code


def test_a_code_is_read_and_another_word_is_not_guessed() -> None:
    assert code_of("status", "draft", "hu") == "draft"
    assert code_of("status", "something else", "en") is None
