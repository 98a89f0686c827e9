"""What an officer, a supervisor or headquarters can do: the whole interface of the window and the console."""
