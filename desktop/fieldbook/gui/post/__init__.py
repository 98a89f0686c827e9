"""The cards for what travels besides bundles: files kept aside, questions and their answers."""
