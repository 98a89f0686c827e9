"""All forms that this program knows, and the fingerprint that tells when cached texts are stale."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from fieldbook.base import canonical
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import NoSuchForm
from fieldbook.forms.describe import describe_form
from fieldbook.forms.form import Form
from fieldbook.forms.upcast import Upcasts
from fieldbook.forms.values.codelist import Amendments, in_force


@dataclass(frozen=True)
class Catalogue:
    """The forms in the order in which people meet them."""

    forms: tuple[Form, ...]
    upcasts: Upcasts = field(default_factory=Upcasts)

    def __iter__(self) -> Iterator[Form]:
        """The forms in order."""
        return iter(self.forms)

    @cached_property
    def placed(self) -> tuple[Form, ...]:
        """The forms with a place of their own in the navigation: whose records are begun from nothing."""
        return tuple(form for form in self.forms if not form.led and not form.file_field)

    @cached_property
    def by_id(self) -> Mapping[str, Form]:
        """The forms by their ids."""
        return {form.id: form for form in self.forms}

    def form(self, form_id: str) -> Form:
        """The form of that id.

        Raises:
            NoSuchForm: when there is none.
        """
        found = self.by_id.get(form_id)
        if found is None:
            raise NoSuchForm(form=form_id, known=", ".join(form.id for form in self.forms))
        return found

    @property
    def fingerprint(self) -> str:
        """Changes with any form, label or code: cached titles and search texts are then made anew."""
        amendments = in_force()
        if amendments not in self._fingerprints:
            described: list[canonical.Value] = [describe_form(form) for form in self.forms]
            described.append([[form.id, *form.sifted] for form in self.forms])
            self._fingerprints[amendments] = digest_of("catalogue", canonical.encode(described)).hex()
        return self._fingerprints[amendments]

    @cached_property
    def _fingerprints(self) -> dict[Amendments, str]:
        return {}
