"""Delivering, measured: in simulated time under Discord's limit, and as fast as it goes beside another job queue."""
