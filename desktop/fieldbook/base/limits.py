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

IDENTITY_KEYS_MOST_BYTES = 16 * MIB
"""Keys of identities that are handed over in one file."""

IDENTITY_KEYS_MOST = 100_000
"""How many: with the pattern of each part no more fit into so many bytes."""

ROWS_MOST = 500
"""Rows of one repeated group."""

TEXT_MOST = 20_000
"""Characters of one long text."""

MESSAGE_MOST = 2_000
"""Characters of a reason, a question or a reply: an entry that holds more is read by nobody."""

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

BULLETIN_MOST_BYTES = 96 * KIB
"""What headquarters announces to one station: it has to fit into a receipt beside everything else."""

MANDATES_MOST = 64
"""So often headquarters' signing key can change without enrolling anew."""

RECEIPT_MANDATES_MOST = 16
"""The newest that travel in every receipt; who missed more takes the file of all of them."""

MANDATE_MOST_CHARACTERS = 4 * KIB
MANDATE_SIGNATURES_MOST = 8 * KIB
HANDS_MOST = 4
ROOTS_MOST = 9

BULLETIN_KEYS_MOST = 8
"""Keys that headquarters opens with at one time."""

ISSUED_MOST = 50_000
"""Characters of one part of the tables of a workbook that left: a payload holds it, however it is escaped."""

STATEMENT_MOST_BYTES = 2 * MIB
"""A station's statistics without records: ten times what 500 operations of a real year come to."""

STATEMENT_ROWS_MOST = 12_000
"""Numbers in one of them."""

STATEMENT_OPERATIONS_MOST = 2_000
"""Operations that one of them speaks of."""

ROSTER_MOST = 500
"""Officers or stations named in one bulletin."""

CODES_MOST = 500
"""Codes that one bulletin adds to lists, or ends."""

OPEN_MEMORY_MOST_BYTES = 1024 * MIB
OPEN_TIME_MOST_S = 600

ATTACHMENT_MOST_BYTES = 512 * MIB
"""One attached file: half an hour of a telephone's video."""

ATTACHMENT_PART_BYTES = 4 * MIB
"""One part of an attached file in a bundle, so that reading one never needs much memory."""

ATTACHMENT_SHOWN_MOST_BYTES = 64 * MIB
"""One file that is opened in memory, to be looked at."""

VIEWED_PIXELS_MOST = 24_000_000
"""One page or picture as it is drawn: several screens, and never more memory than 96 MB."""

VIEWED_SIDE_MOST = 32_767
"""Width or height of what is drawn; painters count in sixteen bits."""

VIEWED_WHOLE_PIXELS_MOST = 64_000_000
"""A picture that must be decoded whole; good cameras have 45 million."""

VIEWED_SHRUNK_PIXELS_MOST = 260_000_000
"""A picture that is decoded smaller than it is; the largest telephones have 200 million."""

VIEWED_DECODED_MOST_BYTES = 512 * MIB
VIEWED_PAGES_MOST = 10_000

VIEW_MEMORY_MOST_BYTES = 2048 * MIB
"""Address space of the child that draws: the decoders' libraries take a third of it before they begin."""

VIEW_TIME_MOST_S = 20
"""One page; a scan of A3 in colour takes a second on a slow laptop."""

ATTACHMENT_CLEANED_MOST_BYTES = 128 * MIB
"""One picture whose capture data is taken out, which happens in memory."""

ATTACHMENTS_LISTED_MOST = 1000
"""Attached files named in one receipt."""

ROOM_FOR_RECORDS_BYTES = 200 * MIB
"""Below so much free room no file is attached, so that records can still be saved."""

RESERVE_BYTES = 32 * MIB
"""Room that is kept for the day on which the disk is full."""

DISK_LOW_BYTES = 500 * MIB
"""Below so much free room an officer is told that the disk is nearly full."""

EARLIEST_CLOCK = "2026-01-01T00:00:00.000Z"
"""Before it nothing can have been written: this program was not there yet."""

PLACE_LINE_MOST = 400
"""Characters of a place on one line: name, region, country and coordinates."""
