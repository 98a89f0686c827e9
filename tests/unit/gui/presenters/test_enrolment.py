"""How a station and headquarters are introduced."""

from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.errors import CodeDiffers, FieldbookError, NotACard
from fieldbook.gui.presenters.enrolment import HeadquartersEnrolment, StationEnrolment
from fieldbook.journal.facts import Side
from fieldbook.services.enrol import Joined, Looked, Standing
from tests.unit.gui.presenters.shell_fakes import Told

CARD = Path("stick/card.fbc")
LOOKED = Looked("Tablet 4", "Amina Obi", "AAAA-BBBB")


@dataclass
class FakeEnrolment:
    refusal: FieldbookError | None = None
    written: bytes = b""
    accepted: bytes = b""

    def standing(self) -> Standing:
        return Standing(Side.STATION, "Headquarters", confirmed=True, code_to_say="", stations=())

    def read(self, file: Path) -> bytes:
        return b"card"

    def write(self, folder: Path, card: bytes) -> Path:
        self.written = card
        return folder / "random.fbc"

    def join(self, headquarters_card: bytes) -> Joined:
        self._refuse()
        return Joined(b"ours", "CCCC-DDDD", "Headquarters")

    def confirm(self, heard: str) -> None:
        self._refuse()

    def own_card(self) -> bytes:
        return b"own"

    def look_at(self, card: bytes) -> Looked:
        self._refuse()
        return LOOKED

    def accept(self, card: bytes, heard: str, *, replaces: str) -> Looked:
        self._refuse()
        self.accepted = card
        return LOOKED

    def _refuse(self) -> None:
        if self.refusal:
            raise self.refusal


class TestAStation:
    def test_can_write_its_card_only_after_it_took_one_in(self) -> None:
        desk, view = FakeEnrolment(), Told()
        enrolment = StationEnrolment(desk, view)

        enrolment.write_card(CARD.parent)
        assert not enrolment.can_write_card
        assert desk.written == b""

        enrolment.take_card(CARD)
        enrolment.write_card(CARD.parent)
        assert desk.written == b"ours"
        assert view.names() == ["show_joined", "show_standing", "show_card_kept"]

    def test_is_told_when_a_file_is_no_card(self) -> None:
        view = Told()

        StationEnrolment(FakeEnrolment(NotACard()), view).take_card(CARD)

        assert view.names() == ["show_error"]

    def test_is_told_when_the_code_differs(self) -> None:
        view = Told()

        StationEnrolment(FakeEnrolment(CodeDiffers()), view).confirm("AAAA-AAAA")

        assert view.names() == ["show_error"]

    def test_is_confirmed_by_the_right_code(self) -> None:
        view = Told()

        StationEnrolment(FakeEnrolment(), view).confirm("AAAA-BBBB")

        assert view.names() == ["show_confirmed", "show_standing"]


class TestHeadquarters:
    def test_accepts_the_very_card_that_was_looked_at(self) -> None:
        desk, view = FakeEnrolment(), Told()
        enrolment = HeadquartersEnrolment(desk, view)

        enrolment.look(CARD)
        enrolment.accept("CCCC-DDDD")

        assert desk.accepted == b"card"
        assert view.names() == ["show_looked", "show_accepted", "show_standing"]

    def test_enrols_nobody_by_a_wrong_code(self) -> None:
        desk, view = FakeEnrolment(), Told()
        enrolment = HeadquartersEnrolment(desk, view)
        enrolment.look(CARD)
        desk.refusal = CodeDiffers()

        enrolment.accept("AAAA-AAAA")

        assert desk.accepted == b""
        assert view.names()[-1] == "show_error"

    def test_writes_its_own_card(self) -> None:
        desk, view = FakeEnrolment(), Told()

        HeadquartersEnrolment(desk, view).write_card(CARD.parent)

        assert desk.written == b"own"
        assert view.last("show_card_kept") == (CARD.parent / "random.fbc",)
