<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AddressRow</name>
    <message>
        <source>Mail address</source>
        <translation>ที่อยู่อีเมล</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>More than one may be right.</source>
        <translation>อาจถูกมากกว่าหนึ่งข้อ</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>เลือกหนึ่งข้อ</translation>
    </message>
</context>
<context>
    <name>AnswerFeedback</name>
    <message>
        <source>Show me a hint</source>
        <translation>ขอดูคำใบ้</translation>
    </message>
    <message>
        <source>A hint costs nothing.</source>
        <translation>ดูคำใบ้ไม่เสียคะแนน</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>ซ่อนคำใบ้</translation>
    </message>
</context>
<context>
    <name>AnswerGaps</name>
    <message>
        <source>Gap %1 of %2</source>
        <translation>ช่องว่างที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
</context>
<context>
    <name>AnswerHotspot</name>
    <message>
        <source>left</source>
        <translation>ซ้าย</translation>
    </message>
    <message>
        <source>right</source>
        <translation>ขวา</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>กลาง</translation>
    </message>
    <message>
        <source>top</source>
        <translation>บน</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>ล่าง</translation>
    </message>
    <message>
        <source>The marker is here: %1, %2 (%3 from the left, %4 from the top)</source>
        <translation>หมุดอยู่ตรงนี้: %1 %2 (%3 จากซ้าย %4 จากบน)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>The arrow keys move the marker, with Shift by a little; or choose a place by its name below.</source>
        <translation>ปุ่มลูกศรเลื่อนหมุด กด Shift ด้วยจะเลื่อนทีละน้อย หรือเลือกตำแหน่งตามชื่อด้านล่าง</translation>
    </message>
    <message>
        <source>Or choose the place by its name:</source>
        <translation>หรือเลือกตำแหน่งตามชื่อ:</translation>
    </message>
</context>
<context>
    <name>AnswerItem</name>
    <message>
        <source>More than one may be right.</source>
        <translation>อาจถูกมากกว่าหนึ่งข้อ</translation>
    </message>
    <message>
        <source>What belongs together? Drag it there, or choose one and then the other.</source>
        <translation>อะไรคู่กับอะไร ลากไปวาง หรือแตะอันหนึ่งแล้วแตะอีกอัน</translation>
    </message>
    <message>
        <source>Put them in the right order: drag, or move with the arrows.</source>
        <translation>เรียงให้ถูกลำดับ: ลาก หรือเลื่อนด้วยลูกศร</translation>
    </message>
    <message>
        <source>Put the best first: drag, or move with the arrows.</source>
        <translation>ให้ข้อที่ดีที่สุดอยู่บนสุด: ลาก หรือเลื่อนด้วยลูกศร</translation>
    </message>
    <message>
        <source>How well would each of these serve?</source>
        <translation>แต่ละข้อช่วยได้ดีแค่ไหน</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>เติมคำในช่องว่าง</translation>
    </message>
    <message>
        <source>Answer in a few words.</source>
        <translation>ตอบสั้น ๆ ไม่กี่คำ</translation>
    </message>
    <message>
        <source>Answer with a number.</source>
        <translation>ตอบเป็นตัวเลข</translation>
    </message>
    <message>
        <source>Touch the place in the picture, or choose it by its name.</source>
        <translation>แตะตำแหน่งในภาพ หรือเลือกตามชื่อ</translation>
    </message>
    <message>
        <source>Touch the words that break the rule.</source>
        <translation>แตะส่วนที่ขัดกับข้อปฏิบัติ</translation>
    </message>
    <message>
        <source>Say it in your own words, as you would to the customer.</source>
        <translation>พูดด้วยคำของคุณเอง เหมือนพูดกับลูกค้าจริง ๆ</translation>
    </message>
    <message>
        <source>Answer in a few sentences.</source>
        <translation>ตอบสองสามประโยค</translation>
    </message>
</context>
<context>
    <name>AnswerMatching</name>
    <message>
        <source>%1 now belongs to: %2</source>
        <translation>วาง %1 คู่กับ %2 แล้ว</translation>
    </message>
    <message>
        <source>Nothing belongs to this now: %1</source>
        <translation>ตอนนี้ยังไม่มีอะไรคู่กับ: %1</translation>
    </message>
    <message>
        <source>Taken up. The arrow keys choose the place, Space puts it there, Escape leaves it.</source>
        <translation>หยิบแล้ว ปุ่มลูกศรเลือกที่วาง Space วาง Escape ยกเลิก</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>ตำแหน่งที่ %1 จาก %2: %3</translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation>วางคืนที่เดิมแล้ว</translation>
    </message>
    <message>
        <source>Now choose what belongs here.</source>
        <translation>เลือกสิ่งที่คู่กับข้อนี้</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Space chooses another, Delete takes it away.</source>
        <translation>Space เลือกใหม่ Delete เอาออก</translation>
    </message>
    <message>
        <source>Space, then choose what belongs here.</source>
        <translation>กด Space แล้วเลือกสิ่งที่คู่กัน</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>เลือกจากรายการ</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation>หยิบแล้ว</translation>
    </message>
    <message>
        <source>In place.</source>
        <translation>วางแล้ว</translation>
    </message>
    <message>
        <source>Space takes it up.</source>
        <translation>กด Space เพื่อหยิบ</translation>
    </message>
</context>
<context>
    <name>AnswerNumber</name>
    <message>
        <source>Your number</source>
        <translation>ตัวเลขของคุณ</translation>
    </message>
    <message>
        <source>The unit belongs to the answer</source>
        <translation>ต้องบอกหน่วยด้วย</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
</context>
<context>
    <name>AnswerOrder</name>
    <message>
        <source>Put them in order</source>
        <translation>เรียงลำดับ</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>ตำแหน่งที่ %1 จาก %2: %3</translation>
    </message>
    <message>
        <source>Taken up. The arrow keys move it, Space puts it down, Escape leaves it where it was.</source>
        <translation>หยิบแล้ว ปุ่มลูกศรเลื่อน Space วาง Escape คืนที่เดิม</translation>
    </message>
    <message>
        <source>Put down.</source>
        <translation>วางแล้ว</translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation>วางคืนที่เดิมแล้ว</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation>หยิบแล้ว</translation>
    </message>
    <message>
        <source>Space takes it up, the arrow keys move it.</source>
        <translation>กด Space เพื่อหยิบ แล้วเลื่อนด้วยลูกศร</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>ลำดับนี้ถูกแล้ว</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Language in which you say it</source>
        <translation>พูดเป็นภาษา</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>คุณจะพูดว่าอะไร</translation>
    </message>
    <message>
        <source>Write it as you would say it</source>
        <translation>พิมพ์อย่างที่จะพูดจริง</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>ยาวเกินไป %n ตัวอักษร ย่อลงแล้วจึงจะบันทึก</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Your answer</source>
        <translation>คำตอบของคุณ</translation>
    </message>
</context>
<context>
    <name>AnswerWritten</name>
    <message>
        <source>A person reads it. This is what counts:</source>
        <translation>มีคนอ่านคำตอบนี้ และจะดูเรื่องเหล่านี้:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>คำตอบของคุณ</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>ยาวเกินไป %n ตัวอักษร ย่อลงแล้วจึงจะบันทึก</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 จาก %2 ตัวอักษร</translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>An appeal</source>
        <translation>การอุทธรณ์</translation>
    </message>
    <message>
        <source>There is no appeal here</source>
        <translation>ไม่มีการอุทธรณ์ที่นี่</translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation>หลังพิจารณาอีกครั้ง</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>คงเดิม</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>กลับผล</translation>
    </message>
    <message>
        <source>What the decision did is undone from now on. That it was made stays on record.</source>
        <translation>ผลของคำตัดสินถูกยกเลิกนับจากนี้ แต่ยังมีบันทึกว่าเคยมีคำตัดสิน</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>ทุกอย่างคงเดิม</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>ใช้คำที่เจ้าตัวเข้าใจ</translation>
    </message>
    <message>
        <source>You neither decided this nor trained the person. Your name stands under the answer.</source>
        <translation>คุณไม่ใช่ผู้ตัดสินเรื่องนี้และไม่ใช่ผู้ฝึก ชื่อของคุณจะอยู่ใต้คำตอบ</translation>
    </message>
    <message>
        <source>Answer and sign</source>
        <translation>ตอบและลงชื่อ</translation>
    </message>
</context>
<context>
    <name>AskExceptionPage</name>
    <message>
        <source>Ask for an exception</source>
        <translation>ขอยกเว้นเป็นกรณี</translation>
    </message>
    <message>
        <source>Whom does the rule not fit?</source>
        <translation>กฎไม่เหมาะกับใคร</translation>
    </message>
    <message>
        <source>You ask, somebody else approves. Until then everything stays as it is.</source>
        <translation>คุณเป็นผู้ขอ อีกบุคคลหนึ่งเป็นผู้อนุมัติ ระหว่างนี้ทุกอย่างคงเดิม</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Which certification?</source>
        <translation>การรับรองใด</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>ขออะไร</translation>
    </message>
    <message>
        <source>Need not hold it</source>
        <translation>ไม่ต้องมีการรับรองนี้</translation>
    </message>
    <message>
        <source>Holds something equal</source>
        <translation>มีใบรับรองอื่นที่เทียบเท่า</translation>
    </message>
    <message>
        <source>The person is excused for these days and is never late in them.</source>
        <translation>ได้รับยกเว้นในช่วงวันเหล่านี้ และไม่ถือว่าล่าช้าเลย</translation>
    </message>
    <message>
        <source>The other certificate counts as ours for these days, and then ours is asked for again.</source>
        <translation>ใบรับรองอื่นใช้แทนของเราได้ในช่วงวันเหล่านี้ หลังจากนั้นต้องมีของเราอีกครั้ง</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>The person and whoever approves it will read this.</source>
        <translation>เจ้าตัวและผู้อนุมัติจะได้อ่านข้อความนี้</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>ส่งให้อีกบุคคลหนึ่งพิจารณา</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message numerus="yes">
        <source>Read the %n that wait for you</source>
        <translation>
            <numerusform>อ่าน %n ข้อที่รอคุณ</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>Import into this bank</source>
        <translation>นำเข้าในคลังนี้</translation>
    </message>
    <message>
        <source>Save as GIFT</source>
        <translation>บันทึกเป็น GIFT</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>บันทึกเป็น CSV</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>บันทึกไว้ที่ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are of kinds that this format cannot hold; they are left out.</source>
        <translation>
            <numerusform>มี %n ข้อที่รูปแบบนี้เก็บไม่ได้ จึงไม่อยู่ในไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>รอคุณอยู่</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>รอการรับรอง</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>รับรองแล้ว</translation>
    </message>
    <message>
        <source>practice only</source>
        <translation>ใช้ฝึกเท่านั้น</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>ทุกชนิด</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>ความยาก</translation>
    </message>
    <message>
        <source>every difficulty</source>
        <translation>ทุกระดับความยาก</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>ทุกกฎ</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>ไม่มีคำถามที่ตรง</translation>
    </message>
    <message>
        <source>Try another rule, kind or state.</source>
        <translation>ลองเลือกกฎ ชนิด หรือสถานะอื่น</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>ออกแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>รับรองแล้ว</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>รอการรับรอง</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>ใช้ฝึกเท่านั้น</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>แสดงเพิ่ม</translation>
    </message>
</context>
<context>
    <name>BanksPage</name>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>%1 met in quizzes</source>
        <translation>ออกในแบบทดสอบแล้ว %1 ข้อ</translation>
    </message>
    <message>
        <source>none met yet</source>
        <translation>ยังไม่เคยออกในแบบทดสอบ</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for approval</source>
        <translation>
            <numerusform>รอการรับรอง %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation>รับรองครบแล้ว</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>ยังไม่มีคำถาม</translation>
    </message>
    <message>
        <source>Bring in a file from another program, or install a course.</source>
        <translation>นำเข้าไฟล์จากโปรแกรมอื่น หรือติดตั้งวิชา</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>นำเข้าคำถาม</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you as the second person</source>
        <translation>
            <numerusform>คำถาม %n ข้อรอคุณให้อ่านเป็นคนที่สอง</numerusform>
        </translation>
    </message>
    <message>
        <source>A question counts in quizzes once somebody who did not bring it in has approved it.</source>
        <translation>คำถามจะใช้ในแบบทดสอบได้เมื่อคนที่ไม่ได้นำเข้าเองเป็นผู้รับรอง</translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation>อ่านและรับรอง</translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation>แบบทดสอบใช้คำถามอะไร</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>นำเข้ามา</translation>
    </message>
    <message>
        <source>From courses</source>
        <translation>ของวิชา</translation>
    </message>
    <message>
        <source>Accepted phrases</source>
        <translation>คำพูดที่รับไว้</translation>
    </message>
    <message>
        <source>Preview a folder</source>
        <translation>ดูตัวอย่างโฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>BlueprintPage</name>
    <message>
        <source>Quiz</source>
        <translation>แบบทดสอบ</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>ไม่จำกัดเวลา</translation>
    </message>
    <message>
        <source>passed from %1</source>
        <translation>ผ่านเมื่อได้ %1 ขึ้นไป</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>มีผู้คุม</translation>
    </message>
    <message>
        <source>The banks have enough: the quiz can be given today.</source>
        <translation>คลังคำถามเพียงพอ วันนี้เปิดแบบทดสอบได้</translation>
    </message>
    <message>
        <source>The quiz cannot be given today.</source>
        <translation>วันนี้ยังเปิดแบบทดสอบไม่ได้</translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation>ใช้คำถามอะไรบ้าง</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>พอ</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>ขาด %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved questions fit</source>
        <translation>
            <numerusform>มีคำถามที่รับรองแล้วและตรง %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for approval</source>
        <translation>
            <numerusform>อีก %n ข้อรอการรับรอง</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts: more than the cap allows.</source>
        <translation>ถ้าสุ่มเท่ากัน แต่ละข้อจะออก %1 ของครั้งที่ทำ ซึ่งเกินเพดาน</translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts.</source>
        <translation>ถ้าสุ่มเท่ากัน แต่ละข้อจะออก %1 ของครั้งที่ทำ</translation>
    </message>
    <message>
        <source>See what waits for approval</source>
        <translation>ดูข้อที่รอการรับรอง</translation>
    </message>
    <message>
        <source>How often each is met</source>
        <translation>แต่ละข้อออกบ่อยแค่ไหน</translation>
    </message>
    <message>
        <source>Cap: in at most %1 of the last %2 attempts.</source>
        <translation>เพดาน: ไม่เกิน %1 ของ %2 ครั้งล่าสุด</translation>
    </message>
    <message>
        <source>No cap is set for this quiz.</source>
        <translation>แบบทดสอบนี้ไม่ได้ตั้งเพดาน</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %n attempts.</source>
        <translation>
            <numerusform>นับจาก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>ยังไม่มีใครทำ</translation>
    </message>
    <message numerus="yes">
        <source>%n draws went over the cap, because the bank had no other question.</source>
        <translation>
            <numerusform>มี %n ครั้งที่เกินเพดานเพราะคลังไม่มีข้ออื่น</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Below you see where questions are missing or wait for approval.</source>
        <translation>ด้านล่างแสดงว่าขาดคำถามหรือรอการรับรองที่ใด</translation>
    </message>
    <message>
        <source>of any rule and difficulty</source>
        <translation>กฎและความยากใดก็ได้</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>The organisation&apos;s data cannot be opened</source>
        <translation>เปิดข้อมูลองค์กรไม่ได้</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีข้อมูลใดถูกเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Pocket card</source>
        <translation>การ์ดพกติดตัว</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A case</source>
        <translation>เรื่องหนึ่งเรื่อง</translation>
    </message>
    <message>
        <source>Serve the notice</source>
        <translation>ส่งหนังสือแจ้ง</translation>
    </message>
    <message>
        <source>Handed over today</source>
        <translation>มอบให้แล้ววันนี้</translation>
    </message>
    <message>
        <source>Does the allegation stand?</source>
        <translation>ข้อกล่าวหามีมูลหรือไม่</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>มีมูล</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>ไม่มีมูล</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ผลที่ตามมา</translation>
    </message>
    <message>
        <source>Nothing but this talk</source>
        <translation>มีเพียงการพูดคุยครั้งนี้</translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation>กี่วัน</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>ใช้คำที่เจ้าตัวเข้าใจ</translation>
    </message>
    <message>
        <source>What is to be better?</source>
        <translation>สิ่งใดควรดีขึ้น</translation>
    </message>
    <message>
        <source>When is it looked at again?</source>
        <translation>จะทบทวนอีกครั้งเมื่อใด</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ตัดสิน</translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation>หลังพิจารณาอีกครั้ง</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>คงเดิม</translation>
    </message>
    <message>
        <source>Milder</source>
        <translation>เบาลง</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>กลับผล</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>โปรดเลือก</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>วินิจฉัยอุทธรณ์</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>เพิ่มหลักฐาน</translation>
    </message>
    <message>
        <source>Note the talk</source>
        <translation>บันทึกการพูดคุย</translation>
    </message>
    <message>
        <source>Show the new evidence</source>
        <translation>แจ้งหลักฐานใหม่</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>ยุติเรื่อง</translation>
    </message>
    <message>
        <source>What does the document say?</source>
        <translation>เอกสารกล่าวว่าอย่างไร</translation>
    </message>
    <message>
        <source>What was said in the talk?</source>
        <translation>พูดคุยกันว่าอย่างไร</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>ยุติเพราะอะไร</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>เรื่องเกี่ยวกับคุณ</translation>
    </message>
    <message>
        <source>There is nothing here about you</source>
        <translation>ไม่มีเรื่องเกี่ยวกับคุณ</translation>
    </message>
    <message>
        <source>This was decided</source>
        <translation>ผลการตัดสิน</translation>
    </message>
    <message>
        <source>We want to hear you first</source>
        <translation>เราอยากฟังคุณก่อน</translation>
    </message>
    <message>
        <source>Nothing has been decided. You may bring somebody along, and the talk is in your own language.</source>
        <translation>ยังไม่มีการตัดสินใด ๆ คุณพาเพื่อนมาด้วยได้ และพูดคุยในภาษาของคุณ</translation>
    </message>
    <message>
        <source>How was it, in your own words?</source>
        <translation>เรื่องเป็นอย่างไร เล่าด้วยคำของคุณเอง</translation>
    </message>
    <message>
        <source>I would like to talk about it</source>
        <translation>ขอพูดคุยกันต่อหน้า</translation>
    </message>
    <message>
        <source>Then nobody decides before the talk.</source>
        <translation>จะไม่มีการตัดสินก่อนได้พูดคุย</translation>
    </message>
    <message>
        <source>Who comes along?</source>
        <translation>ใครจะมาเป็นเพื่อน</translation>
    </message>
    <message>
        <source>Nobody, or later</source>
        <translation>ไม่มี หรือบอกทีหลัง</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <translation>ส่งคำชี้แจง</translation>
    </message>
    <message>
        <source>I have received this decision</source>
        <translation>ได้รับผลการตัดสินแล้ว</translation>
    </message>
    <message>
        <source>This says that you have it, not that you agree. From today you have time to appeal.</source>
        <translation>เป็นการยืนยันว่าได้รับแล้ว ไม่ใช่การเห็นด้วย นับจากวันนี้คุณมีเวลาอุทธรณ์</translation>
    </message>
    <message>
        <source>What should a third person look at again?</source>
        <translation>อยากให้บุคคลที่สามพิจารณาเรื่องใดอีกครั้ง</translation>
    </message>
    <message>
        <source>It can only stay as it is or become milder.</source>
        <translation>ผลจะคงเดิมหรือเบาลงเท่านั้น</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>ยื่นอุทธรณ์</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>ทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>มอบเรื่องต่อ</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>ใครรับเรื่องต่อ</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>นานเท่าใด</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>ชั่วคราว</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>ถาวร</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>ถึงวันใด</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>พบว่าอย่างไร</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>ผู้ที่ช่วยคุณได้</translation>
    </message>
    <message>
        <source>%1 comes along with you.</source>
        <translation>%1 จะมาเป็นเพื่อนคุณ</translation>
    </message>
    <message>
        <source>You may bring a colleague who has no part in it. Questions are welcome at any time, and asking never counts against you.</source>
        <translation>คุณพาเพื่อนร่วมงานที่ไม่เกี่ยวข้องมาด้วยได้ ถามได้ทุกเมื่อ และการถามไม่มีผลเสียต่อคุณ</translation>
    </message>
    <message>
        <source>Personal file and holds</source>
        <translation>แฟ้มบุคคลและคำสั่งระงับการลบ</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>What is said to have happened</source>
        <translation>เรื่องที่กล่าวถึง</translation>
    </message>
    <message>
        <source>The rule that was in force</source>
        <translation>กฎที่ใช้อยู่ในวันนั้น</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ของ %2</translation>
    </message>
    <message>
        <source>Raised by %1</source>
        <translation>ผู้แจ้งเรื่อง: %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>คำชี้แจง</translation>
    </message>
    <message>
        <source>From the talk</source>
        <translation>จากการพูดคุย</translation>
    </message>
    <message>
        <source>Comes along: %1</source>
        <translation>ผู้มาเป็นเพื่อน: %1</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>ผลการตัดสิน</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Decided by %1, who has no part in it</source>
        <translation>ตัดสินโดย %1 ซึ่งไม่มีส่วนเกี่ยวข้อง</translation>
    </message>
    <message>
        <source>What is to be better</source>
        <translation>สิ่งที่ควรดีขึ้น</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>คำอุทธรณ์</translation>
    </message>
    <message>
        <source>What a third person decided</source>
        <translation>ผลที่บุคคลที่สามวินิจฉัย</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ลำดับเหตุการณ์</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>บันทึกหนังสือเป็น PDF</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>เรื่องความประพฤติ</translation>
    </message>
    <message>
        <source>Only conduct becomes a case, and only with a rule that was trained. The person is heard before anything is decided.</source>
        <translation>เฉพาะเรื่องความประพฤติที่ผิดกฎซึ่งเคยฝึกอบรมแล้วเท่านั้นที่เปิดเป็นเรื่องได้ และต้องฟังเจ้าตัวก่อนตัดสินเสมอ</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>ไม่มีเรื่องที่เปิดอยู่</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>พ้นผลแล้ว</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>กลับผลแล้ว</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>แจ้งเรื่องการปฏิบัติตน</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>ฉันจะไม่อยู่</translation>
    </message>
    <message>
        <source>All that you are in charge of goes to a colleague, and comes back by itself.</source>
        <translation>ทุกเรื่องที่คุณรับผิดชอบจะไปอยู่กับเพื่อนร่วมงาน แล้วกลับมาเองเมื่อครบกำหนด</translation>
    </message>
    <message>
        <source>Who stands in for you?</source>
        <translation>ใครทำหน้าที่แทนคุณ</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>ถึงวันใด</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>มอบหน้าที่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>CertaintyChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation>คุณแน่ใจแค่ไหน</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Right: %1. Wrong: nothing is taken off.</source>
        <translation>ถูก: %1 ผิด: ไม่หักคะแนน</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>ค่อนข้างแน่ใจ</translation>
    </message>
    <message>
        <source>Right: %1. Wrong: %2 taken off.</source>
        <translation>ถูก: %1 ผิด: หัก %2</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>แน่ใจมาก</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Certificate</source>
        <translation>ประกาศนียบัตร</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Your certificate will appear here</source>
        <translation>ประกาศนียบัตรของคุณจะอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>เรียนต่อ</translation>
    </message>
    <message>
        <source>Adab</source>
        <translation>Adab</translation>
    </message>
    <message>
        <source>Seal of the record %1</source>
        <translation>ตราประทับของบันทึกที่ %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>ออกให้เมื่อ %1</translation>
    </message>
    <message>
        <source>Valid through %1</source>
        <translation>มีผลถึงสิ้นวันที่ %1</translation>
    </message>
    <message>
        <source>No. %1 · record %2</source>
        <translation>เลขที่ %1 · บันทึกที่ %2</translation>
    </message>
    <message>
        <source>Code to check this certificate</source>
        <translation>รหัสสำหรับตรวจสอบประกาศนียบัตรนี้</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Save as Open Badge</source>
        <translation>บันทึกเป็น Open Badge</translation>
    </message>
    <message>
        <source>Anybody can check the code without asking us for your data.</source>
        <translation>ใครก็ตรวจสอบรหัสนี้ได้ โดยไม่ต้องขอข้อมูลของคุณจากเรา</translation>
    </message>
    <message>
        <source>It is issued when every step of the path is done.</source>
        <translation>ระบบจะออกให้เมื่อทำครบทุกขั้นตอน</translation>
    </message>
</context>
<context>
    <name>CertificationsPage</name>
    <message>
        <source>My certifications</source>
        <translation>การรับรองของฉัน</translation>
    </message>
    <message>
        <source>No certification is asked of you</source>
        <translation>ยังไม่มีการรับรองที่คุณต้องมี</translation>
    </message>
    <message>
        <source>When your work asks for one, it appears here with its reason and its date.</source>
        <translation>เมื่องานของคุณต้องมี จะแสดงที่นี่พร้อมเหตุผลและกำหนดวัน</translation>
    </message>
    <message>
        <source>Why, and what next</source>
        <translation>เพราะอะไร และทำอะไรต่อ</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Please choose</source>
        <translation>โปรดเลือก</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>What this rests on</source>
        <translation>อ้างอิงจาก</translation>
    </message>
    <message>
        <source>Help comes first: time, a person at your side, another form of the quiz. Nothing else follows from this by itself.</source>
        <translation>ความช่วยเหลือมาก่อน ทั้งเวลาเพิ่ม คนคอยช่วยอยู่ข้าง ๆ หรือแบบทดสอบในรูปแบบอื่น จะไม่มีอะไรตามมาเองโดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>เหตุผล: %1</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>ขอไม่รับ</translation>
    </message>
    <message>
        <source>%1 helps you with it: ask at any time.</source>
        <translation>%1 ช่วยคุณเรื่องนี้ ถามได้ทุกเมื่อ</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>Time to learn at work</source>
        <translation>ให้เวลาเรียนในเวลางาน</translation>
    </message>
    <message>
        <source>A coach at their side</source>
        <translation>มีพี่เลี้ยงอยู่ข้าง ๆ</translation>
    </message>
    <message>
        <source>Practise together</source>
        <translation>ฝึกด้วยกัน</translation>
    </message>
    <message>
        <source>A shift in pairs</source>
        <translation>เข้ากะเป็นคู่</translation>
    </message>
    <message>
        <source>The quiz aloud</source>
        <translation>ทำแบบทดสอบปากเปล่า</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>ใช้ตัวอักษรใหญ่</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>เสนอการสนับสนุนแล้ว</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ไม่ต้องดำเนินการต่อ</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>อ้างอิงจาก</translation>
    </message>
    <message>
        <source>Asked by the policy “%1”, version %2: %3</source>
        <translation>ตามนโยบาย “%1” รุ่น %2: %3</translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation>เสนอการสนับสนุน</translation>
    </message>
    <message>
        <source>A plan that helps</source>
        <translation>แผนที่ช่วยได้จริง</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>ระยะเวลา</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>เสนอแผนนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Why is this not a concern?</source>
        <translation>เพราะเหตุใดเรื่องนี้จึงไม่ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>The person can read your reason.</source>
        <translation>เจ้าตัวอ่านเหตุผลของคุณได้</translation>
    </message>
    <message>
        <source>It is a case</source>
        <translation>เป็นเรื่องทางวินัย</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>เรื่องทางวินัย</translation>
    </message>
    <message>
        <source>Why will this help?</source>
        <translation>เพราะอะไรสิ่งนี้จึงช่วยได้</translation>
    </message>
    <message>
        <source>Why is this a case?</source>
        <translation>เพราะอะไรจึงเป็นเรื่องทางวินัย</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>เปิดเรื่อง</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>งานในตำแหน่งอื่น</translation>
    </message>
    <message>
        <source>Another role is only proposed. Nothing changes unless the person agrees.</source>
        <translation>งานในตำแหน่งอื่นเป็นเพียงข้อเสนอ จะไม่มีอะไรเปลี่ยนหากเจ้าตัวไม่ตกลง</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>ตำแหน่งใด</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>ตั้งแต่วันใด</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Concerns</source>
        <translation>ข้อห่วงใย</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>ไม่มีเรื่องที่ต้องดู</translation>
    </message>
    <message>
        <source>When a policy asks you to help somebody, it appears here with its evidence.</source>
        <translation>เมื่อนโยบายขอให้คุณช่วยใคร เรื่องนั้นจะอยู่ตรงนี้พร้อมหลักฐาน</translation>
    </message>
    <message>
        <source>In good hands</source>
        <translation>มีผู้ดูแลเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Cases of conduct</source>
        <translation>เรื่องความประพฤติ</translation>
    </message>
    <message>
        <source>Being late is a matter of time and help, not of guilt. Only conduct can become a case. You decide; the person sees every step.</source>
        <translation>การทำไม่ทันเป็นเรื่องของเวลาและความช่วยเหลือ ไม่ใช่ความผิด เฉพาะการปฏิบัติตนเท่านั้นที่เป็นเรื่องทางวินัยได้ คุณเป็นผู้ตัดสินใจ และเจ้าตัวเห็นทุกขั้นตอน</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>แจ้งเรื่องการปฏิบัติตน</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Show it in a short quiz. If you pass, these lessons count as done.</source>
        <translation>แสดงให้เห็นด้วยแบบทดสอบสั้น ๆ ถ้าผ่าน ถือว่าเรียนบทเหล่านี้จบแล้ว</translation>
    </message>
    <message>
        <source>I know this already</source>
        <translation>ฉันรู้เรื่องนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>วิชา</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>เรียนจบแล้วคุณจะ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>เปิด: %1</translation>
    </message>
    <message>
        <source>For those who come back</source>
        <translation>สำหรับผู้ที่กลับมาทบทวน</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>การ์ดพกติดตัว</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Learn what you like</source>
        <translation>เลือกเรียนได้ตามใจ</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes. You can begin with any of them.</source>
        <translation>แต่ละบทเรียนใช้เวลาไม่กี่นาที จะเริ่มจากบทไหนก่อนก็ได้</translation>
    </message>
    <message>
        <source>Courses appear here as soon as one is installed.</source>
        <translation>เมื่อติดตั้งหลักสูตรแล้ว จะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>%1 of %2 lessons done</source>
        <translation>เรียนแล้ว %1 จาก %2 บท</translation>
    </message>
    <message>
        <source>Certificates that are open to everybody</source>
        <translation>ประกาศนียบัตรที่เปิดให้ทุกคน</translation>
    </message>
    <message>
        <source>Take this path</source>
        <translation>เริ่มเส้นทางนี้</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>A day earlier</source>
        <translation>เร็วขึ้นหนึ่งวัน</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>ช้าลงหนึ่งวัน</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>ช้าลงหนึ่งสัปดาห์</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>เร็วขึ้นหนึ่งสัปดาห์</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day earlier</source>
        <translation>เร็วขึ้นหนึ่งวัน</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>ช้าลงหนึ่งวัน</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>As of today</source>
        <translation>สถานะ ณ วันนี้</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>On %1, if nobody does anything until then</source>
        <translation>ณ %1 หากไม่มีใครทำอะไรจนถึงวันนั้น</translation>
    </message>
    <message>
        <source>On %1, as it was known on that day</source>
        <translation>ณ %1 ตามที่ทราบในวันนั้น</translation>
    </message>
    <message>
        <source>On %1, by all that is known today</source>
        <translation>ณ %1 ตามทุกอย่างที่ทราบในวันนี้</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>เลือกวัน</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>จำนวนวันจากวันนี้</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>By what was known</source>
        <translation>ตามข้อมูลที่ทราบเมื่อใด</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>ตามที่ทราบตอนนี้</translation>
    </message>
    <message>
        <source>As known then</source>
        <translation>ตามที่ทราบในวันนั้น</translation>
    </message>
</context>
<context>
    <name>DebriefFacts</name>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>ผ่านไปแล้ว %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer waited too long for %1 of %2 answers.</source>
        <translation>ลูกค้ารอนานเกินไป %1 จาก %2 คำตอบ</translation>
    </message>
    <message>
        <source>You answered in time while the customer was waiting.</source>
        <translation>คุณตอบทันเวลาขณะที่ลูกค้ารอ</translation>
    </message>
    <message>
        <source>Given: %1 of %2</source>
        <translation>ให้ไปแล้ว: %1 จาก %2</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>รักษาคำมั่น: %1</translation>
    </message>
    <message>
        <source>Promised and left open: %1</source>
        <translation>รับปากแล้วยังไม่ได้ทำ: %1</translation>
    </message>
    <message>
        <source>This decides, whatever else went well</source>
        <translation>ข้อนี้ชี้ขาด ไม่ว่าส่วนอื่นจะดีเพียงใด</translation>
    </message>
    <message>
        <source>How each department answered for its link</source>
        <translation>แต่ละแผนกรับผิดชอบช่วงของตนอย่างไร</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes taken</source>
        <translation>ใช้ไป %1 จาก %2 นาที</translation>
    </message>
    <message>
        <source>Changed what led to it, so that it does not happen again.</source>
        <translation>แก้ที่ต้นเหตุแล้ว เพื่อไม่ให้เกิดซ้ำ</translation>
    </message>
    <message>
        <source>Nothing was changed so that it does not happen again.</source>
        <translation>ยังไม่ได้แก้อะไรเพื่อไม่ให้เกิดซ้ำ</translation>
    </message>
    <message>
        <source>Changed a part of what led to it.</source>
        <translation>แก้ต้นเหตุไปบางส่วน</translation>
    </message>
    <message>
        <source>We look for the solution, not for the culprit.</source>
        <translation>เรามองหาทางแก้ ไม่ใช่คนผิด</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Looking back</source>
        <translation>ทบทวน</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>You found the way back</source>
        <translation>คุณพาแขกกลับมาได้</translation>
    </message>
    <message>
        <source>Not yet, and that is what practice is for</source>
        <translation>ยังไม่สำเร็จ และนี่คือเหตุผลที่เราฝึก</translation>
    </message>
    <message>
        <source>%1 of 100 by the rules of this house; 100 is the best path, %2 is enough.</source>
        <translation>ได้ %1 จาก 100 ตามเกณฑ์ของที่นี่ 100 คือทางที่ดีที่สุด ได้ %2 ก็ผ่าน</translation>
    </message>
    <message>
        <source>The steps of handling a complaint</source>
        <translation>ขั้นตอนการดูแลข้อร้องเรียน</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>ทำบางส่วน</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ข้ามไป</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>ทางที่คุณเลือก</translation>
    </message>
    <message>
        <source>The best path</source>
        <translation>ทางที่ดีที่สุด</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>ด้วยคำของคุณเอง</translation>
    </message>
    <message>
        <source>after a long wait</source>
        <translation>หลังรอนาน</translation>
    </message>
    <message>
        <source>more than the role may give</source>
        <translation>เกินอำนาจของตำแหน่ง</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>ดีกว่า: %1</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What was decided</source>
        <translation>คำตัดสินที่ผ่านมา</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>อ้างอิงบันทึกที่ %1</translation>
    </message>
    <message>
        <source>A third person looks at it again</source>
        <translation>บุคคลที่สามกำลังพิจารณาอีกครั้ง</translation>
    </message>
    <message>
        <source>Ask a third person to look again</source>
        <translation>ขอให้บุคคลที่สามพิจารณาอีกครั้ง</translation>
    </message>
    <message>
        <source>What should they look at?</source>
        <translation>ควรพิจารณาเรื่องใด</translation>
    </message>
    <message>
        <source>Neither who decided nor who trained you will answer.</source>
        <translation>ผู้ตัดสินและผู้ฝึกของคุณจะไม่ใช่ผู้ตอบ</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Taken back by whoever decided</source>
        <translation>ผู้ตัดสินถอนคืนแล้ว</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>สิ่งใดผิดพลาด</translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation>เจ้าตัวอ่านได้</translation>
    </message>
    <message>
        <source>That it was decided stays on record; what it did is undone.</source>
        <translation>ยังมีบันทึกว่าเคยตัดสิน แต่ผลของคำตัดสินถูกยกเลิก</translation>
    </message>
    <message>
        <source>Take it back and sign</source>
        <translation>ถอนคืนและลงชื่อ</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>A decision</source>
        <translation>คำตัดสิน</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>รับรอง</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>คืนสถานะ</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>พักใช้</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>เพิกถอน</translation>
    </message>
    <message>
        <source>From now on %1 may do alone: %2.</source>
        <translation>นับจากนี้ %1 ทำได้ด้วยตนเอง: %2</translation>
    </message>
    <message>
        <source>From now on the certificate is in force.</source>
        <translation>ประกาศนียบัตรมีผลนับจากนี้</translation>
    </message>
    <message>
        <source>The path stays open, and its date counts again. What is met so far is not lost.</source>
        <translation>เส้นทางยังเปิดอยู่ และกำหนดวันเริ่มนับอีกครั้ง สิ่งที่ผ่านแล้วไม่สูญหาย</translation>
    </message>
    <message>
        <source>From now on, and until it is reinstated, %1 may not do alone: %2. Its dates run on.</source>
        <translation>นับจากนี้จนกว่าจะคืนสถานะ %1 ยังทำเองไม่ได้: %2 กำหนดวันนับต่อไป</translation>
    </message>
    <message>
        <source>From now on it does not count, until it is reinstated. Its dates run on.</source>
        <translation>นับจากนี้ยังไม่มีผล จนกว่าจะคืนสถานะ กำหนดวันนับต่อไป</translation>
    </message>
    <message>
        <source>From now on %1 may again do alone: %2. Its dates are as before.</source>
        <translation>นับจากนี้ %1 ทำได้ด้วยตนเองอีกครั้ง: %2 กำหนดวันเป็นดังเดิม</translation>
    </message>
    <message>
        <source>From now on it counts again. Its dates are as before.</source>
        <translation>นับจากนี้มีผลอีกครั้ง กำหนดวันเป็นดังเดิม</translation>
    </message>
    <message>
        <source>From now on %1 may not do alone: %2. It has to be earned again from the beginning.</source>
        <translation>นับจากนี้ %1 ทำเองไม่ได้: %2 ต้องขอรับใหม่ตั้งแต่ต้น</translation>
    </message>
    <message>
        <source>It ends now and has to be earned again from the beginning.</source>
        <translation>สิ้นสุดนับจากนี้ และต้องขอรับใหม่ตั้งแต่ต้น</translation>
    </message>
    <message>
        <source>Certify and sign</source>
        <translation>รับรองและลงชื่อ</translation>
    </message>
    <message>
        <source>Sign: not yet</source>
        <translation>ลงชื่อ: ยังไม่รับรอง</translation>
    </message>
    <message>
        <source>Suspend and sign</source>
        <translation>พักใช้และลงชื่อ</translation>
    </message>
    <message>
        <source>Reinstate and sign</source>
        <translation>คืนสถานะและลงชื่อ</translation>
    </message>
    <message>
        <source>Revoke and sign</source>
        <translation>เพิกถอนและลงชื่อ</translation>
    </message>
    <message>
        <source>There is nothing to decide here as it stands.</source>
        <translation>ขณะนี้ไม่มีเรื่องที่ต้องตัดสิน</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>ตัดสินอย่างไร</translation>
    </message>
    <message>
        <source>On what does it rest?</source>
        <translation>อ้างอิงบันทึกใด</translation>
    </message>
    <message>
        <source>Nothing is on record yet that could be named.</source>
        <translation>ยังไม่มีบันทึกที่อ้างอิงได้</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · บันทึกที่ %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>ใช้คำที่เจ้าตัวเข้าใจ</translation>
    </message>
    <message>
        <source>Your name, the time and what you decided stand wherever this certificate is shown.</source>
        <translation>ชื่อของคุณ เวลา และคำตัดสินจะแสดงทุกที่ที่แสดงประกาศนียบัตรนี้</translation>
    </message>
</context>
<context>
    <name>DeputyPage</name>
    <message>
        <source>While I am away</source>
        <translation>ระหว่างที่ฉันไม่อยู่</translation>
    </message>
    <message>
        <source>Who leads your team meanwhile?</source>
        <translation>ระหว่างนั้นใครดูแลทีมแทนคุณ</translation>
    </message>
    <message>
        <source>For these days they see and do for the team what you do. It ends by itself.</source>
        <translation>ในช่วงวันเหล่านี้ ผู้แทนจะเห็นและทำแทนทีมได้เช่นเดียวกับคุณ แล้วสิ้นสุดเอง</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>ใครทำหน้าที่แทน</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>แต่งตั้ง</translation>
    </message>
    <message>
        <source>%1 leads your team from %2 to %3.</source>
        <translation>%1 ดูแลทีมของคุณตั้งแต่ %2 ถึง %3</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>โต๊ะงาน</translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation>เสนอการสนับสนุน</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>พิมพ์ใบรหัส</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>ดูรายชื่อ</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>วันนี้มีอะไรรอคุณอยู่</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>ไม่มีอะไรค้างอยู่</translation>
    </message>
    <message>
        <source>Everybody&apos;s training is in order today.</source>
        <translation>วันนี้การฝึกอบรมของทุกคนเรียบร้อยดี</translation>
    </message>
    <message>
        <source>Look at the matrix</source>
        <translation>ดูตารางรวม</translation>
    </message>
    <message>
        <source>Nobody is judged by a date. Where something is late, help is offered first.</source>
        <translation>ไม่มีใครถูกตัดสินด้วยวันที่ เมื่อมีเรื่องล่าช้า เราเสนอความช่วยเหลือก่อน</translation>
    </message>
    <message numerus="yes">
        <source>%n people in your care</source>
        <translation>
            <numerusform>ดูแลบุคลากร %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ตอบ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ตัดสิน</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Well done</source>
        <translation>ทำได้ดีมาก</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>ดูประกาศนียบัตร</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>กลับไปหน้าวันนี้</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>พอแค่นี้ก่อน</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>ต่อไป: %1 · %2</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change a question</source>
        <translation>แก้คำถาม</translation>
    </message>
    <message>
        <source>What was answered keeps the wording that it met, and its figures. The new wording counts in quizzes once another author has approved it.</source>
        <translation>คำตอบเดิมยังอยู่กับถ้อยคำเดิมและสถิติเดิม ถ้อยคำใหม่จะใช้ในแบบทดสอบเมื่อผู้เขียนอีกคนรับรองแล้ว</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>คำตอบที่ %1</translation>
    </message>
    <message>
        <source>Feedback for whoever chooses it</source>
        <translation>คำอธิบายสำหรับผู้ที่เลือกข้อนี้</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>คำอธิบาย: %1</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>What the rule behind the question is for; shown after the answer.</source>
        <translation>กฎที่อยู่เบื้องหลังมีไว้เพื่ออะไร แสดงหลังตอบ</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>ความยาก</translation>
    </message>
    <message>
        <source>Rules that it tests</source>
        <translation>กฎที่ข้อนี้ทดสอบ</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>เอาออก: %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>เพิ่มกฎ</translation>
    </message>
    <message>
        <source>Keep as a new wording</source>
        <translation>เก็บเป็นถ้อยคำใหม่</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>First time here</source>
        <translation>เข้าใช้ครั้งแรก</translation>
    </message>
    <message>
        <source>Your first-day code</source>
        <translation>รหัสวันแรกของคุณ</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>อีกครั้งเพื่อความแน่ใจ</translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation>ตั้ง PIN ของคุณเอง</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>ตั้งรหัสผ่านของคุณเอง</translation>
    </message>
    <message>
        <source>It is printed on the slip that you were given. It works once.</source>
        <translation>รหัสอยู่บนใบที่คุณได้รับ ใช้ได้ครั้งเดียว</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>พิมพ์ PIN เดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Type the same password again.</source>
        <translation>พิมพ์รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Four to eight digits that only you know. Avoid 1234 and birthdays.</source>
        <translation>ตัวเลขสี่ถึงแปดหลักที่คุณรู้คนเดียว อย่าใช้ 1234 หรือวันเกิด</translation>
    </message>
    <message>
        <source>At least ten characters that only you know.</source>
        <translation>อย่างน้อยสิบตัวอักษรที่คุณรู้คนเดียว</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Is there a scanner on the desk? Hold the square code on your slip in front of it: the code types itself.</source>
        <translation>ถ้าที่โต๊ะมีเครื่องสแกน ให้ถือคิวอาร์โค้ดบนใบรหัสไว้หน้าเครื่อง แล้วรหัสจะขึ้นเอง</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>PIN ใหม่ของคุณ</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>PIN เดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>สองครั้งไม่ตรงกัน โปรดตั้งใหม่</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>รหัสผ่านใหม่ของคุณ</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>ใช้รหัสผ่านแทน</translation>
    </message>
    <message>
        <source>Use a PIN instead</source>
        <translation>ใช้ PIN แทน</translation>
    </message>
    <message>
        <source>I have enrolled already</source>
        <translation>ลงทะเบียนไว้แล้ว</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>If you pass, the lessons of this course count as done. If not, you lose nothing.</source>
        <translation>ถ้าผ่าน ถือว่าเรียนบทของวิชานี้จบแล้ว ถ้าไม่ผ่านก็ไม่เสียอะไร</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>แบบทดสอบ</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>at most, at your own pace</source>
        <translation>เป็นอย่างมาก ค่อย ๆ ทำได้</translation>
    </message>
    <message>
        <source>is enough to pass</source>
        <translation>ขึ้นไปถือว่าผ่าน</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it. If the power fails, you go on where you were.</source>
        <translation>ทุกคำตอบถูกบันทึกทันที แม้ไฟดับก็ทำต่อจากเดิมได้</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>ทำแบบทดสอบต่อ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Look at the last attempt</source>
        <translation>ดูผลครั้งก่อน</translation>
    </message>
    <message>
        <source>You may check each answer at once. Once checked, it stands, and you see why.</source>
        <translation>ตรวจคำตอบได้ทันทีทีละข้อ ตรวจแล้วแก้ไม่ได้ และจะเห็นเหตุผล</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries at each question, with hints; each further try costs part of its mark.</source>
        <translation>
            <numerusform>แต่ละข้อลองได้ %n ครั้ง มีคำใบ้ให้ ลองเพิ่มแต่ละครั้งจะหักคะแนนบางส่วน</numerusform>
        </translation>
    </message>
    <message>
        <source>You say how sure you are of each answer. Being sure and right earns the most; being sure and wrong costs the most.</source>
        <translation>ทุกข้อให้บอกว่าแน่ใจแค่ไหน แน่ใจแล้วถูกได้คะแนนมากที่สุด แน่ใจแล้วผิดถูกหักมากที่สุด</translation>
    </message>
    <message numerus="yes">
        <source>You have %n minutes more than usual.</source>
        <translation>
            <numerusform>คุณมีเวลามากกว่าปกติ %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>If you wish, a supervisor reads the questions aloud and enters your answers.</source>
        <translation>ถ้าต้องการ หัวหน้างานจะอ่านคำถามให้ฟังและกรอกคำตอบให้</translation>
    </message>
    <message>
        <source>Ask your supervisor to unlock this quiz. Show them this code:</source>
        <translation>ขอให้หัวหน้างานเปิดแบบทดสอบนี้ โดยให้ดูรหัสนี้:</translation>
    </message>
    <message>
        <source>It is unlocked</source>
        <translation>เปิดแล้ว</translation>
    </message>
</context>
<context>
    <name>ExamsPage</name>
    <message>
        <source>Quizzes</source>
        <translation>แบบทดสอบ</translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation>แบบทดสอบใช้คำถามอะไร</translation>
    </message>
    <message>
        <source>Each quiz takes a set number of questions for each rule and difficulty. Here you see whether the banks have enough.</source>
        <translation>แบบทดสอบแต่ละชุดใช้คำถามตามกฎและความยากจำนวนหนึ่ง ที่นี่ดูได้ว่าคลังมีพอหรือไม่</translation>
    </message>
    <message>
        <source>No quizzes yet</source>
        <translation>ยังไม่มีแบบทดสอบ</translation>
    </message>
    <message>
        <source>They come with a program. Once one is installed, its quizzes appear here.</source>
        <translation>แบบทดสอบมากับหลักสูตร เมื่อติดตั้งหลักสูตรแล้วจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>The banks have enough</source>
        <translation>คลังเพียงพอ</translation>
    </message>
    <message>
        <source>Questions are missing</source>
        <translation>คำถามไม่พอ</translation>
    </message>
</context>
<context>
    <name>ExceptionCard</name>
    <message>
        <source>Take another certificate of %1 for “%2”</source>
        <translation>ให้ใบรับรองอื่นของ %1 ใช้แทน “%2”</translation>
    </message>
    <message>
        <source>Excuse %1 from “%2”</source>
        <translation>ยกเว้น %1 จาก “%2”</translation>
    </message>
    <message>
        <source>From %1 through %2</source>
        <translation>ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Asked by %1 on %2</source>
        <translation>ผู้ขอ: %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>อนุมัติและลงนามโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Refused by %1 on %2</source>
        <translation>ไม่อนุมัติโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>This is about you, so somebody else decides.</source>
        <translation>เป็นเรื่องของคุณเอง จึงต้องให้ผู้อื่นตัดสิน</translation>
    </message>
    <message>
        <source>You asked for this, so another person approves it.</source>
        <translation>คุณเป็นผู้ขอ จึงต้องให้อีกบุคคลหนึ่งอนุมัติ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Your signature says that you have read the reason and approve the exception for these days.</source>
        <translation>ลายมือชื่อของคุณหมายความว่าได้อ่านเหตุผลแล้วและอนุมัติข้อยกเว้นในช่วงวันเหล่านี้</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>ลงนามและอนุมัติ</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>เพราะอะไรจึงไม่อนุมัติ</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>ใช้คำที่เจ้าตัวเข้าใจ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>กรณียกเว้น</translation>
    </message>
    <message>
        <source>What cannot go as it stands</source>
        <translation>เรื่องที่ไปต่อตามเดิมไม่ได้</translation>
    </message>
    <message>
        <source>A rule met somebody whom it does not fit. You answer it, with a reason, and nobody is late by it.</source>
        <translation>กฎไปตรงกับคนที่กฎนั้นไม่เหมาะ คุณเป็นผู้ตอบพร้อมเหตุผล และไม่มีใครล่าช้าเพราะเรื่องนี้</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>ขอยกเว้นเป็นกรณี</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the new date.</source>
        <translation>
            <numerusform>%n คนได้รับกำหนดใหม่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged, as the date would not be later for them: %1</source>
        <translation>คงเดิม เพราะวันที่นี้ไม่ได้ช้ากว่าเดิม: %1</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>ไม่มีเรื่องรอคำตอบ</translation>
    </message>
    <message>
        <source>A due date that nobody can keep, programs in conflict and exceptions to approve appear here.</source>
        <translation>กำหนดที่ไม่มีใครทำทัน หลักสูตรที่ขัดกัน และข้อยกเว้นที่รออนุมัติจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>Dates that cannot be kept</source>
        <translation>กำหนดที่ทำไม่ทันแน่นอน</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>ไม่เลือกใคร</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>The new date</source>
        <translation>กำหนดใหม่</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>One reason for all of them. Each can read it.</source>
        <translation>เหตุผลเดียวสำหรับทุกคน แต่ละคนอ่านได้</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people this date</source>
        <translation>
            <numerusform>ให้กำหนดนี้แก่ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>รออีกบุคคลหนึ่ง</translation>
    </message>
    <message>
        <source>Needs you in another way</source>
        <translation>ต้องการคุณในทางอื่น</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ตัดสิน</translation>
    </message>
    <message>
        <source>Look at the appeal</source>
        <translation>ดูคำอุทธรณ์</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>The customer is %1</source>
        <translation>ลูกค้า%1</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Former wording</source>
        <translation>ถ้อยคำเดิม</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>ถ้อยคำที่ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>ความง่าย</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>อำนาจจำแนก</translation>
    </message>
    <message>
        <source>Weight, meant</source>
        <translation>น้ำหนักที่ตั้งไว้</translation>
    </message>
    <message>
        <source>Weight, in effect</source>
        <translation>น้ำหนักจริง</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>ถ้าเดา</translation>
    </message>
    <message>
        <source>Hide what was chosen</source>
        <translation>ซ่อนตัวเลือกที่ถูกเลือก</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>ผู้ตอบเลือกอะไร</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>เปิดคำถาม</translation>
    </message>
    <message>
        <source>chosen %1 times; %2 of the stronger third, %3 of the weaker third</source>
        <translation>ถูกเลือก %1 ครั้ง กลุ่มเก่งหนึ่งในสาม %2 ครั้ง กลุ่มอ่อนหนึ่งในสาม %3 ครั้ง</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Preview a folder</source>
        <translation>ดูตัวอย่างโฟลเดอร์</translation>
    </message>
    <message>
        <source>See each lesson, question and simulation as learners will, while you write. Nothing of it is installed here.</source>
        <translation>ดูบทเรียน คำถาม และสถานการณ์จำลองอย่างที่ผู้เรียนจะเห็นระหว่างที่เขียน โดยไม่มีการติดตั้งที่นี่</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation>โฟลเดอร์ที่มีไฟล์ pack.yaml</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>โฟลเดอร์ก่อนหน้า</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation>โฟลเดอร์นี้ไม่มีชุดเนื้อหา โปรดเลือกโฟลเดอร์ที่มีไฟล์ pack.yaml</translation>
    </message>
    <message>
        <source>It opens in a window of its own, in a few seconds.</source>
        <translation>กำลังเปิดในหน้าต่างใหม่ โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>The window could not be opened. Please try again, or begin it by hand: %1</source>
        <translation>เปิดหน้าต่างไม่ได้ โปรดลองอีกครั้ง หรือเปิดเองด้วยคำสั่ง %1</translation>
    </message>
    <message>
        <source>Show this pack</source>
        <translation>แสดงชุดเนื้อหานี้</translation>
    </message>
</context>
<context>
    <name>FormulaPage</name>
    <message>
        <source>Practice</source>
        <translation>การฝึก</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>แขก</translation>
    </message>
    <message>
        <source>That is it. The guest knows what happens next.</source>
        <translation>ใช่เลย แขกรู้แล้วว่าจะเป็นอย่างไรต่อไป</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>ควรพูดว่า %1</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>พูดแบบนี้ก็ได้</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>ด้วยคำพูดของคุณเอง</translation>
    </message>
    <message>
        <source>What do you say to the guest?</source>
        <translation>คุณจะพูดกับแขกว่าอย่างไร</translation>
    </message>
    <message>
        <source>Only you see this. All that is kept is that you practised.</source>
        <translation>คุณเห็นคนเดียว เราเก็บไว้แค่ว่าคุณได้ฝึกแล้ว</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>พูดเอง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>พูดเลย</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>ฝึกแล้ว</translation>
    </message>
    <message>
        <source>Say it aloud once before your next guest. It stays in your memory better.</source>
        <translation>ลองพูดออกเสียงสักครั้งก่อนพบแขกคนต่อไป จะจำได้ดีขึ้น</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>ภาษาของลูกค้า</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>ลูกค้าพูด%1</translation>
    </message>
</context>
<context>
    <name>FromTo</name>
    <message>
        <source>Was: %1</source>
        <translation>เดิม: %1</translation>
    </message>
    <message>
        <source>Is: %1</source>
        <translation>ใหม่: %1</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <source>Play a complaint together</source>
        <translation>เล่นเรื่องร้องเรียนร่วมกัน</translation>
    </message>
    <message>
        <source>Each department answers for its link, one after the other. Look for the solution, not for the culprit.</source>
        <translation>แต่ละแผนกรับผิดชอบช่วงของตนต่อกันไป มองหาทางแก้ ไม่ใช่หาคนผิด</translation>
    </message>
    <message>
        <source>Complaints that several departments answer will appear here.</source>
        <translation>เรื่องร้องเรียนที่หลายแผนกร่วมกันตอบจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Which complaint?</source>
        <translation>เรื่องไหน</translation>
    </message>
    <message>
        <source>Who takes this link?</source>
        <translation>ใครรับช่วงนี้</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Gather them</source>
        <translation>เริ่มเล่นร่วมกัน</translation>
    </message>
    <message>
        <source>Another complaint</source>
        <translation>เรื่องอื่น</translation>
    </message>
    <message>
        <source>They are gathered. Each finds it under Practise, Simulations when the link before is done.</source>
        <translation>จัดทีมแล้ว แต่ละคนจะเห็นที่ ฝึกพูด &gt; สถานการณ์จำลอง เมื่อช่วงก่อนหน้าเสร็จ</translation>
    </message>
    <message>
        <source>Played together</source>
        <translation>เล่นร่วมกัน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now it is with %1.</source>
        <translation>ตอนนี้อยู่ที่ %1</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>ทบทวนร่วมกัน</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Answers to mark</source>
        <translation>คำตอบที่รอตรวจ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>มี %n คำตอบรอคุณตรวจ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your marks</source>
        <translation>ไม่มีคำตอบรอตรวจ</translation>
    </message>
    <message>
        <source>When somebody hands in an answer that a person reads, it appears here.</source>
        <translation>เมื่อมีคนส่งคำตอบที่ต้องให้คนอ่าน คำตอบจะมาอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>Mark the oldest</source>
        <translation>ตรวจคำตอบที่รอนานที่สุด</translation>
    </message>
    <message>
        <source>Without a name: answer %1</source>
        <translation>ไม่แสดงชื่อ: คำตอบที่ %1</translation>
    </message>
    <message>
        <source>%1 · handed in %2</source>
        <translation>%1 · ส่งเมื่อ %2</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n more attempts is over; their answers come here with your next mark.</source>
        <translation>
            <numerusform>อีก %n ครั้งหมดเวลาสอบแล้ว คำตอบจะเข้ามาเมื่อคุณให้คะแนนครั้งถัดไป</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>A phrase said aloud</source>
        <translation>ลองพูดออกเสียง</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation>ผู้ที่ทำงานในสาขาของคุณวันนี้จะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>ใครเป็นผู้พูด</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>คนอื่น</translation>
    </message>
    <message>
        <source>Which phrase?</source>
        <translation>คำพูดไหน</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>ภาษาของลูกค้า</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>ลูกค้าพูด%1</translation>
    </message>
    <message>
        <source>The words as you heard them</source>
        <translation>คำพูดตามที่คุณได้ยิน</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Every part was heard.</source>
        <translation>ได้ยินครบทุกส่วน</translation>
    </message>
    <message>
        <source>Part of it is not known to the programme. Judge it by your own ear.</source>
        <translation>มีบางส่วนที่โปรแกรมไม่รู้จัก ขอให้ตัดสินด้วยหูของคุณเอง</translation>
    </message>
    <message>
        <source>Not every part was heard. Talk it over and let them say it again.</source>
        <translation>ยังได้ยินไม่ครบ คุยกันแล้วให้ลองพูดอีกครั้ง</translation>
    </message>
    <message>
        <source>%1: heard</source>
        <translation>%1: ได้ยินแล้ว</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: ยังขาด</translation>
    </message>
    <message>
        <source>The words are kept with the person&apos;s record, so that the judgement can be looked at again.</source>
        <translation>คำพูดจะเก็บไว้กับประวัติของผู้พูด เพื่อให้ตรวจผลซ้ำได้</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>ค้นหาตามชื่อ</translation>
    </message>
</context>
<context>
    <name>HirePage</name>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มพนักงาน</translation>
    </message>
    <message>
        <source>Who is new in the house?</source>
        <translation>ใครมาใหม่</translation>
    </message>
    <message>
        <source>The slip with the first-day code comes next.</source>
        <translation>ขั้นต่อไปคือใบรหัสสำหรับวันแรก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>As the person writes it, in their own script.</source>
        <translation>ตามที่เจ้าตัวเขียน ด้วยอักษรของภาษาตนเอง</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ชื่อเป็นอักษรละติน</translation>
    </message>
    <message>
        <source>As in the passport; it appears on the certificate.</source>
        <translation>ตามหนังสือเดินทาง ชื่อนี้จะแสดงบนประกาศนียบัตร</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>แผนก</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>ตำแหน่งงาน</translation>
    </message>
    <message>
        <source>Language of the first screen</source>
        <translation>ภาษาของหน้าจอแรก</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>วันแรกที่ทำงาน</translation>
    </message>
    <message>
        <source>Add, and make the slip</source>
        <translation>เพิ่ม แล้วออกใบรหัส</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Hours at work</source>
        <translation>ชั่วโมงการทำงาน</translation>
    </message>
    <message>
        <source>Some certifications ask for hours. You confirm what was worked; nobody counts their own.</source>
        <translation>การรับรองบางรายการกำหนดชั่วโมงทำงาน คุณเป็นผู้ยืนยันชั่วโมงที่ทำจริง ไม่มีใครนับให้ตนเอง</translation>
    </message>
    <message numerus="yes">
        <source>%n hours are confirmed</source>
        <translation>
            <numerusform>ยืนยัน %n ชั่วโมงแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation>มีสิ่งใดผิดพลาดหรือไม่</translation>
    </message>
    <message>
        <source>Say what, and they no longer count. That it was written stays on record.</source>
        <translation>โปรดระบุว่าอะไรผิด แล้วชั่วโมงเหล่านี้จะไม่นับอีก แต่ยังคงมีบันทึกว่าเคยเขียนไว้</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>Taken back. They no longer count.</source>
        <translation>ถอนคืนแล้ว ชั่วโมงเหล่านี้ไม่นับอีก</translation>
    </message>
    <message>
        <source>Nobody needs hours confirmed</source>
        <translation>ไม่มีใครรอการยืนยันชั่วโมง</translation>
    </message>
    <message>
        <source>Whose certification asks for hours at work appears here.</source>
        <translation>ผู้ที่การรับรองกำหนดชั่วโมงทำงานจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>ยืนยันแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>จนถึง %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>ครบกำหนดไปแล้ว %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>ครบกำหนด %1</translation>
    </message>
    <message>
        <source>Confirm hours</source>
        <translation>ยืนยันชั่วโมง</translation>
    </message>
    <message>
        <source>How many whole hours?</source>
        <translation>กี่ชั่วโมงเต็ม</translation>
    </message>
    <message>
        <source>Those since the last time you confirmed.</source>
        <translation>ชั่วโมงนับจากการยืนยันครั้งก่อน</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>โปรดเขียนเป็นจำนวนเต็ม</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>จนถึงวันใด</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Take hours over from a table</source>
        <translation>นำชั่วโมงเข้าจากตาราง</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>ยังใช้งานอยู่หรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this screen closes and forgets you. Everything you finished is kept.</source>
        <translation>
            <numerusform>อีก %n วินาทีหน้าจอนี้จะปิดและลืมคุณ ทุกอย่างที่ทำเสร็จแล้วยังอยู่ครบ</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ยังใช้งานอยู่</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import questions</source>
        <translation>นำเข้าคำถาม</translation>
    </message>
    <message>
        <source>From GIFT, Aiken, Moodle XML or a spreadsheet saved as CSV. You see every question before anything is kept.</source>
        <translation>จาก GIFT, Aiken, Moodle XML หรือตารางที่บันทึกเป็น CSV คุณจะเห็นทุกคำถามก่อนเก็บจริง</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>คลังคำถาม</translation>
    </message>
    <message>
        <source>A short name: a–z, 0–9 and hyphens. A new name makes a new bank.</source>
        <translation>ชื่อสั้น ๆ ใช้ a–z, 0–9 และขีดกลาง ชื่อใหม่คือคลังใหม่</translation>
    </message>
    <message>
        <source>Please use a–z, 0–9 and hyphens only.</source>
        <translation>โปรดใช้เฉพาะ a–z, 0–9 และขีดกลาง</translation>
    </message>
    <message>
        <source>front-desk</source>
        <translation>front-desk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Drop a file here, choose it from a folder, or type its name.</source>
        <translation>ลากไฟล์มาวางที่นี่ เลือกจากโฟลเดอร์ หรือพิมพ์ชื่อไฟล์</translation>
    </message>
    <message>
        <source>There is no file of that name in %1.</source>
        <translation>ไม่พบไฟล์ชื่อนี้ใน %1</translation>
    </message>
    <message>
        <source>This file cannot be read. Please see whether you may open it.</source>
        <translation>อ่านไฟล์นี้ไม่ได้ โปรดดูว่าคุณมีสิทธิ์เปิดหรือไม่</translation>
    </message>
    <message>
        <source>This file is too large for one import. Please split it.</source>
        <translation>ไฟล์ใหญ่เกินไปสำหรับการนำเข้าครั้งเดียว โปรดแบ่งไฟล์</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>ปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose from a folder</source>
        <translation>เลือกจากโฟลเดอร์</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>โฟลเดอร์ก่อนหน้า</translation>
    </message>
    <message>
        <source>Nothing here that can be imported.</source>
        <translation>ไม่มีไฟล์ที่นำเข้าได้ที่นี่</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>ภาษาของคำถาม</translation>
    </message>
    <message>
        <source>as their letters show</source>
        <translation>ตามตัวอักษรที่ใช้</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>ในไฟล์มี%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>ใหม่ %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worded anew</source>
        <translation>
            <numerusform>ถ้อยคำใหม่ %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>มีอยู่แล้ว %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>นำเข้าไม่ได้ %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with something to tell</source>
        <translation>
            <numerusform>เฉพาะ %n ข้อที่มีหมายเหตุ</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>บรรทัด %1</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 จาก %3</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>คำถามก่อนหน้า</translation>
    </message>
    <message>
        <source>Later questions</source>
        <translation>คำถามถัดไป</translation>
    </message>
    <message>
        <source>%1 taken into %2</source>
        <translation>นำ%1เข้าคลัง %2 แล้ว</translation>
    </message>
    <message>
        <source>Everything in the file was here already</source>
        <translation>ทุกข้อในไฟล์มีอยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; mend the file and import it once more, what is here already stays as it is.</source>
        <translation>
            <numerusform>นำเข้าไม่ได้ %n ข้อ โปรดแก้ไฟล์แล้วนำเข้าอีกครั้ง ข้อที่มีอยู่แล้วจะคงเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in quizzes once another author has read and approved them.</source>
        <translation>จะใช้ในแบบทดสอบได้เมื่อผู้เขียนอีกคนอ่านและรับรองแล้ว</translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation>เปิดคลังคำถาม</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ไฟล์อื่น</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>ยังไม่ได้เก็บอะไร</translation>
    </message>
    <message>
        <source>There is nothing new to take.</source>
        <translation>ไม่มีอะไรใหม่ให้นำเข้า</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>นำเข้า%1</translation>
    </message>
    <message>
        <source>Look at the questions</source>
        <translation>ดูคำถามก่อน</translation>
    </message>
    <message>
        <source>%1 for the bank %2</source>
        <translation>%1 สำหรับคลัง %2</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>เลือกใหม่</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>ตารางเวร</translation>
    </message>
    <message>
        <source>Who works when, at which site.</source>
        <translation>ใครทำงานเมื่อใด ที่สถานที่ใด</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>การลา</translation>
    </message>
    <message>
        <source>Who is away, from which day to which.</source>
        <translation>ใครไม่อยู่ ตั้งแต่วันใดถึงวันใด</translation>
    </message>
    <message>
        <source>Earlier certificates</source>
        <translation>ประกาศนียบัตรเดิม</translation>
    </message>
    <message>
        <source>What people brought with them. None is worth more than one earned here.</source>
        <translation>สิ่งที่ติดตัวมาก่อน ไม่มีใบใดมีค่ามากกว่าใบที่ได้รับที่นี่</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>Who works here, as what and since when.</source>
        <translation>ใครทำงานที่นี่ ตำแหน่งใด ตั้งแต่เมื่อใด</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>จากตาราง</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV. You see what would happen before anything is kept.</source>
        <translation>ตารางคำนวณที่บันทึกเป็น CSV คุณจะเห็นผลก่อนที่จะบันทึกสิ่งใด</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>ในไฟล์เป็นข้อมูลใด</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>คอลัมน์: %1</translation>
    </message>
    <message>
        <source>Choose it from a folder, or type its name.</source>
        <translation>เลือกจากโฟลเดอร์ หรือพิมพ์ชื่อไฟล์</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: a quotation mark does not close, or there are more cells than columns.</source>
        <translation>อ่านบรรทัดที่ %1 ไม่ได้ เครื่องหมายคำพูดอาจไม่ปิด หรือมีช่องเกินจำนวนคอลัมน์</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>ไฟล์นี้ไม่มีแถวข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the file</source>
        <translation>
            <numerusform>%n แถวในไฟล์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>เปลี่ยน %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>แถวที่ %1 คอลัมน์ %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>แถวที่ %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Rows with a problem stay out; mend them and take the file again.</source>
        <translation>ยังไม่ได้บันทึกสิ่งใด แถวที่มีปัญหาจะไม่ถูกนำเข้า แก้ไขแล้วนำไฟล์เข้าอีกครั้งได้</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows over</source>
        <translation>
            <numerusform>นำเข้า %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ชั่วโมงการทำงาน</translation>
    </message>
    <message>
        <source>How many hours somebody worked for a certification, through which day.</source>
        <translation>ใครทำงานกี่ชั่วโมงสำหรับการรับรองใด จนถึงวันใด</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Question %1, line %2</source>
        <translation>ข้อ %1 บรรทัด %2</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>นำเข้าไม่ได้</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>ถ้อยคำใหม่</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>บรรทัด %1</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Desk</source>
        <translation>โต๊ะงาน</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>ตารางรวม</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคลากร</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>ข้อห่วงใย</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>คืนนี้</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>ฝึก</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>บันทึกของฉัน</translation>
    </message>
    <message>
        <source>Change of person</source>
        <translation>เปลี่ยนผู้ใช้</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>แบบทดสอบ</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>กรณียกเว้น</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>หลักสูตรการรับรอง</translation>
    </message>
</context>
<context>
    <name>ItemKey</name>
    <message>
        <source>Accepted: %1</source>
        <translation>คำตอบที่รับ: %1</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>ตอบแบบนี้ก็ได้:</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>A question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>รูปแบบการแสดง</translation>
    </message>
    <message>
        <source>With its key</source>
        <translation>พร้อมเฉลย</translation>
    </message>
    <message>
        <source>As the learner meets it</source>
        <translation>แบบที่ผู้เรียนเห็น</translation>
    </message>
    <message>
        <source>Try it: nothing is kept.</source>
        <translation>ลองตอบได้ ไม่มีการบันทึก</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>คลังคำถาม</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>ความยาก</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>none named yet</source>
        <translation>ยังไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ใช้ที่ใด</translation>
    </message>
    <message>
        <source>in quizzes and in practice</source>
        <translation>ในแบบทดสอบและการฝึก</translation>
    </message>
    <message>
        <source>in practice only</source>
        <translation>ในการฝึกเท่านั้น</translation>
    </message>
    <message>
        <source>Change words, rules or difficulty</source>
        <translation>แก้ถ้อยคำ กฎ หรือความยาก</translation>
    </message>
    <message>
        <source>It belongs to a course: its words are in the course&apos;s files, with every translation.</source>
        <translation>ข้อนี้เป็นของวิชา ถ้อยคำอยู่ในไฟล์ของวิชาพร้อมคำแปลทุกภาษา</translation>
    </message>
    <message>
        <source>Its wordings</source>
        <translation>ถ้อยคำแต่ละรุ่น</translation>
    </message>
    <message>
        <source>Wording %1, the present one</source>
        <translation>ถ้อยคำที่ %1 (ปัจจุบัน)</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>ถ้อยคำที่ %1</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>ตั้งแต่ %1 โดย %2</translation>
    </message>
    <message>
        <source>since %1, with the pack that was installed</source>
        <translation>ตั้งแต่ %1 มากับชุดเนื้อหาที่ติดตั้ง</translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>ออกแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>ยังไม่เคยออก</translation>
    </message>
    <message>
        <source>approved by %1 on %2</source>
        <translation>%1 รับรองเมื่อ %2</translation>
    </message>
    <message>
        <source>approved with the pack</source>
        <translation>รับรองมากับชุดเนื้อหา</translation>
    </message>
    <message>
        <source>Approved by %1: it counts in quizzes.</source>
        <translation>%1 รับรองแล้ว ใช้ในแบบทดสอบได้</translation>
    </message>
    <message>
        <source>Approved with the pack: it counts in quizzes.</source>
        <translation>รับรองมากับชุดเนื้อหา ใช้ในแบบทดสอบได้</translation>
    </message>
    <message>
        <source>This wording is yours. A second person reads and approves it; please ask another author.</source>
        <translation>ถ้อยคำนี้เป็นของคุณ ต้องมีอีกคนหนึ่งอ่านและรับรอง โปรดขอให้ผู้เขียนคนอื่นช่วย</translation>
    </message>
    <message>
        <source>Have you read question, key and feedback? Then it can count in quizzes.</source>
        <translation>อ่านคำถาม เฉลย และคำอธิบายครบแล้วหรือยัง ถ้าครบก็ใช้ในแบบทดสอบได้</translation>
    </message>
    <message>
        <source>Approve this wording</source>
        <translation>รับรองถ้อยคำนี้</translation>
    </message>
    <message>
        <source>The next that waits for you</source>
        <translation>ข้อถัดไปที่รอคุณ</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What is kept</source>
        <translation>สิ่งที่เราเก็บ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>What you finished and when, your quiz results, your certificates and the points you earned.</source>
        <translation>สิ่งที่คุณทำเสร็จและวันที่ ผลแบบทดสอบ ประกาศนียบัตร และคะแนนที่ได้รับ</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>ใครเห็นบ้าง</translation>
    </message>
    <message>
        <source>You, always. HR and your supervisor see where you stand. Whenever somebody opens your file, that is written down.</source>
        <translation>คุณเห็นได้เสมอ ฝ่ายบุคคลและหัวหน้างานเห็นว่าคุณเรียนถึงไหน และทุกครั้งที่มีคนเปิดแฟ้มของคุณ ระบบจะบันทึกไว้</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>ไม่เก็บเด็ดขาด</translation>
    </message>
    <message>
        <source>How you practise. Every try, every slip of the tongue is yours alone, and no score comes of it.</source>
        <translation>การฝึกของคุณ ทุกครั้งที่ลองและทุกคำที่พลาดเป็นของคุณคนเดียว ไม่มีการให้คะแนน</translation>
    </message>
    <message>
        <source>Never automatic</source>
        <translation>ไม่มีการตัดสินอัตโนมัติ</translation>
    </message>
    <message>
        <source>Nobody is judged by this program. If something is late, help is offered first, and people decide.</source>
        <translation>โปรแกรมนี้ไม่ตัดสินใคร หากมีเรื่องล่าช้า เราเสนอความช่วยเหลือก่อน และคนเป็นผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>What is kept, and who sees it</source>
        <translation>เราเก็บอะไร และใครเห็นบ้าง</translation>
    </message>
    <message>
        <source>I understand. Show me my day</source>
        <translation>เข้าใจแล้ว ไปหน้าวันนี้</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>ภาษา: %1</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>เลือกคำตอบ</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>จบบทเรียน</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>Lesson done</source>
        <translation>จบบทเรียนแล้ว</translation>
    </message>
    <message>
        <source>What you take with you:</source>
        <translation>สิ่งที่ได้จากบทนี้:</translation>
    </message>
</context>
<context>
    <name>LetterHours</name>
    <message>
        <source>When letters may arrive</source>
        <translation>ช่วงเวลาที่จดหมายส่งถึงได้</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Usually from %1 to %2.</source>
        <translation>ปกติ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Usually from %1 to %2, as nobody chose other hours.</source>
        <translation>ปกติ %1 ถึง %2 เพราะยังไม่มีใครกำหนดเวลาอื่น</translation>
    </message>
    <message>
        <source>From %1 through %2: from %3 to %4.</source>
        <translation>ตั้งแต่ %1 ถึง %2: เวลา %3 ถึง %4</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่เวลา</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึงเวลา</translation>
    </message>
    <message>
        <source>Only in a season, as in Ramadan</source>
        <translation>เฉพาะช่วงหนึ่งของปี เช่น เดือนรอมฎอน</translation>
    </message>
    <message>
        <source>Evening hours may reach over midnight: from %1 to %2.</source>
        <translation>ช่วงค่ำข้ามเที่ยงคืนได้ เช่น %1 ถึง %2</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>ใช้ช่วงเวลานี้</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Reminders</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>ส่งไม่ถึง</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>อาจส่งแล้ว</translation>
    </message>
    <message>
        <source>Who was reminded of what</source>
        <translation>แจ้งเตือนใครเรื่องใด</translation>
    </message>
    <message>
        <source>Each date is told once, in one letter a person and day, in that person&apos;s language and never while they are away.</source>
        <translation>แต่ละกำหนดแจ้งครั้งเดียว คนละหนึ่งฉบับต่อวัน เป็นภาษาของผู้รับ และไม่ส่งระหว่างที่ไม่อยู่</translation>
    </message>
    <message numerus="yes">
        <source>%n letters did not surely arrive. Please tell these people yourself, or mend the address.</source>
        <translation>
            <numerusform>จดหมาย %n ฉบับอาจส่งไม่ถึง โปรดแจ้งผู้รับด้วยตนเองหรือแก้ที่อยู่อีเมล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no mail address and get no letters.</source>
        <translation>
            <numerusform>%n คนไม่มีที่อยู่อีเมล จึงไม่ได้รับจดหมาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้ทีหลัง</translation>
    </message>
    <message>
        <source>Enter addresses</source>
        <translation>กรอกที่อยู่อีเมล</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>จดหมายใด</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>No letter was written yet</source>
        <translation>ยังไม่มีจดหมาย</translation>
    </message>
    <message>
        <source>No such letter</source>
        <translation>ไม่มีจดหมายเช่นนี้</translation>
    </message>
    <message>
        <source>A week before a date, and when it has passed, a letter to the person appears here.</source>
        <translation>จดหมายถึงแต่ละคนจะปรากฏที่นี่ก่อนถึงกำหนดหนึ่งสัปดาห์ และเมื่อเลยกำหนด</translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation>เซิร์ฟเวอร์อีเมลแจ้งว่า: %1</translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation>ใครเป็นผู้ส่งจดหมาย</translation>
    </message>
    <message>
        <source>The mail server, and a letter to try it.</source>
        <translation>เซิร์ฟเวอร์อีเมล และจดหมายทดสอบ</translation>
    </message>
</context>
<context>
    <name>LineUpCard</name>
    <message>
        <source>Five minutes together: %1</source>
        <translation>ห้านาทีด้วยกัน: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How to talk about it</source>
        <translation>ชวนคุยอย่างไร</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Adab</source>
        <translation>Adab</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Sending letters</source>
        <translation>การส่งจดหมาย</translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation>ใครเป็นผู้ส่งจดหมาย</translation>
    </message>
    <message>
        <source>Reminders leave by your house&apos;s mail server. Its operator knows what to write here.</source>
        <translation>การแจ้งเตือนส่งออกทางเซิร์ฟเวอร์อีเมลขององค์กร ผู้ดูแลระบบทราบว่าต้องเขียนอะไร</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>เซิร์ฟเวอร์อีเมล</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>การป้องกันการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, on this machine</source>
        <translation>ไม่มี เฉพาะบนเครื่องนี้</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>พอร์ต</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Empty where nobody signs in there.</source>
        <translation>เว้นว่างหากไม่ต้องเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on with it.</source>
        <translation>มีรหัสผ่านเก็บไว้แล้ว เว้นว่างเพื่อใช้ต่อ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>Kept. Please try it with a letter to yourself.</source>
        <translation>เก็บแล้ว โปรดทดสอบด้วยจดหมายถึงท่านเอง</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>เก็บการตั้งค่านี้</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Once the settings are kept, a letter to yourself shows whether they work.</source>
        <translation>เมื่อเก็บการตั้งค่าแล้ว จดหมายถึงท่านเองจะแสดงว่าใช้ได้หรือไม่</translation>
    </message>
    <message>
        <source>A letter goes to %1.</source>
        <translation>จดหมายจะส่งถึง %1</translation>
    </message>
    <message>
        <source>Enter your own mail address in your settings first.</source>
        <translation>โปรดกรอกที่อยู่อีเมลของท่านในการตั้งค่าก่อน</translation>
    </message>
    <message>
        <source>The mail server has taken the letter. Please look into your mailbox.</source>
        <translation>เซิร์ฟเวอร์อีเมลรับจดหมายแล้ว โปรดดูในกล่องจดหมายของท่าน</translation>
    </message>
    <message>
        <source>The letter did not leave. The mail server said: %1</source>
        <translation>จดหมายส่งไม่ออก เซิร์ฟเวอร์อีเมลตอบว่า %1</translation>
    </message>
    <message>
        <source>Send a test letter to myself</source>
        <translation>ส่งจดหมายทดสอบถึงตนเอง</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>ตารางรวม</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>ตำแหน่งงาน</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>who are</source>
        <translation>ซึ่งมีสถานะ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>ใดก็ได้</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>สิ้นสุดภายใน</translation>
    </message>
    <message>
        <source>ending at any time</source>
        <translation>สิ้นสุดเมื่อใดก็ได้</translation>
    </message>
    <message>
        <source>ending in 30 days</source>
        <translation>สิ้นสุดใน 30 วัน</translation>
    </message>
    <message>
        <source>ending in 60 days</source>
        <translation>สิ้นสุดใน 60 วัน</translation>
    </message>
    <message>
        <source>ending in 90 days</source>
        <translation>สิ้นสุดใน 90 วัน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Nobody fits this sentence</source>
        <translation>ไม่พบใครตามเงื่อนไขนี้</translation>
    </message>
    <message>
        <source>Widen it: another site, another state, or everybody.</source>
        <translation>ลองขยายเงื่อนไข: สถานที่อื่น สถานะอื่น หรือทุกคน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Matrix of people and certifications</source>
        <translation>ตารางบุคลากรกับการรับรอง</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 จาก %3</translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation>รายชื่อก่อนหน้า</translation>
    </message>
    <message>
        <source>Next people</source>
        <translation>รายชื่อถัดไป</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ตัวกรอง</translation>
    </message>
</context>
<context>
    <name>MatrixViewModel</name>
    <message>
        <source>every site</source>
        <translation>ทุกสถานที่</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ทุกคน</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Your name</source>
        <translation>ชื่อของคุณ</translation>
    </message>
    <message>
        <source>Is this your name?</source>
        <translation>นี่คือชื่อของคุณใช่ไหม</translation>
    </message>
    <message>
        <source>Yes, that is how it is written</source>
        <translation>ใช่ เขียนแบบนี้</translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <translation>ไม่ใช่ มีบางอย่างไม่ถูก</translation>
    </message>
    <message>
        <source>How should it be?</source>
        <translation>ที่ถูกต้องเขียนอย่างไร</translation>
    </message>
    <message>
        <source>HR reads this and corrects it. You can go on in the meantime.</source>
        <translation>ฝ่ายบุคคลจะอ่านและแก้ไขให้ ระหว่างนี้คุณใช้งานต่อได้</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation>บนป้ายชื่อให้เขียนว่าอะไร</translation>
    </message>
    <message>
        <source>This is what guests will call you. You may change it at any time.</source>
        <translation>แขกจะเรียกคุณด้วยชื่อนี้ เปลี่ยนได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ต่อไป</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next: %1</source>
        <translation>ต่อไป: %1</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>ได้รับการรับรอง</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>ทำครบแล้ว</translation>
    </message>
    <message>
        <source>You are certified. Well done.</source>
        <translation>คุณได้รับการรับรองแล้ว ยินดีด้วย</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>ไม่มีอะไรค้างอยู่</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>ดูประกาศนียบัตร</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>ต่อไป: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>At work</source>
        <translation>ขณะทำงาน</translation>
    </message>
    <message>
        <source>There is nothing to watch here</source>
        <translation>ไม่มีสิ่งที่ต้องสังเกตการณ์ที่นี่</translation>
    </message>
    <message>
        <source>%1. Watch, then choose the words that fit best. Nobody is photographed.</source>
        <translation>%1 สังเกตก่อน แล้วเลือกคำที่ตรงที่สุด ไม่มีการถ่ายภาพบุคคล</translation>
    </message>
    <message>
        <source>Needed in any case</source>
        <translation>จำเป็นเสมอ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>เพิ่มบันทึก</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>สิ่งที่เห็นและได้ยิน</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>โดยรวม</translation>
    </message>
    <message>
        <source>Something to thank for, one thing to try next. The person reads it.</source>
        <translation>สิ่งที่น่าขอบคุณ และสิ่งหนึ่งที่ควรลองต่อไป เจ้าตัวจะได้อ่าน</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>เมื่อใด</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>เมื่อสักครู่</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ก่อนหน้านี้</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>วันใด</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>เวลาใด</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>เหลือ %n ข้อให้เลือก</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>ผ่านเกณฑ์แล้ว</translation>
    </message>
    <message>
        <source>Not yet, and on the way</source>
        <translation>ยังไม่ถึง แต่กำลังไปถึง</translation>
    </message>
    <message>
        <source>%1 finds every word of it under My record and signs there: seen, which is not agreed.</source>
        <translation>%1 อ่านทุกคำได้ที่ “บันทึกของฉัน” และลงชื่อที่นั่นว่าได้เห็นแล้ว ซึ่งไม่ได้แปลว่าเห็นด้วย</translation>
    </message>
    <message>
        <source>Say first what went well. %1 finds every word of it under My record, and can be watched again at any time.</source>
        <translation>เริ่มด้วยสิ่งที่ทำได้ดี %1 อ่านทุกคำได้ที่ “บันทึกของฉัน” และขอให้สังเกตการณ์ใหม่ได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Back to the shift</source>
        <translation>กลับไปที่กะ</translation>
    </message>
    <message>
        <source>Nobody has to sign. If %1 would rather not, write who was there with you.</source>
        <translation>ไม่มีใครถูกบังคับให้ลงชื่อ หาก %1 ไม่ประสงค์จะลงชื่อ โปรดเขียนว่าใครอยู่ด้วย</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>ใครอยู่ด้วย</translation>
    </message>
    <message>
        <source>Note that it is not signed</source>
        <translation>บันทึกว่าไม่ได้ลงชื่อ</translation>
    </message>
    <message>
        <source>Noted: not signed, %1 was there.</source>
        <translation>บันทึกแล้ว ไม่ได้ลงชื่อ มี %1 อยู่ด้วย</translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation>มีสิ่งใดผิดพลาดหรือไม่</translation>
    </message>
    <message>
        <source>The person, the moment, a level: say what, and it no longer counts. That it was written stays on record.</source>
        <translation>ผิดคน ผิดเวลา หรือผิดระดับ โปรดบอกว่าอะไร แล้วจะไม่ถูกนับ แต่ยังมีบันทึกว่าเคยเขียนไว้</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>Taken back. It no longer counts.</source>
        <translation>ถอนคืนแล้ว ไม่นับอีกต่อไป</translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Seen at work</source>
        <translation>การสังเกตการณ์ขณะทำงาน</translation>
    </message>
    <message>
        <source>What was written about you when somebody watched, word for word.</source>
        <translation>สิ่งที่มีผู้เขียนเกี่ยวกับคุณเมื่อสังเกตการณ์ ทุกถ้อยคำ</translation>
    </message>
    <message>
        <source>Nobody has watched yet</source>
        <translation>ยังไม่มีการสังเกตการณ์</translation>
    </message>
    <message>
        <source>When somebody has watched you at work, you read here what they wrote.</source>
        <translation>เมื่อมีผู้สังเกตการณ์การทำงานของคุณ คุณจะได้อ่านสิ่งที่เขียนไว้ที่นี่</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>ผ่านเกณฑ์</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <translation>สังเกตการณ์โดย %1, %2</translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation>บันทึกภายหลัง %1</translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation>ลงชื่อว่าได้เห็นแล้ว %1</translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation>ไม่ได้ลงชื่อ %1 มี %2 อยู่ด้วย</translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation>ไม่ได้ลงชื่อ %1</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>คุณต้องการเพิ่มเติมสิ่งใด</translation>
    </message>
    <message>
        <source>It stays with what was written.</source>
        <translation>จะอยู่คู่กับสิ่งที่เขียนไว้</translation>
    </message>
    <message>
        <source>Your name says that you have seen this. It does not say that you agree.</source>
        <translation>ชื่อของคุณบอกว่าได้เห็นแล้ว ไม่ได้บอกว่าเห็นด้วย</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>ฉันได้เห็นแล้ว</translation>
    </message>
    <message>
        <source>I would rather not sign</source>
        <translation>ฉันไม่ประสงค์จะลงชื่อ</translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation>ถอนคืนแล้ว: ไม่นับอีกต่อไป</translation>
    </message>
</context>
<context>
    <name>ObservedPage</name>
    <message>
        <source>What I have seen</source>
        <translation>สิ่งที่ฉันได้สังเกต</translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation>บันทึกภายหลัง %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>ผ่านเกณฑ์</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation>ถอนคืนแล้ว: ไม่นับอีกต่อไป</translation>
    </message>
    <message>
        <source>Waits for %1 to read and sign it</source>
        <translation>รอ %1 อ่านและลงชื่อ</translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation>ลงชื่อว่าได้เห็นแล้ว %1</translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation>ไม่ได้ลงชื่อ %1 มี %2 อยู่ด้วย</translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation>ไม่ได้ลงชื่อ %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>สิ่งใดผิดพลาด</translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation>เจ้าตัวอ่านได้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message numerus="yes">
        <source>%n wait to be signed</source>
        <translation>
            <numerusform>%n รายการรอลงชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote when you watched somebody at work. They sign that they have seen it, which is not to agree.</source>
        <translation>สิ่งที่คุณเขียนไว้เมื่อสังเกตผู้อื่นทำงาน ผู้นั้นลงชื่อว่าได้เห็นแล้ว ซึ่งไม่ได้แปลว่าเห็นด้วย</translation>
    </message>
    <message>
        <source>You have not watched anybody yet</source>
        <translation>คุณยังไม่ได้สังเกตใคร</translation>
    </message>
    <message>
        <source>When you watch somebody at work, what you write stays here, with whether it is signed.</source>
        <translation>เมื่อคุณสังเกตผู้อื่นทำงาน สิ่งที่เขียนจะอยู่ที่นี่ พร้อมสถานะว่าลงชื่อแล้วหรือยัง</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้านี้</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What has happened?</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>เกี่ยวกับใคร</translation>
    </message>
    <message>
        <source>Which rule?</source>
        <translation>กฎข้อใด</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>เกิดเมื่อใด</translation>
    </message>
    <message>
        <source>When did it come to light?</source>
        <translation>พบเรื่องเมื่อใด</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Only what was seen and heard. The person will read it.</source>
        <translation>เฉพาะสิ่งที่เห็นและได้ยิน เจ้าตัวจะได้อ่าน</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>ข้อร้องเรียน</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>คำให้การ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>การตรวจเยี่ยม</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>การสังเกต</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>มีเนื้อหาว่าอย่างไร</translation>
    </message>
    <message>
        <source>Whose words are they?</source>
        <translation>เป็นคำของใคร</translation>
    </message>
    <message>
        <source>Who raised it?</source>
        <translation>ใครเป็นผู้แจ้ง</translation>
    </message>
    <message>
        <source>It is grave</source>
        <translation>เป็นเรื่องร้ายแรง</translation>
    </message>
    <message>
        <source>Only then may a step of the ladder be passed over, and the notice says so.</source>
        <translation>เฉพาะกรณีนี้จึงข้ามขั้นได้ และหนังสือแจ้งจะระบุไว้</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>แจ้งเรื่องการปฏิบัติตน</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>แจ้งเรื่อง</translation>
    </message>
    <message>
        <source>Failing a quiz or being late is no matter of conduct: that is what support is for. What you report is looked at by somebody with no part in it.</source>
        <translation>การสอบไม่ผ่านหรือทำไม่ทันไม่ใช่เรื่องการปฏิบัติตน แต่เป็นเรื่องที่ควรสนับสนุน สิ่งที่คุณแจ้งจะพิจารณาโดยผู้ที่ไม่มีส่วนเกี่ยวข้อง</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Answer in your own words</source>
        <translation>ตอบด้วยคำของคุณเอง</translation>
    </message>
    <message>
        <source>What do you say to the customer?</source>
        <translation>คุณพูดกับลูกค้าว่าอย่างไร</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>ควรมี: %1</translation>
    </message>
    <message>
        <source>This was not understood well enough to go on, and that is no fault of yours. Say it another way, or choose an answer.</source>
        <translation>ระบบยังเข้าใจไม่พอจะไปต่อ ซึ่งไม่ใช่ความผิดของคุณ ลองพูดอีกแบบ หรือเลือกคำตอบ</translation>
    </message>
    <message>
        <source>Not heard yet: %1</source>
        <translation>ยังไม่ได้ยิน: %1</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>ดีกว่า: %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>พูด</translation>
    </message>
    <message>
        <source>Choose an answer instead</source>
        <translation>เลือกคำตอบแทน</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>You: %1</source>
        <translation>คุณ: %1</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>ที่ถูกคือ: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>opens later</source>
        <translation>เปิดภายหลัง</translation>
    </message>
    <message>
        <source>open</source>
        <translation>เริ่มได้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Opens when the steps before it are done</source>
        <translation>เปิดเมื่อทำขั้นก่อนหน้าเสร็จ</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>เสร็จแล้ว %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>PatienceRing</name>
    <message>
        <source>The customer is waiting for your answer.</source>
        <translation>ลูกค้ากำลังรอคำตอบของคุณ</translation>
    </message>
    <message>
        <source>The customer has waited long. Answer all the same.</source>
        <translation>ลูกค้ารอนานแล้ว ตอบได้เลย</translation>
    </message>
</context>
<context>
    <name>PayrollPage</name>
    <message>
        <source>Bonus</source>
        <translation>โบนัส</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Bonus for the next payroll</source>
        <translation>โบนัสสำหรับการจ่ายค่าจ้างครั้งถัดไป</translation>
    </message>
    <message>
        <source>Closed payroll of %1</source>
        <translation>การจ่ายค่าจ้างวันที่ %1 ที่ปิดแล้ว</translation>
    </message>
    <message>
        <source>Who has earned what, and why. What is paid once is never taken back.</source>
        <translation>ใครได้อะไร เพราะอะไร สิ่งที่จ่ายแล้วไม่มีการเรียกคืน</translation>
    </message>
    <message>
        <source>The last day that counts</source>
        <translation>วันสุดท้ายที่นับ</translation>
    </message>
    <message>
        <source>The day on which wages are paid</source>
        <translation>วันจ่ายค่าจ้าง</translation>
    </message>
    <message>
        <source>No bonus was earned by that day</source>
        <translation>ถึงวันนั้นยังไม่มีใครได้โบนัส</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Close this payroll</source>
        <translation>ปิดการจ่ายค่าจ้างครั้งนี้</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>บันทึกเป็นตาราง</translation>
    </message>
    <message>
        <source>The next payroll</source>
        <translation>การจ่ายค่าจ้างครั้งถัดไป</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>ที่ปิดไปแล้ว</translation>
    </message>
    <message>
        <source>Counted through %1</source>
        <translation>นับถึงวันที่ %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>บุคลากร</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>ชื่อหรือชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>every site</source>
        <translation>ทุกสถานที่</translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation>ยังไม่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>ไม่พบชื่อนี้</translation>
    </message>
    <message>
        <source>Try a part of the name, or another site.</source>
        <translation>ลองพิมพ์บางส่วนของชื่อ หรือเลือกสถานที่อื่น</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>อยู่ระหว่างลา</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>ออกใบใหม่</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>ใบรหัส</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 จาก %3</translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation>รายชื่อก่อนหน้า</translation>
    </message>
    <message>
        <source>Next people</source>
        <translation>รายชื่อถัดไป</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มพนักงาน</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>จากตาราง</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>โบนัส</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>นโยบาย</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ชั่วโมงการทำงาน</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>เก็บนานเกินจำเป็น</translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation>แฟ้มบุคคล</translation>
    </message>
</context>
<context>
    <name>PersonTonight</name>
    <message>
        <source>Not yet: %1</source>
        <translation>ยังทำไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Accepted phrases</source>
        <translation>คำพูดที่รับไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted phrases</source>
        <translation>
            <numerusform>คำพูดที่รับไว้ %n คำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Put each into the rule that its part uses, in general words, and install the next version of the pack.</source>
        <translation>ใส่แต่ละคำลงในกฎของส่วนนั้นด้วยถ้อยคำกว้าง ๆ แล้วติดตั้งเวอร์ชันถัดไป</translation>
    </message>
    <message>
        <source>No accepted phrases</source>
        <translation>ยังไม่มีคำพูดที่รับไว้</translation>
    </message>
    <message>
        <source>What supervisors accept from practice comes here for the next version of the speech formulas.</source>
        <translation>คำที่หัวหน้างานรับจากการฝึกจะมาที่นี่เพื่อใส่ในสูตรคำพูดเวอร์ชันถัดไป</translation>
    </message>
    <message>
        <source>Save them as a file</source>
        <translation>บันทึกเป็นไฟล์</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>%1 · part: %2 · %3</source>
        <translation>%1 · ส่วน: %2 · %3</translation>
    </message>
    <message>
        <source>Phrases that should count</source>
        <translation>คำพูดที่น่าจะนับ</translation>
    </message>
    <message>
        <source>Would a guest hear this part in these words? Accepted ones go to the author for the next version.</source>
        <translation>ลูกค้าฟังคำเหล่านี้แล้วเข้าใจว่าเป็นส่วนนั้นหรือไม่ คำที่รับไว้จะส่งให้ผู้เขียนใส่ในเวอร์ชันถัดไป</translation>
    </message>
    <message>
        <source>No phrase waits for you</source>
        <translation>ไม่มีคำพูดรออยู่</translation>
    </message>
    <message>
        <source>When somebody&apos;s words were not heard in practice and should count, they come here without a name.</source>
        <translation>เมื่อแบบฝึกไม่รู้จักคำของใครและคำนั้นน่าจะนับ คำจะมาที่นี่โดยไม่มีชื่อ</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>นับได้</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>ยังนับไม่ได้</translation>
    </message>
    <message>
        <source>Why not? Whoever proposed it reads this.</source>
        <translation>เพราะอะไร ผู้เสนอจะได้อ่านข้อความนี้</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>ส่งคำตอบ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>ลบตัวสุดท้าย</translation>
    </message>
</context>
<context>
    <name>PocketPage</name>
    <message>
        <source>My phrases for the shift</source>
        <translation>คำพูดของฉันสำหรับกะนี้</translation>
    </message>
    <message>
        <source>Read them once before you go out. Your own words are as good.</source>
        <translation>อ่านหนึ่งรอบก่อนเริ่มงาน คำพูดของคุณเองก็ดีเท่ากัน</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>ภาษาของลูกค้า</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>ลูกค้าพูด%1</translation>
    </message>
    <message>
        <source>Phrases of your courses will appear here.</source>
        <translation>คำพูดจากหลักสูตรของคุณจะแสดงที่นี่</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>นโยบาย</translation>
    </message>
    <message>
        <source>A policy rewards, or asks somebody to help. It never punishes, and it never counts for what happened before it.</source>
        <translation>นโยบายให้รางวัล หรือขอให้มีผู้เข้าไปช่วย นโยบายไม่ลงโทษใคร และไม่มีผลย้อนหลัง</translation>
    </message>
    <message>
        <source>There are no policies yet</source>
        <translation>ยังไม่มีนโยบาย</translation>
    </message>
    <message>
        <source>Write the first one: what it rewards, and when it asks somebody to help.</source>
        <translation>เขียนนโยบายแรกได้เลย ว่าให้รางวัลอะไร และเมื่อใดจึงขอให้มีผู้เข้าไปช่วย</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>กำลังร่าง</translation>
    </message>
    <message>
        <source>A policy without a title</source>
        <translation>นโยบายที่ยังไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Draft of version %1 · last changed by %2</source>
        <translation>ฉบับร่างของรุ่น %1 · แก้ไขล่าสุดโดย %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>ยังมี %n จุดที่ต้องแก้ไข</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>ร่างต่อ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>มีผลใช้อยู่</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>กำลังจะมีผล</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>ยังไม่มีผลใช้</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้านี้</translation>
    </message>
    <message>
        <source>Write a new policy</source>
        <translation>เขียนนโยบายใหม่</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>มีผลตั้งแต่ %1</translation>
    </message>
    <message>
        <source>It says how a case of conduct is run, and has no rules of its own.</source>
        <translation>กำหนดวิธีดำเนินการเรื่องความประพฤติ โดยไม่มีกฎของตนเอง</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>ดูว่าจะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation>ซ่อนกฎ</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>แสดงกฎ</translation>
    </message>
</context>
<context>
    <name>PolicyComparePage</name>
    <message>
        <source>What changes</source>
        <translation>สิ่งที่เปลี่ยนไป</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>กฎใหม่</translation>
    </message>
    <message>
        <source>Rule that is gone</source>
        <translation>กฎที่นำออก</translation>
    </message>
    <message>
        <source>Changed rule</source>
        <translation>กฎที่แก้ไข</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เป็น</translation>
    </message>
    <message>
        <source>Nothing differs: the same rules, limits and words.</source>
        <translation>ไม่มีอะไรต่างกัน กฎ เพดาน และถ้อยคำเหมือนกันทั้งหมด</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>ถ้อยคำ: %1</translation>
    </message>
    <message>
        <source>The policy as a whole</source>
        <translation>นโยบายโดยรวม</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>ชื่อ: %1</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>เพดาน</translation>
    </message>
    <message>
        <source>How a case of conduct is run, or what is added to letters, differs as well. That is written in the policy&apos;s files.</source>
        <translation>วิธีดำเนินการเรื่องความประพฤติหรือข้อความเพิ่มในจดหมายก็ต่างกันด้วย ส่วนนี้อยู่ในไฟล์ของนโยบาย</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>ดูว่าจะเกิดอะไรขึ้น</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Change a policy</source>
        <translation>แก้ไขนโยบาย</translation>
    </message>
    <message>
        <source>A new policy</source>
        <translation>นโยบายใหม่</translation>
    </message>
    <message>
        <source>A draft of version %1. Nothing counts before you have seen what it would do and put it in force.</source>
        <translation>ฉบับร่างของรุ่น %1 จะยังไม่มีผลจนกว่าจะได้ดูผลที่จะเกิดขึ้นและประกาศใช้</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>เปิดใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>This draft began from version %1; meanwhile version %2 was installed. Please compare the two before you go on.</source>
        <translation>ฉบับร่างนี้เริ่มจากรุ่น %1 แต่ระหว่างนี้มีการติดตั้งรุ่น %2 โปรดเปรียบเทียบก่อนทำต่อ</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>ภาษาของถ้อยคำ</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>ชื่อนโยบาย</translation>
    </message>
    <message>
        <source>The title was changed in another language, but not in this one.</source>
        <translation>มีการแก้ชื่อในภาษาอื่น แต่ยังไม่ได้แก้ในภาษานี้</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>A rule without a title</source>
        <translation>กฎที่ยังไม่มีชื่อ</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>ยังมี %n จุดที่ต้องแก้ไข</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation>แก้ไขกฎนี้</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>เอาออกแล้ว: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>ใส่กลับ</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>เพิ่มกฎ</translation>
    </message>
    <message>
        <source>Limits, whatever the rules give</source>
        <translation>เพดาน ไม่ว่ากฎจะให้เท่าใด</translation>
    </message>
    <message>
        <source>Points a person and month</source>
        <translation>คะแนนต่อคนต่อเดือน</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>เว้นว่าง: ไม่จำกัด</translation>
    </message>
    <message>
        <source>Bonus a person and payroll, in per cent</source>
        <translation>โบนัสต่อคนต่อรอบจ่ายเงินเดือน เป็นเปอร์เซ็นต์</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>ดูว่าจะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>อะไรเปลี่ยนไป</translation>
    </message>
    <message>
        <source>Throw away this draft? Press once more.</source>
        <translation>ทิ้งฉบับร่างนี้หรือไม่ กดอีกครั้งเพื่อยืนยัน</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>ทิ้งฉบับร่าง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>PolicyPreviewPage</name>
    <message>
        <source>What it would do</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>ตำแหน่งงาน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>กะ</translation>
    </message>
    <message>
        <source>Who would have been rewarded</source>
        <translation>ใครจะได้รับรางวัล</translation>
    </message>
    <message>
        <source>Whom somebody would have been asked to help</source>
        <translation>ใครจะมีผู้เข้าไปช่วย</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>ถ้าใช้มาก่อนจะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>As if it had been in force until today. Nothing of this is booked or told to anybody.</source>
        <translation>คำนวณเสมือนว่านโยบายมีผลใช้มาจนถึงวันนี้ ไม่มีการบันทึกหรือแจ้งใคร</translation>
    </message>
    <message>
        <source>Version %1 is enacted. It counts from %2.</source>
        <translation>ประกาศใช้รุ่น %1 แล้ว มีผลตั้งแต่ %2</translation>
    </message>
    <message>
        <source>What happened before that day keeps the version that counted then.</source>
        <translation>สิ่งที่เกิดก่อนวันนั้นยังใช้รุ่นที่มีผลอยู่ในตอนนั้น</translation>
    </message>
    <message>
        <source>To the policies</source>
        <translation>ไปที่นโยบาย</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>ย้อนดูนานเท่าใด</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>สามเดือน</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>ครึ่งปี</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>หนึ่งปี</translation>
    </message>
    <message>
        <source>Looking through what was recorded…</source>
        <translation>กำลังดูสิ่งที่บันทึกไว้…</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>เสร็จแล้ว %1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ดูอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n people worked in this time.</source>
        <translation>
            <numerusform>มี %n คนทำงานในช่วงนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>บ่อยเพียงใด</translation>
    </message>
    <message>
        <source>Never in this time</source>
        <translation>ไม่มีเลยในช่วงนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>ใคร และเพราะอะไร</translation>
    </message>
    <message>
        <source>Nobody in this time.</source>
        <translation>ไม่มีใครในช่วงนี้</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>แสดงเพิ่ม</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>แสดง %1 รายการแรกจาก %2</translation>
    </message>
    <message>
        <source>Is it fair?</source>
        <translation>เป็นธรรมหรือไม่</translation>
    </message>
    <message>
        <source>Some groups would have met it more or less often than chance explains: %1. Please look for the reason before you put it in force.</source>
        <translation>บางกลุ่มจะพบบ่อยหรือน้อยกว่าที่ความบังเอิญอธิบายได้: %1 โปรดหาเหตุผลก่อนประกาศใช้</translation>
    </message>
    <message>
        <source>No group stands out beyond what chance explains. In small groups, a difference may still hide.</source>
        <translation>ไม่มีกลุ่มใดต่างไปเกินกว่าที่ความบังเอิญอธิบายได้ แต่ในกลุ่มเล็กอาจยังมีความต่างซ่อนอยู่</translation>
    </message>
    <message>
        <source>These figures cannot tell whether a rule is right; they show where to look.</source>
        <translation>ตัวเลขเหล่านี้บอกไม่ได้ว่ากฎถูกต้องหรือไม่ เพียงชี้ว่าควรดูที่ใด</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>เปรียบเทียบตาม</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>ประกาศใช้</translation>
    </message>
    <message>
        <source>The first day that it counts</source>
        <translation>วันแรกที่มีผล</translation>
    </message>
    <message>
        <source>It never counts for what happened before that day, and everybody can read it from now on.</source>
        <translation>ไม่มีผลกับสิ่งที่เกิดก่อนวันนั้น และทุกคนอ่านได้ตั้งแต่บัดนี้</translation>
    </message>
    <message>
        <source>Enact from %1</source>
        <translation>ประกาศใช้ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Enact</source>
        <translation>ประกาศใช้</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>การฝึก</translation>
    </message>
    <message>
        <source>Say it well</source>
        <translation>พูดให้ดี</translation>
    </message>
    <message>
        <source>A situation, a phrase, three minutes. Nobody sees your tries.</source>
        <translation>หนึ่งสถานการณ์ หนึ่งสำนวน สามนาที ไม่มีใครเห็นตอนที่คุณลอง</translation>
    </message>
    <message>
        <source>The phrases of your house will appear here as soon as they are installed.</source>
        <translation>สำนวนบริการขององค์กรจะอยู่ตรงนี้เมื่อติดตั้งแล้ว</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>ฝึกแล้ว</translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation>ลองรับมือข้อร้องเรียน</translation>
    </message>
    <message>
        <source>A guest is upset. Find the way back, sentence by sentence.</source>
        <translation>แขกไม่พอใจ พาเขากลับมาทีละประโยค</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>สถานการณ์จำลอง</translation>
    </message>
    <message>
        <source>My phrases for the shift</source>
        <translation>คำพูดของฉันสำหรับกะนี้</translation>
    </message>
    <message>
        <source>Phrases that you proposed</source>
        <translation>คำพูดที่คุณเสนอ</translation>
    </message>
    <message>
        <source>It counts from the next version on</source>
        <translation>นับตั้งแต่เวอร์ชันถัดไป</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>ยังไม่นับ</translation>
    </message>
    <message>
        <source>A supervisor will read it</source>
        <translation>รอหัวหน้างานอ่าน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Country: %1</source>
        <translation>ประเทศ: %1</translation>
    </message>
    <message>
        <source>The learner&apos;s country</source>
        <translation>ประเทศของผู้เรียน</translation>
    </message>
    <message>
        <source>where the language is spoken</source>
        <translation>ตามภาษาที่เลือก</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ประเทศอื่น</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>ดูตัวอย่าง: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>วิชา</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>บททบทวน</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>การ์ดพกติดตัว</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>สถานการณ์จำลอง</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>สำนวนบริการ</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>The rule&apos;s own words</source>
        <translation>ถ้อยคำของข้อปฏิบัติ</translation>
    </message>
    <message>
        <source>Its variants</source>
        <translation>รูปแบบที่ต่างออกไป</translation>
    </message>
    <message>
        <source>Lessons that teach it</source>
        <translation>บทเรียนที่สอนข้อนี้</translation>
    </message>
    <message>
        <source>Questions inside those lessons</source>
        <translation>คำถามในบทเรียนเหล่านั้น</translation>
    </message>
    <message>
        <source>Questions that test it</source>
        <translation>คำถามที่ทดสอบข้อนี้</translation>
    </message>
    <message>
        <source>Simulations that play it</source>
        <translation>สถานการณ์จำลองที่ใช้ข้อนี้</translation>
    </message>
    <message>
        <source>Formulas that are practised for it</source>
        <translation>สำนวนบริการที่ฝึกเพื่อข้อนี้</translation>
    </message>
    <message>
        <source>Programs that ask for it</source>
        <translation>การรับรองที่กำหนดข้อนี้</translation>
    </message>
    <message>
        <source>Policies that follow from these programs</source>
        <translation>นโยบายที่ตามจากการรับรองเหล่านี้</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>แท็บเล็ต</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>ส่วนก่อนหน้า</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>ส่วนถัดไป</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>ไปที่รายการ</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>รายการที่แสดง</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>ปัญหา: %1</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>คำแปลเก่า: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ข้อปฏิบัติ</translation>
    </message>
    <message>
        <source>There are problems in the folder. What is shown is how it was before them, or what was shipped.</source>
        <translation>พบปัญหาในโฟลเดอร์ ที่แสดงอยู่คือเนื้อหาก่อนมีปัญหา หรือเนื้อหาที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>คัดลอกแล้ว: %1</translation>
    </message>
    <message>
        <source>This pack has no pages of its own. Its rules and problems stand beside.</source>
        <translation>ชุดเนื้อหานี้ไม่มีหน้าของตนเอง ดูข้อปฏิบัติและปัญหาได้ที่รายการข้างกัน</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>ไม่พบปัญหา</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from version %1; the source is at %2.</source>
        <translation>แปลจากรุ่น %1 ต้นฉบับเป็นรุ่น %2 แล้ว</translation>
    </message>
    <message>
        <source>No translation is marked as older than the source.</source>
        <translation>ไม่มีคำแปลที่ระบุว่าเก่ากว่าต้นฉบับ</translation>
    </message>
    <message>
        <source>Choose a rule to see what breaks if it changes.</source>
        <translation>เลือกข้อปฏิบัติเพื่อดูว่าหากเปลี่ยนแล้วกระทบอะไรบ้าง</translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at if this rule changes</source>
        <translation>
            <numerusform>%n จุดที่ต้องดูหากข้อปฏิบัตินี้เปลี่ยน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Programs</source>
        <translation>หลักสูตรการรับรอง</translation>
    </message>
    <message>
        <source>Version %1 holds from now on.</source>
        <translation>รุ่น %1 มีผลนับจากนี้</translation>
    </message>
    <message numerus="yes">
        <source>It is asked of %n more people.</source>
        <translation>
            <numerusform>มีอีก %n คนที่ต้องมี</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is no longer asked of %n people.</source>
        <translation>
            <numerusform>มี %n คนที่ไม่ต้องมีแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n people ends sooner.</source>
        <translation>
            <numerusform>ประกาศนียบัตรของ %n คนสิ้นสุดเร็วขึ้น</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs and their rules</source>
        <translation>หลักสูตรการรับรองและกฎ</translation>
    </message>
    <message>
        <source>What each certification asks, of whom and by when is a version of its program. A new version changes it for everybody at once.</source>
        <translation>การรับรองแต่ละอย่างกำหนดอะไร กับใคร และภายในเมื่อใด อยู่ในรุ่นของหลักสูตร รุ่นใหม่เปลี่ยนให้ทุกคนพร้อมกัน</translation>
    </message>
    <message>
        <source>No program is installed yet</source>
        <translation>ยังไม่ได้ติดตั้งหลักสูตรการรับรอง</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>รุ่น %1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>รุ่นใหม่</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation>โฟลเดอร์ที่มีไฟล์ pack.yaml</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>โฟลเดอร์ก่อนหน้า</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation>โฟลเดอร์นี้ไม่มีชุดเนื้อหา โปรดเลือกโฟลเดอร์ที่มีไฟล์ pack.yaml</translation>
    </message>
    <message>
        <source>See whom it touches</source>
        <translation>ดูว่ามีผลกับใครบ้าง</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>ดูแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Looking at everybody</source>
        <translation>กำลังดูทุกคน</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>%1: from version %2 to version %3</source>
        <translation>%1: จากรุ่น %2 เป็นรุ่น %3</translation>
    </message>
    <message>
        <source>%1 is new here</source>
        <translation>%1 เป็นหลักสูตรใหม่ที่นี่</translation>
    </message>
    <message>
        <source>Nobody&apos;s duty or certificate changes by it.</source>
        <translation>ไม่มีหน้าที่หรือประกาศนียบัตรของใครเปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>And %n others.</source>
        <translation>
            <numerusform>และอีก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Install this version</source>
        <translation>ติดตั้งรุ่นนี้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>แบบทดสอบ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>ข้อ %1 จาก %2</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>หมดเวลา</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>กลับไปที่คำถาม</translation>
    </message>
    <message>
        <source>Overview of the questions</source>
        <translation>ภาพรวมของคำถาม</translation>
    </message>
    <message>
        <source>Marked to look at again</source>
        <translation>ทำเครื่องหมายไว้แล้ว</translation>
    </message>
    <message>
        <source>Look at it again later</source>
        <translation>ไว้กลับมาดู</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>ตอบครบทุกข้อแล้ว</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>ตอบแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>ข้อ %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>ทำเครื่องหมายไว้</translation>
    </message>
    <message>
        <source>When you hand it in, you see the result at once, and every answer is explained.</source>
        <translation>เมื่อส่งแล้ว คุณจะเห็นผลทันที พร้อมคำอธิบายทุกข้อ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>ข้อถัดไป</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>ดูภาพรวม</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>ส่งคำตอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>เหลือ %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>You enter the answers of %1. Read each question aloud, with all its choices, and enter what you hear.</source>
        <translation>คุณกำลังกรอกคำตอบแทน %1 อ่านคำถามและตัวเลือกทุกข้อให้ฟัง แล้วกรอกตามที่ได้ยิน</translation>
    </message>
    <message>
        <source>The time is up. Your answers are saved and can no longer be changed.</source>
        <translation>หมดเวลาแล้ว คำตอบบันทึกไว้ครบ และแก้ไขไม่ได้แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>You can still hand in for %n minutes.</source>
        <translation>
            <numerusform>ยังส่งได้อีก %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>ลบคำตอบข้อนี้</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>ตรวจคำตอบ</translation>
    </message>
    <message>
        <source>Once it is checked, the answer stands, and you see why it is right or not.</source>
        <translation>ตรวจแล้วแก้คำตอบไม่ได้ และจะเห็นว่าถูกหรือไม่เพราะอะไร</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left. Each try costs part of the mark.</source>
        <translation>
            <numerusform>ลองได้อีก %n ครั้ง แต่ละครั้งหักคะแนนบางส่วน</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is not right yet, you may try again. Each further try costs part of the mark.</source>
        <translation>ถ้ายังไม่ถูกก็ลองใหม่ได้ แต่ละครั้งที่ลองเพิ่มจะหักคะแนนบางส่วน</translation>
    </message>
    <message>
        <source>A person reads what you wrote; when all is marked, you see the result here, and every answer is explained.</source>
        <translation>มีคนอ่านสิ่งที่คุณเขียน เมื่อตรวจครบแล้วคุณจะเห็นผลที่นี่ พร้อมคำอธิบายทุกข้อ</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>อ้างอิงบันทึกที่ %1</translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation>ตัดสินเรื่องนี้</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My record</source>
        <translation>บันทึกของฉัน</translation>
    </message>
    <message>
        <source>All that is written about you, with its reason. You see it first, and always.</source>
        <translation>ทุกสิ่งที่บันทึกเกี่ยวกับคุณ พร้อมเหตุผล คุณเห็นก่อนใครและเห็นได้เสมอ</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>เดือนนี้ %1</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>ยังไม่มีประกาศนียบัตร</translation>
    </message>
    <message>
        <source>It appears here as soon as you have it.</source>
        <translation>ได้รับเมื่อใดจะแสดงตรงนี้</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>ดูประกาศนียบัตร</translation>
    </message>
    <message>
        <source>Your record begins with your first lesson</source>
        <translation>บันทึกของคุณเริ่มต้นที่บทเรียนแรก</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>Somebody watched you at work. Read what they wrote, and sign that you have seen it.</source>
        <translation>มีผู้สังเกตการณ์การทำงานของคุณ โปรดอ่านสิ่งที่เขียนไว้ และลงชื่อว่าได้เห็นแล้ว</translation>
    </message>
    <message>
        <source>What somebody saw when watching you at work</source>
        <translation>สิ่งที่มีผู้เห็นเมื่อสังเกตการณ์การทำงานของคุณ</translation>
    </message>
    <message>
        <source>My certifications, and why</source>
        <translation>การรับรองของฉัน และเพราะอะไร</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>จ่ายวันที่ %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>ก้าวต่อไป: %1</translation>
    </message>
    <message>
        <source>Support for you</source>
        <translation>การสนับสนุนสำหรับคุณ</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Save my file</source>
        <translation>บันทึกแฟ้มของฉัน</translation>
    </message>
    <message>
        <source>Everything about you, to read and to check</source>
        <translation>ทุกสิ่งเกี่ยวกับคุณ ไว้อ่านและตรวจสอบ</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>Right</source>
        <translation>ถูกต้อง</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>ยังไม่ถูก</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>คุณเขียนว่า:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ไม่ได้ตอบ)</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>คุณ: %1</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>คำตอบที่ถูก: %1</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation>คุณพูดว่า:</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>ตอบแบบนี้ก็ได้:</translation>
    </message>
    <message>
        <source>From the person who marked it: %1</source>
        <translation>จากผู้ตรวจ: %1</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>ข้อปฏิบัติ: %1</translation>
    </message>
    <message>
        <source>Where this is taught</source>
        <translation>ดูบทเรียนเรื่องนี้</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your result</source>
        <translation>ผลของคุณ</translation>
    </message>
    <message>
        <source>Passed. Well done.</source>
        <translation>ผ่านแล้ว ยินดีด้วย</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>ยังไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>%1 was needed.</source>
        <translation>เกณฑ์ผ่านคือ %1</translation>
    </message>
    <message>
        <source>%1 is needed. Begin here: this cost the most.</source>
        <translation>เกณฑ์ผ่านคือ %1 เริ่มจากตรงนี้ก่อน เพราะเสียคะแนนไปกับเรื่องนี้มากที่สุด</translation>
    </message>
    <message>
        <source>%1 is needed. You are nearer than it feels: most of it came down to this.</source>
        <translation>เกณฑ์ผ่านคือ %1 คุณใกล้กว่าที่คิด คะแนนส่วนใหญ่หายไปกับเรื่องนี้</translation>
    </message>
    <message>
        <source>The two rules that cost the most</source>
        <translation>ข้อปฏิบัติสองข้อที่ยังพลาด</translation>
    </message>
    <message>
        <source>The rule that cost the most</source>
        <translation>ข้อปฏิบัติที่ยังพลาด</translation>
    </message>
    <message>
        <source>Go over it in four minutes</source>
        <translation>ทบทวนใน 4 นาที</translation>
    </message>
    <message>
        <source>This touches nothing else: your job, your points and all that you have finished stay as they are.</source>
        <translation>ผลนี้ไม่กระทบเรื่องอื่น งาน คะแนน และทุกอย่างที่คุณทำเสร็จแล้วยังอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>Another attempt, with other questions</source>
        <translation>ลองใหม่ด้วยคำถามชุดอื่น</translation>
    </message>
    <message>
        <source>Every answer, explained</source>
        <translation>คำอธิบายทุกข้อ</translation>
    </message>
    <message>
        <source>Handed in. Thank you.</source>
        <translation>ส่งแล้ว ขอบคุณ</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>กลับไปหน้าวันนี้</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation>ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>In which program</source>
        <translation>ในการรับรองใด</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>หลังจากนั้นกี่วัน</translation>
    </message>
    <message>
        <source>Which key figure</source>
        <translation>ตัวชี้วัดใด</translation>
    </message>
    <message>
        <source>The name that its reports use</source>
        <translation>ชื่อที่ใช้ในรายงานของตัวชี้วัดนั้น</translation>
    </message>
    <message>
        <source>From this number on</source>
        <translation>ตั้งแต่จำนวนนี้ขึ้นไป</translation>
    </message>
    <message>
        <source>Below this number</source>
        <translation>ต่ำกว่าจำนวนนี้</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>เฉพาะเมื่อ</translation>
    </message>
    <message>
        <source>Add a job role</source>
        <translation>เพิ่มตำแหน่งงาน</translation>
    </message>
    <message>
        <source>Every job role</source>
        <translation>ทุกตำแหน่งงาน</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>เพิ่มสถานที่</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>ทุกสถานที่</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>เอาออก: %1</translation>
    </message>
    <message>
        <source>Within so many months of the first day of work</source>
        <translation>ภายในกี่เดือนนับจากวันแรกที่ทำงาน</translation>
    </message>
    <message>
        <source>Empty: at any time</source>
        <translation>เว้นว่าง: เมื่อใดก็ได้</translation>
    </message>
    <message>
        <source>Only the first time</source>
        <translation>เฉพาะครั้งแรก</translation>
    </message>
    <message>
        <source>Only on a day at work</source>
        <translation>เฉพาะวันที่มาทำงาน</translation>
    </message>
    <message>
        <source>Help is never asked for about somebody who is away, whether a rule says so or not.</source>
        <translation>ไม่มีการขอให้ช่วยผู้ที่ไม่อยู่ ไม่ว่ากฎจะระบุไว้หรือไม่</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ผลคือ</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ผลที่ตามมา</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>กี่คะแนน</translation>
    </message>
    <message>
        <source>How many per cent</source>
        <translation>กี่เปอร์เซ็นต์</translation>
    </message>
    <message>
        <source>What is offered first</source>
        <translation>สิ่งที่เสนอก่อน</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>เป็นคำง่าย ๆ</translation>
    </message>
    <message>
        <source>Everybody may read this. Please write it as you would say it.</source>
        <translation>ทุกคนอ่านข้อความนี้ได้ โปรดเขียนเหมือนที่พูด</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>ภาษาของถ้อยคำ</translation>
    </message>
    <message>
        <source>Title of the rule</source>
        <translation>ชื่อกฎ</translation>
    </message>
    <message>
        <source>The rule in plain words</source>
        <translation>กฎเป็นคำง่าย ๆ</translation>
    </message>
    <message>
        <source>The words were changed in another language, but not in this one.</source>
        <translation>มีการแก้ถ้อยคำในภาษาอื่น แต่ยังไม่ได้แก้ในภาษานี้</translation>
    </message>
    <message>
        <source>Still to be written: %1</source>
        <translation>ยังต้องเขียน: %1</translation>
    </message>
    <message>
        <source>Begin with what the rule says</source>
        <translation>เริ่มจากสิ่งที่กฎกำหนด</translation>
    </message>
</context>
<context>
    <name>RuleHere</name>
    <message>
        <source>Here (%1): %2</source>
        <translation>ที่นี่ (%1): %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>ที่นี่: %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>เฉพาะเมื่อ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ผลคือ</translation>
    </message>
</context>
<context>
    <name>SaveDates</name>
    <message>
        <source>Save my dates for my calendar</source>
        <translation>บันทึกกำหนดวันของฉันลงปฏิทิน</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Open the file with your calendar.</source>
        <translation>เปิดไฟล์ด้วยโปรแกรมปฏิทินของคุณ</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Mark an answer</source>
        <translation>ตรวจคำตอบ</translation>
    </message>
    <message>
        <source>Marked without names: only what is written here counts.</source>
        <translation>ตรวจโดยไม่เห็นชื่อ ดูเฉพาะสิ่งที่เขียนไว้ตรงนี้</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>คำตอบของ %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ไม่ได้ตอบ)</translation>
    </message>
    <message>
        <source>How much of the mark does it earn?</source>
        <translation>ควรได้กี่ส่วนของคะแนน</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ไม่ได้เลย</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>หนึ่งในสี่</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>ครึ่งหนึ่ง</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>สามในสี่</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>เต็ม</translation>
    </message>
    <message>
        <source>A word for the person (optional)</source>
        <translation>ข้อความถึงเจ้าของคำตอบ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>They read it with their result.</source>
        <translation>จะแสดงพร้อมผลคะแนน</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>ตอบแบบนี้ก็ได้:</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria still need a level</source>
        <translation>
            <numerusform>ยังเหลืออีก %n เกณฑ์ที่ต้องเลือกระดับ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Give this mark, then the next answer</source>
        <translation>ให้คะแนนนี้ แล้วไปคำตอบถัดไป</translation>
    </message>
    <message>
        <source>Give this mark</source>
        <translation>ให้คะแนนนี้</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language of the screen</source>
        <translation>ภาษาของหน้าจอ</translation>
    </message>
    <message>
        <source>Language of the lessons</source>
        <translation>ภาษาของบทเรียน</translation>
    </message>
    <message>
        <source>Language of the guests when you practise</source>
        <translation>ภาษาของแขกตอนฝึก</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>สากล (ค.ศ.)</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>ไทย (พ.ศ.)</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>อิหร่าน (จาลาลี)</translation>
    </message>
    <message>
        <source>Umm al-Qura</source>
        <translation>อิสลาม (อุมมุลกุรอ)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>หน้าตา</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>ตามเครื่อง</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Sign out: the tablet forgets you</source>
        <translation>ออกจากระบบ แท็บเล็ตจะไม่จำคุณ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Where reminders go</source>
        <translation>ส่งการแจ้งเตือนไปที่</translation>
    </message>
    <message>
        <source>Your mail address; empty means no letters. None comes while you are away or outside the hours of your site.</source>
        <translation>ที่อยู่อีเมลของคุณ หากเว้นว่างจะไม่มีจดหมาย ไม่มีการส่งระหว่างที่คุณไม่อยู่หรือนอกช่วงเวลาของสถานที่ทำงาน</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>บันทึกที่อยู่อีเมล</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>The shift</source>
        <translation>กะงาน</translation>
    </message>
    <message>
        <source>%1 on the roster; nothing waits for you</source>
        <translation>%1 คนในตารางเวร ไม่มีอะไรรอคุณ</translation>
    </message>
    <message>
        <source>%1 on the roster; %2</source>
        <translation>%1 คนในตารางเวร %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n คนต้องการคุณ</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>วันใด</translation>
    </message>
    <message numerus="yes">
        <source>%n to be watched at work</source>
        <translation>
            <numerusform>%n คนรอการสังเกตการณ์</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>ครบกำหนดไปแล้ว %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>ครบกำหนด %1</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>สังเกตการณ์ตอนนี้</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this day</source>
        <translation>วันนี้ไม่มีใครในตารางเวร</translation>
    </message>
    <message>
        <source>Take the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation>นำตารางเวรเข้าจากตาราง แล้วเวลางานของทุกคนจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>HR takes the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation>ฝ่ายบุคคลจะนำตารางเวรเข้าจากตาราง แล้วเวลางานของทุกคนจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Take a roster over</source>
        <translation>นำตารางเวรเข้า</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>ใครทำงานที่นี่ตอนนี้</translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation>พร้อมทุกหน้าที่</translation>
    </message>
    <message>
        <source>Who takes over from %1?</source>
        <translation>ใครรับช่วงต่อจาก %1</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>ใครรับช่วงต่อ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Both can read it.</source>
        <translation>ทั้งสองคนอ่านได้</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>ส่งมอบกะ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation>ระหว่างที่ฉันไม่อยู่</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ตัดสิน</translation>
    </message>
    <message>
        <source>Does %1 work after all?</source>
        <translation>%1 จะทำงานกะนี้เองหรือไม่</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>What do you thank %1 for?</source>
        <translation>คุณขอบคุณ %1 เรื่องใด</translation>
    </message>
    <message>
        <source>One thing that you saw. It stays on their record, and nothing is counted.</source>
        <translation>สิ่งหนึ่งที่คุณได้เห็น จะอยู่ในบันทึกของเขา และไม่มีการนับคะแนน</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>กล่าวขอบคุณ</translation>
    </message>
    <message>
        <source>%1 reads it on the next look at the record.</source>
        <translation>%1 จะได้อ่านเมื่อเปิดดูบันทึกครั้งต่อไป</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ชั่วโมงการทำงาน</translation>
    </message>
    <message>
        <source>What I have seen</source>
        <translation>สิ่งที่ฉันได้สังเกต</translation>
    </message>
</context>
<context>
    <name>ShiftRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>In place of %1: %2</source>
        <translation>แทน %1: %2</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>ให้ผู้อื่นรับช่วง</translation>
    </message>
    <message>
        <source>Away at the beginning of this shift</source>
        <translation>ไม่อยู่เมื่อเริ่มกะนี้</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>ยังทำไม่ได้: %1</translation>
    </message>
    <message>
        <source>Until %1 only: %2</source>
        <translation>ได้ถึง %1 เท่านั้น: %2</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>ทำได้: %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ขอบคุณ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนคืน</translation>
    </message>
</context>
<context>
    <name>ShouldCount</name>
    <message>
        <source>This should count</source>
        <translation>คำนี้น่าจะนับด้วย</translation>
    </message>
    <message>
        <source>Which part did you say?</source>
        <translation>คุณพูดส่วนไหนไปแล้ว</translation>
    </message>
    <message>
        <source>The words that say it, and no others</source>
        <translation>คำพูดเฉพาะส่วนนั้นเท่านั้น</translation>
    </message>
    <message>
        <source>A supervisor reads these words without your name. If they count, everybody&apos;s practice learns them.</source>
        <translation>หัวหน้างานจะอ่านคำเหล่านี้โดยไม่เห็นชื่อคุณ ถ้านับได้ แบบฝึกของทุกคนจะรู้จักคำเหล่านี้</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Sent, without your name. Practice shows what becomes of it.</source>
        <translation>ส่งแล้วโดยไม่มีชื่อคุณ ดูผลได้ที่หน้าฝึกพูด</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Your PIN or password once more</source>
        <translation>PIN หรือรหัสผ่านของคุณอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>ยินดีที่ได้พบคุณ</translation>
    </message>
    <message>
        <source>Sign in to go on where you left off.</source>
        <translation>เข้าสู่ระบบเพื่อทำต่อจากที่ค้างไว้</translation>
    </message>
    <message>
        <source>Nobody touched the screen for ten minutes, so it was closed for your safety. Nothing is lost.</source>
        <translation>ไม่มีการแตะหน้าจอนานสิบนาที ระบบจึงปิดให้เพื่อความปลอดภัยของคุณ ข้อมูลยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Your session ended. Please sign in again; nothing is lost.</source>
        <translation>หมดเวลาการใช้งานแล้ว โปรดเข้าสู่ระบบอีกครั้ง ข้อมูลยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>รหัสผ่านหรือ PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN ของคุณ</translation>
    </message>
    <message>
        <source>Your first day? You were given a slip with a code.</source>
        <translation>วันนี้วันแรกใช่ไหม คุณได้รับใบที่มีรหัสไว้แล้ว</translation>
    </message>
    <message>
        <source>I am new: I have a code</source>
        <translation>เพิ่งเริ่มงาน มีรหัสแล้ว</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation>สถานการณ์จำลอง</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>คุณจะพูดว่าอย่างไร</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>มาดูกันทีละขั้น</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>เล่นอีกครั้ง</translation>
    </message>
    <message>
        <source>The guest stays with you</source>
        <translation>แขกยังอยู่กับคุณ</translation>
    </message>
    <message>
        <source>Your part is done. Now it is with %1.</source>
        <translation>ส่วนของคุณเสร็จแล้ว ตอนนี้อยู่ที่ %1</translation>
    </message>
    <message>
        <source>%1, costs %2</source>
        <translation>%1 ค่าใช้จ่าย %2</translation>
    </message>
    <message>
        <source>Or do something first</source>
        <translation>หรือทำอะไรก่อน</translation>
    </message>
    <message>
        <source>Or offer something</source>
        <translation>หรือเสนอบางอย่าง</translation>
    </message>
</context>
<context>
    <name>SimulationState</name>
    <message>
        <source>You are now: %1 (%2 of %3)</source>
        <translation>ตอนนี้คุณคือ: %1 (%2 จาก %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes in this link</source>
        <translation>ใช้ไป %1 จาก %2 นาทีในช่วงนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>ผ่านไปแล้ว %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>You may give (%1): %2. %3 of %4 are left.</source>
        <translation>คุณให้ได้ (%1): %2 เหลือ %3 จาก %4</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>รับปากไว้: %1</translation>
    </message>
</context>
<context>
    <name>SimulationsPage</name>
    <message>
        <source>Simulations</source>
        <translation>สถานการณ์จำลอง</translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation>ลองรับมือข้อร้องเรียน</translation>
    </message>
    <message>
        <source>Choose what you would really say. You can play as often as you like.</source>
        <translation>เลือกสิ่งที่คุณจะพูดจริง ๆ เล่นกี่ครั้งก็ได้</translation>
    </message>
    <message>
        <source>Simulations of your courses will appear here.</source>
        <translation>สถานการณ์จำลองของวิชาที่คุณเรียนจะอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>Played well</source>
        <translation>ทำได้ดีแล้ว</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>เล่น: %1</translation>
    </message>
    <message>
        <source>Played together: %1</source>
        <translation>เล่นด้วยกัน: %1</translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation>%1: คุณ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your turn comes when the link before is done.</source>
        <translation>ถึงคราวของคุณเมื่อช่วงก่อนหน้าเสร็จ</translation>
    </message>
    <message>
        <source>Your part is done. The others go on.</source>
        <translation>ส่วนของคุณเสร็จแล้ว คนอื่นจะทำต่อ</translation>
    </message>
    <message>
        <source>Take your link</source>
        <translation>รับช่วงของคุณ</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>ย้อนดูด้วยกัน</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Enrolment slip</source>
        <translation>ใบรหัสลงทะเบียน</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>A slip holds a code that works once, for three days. Any earlier code for this person stops working.</source>
        <translation>ใบรหัสใช้ได้ครั้งเดียวภายในสามวัน เมื่อออกใบใหม่ รหัสเดิมของบุคคลนี้จะใช้ไม่ได้อีก</translation>
    </message>
    <message>
        <source>Issue a code</source>
        <translation>ออกรหัส</translation>
    </message>
    <message>
        <source>Welcome to the house</source>
        <translation>ยินดีต้อนรับสู่ทีมของเรา</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>ชื่อผู้ใช้: %1</translation>
    </message>
    <message>
        <source>The code as a square for the scanner</source>
        <translation>คิวอาร์โค้ดสำหรับเครื่องสแกน</translation>
    </message>
    <message>
        <source>1. Choose your language. 2. Touch “I am new: I have a code”. 3. Hold the square code in front of the scanner, or type the code. 4. Choose a PIN of your own.</source>
        <translation>1. เลือกภาษาของคุณ 2. แตะ “เพิ่งเริ่มงาน มีรหัสแล้ว” 3. ถือคิวอาร์โค้ดไว้หน้าเครื่องสแกน หรือพิมพ์รหัส 4. ตั้ง PIN ของคุณเอง</translation>
    </message>
    <message>
        <source>Works once, until %1.</source>
        <translation>ใช้ได้ครั้งเดียว ถึง %1</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>บันทึกใบรหัส</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>The code is shown only once. Hand the slip over in person.</source>
        <translation>รหัสแสดงเพียงครั้งนี้ โปรดมอบใบให้เจ้าตัวโดยตรง</translation>
    </message>
</context>
<context>
    <name>SlotBox</name>
    <message>
        <source>heard</source>
        <translation>พูดแล้ว</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ยังขาด</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Our standards</source>
        <translation>มาตรฐานของเรา</translation>
    </message>
    <message>
        <source>What we promise every guest</source>
        <translation>สิ่งที่เราสัญญากับแขกทุกคน</translation>
    </message>
    <message>
        <source>Read them at your own pace. Each says what is done, and why.</source>
        <translation>ค่อย ๆ อ่านได้ แต่ละข้อบอกว่าทำอย่างไรและเพราะอะไร</translation>
    </message>
    <message>
        <source>A few questions, to be sure that it is clear</source>
        <translation>คำถามไม่กี่ข้อ เพื่อให้แน่ใจว่าเข้าใจตรงกัน</translation>
    </message>
    <message>
        <source>Not quite yet. Read the hint, choose again, and confirm once more.</source>
        <translation>ยังไม่ถูกทั้งหมด โปรดอ่านคำใบ้ เลือกใหม่ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>I have read them and will keep to them</source>
        <translation>อ่านแล้วและจะปฏิบัติตาม</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ขอบคุณ</translation>
    </message>
    <message>
        <source>You will find the standards here at any time. When one changes, you are told.</source>
        <translation>เปิดดูมาตรฐานที่นี่ได้ทุกเมื่อ หากมีข้อใดเปลี่ยน เราจะแจ้งให้ทราบ</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>My certification</source>
        <translation>การรับรองของฉัน</translation>
    </message>
    <message>
        <source>On leave: no date runs</source>
        <translation>อยู่ระหว่างลา ไม่นับกำหนดวัน</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>อ้างอิงบันทึกที่ %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>ต่อไป: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>See and save the certificate</source>
        <translation>ดูและบันทึกประกาศนียบัตร</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>ยังไม่มีอะไรในหน้านี้</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>รอสักครู่…</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>แสดงหน้านี้ไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>ขั้นที่ %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Figures</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>สถิติ: %1</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>แบบทดสอบ</translation>
    </message>
    <message>
        <source>every quiz</source>
        <translation>ทุกแบบทดสอบ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>what to look at first</source>
        <translation>ข้อที่ควรดูก่อน</translation>
    </message>
    <message>
        <source>weakest first</source>
        <translation>อ่อนที่สุดก่อน</translation>
    </message>
    <message>
        <source>easiest first</source>
        <translation>ง่ายที่สุดก่อน</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>ยังไม่มีสถิติ</translation>
    </message>
    <message>
        <source>Once people have taken a quiz with these questions, you see here which of them are too easy, too hard, or may have a wrong key.</source>
        <translation>เมื่อมีผู้ทำแบบทดสอบที่ใช้คำถามเหล่านี้ คุณจะเห็นว่าข้อใดง่ายไป ยากไป หรือเฉลยอาจผิด</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts so far: too few to judge.</source>
        <translation>
            <numerusform>ทำไปแล้ว %n ครั้ง ยังน้อยเกินกว่าจะประเมิน</numerusform>
        </translation>
    </message>
    <message>
        <source>From twenty attempts on the figures are worth acting on.</source>
        <translation>ตั้งแต่ยี่สิบครั้งขึ้นไป สถิติจึงน่าเชื่อพอจะนำไปใช้</translation>
    </message>
    <message numerus="yes">
        <source>%n questions deserve a second look</source>
        <translation>
            <numerusform>มี %n ข้อที่ควรดูอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>No question stands out; the bank measures well.</source>
        <translation>ไม่มีข้อใดผิดสังเกต คลังนี้วัดผลได้ดี</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>จำนวนครั้ง</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>ค่าเฉลี่ย</translation>
    </message>
    <message>
        <source>marks; the median is %1</source>
        <translation>คะแนน มัธยฐาน %1</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>การกระจาย</translation>
    </message>
    <message>
        <source>standard deviation, in marks</source>
        <translation>ส่วนเบี่ยงเบนมาตรฐาน (คะแนน)</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>ความเชื่อมั่น</translation>
    </message>
    <message>
        <source>how well the questions agree (Cronbach&apos;s alpha)</source>
        <translation>คำถามสอดคล้องกันเพียงใด (แอลฟาของครอนบาค)</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>ความคลาดเคลื่อนมาตรฐาน</translation>
    </message>
    <message>
        <source>marks by which a result may be off</source>
        <translation>คะแนนที่ผลอาจคลาดเคลื่อน</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>สัดส่วนความคลาดเคลื่อน</translation>
    </message>
    <message>
        <source>of the spread is chance</source>
        <translation>ของการกระจายเป็นเรื่องบังเอิญ</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>ความเบ้</translation>
    </message>
    <message>
        <source>below zero: many do well</source>
        <translation>ต่ำกว่าศูนย์: หลายคนทำได้ดี</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>ความโด่ง</translation>
    </message>
    <message>
        <source>above zero: few stand apart</source>
        <translation>เหนือศูนย์: มีไม่กี่คนที่ต่างมาก</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>ทีละข้อ</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Certified</source>
        <translation>ได้รับการรับรอง</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>ต่ออายุได้แล้ว</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>ช่วงผ่อนผัน</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ขาดอายุ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>พักใช้</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ถูกเพิกถอน</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เลยกำหนด</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>ได้รับยกเว้น</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>กำลังเรียน</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>อยู่ระหว่างลา</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>ไม่จำเป็น</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>วิชา</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>การฝึก</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>สถานการณ์จำลอง</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>แบบทดสอบ</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ประกาศนียบัตร</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>โกรธจัด</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>ไม่พอใจ</translation>
    </message>
    <message>
        <source>wary</source>
        <translation>ยังระวังอยู่</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>เริ่มผ่อนคลาย</translation>
    </message>
    <message>
        <source>content</source>
        <translation>พอใจ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n คะแนน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases said aloud</source>
        <translation>ถ้อยคำที่พูดออกเสียง</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>การสังเกตการณ์ขณะทำงาน</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ชั่วโมงการทำงาน</translation>
    </message>
    <message>
        <source>Another certification</source>
        <translation>การรับรองอื่น</translation>
    </message>
    <message>
        <source>Entry assessment</source>
        <translation>การประเมินแรกเข้า</translation>
    </message>
    <message>
        <source>One of several ways</source>
        <translation>ทางเลือกหนึ่งในหลายทาง</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>ทีละขั้นตามลำดับ</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>ยินดีต้อนรับ %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ยินดีต้อนรับ</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>ไม่มีอะไรค้างอยู่</translation>
    </message>
    <message>
        <source>When there is training for you, it appears here, with its reason and its date.</source>
        <translation>เมื่อมีการฝึกอบรมสำหรับคุณ จะแสดงตรงนี้พร้อมเหตุผลและวันที่</translation>
    </message>
    <message>
        <source>Practise a phrase</source>
        <translation>ฝึกหนึ่งสำนวน</translation>
    </message>
    <message>
        <source>Three minutes of practice</source>
        <translation>ฝึกสามนาที</translation>
    </message>
    <message>
        <source>One phrase, said well. Only you see it.</source>
        <translation>พูดให้ดีหนึ่งสำนวน คุณเห็นคนเดียว</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>ฝึก</translation>
    </message>
    <message>
        <source>Earned this month</source>
        <translation>คะแนนเดือนนี้</translation>
    </message>
    <message>
        <source>The points you earn appear here, each with its reason.</source>
        <translation>คะแนนที่ได้จะแสดงที่นี่ พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>บันทึกของฉัน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n points this month</source>
        <translation>
            <numerusform>เดือนนี้ได้ %n คะแนน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>Tonight</source>
        <translation>คืนนี้</translation>
    </message>
    <message>
        <source>Before the shift</source>
        <translation>ก่อนเข้ากะ</translation>
    </message>
    <message>
        <source>%1 on tonight; nothing is waiting for you</source>
        <translation>คืนนี้เข้ากะ %1 คน ไม่มีอะไรค้างอยู่</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation>คืนนี้ไม่มีใครเข้ากะ</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here, with what they may do.</source>
        <translation>ผู้ที่ทำงานในสถานที่ของคุณวันนี้จะแสดงตรงนี้ พร้อมหน้าที่ที่ทำได้</translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation>พร้อมทุกหน้าที่</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>ทำได้</translation>
    </message>
    <message>
        <source>%1 on tonight; %2</source>
        <translation>คืนนี้เข้ากะ %1 คน %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>ต้องการคุณ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervise a quiz</source>
        <translation>คุมสอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>มี %n คำตอบรอคุณตรวจ</numerusform>
        </translation>
    </message>
    <message>
        <source>A phrase said aloud</source>
        <translation>ลองพูดออกเสียง</translation>
    </message>
    <message>
        <source>Play a complaint together</source>
        <translation>เล่นเรื่องร้องเรียนร่วมกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases should count</source>
        <translation>
            <numerusform>มี %n คำพูดที่น่าจะนับ</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift, hour by hour</source>
        <translation>กะงาน ทีละชั่วโมง</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Supervise a quiz</source>
        <translation>คุมสอบ</translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation>คืนนี้ไม่มีใครเข้ากะ</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation>คนที่ทำงานในสถานที่ของคุณวันนี้จะอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>Who is taking the quiz?</source>
        <translation>ใครจะสอบ</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>เลือกคนอื่น</translation>
    </message>
    <message>
        <source>No quiz is open for them now.</source>
        <translation>ตอนนี้ยังไม่มีแบบทดสอบที่เปิดให้ทำ</translation>
    </message>
    <message>
        <source>Which quiz?</source>
        <translation>แบบทดสอบไหน</translation>
    </message>
    <message>
        <source>This quiz needs no supervisor. They can begin it on their own.</source>
        <translation>แบบทดสอบนี้ไม่ต้องมีผู้คุมสอบ เริ่มทำเองได้เลย</translation>
    </message>
    <message>
        <source>Check that it is them, then type the code that their screen shows.</source>
        <translation>ตรวจดูว่าเป็นเจ้าตัวจริง แล้วพิมพ์รหัสที่เห็นบนหน้าจอของผู้สอบ</translation>
    </message>
    <message>
        <source>Code on their screen</source>
        <translation>รหัสบนหน้าจอของผู้สอบ</translation>
    </message>
    <message>
        <source>Unlock for ten minutes</source>
        <translation>เปิดให้สิบนาที</translation>
    </message>
    <message>
        <source>%1 may hear the questions. You read them aloud here and enter the answers.</source>
        <translation>%1 มีสิทธิ์ฟังคำถาม คุณอ่านให้ฟังที่นี่และกรอกคำตอบให้</translation>
    </message>
    <message>
        <source>Read aloud and enter the answers</source>
        <translation>อ่านให้ฟังและกรอกคำตอบ</translation>
    </message>
    <message>
        <source>Unlocked. They can begin now.</source>
        <translation>เปิดแล้ว เริ่มทำได้เลย</translation>
    </message>
    <message>
        <source>It holds for one start, until %1.</source>
        <translation>ใช้เริ่มได้ครั้งเดียว ถึง %1</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>คนถัดไป</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>The font %1 is missing in %2, so letters may look different. Please install the program again to bring it back.</source>
        <translation>ไม่พบแบบอักษร %1 ใน %2 ตัวอักษรจึงอาจดูต่างไป โปรดติดตั้งโปรแกรมใหม่เพื่อให้กลับมาเหมือนเดิม</translation>
    </message>
</context>
<context>
    <name>WelcomeFrame</name>
    <message>
        <source>The art of welcoming people well.</source>
        <translation>ศิลปะแห่งการต้อนรับด้วยใจ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>One choice</source>
        <translation>เลือกข้อเดียว</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>เลือกหลายข้อ</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>ถูกหรือผิด</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>จับคู่</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>เรียงลำดับ</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>เติมช่องว่าง</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>คำตอบสั้น</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>A place in a picture</source>
        <translation>ตำแหน่งในภาพ</translation>
    </message>
    <message>
        <source>Words that break the rule</source>
        <translation>คำที่ผิดกฎ</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>การตัดสินใจในสถานการณ์</translation>
    </message>
    <message>
        <source>Speech formula</source>
        <translation>สำนวนบริการ</translation>
    </message>
    <message>
        <source>Written answer</source>
        <translation>คำตอบเขียน</translation>
    </message>
    <message>
        <source>Text without a question</source>
        <translation>ข้อความที่ไม่มีคำถาม</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>ง่าย</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>ยาก</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>คำถาม %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ปานกลาง</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Personal file</source>
        <translation>แฟ้มบุคคล</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>The name was erased. What happened stays on record without it.</source>
        <translation>ชื่อถูกลบแล้ว สิ่งที่เกิดขึ้นยังอยู่ในบันทึกโดยไม่มีชื่อ</translation>
    </message>
    <message>
        <source>All that is kept of this person, how long, and why. Whoever opens it is written down.</source>
        <translation>ทุกสิ่งที่เก็บไว้เกี่ยวกับบุคคลนี้ นานเท่าใด และเพราะอะไร ผู้ที่เปิดดูจะถูกบันทึกไว้</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>ยกเลิกคำสั่ง</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>บันทึกแฟ้ม</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>สั่งระงับการลบ</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>ลบ…</translation>
    </message>
    <message>
        <source>While a hold stands, nothing of this file is erased.</source>
        <translation>ขณะที่มีคำสั่งระงับ จะไม่มีการลบสิ่งใดในแฟ้มนี้</translation>
    </message>
    <message>
        <source>Once it is lifted, the file follows its usual times again.</source>
        <translation>เมื่อยกเลิกแล้ว แฟ้มจะเป็นไปตามระยะเวลาปกติอีกครั้ง</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back.</source>
        <translation>สิ่งที่ลบแล้วนำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>It goes: %1</source>
        <translation>จะลบ: %1</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <translation>จะคงไว้: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>สั่งระงับการลบ</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>ยกเลิกคำสั่งระงับ</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>ลบอย่างถาวร</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>May be erased now</source>
        <translation>ลบได้ตอนนี้</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>เก็บไว้</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Kept too long</source>
        <translation>เก็บนานเกินจำเป็น</translation>
    </message>
    <message>
        <source>Kept longer than needed</source>
        <translation>เก็บไว้นานกว่าที่จำเป็น</translation>
    </message>
    <message>
        <source>These people have left. Open a file to see what may go and what must stay.</source>
        <translation>บุคคลเหล่านี้พ้นสภาพแล้ว เปิดแฟ้มเพื่อดูว่าสิ่งใดลบได้และสิ่งใดต้องเก็บ</translation>
    </message>
    <message>
        <source>Nothing is kept longer than needed</source>
        <translation>ไม่มีสิ่งใดเก็บนานเกินจำเป็น</translation>
    </message>
</context>
</TS>
