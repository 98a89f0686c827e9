"""A view that writes down what it is told, and a desk without a vault."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from fieldbook.base.digest import Digest
from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Path, Problem
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms import check as checking
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft, new_draft
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import Code
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.gazetteer import KnownPlace
from fieldbook.gui.presenters.form import FormPresenter
from fieldbook.gui.presenters.offers import Offer, PlaceOffer, place_offer, rank
from fieldbook.gui.presenters.outline import SectionState
from fieldbook.services.drafting import Saved, draft_title
from fieldbook.services.entry.habits import settle_draft

NOW_AT = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
RECORD = RecordId("e" * 32)
THESEUS, TIRANA, EUROPOL = RecordId("a" * 32), RecordId("b" * 32), RecordId("c" * 32)
SKOPJE = KnownPlace("Skopje", "Grad Skopje", "MK", "41.99646,21.43141", "Europe/Skopje", "")
TITLES = {THESEUS: "Theseus", TIRANA: "Tirana, March 2025", EUROPOL: "Europol, 14 May 2025"}
SOME_89: dict[str, Typed] = {
    "qualifier": "approx",
    "value": "89",
    "word": "some",
    "unit": "person",
    "status": "preliminary",
    "source": EUROPOL,
}


class FakeFormView:
    """What a page would show now."""

    def __init__(self) -> None:
        self.heading = ""
        self.typed: dict[Path, Typed] = {}
        self.shown: dict[Path, bool] = {}
        self.narrowed: dict[Path, str] = {}
        self.echoes: dict[Path, str] = {}
        self.problems: dict[Path, str] = {}
        self.reasons: dict[Path, str] = {}
        self.banner: list[str] | None = None
        self.gaps: list[str] = []
        self.sections: list[SectionState] = []
        self.kept: list[datetime | None] = []
        self.refusal: FieldbookError | None = None
        self.asked_to_keep = 0
        self.saved: list[tuple[Saved, Draft | None]] = []

    def show_heading(self, title: str, *, is_new: bool) -> None:
        self.heading = title

    def show_typed(self, path: Path, typed: Typed) -> None:
        self.typed[path] = typed

    def set_shown(self, path: Path, *, shown: bool) -> None:
        self.shown[path] = shown

    def set_narrowed(self, path: Path, code: str) -> None:
        self.narrowed[path] = code

    def show_echo(self, path: Path, text: str) -> None:
        self.echoes[path] = text

    def show_problem(self, path: Path, problem: Problem | None, *, reason: str = "") -> None:
        self.problems.pop(path, None)
        if problem is not None:
            self.problems[path] = problem.text
            self.reasons[path] = reason

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.banner = [problem.text for problem in problems]

    def show_gaps(self, gaps: Sequence[Problem]) -> None:
        self.gaps = [gap.text for gap in gaps]

    def show_sections(self, states: Sequence[SectionState]) -> None:
        self.sections = list(states)

    def show_kept(self, kept_at: datetime | None) -> None:
        self.kept.append(kept_at)

    def show_refusal(self, refusal: FieldbookError | None) -> None:
        self.refusal = refusal

    def keep_soon(self) -> None:
        self.asked_to_keep += 1

    def announce_saved(self, saved: Saved, following: Draft | None) -> None:
        self.saved.append((saved, following))


class FakeDesk:
    """Checks as the real one does; keeps and saves in memory, or refuses."""

    def __init__(self) -> None:
        self.kept: list[Draft] = []
        self.saved: list[Draft] = []
        self.checks = 0
        self.habit = ""
        self.refuses: FieldbookError | None = None
        self.taken = False
        self.operations_asked: list[RecordId | None] = []

    def check(self, draft: Draft) -> Checked:
        self.checks += 1
        return checking.check(CATALOGUE.form(draft.form), draft.typed)

    def title(self, draft: Draft) -> str:
        form = CATALOGUE.form(draft.form)
        title = draft_title(form, draft)
        return "" if title == form.label else title

    def is_taken(self) -> bool:
        return self.taken

    def keep(self, draft: Draft) -> datetime:
        if self.refuses:
            raise self.refuses
        self.kept.append(draft)
        return NOW_AT

    def save(self, draft: Draft) -> Saved:
        if self.refuses:
            raise self.refuses
        self.saved.append(draft)
        return Saved(draft.record, Digest(bytes(32)), "7Q4K-M2XC", is_new_revision=True)

    def another(self, form: str, given: Mapping[str, Typed]) -> Draft:
        return new_draft(CATALOGUE.form(form), RecordId("f" * 32), **given)

    def settled(self, form: str, draft: Draft) -> Draft:
        return settle_draft(CATALOGUE.form(form), draft, self.habit)

    def carried(self, form: str) -> frozenset[str]:
        return frozenset({CATALOGUE.form(form).day_field})

    def record_title(self, record: RecordId) -> str:
        return TITLES.get(record, record[:8])

    def choices(self, forms: tuple[str, ...], typed: str, operation: RecordId | None) -> list[Offer]:
        self.operations_asked.append(operation)
        return rank((Offer(record, title) for record, title in TITLES.items()), typed)

    def places(self, typed: str, operation: RecordId | None) -> list[PlaceOffer]:
        self.operations_asked.append(operation)
        return [place_offer(SKOPJE)] if fold("Skopje").startswith(fold(typed)) else []

    def place_at(self, crossing: Code) -> Mapping[str, str]:
        name = next(iter(crossing.also), "")
        return {"name": name, "country": crossing.family, "type": "border_crossing"} if name else {}


class Bench:
    """A presenter between both fakes."""

    def __init__(self, form: str, *, parents: tuple[str, ...] = (), **given: Typed) -> None:
        declared = CATALOGUE.form(form)
        blank = new_draft(declared, RECORD, **given)
        self.view, self.desk = FakeFormView(), FakeDesk()
        draft = Draft(blank.form, blank.record, blank.typed, parents)
        self.presenter = FormPresenter(declared, draft, desk=self.desk, view=self.view)
        self.presenter.begin()
