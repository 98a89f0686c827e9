"""What is kept of a record, and how it is read back from any version of its form."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldbook.base import canonical
from fieldbook.base.canonical import Value, normal_text
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import make_answers, typed_of
from fieldbook.forms.check import check
from fieldbook.forms.excerpting import excerpt_of, make_excerpt
from fieldbook.forms.form import Form
from fieldbook.forms.kind import WireError
from fieldbook.forms.record import Override, Record, decode_record, encode_record
from fieldbook.forms.upcast import Upcasts
from tests.toolkit.answering import TEXTS, typed_answers

SOURCE = CATALOGUE.form("source")
NONE = Upcasts()
REASONS = TEXTS.map(normal_text)


@pytest.mark.parametrize("form", CATALOGUE.forms, ids=lambda form: form.id)
class TestARecordOfEveryForm:
    @given(data=st.data(), reason=REASONS)
    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    def test_is_kept_exactly(self, form: Form, data: st.DataObject, reason: str) -> None:
        """Typed, checked, written, read: the same answers; and typed again, the same once more."""
        checked = check(form, data.draw(typed_answers(form.model)))
        if checked.answers is None:
            return
        record = Record(checked.answers, reason, (Override("consent", "consent.overridden", reason),))

        kept = decode_record(form, encode_record(record), version=form.version, upcasts=NONE)

        assert kept == record
        assert check(form, typed_of(kept.answers)).answers == record.answers

    @given(data=st.data())
    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    def test_is_excerpted_alike_from_memory_and_from_bytes(self, form: Form, data: st.DataObject) -> None:
        """A save projects what it has at hand; a rebuild reads what was stored."""
        checked = check(form, data.draw(typed_answers(form.model)))
        if checked.answers is None:
            return
        record = Record(checked.answers)

        at_hand = excerpt_of(form, record)
        stored = make_excerpt(CATALOGUE, form.id, version=form.version, body=encode_record(record))

        assert (stored, stored.text) == (at_hand, at_hand.text)
        assert at_hand.incomplete == bool(checked.gaps)


class TestAPayload:
    RECORD = Record(make_answers(SOURCE.model, {"title": "Log", "type": "official_record"}), "Because", ())

    def body(self, **changed: Value) -> bytes:
        whole = canonical.decode_object(encode_record(self.RECORD))
        return canonical.encode({**whole, **changed})

    def test_is_canonical(self) -> None:
        assert encode_record(self.RECORD) == (
            b'{"answers":{"title":"Log","type":"official_record"},"overrides":[],"reason":"Because"}'
        )

    @pytest.mark.parametrize(
        "changed",
        [
            {"extra": 1},
            {"answers": []},
            {"answers": {"shoe_size": "44"}},
            {"overrides": 7},
            {"overrides": [7]},
            {"overrides": ["at"]},
            {"overrides": [{"at": "a", "code": "b"}]},
            {"overrides": [["at", "code", "reason"]]},
            {"overrides": [{"at": "a", "code": "b", "reason": 7}]},
            {"overrides": {}},
            {"reason": [[]]},
        ],
        ids=str,
    )
    def test_that_is_no_record_is_refused(self, changed: Mapping[str, Value]) -> None:
        with pytest.raises(WireError):
            decode_record(SOURCE, self.body(**changed), version=1, upcasts=NONE)

    @pytest.mark.parametrize("body", [b"", b"{}", b"[]", b'{"answers": {}}', b"\xff"])
    def test_that_is_not_canonical_or_not_whole_is_refused(self, body: bytes) -> None:
        with pytest.raises(WireError):
            decode_record(SOURCE, body, version=1, upcasts=NONE)


class TestAnOlderVersion:
    NEWEST = replace(SOURCE, version=3)

    @staticmethod
    def renamed(wire: Mapping[str, Value]) -> Mapping[str, Value]:
        return {"title" if name == "name" else name: value for name, value in wire.items()}

    @staticmethod
    def typed(wire: Mapping[str, Value]) -> Mapping[str, Value]:
        return {"type": "media", **wire}

    def body(self) -> bytes:
        return canonical.encode({"answers": {"name": "Log"}, "overrides": [], "reason": ""})

    def test_is_lifted_step_by_step(self) -> None:
        upcasts = Upcasts({("source", 1): self.renamed, ("source", 2): self.typed})

        record = decode_record(self.NEWEST, self.body(), version=1, upcasts=upcasts)

        assert typed_of(record.answers) == {"title": "Log", "type": "media"}

    @pytest.mark.parametrize("version", [0, 1, 2, 4])
    def test_needs_every_step_and_is_never_newer(self, version: int) -> None:
        upcasts = Upcasts({("source", 1): self.renamed})

        with pytest.raises(WireError, match=r"newer|leads"):
            decode_record(self.NEWEST, self.body(), version=version, upcasts=upcasts)


class TestAWithdrawnRecord:
    def test_says_so_and_keeps_its_answers(self) -> None:
        record = Record(make_answers(SOURCE.model, {"title": "A release"}), "A mistake", withdrawn=True)

        kept = decode_record(SOURCE, encode_record(record), version=SOURCE.version, upcasts=NONE)

        assert kept == record
        assert excerpt_of(SOURCE, kept).withdrawn
        assert not excerpt_of(SOURCE, kept).incomplete

    @pytest.mark.parametrize("said", [False, 1, "true", None])
    def test_has_one_spelling(self, said: Value) -> None:
        """What stands says nothing of a withdrawal: two spellings of one record would have two hashes."""
        stored = dict(canonical.decode_object(encode_record(Record(make_answers(SOURCE.model, {})))))

        with pytest.raises(WireError):
            decode_record(
                SOURCE,
                canonical.encode({**stored, "withdrawn": said}),
                version=SOURCE.version,
                upcasts=NONE,
            )
