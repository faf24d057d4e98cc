"""What is chosen from lists: operations to add, nodes of the outline, what was found, problems."""
