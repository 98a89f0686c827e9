"""The real forms: declarations, no logic; one form a module."""

from fieldbook.catalogue.operation import OPERATION
from fieldbook.catalogue.outcome import OUTCOME
from fieldbook.catalogue.referral import REFERRAL
from fieldbook.catalogue.seizure import SEIZURE
from fieldbook.catalogue.source import SOURCE
from fieldbook.forms.catalogue import Catalogue

CATALOGUE = Catalogue((OPERATION, OUTCOME, SEIZURE, REFERRAL, SOURCE))
"""Every form of this release, in the order in which people meet them."""
