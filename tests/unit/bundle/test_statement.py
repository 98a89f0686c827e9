"""A station's statistics: sealed to headquarters, signed by the station, strict in every part and number."""

import io
from dataclasses import fields, replace
from struct import Struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base import canonical, limits
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import (
    Altered,
    FieldbookError,
    FromNewerApp,
    NotAStatement,
    NotForUs,
    StatementOfStranger,
    TooLarge,
    TooManyFigures,
)
from fieldbook.base.ids import StationId
from fieldbook.bundle import parts
from fieldbook.bundle.envelope import open_bytes
from fieldbook.bundle.manifest import fingerprint
from fieldbook.bundle.statement import (
    EXACTNESS,
    LEAST_MOST,
    MAGIC,
    NAME_MOST,
    ROUNDINGS,
    SignedStatement,
    Statement,
    StatementLine,
    encode_statement,
    parse_statement,
    plain_statement,
    read_signed,
    seal_statement,
    sign_statement,
    statement_for,
)
from fieldbook.forms.values.codelist import codes, list_names
from fieldbook.journal.signing import Signer
from fieldbook.report.publishing.suppression import LEAST_OF_ALL, Policy
from fieldbook.services.publishing import protection
from tests.unit.bundle.examples import (
    BUNDLE,
    HQ,
    HQ_SIGNER,
    STATION,
    STATION_SIGNER,
    digest_like,
    hq_identity,
    stations,
)

PREFIX = Struct("<8s32s64s")
TOTAL = StatementLine(
    operation=1,
    measure="Victim safeguarded",
    number="93",
    unit="person",
    status="preliminary",
    as_of="2026-03",
)
STATEMENT = Statement(
    name=BUNDLE,
    station=STATION,
    headquarters=HQ,
    headquarters_key=fingerprint(HQ_SIGNER.public),
    as_of="2026-11-22T14:02:11.250Z",
    app="0.1.0",
    is_whole=True,
    began=("2026-01", ""),
    policy=Policy(),
    beside=2,
    figures=(
        TOTAL,
        replace(TOTAL, split="Sex", part="female", number=""),
        replace(TOTAL, number="40", exactness="about", operation=2),
        replace(TOTAL, measure="Money", unit="EUR", number="3.5", is_count=False),
    ),
    persons=(StatementLine(operation=0, measure="Victim", number="12", unit="person"),),
)
BIDI, FORMULA = "wo\u202eman", "=cmd|' /C calc'!A0"


def plain_of(statement: Statement, signer: Signer = STATION_SIGNER) -> bytes:
    """Inside the envelope, as a station writes it."""
    return plain_statement(sign_statement(statement, signer))


def sealed_of(statement: Statement) -> bytes:
    """The whole file."""
    return seal_statement(sign_statement(statement, STATION_SIGNER), hq_identity().recipient)


def read_plain(plain: bytes) -> Statement:
    """As headquarters reads it, envelope aside."""
    return said_to_us(read_signed(io.BytesIO(plain), stations))


def said_to_us(signed: SignedStatement) -> Statement:
    """What it says, if it is for us and of the one station."""
    return statement_for(signed, STATION, headquarters=HQ, headquarters_keys=[HQ_SIGNER.public])


def signed_plain(raw: bytes, purpose: str = "statement", signer: Signer = STATION_SIGNER) -> bytes:
    """Any bytes under a station's own signature."""
    signature = signer.sign(purpose, digest_of("statement", raw))
    return PREFIX.pack(MAGIC, signer.public, signature) + raw


def told() -> dict[str, canonical.Value]:
    """A good statement's parts, to be spoilt."""
    return canonical.decode_object(encode_statement(STATEMENT))


def line(**spoilt: canonical.Value) -> list[canonical.Value]:
    """One good line with some places spoilt, as it stands in the file."""
    good: dict[str, canonical.Value] = {one.name: getattr(TOTAL, one.name) for one in fields(TOTAL)}
    return list((good | spoilt).values())


def test_what_is_written_is_read() -> None:
    opened = open_bytes(sealed_of(STATEMENT), hq_identity().secret, most_bytes=limits.MIB)

    assert read_plain(opened) == STATEMENT
    assert (STATEMENT.shown, STATEMENT.hidden) == (4, 1)


def test_it_tells_a_courier_nothing() -> None:
    sealed = sealed_of(STATEMENT)

    assert STATION.encode() not in sealed
    assert b"Victim" not in sealed


@pytest.mark.parametrize(
    ("plain", "refusal"),
    [
        pytest.param(b"", NotAStatement, id="empty"),
        pytest.param(b"FBBUNDL1" + plain_of(STATEMENT)[8:], NotAStatement, id="another sort of file"),
        pytest.param(b"FBSTATM2" + plain_of(STATEMENT)[8:], FromNewerApp, id="a later format"),
        pytest.param(b"FBSTATMX" + plain_of(STATEMENT)[8:], NotAStatement, id="nearly the magic"),
        pytest.param(plain_of(STATEMENT, HQ_SIGNER), StatementOfStranger, id="of a stranger"),
        pytest.param(plain_of(STATEMENT)[:-1], Altered, id="cut inside"),
        pytest.param(plain_of(STATEMENT) + b"\n", Altered, id="longer inside"),
        pytest.param(plain_of(STATEMENT).replace(b'"93"', b'"94"'), Altered, id="another number"),
        pytest.param(signed_plain(encode_statement(STATEMENT), "bundle"), Altered, id="signed for a bundle"),
        pytest.param(signed_plain(b"{}"), NotAStatement, id="nothing said"),
        pytest.param(signed_plain(encode_statement(STATEMENT) + b" "), NotAStatement, id="a second spelling"),
        pytest.param(signed_plain(b"[" * 100_000), NotAStatement, id="deeply nested"),
        pytest.param(signed_plain(b'{"v":2}'), FromNewerApp, id="a later version"),
        pytest.param(
            signed_plain(bytes(limits.STATEMENT_MOST_BYTES + 1)), TooLarge, id="larger than it may be"
        ),
        pytest.param(
            plain_of(replace(STATEMENT, headquarters=StationId("0f" * 16))), NotForUs, id="for another"
        ),
        pytest.param(
            plain_of(replace(STATEMENT, headquarters_key=digest_like(1))), NotForUs, id="for our name alone"
        ),
        pytest.param(
            plain_of(replace(STATEMENT, station=StationId("0f" * 16))), NotAStatement, id="of another's name"
        ),
    ],
)
def test_anything_else_is_refused(plain: bytes, refusal: type[FieldbookError]) -> None:
    with pytest.raises(refusal):
        read_plain(plain)


class TestTheParts:
    @pytest.mark.parametrize("name", sorted(told()))
    @pytest.mark.parametrize(
        "value", ["../../etc/passwd", FORMULA, "", None, -1, [None], {}, "0E" * 16, BIDI], ids=repr
    )
    def test_take_nothing_else(self, name: str, value: canonical.Value) -> None:
        with pytest.raises(NotAStatement):
            parse_statement(canonical.encode(told() | {name: value}))

    @pytest.mark.parametrize("name", sorted(told()))
    def test_may_be_neither_missing_nor_more(self, name: str) -> None:
        rest = {key: value for key, value in told().items() if key != name}

        for spoilt in (rest, told() | {f"{name}_too": 1}):
            with pytest.raises(NotAStatement):
                parse_statement(canonical.encode(spoilt))

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("least", 2),
            ("least", 1_001),
            ("least", True),
            ("rounded_to", 2),
            ("rounded_to", 0),
            ("zero_shown", 0),
            ("whole", 1),
            ("began", ["2026"] * 2_001),
            ("began", ["2026-13"]),
            ("began", ["2026-01-02"]),
        ],
    )
    def test_have_their_ranges(self, name: str, value: canonical.Value) -> None:
        bare = told() | {"figures": [], "persons": []}
        parse_statement(canonical.encode(bare))

        with pytest.raises(NotAStatement):
            parse_statement(canonical.encode(bare | {name: value}))


class TestALine:
    @pytest.mark.parametrize(
        "spoilt",
        [
            {"operation": 3},
            {"operation": 0},
            {"operation": True},
            {"measure": ""},
            {"measure": FORMULA},
            {"measure": "+49"},
            {"measure": BIDI},
            {"measure": "two\nlines"},
            {"measure": "x" * 201},
            {"unit": "@SUM(A1)"},
            {"split": "Sex"},
            {"part": "female"},
            {"number": "9"},
            {"number": "0"},
            {"number": "093"},
            {"number": "93.0"},
            {"number": "-93"},
            {"number": "9.3e1"},
            {"number": "٩٣"},
            {"number": 93},
            {"number": "", "exactness": "about"},
            {"number": "", "is_count": False},
            {"number": "3.50", "is_count": False},
            {"number": "-0", "is_count": False},
            {"exactness": "roughly"},
            {"as_of": "March"},
            {"is_count": 1},
        ],
        ids=repr,
    )
    def test_takes_nothing_else(self, spoilt: dict[str, canonical.Value]) -> None:
        with pytest.raises(NotAStatement):
            parse_statement(canonical.encode(told() | {"figures": [line(**spoilt)]}))

    def test_that_is_good_is_read(self) -> None:
        """The control of the cases above."""
        assert parse_statement(canonical.encode(told() | {"figures": [line()]})).figures == (TOTAL,)

    def test_of_persons_is_of_all_together_where_all_are_told(self) -> None:
        with pytest.raises(NotAStatement):
            parse_statement(canonical.encode(told() | {"persons": [line()]}))

        chosen = told() | {"whole": False, "persons": [line(operation=2)]}
        assert parse_statement(canonical.encode(chosen)).persons[0].operation == 2

    @pytest.mark.parametrize(("number", "is_let"), [("10", True), ("15", True), ("11", False), ("5", False)])
    def test_that_is_rounded_is_a_multiple(self, number: str, is_let: bool) -> None:  # noqa: FBT001 - the example
        spoilt = told() | {"least": 11, "rounded_to": 5, "figures": [line(number=number)], "persons": []}
        if is_let:
            assert parse_statement(canonical.encode(spoilt)).figures[0].number == number
            return
        with pytest.raises(NotAStatement):
            parse_statement(canonical.encode(spoilt))

    def test_may_say_nobody_only_where_zeros_are_shown(self) -> None:
        shown = told() | {"zero_shown": True, "figures": [line(number="0")]}

        assert parse_statement(canonical.encode(shown)).figures[0].number == "0"

    def test_too_many_are_refused(self) -> None:
        """In one table, and in both together."""
        most = limits.STATEMENT_ROWS_MOST
        of_all = line(operation=0)
        for figures, persons in ((most + 1, 0), (most // 2 + 1, most // 2)):
            many = {"figures": [line()] * figures, "persons": [of_all] * persons}
            with pytest.raises(NotAStatement):
                parse_statement(canonical.encode(told() | many))


class TestTheWriter:
    def test_refuses_what_no_file_may_hold(self) -> None:
        half = limits.STATEMENT_ROWS_MOST // 2 + 1
        long = replace(TOTAL, measure="x" * 200, split="y" * 200, part="z" * 200, unit="u" * 200)
        for many in (
            replace(STATEMENT, figures=(TOTAL,) * half, persons=STATEMENT.persons * half),
            replace(STATEMENT, began=("",) * (limits.STATEMENT_OPERATIONS_MOST + 1)),
            replace(STATEMENT, figures=(long,) * 4_000),
        ):
            with pytest.raises(TooManyFigures):
                sign_statement(many, STATION_SIGNER)

    def test_refuses_what_the_other_side_would(self) -> None:
        with pytest.raises(ValueError, match="threshold"):
            sign_statement(replace(STATEMENT, figures=(replace(TOTAL, number="9"),)), STATION_SIGNER)

    def test_says_the_nearest_that_may_be_said(self) -> None:
        """A label that headquarters added may be anything that is a name."""
        for label in (FORMULA, BIDI, "x" * 300, "two\nlines", "plain"):
            made = parts.made_word(label, NAME_MOST)
            assert parts.word(made, NAME_MOST) == made
        assert parts.made_word("\n", NAME_MOST) == ""
        assert parts.made_word("plain", NAME_MOST) == "plain"


@given(
    st.lists(
        st.builds(
            StatementLine,
            operation=st.integers(1, 2),
            measure=st.sampled_from(["Arrest", "Потерпевший", "ضحية", "Quantité · é"]),
            number=st.one_of(st.just(""), st.integers(10, 10**17).map(str)),
            unit=st.sampled_from(["", "person"]),
            as_of=st.sampled_from(["", "2026", "2026-12"]),
        ),
        max_size=20,
    ),
    st.lists(st.sampled_from(["", "1999", "2026-01"]), min_size=2, max_size=4),
)
def test_what_is_written_is_read_whatever_it_says(figures: list[StatementLine], began: list[str]) -> None:
    written = replace(STATEMENT, figures=tuple(figures), began=tuple(began))

    assert read_plain(plain_of(written)) == written


POLICIES = st.builds(
    Policy,
    st.integers(LEAST_OF_ALL, LEAST_MOST),
    zero_shown=st.booleans(),
    rounded_to=st.sampled_from(ROUNDINGS),
)


@given(st.integers(0, 10**6), POLICIES)
def test_whatever_a_policy_shows_is_believed_of_it(count: int, policy: Policy) -> None:
    """Or else a station with an unusual threshold could not send."""
    number = "" if policy.is_small(count) else str(policy.shown(count))
    written = replace(STATEMENT, policy=policy, figures=(replace(TOTAL, number=number),), persons=())

    assert parse_statement(encode_statement(written)) == written


def test_the_ranges_are_those_of_the_services() -> None:
    assert (LEAST_MOST, ROUNDINGS) == (protection.MOST, protection.ROUNDINGS)
    assert EXACTNESS == ("", "at least", "at most", "about")


def test_every_word_of_every_list_fits() -> None:
    labels = [code.label for name in sorted(list_names()) for code in codes(name).shipped]

    assert len(labels) > 1_000
    assert [label for label in labels if parts.made_word(label, NAME_MOST) != label] == []
    for label in labels:
        parts.word(str(label), NAME_MOST)
