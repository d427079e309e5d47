"""What the edge asks of the world, as Protocols of one to four methods, and the values that cross them.

A module each: documents and editions (`library`), `clock`, `platforms`, `installing`, `posting`, `schedules`,
`deliveries`, `engine`, `working`.
"""
