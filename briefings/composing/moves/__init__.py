"""What has moved between a line and a later one: a typed fact that both assert, by its value or by how far it has got.

::

    two lines ── values ──> the same measured thing, another value
              ├─ totals ──> a running total that has grown
              ├─ counts ──> more dead of the same event
              ├─ acts ────> the same act of the same thing, a step further: planned and done, adjourned and resumed
              ├─ stations > further along one course: polls and winner, kidnapped and free, on strike and back at work
              ├─ ranks ───> a later day or week of one thing: "on a fourth day of protests"
              └─ days ────> the day has come for which it was announced

That two sentences are alike says nothing here: long sentences of one story always are. Tolls are held against each
other by `tolls`.
"""
