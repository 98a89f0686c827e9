"""The root of all refusals: a number, a sentence and a remedy."""

from typing import ClassVar

from fieldbook.base.said import ERRORS, Said

Field = str | int


class FieldbookError(Exception):
    """The world refused; caught once per action and told with its advice."""

    code: ClassVar[str]
    title: ClassVar[str]
    advice: ClassVar[str]
    exit_code: ClassVar[int] = 20

    def __init__(self, **fields: Field) -> None:
        """Keep the *fields* that the templates name; never an answer that an officer typed."""
        super().__init__(self.code)
        self.fields = fields

    @property
    def told(self) -> str:
        """The whole sentence for a person, the code last."""
        return Said(
            "{what} {remedy} ({code})",
            context="",
            values={"what": self.what, "remedy": self.remedy, "code": self.code},
        )

    @property
    def what(self) -> str:
        """What happened."""
        return Said(self.title, context=ERRORS, values=self.fields)

    @property
    def remedy(self) -> str:
        """What did not happen, and what to do."""
        return Said(self.advice, context=ERRORS, values=self.fields)

    @property
    def rest(self) -> str:
        """What stands below the headline: the remedy, the code last."""
        return Said("{remedy} ({code})", context="", values={"remedy": self.remedy, "code": self.code})

    def __str__(self) -> str:
        """Code and field names with values: ids and counts, fit for a log."""
        return " ".join([self.code, *(f"{name}={value}" for name, value in self.fields.items())])
