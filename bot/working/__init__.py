"""Heavy work in a process beside this one: composing, reading many files, drawing.

::

    Worker.do ── pickled job ──> python -m bot.working ── jobs.do ──> pickled result ──> Worker.do

In a thread such work would hold the interpreter's lock: answers would wait for it, and so would the end of the program.
"""
