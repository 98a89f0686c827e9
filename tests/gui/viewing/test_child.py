"""What the child draws: the right page, turned and sized as asked, and refusals that say which."""

import io
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPdfWriter

from fieldbook.base import limits
from fieldbook.gui.viewing.child import run
from fieldbook.gui.viewing.frames import DRAWN, OPENED, PIXEL_BYTES, Asked, Drawn, Fit, Verdict, head_of
from tests.toolkit.documents import pdf
from tests.toolkit.pictures import chunk, jpeg, png, tiff

PDF = "application/pdf"
WHITE, BLUE, RED = (255, 255, 255), (0, 0, 255), (255, 0, 0)


def talk(raw: bytes, media_type: str, *asked: Asked) -> tuple[Verdict, int, list[Drawn | Verdict]]:
    """What the child answers: to the file, and to each question."""
    question = head_of(media_type, len(raw)) + raw + b"".join(one.packed() for one in asked)
    answer = io.BytesIO()
    assert run(io.BytesIO(question), answer) == 0
    answer.seek(0)
    verdict, pages = OPENED.unpack(answer.read(OPENED.size))
    drawn: list[Drawn | Verdict] = []
    while head := answer.read(DRAWN.size):
        said, width, height, percent = DRAWN.unpack(head)
        pixels = answer.read(width * height * PIXEL_BYTES)
        drawn.append(Verdict(said) if said else Drawn(width, height, percent, pixels))
    return Verdict(verdict), pages, drawn


def draw(raw: bytes, media_type: str, asked: Asked) -> Drawn:
    (drawn,) = talk(raw, media_type, asked)[2]
    assert isinstance(drawn, Drawn)
    assert len(drawn.pixels) == drawn.width_px * drawn.height_px * PIXEL_BYTES
    return drawn


def colour_at(drawn: Drawn, across: float, down: float) -> tuple[int, int, int]:
    """Red, green and blue at a place given by shares of width and height."""
    x, y = int(across * drawn.width_px), int(down * drawn.height_px)
    blue, green, red, _ = drawn.pixels[(y * drawn.width_px + x) * PIXEL_BYTES :][:PIXEL_BYTES]
    return red, green, blue


def picture(form: str, width: int = 400, height: int = 200) -> bytes:
    """Red, with a blue left half."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("blue"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.encode()))
    writer.setQuality(100)
    assert writer.write(image)
    return bytes(buffer.data().data())


class TestADocument:
    def test_is_drawn_page_by_page_as_wide_as_the_room(self) -> None:
        asked = [Asked(page, 0, Fit.WIDTH, 500, 300) for page in (0, 2)]
        verdict, pages, drawn = talk(pdf(["One", "Two", ""]), PDF, *asked)

        assert (verdict, pages) == (Verdict.DONE, 3)
        assert [one.width_px for one in drawn if isinstance(one, Drawn)] == pytest.approx([500, 500], abs=1)
        assert all(isinstance(one, Drawn) and one.height_px > 700 for one in drawn)
        first, third = drawn
        assert isinstance(first, Drawn)
        assert isinstance(third, Drawn)
        assert first.pixels != third.pixels

    def test_is_white_where_nothing_is_printed_and_keeps_its_colours(self) -> None:
        drawn = draw(pdf([""]), PDF, Asked(0, 0, Fit.WHOLE, 600, 842))
        assert colour_at(drawn, 0.9, 0.1) == WHITE
        assert colour_at(drawn, 0.3, 0.7) == BLUE

    def test_is_turned(self) -> None:
        drawn = draw(pdf([""]), PDF, Asked(0, 3, Fit.WHOLE, 842, 842))
        assert drawn.width_px > drawn.height_px
        assert colour_at(drawn, 0.7, 0.7) == BLUE

    def test_is_drawn_sharper_on_a_dense_screen(self) -> None:
        asked = [Asked(0, 0, Fit.SCALE, 1, 1, 100, density) for density in (1.0, 2.0)]
        once, twice = (draw(pdf(), PDF, one) for one in asked)
        assert twice.width_px == pytest.approx(2 * once.width_px, abs=2)

    def test_never_has_more_pixels_than_it_may(self) -> None:
        drawn = draw(pdf(), PDF, Asked(0, 0, Fit.SCALE, 1, 1, 100_000))
        assert drawn.width_px * drawn.height_px <= limits.VIEWED_PIXELS_MOST * 1.01
        assert drawn.percent < 1000

    def test_made_by_another_program_is_drawn_too(self, qapp: object, tmp_path: Path) -> None:
        writer = QPdfWriter(str(tmp_path / "form.pdf"))
        painter = QPainter(writer)
        painter.fillRect(0, 0, 100_000, 100_000, QColor("red"))
        painter.end()
        drawn = draw((tmp_path / "form.pdf").read_bytes(), PDF, Asked(0, 0, Fit.WHOLE, 300, 300))
        assert colour_at(drawn, 0.5, 0.5) == RED

    def test_that_has_no_such_page_is_told_and_goes_on(self) -> None:
        drawn = talk(pdf(), PDF, Asked(7, 0, Fit.WHOLE, 9, 9), Asked(0, 0, Fit.WHOLE, 90, 90))[2]
        assert drawn[0] is Verdict.UNREADABLE
        assert isinstance(drawn[1], Drawn)

    def test_that_is_a_mile_long_is_told(self) -> None:
        raw = pdf(box="0 0 100000 1")
        assert talk(raw, PDF, Asked(0, 0, Fit.WIDTH, 900, 900))[2] == [Verdict.TOO_LARGE]

    @pytest.mark.parametrize("raw", [b"", b"%PDF-1.7", b"%PDF-1.7\nnothing", pdf()[:60], b"\x89PNG"])
    def test_that_is_none_is_told(self, raw: bytes) -> None:
        assert talk(raw, PDF)[0] is Verdict.UNREADABLE

    def test_with_a_password_is_told_apart(self) -> None:
        """Encrypted under a password, as the standard's revision 3 does it; nobody needs to know which."""
        keys = "/Filter /Standard /V 2 /R 3 /Length 128 /P -4"
        digests = f"/O <{'11' * 32}> /U <{'22' * 32}>"
        raw = pdf().replace(
            b"/Root 1 0 R", f"/Root 1 0 R /Encrypt << {keys} {digests} >> /ID [<33> <33>]".encode()
        )
        assert talk(raw, PDF)[0] is Verdict.LOCKED


class TestAPicture:
    @pytest.mark.parametrize("form", ["png", "jpeg", "webp", "tiff"])
    def test_is_drawn_whole_and_never_larger_than_it_is(self, form: str) -> None:
        raw = picture(form)
        large = draw(raw, f"image/{form}", Asked(0, 0, Fit.WHOLE, 4000, 4000))
        small = draw(raw, f"image/{form}", Asked(0, 0, Fit.WHOLE, 100, 100))

        assert (large.width_px, large.height_px, large.percent) == (400, 200, 100)
        assert (small.width_px, small.height_px, small.percent) == (100, 50, 25)
        assert colour_at(small, 0.1, 0.5)[2] > 200
        assert colour_at(small, 0.9, 0.5)[0] > 200

    @pytest.mark.parametrize("form", ["png", "jpeg"])
    def test_is_turned_a_quarter_to_the_left(self, form: str) -> None:
        drawn = draw(picture(form), f"image/{form}", Asked(0, 3, Fit.WHOLE, 100, 100))
        assert (drawn.width_px, drawn.height_px) == (50, 100)
        assert colour_at(drawn, 0.5, 0.9)[2] > 200

    @pytest.mark.parametrize("asked", [Asked(0, 0, Fit.WHOLE, 100, 100), Asked(0, 0, Fit.SCALE, 1, 1, 50)])
    def test_stands_as_its_camera_was_held(self, asked: Asked) -> None:
        """Orientation 6: what lies on the left side of the sensor is the top of the picture."""
        exif = b"Exif\x00\x00" + tiff(turned=6)
        raw = picture("jpeg")
        segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif
        drawn = draw(raw[:2] + segment + raw[2:], "image/jpeg", asked)

        assert drawn.width_px < drawn.height_px
        assert drawn.width_px * 2 == drawn.height_px
        assert colour_at(drawn, 0.5, 0.1)[2] > 200

    def test_of_forty_million_pixels_is_drawn(self) -> None:
        drawn = draw(picture("jpeg", 8000, 5000), "image/jpeg", Asked(0, 0, Fit.WHOLE, 1100, 600))
        assert (drawn.width_px, drawn.height_px, drawn.percent) == (960, 600, 12)

    def test_is_on_white_where_it_is_transparent(self) -> None:
        raw = png(chunk(b"tRNS", b"\x00\x7f"))
        assert colour_at(draw(raw, "image/png", Asked(0, 0, Fit.WHOLE, 9, 9)), 0, 0) == WHITE

    def test_that_claims_more_pixels_than_anybody_has_is_not_decoded(self) -> None:
        """The size is looked at before a byte is allocated."""
        raw = png().replace(b"\x00\x00\x00\x02\x00\x00\x00\x02", b"\x00\x00\x75\x30\x00\x00\x75\x30")
        assert talk(raw, "image/png")[0] in {Verdict.TOO_LARGE, Verdict.UNREADABLE}

    @pytest.mark.parametrize("raw", [b"", b"\x89PNG\r\n\x1a\n", jpeg(), pdf()])
    def test_that_is_none_is_told(self, raw: bytes) -> None:
        assert talk(raw, "image/png")[0] is Verdict.UNREADABLE


@pytest.mark.parametrize("media_type", ["audio/mpeg", "image/svg+xml", "text/plain", "\xff" * 80])
def test_what_has_no_decoder_here_is_not_opened(media_type: str) -> None:
    assert talk(b"<svg/>", media_type)[0] is Verdict.UNREADABLE


def test_more_than_may_be_shown_is_not_even_read() -> None:
    announced = head_of(PDF, limits.ATTACHMENT_SHOWN_MOST_BYTES + 1)
    assert run(io.BytesIO(announced), io.BytesIO()) == 1
