"""Units and currencies that are typed with a number go where they belong, in figures, rows and sums."""

from decimal import Decimal
from typing import Any

import pytest

from fieldbook.base.problem import errors_in
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import AnyKind, read_group
from fieldbook.forms.check import check
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.numerals.hearing import LANGUAGES
from fieldbook.forms.stating.money import money_apart

FIGURE = CATALOGUE.form("outcome").field("figure").kind
SEIZURE, PERSON, CUSTODY = (CATALOGUE.form(name) for name in ("seizure", "person", "custody"))
ITEMS = SEIZURE.field("items").kind
assert isinstance(ITEMS, Rows)
ITEM = ITEMS.row


def kept(kind: AnyKind, typed: Typed) -> Any:
    """What would be saved; it says all that is needed, except perhaps for gaps."""
    reading = kind.read(typed)
    assert errors_in(reading.problems) == ()
    return reading.value


@pytest.mark.parametrize(
    ("typed", "number", "code"),
    [
        ("USD 200,000", "200,000", "USD"),
        ("200,000 USD", "200,000", "USD"),
        ("200,000USD", "200,000", "USD"),
        ("USD200,000", "200,000", "USD"),
        ("usd 200", "200", "USD"),
        ("€ 5 000", "5 000", "EUR"),
        ("5 000€", "5 000", "EUR"),
        ("2.5 million euros", "2.5 million", "EUR"),
        ("half a million euro", "half a million", "EUR"),
        ("EUR two thousand", "two thousand", "EUR"),
        ("90 lekë", "90", "ALL"),
        ("ALL 90", "90", "ALL"),
        ("US$ 1,500", "1,500", "USD"),
        ("$1,500 USD", "1,500", "USD"),
        ("£20", "20", "GBP"),
        ("0.4 BTC", "0.4", "BTC"),
        ("٢٠٠ USD", "٢٠٠", "USD"),
        ("200 يورو", "200", "EUR"),
    ],
)
def test_money_is_told_apart_from_its_number(typed: str, number: str, code: str) -> None:
    bare, codes = money_apart(typed)

    assert (bare, codes[0]) == (number, code)


@pytest.mark.parametrize(
    "typed",
    ["200,000", "all 200", "Top 10", "12 cup", "some", "USD", "", "60 kg", "EUR 5 USD", "-5"],
)
def test_what_is_no_money_is_left_whole(typed: str) -> None:
    assert money_apart(typed) == (typed, ())


def test_no_word_of_a_number_is_a_currency() -> None:
    words = {word for one in LANGUAGES.values() for word in (*one.scales, *one.counted)}

    assert [word for word in words if money_apart(f"2 {word}")[1] or money_apart(f"{word} two")[1]] == []


class TestMoneyWithItsNumber:
    @pytest.mark.parametrize("typed", ["USD 200,000", "200,000 USD", "US$200k"])
    @pytest.mark.parametrize("unit", ["", "currency"])
    def test_goes_to_its_place_in_a_figure(self, typed: str, unit: str) -> None:
        value = kept(FIGURE, {"qualifier": "exact", "value": typed, "unit": unit})

        assert (value.value, value.unit, value.currency) == (200000, "currency", "USD")
        assert FIGURE.echo(value) == "USD 200,000 (two hundred thousand)"

    def test_stands_at_the_ends_of_a_range_too(self) -> None:
        typed: Typed = {"qualifier": "range", "lower": "€ 5 000", "upper": "7 000 euros"}

        assert FIGURE.echo(FIGURE.read(typed).value) == "EUR 5,000 to 7,000"

    def test_forgets_a_currency_that_nobody_sees(self) -> None:
        """It was chosen before, and its question went when the unit was taken away."""
        typed: Typed = {"qualifier": "exact", "value": "USD 5", "unit": "", "currency": "EUR"}

        assert kept(FIGURE, typed).currency == "USD"

    @pytest.mark.parametrize(
        ("unit", "currency", "told"),
        [
            ("currency", "EUR", "says US Dollar, and what is counted is Euro"),
            ("person", "", "not counted in US Dollar"),
        ],
    )
    def test_is_told_where_it_contradicts(self, unit: str, currency: str, told: str) -> None:
        typed: Typed = {"qualifier": "exact", "value": "USD 5", "unit": unit, "currency": currency}
        (problem,) = errors_in(FIGURE.read(typed).problems)

        assert problem.where == "value"
        assert told in problem.text

    def test_of_a_sign_that_many_share_is_asked_back(self) -> None:
        typed: dict[str, Typed] = {"qualifier": "exact", "value": "$ 500", "unit": "currency"}
        problem, wanted = errors_in(FIGURE.read(typed).problems)

        assert (problem.where, problem.code) == ("value", "number.which_money")
        assert wanted.where == "currency"
        assert "written $:" in problem.text
        assert kept(FIGURE, {**typed, "currency": "CAD"}).currency == "CAD"
        assert FIGURE.read({**typed, "currency": "EUR"}).problems[0].code == "number.two_units"

    def test_goes_to_its_place_in_a_record(self) -> None:
        typed: dict[str, Typed] = {"value": "1500 EUR"}
        group = read_group(SEIZURE.model, typed)

        assert (group.values["value"], group.values["value_currency"]) == (1500, "EUR")
        assert group.shown["value_currency"]

    def test_is_the_same_at_both_ends_of_a_sum(self) -> None:
        typed: dict[str, Typed] = {"roles": "smuggled_migrant", "fee": "EUR 2500", "fee_most": "4000 USD"}
        told = {one.where: one.code for one in check(PERSON, typed).errors}

        assert told["fee_most"] == "number.two_units"
        assert "fee" not in told

    def test_may_be_spelled_like_a_unit_where_only_money_is_asked(self) -> None:
        assert (
            read_group(PERSON.model, {"roles": "victim", "debt": "900 KGS"}).values["debt_currency"] == "KGS"
        )

    def test_stays_wrong_where_a_unit_is_written(self) -> None:
        group = read_group(SEIZURE.model, {"value": "60 kg"})

        assert [one.code for one in group.problems if one.where == "value"] == ["number.not_number"]


class TestAUnitInARow:
    """In a seizure's items, as in a figure."""

    @pytest.mark.parametrize(
        ("row", "amount", "unit"),
        [
            ({"amount": "12 kg"}, "12", "KGM"),
            ({"amount": "1,6 tonnes", "unit": "KGM"}, "1.6", "TNE"),
            ({"amount": "12 kg", "unit": "kg"}, "12", "KGM"),
        ],
    )
    def test_is_taken(self, row: dict[str, Typed], amount: str, unit: str) -> None:
        value = kept(ITEM, {"category": "drugs", "drug_type": "cocaine", **row})

        assert (value.amount, value.unit) == (Decimal(amount), unit)

    def test_is_told_where_another_is_chosen(self) -> None:
        row: Typed = {"category": "drugs", "drug_type": "cocaine", "amount": "12 kg", "unit": "H87"}
        (problem,) = ITEM.read(row).problems

        assert (problem.where, problem.code) == ("amount", "number.two_units")

    @pytest.mark.parametrize(
        ("category", "amount"), [("drugs", "12 years"), ("drugs", "EUR 12"), ("cash", "12 kg")]
    )
    def test_is_told_where_nothing_is_counted_so(self, category: str, amount: str) -> None:
        told = {one.where: one.code for one in ITEM.read({"category": category, "amount": amount}).problems}

        assert told["amount"] == "number.elsewhere"

    def test_is_left_alone_where_its_question_has_a_problem_of_its_own(self) -> None:
        told = ITEM.read({"category": "drugs", "amount": "12 kg", "unit": "boxfuls"}).problems

        assert [one.code for one in told if one.where in {"amount", "unit"}] == ["choice.not_listed"]

    def test_that_does_not_fit_the_sort_is_told(self) -> None:
        told = ITEM.read({"category": "alcohol", "what": "wine", "amount": "12 kg"}).problems

        assert [one.where for one in told] == ["unit"]

    def test_of_cash_is_its_currency(self) -> None:
        value = kept(ITEM, {"category": "cash", "denomination": "€ 50", "notes": "20"})

        assert (value.denomination, value.currency) == (50, "EUR")

    def test_of_an_event_of_custody_is_taken_as_well(self) -> None:
        group = read_group(CUSTODY.model, {"quantity": "1.25 kg"})

        assert (group.values["quantity"], group.values["unit"]) == (Decimal("1.25"), "KGM")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("12 kg", "= 12 kg = 12,000 g"),
        ("EUR 2500", "= 2,500 Euro"),
        ("3 ml", "= 3 ml"),
        ("2500", "= 2,500"),
        ("twelve kilos", "= 12 kg = 12,000 g"),
        ("kg", ""),
    ],
)
def test_it_is_said_back_at_the_number(typed: str, said: str) -> None:
    amount = ITEM.model.model_fields["amount"].metadata[0]

    assert amount.understood(typed) == said


def test_nothing_is_beside_what_is_no_number() -> None:
    day = SEIZURE.field("taken_on").kind

    assert (day.has_beside, day.beside("12 kg")) == (False, None)
