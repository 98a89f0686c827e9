"""Five hundred errors with unmistakable words in what provoked them (C8): none in a log or a bug report."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kind import WireError
from fieldbook.forms.record import decode_record
from fieldbook.gui.guard import redacted
from fieldbook.services import browse, drafting, exchange
from fieldbook.services.intake.commas import read_commas
from fieldbook.services.intake.given import parse_given
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from tests.damage.conftest import Figure
from tests.toolkit.vaults import found, outside

MARKER = "Elvanmarker"
EACH = 52
OUTCOME = CATALOGUE.form("outcome")

Provocation = Callable[[Session, str, Path], object]


def _saved(session: Session, word: str, _folder: Path) -> None:
    drafting.save(session, drafting.new(session, "outcome", detail=word, figure=word))


def _searched(session: Session, word: str, _folder: Path) -> None:
    browse.find_record(session, word)


def _amended(session: Session, word: str, _folder: Path) -> None:
    drafting.amend(session, RecordId(word.encode().hex()[:32].ljust(32, "0")))


def _received(session: Session, word: str, folder: Path) -> None:
    file = folder / f"{word}.fbb"
    file.write_text(word * 50, encoding="utf-8")
    exchange.take_receipt(session, file)


def _sent_to(session: Session, word: str, folder: Path) -> None:
    exchange.send(session, folder / word, Silent())


def _unlocked(session: Session, word: str, folder: Path) -> None:
    unlock(folder / word, Sensitive(word), outside(word))


def _lines(_session: Session, word: str, _folder: Path) -> None:
    parse_given(f'{{"form": "source", "{word}": "{word}" "title"'.encode())


def _commas(_session: Session, word: str, _folder: Path) -> None:
    read_commas(f"{word};title\n{word};{word}\n".encode(), OUTCOME)


def _decoded(_session: Session, word: str, _folder: Path) -> None:
    body = f'{{"answers":{{"detail":"{word}","measure":"{word}"}},"overrides":[],"reason":"{word}"}}'.encode()
    decode_record(OUTCOME, body, version=OUTCOME.version, upcasts=CATALOGUE.upcasts)


def _asked_the_engine(session: Session, word: str, _folder: Path) -> None:
    session.vault._connection.run("INSERT INTO draft VALUES (?, ?, ?)", (word, word, word))


def _validated(_session: Session, word: str, _folder: Path) -> None:
    OUTCOME.model.model_validate({"detail": word, "figure": word, word: word})


PROVOCATIONS: tuple[Provocation, ...] = (
    *(_saved, _searched, _amended, _received, _sent_to, _unlocked, _lines, _commas),
    *(_decoded, _asked_the_engine, _validated),
)


@pytest.fixture
def provoked(tmp_path: Path) -> Iterator[list[BaseException]]:
    """All the errors, each with its own word in every input."""
    session = found(tmp_path / "vault")
    errors: list[BaseException] = []
    for number in range(EACH):
        for provoke in PROVOCATIONS:
            try:
                provoke(session, f"{MARKER}{number}", tmp_path)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told somewhere
                errors.append(error)
    yield errors
    session.close()


def test_no_word_reaches_a_log_or_a_bug_report(
    provoked: list[BaseException], figure: Figure, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        reports = [redacted(error) for error in provoked]
    # By their codes errors are told apart in a log; their fields must be ids and counts.
    codes = [repr(error.code) for error in provoked if isinstance(error, FieldbookError)]

    hits = sum(MARKER in text for text in (*reports, *codes, caplog.text))

    sorts = len({type(one) for one in provoked})
    figure("C8", f"{len(provoked)} provoked errors of {sorts} sorts: {hits} hits")
    assert len(provoked) >= 500
    assert hits == 0


def test_what_the_errors_say_themselves_would_give_them_away(provoked: list[BaseException]) -> None:
    """The control: this is why nobody writes ``str(error)`` down."""
    assert any(MARKER in str(error) for error in provoked if isinstance(error, ValidationError | WireError))
