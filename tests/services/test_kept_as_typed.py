"""Whatever text is accepted reads back the same everywhere; whatever is not, is refused and not repaired.

The whole road: typed, recorded, stored, carried in a bundle, written into headquarters' workbook, put into a
template and into a file of each sort, and taken in again by somebody else.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from fieldbook.base.canonical import encode
from fieldbook.base.errors import UnfitText, Unsaveable
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.catalogue.source import Source
from fieldbook.forms.kind import Typed
from fieldbook.forms.record import encode_record
from fieldbook.journal.chain import Writing
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.services import browse, drafting, report
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import look_at_file, take_file
from fieldbook.services.session import Session
from fieldbook.workbook.template.plan import plan_of
from fieldbook.workbook.template.writing import write_template
from tests.toolkit.answering import TEXTS, UNFIT
from tests.toolkit.books import cells_of
from tests.toolkit.templates import filled
from tests.toolkit.vaults import amend, carry, enrolled, found, save

NOTES = 10_000
SOURCE: dict[str, Typed] = {"type": "press_release"}
Told = dict[str, Typed]


@dataclass
class World:
    """A station, its headquarters, a stranger, and a folder that is fresh for every example."""

    folder: Path
    station: Session
    headquarters: Session
    stranger: Session
    examples: int = 0

    def fresh(self) -> Path:
        """An empty folder."""
        self.examples += 1
        made = self.folder / str(self.examples)
        made.mkdir()
        return made


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("world")
    station, headquarters = enrolled(folder)
    stranger = found(folder / "stranger", name="Another tablet")
    yield World(folder, station, headquarters, stranger)
    for session in (station, headquarters, stranger):
        session.close()


def answers(session: Session, record: RecordId) -> tuple[object, object]:
    kept = browse.current(session, record)
    assert kept is not None
    assert isinstance(kept.answers, Source)
    return kept.answers.title, kept.answers.note


def as_sheet(session: Session, told: list[Told], path: Path) -> Path:
    out, form = io.BytesIO(), session.catalogue.form("source")
    write_template(out, form, made_at=session.outside.clock.now_at(), filled=filled(plan_of(form), told))
    path.write_bytes(out.getvalue())
    return path


def as_commas(told: list[Told], path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, ["title", "type", "note"])
        writer.writeheader()
        writer.writerows(told)
    return path


def as_objects(told: list[Told], path: Path) -> Path:
    lines = (json.dumps({"form": "source", **one}, ensure_ascii=False) for one in told)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="")
    return path


def taken(session: Session, path: Path) -> set[tuple[object, object]]:
    """What *session* holds once the file at *path* was taken in, and did not before."""
    before = {row.record for row in browse.page(session, browse.Asked("source", limit=5_000)).rows}
    batch = read_file(path, session.catalogue, form="source", progress=Silent())
    preview = look_at_file(session, batch, taking="records", progress=Silent())
    done = take_file(session, preview, rejected_to=path.with_suffix(".no"), progress=Silent())
    assert done.rejected == 0
    after = {row.record for row in browse.page(session, browse.Asked("source", limit=5_000)).rows}
    return {answers(session, record) for record in after - before}


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(texts=st.lists(TEXTS, min_size=1, max_size=12, unique=True), data=st.data())
def test_what_is_accepted_reads_back_the_same_on_every_road(
    world: World, texts: list[str], data: st.DataObject
) -> None:
    folder, written = world.fresh(), f"{world.examples} "
    records = []
    for number, text in enumerate(texts):
        draft = drafting.new(world.station, "source")
        # A title is one line and may be refused; a note takes whatever can be kept.
        titled = f"{written}{number} {text}".rstrip("\u202a\u202b\u2066\u2067\u2068")
        for name, answer in {**SOURCE, "title": titled, "note": f"{number}{text}"}.items():
            draft = draft.with_typed((name,), answer)
        if not drafting.check(world.station, draft).errors:
            records.append(drafting.save(world.station, draft).record)
    kept = {answers(world.station, record) for record in records}

    carry(world.station, world.headquarters, folder / "stick")
    assert {answers(world.headquarters, record) for record in records} == kept

    book = report.write_workbook(world.headquarters, folder / "all.xlsx", progress=Silent()).path
    headings, *lines = cells_of(book)["Sources"]
    at = [headings.index(name) for name in ("Title", "Note")]
    shown = {tuple(unescape(str(line[one])) for one in at) for line in lines}
    assert shown >= kept

    told: list[Told] = [{**SOURCE, "title": str(title), "note": str(note)} for title, note in kept]
    roads: list[Callable[[], Path]] = [
        lambda: as_sheet(world.stranger, told, folder / "in.xlsx"),
        lambda: as_commas(told, folder / "in.csv"),
        lambda: as_objects(told, folder / "in.jsonl"),
    ]
    assert taken(world.stranger, data.draw(st.sampled_from(roads))()) == kept


class TestWhatCannotBeKept:
    @given(parts=st.tuples(TEXTS, UNFIT, TEXTS))
    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    def test_is_told_at_its_field_and_stays_in_the_draft(
        self, world: World, parts: tuple[str, str, str]
    ) -> None:
        typed, (before, letter, _) = "".join(parts), parts
        draft = drafting.new(world.station, "source").with_typed(("type",), "press_release")
        draft = draft.with_typed(("title",), "A").with_typed(("note",), typed)

        with pytest.raises(Unsaveable) as refused:
            drafting.save(world.station, draft)

        (problem,) = refused.value.problems
        assert (problem.path, problem.code) == (("note",), "character.unfit")
        assert f"Character {len(before) + 1} " in problem.text
        assert f"U+{ord(letter):04X}" in problem.text
        assert draft.typed_at(("note",)) == typed

    def test_stops_a_reason_too(self, world: World) -> None:
        record = save(world.station, "source", title="A", type="press_release")

        with pytest.raises(UnfitText):
            amend(world.station, record, reason="Counted\x00again", note="b")

        assert answers(world.station, record)[1] != "b"

    @pytest.mark.parametrize("write", [as_commas, as_objects])
    @pytest.mark.parametrize("typed", ["Har\x00bour", "harbour\x1c", "\x1f", "vertical\x0btab", "a\ufffeb"])
    def test_is_handed_back_as_it_came(
        self, world: World, typed: str, write: Callable[[list[Told], Path], Path]
    ) -> None:
        folder = world.fresh()
        path = write([{**SOURCE, "title": typed, "note": "\u2028 kept \x85"}], folder / "in.file")
        path = path.rename(path.with_suffix(".csv" if write is as_commas else ".jsonl"))

        batch = read_file(path, world.stranger.catalogue, form="source", progress=Silent())
        preview = look_at_file(world.stranger, batch, taking="records", progress=Silent())
        done = take_file(world.stranger, preview, rejected_to=folder / "no", progress=Silent())

        assert [one.text.split(" ")[0] for one in preview.lines[0].complaints] == ["Character"]
        assert (done.new, done.rejected) == (0, 1)
        assert done.rejected_to is not None
        raw = done.rejected_to.read_bytes().decode("utf-8-sig")
        assert typed in raw or json.loads(raw)["answers"]["title"] == typed

    def test_is_handed_back_where_it_has_no_bytes_at_all(self, world: World) -> None:
        """JSON can spell half a character, UTF-8 cannot."""
        folder = world.fresh()
        path = folder / "in.jsonl"
        path.write_text(json.dumps({"form": "source", **SOURCE, "title": "\ud800"}), encoding="ascii")

        batch = read_file(path, world.stranger.catalogue, form="", progress=Silent())
        preview = look_at_file(world.stranger, batch, taking="records", progress=Silent())
        done = take_file(world.stranger, preview, rejected_to=folder / "no", progress=Silent())

        assert done.rejected_to is not None
        assert json.loads(done.rejected_to.read_bytes())["answers"]["title"] == "\ud800"

    def test_in_the_reason_of_a_row_rejects_the_row(self, world: World) -> None:
        path = world.fresh() / "in.jsonl"
        told = {"form": "source", **SOURCE, "title": "A", "overrides": {"*": "so\x01so"}, "reason": "\x7f"}
        path.write_text(json.dumps(told), encoding="ascii")

        batch = read_file(path, world.stranger.catalogue, form="", progress=Silent())
        preview = look_at_file(world.stranger, batch, taking="records", progress=Silent())

        assert preview.count("rejected") == 1

    def test_among_signed_answers_is_shown_as_unreadable_and_never_repaired(self, world: World) -> None:
        """What another program signed stays as it is: the row says that nobody can read it."""
        session = world.station
        record = save(session, "source", title="Har?bour", type="press_release")
        kept = drafting.record_in(session, session.vault.truth.revisions(record)[0])
        assert kept is not None
        raw = encode_record(kept)
        assert encode("Har?bour")[1:-1] in raw
        hostile = raw.replace(b"Har?bour", b"Har\\u0000bour")
        subject = session.vault.truth.revisions(record)[0].header.subject
        assert subject is not None
        other = Subject(RecordId(session.new_id()), subject.form, subject.form_version)
        with session.vault.transaction():
            session.write_all([Writing(EntryType.REVISE, session.payload(hostile), other)])

        row = browse.row(session, other.record)
        assert row is not None
        assert (row.readable, row.title) == (False, "")
        assert browse.current(session, other.record) is None
        (entry,) = session.vault.truth.revisions(other.record)
        assert entry.payload is not None
        assert entry.payload.body == hostile


def test_a_note_is_as_long_as_it_is_or_refused_with_both_lengths(world: World) -> None:
    draft = drafting.new(world.station, "source").with_typed(("title",), "A").with_typed(("type",), "media")

    with pytest.raises(Unsaveable) as refused:
        drafting.save(world.station, draft.with_typed(("note",), "ë" * NOTES))

    assert "2000" in refused.value.problems[0].text
    assert str(NOTES) in refused.value.problems[0].text
