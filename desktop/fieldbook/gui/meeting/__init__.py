"""What is typed stands in another record already: looked for beside the window, told where it is typed."""
