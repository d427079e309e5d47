"""Lines that nobody wrote as a sentence leave the text, and sentences that look like them stay."""

from __future__ import annotations

import pytest

from bot.sources.boilerplate import is_boilerplate, without_boilerplate
from tests.unit.bot.reading import read

FIRST = "The harbour authority opened a second berth on Monday, two years later than it had planned."
LAST = "Shipping lines had complained about delays since the spring, and several had moved away."

NO_SENTENCE = """
By Maria Okafor
By MARIA OKAFOR and Jan de Wit, Reuters
By Maria Okafor in Rotterdam
by staff writer Maria Okafor
Par Jean Dupont
Maria Okafor | Harbour Gazette
Edited by: Maria Okafor
Edited by Maria Okafor and Jan de Wit
Reporting by Maria Okafor; Additional reporting by Jan de Wit in Delft; Editing by Ann Lee
(Reporting by Maria Okafor; editing by Ann Lee)
Editor: Ann Lee
The Associated Press contributed to this report.
mo/jw (AFP, Reuters)
Read more: Berth opens after two years
Also read: What the lines say
ALSO READ | What the lines say
Related: A port that waits
Read more about the harbour
Read the full story here
Lea también: El puerto espera
Lire aussi : Le port attend
Image: Jan de Wit/AP
Photo: J. de Wit/AFP
Photo courtesy: The harbour authority
FILE - A ship waits in the bay.
FILE PHOTO: A ship waits in the bay, June 2, 2024. REUTERS/Jan de Wit
A ship waits in the bay on Friday. (AP Photo/Jan de Wit)
09:30 Good morning and welcome to our live coverage of the port strike.
Welcome to our live blog on the harbour strike, with the latest from the quays.
Editor's note: The harbour authority pays for some of the travel of our reporters.
A ship waits in the bay [Jan de Wit/AFP]
A ship waits in the bay (Photo: Jan de Wit)
A ship waits in the bay. Jan de Wit/AFP via Getty Images
Share on Facebook
Share this article
Tweet
Facebook Twitter WhatsApp Copy link
2 hours ago Share Save Maria Okafor and Jan de Wit , harbour correspondents, Rotterdam Share Save
Just now Share Save Maria Okafor Share Save
Getty Images Dozens of ships wait in the bay while the two unions talk about shifts and pay at the harbour
Getty Images A ship waits in the bay on Friday.
AFP via Getty Images The second berth opened two years later than the harbour authority had planned.
Maria Okafor Maria Okafor says "we waited for years"
Harbourline Harbourline gave away caps and shirts on the quay
Share on X (Opens in new window)
5 min read
12 comments
Advertisement
ADVERTISEMENT
Sign up for our newsletter
Sign up for the weekly newsletter and get the best of the harbour in your inbox.
Subscribe to our channel on Telegram
Follow us on Instagram
We use cookies to improve your experience.
We and our 842 partners store and/or access information on a device, such as cookies, and process personal data.
With your permission we and our partners may use precise geolocation data. You may click to consent to that.
By continuing to use this site, you agree to our privacy policy.
This article was originally published in the Harbour Gazette.
The post Second Berth Opens in Merrow appeared first on Harbour Gazette .
Already a subscriber? Log in
© 2025 Harbour Gazette
Copyright 2025 The Harbour Gazette. All rights reserved.
Tags: harbour, shipping, trade
https://example.org/berth
desk@example.org
* * *
———
—
"""

SENTENCES = """
Editor's note: An earlier version of this article gave a wrong date for the opening of the berth.
09:30 Welcome speeches at the berth are over, the mayor says.
Good morning, said the harbour master, and closed the gate.
By Friday the army had left the town.
By the end of 2024, exports had grown by 40%.
By contrast, Norway kept the duty.
By Maria Okafor's own account, the talks failed.
Edited by the ministry, the report says nothing about losses.
Reporting by state media suggests that the losses are larger.
Read more books, the minister told the students.
See how it went: nothing changed.
More than 400 soldiers arrived on Friday.
Related losses were estimated at $3 billion.
Watch groups say that the number is higher.
Share prices fell by 3% on Monday.
Reuters Television showed the second berth on Monday.
Getty Images Holdings said on Friday that it would wait.
Getty Images, which owns the pictures, sued the harbour.
Pago Pago is a harbour, too.
Tweets by the minister caused the row.
X said that it would comply with the order.
Facebook and Twitter refused to comment.
Follow the money, she said.
Like us, they were trapped, one worker said.
Photo opportunities were few, he said.
Images – some of them years old – spread online.
Images of the attack spread online.
Copyright law is strict in the kingdom.
Sign up rates rose to 40% last year.
Subscribe to the view that nothing will change?
We use tariffs to protect our industry, he said.
This article of the law has never been used.
Email traffic grew by half.
Home prices rose for the third month.
Search teams found two more bodies on Sunday.
The navy fired first, the ministry said (AFP).
ROTTERDAM (Reuters) - The authority said on Friday that it would wait.
The police say that Maria Okafor contributed to this report's findings.
Comments by the minister did not help.
Advertising revenue fell again.
Print runs were halved in May.
The rate was 3/4 of what AP/Ipsos found in June.
"""


def lines(text: str) -> list[str]:
    return text.strip().split("\n")


@pytest.mark.parametrize("line", lines(NO_SENTENCE))
def test_what_is_no_sentence_leaves_the_text(line: str) -> None:
    assert read(f"{FIRST}\n{line}\n{LAST}").text == f"{FIRST}\n\n{LAST}"


@pytest.mark.parametrize("line", lines(SENTENCES))
def test_a_sentence_that_looks_like_boilerplate_stays(line: str) -> None:
    assert read(f"{FIRST}\n{line}\n{LAST}").text == f"{FIRST}\n{line}\n{LAST}"


@pytest.mark.parametrize(
    "ending",
    [
        "Edited by: Wim Janssen",
        " Edited by Wim Janssen",
        " (Reporting by Maria Okafor; Editing by Ann Lee)",
        " Editor: Ann Lee",
    ],
)
@pytest.mark.parametrize("stop", [".", '."', ".”"])
def test_a_credit_glued_to_the_last_paragraph_is_cut_off(stop: str, ending: str) -> None:
    paragraph = f"“We waited for years{stop}"
    assert read(f"{FIRST}\n{paragraph}{ending}\n").text == f"{FIRST}\n{paragraph}"


@pytest.mark.parametrize("mark", ["EFE", "(dpa)", "(AFP)", "AP."])
def test_an_agencys_mark_behind_the_last_sentence_takes_no_sentence_with_it(mark: str) -> None:
    paragraph = "The port handled 650,000 tonnes of rice in 2024, the union of mills said."
    assert read(f"{FIRST}\n\n{paragraph} {mark}\n").text == f"{FIRST}\n\n{paragraph}"


def test_words_about_editing_inside_a_paragraph_stay() -> None:
    paragraph = "The film was long. Edited by Ann Lee, it became a success. Nobody had expected that."
    assert without_boilerplate(paragraph) == paragraph


def test_headlines_under_a_heading_over_links_leave_with_it() -> None:
    text = f"{FIRST}\nRelated stories\nPort of Delft closes\nShips wait for days\nNew berth planned\n{LAST}"
    assert read(text).text.split() == f"{FIRST} {LAST}".split()


def test_blank_lines_and_paragraphs_are_no_boilerplate() -> None:
    assert not is_boilerplate("")
    assert not is_boilerplate("Photo: " + "a very long line that says much. " * 30)
