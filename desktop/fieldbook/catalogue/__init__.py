"""The real forms: declarations and their rules; one form a module."""

from fieldbook.catalogue.activity import ACTIVITY
from fieldbook.catalogue.attachment import ATTACHMENT
from fieldbook.catalogue.case import CASE
from fieldbook.catalogue.decision import DECISION
from fieldbook.catalogue.group import GROUP
from fieldbook.catalogue.hit import HIT
from fieldbook.catalogue.operation import OPERATION
from fieldbook.catalogue.outcome import OUTCOME
from fieldbook.catalogue.person import PERSON
from fieldbook.catalogue.referring.referral import REFERRAL
from fieldbook.catalogue.source import SOURCE
from fieldbook.catalogue.things.custody import CUSTODY
from fieldbook.catalogue.things.seizure import SEIZURE
from fieldbook.forms.catalogue import Catalogue

CATALOGUE = Catalogue(
    (
        *(OPERATION, ACTIVITY, OUTCOME, PERSON, SEIZURE, CUSTODY, REFERRAL, HIT, CASE, GROUP, SOURCE),
        *(ATTACHMENT, DECISION),
    )
)
"""Every form of this release, in the order in which people meet them."""
