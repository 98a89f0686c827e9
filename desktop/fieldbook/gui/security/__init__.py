"""The page for whoever answers for a vault: officers, passphrase, recovery, backups."""
