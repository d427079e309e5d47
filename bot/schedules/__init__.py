"""When briefings are due: slot arithmetic, and the planner that an alarm clock wakes."""
