"""A passphrase comes from a prompt or a pipe, and only as much of the pipe is read as belongs to it."""

import io
from collections.abc import Iterable

import pytest

from fieldbook.cli.misused import Misused
from fieldbook.cli.passphrase import PIPE, new_passphrase, read_passphrase
from fieldbook.cli.terminal import Terminal


def terminal(piped: bytes = b"", typed: Iterable[str] = ()) -> Terminal:
    answers = iter(typed)
    return Terminal(io.StringIO(), io.StringIO(), io.BytesIO(piped), lambda _prompt: next(answers))


def test_what_is_typed_is_taken_as_it_is() -> None:
    assert read_passphrase(None, terminal(typed=[" grey herons "])).reveal() == " grey herons "


@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b""])
def test_a_pipe_gives_its_first_line(ending: bytes) -> None:
    piped = terminal(b"gr\xc3\xa5 herons" + ending)

    assert read_passphrase(PIPE, piped).reveal() == "grå herons"


def test_the_rest_of_the_pipe_is_left_for_the_answers() -> None:
    piped = terminal(b'grey herons\n{"name": "Theseus"}')

    read_passphrase(PIPE, piped)

    assert piped.source.read() == b'{"name": "Theseus"}'


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(Misused, match="UTF-8"):
        read_passphrase(PIPE, terminal(b"\xff\xfe\n"))


def test_a_new_one_is_asked_for_twice_and_read_once() -> None:
    asked = new_passphrase(None, terminal(typed=["one", "two"]))
    piped = new_passphrase(PIPE, terminal(b"one\nrest"))

    assert [part.reveal() for part in asked] == ["one", "two"]
    assert [part.reveal() for part in piped] == ["one", "one"]
