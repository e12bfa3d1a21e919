<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressRow</name>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>More than one may be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFeedback</name>
    <message>
        <source>Show me a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerGaps</name>
    <message>
        <source>Gap %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerHotspot</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marker is here: %1, %2 (%3 from the left, %4 from the top)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move the marker, with Shift by a little; or choose a place by its name below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose the place by its name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerItem</name>
    <message>
        <source>More than one may be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs together? Drag it there, or choose one and then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in the right order: drag, or move with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the best first: drag, or move with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well would each of these serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the place in the picture, or choose it by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the words that break the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your own words, as you would to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in a few sentences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerMatching</name>
    <message>
        <source>%1 now belongs to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing belongs to this now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up. The arrow keys choose the place, Space puts it there, Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose what belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses another, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, then choose what belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerNumber</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit belongs to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerOrder</name>
    <message>
        <source>Put them in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up. The arrow keys move it, Space puts it down, Escape leaves it where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes it up, the arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Language in which you say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as you would say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>%n character too many; it is saved when it is shorter.</numerusform>
            <numerusform>%n characters too many; it is saved when it is shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWritten</name>
    <message>
        <source>A person reads it. This is what counts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>%n character too many; it is saved when it is shorter.</numerusform>
            <numerusform>%n characters too many; it is saved when it is shorter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>An appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no appeal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision did is undone from now on. That it was made stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You neither decided this nor trained the person. Your name stands under the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer and sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskExceptionPage</name>
    <message>
        <source>Ask for an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does the rule not fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask, somebody else approves. Until then everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which certification?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need not hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds something equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is excused for these days and is never late in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other certificate counts as ours for these days, and then ours is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person and whoever approves it will read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read the %n that wait for you</source>
        <translation>
            <numerusform>Read the one that waits for you</numerusform>
            <numerusform>Read the %n that wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into this bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as GIFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions are of kinds that this format cannot hold; they are left out.</source>
        <translation>
            <numerusform>%n question is of a kind that this format cannot hold; it is left out.</numerusform>
            <numerusform>%n questions are of kinds that this format cannot hold; they are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another rule, kind or state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>met in %n attempt</numerusform>
            <numerusform>met in %n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BanksPage</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 met in quizzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for approval</source>
        <translation>
            <numerusform>%n waits for approval</numerusform>
            <numerusform>%n wait for approval</numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file from another program, or install a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you as the second person</source>
        <translation>
            <numerusform>%n question waits for you as the second person</numerusform>
            <numerusform>%n questions wait for you as the second person</numerusform>
        </translation>
    </message>
    <message>
        <source>A question counts in quizzes once somebody who did not bring it in has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlueprintPage</name>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banks have enough: the quiz can be given today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz cannot be given today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved questions fit</source>
        <translation>
            <numerusform>%n approved question fits</numerusform>
            <numerusform>%n approved questions fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for approval</source>
        <translation>
            <numerusform>%n more waits for approval</numerusform>
            <numerusform>%n more wait for approval</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts: more than the cap allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap: in at most %1 of the last %2 attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cap is set for this quiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted over %n attempts.</source>
        <translation>
            <numerusform>Counted over %n attempt.</numerusform>
            <numerusform>Counted over %n attempts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draws went over the cap, because the bank had no other question.</source>
        <translation>
            <numerusform>%n draw went over the cap, because the bank had no other question.</numerusform>
            <numerusform>%n draws went over the cap, because the bank had no other question.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below you see where questions are missing or wait for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of any rule and difficulty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>The organisation&apos;s data cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Pocket card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the allegation stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but this talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is it looked at again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the new evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the document say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in the talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to hear you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided. You may bring somebody along, and the talk is in your own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it, in your own words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nobody decides before the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have received this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says that you have it, not that you agree. From today you have time to appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should a third person look at again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only stay as it is or become milder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes along with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may bring a colleague who has no part in it. Questions are welcome at any time, and asking never counts against you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>What is said to have happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that was in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes along: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, who has no part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a third person decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only conduct becomes a case, and only with a rule that was trained. The person is heard before anything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you are in charge of goes to a colleague, and comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertaintyChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1. Wrong: nothing is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1. Wrong: %2 taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate will appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal of the record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 · record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to check this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can check the code without asking us for your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is issued when every step of the path is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Open Badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificationsPage</name>
    <message>
        <source>My certifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certification is asked of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your work asks for one, it appears here with its reason and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help comes first: time, a person at your side, another form of the quiz. Nothing else follows from this by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 helps you with it: ask at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>Time to learn at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coach at their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by the policy “%1”, version %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this not a concern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can read your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why will this help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this a case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role is only proposed. Nothing changes unless the person agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a policy asks you to help somebody, it appears here with its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In good hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being late is a matter of time and help, not of guilt. Only conduct can become a case. You decide; the person sees every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in a short quiz. If you pass, these lessons count as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes. You can begin with any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses appear here as soon as one is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lessons done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that are open to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>As of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, if nobody does anything until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, as it was known on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, by all that is known today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefFacts</name>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>%n minute gone by</numerusform>
            <numerusform>%n minutes gone by</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer waited too long for %1 of %2 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered in time while the customer was waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and left open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decides, whatever else went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each department answered for its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 minutes taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what led to it, so that it does not happen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed so that it does not happen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a part of what led to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for the solution, not for the culprit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>You found the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, and that is what practice is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 by the rules of this house; 100 is the best path, %2 is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of handling a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a long wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the role may give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third person looks at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a third person to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should they look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither who decided nor who trained you will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by whoever decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it was decided stays on record; what it did is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back and sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>A decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on %1 may do alone: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the certificate is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path stays open, and its date counts again. What is met so far is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, and until it is reinstated, %1 may not do alone: %2. Its dates run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it does not count, until it is reinstated. Its dates run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on %1 may again do alone: %2. Its dates are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it counts again. Its dates are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on %1 may not do alone: %2. It has to be earned again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends now and has to be earned again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certify and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide here as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what does it rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record yet that could be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, the time and what you decided stand wherever this certificate is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeputyPage</name>
    <message>
        <source>While I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads your team meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For these days they see and do for the team what you do. It ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads your team from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s training is in order today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is judged by a date. Where something is late, help is offered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people in your care</source>
        <translation>
            <numerusform>%n person in your care</numerusform>
            <numerusform>%n people in your care</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Well done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered keeps the wording that it met, and its figures. The new wording counts in quizzes once another author has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback for whoever chooses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule behind the question is for; shown after the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that it tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a new wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>First time here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first-day code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on the slip that you were given. It works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four to eight digits that only you know. Avoid 1234 and birthdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least ten characters that only you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a scanner on the desk? Hold the square code on your slip in front of it: the code types itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PIN instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have enrolled already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most, at your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is enough to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is saved as you give it. If the power fails, you go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may check each answer at once. Once checked, it stands, and you see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries at each question, with hints; each further try costs part of its mark.</source>
        <translation>
            <numerusform>You have %n try at each question.</numerusform>
            <numerusform>You have %n tries at each question, with hints; each further try costs part of its mark.</numerusform>
        </translation>
    </message>
    <message>
        <source>You say how sure you are of each answer. Being sure and right earns the most; being sure and wrong costs the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n minutes more than usual.</source>
        <translation>
            <numerusform>You have %n minute more than usual.</numerusform>
            <numerusform>You have %n minutes more than usual.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you wish, a supervisor reads the questions aloud and enters your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supervisor to unlock this quiz. Show them this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you pass, the lessons of this course count as done. If not, you lose nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamsPage</name>
    <message>
        <source>Quizzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each quiz takes a set number of questions for each rule and difficulty. Here you see whether the banks have enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quizzes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with a program. Once one is installed, its quizzes appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banks have enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions are missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionCard</name>
    <message>
        <source>Take another certificate of %1 for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse %1 from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about you, so somebody else decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this, so another person approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature says that you have read the reason and approve the exception for these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot go as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule met somebody whom it does not fit. You answer it, with a reason, and nobody is late by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people have the new date.</source>
        <translation>
            <numerusform>%n person has the new date.</numerusform>
            <numerusform>%n people have the new date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged, as the date would not be later for them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due date that nobody can keep, programs in conflict and exceptions to approve appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason for all of them. Each can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give %n people this date</source>
        <translation>
            <numerusform>Give %n person this date</numerusform>
            <numerusform>Give %n people this date</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>The customer is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Former wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen %1 times; %2 of the stronger third, %3 of the weaker third</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Preview a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See each lesson, question and simulation as learners will, while you write. Nothing of it is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in a window of its own, in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window could not be opened. Please try again, or begin it by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaPage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is it. The guest knows what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say to the guest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this. All that is kept is that you practised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it aloud once before your next guest. It stays in your memory better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromTo</name>
    <message>
        <source>Was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <source>Play a complaint together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each department answers for its link, one after the other. Look for the solution, not for the culprit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints that several departments answer will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which complaint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are gathered. Each finds it under Practise, Simulations when the link before is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Answers to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>%n answer waits for your marks</numerusform>
            <numerusform>%n answers wait for your marks</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody hands in an answer that a person reads, it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name: answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · handed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The time of %n more attempts is over; their answers come here with your next mark.</source>
        <translation>
            <numerusform>The time of %n more attempt is over; its answers come here with your next mark.</numerusform>
            <numerusform>The time of %n more attempts is over; their answers come here with your next mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>A phrase said aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which phrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as you heard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it is not known to the programme. Judge it by your own ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every part was heard. Talk it over and let them say it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are kept with the person&apos;s record, so that the judgement can be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HirePage</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is new in the house?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip with the first-day code comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the person writes it, in their own script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the passport; it appears on the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, and make the slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Hours at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some certifications ask for hours. You confirm what was worked; nobody counts their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours are confirmed</source>
        <translation>
            <numerusform>%n hour is confirmed</numerusform>
            <numerusform>%n hours are confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what, and they no longer count. That it was written stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. They no longer count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs hours confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose certification asks for hours at work appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many whole hours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those since the last time you confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take hours over from a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this screen closes and forgets you. Everything you finished is kept.</source>
        <translation>
            <numerusform>In %n second this screen closes and forgets you. Everything you finished is kept.</numerusform>
            <numerusform>In %n seconds this screen closes and forgets you. Everything you finished is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From GIFT, Aiken, Moodle XML or a spreadsheet saved as CSV. You see every question before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name: a–z, 0–9 and hyphens. A new name makes a new bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use a–z, 0–9 and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front-desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, choose it from a folder, or type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of that name in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Please see whether you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for one import. Please split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as their letters show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worded anew</source>
        <translation>
            <numerusform>%n worded anew</numerusform>
            <numerusform>%n worded anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n cannot be taken</numerusform>
            <numerusform>%n cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with something to tell</source>
        <translation>
            <numerusform>Only the one with something to tell</numerusform>
            <numerusform>Only the %n with something to tell</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the file was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; mend the file and import it once more, what is here already stays as it is.</source>
        <translation>
            <numerusform>%n could not be taken; mend the file and import it once more, what is here already stays as it is.</numerusform>
            <numerusform>%n could not be taken; mend the file and import it once more, what is here already stays as it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in quizzes once another author has read and approved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the bank %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works when, at which site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away, from which day to which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people brought with them. None is worth more than one earned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here, as what and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV. You see what would happen before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it from a folder, or type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read: a quotation mark does not close, or there are more cells than columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>%n row is in</numerusform>
            <numerusform>%n rows are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the file</source>
        <translation>
            <numerusform>%n row in the file</numerusform>
            <numerusform>%n rows in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet. Rows with a problem stay out; mend them and take the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows over</source>
        <translation>
            <numerusform>Take %n row over</numerusform>
            <numerusform>Take %n rows over</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hours somebody worked for a certification, through which day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Question %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemKey</name>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the learner meets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quizzes and in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in practice only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change words, rules or difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a course: its words are in the course&apos;s files, with every translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording %1, the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1, with the pack that was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>met in %n attempt</numerusform>
            <numerusform>met in %n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved with the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1: it counts in quizzes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved with the pack: it counts in quizzes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wording is yours. A second person reads and approves it; please ask another author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you read question, key and feedback? Then it can count in quizzes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next that waits for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you finished and when, your quiz results, your certificates and the points you earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, always. HR and your supervisor see where you stand. Whenever somebody opens your file, that is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you practise. Every try, every slip of the tongue is yours alone, and no score comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is judged by this program. If something is late, help is offered first, and people decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand. Show me my day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take with you:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterHours</name>
    <message>
        <source>When letters may arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually from %1 to %2, as nobody chose other hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 through %2: from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in a season, as in Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening hours may reach over midnight: from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was reminded of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each date is told once, in one letter a person and day, in that person&apos;s language and never while they are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters did not surely arrive. Please tell these people yourself, or mend the address.</source>
        <translation>
            <numerusform>%n letter did not surely arrive. Please tell this person yourself, or mend the address.</numerusform>
            <numerusform>%n letters did not surely arrive. Please tell these people yourself, or mend the address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no mail address and get no letters.</source>
        <translation>
            <numerusform>%n person has no mail address and gets no letters.</numerusform>
            <numerusform>%n people have no mail address and get no letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week before a date, and when it has passed, a letter to the person appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server, and a letter to try it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineUpCard</name>
    <message>
        <source>Five minutes together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to talk about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Adab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Sending letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders leave by your house&apos;s mail server. Its operator knows what to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where nobody signs in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Please try it with a letter to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the settings are kept, a letter to yourself shows whether they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your own mail address in your settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has taken the letter. Please look into your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter did not leave. The mail server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test letter to myself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending in 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen it: another site, another state, or everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of people and certifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixViewModel</name>
    <message>
        <source>every site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this your name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is how it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR reads this and corrects it. You can go on in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what guests will call you. You may change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are certified. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to watch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Watch, then choose the words that fit best. Nobody is photographed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to thank for, one thing to try next. The person reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, and on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds every word of it under My record and signs there: seen, which is not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what went well. %1 finds every word of it under My record, and can be watched again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to sign. If %1 would rather not, write who was there with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: not signed, %1 was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person, the moment, a level: say what, and it no longer counts. That it was written stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. It no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Seen at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written about you when somebody watched, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody has watched you at work, you read here what they wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name says that you have seen this. It does not say that you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservedPage</name>
    <message>
        <source>What I have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1 to read and sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait to be signed</source>
        <translation>
            <numerusform>%n waits to be signed</numerusform>
            <numerusform>%n wait to be signed</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote when you watched somebody at work. They sign that they have seen it, which is not to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not watched anybody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you watch somebody at work, what you write stays here, with whether it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What has happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it come to light?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was seen and heard. The person will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who raised it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then may a step of the ladder be passed over, and the notice says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing a quiz or being late is no matter of conduct: that is what support is for. What you report is looked at by somebody with no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Answer in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say to the customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not understood well enough to go on, and that is no fault of yours. Say it another way, or choose an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the steps before it are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatienceRing</name>
    <message>
        <source>The customer is waiting for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has waited long. Answer all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayrollPage</name>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus for the next payroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed payroll of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has earned what, and why. What is paid once is never taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which wages are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bonus was earned by that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this payroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next payroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted through %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, or another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTonight</name>
    <message>
        <source>Not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Accepted phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accepted phrases</source>
        <translation>
            <numerusform>%n accepted phrase</numerusform>
            <numerusform>%n accepted phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Put each into the rule that its part uses, in general words, and install the next version of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accepted phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supervisors accept from practice comes here for the next version of the speech formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · part: %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that should count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would a guest hear this part in these words? Accepted ones go to the author for the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phrase waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody&apos;s words were not heard in practice and should count, they come here without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not? Whoever proposed it reads this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PocketPage</name>
    <message>
        <source>My phrases for the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them once before you go out. Your own words are as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases of your courses will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy rewards, or asks somebody to help. It never punishes, and it never counts for what happened before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no policies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one: what it rewards, and when it asks somebody to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of version %1 · last changed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>%n thing is still to be mended</numerusform>
            <numerusform>%n things are still to be mended</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how a case of conduct is run, and has no rules of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyComparePage</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: the same rules, limits and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a case of conduct is run, or what is added to letters, differs as well. That is written in the policy&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Change a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of version %1. Nothing counts before you have seen what it would do and put it in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft began from version %1; meanwhile version %2 was installed. Please compare the two before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title was changed in another language, but not in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>%n thing is still to be mended</numerusform>
            <numerusform>%n things are still to be mended</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, whatever the rules give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points a person and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus a person and payroll, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away this draft? Press once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPreviewPage</name>
    <message>
        <source>What it would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would have been rewarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom somebody would have been asked to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if it had been in force until today. Nothing of this is booked or told to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is enacted. It counts from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened before that day keeps the version that counted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through what was recorded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people worked in this time.</source>
        <translation>
            <numerusform>%n person worked in this time.</numerusform>
            <numerusform>%n people worked in this time.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>Once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it fair?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some groups would have met it more or less often than chance explains: %1. Please look for the reason before you put it in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group stands out beyond what chance explains. In small groups, a difference may still hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures cannot tell whether a rule is right; they show where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day that it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never counts for what happened before that day, and everybody can read it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enact from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A situation, a phrase, three minutes. Nobody sees your tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrases of your house will appear here as soon as they are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest is upset. Find the way back, sentence by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phrases for the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that you proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the next version on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons that teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions inside those lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations that play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas that are practised for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies that follow from these programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are problems in the folder. What is shown is how it was before them, or what was shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack has no pages of its own. Its rules and problems stand beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from version %1; the source is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No translation is marked as older than the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule to see what breaks if it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at if this rule changes</source>
        <translation>
            <numerusform>%n place to look at if this rule changes</numerusform>
            <numerusform>%n places to look at if this rule changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is asked of %n more people.</source>
        <translation>
            <numerusform>It is asked of one more person.</numerusform>
            <numerusform>It is asked of %n more people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is no longer asked of %n people.</source>
        <translation>
            <numerusform>It is no longer asked of one person.</numerusform>
            <numerusform>It is no longer asked of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n people ends sooner.</source>
        <translation>
            <numerusform>One person&apos;s certificate ends sooner.</numerusform>
            <numerusform>The certificates of %n people end sooner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs and their rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each certification asks, of whom and by when is a version of its program. A new version changes it for everybody at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is installed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whom it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from version %2 to version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s duty or certificate changes by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n others.</source>
        <translation>
            <numerusform>And one other.</numerusform>
            <numerusform>And %n others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you hand it in, you see the result at once, and every answer is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>You enter the answers of %1. Read each question aloud, with all its choices, and enter what you hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up. Your answers are saved and can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can still hand in for %n minutes.</source>
        <translation>
            <numerusform>You can still hand in for %n minute.</numerusform>
            <numerusform>You can still hand in for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is checked, the answer stands, and you see why it is right or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries left. Each try costs part of the mark.</source>
        <translation>
            <numerusform>%n try left. It costs part of the mark.</numerusform>
            <numerusform>%n tries left. Each try costs part of the mark.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is not right yet, you may try again. Each further try costs part of the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person reads what you wrote; when all is marked, you see the result here, and every answer is explained.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is written about you, with its reason. You see it first, and always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here as soon as you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record begins with your first lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody watched you at work. Read what they wrote, and sign that you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody saw when watching you at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My certifications, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the person who marked it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is taught</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed. Begin here: this cost the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed. You are nearer than it feels: most of it came down to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two rules that cost the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that cost the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over it in four minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This touches nothing else: your job, your points and all that you have finished stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another attempt, with other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that its reports use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this number on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every job role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within so many months of the first day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on a day at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is never asked for about somebody who is away, whether a rule says so or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is offered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may read this. Please write it as you would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were changed in another language, but not in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what the rule says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDates</name>
    <message>
        <source>Save my dates for my calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Mark an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked without names: only what is written here counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mark does it earn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for the person (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read it with their result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criteria still need a level</source>
        <translation>
            <numerusform>%n criterion still needs a level</numerusform>
            <numerusform>%n criteria still need a level</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this mark, then the next answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guests when you practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umm al-Qura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out: the tablet forgets you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where reminders go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail address; empty means no letters. None comes while you are away or outside the hours of your site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>The shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the roster; nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the roster; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to be watched at work</source>
        <translation>
            <numerusform>%n person to be watched at work</numerusform>
            <numerusform>%n people to be watched at work</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the roster of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR takes the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a roster over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does %1 work after all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you thank %1 for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that you saw. It stays on their record, and nothing is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads it on the next look at the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I have seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftRow</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away at the beginning of this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 only: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShouldCount</name>
    <message>
        <source>This should count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part did you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that say it, and no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor reads these words without your name. If they count, everybody&apos;s practice learns them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, without your name. Practice shows what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Your PIN or password once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to go on where you left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody touched the screen for ten minutes, so it was closed for your safety. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session ended. Please sign in again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first day? You were given a slip with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am new: I have a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part is done. Now it is with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or do something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or offer something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationState</name>
    <message>
        <source>You are now: %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 minutes in this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>%n minute gone by</numerusform>
            <numerusform>%n minutes gone by</numerusform>
        </translation>
    </message>
    <message>
        <source>You may give (%1): %2. %3 of %4 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationsPage</name>
    <message>
        <source>Simulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you would really say. You can play as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations of your courses will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn comes when the link before is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part is done. The others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Enrolment slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip holds a code that works once, for three days. Any earlier code for this person stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code as a square for the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Choose your language. 2. Touch “I am new: I have a code”. 3. Hold the square code in front of the scanner, or type the code. 4. Choose a PIN of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works once, until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is shown only once. Hand the slip over in person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotBox</name>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Our standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promise every guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them at your own pace. Each says what is done, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions, to be sure that it is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite yet. Read the hint, choose again, and confirm once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read them and will keep to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will find the standards here at any time. When one changes, you are told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>My certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave: no date runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to look at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easiest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once people have taken a quiz with these questions, you see here which of them are too easy, too hard, or may have a wrong key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts so far: too few to judge.</source>
        <translation>
            <numerusform>%n attempt so far: too few to judge.</numerusform>
            <numerusform>%n attempts so far: too few to judge.</numerusform>
        </translation>
    </message>
    <message>
        <source>From twenty attempts on the figures are worth acting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions deserve a second look</source>
        <translation>
            <numerusform>%n question deserves a second look</numerusform>
            <numerusform>%n questions deserve a second look</numerusform>
        </translation>
    </message>
    <message>
        <source>No question stands out; the bank measures well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks; the median is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation, in marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well the questions agree (Cronbach&apos;s alpha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks by which a result may be off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the spread is chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below zero: many do well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above zero: few stand apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>furious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases said aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is training for you, it appears here, with its reason and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three minutes of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase, said well. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points you earn appear here, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points this month</source>
        <translation>
            <numerusform>%n point this month</numerusform>
            <numerusform>%n points this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on tonight; nothing is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who work at your site today appear here, with what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on tonight; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervise a quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>%n answer waits for your marks</numerusform>
            <numerusform>%n answers wait for your marks</numerusform>
        </translation>
    </message>
    <message>
        <source>A phrase said aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a complaint together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phrases should count</source>
        <translation>
            <numerusform>%n phrase should count</numerusform>
            <numerusform>%n phrases should count</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift, hour by hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Supervise a quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is taking the quiz?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quiz is open for them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which quiz?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz needs no supervisor. They can begin it on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is them, then type the code that their screen shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on their screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may hear the questions. You read them aloud here and enter the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud and enter the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked. They can begin now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for one start, until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>The font %1 is missing in %2, so letters may look different. Please install the program again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeFrame</name>
    <message>
        <source>The art of welcoming people well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>One choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that break the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
