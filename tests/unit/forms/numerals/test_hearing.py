"""Numbers in the words of six languages are heard, and what is no number in any of them is not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.forms.kinds.number import Number
from fieldbook.forms.numerals.grammar import is_in_words, plain
from fieldbook.forms.numerals.hearing import LANGUAGES, SCALES, heard, heard_in
from fieldbook.forms.values.number import AmbiguousNumberError, parse_by_language, parse_number
from tests.unit.forms.numerals.saying import SAY_TO, SAYING, french

NUMBERS = st.one_of(st.integers(0, 9999), st.integers(0, SAY_TO - 1))
WORDS = sorted({word for language in LANGUAGES.values() for word in language.known})
LOCALES = st.sampled_from(sorted(SAYING))


@given(LOCALES, NUMBERS)
def test_every_number_that_is_said_is_heard_as_itself(locale: str, number: int) -> None:
    said = SAYING[locale](number)

    assert heard(said) == {number}
    assert heard_in(said, locale) == number


@pytest.mark.parametrize("locale", sorted(SAYING))
def test_every_one_below_two_thousand(locale: str) -> None:
    say = SAYING[locale]

    assert [number for number in range(2001) if heard(say(number)) != {number}] == []


@given(LOCALES, NUMBERS)
def test_without_marks_and_capitals_it_is_the_same(locale: str, number: int) -> None:
    assert heard(plain(SAYING[locale](number)).upper()) == {number}


@given(NUMBERS)
def test_brussels_and_geneva_count_in_their_own_way(number: int) -> None:
    assert heard(french(number, belgian=True)) == {number}


@given(
    st.lists(st.sampled_from(sorted({word for one in LANGUAGES.values() for word in one.known})), max_size=6)
)
def test_words_in_any_order_are_one_number_or_none(words: list[str]) -> None:
    """Whatever is heard in one language could have been said there: said and heard again it is the same."""
    for locale, say in SAYING.items():
        number = heard_in(" ".join(words), locale)
        if number is not None and number == number.to_integral_value() and number < SAY_TO:
            assert heard_in(say(int(number)), locale) == number


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("quatre-vingt-dix-sept", "97"),
        ("soixante et onze", "71"),
        ("soixante-et-onze", "71"),
        ("nonante-neuf", "99"),
        ("deux mille dix-neuf", "2019"),
        ("dix-neuf cent quarante", "1940"),
        ("une demi-douzaine", "6"),
        ("une centaine", "100"),
        ("trois douzaines et demie", "42"),
        ("un millier et demi", "1500"),
        ("un quart de million", "250000"),
        ("deux millions et demi", "2500000"),
        ("deux millions de", "2000000"),
        ("une douzaine d'", "12"),
        ("dos millones y medio", "2500000"),
        ("dos y medio millones", "2500000"),
        ("mil quinientos millones", "1500000000"),
        ("veintiún mil", "21000"),
        ("media docena", "6"),
        ("medio centenar", "50"),
        ("cuatrocientas", "400"),
        ("četrdeset četiri", "44"),
        ("dvadeset i pet", "25"),
        ("двадесет и пет", "25"),
        ("хиљаду и по", "1500"),
        ("шездесет и шест", "66"),
        ("petorica", "5"),
        ("stotinak", "100"),
        ("pet stotina", "500"),
        ("dva i po miliona", "2500000"),
        ("pola tuceta", "6"),
        ("njëqind e pesëdhjetë e dy", "152"),
        ("dy qind", "200"),
        ("mijë", "1000"),
        ("gjysmë milioni", "500000"),
        ("dy milionë e gjysmë", "2500000"),
        ("مائة وخمسة وعشرون", "125"),
        ("مئة و خمسة و عشرين", "125"),
        ("ألف وتسعمائة", "1900"),
        ("ثلاث مئة", "300"),
        ("خمسه", "5"),
        ("مائتا ألف", "200000"),
        ("ألفي", "2000"),
        ("نصف مليون", "500000"),
        ("ربع مليون", "250000"),
        ("مليون ونصف المليون", "1500000"),
        ("مليونان ونصف", "2500000"),
        ("مائة وواحد", "101"),
        ("nineteen hundred and forty", "1940"),
        ("half of a million", "500000"),
        ("half a", "0.5"),
        ("une demi", "0.5"),
    ],
)
def test_as_people_say_it(said: str, number: str) -> None:
    assert heard(said) == {Decimal(number)}


@pytest.mark.parametrize(
    "said",
    [
        "",
        "e",
        "un un",
        "cent mille mille",
        "vingt cinquante",
        "vingt cents",
        "trente-onze",
        "soixante-dix et sept",
        "dix et sept",
        "zéro vingt",
        "cent zéro",
        "deux et cent",
        "mille et",
        "et mille",
        "un mille",
        "mille et demi",
        "cent et demi",
        "half",
        "a half",
        "un demi cent",
        "demi demi",
        "une demi douzaine et demie",
        "millions",
        "des millions",
        "quelques dizaines",
        "cents",
        "dos doscientos",
        "uno mil dos mil",
        "deux deux millions et demi million",
        "mille deux cents et demi millions",
        "million d'armes",
        "dva i sto",
        "hiljade",
        "pet i dvadeset",
        "njëzet njëmbëdhjetë",
        "milionë",
        "خمسة ومائة",
        "ألفا",
        "آلاف",
        "عشرون وخمسة",
        "مليون ونصف الألف",
        "zero hundred",
        "two and thousand",
        "two thousand a",
        "twenty cinquante",
        "deux, trois",
        "deux 3",
        "un " * 50,
    ],
)
def test_what_nobody_says_is_not_heard(said: str) -> None:
    assert heard(said) == frozenset()


class TestABillion:
    """A thousand millions in English, a million millions elsewhere, and what a translator made of it."""

    @pytest.mark.parametrize(
        "said", ["six billion", "deux billions", "dos billones", "tri biliona", "një bilion"]
    )
    def test_is_asked_back(self, said: str) -> None:
        with pytest.raises(AmbiguousNumberError) as asked:
            parse_number(said)

        assert asked.value.larger == 1000 * asked.value.smaller
        assert "Write 6000000000000, or 6000000000" in Number(label="N").read("six billion").problems[0].text

    def test_means_in_english_what_it_means_there(self) -> None:
        assert parse_by_language("six billion", "en") == Decimal(6 * 10**9)
        assert parse_by_language("six billion", "fr") is None
        assert parse_by_language("six million", "fr") is None

    def test_is_not_read_behind_digits_but_in_english(self) -> None:
        assert SCALES["billion"] == 10**9
        assert set(SCALES) & {"billions", "billones", "biliona"} == set()


def test_no_word_means_two_numbers_in_two_languages() -> None:
    """Otherwise it would have to be asked back, and its language would be told apart here."""
    assert [word for word in WORDS if len(heard(word)) > 1] == []


@pytest.mark.parametrize("text", ["forty-four", "d'une", "مِائَة", " une\u00a0douzaine "])
def test_words_are_letters_with_spaces_between(text: str) -> None:
    assert is_in_words(text)


@pytest.mark.parametrize("text", ["", "44", "2 mille", "-", "deux;", "cent.", "_"])
def test_anything_else_is_not(text: str) -> None:
    assert not is_in_words(text)


def test_it_is_said_back_in_digits_before_it_counts() -> None:
    kind = Number(label="Number")
    reading = kind.read("njëqind e pesëdhjetë e dy")

    assert isinstance(reading.value, Decimal)
    assert kind.echo(reading.value) == "= 152"
