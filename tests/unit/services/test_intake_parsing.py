"""A file of answers is read exactly, or refused with the place where it cannot be read."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.errors import NotReadable
from fieldbook.services.intake import FILE_MOST_BYTES, OBJECTS_MOST, parse_given

RECORD = "0123456789abcdef0123456789abcdef"


class TestTheShapesOfAFile:
    @pytest.mark.parametrize(
        "raw",
        [
            b'[{"name": "A"}, {"name": "B"}]',
            b'{"name": "A"}\n{"name": "B"}\n',
            b'{"name": "A"}\r\n\r\n{"name": "B"}',
            b'{"about": "two", "records": [{"name": "A"}, {"answers": {"name": "B"}}]}',
            b'\xef\xbb\xbf[{"name": "A"}, {"name": "B"}]',
        ],
    )
    def test_give_the_same_objects(self, raw: bytes) -> None:
        assert [(one.index, one.typed) for one in parse_given(raw, "operation")] == [
            (1, {"name": "A"}),
            (2, {"name": "B"}),
        ]

    def test_one_object_is_a_file_too(self) -> None:
        (one,) = parse_given(b'{"name": "A"}', "operation")

        assert (one.form, one.record, one.reason) == ("operation", None, "")

    def test_an_object_may_name_its_form_record_reason_and_overrides(self) -> None:
        raw = {"form": "source", "record": RECORD, "reason": "typo", "overrides": {"a b": "c"}, "title": "T"}
        (one,) = parse_given(json.dumps(raw).encode(), "operation")

        assert (one.form, one.record, one.reason) == ("source", RECORD, "typo")
        assert (one.overrides, one.typed, one.problems) == ({"a b": "c"}, {"title": "T"}, ())


class TestWhatIsTakenAsTyped:
    @pytest.mark.parametrize(
        ("spelled", "typed"),
        [
            ("0.1", "0.1"),
            ("2500000", "2500000"),
            ("12345678901234567890123", "12345678901234567890123"),
            ("1e400", "1e400"),
            ("true", "yes"),
            ("false", "no"),
            ("null", ""),
            ('"some"', "some"),
            ('[1, {"a": null}]', ["1", {"a": ""}]),
        ],
    )
    def test_is_the_spelling_and_never_a_float(self, spelled: str, typed: object) -> None:
        (one,) = parse_given(f'{{"value": {spelled}}}'.encode())

        assert one.typed == {"value": typed}


class TestAFileThatCannotBeRead:
    @pytest.mark.parametrize(
        ("raw", "reason"),
        [
            (b"", "line 1, column 1"),
            (b"   \n", "line 2, column 1"),
            (b"[]", "it is empty"),
            (b'{"a": 1', "line 1, column 8"),
            (b'{"a": 1}\n{"a": }', "line 2, column 7"),
            (b"\xff\xfe{", "byte 1 is not UTF-8"),
            (b'{"a": "\xc3"}', "byte 8 is not UTF-8"),
            (b'{"a": NaN}', "NaN is not a number"),
            (b'{"a": 1, "a": 2}', "the same name twice"),
            (b"[1]", "number 1 is not an object"),
            (b'[{"a": 1}, null]', "number 2 is not an object"),
            (b'{"answers": [1]}', "number 1 holds no object"),
            (b'{"overrides": "x"}', "number 1 holds no object"),
            (b'{"a": ' + b"[" * 20 + b"]" * 20 + b"}", "number 1 is nested too deeply"),
            (b"[" * 100_000, "it is nested too deeply"),
            (b" " * (FILE_MOST_BYTES + 1), "larger than 10 MiB"),
            (b"[" + b"{}," * OBJECTS_MOST + b"{}]", "more than 10000 objects"),
        ],
    )
    def test_is_refused_with_the_place(self, raw: bytes, reason: str) -> None:
        with pytest.raises(NotReadable) as caught:
            parse_given(raw)

        assert reason in str(caught.value.fields["reason"])

    @given(st.binary(max_size=60))
    def test_is_never_anything_but_refused(self, raw: bytes) -> None:
        with contextlib.suppress(NotReadable):
            assert parse_given(raw)


class TestAnEnvelopeThatIsNotRight:
    @pytest.mark.parametrize("record", ['"12"', '"0123456789ABCDEF0123456789ABCDEF"', "12", '["a"]'])
    def test_names_its_record_properly_or_says_so(self, record: str) -> None:
        (one,) = parse_given(f'{{"record": {record}}}'.encode())

        assert [(problem.where, problem.code) for problem in one.problems] == [("record", "intake.not_id")]
        assert one.record is None

    def test_keeps_answers_in_one_place(self) -> None:
        (one,) = parse_given(b'{"answers": {"name": "A"}, "place": "B"}')

        assert [(problem.where, problem.code) for problem in one.problems] == [
            ("place", "intake.beside_answers")
        ]
