"""What is computed of the open document, and where one is in it."""
