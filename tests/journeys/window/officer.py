"""An officer at the keyboard: knows the forms by their declarations, the window by what it says."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from fieldbook.base.missing import Missing
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import Answers, AnyKind, Field, fields_of, missing_label
from fieldbook.forms.check import check
from fieldbook.forms.excerpting import title_of
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed, reason_in
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.figure import STATED_PARTS, FigureKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.services.entry.justused import follows
from tests.journeys.window.driver import SECRET, Driver
from tests.journeys.window.screen import ENOUGH_S, pause

MORE = "More about this figure"
_STEPS_MOST = 40


class Officer:
    """Types whole records into the forms, question by question."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.titles: dict[str, str] = {}
        self._used = ""
        self._hands: Mapping[type, Callable[[Any, Typed, str], None]] = {
            Choice: self._choose,
            Choices: self._choose_several,
            Link: self._link,
            YesNo: self._say_yes_or_no,
            Rows: self._fill_rows,
            FigureKind: self._fill_figure,
            GroupKind: self._fill_group,
        }

    # --- before the records --------------------------------------------------------------------------------

    def set_up(self, *, station: str, officer: str, passphrase: str) -> None:
        """The first steps on a new computer."""
        driver = self.driver
        driver.start()
        driver.find("Name of this office", role="text")
        driver.go_to("Name of this office")
        driver.write(station)
        driver.go_to("Your name")
        driver.write(officer)
        driver.press("Return")
        driver.find("The same once more")
        for box in ("Passphrase", "The same once more"):
            driver.go_to(box)
            driver.write(passphrase)
        driver.press("Return")
        driver.find("Lock now")

    def unlock(self, passphrase: str) -> None:
        """Open what is locked."""
        self.driver.find("Passphrase", role=SECRET)
        self.driver.go_to("Passphrase")
        self.driver.write(passphrase)
        self.driver.press("Return")
        self.driver.find("Lock now")

    def visit(self, place: str) -> None:
        """Go to a place of the navigation."""
        self.driver.ask("take", words=place, role="push button", timeout_s=ENOUGH_S)
        if self.driver.focus().name.split(",")[0] != place:
            self.driver.fail(f"the navigation has no {place!r}")
        self.driver.press("space")
        self.driver.find(place, role="panel")

    # --- records -------------------------------------------------------------------------------------------

    def record(self, form: Form, answers: Mapping[str, Typed], *, known_as: str = "") -> None:
        """A new record from its list, saved; afterwards the list is there again."""
        self.begin(form)
        self.answer(form, answers)
        self.save(form)
        checked = check(form, answers)
        if known_as and checked.answers is not None:
            self.titles[known_as] = title_of(form, checked.answers)
        if form.id == "operation" and checked.answers is not None:
            self._used = title_of(form, checked.answers)

    def begin(self, form: Form) -> None:
        """A new record, from its list; the cursor begins behind an operation that was just used."""
        first, *others = form.sections[0].fields
        came_along = bool(self._used) and follows(form) and first == form.operation_field
        self.driver.press("ctrl+n")
        kind = form.field(others[0] if came_along else first).kind
        self.driver.wait_for_focus(_in_first_row(kind) if isinstance(kind, Rows) else kind.label)

    def answer(self, form: Form, answers: Mapping[str, Typed]) -> None:
        """Type *answers* in the order of the page; an operation that stands there already is left alone."""
        operation = str(answers.get(form.operation_field, "")) if follows(form) else ""
        if operation and self.titles.get(operation) == self._used:
            answers = {name: typed for name, typed in answers.items() if name != form.operation_field}
        elif operation:
            self._used = self.titles[operation]
        for section in form.sections:
            for name in section.fields:
                if name in answers:
                    self.fill(form.field(name).kind, answers[name])

    def save(self, form: Form) -> None:
        """Save, and be back in the list."""
        self.driver.press("ctrl+s")
        self.driver.find(form.plural, role="panel")

    def fill(self, kind: AnyKind, typed: Typed, row: str = "") -> None:
        """Answer one question."""
        if typed == kind.default:
            return
        reason = reason_in(typed)
        if isinstance(reason, Missing):
            self._give_reason(kind, reason, row)
            return
        for ancestor in type(kind).__mro__:
            if ancestor in self._hands:
                self._hands[ancestor](kind, typed, row)
                return
        self.driver.go_to(row + kind.label)
        self.driver.write(str(typed))

    # --- kinds ---------------------------------------------------------------------------------------------

    def _choose(self, kind: Choice, typed: Typed, row: str) -> None:
        self._pick_or_press(kind.codes.label(str(typed)), row + kind.label)

    def _choose_several(self, kind: Choices, typed: Typed, row: str) -> None:
        self.driver.go_to(row + kind.label)
        for code in cast("list[str]", typed):
            self._pick(kind.codes.label(code))

    def _link(self, kind: Link, typed: Typed, row: str) -> None:
        self._pick_or_press(self.titles[str(typed)], row + kind.label)

    def _say_yes_or_no(self, kind: YesNo, typed: Typed, row: str) -> None:
        self._pick_or_press("Yes" if typed == "yes" else "No", row + kind.label)

    def _fill_rows(self, kind: Rows, typed: Typed, row: str) -> None:
        del row
        for number, answers in enumerate(cast("list[Typed]", typed), start=1):
            if number > 1 or self.driver.focus().label != _in_first_row(kind):
                self.driver.go_to(f"Add {kind.row_label}")
                self.driver.press("space")
            self._fill_group(kind.row, answers, f"{kind.row_label.capitalize()} {number}: ")

    def _fill_group(self, kind: GroupKind[Any], typed: Typed, row: str) -> None:
        self._fill_parts(kind, cast("dict[str, Typed]", typed), row)

    def _fill_figure(self, kind: FigureKind, typed: Typed, row: str) -> None:
        parts = cast("dict[str, Typed]", typed)
        stated = {name: parts[name] for name in STATED_PARTS if name in parts}
        self._fill_parts(kind, stated, row)
        defaults = {field.name: field.kind.default for field in _parts_of(kind)}
        rest = {name: part for name, part in parts.items() if name not in stated and part != defaults[name]}
        if rest:
            if "checked" not in self.driver.go_to(MORE).states:
                self.driver.press("space")
            self._fill_parts(kind, rest, row)

    def _fill_parts(self, kind: GroupKind[Any], parts: Mapping[str, Typed], row: str) -> None:
        for field in _parts_of(kind):
            if field.name in parts:
                self.fill(field.kind, parts[field.name], row)

    # --- how -----------------------------------------------------------------------------------------------

    def _pick_or_press(self, label: str, question: str) -> None:
        if self.driver.go_to(question).role != "radio button":
            self._pick(label)
            if self.driver.focus().text != label:
                self.driver.fail(f"{label!r} was chosen, {self.driver.focus().text!r} stands there")
            return
        for _ in range(_STEPS_MOST):
            if self.driver.focus().name == label:
                break
            self.driver.step("Right")
        if "checked" not in self.driver.focus().states:
            self.driver.press("space")

    def _pick(self, label: str) -> None:
        """Type the words, and take the line that says them."""
        self.driver.write(label)
        for _ in range(_STEPS_MOST):
            lines, marked = self.driver.offers()
            if marked >= 0 and (lines[marked] == label or lines[marked].startswith(f"{label}, ")):
                self.driver.press("Return")
                return
            if lines:
                self.driver.press("Down")
            pause()
        self.driver.fail(f"{label!r} is not offered")

    def _give_reason(self, kind: AnyKind, reason: Missing, row: str) -> None:
        self.driver.go_to(row + kind.label)
        self.driver.press("ctrl+m")
        for _ in range(_STEPS_MOST):
            if self.driver.step("Down").name == missing_label(reason):
                break
        self.driver.press("Return")
        self.driver.find(f"{kind.label}: {missing_label(reason)}")

    # --- places --------------------------------------------------------------------------------------------

    def give_path(self, button: str, path: Path) -> None:
        """Press *button*, and type *path* into the question for a file or a folder."""
        self.driver.go_to(button)
        self.driver.press("space")
        self.driver.find("", role="dialog")
        for _ in range(_STEPS_MOST):
            if self.driver.focus().role == "text":
                break
            self.driver.step()
        self.driver.press("ctrl+a")
        self.driver.write(str(path))
        self.driver.press("Return")


def _in_first_row(kind: Rows) -> str:
    """Where the cursor stands in rows of which one is needed: a blank one waits there."""
    return f"{kind.row_label.capitalize()} 1: {_parts_of(kind.row)[0].kind.label}"


def _parts_of(kind: GroupKind[Any]) -> tuple[Field, ...]:
    return fields_of(cast("type[Answers]", kind.model))


def form_of(seed: Mapping[str, Any]) -> Form:
    """The form of a record in a file of answers."""
    return CATALOGUE.form(str(seed["form"]))
