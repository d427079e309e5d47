"""The words by which a clause says how far an act has got: meant, asked for, agreed on or done. English only."""

from __future__ import annotations

from briefings.composing.timeline.vocabulary import forms_of

SUPPOSING = frozenset("if unless until whether".split())
INTENTIONS = frozenset(
    """
    plan plans decision bid proposal deal agreement pledge promise order orders bill resolution call request intention
    deadline date right permission willingness readiness offer
    """.split()
) | forms_of("promise pledge vow threaten hope want aim intend seek plan prepare offer propose consider")
# Who does this to somebody leaves to him what he is to do: "urged Norland to lift the ban".
ASKING = forms_of("ask urge order tell call press force want allow invite require") | {"told"}
MODAL = frozenset("may might could can should must would".split())
DECIDING = frozenset("decided agreed voted ruled resolved".split())
# Whoever decides on this has done it: "voted to approve", "the decision to cancel".
PERFORMED = frozenset("approve adopt reject cancel ban impeach acquit convict confirm postpone suspend".split())
VOTING = frozenset("voted decided resolved ruled".split())
NOT = frozenset("not never nobody no none failed fails refused refuses unable".split())
# What stands before a noun of an act that is yet to come: "faces surgery", "called for the resumption".
TOWARDS = (
    frozenset("expected planned proposed scheduled upcoming forthcoming coming possible looming next further".split())
    | forms_of("face await plan propose consider demand need expect urge discuss debate threaten")
    | frozenset("expectations over for on off".split())
)
CALLS = forms_of("call ask wait hope plan prepare push press appeal") | {"talks", "negotiations"}
# Verbs that only say that what their object names is done: "held talks", "completed the withdrawal".
LIGHT = forms_of(
    "hold pay begin start launch carry sign reach make arrive open conduct finish conclude complete give take mount "
    "stage undertake resume end lose win survive grant issue receive secure expand"
) | frozenset(("underwent", "undergone", "began", "took", "taken"))
# Of how much of an act something is the whole object: "held two days of talks", not "took his protest of the deal".
LASTING = frozenset(
    "minutes hours day days week weeks month months year years round rounds series number string wave weekend night "
    "nights set sort kind kinds couple all most part half first second third fourth fifth last rest".split()
)
# What becomes of an act that stands as the subject: "the meeting ended", "the talks resumed".
PHASES = forms_of("begin start open resume end conclude finish collapse occur")
# One act by two names: the timeline knows who is freed as rescued.
ONE = {"free": "rescue"}
# Nouns of acts that the timeline does not read.
MEANT = {"authorization": "approve", "authorisation": "approve"}
# Acts of which every other sentence tells: they tie nothing.
IDLE = frozenset(
    """
    have be do go come get make take give hold use need seem become remain continue include involve expect forecast
    affect face follow occur increase concern mean appear relat regard aim hope want plan consider support back help
    warn seek try work act find lead look move put set keep show turn bring fall rise announc happen issu reach
    debate demand boost enhance strengthen promot improv develop beat win lose die hurt
    describ due caus accompany see seen say said told add ask urg know known thought believ serv stand liv play expec
    """.split()
)
AGREEING = forms_of("agree decide rule vote resolve")
CONTENT = frozenset("that whether when where how if".split())
ARRIVING = forms_of("arrive")
NOUNS = frozenset(
    "surgery operation trial strike appeal ceasefire truce ban verdict election referendum vote candidate".split()
)
# Who is this over something has not agreed on it.
UNSETTLED = frozenset(("divided", "split", "wrangling", "haggling", "deadlocked", "struggling", "odds"))
AGREE = "approve"
ON = frozenset("of on into against for with to".split())
# What stands behind these has been: "after the strike on", "during the talks".
BEHIND = frozenset("after following during since".split())
# A clause that these lead tells what was known, and why something else is done.
RECALLING = frozenset("after since following when".split())
# A clause in which these stand for what is told says which thing is meant.
WHICH = frozenset("that which who".split())
WEAPONS = frozenset("air land missile drone military rocket".split())
BLOWS, AGAINST = frozenset(("strike", "strikes")), frozenset(("on", "against"))
REACH = 6
