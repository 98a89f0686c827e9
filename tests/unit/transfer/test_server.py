"""What may be typed for a server, and what is read from it."""

import pytest

from fieldbook.base.sensitive import Sensitive
from fieldbook.transfer.line import proxy_for
from fieldbook.transfer.server import Server, check_server

TOKEN = "token-of-sixteen-letters"
PIN = "sha256//" + "A" * 43 + "="


def wrong(url: str, token: str = TOKEN, pin: str | None = None) -> list[str]:
    return [problem.where for problem in check_server(url, token, pin)]


@pytest.mark.parametrize(
    "url",
    [
        "https://inbox.example.org/files",
        "https://inbox.example.org:8443/a/b-c/",
        "https://10.0.0.7",
        "http://127.0.0.1:1080/files",
        "http://localhost:1080/files",
        "http://[::1]:1080/files",
    ],
)
def test_an_address_over_tls_or_of_this_computer_is_taken(url: str) -> None:
    assert wrong(url) == []


@pytest.mark.parametrize(
    "url",
    [
        "",
        "inbox.example.org/files",
        "http://inbox.example.org/files",
        "http://127.0.0.1.example.org/files",
        "ftp://inbox.example.org/files",
        "file:///etc/passwd",
        "https://",
        "https://amina:secret@inbox.example.org/files",
        "https://inbox.example.org/files?token=1",
        "https://inbox.example.org/files#top",
        "https://inbox.example.org:99999/files",
        "https://inbox.example.org:port/files",
        "https://inbox.example.org/fi les",
        "https://inbox.example.org/files\r\nHost: other",
        "https://inböx.example.org/files",
        "https://[::1/files",
        "https://inbox.example.org/" + "a" * 500,
    ],
)
def test_any_other_address_is_asked_for_again(url: str) -> None:
    assert wrong(url) == ["url"]


@pytest.mark.parametrize(
    "token", ["", "short", "with a space in between", "line\r\nend-and-more-letters", "ü" * 20]
)
def test_a_token_that_would_break_a_header_is_asked_for_again(token: str) -> None:
    assert wrong("https://inbox.example.org/files", token) == ["token"]


@pytest.mark.parametrize("pin", ["", "sha256//", "AA:BB:CC", PIN[:-1], f"{PIN}\n"])
def test_a_pin_is_spelled_as_curl_spells_it(pin: str) -> None:
    assert wrong("https://inbox.example.org/files", pin=pin) == ["pin"]
    assert wrong("https://inbox.example.org/files", pin=PIN) == []


def test_every_problem_is_told_at_once() -> None:
    assert wrong("", "", "") == ["url", "token", "pin"]


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://inbox.example.org/files/", ("inbox.example.org", 443, "/files/", True)),
        ("https://inbox.example.org:8443", ("inbox.example.org", 8443, "/", True)),
        ("http://127.0.0.1/files", ("127.0.0.1", 80, "/files", False)),
    ],
)
def test_an_address_is_read_part_by_part(url: str, place: tuple[str, int, str, bool]) -> None:
    server = Server(url, Sensitive(TOKEN))

    assert (server.host, server.port, server.path, server.is_sealed) == place


def test_a_token_is_never_shown() -> None:
    assert TOKEN not in repr(Server("https://inbox.example.org/files", Sensitive(TOKEN)))


class TestAProxy:
    @pytest.fixture(autouse=True)
    def named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "http_proxy", "HTTP_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("https_proxy", "http://proxy.customs.example:3128")
        monkeypatch.setenv("no_proxy", "near.example.org")

    def test_that_the_system_names_is_used(self) -> None:
        server = Server("https://inbox.example.org/files", Sensitive(TOKEN))

        assert proxy_for(server) == ("proxy.customs.example", 3128)

    def test_is_passed_by_where_the_system_says_so(self) -> None:
        assert proxy_for(Server("https://near.example.org/files", Sensitive(TOKEN))) is None

    def test_never_sees_what_is_not_sealed(self) -> None:
        assert proxy_for(Server("http://127.0.0.1:1080/files", Sensitive(TOKEN))) is None

    def test_named_without_a_scheme_is_understood(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("https_proxy", "proxy.customs.example")
        server = Server("https://inbox.example.org/files", Sensitive(TOKEN))

        assert proxy_for(server) == ("proxy.customs.example", 80)
