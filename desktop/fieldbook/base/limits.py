"""A limit on everything that comes from outside; each with the reason for its size."""

KIB = 1024
MIB = 1024 * KIB

PAYLOAD_MOST_BYTES = 256 * KIB
"""One record's answers; the largest real operation has 40 kB."""

HEADER_MOST_BYTES = 4 * KIB
"""One entry's header; real ones have about 600 bytes, a merge of 32 heads 2,900."""

PARENTS_MOST = 32
"""Heads that one revision may join."""

IDENTITY_MOST_BYTES = 64 * KIB
"""What identifies one person, sealed: names and documents; pictures are attachments."""

ROWS_MOST = 500
"""Rows of one repeated group."""

TEXT_MOST = 20_000
"""Characters of one long text."""

SECTION_MOST_BYTES = 8 * MIB
"""One section of a bundle, so that reading one never needs much memory."""

BUNDLE_MOST_BYTES = 4_000_000_000
"""One bundle file: below the 4 GiB of FAT32."""

VOLUME_MOST_BYTES = 3_900_000_000
"""Beyond it a bundle is split into several, each of which a FAT32 stick can hold."""

AGE_HEADER_MOST_BYTES = 8 * KIB
"""A sealed file's header; real ones have 162 to 522 bytes, and long ones take the library minutes."""

AGE_STANZAS_MOST = 16
"""Recipients named in one sealed file's header."""

LISTED_MOST = 32
"""Ranges, bundles or places named in one receipt."""

ASIDE_UNKNOWN_MOST = 50
"""Files kept aside whose sender is not known: anybody can seal one to headquarters."""

MANIFEST_MOST_BYTES = 64 * KIB
CARD_MOST_BYTES = 64 * KIB
RECEIPT_MOST_BYTES = 256 * KIB

OPEN_MEMORY_MOST_BYTES = 1024 * MIB
OPEN_TIME_MOST_S = 600

ATTACHMENT_MOST_BYTES = 512 * MIB
"""One attached file: half an hour of a telephone's video."""

ATTACHMENT_PART_BYTES = 4 * MIB
"""One part of an attached file in a bundle, so that reading one never needs much memory."""

ATTACHMENT_SHOWN_MOST_BYTES = 64 * MIB
"""One file that is opened in memory, to be looked at."""

ATTACHMENT_CLEANED_MOST_BYTES = 128 * MIB
"""One picture whose capture data is taken out, which happens in memory."""

ATTACHMENTS_LISTED_MOST = 1000
"""Attached files named in one receipt."""

ROOM_FOR_RECORDS_BYTES = 200 * MIB
"""Below so much free room no file is attached, so that records can still be saved."""

PLACE_LINE_MOST = 400
"""Characters of a place on one line: name, region, country and coordinates."""
