"""The protocol, answer by answer, against a server that says what the test wants."""

import base64
import io
from collections.abc import Callable, Mapping

import pytest

from fieldbook.base.errors import FieldbookError, NoAnswer, NotAServer, NotTrusted, OutOfRoom, Refused
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.transfer.cargo import Cargo
from fieldbook.transfer.fetching import fetch_receipt
from fieldbook.transfer.line import Cut, Reply, Request
from fieldbook.transfer.pace import Bounds, Pace, Waits
from fieldbook.transfer.server import Server
from fieldbook.transfer.tus import Upload
from tests.toolkit.ports import Dice, Watched

SERVER = Server("https://inbox.example.org/up/files", Sensitive("token-of-sixteen-letters"))
NAME = "0123456789abcdef0123456789abcdef"
PLACE = "/up/files/a1b2"
BYTES = Dice("cargo").take(100_000)
CHUNK = 32 * 1024
PACE = Bounds(chunk_least_bytes=CHUNK, chunk_most_bytes=CHUNK, chunk_first_bytes=CHUNK)
TUS = {"tus-resumable": "1.0.0"}


def said(status: int, **headers: str) -> Reply:
    return Reply(status, {**TUS, **{name.replace("_", "-"): value for name, value in headers.items()}})


class Memory:
    def __init__(self, path: str | None = None) -> None:
        self.path = path
        self.forgotten = 0

    def recall(self) -> str | None:
        return self.path

    def remember(self, path: str) -> None:
        self.path = path

    def forget(self) -> None:
        self.path = None
        self.forgotten += 1


Odd = Callable[[Request, bytes], Reply | None]


def plainly(_request: Request, _body: bytes) -> Reply | None:
    return None


class Told:
    """A tus server in memory; *odd* may answer in its place, or raise."""

    def __init__(self, odd: Odd = plainly, held: bytes = b"") -> None:
        self.held = bytearray(held)
        self.asked: list[tuple[str, str, Mapping[str, str]]] = []
        self._odd = odd

    def ask(self, request: Request, *, patience_s: float) -> Reply:
        self.asked.append((request.method, request.path, request.headers))
        body = b"".join(request.body)
        return self._odd(request, body) or self._plain(request, body)

    def _plain(self, request: Request, body: bytes) -> Reply:
        if request.method == "POST":
            self.held.clear()
            return said(201, location=f"https://inbox.example.org{PLACE}")
        if request.method == "HEAD":
            return said(200, upload_offset=str(len(self.held)), upload_length=str(len(BYTES)))
        if int(request.headers["Upload-Offset"]) != len(self.held):
            return said(409)
        self.held += body
        return said(204, upload_offset=str(len(self.held)))

    def methods(self) -> list[str]:
        return [method for method, _, _ in self.asked]


def run(told: Told, memory: Memory | None = None, *, watched: Watched | Silent | None = None) -> Memory:
    memory = memory or Memory()
    pace = Pace(Dice(), waits=Waits(lambda: 0.0, lambda _seconds: None), bounds=PACE)
    cargo = Cargo(NAME, io.BytesIO(BYTES), len(BYTES))
    Upload(cargo, SERVER, line=told, memory=memory).run(pace, watched or Silent())
    return memory


def once(method: str, answer: Reply | Exception) -> Odd:
    """Answers the first request by *method* so, and nothing else."""
    left = [answer]

    def odd(request: Request, _body: bytes) -> Reply | None:
        if request.method != method or not left:
            return None
        found = left.pop()
        if isinstance(found, Exception):
            raise found
        return found

    return odd


def always(method: str, answer: Reply) -> Odd:
    return lambda request, _body: answer if request.method == method else None


class TestAnUpload:
    def test_is_created_and_filled_chunk_by_chunk(self) -> None:
        told = Told()
        run(told)

        assert bytes(told.held) == BYTES
        assert told.methods() == ["POST", "PATCH", "PATCH", "PATCH", "PATCH"]

    def test_tells_the_server_its_size_and_one_meaningless_name(self) -> None:
        told = Told()
        run(told)

        method, path, headers = told.asked[0]
        assert (method, path) == ("POST", "/up/files")
        assert headers == {
            "Tus-Resumable": "1.0.0",
            "Upload-Length": "100000",
            "Upload-Metadata": f"name {base64.b64encode(NAME.encode()).decode()}",
        }

    def test_goes_on_where_the_server_says_it_stopped(self) -> None:
        told = Told(held=BYTES[:70_000])
        run(told, Memory(PLACE))

        assert bytes(told.held) == BYTES
        assert told.methods() == ["HEAD", "PATCH"]

    def test_tells_how_much_has_arrived_and_never_more(self) -> None:
        watched = Watched()
        run(Told(), watched=watched)

        steps = [done for what, done, of in watched.steps if (what, of) == ("upload", 100_000)]
        assert steps == sorted(steps)
        assert set(steps) == {0, CHUNK, 2 * CHUNK, 3 * CHUNK, 100_000}

    def test_stops_at_once_when_asked_to(self) -> None:
        told = Told()
        with pytest.raises(Cancelled):
            run(told, watched=Watched(stop_at="upload"))

        assert told.asked == []

    @pytest.mark.parametrize(
        "location",
        ["/up/files/a1b2", "//inbox.example.org/up/files/a1b2", "http://evil.example:81/up/files/a1b2?x#y"],
    )
    def test_believes_only_the_path_of_a_place(self, location: str) -> None:
        """The token goes to no other host."""
        told = Told(once("POST", said(201, location=location)))
        memory = run(told)

        assert memory.path == PLACE
        assert {path for _, path, _ in told.asked[1:]} == {PLACE}


class TestTrouble:
    @pytest.mark.parametrize("status", [408, 423, 429, 500, 502, 503])
    @pytest.mark.parametrize("method", ["POST", "PATCH"])
    def test_that_passes_is_waited_out(self, method: str, status: int) -> None:
        told = Told(once(method, said(status)))
        run(told)

        assert bytes(told.held) == BYTES

    @pytest.mark.parametrize("method", ["POST", "PATCH"])
    def test_of_the_line_is_survived(self, method: str) -> None:
        told = Told(once(method, Cut()))
        run(told)

        assert bytes(told.held) == BYTES

    @pytest.mark.parametrize("trouble", [said(409), Cut(), said(204, upload_offset="5")])
    def test_with_a_chunk_makes_it_ask_the_server_how_much_it_has(self, trouble: Reply | Exception) -> None:
        told = Told(once("PATCH", trouble))
        run(told)

        assert told.methods()[:4] == ["POST", "PATCH", "HEAD", "PATCH"]
        assert bytes(told.held) == BYTES

    @pytest.mark.parametrize("status", [404, 410])
    @pytest.mark.parametrize("method", ["HEAD", "PATCH"])
    def test_of_a_place_that_is_gone_begins_anew(self, method: str, status: int) -> None:
        told, memory = Told(once(method, said(status)), BYTES[:10]), Memory(PLACE)
        run(told, memory)

        assert (memory.forgotten, bytes(told.held)) == (1, BYTES)
        assert told.methods().count("POST") == 1

    def test_of_a_place_that_holds_another_file_begins_anew(self) -> None:
        told, memory = Told(once("HEAD", said(200, upload_offset="9", upload_length="10"))), Memory(PLACE)
        run(told, memory)

        assert (memory.forgotten, bytes(told.held)) == (1, BYTES)

    def test_without_end_is_given_up_and_nothing_is_forgotten(self) -> None:
        told, memory = Told(always("PATCH", said(503)), BYTES[:40_000]), Memory(PLACE)
        with pytest.raises(NoAnswer) as refusal:
            run(told, memory)

        assert refusal.value.fields["sent_bytes"] == 40_000
        assert (memory.path, told.methods().count("PATCH")) == (PLACE, PACE.failures_most)

    def test_of_a_server_that_forgets_each_place_at_once_is_given_up(self) -> None:
        told = Told(always("PATCH", said(404)))
        with pytest.raises(NoAnswer):
            run(told)

        assert told.methods().count("POST") == PACE.failures_most


class TestARefusal:
    @pytest.mark.parametrize(
        ("status", "refusal"),
        [
            (401, Refused),
            (403, Refused),
            (413, OutOfRoom),
            (507, OutOfRoom),
            (400, NotAServer),
            (302, NotAServer),
        ],
    )
    @pytest.mark.parametrize("method", ["POST", "PATCH"])
    def test_is_told_and_not_tried_again(
        self, method: str, status: int, refusal: type[FieldbookError]
    ) -> None:
        told = Told(always(method, said(status)))
        with pytest.raises(refusal):
            run(told)

        assert told.methods()[-1] == method
        assert told.methods().count(method) == 1

    def test_of_a_strangers_certificate_is_not_tried_again(self) -> None:
        told = Told(once("POST", NotTrusted(server="inbox.example.org")))
        with pytest.raises(NotTrusted):
            run(told)

        assert told.methods() == ["POST"]

    @pytest.mark.parametrize(
        "answer",
        [
            said(201),
            said(201, location=""),
            said(201, location="https://inbox.example.org"),
            said(201, location="/up/files/a\r\nX: y"),
            said(201, location="/" + "a" * 5000),
            said(200, location=PLACE),
            said(404),
            Reply(201, {"location": PLACE}),
            Reply(201, {"location": PLACE, "tus-resumable": "0.2.2"}),
        ],
    )
    def test_of_a_place_that_cannot_be_one(self, answer: Reply) -> None:
        with pytest.raises(NotAServer):
            run(Told(always("POST", answer)))

    @pytest.mark.parametrize("offset", ["", "-1", "100001", "9" * 16, "1e3", "٣", "0x10", " 5"])
    def test_of_an_offset_that_cannot_be_one(self, offset: str) -> None:
        answer = said(200, upload_offset=offset, upload_length="100000")
        with pytest.raises(NotAServer):
            run(Told(always("HEAD", answer)), Memory(PLACE))


class Static:
    """A line on which every question has the same answer."""

    def __init__(self, answer: Reply | Exception) -> None:
        self.asked: list[str] = []
        self._answer = answer

    def ask(self, request: Request, *, patience_s: float) -> Reply:
        self.asked.append(f"{request.method} {request.path}")
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


class TestAReceipt:
    def test_lies_beside_the_uploads_under_the_name_of_what_it_answers(self) -> None:
        line = Static(Reply(200, {}, b"sealed"))

        assert fetch_receipt(NAME, SERVER, line=line) == b"sealed"
        assert line.asked == [f"GET /up/receipts/{NAME}.fbr"]

    @pytest.mark.parametrize(
        ("path", "beside"), [("/files/", "/receipts"), ("", "/receipts"), ("/a/b/files/", "/a/b/receipts")]
    )
    def test_is_found_beside_any_address(self, path: str, beside: str) -> None:
        server = Server(f"https://inbox.example.org{path}", SERVER.token)
        line = Static(Reply(404, {}))
        fetch_receipt(NAME, server, line=line)

        assert line.asked == [f"GET {beside}/{NAME}.fbr"]

    @pytest.mark.parametrize("answer", [Reply(404, {}), Reply(410, {}), Reply(502, {}), Cut()])
    def test_that_is_not_there_yet_is_none(self, answer: Reply | Exception) -> None:
        assert fetch_receipt(NAME, SERVER, line=Static(answer)) is None

    @pytest.mark.parametrize(("status", "refusal"), [(401, Refused), (403, Refused), (302, NotAServer)])
    def test_that_is_kept_from_us_says_so(self, status: int, refusal: type[FieldbookError]) -> None:
        with pytest.raises(refusal):
            fetch_receipt(NAME, SERVER, line=Static(Reply(status, {})))
