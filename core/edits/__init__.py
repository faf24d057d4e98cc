"""What a person does, as functions from a document to a Change; refused with an EditError, having changed nothing."""
