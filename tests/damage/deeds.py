"""Words that the child which is killed and the test which kills it share."""

from fieldbook.base.sensitive import Sensitive

REASON = "The court asked for it"
COLLEAGUE = "Lirije"
NEW = Sensitive("four blue kettles sing at dawn")
SECOND = Sensitive("nine loud trams turn left ben")
