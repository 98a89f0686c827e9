"""Commands about what travels besides bundles: files kept aside, erasures, questions, what goes back."""
