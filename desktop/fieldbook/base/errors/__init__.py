"""What the world may refuse: one class per refusal, with its number, its sentence and its remedy.

```
FieldbookError
 ├─ VaultError     V1xx
 ├─ ChainError     C1xx
 ├─ BundleError    B1xx
 ├─ RecordError    R1xx
 ├─ SheetError     S1xx
 ├─ PlaceError     P1xx
 ├─ EnrolmentError E1xx
 └─ TransferError  T1xx
```

``title`` says what happened; ``advice`` says what did not happen and what to do. Both are templates over
the fields that the class was raised with. Exit codes are documented in ``docs/errors.md``, which is
generated from this module.
"""

from fieldbook.base.errors.bundle import (
    Altered,
    BundleError,
    ForeignReceipt,
    FromNewerApp,
    Malformed,
    NotABundle,
    NotAReceipt,
    NotForUs,
    NothingToSend,
    OpeningFailed,
    ReceiptMismatch,
    TooLarge,
    Truncated,
    UnknownStation,
)
from fieldbook.base.errors.chain import (
    BadEntry,
    BadSignature,
    ChainBroken,
    ChainError,
    Fork,
    Gap,
    UnknownOfficer,
)
from fieldbook.base.errors.enrolment import (
    CodeDiffers,
    EnrolmentError,
    NotACard,
    NotConfirmed,
    NotEnrolled,
    WrongSide,
)
from fieldbook.base.errors.family import Field, FieldbookError
from fieldbook.base.errors.place import (
    DiskFull,
    NameTaken,
    NotKept,
    NotThere,
    PlaceError,
    ReadOnly,
    StickRemoved,
)
from fieldbook.base.errors.record import (
    NeedsReason,
    NoSuchForm,
    NoSuchRecord,
    NotAmendable,
    NotReadable,
    RecordError,
    SeenTooOld,
    Unsaveable,
)
from fieldbook.base.errors.sheet import SheetError, SheetLocked
from fieldbook.base.errors.transfer import (
    NoAnswer,
    NoServer,
    NotAServer,
    NotTrusted,
    OutOfRoom,
    Refused,
    TransferError,
)
from fieldbook.base.errors.vault import (
    EngineTooOld,
    NoVault,
    PassphraseTooWeak,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultFromNewerApp,
    VaultInUse,
    WrongPassphrase,
)

__all__ = [
    "Altered",
    "BadEntry",
    "BadSignature",
    "BundleError",
    "ChainBroken",
    "ChainError",
    "CodeDiffers",
    "DiskFull",
    "EngineTooOld",
    "EnrolmentError",
    "Field",
    "FieldbookError",
    "ForeignReceipt",
    "Fork",
    "FromNewerApp",
    "Gap",
    "Malformed",
    "NameTaken",
    "NeedsReason",
    "NoAnswer",
    "NoServer",
    "NoSuchForm",
    "NoSuchRecord",
    "NoVault",
    "NotABundle",
    "NotACard",
    "NotAReceipt",
    "NotAServer",
    "NotAmendable",
    "NotConfirmed",
    "NotEnrolled",
    "NotForUs",
    "NotKept",
    "NotReadable",
    "NotThere",
    "NotTrusted",
    "NothingToSend",
    "OpeningFailed",
    "OutOfRoom",
    "PassphraseTooWeak",
    "PlaceError",
    "ReadOnly",
    "ReceiptMismatch",
    "RecordError",
    "Refused",
    "SeenTooOld",
    "SheetError",
    "SheetLocked",
    "StickRemoved",
    "TooLarge",
    "TransferError",
    "Truncated",
    "UnknownOfficer",
    "UnknownStation",
    "Unsaveable",
    "VaultDamaged",
    "VaultError",
    "VaultExists",
    "VaultFromNewerApp",
    "VaultInUse",
    "WrongPassphrase",
    "WrongSide",
]
