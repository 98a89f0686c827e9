"""The guide's topics: which one belongs to which page, and the text of each in the language of the window."""

from pathlib import Path

from fieldbook.gui.presenters.places import Place, Where

FALLBACK = "en"
TOPICS = (
    *("start", "overview", "record", "figures", "victims", "send"),
    *("headquarters", "workbook", "security", "keys"),
)
"""In the order in which one would read them."""

_OF_PLACES = {
    Where.OVERVIEW: "overview",
    Where.PICKED: "overview",
    Where.MARKED: "overview",
    Where.EXCHANGE: "send",
    Where.IMPORT: "workbook",
    Where.WORKBOOK: "workbook",
    Where.RECONCILE: "figures",
    Where.SECURITY: "security",
    Where.KEYS: "keys",
}
_OF_FORMS = {"person": "victims", "referral": "victims", "outcome": "figures", "activity": "figures"}


def topic_of(place: Place, form: str, *, is_headquarters: bool) -> str:
    """The topic for a page that shows records of *form*, "" for none."""
    if place.where is Where.EXCHANGE and is_headquarters:
        return "headquarters"
    return _OF_PLACES.get(place.where) or _OF_FORMS.get(form, "record")


def read_topic(resources: Path, topic: str, language: str = FALLBACK) -> str:
    """The text of a topic as Markdown; in English where nobody has translated it, "" where there is none."""
    for spoken in (language, FALLBACK):
        path = resources / "help" / spoken / f"{topic}.md"
        if topic in TOPICS and path.is_file():
            return path.read_text(encoding="utf-8")
    return ""


def title_of(text: str) -> str:
    """The heading of a topic."""
    first = text.partition("\n")[0]
    return first.removeprefix("# ").strip()
