"""What a person might type into any field, found from the field's declaration alone."""

from datetime import date
from functools import singledispatch

from hypothesis import strategies as st

from fieldbook.base.canonical import Value
from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.wording import trimmed, unfit_in
from fieldbook.forms.answers import Answers, AnyKind, fields_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.filed import FileKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.position import Coordinates
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo

RECORDS = [RecordId(f"{number:032x}") for number in range(1, 5)]
FILED_TYPED = f"{'ab' * 32} {'cd' * 32} 2048 image/jpeg hold, no. 3.jpg"
_FILED: dict[str, Value] = {
    "name": "a",
    "type": "image/png",
    "size_bytes": 1,
    "sha256": "ab" * 32,
    "sealed": "cd" * 32,
}
FOREIGN_FILES = (
    {**_FILED, "size_bytes": 0},
    {**_FILED, "size_bytes": True},
    {**_FILED, "name": "a/b"},
    {**_FILED, "type": "IMAGE"},
    {**_FILED, "sealed": "AB" * 32},
    {**_FILED, "more": 1},
)
KEPT = st.characters(exclude_categories=["Cs"]).filter(lambda letter: unfit_in(letter) is None)
"""Any character that a text may hold."""
_AWKWARD = (
    *(
        "=1+1",
        "+44",
        "-2",
        "@SUM(A1)",
        "_x0041_",
        "#N/A",
        "TRUE",
        "0044",
        "1E5",
        "<b>&]]>",
        "'q",
        '"',
        "a,b;c",
    ),
    *(
        "a,b;c",
        "e\u0308",
        "\u212b",
        "\ufb01",
        "\u200f",
        "\u200d\U0001f467",
        "\u2067\u0639\u2069",
        "\u202a+355\u202c",
    ),
    *(
        "a\xa0b",
        "1\u202f426",
        "\u3000",
        "a  b",
        "a\tb",
        "a\nb",
        "a\r\nb",
        "a\rb",
        "a\u2028b",
        "a\x85b",
        "\ufeff",
    ),
)
TEXTS = st.lists(st.text(KEPT, max_size=8) | st.sampled_from(_AWKWARD), max_size=6).map("".join)
"""Texts of any script, with what breaks programs in them, that can be kept."""
UNFIT = st.sampled_from(
    "\x00\x01\x08\x0b\x0c\x0e\x1b\x1c\x1f\x7f\x80\x9f\ud800\udfff\ufdd0\ufffe\uffff\U0010ffff"
)
"""Characters that no text may hold."""
REASONS = st.sampled_from([reason for reason in Missing if reason is not Missing.NOT_ASKED])
DAYS = st.one_of(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str),
    st.sampled_from(["2019", "December 2019", "12.2019", "9.12.2019", "9 dec 2019", "2019-02"]),
)
NUMBERS = st.one_of(
    st.integers(0, 10**9).map(str),
    st.sampled_from(["1,500", "1 426", "1,6", "2.5 million", "٤٤", "0", "12.5"]),
)


@singledispatch
def typed_into(kind: AnyKind) -> st.SearchStrategy[Typed]:
    """Answers that *kind* can read, or nearly."""
    raise TypeError(f"nobody has said how {kind.name} is typed")


@typed_into.register
def _(kind: Text) -> st.SearchStrategy[Typed]:
    return TEXTS.map(lambda text: text[: kind.most] or "a")


@typed_into.register
def _(kind: Number) -> st.SearchStrategy[Typed]:
    return NUMBERS


@typed_into.register
def _(kind: YesNo) -> st.SearchStrategy[Typed]:
    return st.sampled_from(["yes", "No", "y", "0"])


@typed_into.register
def _(kind: ClockTime) -> st.SearchStrategy[Typed]:
    return st.sampled_from(["14:05", "1405", "9", "2.05 pm", "14h05"])


@typed_into.register
def _(kind: DayKind) -> st.SearchStrategy[Typed]:
    return DAYS


@typed_into.register
def _(kind: Coordinates) -> st.SearchStrategy[Typed]:
    return st.sampled_from(["41.99646, 21.43141", "S 33.9 E 18.4", "41°59'47\" N 21°25'53\" E", "0 0"])


@typed_into.register
def _(kind: Link) -> st.SearchStrategy[Typed]:
    return st.sampled_from(RECORDS)


@typed_into.register
def _(kind: FileKind) -> st.SearchStrategy[Typed]:
    return st.sampled_from([FILED_TYPED, "hold.jpg"])


@typed_into.register
def _(kind: Choice) -> st.SearchStrategy[Typed]:
    return st.sampled_from([code.code for code in kind.codes.codes])


@typed_into.register
def _(kind: Choices) -> st.SearchStrategy[Typed]:
    return st.lists(st.sampled_from([code.code for code in kind.codes.codes]), min_size=1, max_size=3)


@typed_into.register
def _(kind: GroupKind) -> st.SearchStrategy[Typed]:  # type: ignore[type-arg]  # the dispatch needs the bare class
    return typed_answers(kind.model)


@typed_into.register
def _(kind: Rows) -> st.SearchStrategy[Typed]:
    return st.lists(typed_answers(kind.row.model), min_size=1, max_size=3)


def typed_answers(model: type[Answers]) -> st.SearchStrategy[dict[str, Typed]]:
    """Some or all fields of *model*, a few with a reason in the place of an answer; made once a model."""
    if model not in _MADE:
        reason: st.SearchStrategy[Typed] = REASONS.map(lambda one: {"missing": one.value})
        every = {
            field.name: st.one_of(
                typed_into(field.kind), typed_into(field.kind), typed_into(field.kind), reason
            )
            for field in fields_of(model)
        }
        _MADE[model] = st.fixed_dictionaries({}, optional=every)
    return _MADE[model]


_MADE: dict[type[Answers], st.SearchStrategy[dict[str, Typed]]] = {}


def hostile() -> st.SearchStrategy[Typed]:
    """What no person types: wrong shapes, deep nests, control characters, JSON of another sort."""
    anything: st.SearchStrategy[Typed] = st.recursive(
        st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
        max_leaves=12,
    )
    return anything


def says_nothing(typed: Typed) -> bool:
    """Only white space, and the marks between codes."""
    if isinstance(typed, str):
        return not trimmed(trimmed(typed).strip(",;\t\n "))
    return all(map(says_nothing, typed if isinstance(typed, list) else typed.values()))
