"""Learning in the app: lessons that are read, questions that are answered, a quiz on any graph, lessons recorded."""
