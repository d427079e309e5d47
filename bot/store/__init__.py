"""What is kept from one run to the next: documents, editions, and who was shown what."""
