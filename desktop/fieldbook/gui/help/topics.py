"""The guide's topics: which one belongs to which page, and the text of each in the language of the window."""

from pathlib import Path

from fieldbook.gui.presenters.places import Place, Where

FALLBACK = "en"
PICTURES = Path("help") / "pictures"
TOPICS = (
    *("start", "overview", "operation", "record", "figures", "reconcile", "seizures", "victims"),
    *("referrals", "files", "search", "send", "headquarters", "workbook", "import", "security"),
    "retention",
    *("settings", "keys", "trouble"),
)
"""In the order in which one would read them."""

OF_PLACES = {
    Where.OVERVIEW: "overview",
    Where.PICKED: "overview",
    Where.MARKED: "overview",
    Where.DRAFTS: "record",
    Where.HISTORY: "record",
    Where.PAPER: "record",
    Where.REPORT: "operation",
    Where.RECONCILE: "reconcile",
    Where.CHANGES: "workbook",
    Where.OVERDUE: "referrals",
    Where.RETENTION: "retention",
    Where.IDENTITY: "victims",
    Where.FILE: "files",
    Where.EXCHANGE: "send",
    Where.IMPORT: "import",
    Where.WORKBOOK: "workbook",
    Where.SECURITY: "security",
    Where.SEARCH: "search",
    Where.SETTINGS: "settings",
    Where.KEYS: "keys",
    Where.HELP: "start",
}
"""What does not go by the form of what is shown."""
OF_FORMS = {
    "operation": "operation",
    "outcome": "figures",
    "activity": "figures",
    "person": "victims",
    "referral": "referrals",
    "seizure": "seizures",
    "custody": "seizures",
    "attachment": "files",
    "decision": "reconcile",
}


def topic_of(place: Place, form: str, *, is_headquarters: bool) -> str:
    """The topic for a page that shows records of *form*."""
    if place.where is Where.EXCHANGE and is_headquarters:
        return "headquarters"
    return OF_PLACES.get(place.where) or OF_FORMS.get(form, "record")


def topic_behind(link: str) -> str:
    """The topic that a link of the guide names; the texts are files that link each other as files."""
    return link.removesuffix(".md")


def read_topic(resources: Path, topic: str, language: str = FALLBACK) -> str:
    """The text of a topic as Markdown; in English where nobody has translated it, "" where there is none."""
    for spoken in (language, FALLBACK):
        path = resources / "help" / spoken / f"{topic}.md"
        if topic in TOPICS and path.is_file():
            return path.read_text(encoding="utf-8")
    return ""


def picture(resources: Path, name: str, language: str = FALLBACK) -> Path | None:
    """A picture of the guide, with the window in *language*; in English where there is none, else None.

    The texts name English ones, so that they can be read outside the program too.
    """
    bare = Path(name).name
    for folder in (resources / PICTURES / language, resources / PICTURES):
        if bare and (folder / bare).is_file():
            return folder / bare
    return None


def title_of(text: str) -> str:
    """The heading of a topic."""
    first = text.partition("\n")[0]
    return first.removeprefix("# ").strip()
