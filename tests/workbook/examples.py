"""Two real operations as content for a workbook: Theseus (2019) and Tirana (2025), figures as published."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import Answers
from fieldbook.forms.check import check
from fieldbook.forms.excerpting import title_of
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.figure import words_with_unit
from fieldbook.forms.values import stated
from fieldbook.forms.values.codelist import codes
from fieldbook.report.figures import StatedFigure
from fieldbook.report.summary import Summary, make_summary
from fieldbook.workbook.content import Content, FormRows, Provenance, RecordRow

AS_OF = datetime(2026, 11, 22, 14, 2, 11, tzinfo=UTC)
THESEUS, TIRANA = "Theseus", "Tirana, March 2025"

# form, measure or category, number, qualifier, word, unit, words of the report, relations
Row = tuple[str, str, str, str, str, str, str, tuple[tuple[str, int], ...]]

THESEUS_ROWS: tuple[Row, ...] = (
    ("outcome", "arrest", "72", "exact", "", "person", "suspected human traffickers arrested", ()),
    ("outcome", "arrest", "167", "exact", "", "person", "migrant smugglers arrested", ()),
    ("outcome", "deployment", "3000", "rounded", "", "officer", "officers deployed", ()),
    ("outcome", "flight_monitoring", "1500", "rounded", "", "flight", "flights monitored", ()),
    ("outcome", "person_check", "2500000", "rounded", "", "check", "passenger checks", ()),
    ("outcome", "vehicle_check", "54000", "rounded", "", "check", "vehicle checks", ()),
    ("outcome", "migrant_detected", "2000", "rounded", "", "person", "migrants detected", ()),
    ("outcome", "victim_safeguarded", "89", "approx", "some", "person", "victims rescued", ()),
    ("outcome", "victim_safeguarded", "7", "exact", "", "person", "minors among them", (("subset_of", 7),)),
    ("outcome", "countries_of_origin", "14", "exact", "", "country", "countries of origin", ()),
    ("outcome", "duration", "8", "exact", "", "day", "duration of the operation", ()),
    ("referral", "", "", "all", "all those rescued", "person", "services given", (("same_as", 7),)),
    ("seizure", "documents", "1500", "more_than", "More than", "document", "fraudulent passports, IDs", ()),
    ("seizure", "vessels", "30", "exact", "", "vessel", "smuggling vessels", ()),
    ("seizure", "mixed", "200", "rounded", "", "item", "inflatable boats and buoys", ()),
    ("seizure", "firearms", "10", "exact", "", "firearm", "firearms", ()),
    ("seizure", "drugs", "60", "exact", "", "KGM", "drugs, type not stated", ()),
    ("seizure", "cash", "200000", "rounded", "worth", "USD", "cash seized", ()),
    ("outcome", "person_located", "42", "exact", "", "person", "persons of interest located", ()),
    ("outcome", "notice_published", "8", "exact", "", "notice", "new notices published", ()),
    ("outcome", "case_ongoing", "", "several", "several", "case", "investigations still open", ()),
)
TIRANA_ROWS: tuple[Row, ...] = (
    ("outcome", "victim_safeguarded", "44", "exact", "", "person", "Forty-four Colombian women", ()),
    ("outcome", "victim_safeguarded", "44", "exact", "", "person", "the 44 women", (("same_as", 0),)),
    ("outcome", "victim_safeguarded", "44", "exact", "", "person", "those 44 survivors", (("same_as", 0),)),
    ("outcome", "warrant_executed", "", "several", "multiple", "warrant", "search and arrest warrants", ()),
    ("outcome", "arrest", "8", "exact", "", "person", "traffickers taken into custody", ()),
    ("outcome", "arrest", "12", "exact", "", "person", "arrested (local outlet)", (("contradicts", 4),)),
    ("outcome", "operation_count", "1", "exact", "", "operation", "a sweeping operation", ()),
    ("outcome", "support_given", "", "unknown", "technical equipment, training", "item", "support", ()),
)


def answers_of(form_id: str, typed: Mapping[str, Typed]) -> Answers:
    """The answers that *typed* gives; an example with a mistake in it is no example."""
    checked = check(CATALOGUE.form(form_id), typed)
    assert checked.answers is not None, checked.problems
    return checked.answers


def record_id(operation: int, number: int) -> RecordId:
    """A stable identifier."""
    return RecordId(f"{operation:016x}{number:016x}")


def typed_figure(row: Row, operation: int, source: RecordId) -> dict[str, Typed]:
    """A row's figure as an officer would type it."""
    _form, _measure, value, qualifier, word, unit, _detail, relations = row
    figure: dict[str, Typed] = {
        "qualifier": qualifier,
        "value": value,
        "word": word,
        "unit": "currency" if unit == "USD" else unit,
        "status": "preliminary",
        "source": source,
        "relations": [{"type": kind, "to": record_id(operation, at)} for kind, at in relations],
    }
    return {**figure, "currency": unit} if unit == "USD" else figure


def typed_record(row: Row, operation: int, source: RecordId) -> dict[str, Typed]:
    """A row as an officer would type it."""
    form, measure, detail = row[0], row[1], row[6]
    figure, owner = typed_figure(row, operation, source), record_id(operation, 9999)
    if form == "referral":
        return {
            "operation": owner,
            "services": ["Safe shelter or accommodation"],
            "status": "offered",
            "people": figure,
            "consent": "not_asked",
            "note": detail,
        }
    if form == "seizure":
        return {"operation": owner, "category": measure, "quantity": figure, "detail": detail}
    return {"operation": owner, "measure": measure, "figure": figure, "detail": detail}


def stated_figure(record: RecordId, form: Form, answers: Any, *, source_title: str) -> StatedFigure:
    """What a report needs of a record, as the services make it."""
    name = {"outcome": "figure", "seizure": "quantity", "referral": "people"}[form.id]
    figure = getattr(answers, name)
    kind: Any = form.field(name).kind
    measure = {"outcome": "measure", "seizure": "category"}.get(form.id, "")
    relations = () if isinstance(figure.relations, Missing) else figure.relations
    return StatedFigure(
        record=record,
        form=form.id,
        measure=getattr(answers, measure) if measure else "referral",
        measure_label=str(form.field(measure).kind.show(getattr(answers, measure), str))
        if measure
        else "Referral",
        words=words_with_unit(figure, kind.unit_label(figure)),
        unit=figure.unit,
        unit_label=kind.unit_label(figure),
        bounds=stated.bounds_of(figure),
        currency=text(figure.currency),
        approximate=stated.is_approximate(figure),
        qualifier=figure.qualifier,
        qualifier_label=codes("figure_qualifier").label(figure.qualifier),
        word=text(figure.word),
        value=figure.value if isinstance(figure.value, Decimal) else None,
        status=text(figure.status),
        status_label=codes("figure_status").label(text(figure.status)),
        source_title=source_title,
        relations=tuple((one.type, one.to) for one in relations),
        detail=text(getattr(answers, "detail", "")),
    )


def text(value: object) -> str:
    """An answer that is a text, "" for one that is missing."""
    return value if isinstance(value, str) else ""


class Example:
    """Both operations, or as many copies of them as wanted."""

    def __init__(self, copies: int = 1) -> None:
        self.records: dict[str, list[tuple[RecordId, Answers]]] = {form.id: [] for form in CATALOGUE}
        self.summaries: list[Summary] = []
        self.names: dict[RecordId, str] = {}
        self.source = RecordId("f" * 32)
        source = {
            "title": "Balkans: Operation Theseus busts human trafficking and migrant smuggling rings",
            "type": "press_release",
            "publisher": "INTERPOL",
        }
        self._add("source", self.source, source)
        for copy in range(copies):
            self._operation(2 * copy, THESEUS, THESEUS_ROWS)
            self._operation(2 * copy + 1, TIRANA, TIRANA_ROWS)

    def content(self, **changed: Any) -> Content:
        given: dict[str, Any] = {
            "title": "Joint operations: report",
            "station": "Headquarters, Lyon",
            "as_of": AS_OF,
            "program": "Fieldbook 0.1.0",
            "summaries": self.summaries,
            "operations": len(self.summaries),
            "forms": tuple(
                FormRows(form, Records(self, form.id), len(self.records[form.id])) for form in CATALOGUE
            ),
            "titles": lambda record: self.names.get(record, record),
        }
        return Content(**{**given, **changed})

    def rows(self, form: str) -> Iterable[RecordRow]:
        for record, answers in self.records[form]:
            yield RecordRow(answers, provenance(record))

    def _operation(self, number: int, name: str, rows: tuple[Row, ...]) -> None:
        operation: dict[str, Typed] = {
            "name": name,
            "starts_on": "9.12.2019" if name == THESEUS else "March 2025",
            "countries": [{"role": "acting", "countries": ["AL", "BA", "BG"]}],
            "crimes": [],
            "agencies": [{"name": "INTERPOL", "role": "lead"}, {"name": "Europol", "role": "supporter"}],
            "summary": "Eight days of checks at airports and border crossings.\nResults are preliminary.",
        }
        self._add("operation", record_id(number, 9999), operation)
        figures = []
        for at, row in enumerate(rows):
            record, form = record_id(number, at), CATALOGUE.form(row[0])
            answers = self._add(row[0], record, typed_record(row, number, self.source))
            figures.append(stated_figure(record, form, answers, source_title=self.names[self.source]))
        facts = (("When", "9 December 2019 to 16 December 2019"), ("Countries", "Albania, Bosnia, Bulgaria"))
        self.summaries.append(make_summary(name, figures, facts=facts))

    def _add(self, form: str, record: RecordId, typed: Mapping[str, Typed]) -> Answers:
        answers = answers_of(form, typed)
        self.records[form].append((record, answers))
        self.names[record] = title_of(CATALOGUE.form(form), answers)
        return answers


@dataclass(frozen=True)
class Records:
    """The records of one form, from the beginning for everybody who asks."""

    example: Example
    form: str

    def __iter__(self) -> Iterator[RecordRow]:
        return iter(self.example.rows(self.form))


def provenance(record: RecordId) -> Provenance:
    """Where an example's rows come from."""
    return Provenance(
        record=record,
        code="7Q4K-M2XC-9DTR",
        officer="Amina Berisha",
        station="Tablet 4",
        device=record,
        recorded_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
        received_at=datetime(2026, 11, 22, 13, 0, tzinfo=UTC),
        state="Received",
    )
