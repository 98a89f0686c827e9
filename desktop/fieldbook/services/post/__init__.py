"""What happens to files between their arrival and the journal: taking in, keeping aside, answering."""
