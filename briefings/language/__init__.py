"""What a text says: sentences, tokens, dates, figures, quotations, names. Knows nothing of briefings or documents."""
