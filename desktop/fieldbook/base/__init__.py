"""Words that every part of Fieldbook shares; standard library only, no input or output."""
