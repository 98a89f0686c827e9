"""What travels: bundles to headquarters, receipts back, and the cards by which the two sides meet."""
