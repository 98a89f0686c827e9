"""Starts Fieldbook from a bare checkout; the packaged program begins here too."""

import sys
from pathlib import Path

if not getattr(sys, "frozen", False):
    sys.path.insert(0, str(Path(__file__).resolve().parent))

INTERRUPTED = 130

if __name__ == "__main__":
    try:
        from fieldbook.start import main

        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
