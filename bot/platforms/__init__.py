"""The chat platforms: each turns its events into Commands and the answers into posts, and knows no other."""
