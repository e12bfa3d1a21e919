<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddressRow</name>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>More than one may be right.</source>
        <translation>قد تصح أكثر من إجابة.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختاروا إجابة واحدة.</translation>
    </message>
</context>
<context>
    <name>AnswerFeedback</name>
    <message>
        <source>Show me a hint</source>
        <translation>أروني تلميحاً</translation>
    </message>
    <message>
        <source>A hint costs nothing.</source>
        <translation>التلميح لا ينقص من الدرجة شيئاً.</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>إخفاء التلميح</translation>
    </message>
</context>
<context>
    <name>AnswerGaps</name>
    <message>
        <source>Gap %1 of %2</source>
        <translation>الفراغ %1 من %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختاروا</translation>
    </message>
</context>
<context>
    <name>AnswerHotspot</name>
    <message>
        <source>left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>The marker is here: %1, %2 (%3 from the left, %4 from the top)</source>
        <translation>العلامة هنا: %1، %2 (%3 من اليسار، %4 من الأعلى)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The arrow keys move the marker, with Shift by a little; or choose a place by its name below.</source>
        <translation>مفاتيح الأسهم تحرّك العلامة، ومع Shift قليلاً قليلاً؛ أو اختاروا الموضع باسمه أدناه.</translation>
    </message>
    <message>
        <source>Or choose the place by its name:</source>
        <translation>أو اختاروا الموضع باسمه:</translation>
    </message>
</context>
<context>
    <name>AnswerItem</name>
    <message>
        <source>More than one may be right.</source>
        <translation>قد تصح أكثر من إجابة.</translation>
    </message>
    <message>
        <source>What belongs together? Drag it there, or choose one and then the other.</source>
        <translation>ما الذي ينتمي إلى ماذا؟ اسحبوه إلى موضعه، أو اختاروا أحدهما ثم الآخر.</translation>
    </message>
    <message>
        <source>Put them in the right order: drag, or move with the arrows.</source>
        <translation>رتّبوها: بالسحب أو بالأسهم.</translation>
    </message>
    <message>
        <source>Put the best first: drag, or move with the arrows.</source>
        <translation>ضعوا الأفضل أولاً: بالسحب أو بالأسهم.</translation>
    </message>
    <message>
        <source>How well would each of these serve?</source>
        <translation>ما مدى نفع كل واحد منها؟</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>املؤوا الفراغات.</translation>
    </message>
    <message>
        <source>Answer in a few words.</source>
        <translation>أجيبوا ببضع كلمات.</translation>
    </message>
    <message>
        <source>Answer with a number.</source>
        <translation>أجيبوا بعدد.</translation>
    </message>
    <message>
        <source>Touch the place in the picture, or choose it by its name.</source>
        <translation>المسوا الموضع في الصورة، أو اختاروه باسمه.</translation>
    </message>
    <message>
        <source>Touch the words that break the rule.</source>
        <translation>المسوا العبارات التي تخالف القاعدة.</translation>
    </message>
    <message>
        <source>Say it in your own words, as you would to the customer.</source>
        <translation>قولوها بكلماتكم كما تقولونها للعميل.</translation>
    </message>
    <message>
        <source>Answer in a few sentences.</source>
        <translation>أجيبوا ببضع جمل.</translation>
    </message>
</context>
<context>
    <name>AnswerMatching</name>
    <message>
        <source>%1 now belongs to: %2</source>
        <translation>صار %1 مع: %2</translation>
    </message>
    <message>
        <source>Nothing belongs to this now: %1</source>
        <translation>لا شيء مع هذا الآن: %1</translation>
    </message>
    <message>
        <source>Taken up. The arrow keys choose the place, Space puts it there, Escape leaves it.</source>
        <translation>رُفع. الأسهم تختار الموضع، وSpace يضعه، وEscape يتركه.</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>الموضع %1 من %2: %3</translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation>بقي في مكانه.</translation>
    </message>
    <message>
        <source>Now choose what belongs here.</source>
        <translation>اختاروا الآن ما ينتمي إلى هذا.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Space chooses another, Delete takes it away.</source>
        <translation>Space لاختيار غيره، وDelete لإزالته.</translation>
    </message>
    <message>
        <source>Space, then choose what belongs here.</source>
        <translation>اضغطوا Space ثم اختاروا ما ينتمي إلى هذا.</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>اختاروا من القائمة</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation>رُفع.</translation>
    </message>
    <message>
        <source>In place.</source>
        <translation>وُضع في مكانه.</translation>
    </message>
    <message>
        <source>Space takes it up.</source>
        <translation>Space لرفعه.</translation>
    </message>
</context>
<context>
    <name>AnswerNumber</name>
    <message>
        <source>Your number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>The unit belongs to the answer</source>
        <translation>الوحدة جزء من الإجابة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>AnswerOrder</name>
    <message>
        <source>Put them in order</source>
        <translation>رتّبوها</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>الموضع %1 من %2: %3</translation>
    </message>
    <message>
        <source>Taken up. The arrow keys move it, Space puts it down, Escape leaves it where it was.</source>
        <translation>رُفع. الأسهم تحرّكه، وSpace يضعه، وEscape يعيده إلى مكانه.</translation>
    </message>
    <message>
        <source>Put down.</source>
        <translation>وُضع.</translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation>بقي في مكانه.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation>رُفع.</translation>
    </message>
    <message>
        <source>Space takes it up, the arrow keys move it.</source>
        <translation>Space لرفعه، والأسهم لتحريكه.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>هذا الترتيب صحيح</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Language in which you say it</source>
        <translation>اللغة التي تقولونها بها</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>ماذا تقولون؟</translation>
    </message>
    <message>
        <source>Write it as you would say it</source>
        <translation>اكتبوها كما تقولونها</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>زيادة حرف واحد؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة حرفين؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة %n أحرف؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة %n حرفاً؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة %n حرف؛ يُحفظ حين يقصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Your answer</source>
        <translation>إجابتكم</translation>
    </message>
</context>
<context>
    <name>AnswerWritten</name>
    <message>
        <source>A person reads it. This is what counts:</source>
        <translation>يقرؤه شخص، والمهم فيه:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتكم</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>زيادة حرف واحد؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة حرفين؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة %n أحرف؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة %n حرفاً؛ يُحفظ حين يقصر.</numerusform>
            <numerusform>زيادة %n حرف؛ يُحفظ حين يقصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 حرفاً</translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>An appeal</source>
        <translation>تظلّم</translation>
    </message>
    <message>
        <source>There is no appeal here</source>
        <translation>لا تظلّم هنا</translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation>بعد إعادة النظر</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>What the decision did is undone from now on. That it was made stays on record.</source>
        <translation>يزول أثر القرار من الآن فصاعداً، ويبقى في السجل أنه اتُّخذ.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>بكلمات يفهمها الشخص المعني.</translation>
    </message>
    <message>
        <source>You neither decided this nor trained the person. Your name stands under the answer.</source>
        <translation>لستم من قرّر هذا ولا من درّب الشخص. يبقى اسمكم تحت الجواب.</translation>
    </message>
    <message>
        <source>Answer and sign</source>
        <translation>الرد والتوقيع</translation>
    </message>
</context>
<context>
    <name>AskExceptionPage</name>
    <message>
        <source>Ask for an exception</source>
        <translation>طلب استثناء</translation>
    </message>
    <message>
        <source>Whom does the rule not fit?</source>
        <translation>مَن لا تناسبه القاعدة؟</translation>
    </message>
    <message>
        <source>You ask, somebody else approves. Until then everything stays as it is.</source>
        <translation>أنتم تطلبون وشخص آخر يوافق. وحتى ذلك الحين يبقى كل شيء على حاله.</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>مَن؟</translation>
    </message>
    <message>
        <source>Which certification?</source>
        <translation>أي شهادة؟</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>Need not hold it</source>
        <translation>الإعفاء منها</translation>
    </message>
    <message>
        <source>Holds something equal</source>
        <translation>لديه ما يعادلها</translation>
    </message>
    <message>
        <source>The person is excused for these days and is never late in them.</source>
        <translation>الشخص معفى في هذه الأيام، ولا يُعدّ متأخراً فيها.</translation>
    </message>
    <message>
        <source>The other certificate counts as ours for these days, and then ours is asked for again.</source>
        <translation>تُقبل الشهادة الأخرى بدل شهادتنا في هذه الأيام، ثم تُطلب شهادتنا من جديد.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>The person and whoever approves it will read this.</source>
        <translation>سيقرأ هذا صاحب الشأن ومن يوافق عليه.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>الإرسال إلى شخص ثانٍ</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>Read the %n that wait for you</source>
        <translation>
            <numerusform>لا شيء ينتظركم</numerusform>
            <numerusform>قراءة السؤال الذي ينتظركم</numerusform>
            <numerusform>قراءة السؤالين اللذين ينتظرانكم</numerusform>
            <numerusform>قراءة %n أسئلة تنتظركم</numerusform>
            <numerusform>قراءة %n سؤالاً ينتظركم</numerusform>
            <numerusform>قراءة %n سؤال ينتظركم</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Import into this bank</source>
        <translation>استيراد إلى هذا البنك</translation>
    </message>
    <message>
        <source>Save as GIFT</source>
        <translation>حفظ بصيغة GIFT</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are of kinds that this format cannot hold; they are left out.</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>سؤال واحد من نوع لا تحمله هذه الصيغة فتُرك.</numerusform>
            <numerusform>سؤالان من نوع لا تحمله هذه الصيغة فتُركا.</numerusform>
            <numerusform>%n أسئلة من أنواع لا تحملها هذه الصيغة فتُركت.</numerusform>
            <numerusform>%n سؤالاً من أنواع لا تحملها هذه الصيغة فتُركت.</numerusform>
            <numerusform>%n سؤال من أنواع لا تحملها هذه الصيغة فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>بانتظاركم</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>practice only</source>
        <translation>للتدريب فقط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>الصعوبة</translation>
    </message>
    <message>
        <source>every difficulty</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>لا سؤال يطابق ذلك</translation>
    </message>
    <message>
        <source>Try another rule, kind or state.</source>
        <translation>جرّبوا قاعدة أو نوعاً أو حالة أخرى.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>لم يظهر بعد</numerusform>
            <numerusform>ظهر في محاولة واحدة</numerusform>
            <numerusform>ظهر في محاولتين</numerusform>
            <numerusform>ظهر في %n محاولات</numerusform>
            <numerusform>ظهر في %n محاولة</numerusform>
            <numerusform>ظهر في %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>للتدريب فقط</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>BanksPage</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>%1 met in quizzes</source>
        <translation>ظهر منها %1 في الاختبارات</translation>
    </message>
    <message>
        <source>none met yet</source>
        <translation>لم يظهر منها شيء بعد</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for approval</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>سؤال ينتظر الاعتماد</numerusform>
            <numerusform>سؤالان ينتظران الاعتماد</numerusform>
            <numerusform>%n تنتظر الاعتماد</numerusform>
            <numerusform>%n تنتظر الاعتماد</numerusform>
            <numerusform>%n تنتظر الاعتماد</numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation>كلها معتمدة</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>لا أسئلة بعد</translation>
    </message>
    <message>
        <source>Bring in a file from another program, or install a course.</source>
        <translation>استوردوا ملفاً من برنامج آخر أو ثبّتوا دورة.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>استيراد أسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you as the second person</source>
        <translation>
            <numerusform>لا سؤال ينتظركم</numerusform>
            <numerusform>سؤال واحد ينتظركم بصفتكم الشخص الثاني</numerusform>
            <numerusform>سؤالان ينتظرانكم بصفتكم الشخص الثاني</numerusform>
            <numerusform>%n أسئلة تنتظركم بصفتكم الشخص الثاني</numerusform>
            <numerusform>%n سؤالاً ينتظركم بصفتكم الشخص الثاني</numerusform>
            <numerusform>%n سؤال ينتظركم بصفتكم الشخص الثاني</numerusform>
        </translation>
    </message>
    <message>
        <source>A question counts in quizzes once somebody who did not bring it in has approved it.</source>
        <translation>يدخل السؤال في الاختبارات حين يعتمده شخص غير الذي أدخله.</translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation>قراءة واعتماد</translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation>ما تسحبه الاختبارات</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>المستوردة</translation>
    </message>
    <message>
        <source>From courses</source>
        <translation>أسئلة الدورات</translation>
    </message>
    <message>
        <source>Accepted phrases</source>
        <translation>العبارات المقبولة</translation>
    </message>
    <message>
        <source>Preview a folder</source>
        <translation>معاينة مجلد</translation>
    </message>
</context>
<context>
    <name>BlueprintPage</name>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>بلا حدّ زمني</translation>
    </message>
    <message>
        <source>passed from %1</source>
        <translation>النجاح من %1</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>بإشراف</translation>
    </message>
    <message>
        <source>The banks have enough: the quiz can be given today.</source>
        <translation>البنوك كافية: يمكن إجراء الاختبار اليوم.</translation>
    </message>
    <message>
        <source>The quiz cannot be given today.</source>
        <translation>لا يمكن إجراء الاختبار اليوم.</translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation>ما يسحبه</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>كافٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا نقص</numerusform>
            <numerusform>ينقص سؤال</numerusform>
            <numerusform>ينقص سؤالان</numerusform>
            <numerusform>تنقص %n أسئلة</numerusform>
            <numerusform>ينقص %n سؤالاً</numerusform>
            <numerusform>ينقص %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved questions fit</source>
        <translation>
            <numerusform>لا سؤال معتمد يطابق</numerusform>
            <numerusform>سؤال معتمد واحد يطابق</numerusform>
            <numerusform>سؤالان معتمدان يطابقان</numerusform>
            <numerusform>%n أسئلة معتمدة تطابق</numerusform>
            <numerusform>%n سؤالاً معتمداً يطابق</numerusform>
            <numerusform>%n سؤال معتمد يطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for approval</source>
        <translation>
            <numerusform>لا شيء آخر ينتظر</numerusform>
            <numerusform>سؤال آخر ينتظر الاعتماد</numerusform>
            <numerusform>سؤالان آخران ينتظران الاعتماد</numerusform>
            <numerusform>%n أسئلة أخرى تنتظر الاعتماد</numerusform>
            <numerusform>%n سؤالاً آخر ينتظر الاعتماد</numerusform>
            <numerusform>%n سؤال آخر ينتظر الاعتماد</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts: more than the cap allows.</source>
        <translation>لو سُحبت بالتساوي لظهر كل سؤال في %1 من المحاولات: أكثر مما يسمح به السقف.</translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts.</source>
        <translation>لو سُحبت بالتساوي لظهر كل سؤال في %1 من المحاولات.</translation>
    </message>
    <message>
        <source>See what waits for approval</source>
        <translation>عرض ما ينتظر الاعتماد</translation>
    </message>
    <message>
        <source>How often each is met</source>
        <translation>كم مرة ظهر كل سؤال</translation>
    </message>
    <message>
        <source>Cap: in at most %1 of the last %2 attempts.</source>
        <translation>السقف: في %1 على الأكثر من آخر %2 محاولة.</translation>
    </message>
    <message>
        <source>No cap is set for this quiz.</source>
        <translation>لم يُحدَّد سقف لهذا الاختبار.</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %n attempts.</source>
        <translation>
            <numerusform>لم تُحسب محاولات.</numerusform>
            <numerusform>محسوبة على محاولة واحدة.</numerusform>
            <numerusform>محسوبة على محاولتين.</numerusform>
            <numerusform>محسوبة على %n محاولات.</numerusform>
            <numerusform>محسوبة على %n محاولة.</numerusform>
            <numerusform>محسوبة على %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>لم يؤدِّه أحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n draws went over the cap, because the bank had no other question.</source>
        <translation>
            <numerusform>لم يُتجاوز السقف.</numerusform>
            <numerusform>تجاوز سحبٌ واحد السقف لأنه لا سؤال آخر في البنك.</numerusform>
            <numerusform>تجاوز سحبان السقف لأنه لا سؤال آخر في البنك.</numerusform>
            <numerusform>تجاوزت %n سحوبات السقف لأنه لا سؤال آخر في البنك.</numerusform>
            <numerusform>تجاوز %n سحباً السقف لأنه لا سؤال آخر في البنك.</numerusform>
            <numerusform>تجاوز %n سحب السقف لأنه لا سؤال آخر في البنك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Below you see where questions are missing or wait for approval.</source>
        <translation>تجدون أدناه أين تنقص الأسئلة أو تنتظر الاعتماد.</translation>
    </message>
    <message>
        <source>of any rule and difficulty</source>
        <translation>من أي قاعدة وأي صعوبة</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>The organisation&apos;s data cannot be opened</source>
        <translation>يتعذّر فتح بيانات المؤسسة</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Pocket card</source>
        <translation>بطاقة الجيب</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Serve the notice</source>
        <translation>تبليغ الإشعار</translation>
    </message>
    <message>
        <source>Handed over today</source>
        <translation>سُلِّم اليوم</translation>
    </message>
    <message>
        <source>Does the allegation stand?</source>
        <translation>هل ثبت ما قيل؟</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>لم يثبت</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يترتب عليه</translation>
    </message>
    <message>
        <source>Nothing but this talk</source>
        <translation>لا شيء سوى هذا الحديث</translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation>لكم يوماً؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>بكلمات يفهمها الشخص المعني.</translation>
    </message>
    <message>
        <source>What is to be better?</source>
        <translation>ما الذي ينبغي تحسينه؟</translation>
    </message>
    <message>
        <source>When is it looked at again?</source>
        <translation>متى يُعاد النظر فيه؟</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation>بعد إعادة النظر</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Milder</source>
        <translation>أخف</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>يُرجى الاختيار</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>البتّ في التظلّم</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Note the talk</source>
        <translation>تدوين اللقاء</translation>
    </message>
    <message>
        <source>Show the new evidence</source>
        <translation>عرض الدليل الجديد</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>إنهاء القضية</translation>
    </message>
    <message>
        <source>What does the document say?</source>
        <translation>ماذا يقول المستند؟</translation>
    </message>
    <message>
        <source>What was said in the talk?</source>
        <translation>ماذا قيل في اللقاء؟</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>لماذا تنتهي؟</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>بشأنكم</translation>
    </message>
    <message>
        <source>There is nothing here about you</source>
        <translation>لا شيء هنا بشأنكم</translation>
    </message>
    <message>
        <source>This was decided</source>
        <translation>هذا ما تقرر</translation>
    </message>
    <message>
        <source>We want to hear you first</source>
        <translation>نودّ أن نسمع منكم أولاً</translation>
    </message>
    <message>
        <source>Nothing has been decided. You may bring somebody along, and the talk is in your own language.</source>
        <translation>لم يُقرَّر شيء بعد. يمكنكم اصطحاب مرافق، والحديث بلغتكم.</translation>
    </message>
    <message>
        <source>How was it, in your own words?</source>
        <translation>كيف كان الأمر، بكلماتكم؟</translation>
    </message>
    <message>
        <source>I would like to talk about it</source>
        <translation>أودّ أن نتحدث في الأمر</translation>
    </message>
    <message>
        <source>Then nobody decides before the talk.</source>
        <translation>عندئذٍ لا يُتخذ قرار قبل اللقاء.</translation>
    </message>
    <message>
        <source>Who comes along?</source>
        <translation>من يرافقكم؟</translation>
    </message>
    <message>
        <source>Nobody, or later</source>
        <translation>لا أحد، أو لاحقاً</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <translation>إرسال ردي</translation>
    </message>
    <message>
        <source>I have received this decision</source>
        <translation>استلمت هذا القرار</translation>
    </message>
    <message>
        <source>This says that you have it, not that you agree. From today you have time to appeal.</source>
        <translation>هذا يعني أنه وصلكم، لا أنكم توافقون. ولكم من اليوم وقت للتظلّم.</translation>
    </message>
    <message>
        <source>What should a third person look at again?</source>
        <translation>ما الذي تودّون أن ينظر فيه شخص ثالث؟</translation>
    </message>
    <message>
        <source>It can only stay as it is or become milder.</source>
        <translation>لا يمكن إلا أن يبقى كما هو أو يصير أخف.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>تقديم تظلّم</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليم القضية</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>من يتسلّم؟</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>لمدة</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>نهائياً</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>حتى نهاية أي يوم؟</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>ماذا تبيّن؟</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>من يساعدكم</translation>
    </message>
    <message>
        <source>%1 comes along with you.</source>
        <translation>يرافقكم %1.</translation>
    </message>
    <message>
        <source>You may bring a colleague who has no part in it. Questions are welcome at any time, and asking never counts against you.</source>
        <translation>يمكنكم اصطحاب زميل لا صلة له بالأمر. نرحّب بأسئلتكم في أي وقت، ولا يُحسب السؤال عليكم أبداً.</translation>
    </message>
    <message>
        <source>Personal file and holds</source>
        <translation>الملف الشخصي وحظر الحذف</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>What is said to have happened</source>
        <translation>ما يُقال إنه حدث</translation>
    </message>
    <message>
        <source>The rule that was in force</source>
        <translation>القاعدة التي كانت سارية</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Raised by %1</source>
        <translation>أثار الأمر: %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>From the talk</source>
        <translation>من اللقاء</translation>
    </message>
    <message>
        <source>Comes along: %1</source>
        <translation>المرافق: %1</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Decided by %1, who has no part in it</source>
        <translation>قرره %1، ولا صلة له بالأمر</translation>
    </message>
    <message>
        <source>What is to be better</source>
        <translation>ما ينبغي تحسينه</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>التظلّم</translation>
    </message>
    <message>
        <source>What a third person decided</source>
        <translation>ما قرره شخص ثالث</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>حفظ الرسالة بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Only conduct becomes a case, and only with a rule that was trained. The person is heard before anything is decided.</source>
        <translation>لا تُفتح قضية إلا في السلوك، وفي قاعدة سبق التدريب عليها. ويُسمع الشخص المعني قبل أي قرار.</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>لا قضية مفتوحة</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>سقط أثره</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>الإبلاغ عن سلوك</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>سأغيب</translation>
    </message>
    <message>
        <source>All that you are in charge of goes to a colleague, and comes back by itself.</source>
        <translation>كل ما تتولّونه ينتقل إلى زميل، ويعود إليكم تلقائياً.</translation>
    </message>
    <message>
        <source>Who stands in for you?</source>
        <translation>من ينوب عنكم؟</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>حتى نهاية أي يوم؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CertaintyChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation>ما مدى ثقتكم بالإجابة؟</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>ثقة قليلة</translation>
    </message>
    <message>
        <source>Right: %1. Wrong: nothing is taken off.</source>
        <translation>إن صحّت: %1. وإن أخطأت: لا يُخصم شيء.</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>Right: %1. Wrong: %2 taken off.</source>
        <translation>إن صحّت: %1. وإن أخطأت: يُخصم %2.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>ثقة كبيرة</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Your certificate will appear here</source>
        <translation>ستظهر شهادتكم هنا</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>Adab</source>
        <translation>أدب</translation>
    </message>
    <message>
        <source>Seal of the record %1</source>
        <translation>ختم القيد رقم %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>صدرت في %1</translation>
    </message>
    <message>
        <source>Valid through %1</source>
        <translation>سارية حتى نهاية %1</translation>
    </message>
    <message>
        <source>No. %1 · record %2</source>
        <translation>رقم %1 · القيد %2</translation>
    </message>
    <message>
        <source>Code to check this certificate</source>
        <translation>رمز التحقق من هذه الشهادة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as Open Badge</source>
        <translation>حفظ بصيغة Open Badge</translation>
    </message>
    <message>
        <source>Anybody can check the code without asking us for your data.</source>
        <translation>يمكن لأي شخص التحقق من الرمز دون أن يطلب منا بياناتكم.</translation>
    </message>
    <message>
        <source>It is issued when every step of the path is done.</source>
        <translation>تصدر عند إتمام جميع الخطوات.</translation>
    </message>
</context>
<context>
    <name>CertificationsPage</name>
    <message>
        <source>My certifications</source>
        <translation>شهاداتي</translation>
    </message>
    <message>
        <source>No certification is asked of you</source>
        <translation>لا تُطلب منكم أي شهادة</translation>
    </message>
    <message>
        <source>When your work asks for one, it appears here with its reason and its date.</source>
        <translation>عندما يطلب عملكم شهادة تظهر هنا مع سببها وموعدها.</translation>
    </message>
    <message>
        <source>Why, and what next</source>
        <translation>لماذا، وما التالي</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Please choose</source>
        <translation>يُرجى الاختيار</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>What this rests on</source>
        <translation>ما يستند إليه الأمر</translation>
    </message>
    <message>
        <source>Help comes first: time, a person at your side, another form of the quiz. Nothing else follows from this by itself.</source>
        <translation>المساعدة أولاً: وقت أطول، أو من يقف إلى جانبكم، أو صورة أخرى من الاختبار. ولا يترتب على ذلك شيء آخر تلقائياً.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>أفضّل ألا</translation>
    </message>
    <message>
        <source>%1 helps you with it: ask at any time.</source>
        <translation>يساعدكم %1 في ذلك: اسألوا متى شئتم.</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>Time to learn at work</source>
        <translation>وقت للتعلّم أثناء العمل</translation>
    </message>
    <message>
        <source>A coach at their side</source>
        <translation>مدرب إلى جانبه</translation>
    </message>
    <message>
        <source>Practise together</source>
        <translation>التدرب معاً</translation>
    </message>
    <message>
        <source>A shift in pairs</source>
        <translation>مناوبة ثنائية</translation>
    </message>
    <message>
        <source>The quiz aloud</source>
        <translation>اختبار شفهي</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>عُرض الدعم</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>لا حاجة إلى متابعة</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>ما يستند إليه الأمر</translation>
    </message>
    <message>
        <source>Asked by the policy “%1”, version %2: %3</source>
        <translation>بموجب السياسة «%1»، الإصدار %2: %3</translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation>عرض الدعم</translation>
    </message>
    <message>
        <source>A plan that helps</source>
        <translation>خطة تساعد فعلاً</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة بالأيام</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>إرسال العرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Why is this not a concern?</source>
        <translation>لماذا لا تحتاج هذه المسألة إلى متابعة؟</translation>
    </message>
    <message>
        <source>The person can read your reason.</source>
        <translation>يستطيع الشخص المعني قراءة السبب.</translation>
    </message>
    <message>
        <source>It is a case</source>
        <translation>إنها قضية</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Why will this help?</source>
        <translation>لماذا ينفع هذا؟</translation>
    </message>
    <message>
        <source>Why is this a case?</source>
        <translation>لماذا هذه قضية؟</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح القضية</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>Another role is only proposed. Nothing changes unless the person agrees.</source>
        <translation>الدور الآخر مجرد اقتراح. لا يتغير شيء إلا بموافقة الشخص المعني.</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>أي دور؟</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>من أي يوم؟</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Concerns</source>
        <translation>مسائل للمتابعة</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء يحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>When a policy asks you to help somebody, it appears here with its evidence.</source>
        <translation>حين تطلب منكم إحدى السياسات مساعدة أحد، يظهر الأمر هنا مع أدلته.</translation>
    </message>
    <message>
        <source>In good hands</source>
        <translation>مسائل نُظر فيها</translation>
    </message>
    <message>
        <source>Cases of conduct</source>
        <translation>قضايا السلوك</translation>
    </message>
    <message>
        <source>Being late is a matter of time and help, not of guilt. Only conduct can become a case. You decide; the person sees every step.</source>
        <translation>التأخر مسألة وقت ومساعدة لا ذنب. السلوك وحده قد يصير قضية. القرار لكم، والشخص المعني يرى كل خطوة.</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>الإبلاغ عن سلوك</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Show it in a short quiz. If you pass, these lessons count as done.</source>
        <translation>أثبتوا ذلك في اختبار قصير. إن نجحتم حُسبت هذه الدروس منجزة.</translation>
    </message>
    <message>
        <source>I know this already</source>
        <translation>أعرف هذا من قبل</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>بعد هذه الدورة تستطيعون</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>For those who come back</source>
        <translation>لمن يعود للمراجعة</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>بطاقة الجيب</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Learn what you like</source>
        <translation>تعلّموا ما تحبّون</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes. You can begin with any of them.</source>
        <translation>لا يستغرق الدرس سوى دقائق. ابدؤوا بأيّها شئتم.</translation>
    </message>
    <message>
        <source>Courses appear here as soon as one is installed.</source>
        <translation>تظهر الدورات هنا فور تثبيت إحداها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 of %2 lessons done</source>
        <translation>أُنجز %1 من %2 من الدروس</translation>
    </message>
    <message>
        <source>Certificates that are open to everybody</source>
        <translation>شهادات متاحة للجميع</translation>
    </message>
    <message>
        <source>Take this path</source>
        <translation>ابدؤوا هذا المسار</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>A day earlier</source>
        <translation>قبل بيوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بعد بيوم</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>بعد بأسبوع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>قبل بأسبوع</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day earlier</source>
        <translation>قبل بيوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بعد بيوم</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>As of today</source>
        <translation>الوضع اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>On %1, if nobody does anything until then</source>
        <translation>في %1، إن لم يفعل أحد شيئاً حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>On %1, as it was known on that day</source>
        <translation>في %1، كما كان معروفاً في ذلك اليوم</translation>
    </message>
    <message>
        <source>On %1, by all that is known today</source>
        <translation>في %1، وفق كل ما هو معروف اليوم</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>الأيام من اليوم</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>اليوم المطلوب</translation>
    </message>
    <message>
        <source>By what was known</source>
        <translation>وفق ما كان معروفاً</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>كما يُعرف الآن</translation>
    </message>
    <message>
        <source>As known then</source>
        <translation>كما عُرف حينها</translation>
    </message>
</context>
<context>
    <name>DebriefFacts</name>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>لم تمضِ دقيقة بعد</numerusform>
            <numerusform>مضت دقيقة واحدة</numerusform>
            <numerusform>مضت دقيقتان</numerusform>
            <numerusform>مضت %n دقائق</numerusform>
            <numerusform>مضت %n دقيقة</numerusform>
            <numerusform>مضت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer waited too long for %1 of %2 answers.</source>
        <translation>انتظر العميل أطول مما ينبغي في %1 من %2 من الأجوبة.</translation>
    </message>
    <message>
        <source>You answered in time while the customer was waiting.</source>
        <translation>أجبتم في الوقت المناسب والعميل ينتظر.</translation>
    </message>
    <message>
        <source>Given: %1 of %2</source>
        <translation>قُدّم: %1 من %2</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>وعد وُفي به: %1</translation>
    </message>
    <message>
        <source>Promised and left open: %1</source>
        <translation>وعد بقي معلّقاً: %1</translation>
    </message>
    <message>
        <source>This decides, whatever else went well</source>
        <translation>هذا هو الحاسم، مهما أحسنتم في غيره</translation>
    </message>
    <message>
        <source>How each department answered for its link</source>
        <translation>كيف أدّى كل قسم حلقته</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes taken</source>
        <translation>استُغرق %1 من %2 دقيقة</translation>
    </message>
    <message>
        <source>Changed what led to it, so that it does not happen again.</source>
        <translation>غُيّر ما أدى إليه حتى لا يتكرر.</translation>
    </message>
    <message>
        <source>Nothing was changed so that it does not happen again.</source>
        <translation>لم يُغيَّر شيء يمنع تكراره.</translation>
    </message>
    <message>
        <source>Changed a part of what led to it.</source>
        <translation>غُيّر بعض ما أدى إليه.</translation>
    </message>
    <message>
        <source>We look for the solution, not for the culprit.</source>
        <translation>نبحث عن الحل لا عن المذنب.</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Looking back</source>
        <translation>مراجعة</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>You found the way back</source>
        <translation>استعدتم رضا الضيف</translation>
    </message>
    <message>
        <source>Not yet, and that is what practice is for</source>
        <translation>ليس بعد، ولهذا نتدرب</translation>
    </message>
    <message>
        <source>%1 of 100 by the rules of this house; 100 is the best path, %2 is enough.</source>
        <translation>%1 من مئة وفق معايير المؤسسة؛ المئة لأفضل مسار، و%2 تكفي.</translation>
    </message>
    <message>
        <source>The steps of handling a complaint</source>
        <translation>خطوات معالجة الشكوى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئياً</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم تُنفَّذ</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>مساركم</translation>
    </message>
    <message>
        <source>The best path</source>
        <translation>أفضل مسار</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>بكلماتكم</translation>
    </message>
    <message>
        <source>after a long wait</source>
        <translation>بعد انتظار طويل</translation>
    </message>
    <message>
        <source>more than the role may give</source>
        <translation>أكثر مما تسمح به الوظيفة</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>الأفضل: %1</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>يستند إلى القيود %1</translation>
    </message>
    <message>
        <source>A third person looks at it again</source>
        <translation>شخص ثالث ينظر فيه من جديد</translation>
    </message>
    <message>
        <source>Ask a third person to look again</source>
        <translation>طلب إعادة النظر من شخص ثالث</translation>
    </message>
    <message>
        <source>What should they look at?</source>
        <translation>إلى ماذا ينبغي أن ينظر؟</translation>
    </message>
    <message>
        <source>Neither who decided nor who trained you will answer.</source>
        <translation>لن يجيب من قرّر ولا من درّبكم.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Taken back by whoever decided</source>
        <translation>تراجع عنه من قرّره</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>ما الخطأ؟</translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation>يستطيع الشخص نفسه قراءته.</translation>
    </message>
    <message>
        <source>That it was decided stays on record; what it did is undone.</source>
        <translation>يبقى في السجل أنه تقرّر، ويزول أثره.</translation>
    </message>
    <message>
        <source>Take it back and sign</source>
        <translation>التراجع والتوقيع</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>A decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>إعادة العمل بها</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From now on %1 may do alone: %2.</source>
        <translation>من الآن فصاعداً يجوز لـ%1 دون مرافق: %2.</translation>
    </message>
    <message>
        <source>From now on the certificate is in force.</source>
        <translation>الشهادة سارية من الآن.</translation>
    </message>
    <message>
        <source>The path stays open, and its date counts again. What is met so far is not lost.</source>
        <translation>يبقى المسار مفتوحاً ويسري موعده من جديد. لا يضيع ما استُوفي حتى الآن.</translation>
    </message>
    <message>
        <source>From now on, and until it is reinstated, %1 may not do alone: %2. Its dates run on.</source>
        <translation>من الآن وإلى أن يُعاد العمل بها لا يجوز لـ%1 دون مرافق: %2. وتستمر مواعيدها.</translation>
    </message>
    <message>
        <source>From now on it does not count, until it is reinstated. Its dates run on.</source>
        <translation>من الآن لا تُحتسب إلى أن يُعاد العمل بها. وتستمر مواعيدها.</translation>
    </message>
    <message>
        <source>From now on %1 may again do alone: %2. Its dates are as before.</source>
        <translation>من الآن يجوز لـ%1 من جديد دون مرافق: %2. ومواعيدها كما كانت.</translation>
    </message>
    <message>
        <source>From now on it counts again. Its dates are as before.</source>
        <translation>من الآن تُحتسب من جديد. ومواعيدها كما كانت.</translation>
    </message>
    <message>
        <source>From now on %1 may not do alone: %2. It has to be earned again from the beginning.</source>
        <translation>من الآن لا يجوز لـ%1 دون مرافق: %2. وينبغي نيلها من جديد من البداية.</translation>
    </message>
    <message>
        <source>It ends now and has to be earned again from the beginning.</source>
        <translation>تنتهي الآن وينبغي نيلها من جديد من البداية.</translation>
    </message>
    <message>
        <source>Certify and sign</source>
        <translation>الاعتماد والتوقيع</translation>
    </message>
    <message>
        <source>Sign: not yet</source>
        <translation>التوقيع: ليس بعد</translation>
    </message>
    <message>
        <source>Suspend and sign</source>
        <translation>التعليق والتوقيع</translation>
    </message>
    <message>
        <source>Reinstate and sign</source>
        <translation>إعادة العمل بها والتوقيع</translation>
    </message>
    <message>
        <source>Revoke and sign</source>
        <translation>الإلغاء والتوقيع</translation>
    </message>
    <message>
        <source>There is nothing to decide here as it stands.</source>
        <translation>لا شيء هنا للبتّ فيه في الوضع الراهن.</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>ما القرار؟</translation>
    </message>
    <message>
        <source>On what does it rest?</source>
        <translation>إلامَ يستند؟</translation>
    </message>
    <message>
        <source>Nothing is on record yet that could be named.</source>
        <translation>لا سجل بعد يمكن ذكره.</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · القيد %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>بكلمات يفهمها الشخص المعني.</translation>
    </message>
    <message>
        <source>Your name, the time and what you decided stand wherever this certificate is shown.</source>
        <translation>يظهر اسمكم والوقت وقراركم حيثما عُرضت هذه الشهادة.</translation>
    </message>
</context>
<context>
    <name>DeputyPage</name>
    <message>
        <source>While I am away</source>
        <translation>أثناء غيابي</translation>
    </message>
    <message>
        <source>Who leads your team meanwhile?</source>
        <translation>من يقود فريقكم في هذه الأثناء؟</translation>
    </message>
    <message>
        <source>For these days they see and do for the team what you do. It ends by itself.</source>
        <translation>في هذه الأيام يرى ويفعل لأجل الفريق ما ترونه وتفعلونه، ثم ينتهي ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>من ينوب؟</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>%1 leads your team from %2 to %3.</source>
        <translation>%1 يقود فريقكم من %2 إلى %3.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation>عرض الدعم</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>طباعة القسائم</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>عرض الأسماء</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>ما ينتظركم اليوم</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>لا شيء بانتظاركم</translation>
    </message>
    <message>
        <source>Everybody&apos;s training is in order today.</source>
        <translation>تدريب الجميع اليوم على ما يرام.</translation>
    </message>
    <message>
        <source>Look at the matrix</source>
        <translation>عرض الجدول</translation>
    </message>
    <message>
        <source>Nobody is judged by a date. Where something is late, help is offered first.</source>
        <translation>لا يُحكم على أحد بتاريخ. وحيث يتأخر أمر تُعرض المساعدة أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in your care</source>
        <translation>
            <numerusform>لا أحد في رعايتكم</numerusform>
            <numerusform>شخص واحد في رعايتكم</numerusform>
            <numerusform>شخصان في رعايتكم</numerusform>
            <numerusform>%n أشخاص في رعايتكم</numerusform>
            <numerusform>%n شخصًا في رعايتكم</numerusform>
            <numerusform>%n شخص في رعايتكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Well done</source>
        <translation>أحسنتم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>يكفي الآن</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>التالي: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change a question</source>
        <translation>تعديل سؤال</translation>
    </message>
    <message>
        <source>What was answered keeps the wording that it met, and its figures. The new wording counts in quizzes once another author has approved it.</source>
        <translation>تبقى الإجابات السابقة على نصّها وأرقامها. ويدخل النص الجديد في الاختبارات حين يعتمده مؤلف آخر.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الإجابة %1</translation>
    </message>
    <message>
        <source>Feedback for whoever chooses it</source>
        <translation>ما يُقال لمن يختارها</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>ما يُقال: %1</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What the rule behind the question is for; shown after the answer.</source>
        <translation>الغاية من القاعدة التي وراء السؤال؛ يظهر بعد الإجابة.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>الصعوبة</translation>
    </message>
    <message>
        <source>Rules that it tests</source>
        <translation>القواعد التي يختبرها</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Keep as a new wording</source>
        <translation>حفظه نصاً جديداً</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>First time here</source>
        <translation>أول دخول</translation>
    </message>
    <message>
        <source>Your first-day code</source>
        <translation>رمز يومكم الأول</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>مرة أخرى للتأكد</translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation>اختاروا رقماً سرياً خاصاً بكم</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>اختاروا كلمة مرور خاصة بكم</translation>
    </message>
    <message>
        <source>It is printed on the slip that you were given. It works once.</source>
        <translation>تجدونه في القسيمة التي تسلمتموها، ويعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>أدخلوا الرقم السري نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>Type the same password again.</source>
        <translation>أدخلوا كلمة المرور نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>Four to eight digits that only you know. Avoid 1234 and birthdays.</source>
        <translation>من أربعة إلى ثمانية أرقام لا يعرفها سواكم. تجنبوا ١٢٣٤ وتواريخ الميلاد.</translation>
    </message>
    <message>
        <source>At least ten characters that only you know.</source>
        <translation>عشرة أحرف على الأقل لا يعرفها سواكم.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Is there a scanner on the desk? Hold the square code on your slip in front of it: the code types itself.</source>
        <translation>إن كان على المكتب ماسح ضوئي فقرّبوا منه رمز QR في القسيمة، فيُكتب الرمز تلقائياً.</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>رقمكم السري الجديد</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>لم يتطابق الإدخالان. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>كلمة مروركم الجديدة</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>كلمة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>استخدام كلمة مرور</translation>
    </message>
    <message>
        <source>Use a PIN instead</source>
        <translation>استخدام رقم سري</translation>
    </message>
    <message>
        <source>I have enrolled already</source>
        <translation>سبق لي التسجيل</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>If you pass, the lessons of this course count as done. If not, you lose nothing.</source>
        <translation>إن نجحتم حُسبت دروس هذه الدورة منجزة، وإن لم تنجحوا فلن تخسروا شيئاً.</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>عدد الأسئلة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>at most, at your own pace</source>
        <translation>على الأكثر، وعلى مهلكم</translation>
    </message>
    <message>
        <source>is enough to pass</source>
        <translation>تكفي للنجاح</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it. If the power fails, you go on where you were.</source>
        <translation>تُحفظ كل إجابة فوراً. وإن انقطعت الكهرباء تابعتم من حيث توقفتم.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>متابعة الاختبار</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Look at the last attempt</source>
        <translation>عرض المحاولة السابقة</translation>
    </message>
    <message>
        <source>You may check each answer at once. Once checked, it stands, and you see why.</source>
        <translation>يمكنكم فحص كل إجابة فوراً. إذا فُحصت ثبتت، وترون السبب.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries at each question, with hints; each further try costs part of its mark.</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>لكم محاولة واحدة في كل سؤال.</numerusform>
            <numerusform>لكم محاولتان في كل سؤال مع تلميح؛ والمحاولة الثانية تنقص جزءاً من الدرجة.</numerusform>
            <numerusform>لكم %n محاولات في كل سؤال مع تلميحات؛ وكل محاولة أخرى تنقص جزءاً من الدرجة.</numerusform>
            <numerusform>لكم %n محاولة في كل سؤال مع تلميحات؛ وكل محاولة أخرى تنقص جزءاً من الدرجة.</numerusform>
            <numerusform>لكم %n محاولة في كل سؤال مع تلميحات؛ وكل محاولة أخرى تنقص جزءاً من الدرجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You say how sure you are of each answer. Being sure and right earns the most; being sure and wrong costs the most.</source>
        <translation>تذكرون مع كل إجابة مدى ثقتكم بها. الواثق المصيب ينال أكثر، والواثق المخطئ يخسر أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n minutes more than usual.</source>
        <translation>
            <numerusform>لا وقت إضافي</numerusform>
            <numerusform>لكم دقيقة واحدة زيادة على المعتاد.</numerusform>
            <numerusform>لكم دقيقتان زيادة على المعتاد.</numerusform>
            <numerusform>لكم %n دقائق زيادة على المعتاد.</numerusform>
            <numerusform>لكم %n دقيقة زيادة على المعتاد.</numerusform>
            <numerusform>لكم %n دقيقة زيادة على المعتاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you wish, a supervisor reads the questions aloud and enters your answers.</source>
        <translation>إن شئتم قرأ لكم المشرف الأسئلة بصوت مسموع وأدخل إجاباتكم.</translation>
    </message>
    <message>
        <source>Ask your supervisor to unlock this quiz. Show them this code:</source>
        <translation>اطلبوا من المشرف فتح هذا الاختبار، وأروه هذا الرمز:</translation>
    </message>
    <message>
        <source>It is unlocked</source>
        <translation>فُتح الاختبار</translation>
    </message>
</context>
<context>
    <name>ExamsPage</name>
    <message>
        <source>Quizzes</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation>ما تسحبه الاختبارات</translation>
    </message>
    <message>
        <source>Each quiz takes a set number of questions for each rule and difficulty. Here you see whether the banks have enough.</source>
        <translation>يأخذ كل اختبار عدداً من الأسئلة من قاعدة وصعوبة. هنا ترون هل تكفي البنوك لذلك.</translation>
    </message>
    <message>
        <source>No quizzes yet</source>
        <translation>لا اختبارات بعد</translation>
    </message>
    <message>
        <source>They come with a program. Once one is installed, its quizzes appear here.</source>
        <translation>تأتي مع البرنامج. وحين يُثبَّت برنامج تظهر اختباراته هنا.</translation>
    </message>
    <message>
        <source>The banks have enough</source>
        <translation>البنوك كافية</translation>
    </message>
    <message>
        <source>Questions are missing</source>
        <translation>تنقص أسئلة</translation>
    </message>
</context>
<context>
    <name>ExceptionCard</name>
    <message>
        <source>Take another certificate of %1 for “%2”</source>
        <translation>قبول شهادة أخرى باسم %1 بدل «%2»</translation>
    </message>
    <message>
        <source>Excuse %1 from “%2”</source>
        <translation>إعفاء %1 من «%2»</translation>
    </message>
    <message>
        <source>From %1 through %2</source>
        <translation>من %1 حتى نهاية %2</translation>
    </message>
    <message>
        <source>Asked by %1 on %2</source>
        <translation>طلبه %1 في %2</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>وافق عليه ووقّعه %1 في %2</translation>
    </message>
    <message>
        <source>Refused by %1 on %2</source>
        <translation>رفضه %1 في %2</translation>
    </message>
    <message>
        <source>This is about you, so somebody else decides.</source>
        <translation>هذا الأمر يخصكم، ولذلك يقرره شخص آخر.</translation>
    </message>
    <message>
        <source>You asked for this, so another person approves it.</source>
        <translation>أنتم من طلب هذا، ولذلك يوافق عليه شخص آخر.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Your signature says that you have read the reason and approve the exception for these days.</source>
        <translation>توقيعكم يعني أنكم قرأتم السبب وتوافقون على الاستثناء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>توقيع وموافقة</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>بكلمات يفهمها الشخص المعني.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>What cannot go as it stands</source>
        <translation>ما لا يمكن أن يبقى كما هو</translation>
    </message>
    <message>
        <source>A rule met somebody whom it does not fit. You answer it, with a reason, and nobody is late by it.</source>
        <translation>وقعت قاعدة على من لا تناسبه. تجيبون بسبب، ولا يُعدّ أحد متأخراً لأجلها.</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>طلب استثناء</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the new date.</source>
        <translation>
            <numerusform>لم يتغيّر موعد أحد.</numerusform>
            <numerusform>صار لشخص واحد الموعد الجديد.</numerusform>
            <numerusform>صار لشخصين الموعد الجديد.</numerusform>
            <numerusform>صار لـ%n أشخاص الموعد الجديد.</numerusform>
            <numerusform>صار لـ%n شخصاً الموعد الجديد.</numerusform>
            <numerusform>صار لـ%n شخص الموعد الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged, as the date would not be later for them: %1</source>
        <translation>بقي كما هو لأن الموعد ليس أبعد لهم: %1</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>لا شيء ينتظر جواباً</translation>
    </message>
    <message>
        <source>A due date that nobody can keep, programs in conflict and exceptions to approve appear here.</source>
        <translation>تظهر هنا المواعيد التي لا يمكن الوفاء بها، والبرامج المتعارضة، والاستثناءات المنتظرة للموافقة.</translation>
    </message>
    <message>
        <source>Dates that cannot be kept</source>
        <translation>مواعيد لا يمكن الوفاء بها</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>عدم اختيار أحد</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>The new date</source>
        <translation>الموعد الجديد</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>One reason for all of them. Each can read it.</source>
        <translation>سبب واحد للجميع، ويمكن لكل منهم قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people this date</source>
        <translation>
            <numerusform>لا أحد مختار</numerusform>
            <numerusform>منح هذا الموعد لشخص واحد</numerusform>
            <numerusform>منح هذا الموعد لشخصين</numerusform>
            <numerusform>منح هذا الموعد لـ%n أشخاص</numerusform>
            <numerusform>منح هذا الموعد لـ%n شخصاً</numerusform>
            <numerusform>منح هذا الموعد لـ%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ينتظر شخصاً ثانياً</translation>
    </message>
    <message>
        <source>Needs you in another way</source>
        <translation>يحتاج إليكم بطريقة أخرى</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Look at the appeal</source>
        <translation>عرض التظلّم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>The customer is %1</source>
        <translation>العميل %1</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Former wording</source>
        <translation>نص سابق</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>النص %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>السهولة</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>التمييز</translation>
    </message>
    <message>
        <source>Weight, meant</source>
        <translation>الوزن المقصود</translation>
    </message>
    <message>
        <source>Weight, in effect</source>
        <translation>الوزن الفعلي</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>بالتخمين</translation>
    </message>
    <message>
        <source>Hide what was chosen</source>
        <translation>إخفاء ما اختير</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>ما اختير</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>فتح السؤال</translation>
    </message>
    <message>
        <source>chosen %1 times; %2 of the stronger third, %3 of the weaker third</source>
        <translation>اختير %1 مرة؛ %2 من الثلث الأقوى و%3 من الثلث الأضعف</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Preview a folder</source>
        <translation>معاينة مجلد</translation>
    </message>
    <message>
        <source>See each lesson, question and simulation as learners will, while you write. Nothing of it is installed here.</source>
        <translation>شاهدوا كل درس وسؤال ومحاكاة كما سيراها المتعلمون، وأنتم تكتبون. ولا يُثبَّت منها شيء هنا.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation>المجلد الذي فيه pack.yaml.</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation>لا حزمة في هذا المجلد. يُرجى اختيار المجلد الذي فيه pack.yaml.</translation>
    </message>
    <message>
        <source>It opens in a window of its own, in a few seconds.</source>
        <translation>تُفتح في نافذة خاصة بها بعد ثوانٍ.</translation>
    </message>
    <message>
        <source>The window could not be opened. Please try again, or begin it by hand: %1</source>
        <translation>تعذّر فتح النافذة. يُرجى المحاولة مجدداً أو تشغيلها يدوياً: %1</translation>
    </message>
    <message>
        <source>Show this pack</source>
        <translation>عرض هذه الحزمة</translation>
    </message>
</context>
<context>
    <name>FormulaPage</name>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>That is it. The guest knows what happens next.</source>
        <translation>هذا هو المطلوب. صار الضيف يعرف ما سيحدث بعد ذلك.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>الأفضل: %1</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>يمكن قولها هكذا</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتكم أنتم</translation>
    </message>
    <message>
        <source>What do you say to the guest?</source>
        <translation>ماذا تقولون للضيف؟</translation>
    </message>
    <message>
        <source>Only you see this. All that is kept is that you practised.</source>
        <translation>لا يرى هذا سواكم، ولا يُحفظ منه إلا أنكم تدربتم.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>بكلماتي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>أقولها</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>تم التدرب</translation>
    </message>
    <message>
        <source>Say it aloud once before your next guest. It stays in your memory better.</source>
        <translation>قولوها بصوت مسموع مرة قبل الضيف التالي، فتثبت أكثر.</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>لغة الضيف</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>الضيف يتكلم %1</translation>
    </message>
</context>
<context>
    <name>FromTo</name>
    <message>
        <source>Was: %1</source>
        <translation>كان: %1</translation>
    </message>
    <message>
        <source>Is: %1</source>
        <translation>يصبح: %1</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <source>Play a complaint together</source>
        <translation>لعب شكوى معاً</translation>
    </message>
    <message>
        <source>Each department answers for its link, one after the other. Look for the solution, not for the culprit.</source>
        <translation>كل قسم مسؤول عن حلقته، واحداً بعد آخر. ابحثوا عن الحل لا عن المذنب.</translation>
    </message>
    <message>
        <source>Complaints that several departments answer will appear here.</source>
        <translation>ستظهر هنا الشكاوى التي تجيب عنها عدة أقسام.</translation>
    </message>
    <message>
        <source>Which complaint?</source>
        <translation>أي شكوى؟</translation>
    </message>
    <message>
        <source>Who takes this link?</source>
        <translation>من يتولى هذه الحلقة؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Gather them</source>
        <translation>جمعهم</translation>
    </message>
    <message>
        <source>Another complaint</source>
        <translation>شكوى أخرى</translation>
    </message>
    <message>
        <source>They are gathered. Each finds it under Practise, Simulations when the link before is done.</source>
        <translation>اجتمعوا. يجدها كلٌّ منهم في التدريب، المحاكاة، حين تنتهي الحلقة التي قبله.</translation>
    </message>
    <message>
        <source>Played together</source>
        <translation>تُلعب معاً</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now it is with %1.</source>
        <translation>هي الآن عند %1.</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>لنراجعها معاً</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Answers to mark</source>
        <translation>إجابات للتصحيح</translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>لا إجابات تنتظر تصحيحكم</numerusform>
            <numerusform>إجابة واحدة تنتظر تصحيحكم</numerusform>
            <numerusform>إجابتان تنتظران تصحيحكم</numerusform>
            <numerusform>%n إجابات تنتظر تصحيحكم</numerusform>
            <numerusform>%n إجابة تنتظر تصحيحكم</numerusform>
            <numerusform>%n إجابة تنتظر تصحيحكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your marks</source>
        <translation>لا شيء ينتظر تصحيحكم</translation>
    </message>
    <message>
        <source>When somebody hands in an answer that a person reads, it appears here.</source>
        <translation>حين يسلّم أحد إجابة يصحّحها شخص تظهر هنا.</translation>
    </message>
    <message>
        <source>Mark the oldest</source>
        <translation>تصحيح الأقدم</translation>
    </message>
    <message>
        <source>Without a name: answer %1</source>
        <translation>بلا اسم: الإجابة %1</translation>
    </message>
    <message>
        <source>%1 · handed in %2</source>
        <translation>%1 · سُلّم في %2</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n more attempts is over; their answers come here with your next mark.</source>
        <translation>
            <numerusform>لا محاولات أخرى</numerusform>
            <numerusform>انتهى وقت محاولة أخرى، وتأتي إجاباتها هنا مع درجتكم التالية.</numerusform>
            <numerusform>انتهى وقت محاولتين أخريين، وتأتي إجاباتهما هنا مع درجتكم التالية.</numerusform>
            <numerusform>انتهى وقت %n محاولات أخرى، وتأتي إجاباتها هنا مع درجتكم التالية.</numerusform>
            <numerusform>انتهى وقت %n محاولة أخرى، وتأتي إجاباتها هنا مع درجتكم التالية.</numerusform>
            <numerusform>انتهى وقت %n محاولة أخرى، وتأتي إجاباتها هنا مع درجتكم التالية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>A phrase said aloud</source>
        <translation>عبارة تُقال جهراً</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation>يظهر هنا من يعمل اليوم في موقعكم.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>من يقولها؟</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Which phrase?</source>
        <translation>أي عبارة؟</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>لغة الضيف</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>الضيف يتكلم %1</translation>
    </message>
    <message>
        <source>The words as you heard them</source>
        <translation>الكلمات كما سمعتموها</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>تسجيلها</translation>
    </message>
    <message>
        <source>Every part was heard.</source>
        <translation>سُمعت الأجزاء كلها.</translation>
    </message>
    <message>
        <source>Part of it is not known to the programme. Judge it by your own ear.</source>
        <translation>في جزء منها ما لا يعرفه البرنامج. احكموا بأسماعكم.</translation>
    </message>
    <message>
        <source>Not every part was heard. Talk it over and let them say it again.</source>
        <translation>لم تُسمع الأجزاء كلها. تحدثوا في ذلك ودعوه يقولها ثانية.</translation>
    </message>
    <message>
        <source>%1: heard</source>
        <translation>%1: سُمع</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: ناقص</translation>
    </message>
    <message>
        <source>The words are kept with the person&apos;s record, so that the judgement can be looked at again.</source>
        <translation>تُحفظ الكلمات في سجل صاحبها ليمكن النظر في الحكم من جديد.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>بحث بالاسم</translation>
    </message>
</context>
<context>
    <name>HirePage</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Who is new in the house?</source>
        <translation>من انضمّ إلينا حديثًا؟</translation>
    </message>
    <message>
        <source>The slip with the first-day code comes next.</source>
        <translation>بعد ذلك تأتي قسيمة رمز اليوم الأول.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As the person writes it, in their own script.</source>
        <translation>كما يكتبه صاحبه، بحروف لغته.</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>As in the passport; it appears on the certificate.</source>
        <translation>كما في جواز السفر، ويظهر على الشهادة.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>الدور الوظيفي</translation>
    </message>
    <message>
        <source>Language of the first screen</source>
        <translation>لغة الشاشة الأولى</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>أول يوم عمل</translation>
    </message>
    <message>
        <source>Add, and make the slip</source>
        <translation>إضافة وإصدار القسيمة</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Hours at work</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Some certifications ask for hours. You confirm what was worked; nobody counts their own.</source>
        <translation>تتطلب بعض الاعتمادات ساعات عمل. أنتم من يؤكد ما عُمل، ولا يحسب أحد ساعاته بنفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours are confirmed</source>
        <translation>
            <numerusform>لم تُؤكَّد أي ساعة</numerusform>
            <numerusform>أُكِّدت ساعة واحدة</numerusform>
            <numerusform>أُكِّدت ساعتان</numerusform>
            <numerusform>أُكِّدت %n ساعات</numerusform>
            <numerusform>أُكِّدت %n ساعة</numerusform>
            <numerusform>أُكِّدت %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation>هل كان هناك خطأ؟</translation>
    </message>
    <message>
        <source>Say what, and they no longer count. That it was written stays on record.</source>
        <translation>اذكروا ما هو فلا تعود تُحتسب. ويبقى في السجل أنها كُتبت.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Taken back. They no longer count.</source>
        <translation>جرى التراجع. لم تعد تُحتسب.</translation>
    </message>
    <message>
        <source>Nobody needs hours confirmed</source>
        <translation>لا أحد ينتظر تأكيد ساعاته</translation>
    </message>
    <message>
        <source>Whose certification asks for hours at work appears here.</source>
        <translation>يظهر هنا من يتطلب اعتماده ساعات عمل.</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>أُكِّد %1 من %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>حتى نهاية %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>كان موعدها %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>Confirm hours</source>
        <translation>تأكيد الساعات</translation>
    </message>
    <message>
        <source>How many whole hours?</source>
        <translation>كم ساعة كاملة؟</translation>
    </message>
    <message>
        <source>Those since the last time you confirmed.</source>
        <translation>الساعات منذ آخر تأكيد.</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>يُرجى كتابة عدد صحيح.</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>حتى نهاية أي يوم؟</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take hours over from a table</source>
        <translation>إدخال الساعات من جدول</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this screen closes and forgets you. Everything you finished is kept.</source>
        <translation>
            <numerusform>ستُغلق هذه الشاشة الآن وتنساكم. كل ما أنجزتموه محفوظ.</numerusform>
            <numerusform>بعد ثانية واحدة تُغلق هذه الشاشة وتنساكم. كل ما أنجزتموه محفوظ.</numerusform>
            <numerusform>بعد ثانيتين تُغلق هذه الشاشة وتنساكم. كل ما أنجزتموه محفوظ.</numerusform>
            <numerusform>بعد %n ثوانٍ تُغلق هذه الشاشة وتنساكم. كل ما أنجزتموه محفوظ.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الشاشة وتنساكم. كل ما أنجزتموه محفوظ.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الشاشة وتنساكم. كل ما أنجزتموه محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import questions</source>
        <translation>استيراد أسئلة</translation>
    </message>
    <message>
        <source>From GIFT, Aiken, Moodle XML or a spreadsheet saved as CSV. You see every question before anything is kept.</source>
        <translation>من GIFT أو Aiken أو Moodle XML أو جدول محفوظ بصيغة CSV. ترون كل سؤال قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>A short name: a–z, 0–9 and hyphens. A new name makes a new bank.</source>
        <translation>اسم قصير: a–z و0–9 والشرطة. الاسم الجديد ينشئ بنكاً جديداً.</translation>
    </message>
    <message>
        <source>Please use a–z, 0–9 and hyphens only.</source>
        <translation>يُرجى استخدام a–z و0–9 والشرطة فقط.</translation>
    </message>
    <message>
        <source>front-desk</source>
        <translation>front-desk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Drop a file here, choose it from a folder, or type its name.</source>
        <translation>أفلتوا ملفاً هنا أو اختاروه من مجلد أو اكتبوا اسمه.</translation>
    </message>
    <message>
        <source>There is no file of that name in %1.</source>
        <translation>لا ملف بهذا الاسم في %1.</translation>
    </message>
    <message>
        <source>This file cannot be read. Please see whether you may open it.</source>
        <translation>تعذّرت قراءة هذا الملف. يُرجى التحقق من صلاحية فتحه.</translation>
    </message>
    <message>
        <source>This file is too large for one import. Please split it.</source>
        <translation>هذا الملف أكبر من أن يُستورد دفعة واحدة. يُرجى تقسيمه.</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>إغلاق المجلد</translation>
    </message>
    <message>
        <source>Choose from a folder</source>
        <translation>اختيار من مجلد</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Nothing here that can be imported.</source>
        <translation>لا شيء هنا يمكن استيراده.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>لغة الأسئلة</translation>
    </message>
    <message>
        <source>as their letters show</source>
        <translation>بحسب حروفها</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>في الملف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>سؤال جديد</numerusform>
            <numerusform>سؤالان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worded anew</source>
        <translation>
            <numerusform>لا شيء بنص جديد</numerusform>
            <numerusform>سؤال بنص جديد</numerusform>
            <numerusform>سؤالان بنص جديد</numerusform>
            <numerusform>%n بنص جديد</numerusform>
            <numerusform>%n بنص جديد</numerusform>
            <numerusform>%n بنص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لا شيء موجود</numerusform>
            <numerusform>سؤال موجود من قبل</numerusform>
            <numerusform>سؤالان موجودان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>كلها تُؤخذ</numerusform>
            <numerusform>سؤال لا يمكن إدخاله</numerusform>
            <numerusform>سؤالان لا يمكن إدخالهما</numerusform>
            <numerusform>%n لا يمكن إدخالها</numerusform>
            <numerusform>%n لا يمكن إدخالها</numerusform>
            <numerusform>%n لا يمكن إدخالها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with something to tell</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>السؤال الذي عليه ملاحظة فقط</numerusform>
            <numerusform>السؤالان اللذان عليهما ملاحظة فقط</numerusform>
            <numerusform>الأسئلة الـ%n التي عليها ملاحظات فقط</numerusform>
            <numerusform>الأسئلة الـ%n التي عليها ملاحظات فقط</numerusform>
            <numerusform>الأسئلة الـ%n التي عليها ملاحظات فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 من %3</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>الأسئلة السابقة</translation>
    </message>
    <message>
        <source>Later questions</source>
        <translation>الأسئلة التالية</translation>
    </message>
    <message>
        <source>%1 taken into %2</source>
        <translation>أُدخل %1 في %2</translation>
    </message>
    <message>
        <source>Everything in the file was here already</source>
        <translation>كل ما في الملف موجود هنا من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; mend the file and import it once more, what is here already stays as it is.</source>
        <translation>
            <numerusform>أُدخل كل شيء.</numerusform>
            <numerusform>سؤال واحد لم يُدخل؛ أصلحوا الملف واستوردوه مجدداً، وما هو هنا يبقى كما هو.</numerusform>
            <numerusform>سؤالان لم يُدخلا؛ أصلحوا الملف واستوردوه مجدداً، وما هو هنا يبقى كما هو.</numerusform>
            <numerusform>%n أسئلة لم تُدخل؛ أصلحوا الملف واستوردوه مجدداً، وما هو هنا يبقى كما هو.</numerusform>
            <numerusform>%n سؤالاً لم تُدخل؛ أصلحوا الملف واستوردوه مجدداً، وما هو هنا يبقى كما هو.</numerusform>
            <numerusform>%n سؤال لم تُدخل؛ أصلحوا الملف واستوردوه مجدداً، وما هو هنا يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in quizzes once another author has read and approved them.</source>
        <translation>تدخل في الاختبارات حين يقرؤها مؤلف آخر ويعتمدها.</translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation>فتح البنك</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>There is nothing new to take.</source>
        <translation>لا جديد لإدخاله.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Look at the questions</source>
        <translation>معاينة الأسئلة</translation>
    </message>
    <message>
        <source>%1 for the bank %2</source>
        <translation>%1 للبنك %2</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>اختيار من جديد</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>جدول المناوبات</translation>
    </message>
    <message>
        <source>Who works when, at which site.</source>
        <translation>من يعمل ومتى وفي أي موقع.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>الغيابات</translation>
    </message>
    <message>
        <source>Who is away, from which day to which.</source>
        <translation>من يغيب، ومن أي يوم إلى أي يوم.</translation>
    </message>
    <message>
        <source>Earlier certificates</source>
        <translation>شهادات سابقة</translation>
    </message>
    <message>
        <source>What people brought with them. None is worth more than one earned here.</source>
        <translation>ما جلبه الناس معهم. لا تزيد قيمة أيٍّ منها على ما يُنال هنا.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Who works here, as what and since when.</source>
        <translation>من يعمل هنا، وبأي وظيفة، ومنذ متى.</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>من جدول</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV. You see what would happen before anything is kept.</source>
        <translation>جدول محفوظ بصيغة CSV. ترون ما سيحدث قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>ماذا يحتوي؟</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>الأعمدة: %1</translation>
    </message>
    <message>
        <source>Choose it from a folder, or type its name.</source>
        <translation>اختاروه من مجلد أو اكتبوا اسمه.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: a quotation mark does not close, or there are more cells than columns.</source>
        <translation>تتعذر قراءة السطر %1: علامة اقتباس لم تُغلق، أو الخلايا أكثر من الأعمدة.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>لا صفوف في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>لم يدخل أي صف</numerusform>
            <numerusform>دخل صف واحد</numerusform>
            <numerusform>دخل صفان</numerusform>
            <numerusform>دخلت %n صفوف</numerusform>
            <numerusform>دخل %n صفاً</numerusform>
            <numerusform>دخل %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the file</source>
        <translation>
            <numerusform>لا صفوف في الملف</numerusform>
            <numerusform>صف واحد في الملف</numerusform>
            <numerusform>صفان في الملف</numerusform>
            <numerusform>%n صفوف في الملف</numerusform>
            <numerusform>%n صفاً في الملف</numerusform>
            <numerusform>%n صف في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>الصف %1، العمود %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Rows with a problem stay out; mend them and take the file again.</source>
        <translation>لم يُحفظ شيء بعد. تبقى الصفوف ذات المشكلات خارجاً؛ صحّحوها وأعيدوا استيراد الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows over</source>
        <translation>
            <numerusform>لا صفوف للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %n صفوف</numerusform>
            <numerusform>استيراد %n صفاً</numerusform>
            <numerusform>استيراد %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>How many hours somebody worked for a certification, through which day.</source>
        <translation>كم ساعة عمل كل شخص لأي اعتماد، وحتى نهاية أي يوم.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Question %1, line %2</source>
        <translation>السؤال %1، السطر %2</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>لا يمكن إدخاله</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>بنص جديد</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>سجلّي</translation>
    </message>
    <message>
        <source>Change of person</source>
        <translation>تبديل المستخدم</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>برامج الاعتماد</translation>
    </message>
</context>
<context>
    <name>ItemKey</name>
    <message>
        <source>Accepted: %1</source>
        <translation>المقبول: %1</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>من الإجابات الحسنة:</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>With its key</source>
        <translation>مع مفتاح الإجابة</translation>
    </message>
    <message>
        <source>As the learner meets it</source>
        <translation>كما يراه المتعلّم</translation>
    </message>
    <message>
        <source>Try it: nothing is kept.</source>
        <translation>جرّبوه: لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>الصعوبة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>none named yet</source>
        <translation>لم تُذكر بعد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>in quizzes and in practice</source>
        <translation>في الاختبارات والتدريب</translation>
    </message>
    <message>
        <source>in practice only</source>
        <translation>في التدريب فقط</translation>
    </message>
    <message>
        <source>Change words, rules or difficulty</source>
        <translation>تعديل النص أو القواعد أو الصعوبة</translation>
    </message>
    <message>
        <source>It belongs to a course: its words are in the course&apos;s files, with every translation.</source>
        <translation>ينتمي إلى دورة: نصّه في ملفات الدورة مع كل ترجماته.</translation>
    </message>
    <message>
        <source>Its wordings</source>
        <translation>نصوصه</translation>
    </message>
    <message>
        <source>Wording %1, the present one</source>
        <translation>النص %1، وهو الحالي</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>منذ %1، أدخله %2</translation>
    </message>
    <message>
        <source>since %1, with the pack that was installed</source>
        <translation>منذ %1، مع الحزمة المثبّتة</translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>لم يظهر بعد</numerusform>
            <numerusform>ظهر في محاولة واحدة</numerusform>
            <numerusform>ظهر في محاولتين</numerusform>
            <numerusform>ظهر في %n محاولات</numerusform>
            <numerusform>ظهر في %n محاولة</numerusform>
            <numerusform>ظهر في %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>approved by %1 on %2</source>
        <translation>اعتمده %1 في %2</translation>
    </message>
    <message>
        <source>approved with the pack</source>
        <translation>معتمد مع الحزمة</translation>
    </message>
    <message>
        <source>Approved by %1: it counts in quizzes.</source>
        <translation>اعتمده %1: يدخل في الاختبارات.</translation>
    </message>
    <message>
        <source>Approved with the pack: it counts in quizzes.</source>
        <translation>معتمد مع الحزمة: يدخل في الاختبارات.</translation>
    </message>
    <message>
        <source>This wording is yours. A second person reads and approves it; please ask another author.</source>
        <translation>هذا النص لكم. يقرؤه شخص ثانٍ ويعتمده؛ يُرجى طلب ذلك من مؤلف آخر.</translation>
    </message>
    <message>
        <source>Have you read question, key and feedback? Then it can count in quizzes.</source>
        <translation>هل قرأتم السؤال والمفتاح والتوضيح؟ إذن يمكن أن يدخل في الاختبارات.</translation>
    </message>
    <message>
        <source>Approve this wording</source>
        <translation>اعتماد هذا النص</translation>
    </message>
    <message>
        <source>The next that waits for you</source>
        <translation>التالي مما ينتظركم</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What is kept</source>
        <translation>ما الذي يُحفظ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>يُحفظ</translation>
    </message>
    <message>
        <source>What you finished and when, your quiz results, your certificates and the points you earned.</source>
        <translation>ما أنجزتموه ومتى، ونتائج اختباراتكم، وشهاداتكم، والنقاط التي كسبتموها.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>من يراه</translation>
    </message>
    <message>
        <source>You, always. HR and your supervisor see where you stand. Whenever somebody opens your file, that is written down.</source>
        <translation>أنتم دائماً. وترى الموارد البشرية والمشرف أين وصلتم. وكلما فتح أحد ملفكم سُجّل ذلك.</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>لا يُحفظ أبداً</translation>
    </message>
    <message>
        <source>How you practise. Every try, every slip of the tongue is yours alone, and no score comes of it.</source>
        <translation>كيف تتدربون. كل محاولة وكل زلة لسان لكم وحدكم، ولا درجات عليها.</translation>
    </message>
    <message>
        <source>Never automatic</source>
        <translation>لا شيء تلقائي</translation>
    </message>
    <message>
        <source>Nobody is judged by this program. If something is late, help is offered first, and people decide.</source>
        <translation>لا يحكم هذا البرنامج على أحد. إن تأخر أمر عُرضت المساعدة أولاً، والقرار للبشر.</translation>
    </message>
    <message>
        <source>What is kept, and who sees it</source>
        <translation>ما الذي يُحفظ، ومن يراه</translation>
    </message>
    <message>
        <source>I understand. Show me my day</source>
        <translation>فهمت، إلى يومي</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختاروا إجابة</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>إنهاء الدرس</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Lesson done</source>
        <translation>اكتمل الدرس</translation>
    </message>
    <message>
        <source>What you take with you:</source>
        <translation>ما تخرجون به:</translation>
    </message>
</context>
<context>
    <name>LetterHours</name>
    <message>
        <source>When letters may arrive</source>
        <translation>متى يمكن أن تصل الرسائل</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Usually from %1 to %2.</source>
        <translation>عادةً من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Usually from %1 to %2, as nobody chose other hours.</source>
        <translation>عادةً من %1 إلى %2، إذ لم يختر أحد ساعات أخرى.</translation>
    </message>
    <message>
        <source>From %1 through %2: from %3 to %4.</source>
        <translation>من %1 حتى نهاية %2: من %3 إلى %4.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من الساعة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى الساعة</translation>
    </message>
    <message>
        <source>Only in a season, as in Ramadan</source>
        <translation>في موسم فقط، كشهر رمضان</translation>
    </message>
    <message>
        <source>Evening hours may reach over midnight: from %1 to %2.</source>
        <translation>يمكن أن تتجاوز ساعات المساء منتصف الليل: من %1 إلى %2.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>اعتماد هذه الساعات</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>ربما أُرسلت</translation>
    </message>
    <message>
        <source>Who was reminded of what</source>
        <translation>مَن ذُكِّر وبماذا</translation>
    </message>
    <message>
        <source>Each date is told once, in one letter a person and day, in that person&apos;s language and never while they are away.</source>
        <translation>يُذكر كل موعد مرة واحدة، برسالة واحدة لكل شخص في اليوم وبلغته، ولا تُرسل أثناء غيابه.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters did not surely arrive. Please tell these people yourself, or mend the address.</source>
        <translation>
            <numerusform>وصلت كل الرسائل.</numerusform>
            <numerusform>رسالة واحدة لم يتأكد وصولها. يُرجى إبلاغ صاحبها مباشرة أو تصحيح العنوان.</numerusform>
            <numerusform>رسالتان لم يتأكد وصولهما. يُرجى إبلاغ أصحابهما مباشرة أو تصحيح العنوانين.</numerusform>
            <numerusform>%n رسائل لم يتأكد وصولها. يُرجى إبلاغ أصحابها مباشرة أو تصحيح العناوين.</numerusform>
            <numerusform>%n رسالة لم يتأكد وصولها. يُرجى إبلاغ أصحابها مباشرة أو تصحيح العناوين.</numerusform>
            <numerusform>%n رسالة لم يتأكد وصولها. يُرجى إبلاغ أصحابها مباشرة أو تصحيح العناوين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no mail address and get no letters.</source>
        <translation>
            <numerusform>لكل شخص عنوان بريد.</numerusform>
            <numerusform>شخص واحد بلا عنوان بريد، فلا تصله رسائل.</numerusform>
            <numerusform>شخصان بلا عنوان بريد، فلا تصلهما رسائل.</numerusform>
            <numerusform>%n أشخاص بلا عنوان بريد، فلا تصلهم رسائل.</numerusform>
            <numerusform>%n شخصاً بلا عنوان بريد، فلا تصلهم رسائل.</numerusform>
            <numerusform>%n شخص بلا عنوان بريد، فلا تصلهم رسائل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Enter addresses</source>
        <translation>إدخال العناوين</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>أي رسائل</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>No letter was written yet</source>
        <translation>لم تُكتب رسالة بعد</translation>
    </message>
    <message>
        <source>No such letter</source>
        <translation>لا رسالة كهذه</translation>
    </message>
    <message>
        <source>A week before a date, and when it has passed, a letter to the person appears here.</source>
        <translation>تظهر هنا الرسالة إلى الشخص قبل الموعد بأسبوع، وبعد فواته.</translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation>قال خادم البريد: %1</translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation>من يحمل الرسائل</translation>
    </message>
    <message>
        <source>The mail server, and a letter to try it.</source>
        <translation>خادم البريد، ورسالة لتجربته.</translation>
    </message>
</context>
<context>
    <name>LineUpCard</name>
    <message>
        <source>Five minutes together: %1</source>
        <translation>خمس دقائق معاً: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How to talk about it</source>
        <translation>كيف نتحدث عنها</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Adab</source>
        <translation>أدب</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Sending letters</source>
        <translation>إرسال الرسائل</translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation>من يحمل الرسائل</translation>
    </message>
    <message>
        <source>Reminders leave by your house&apos;s mail server. Its operator knows what to write here.</source>
        <translation>تخرج التذكيرات عبر خادم بريد مؤسستكم. والمسؤول عنه يعرف ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>حماية الاتصال</translation>
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
        <translation>بلا حماية، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Empty where nobody signs in there.</source>
        <translation>يُترك فارغًا إن لم يلزم الدخول.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on with it.</source>
        <translation>توجد كلمة محفوظة. يُترك فارغًا للاستمرار بها.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Kept. Please try it with a letter to yourself.</source>
        <translation>حُفظت الإعدادات. يُرجى تجربتها برسالة إليكم.</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Once the settings are kept, a letter to yourself shows whether they work.</source>
        <translation>بعد حفظ الإعدادات تبيّن رسالة إليكم هل هي صالحة.</translation>
    </message>
    <message>
        <source>A letter goes to %1.</source>
        <translation>تُرسل رسالة إلى %1.</translation>
    </message>
    <message>
        <source>Enter your own mail address in your settings first.</source>
        <translation>يُرجى أولًا إدخال عنوان بريدكم في الإعدادات.</translation>
    </message>
    <message>
        <source>The mail server has taken the letter. Please look into your mailbox.</source>
        <translation>تسلّم خادم البريد الرسالة. يُرجى النظر في صندوق بريدكم.</translation>
    </message>
    <message>
        <source>The letter did not leave. The mail server said: %1</source>
        <translation>لم تخرج الرسالة. قال خادم البريد: %1</translation>
    </message>
    <message>
        <source>Send a test letter to myself</source>
        <translation>إرسال رسالة تجريبية إليّ</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>الدور الوظيفي</translation>
    </message>
    <message>
        <source>at</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>who are</source>
        <translation>بحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>أيًّا كانت</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>تنتهي خلال</translation>
    </message>
    <message>
        <source>ending at any time</source>
        <translation>تنتهي في أي وقت</translation>
    </message>
    <message>
        <source>ending in 30 days</source>
        <translation>تنتهي خلال ثلاثين يوماً</translation>
    </message>
    <message>
        <source>ending in 60 days</source>
        <translation>تنتهي خلال ستين يوماً</translation>
    </message>
    <message>
        <source>ending in 90 days</source>
        <translation>تنتهي خلال تسعين يوماً</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Nobody fits this sentence</source>
        <translation>لا أحد تنطبق عليه هذه الجملة</translation>
    </message>
    <message>
        <source>Widen it: another site, another state, or everybody.</source>
        <translation>وسّعوا البحث: موقع آخر أو حالة أخرى أو الجميع.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Matrix of people and certifications</source>
        <translation>جدول الأشخاص والاعتمادات</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 من %3</translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>Next people</source>
        <translation>الأسماء التالية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>MatrixViewModel</name>
    <message>
        <source>every site</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>Is this your name?</source>
        <translation>هل هذا اسمكم؟</translation>
    </message>
    <message>
        <source>Yes, that is how it is written</source>
        <translation>نعم، هكذا يُكتب</translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <translation>لا، فيه خطأ</translation>
    </message>
    <message>
        <source>How should it be?</source>
        <translation>كيف ينبغي أن يُكتب؟</translation>
    </message>
    <message>
        <source>HR reads this and corrects it. You can go on in the meantime.</source>
        <translation>تقرؤه الموارد البشرية وتصححه، ويمكنكم المتابعة في الأثناء.</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation>ماذا يُكتب على شارتكم؟</translation>
    </message>
    <message>
        <source>This is what guests will call you. You may change it at any time.</source>
        <translation>بهذا الاسم سيناديكم الضيوف، ويمكنكم تغييره متى شئتم.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>اكتمل كل شيء</translation>
    </message>
    <message>
        <source>You are certified. Well done.</source>
        <translation>نلتم الاعتماد. أحسنتم.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>لا شيء بانتظاركم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>التالي: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>At work</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>There is nothing to watch here</source>
        <translation>لا شيء هنا للملاحظة</translation>
    </message>
    <message>
        <source>%1. Watch, then choose the words that fit best. Nobody is photographed.</source>
        <translation>%1. لاحظوا ثم اختاروا الكلمات الأنسب. لا يُصوَّر أحد.</translation>
    </message>
    <message>
        <source>Needed in any case</source>
        <translation>لازم في كل حال</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>ما شوهد وما قيل</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>إجمالاً</translation>
    </message>
    <message>
        <source>Something to thank for, one thing to try next. The person reads it.</source>
        <translation>شيء يستحق الشكر، وشيء واحد يُجرَّب لاحقاً. يقرؤه الشخص نفسه.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>في وقت سابق</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>في أي ساعة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>لا شيء متبقٍّ</numerusform>
            <numerusform>بقي معيار واحد</numerusform>
            <numerusform>بقي معياران</numerusform>
            <numerusform>بقيت %n معايير</numerusform>
            <numerusform>بقي %n معياراً</numerusform>
            <numerusform>بقي %n معيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>استُوفي المعيار</translation>
    </message>
    <message>
        <source>Not yet, and on the way</source>
        <translation>ليس بعد، وعلى الطريق</translation>
    </message>
    <message>
        <source>%1 finds every word of it under My record and signs there: seen, which is not agreed.</source>
        <translation>%1 يجد كل كلمة من ذلك في «سجلي» ويوقّع هناك بالاطلاع، لا بالموافقة.</translation>
    </message>
    <message>
        <source>Say first what went well. %1 finds every word of it under My record, and can be watched again at any time.</source>
        <translation>قولوا أولاً ما الذي كان جيداً. %1 يجد كل كلمة من ذلك في «سجلي»، ويمكن أن يُلاحَظ من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Back to the shift</source>
        <translation>العودة إلى المناوبة</translation>
    </message>
    <message>
        <source>Nobody has to sign. If %1 would rather not, write who was there with you.</source>
        <translation>لا يُلزَم أحد بالتوقيع. إن كان %1 يفضّل ألا يوقّع، فاكتبوا من كان معكم.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>من كان حاضراً؟</translation>
    </message>
    <message>
        <source>Note that it is not signed</source>
        <translation>تدوين أنه لم يُوقَّع</translation>
    </message>
    <message>
        <source>Noted: not signed, %1 was there.</source>
        <translation>دُوِّن: لم يُوقَّع، بحضور %1.</translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation>هل كان هناك خطأ؟</translation>
    </message>
    <message>
        <source>The person, the moment, a level: say what, and it no longer counts. That it was written stays on record.</source>
        <translation>الشخص أو الوقت أو المستوى: قولوا ما هو، فلا يُحتسب بعد ذلك. ويبقى في السجل أنه كُتب.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Taken back. It no longer counts.</source>
        <translation>تم التراجع عنه، ولم يعد يُحتسب.</translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Seen at work</source>
        <translation>الملاحظة أثناء العمل</translation>
    </message>
    <message>
        <source>What was written about you when somebody watched, word for word.</source>
        <translation>ما كُتب عنكم أثناء الملاحظة، كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Nobody has watched yet</source>
        <translation>لم تجرِ ملاحظة بعد</translation>
    </message>
    <message>
        <source>When somebody has watched you at work, you read here what they wrote.</source>
        <translation>عندما يلاحظ أحد عملكم تقرؤون هنا ما كتبه.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <translation>لاحظه %1، %2</translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation>دُوِّن لاحقاً، %1</translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation>وُقِّع بالاطلاع، %1</translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation>لم يُوقَّع، %1؛ بحضور %2</translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation>لم يُوقَّع، %1</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>ماذا تودّون أن تضيفوا؟</translation>
    </message>
    <message>
        <source>It stays with what was written.</source>
        <translation>يبقى مع ما كُتب.</translation>
    </message>
    <message>
        <source>Your name says that you have seen this. It does not say that you agree.</source>
        <translation>اسمكم يقول إنكم اطلعتم على هذا، ولا يقول إنكم توافقون.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>اطلعتُ عليه</translation>
    </message>
    <message>
        <source>I would rather not sign</source>
        <translation>أفضّل ألا أوقّع</translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation>تم التراجع عنه: لم يعد يُحتسب</translation>
    </message>
</context>
<context>
    <name>ObservedPage</name>
    <message>
        <source>What I have seen</source>
        <translation>ما لاحظتُه</translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation>دُوِّن لاحقاً، %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation>تم التراجع عنه: لم يعد يُحتسب</translation>
    </message>
    <message>
        <source>Waits for %1 to read and sign it</source>
        <translation>بانتظار أن يطلع %1 عليها ويوقّع</translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation>وُقِّع بالاطلاع، %1</translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation>لم يُوقَّع، %1؛ بحضور %2</translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation>لم يُوقَّع، %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>ما الخطأ؟</translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation>يستطيع الشخص نفسه قراءته.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n wait to be signed</source>
        <translation>
            <numerusform>لا شيء ينتظر التوقيع</numerusform>
            <numerusform>ملاحظة واحدة تنتظر التوقيع</numerusform>
            <numerusform>ملاحظتان تنتظران التوقيع</numerusform>
            <numerusform>%n ملاحظات تنتظر التوقيع</numerusform>
            <numerusform>%n ملاحظة تنتظر التوقيع</numerusform>
            <numerusform>%n ملاحظة تنتظر التوقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote when you watched somebody at work. They sign that they have seen it, which is not to agree.</source>
        <translation>ما كتبتموه عند ملاحظة أحد أثناء العمل. يوقّع أنه اطّلع عليه، وليس ذلك موافقة.</translation>
    </message>
    <message>
        <source>You have not watched anybody yet</source>
        <translation>لم تلاحظوا أحداً بعد</translation>
    </message>
    <message>
        <source>When you watch somebody at work, what you write stays here, with whether it is signed.</source>
        <translation>حين تلاحظون أحداً أثناء العمل يبقى ما تكتبونه هنا، ومعه هل وُقِّع عليه.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ما سبق</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>عرض الجميع</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What has happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>عمّن؟</translation>
    </message>
    <message>
        <source>Which rule?</source>
        <translation>أي قاعدة؟</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>متى حدث؟</translation>
    </message>
    <message>
        <source>When did it come to light?</source>
        <translation>متى عُرف؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ما الذي حدث؟</translation>
    </message>
    <message>
        <source>Only what was seen and heard. The person will read it.</source>
        <translation>ما رُئي وسُمع فقط. سيقرؤه الشخص المعني.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>ماذا تقول؟</translation>
    </message>
    <message>
        <source>Whose words are they?</source>
        <translation>كلام من؟</translation>
    </message>
    <message>
        <source>Who raised it?</source>
        <translation>من أثاره؟</translation>
    </message>
    <message>
        <source>It is grave</source>
        <translation>الأمر جسيم</translation>
    </message>
    <message>
        <source>Only then may a step of the ladder be passed over, and the notice says so.</source>
        <translation>عندئذٍ فقط يجوز تخطي درجة، ويُذكر ذلك في التبليغ.</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>الإبلاغ عن سلوك</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>إرسال البلاغ</translation>
    </message>
    <message>
        <source>Failing a quiz or being late is no matter of conduct: that is what support is for. What you report is looked at by somebody with no part in it.</source>
        <translation>الإخفاق في اختبار أو التأخر ليس مسألة سلوك، فلذلك وُجد الدعم. ما تبلّغون عنه ينظر فيه من لا صلة له به.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Answer in your own words</source>
        <translation>أجيبوا بكلماتكم</translation>
    </message>
    <message>
        <source>What do you say to the customer?</source>
        <translation>ماذا تقولون للعميل؟</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>يلزمها: %1</translation>
    </message>
    <message>
        <source>This was not understood well enough to go on, and that is no fault of yours. Say it another way, or choose an answer.</source>
        <translation>لم يُفهم هذا بما يكفي للمتابعة، وليس ذلك خطأً منكم. قولوها بطريقة أخرى، أو اختاروا جواباً.</translation>
    </message>
    <message>
        <source>Not heard yet: %1</source>
        <translation>لم يُسمع بعد: %1</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>الأفضل: %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>قولوها</translation>
    </message>
    <message>
        <source>Choose an answer instead</source>
        <translation>اختاروا جواباً بدلاً من ذلك</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>You: %1</source>
        <translation>أنتم: %1</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>والصحيح: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>opens later</source>
        <translation>تُفتح لاحقاً</translation>
    </message>
    <message>
        <source>open</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Opens when the steps before it are done</source>
        <translation>تُفتح بعد إتمام الخطوات السابقة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
</context>
<context>
    <name>PatienceRing</name>
    <message>
        <source>The customer is waiting for your answer.</source>
        <translation>العميل ينتظر جوابكم.</translation>
    </message>
    <message>
        <source>The customer has waited long. Answer all the same.</source>
        <translation>انتظر العميل طويلاً. أجيبوا مع ذلك.</translation>
    </message>
</context>
<context>
    <name>PayrollPage</name>
    <message>
        <source>Bonus</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Bonus for the next payroll</source>
        <translation>المكافآت في الأجور القادمة</translation>
    </message>
    <message>
        <source>Closed payroll of %1</source>
        <translation>أجور %1 المقفلة</translation>
    </message>
    <message>
        <source>Who has earned what, and why. What is paid once is never taken back.</source>
        <translation>من استحق ماذا، ولماذا. وما دُفع مرة لا يُسترد أبدًا.</translation>
    </message>
    <message>
        <source>The last day that counts</source>
        <translation>آخر يوم يُحتسب</translation>
    </message>
    <message>
        <source>The day on which wages are paid</source>
        <translation>يوم صرف الأجور</translation>
    </message>
    <message>
        <source>No bonus was earned by that day</source>
        <translation>لم تُستحق مكافأة حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Close this payroll</source>
        <translation>إقفال هذه الأجور</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>The next payroll</source>
        <translation>الأجور القادمة</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>ما أُقفل سابقًا</translation>
    </message>
    <message>
        <source>Counted through %1</source>
        <translation>احتُسب حتى نهاية %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>الاسم أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>every site</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation>لم يسجّل بعد</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Try a part of the name, or another site.</source>
        <translation>جرّبوا جزءاً من الاسم أو موقعاً آخر.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>قسيمة جديدة</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 من %3</translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>Next people</source>
        <translation>الأسماء التالية</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>من جدول</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>محفوظ أطول من اللازم</translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation>الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>PersonTonight</name>
    <message>
        <source>Not yet: %1</source>
        <translation>ليس بعد: %1</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Accepted phrases</source>
        <translation>العبارات المقبولة</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted phrases</source>
        <translation>
            <numerusform>لا عبارات مقبولة</numerusform>
            <numerusform>عبارة مقبولة واحدة</numerusform>
            <numerusform>عبارتان مقبولتان</numerusform>
            <numerusform>%n عبارات مقبولة</numerusform>
            <numerusform>%n عبارة مقبولة</numerusform>
            <numerusform>%n عبارة مقبولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Put each into the rule that its part uses, in general words, and install the next version of the pack.</source>
        <translation>ضعوا كلاً منها في قاعدة جزئها بألفاظ عامة، ثم ثبّتوا الإصدار القادم من الحزمة.</translation>
    </message>
    <message>
        <source>No accepted phrases</source>
        <translation>لا عبارات مقبولة</translation>
    </message>
    <message>
        <source>What supervisors accept from practice comes here for the next version of the speech formulas.</source>
        <translation>ما يقبله المشرفون من التدريب يأتي إلى هنا للإصدار القادم من صيغ الكلام.</translation>
    </message>
    <message>
        <source>Save them as a file</source>
        <translation>حفظها في ملف</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>%1 · part: %2 · %3</source>
        <translation>%1 · الجزء: %2 · %3</translation>
    </message>
    <message>
        <source>Phrases that should count</source>
        <translation>عبارات ينبغي أن تُحتسب</translation>
    </message>
    <message>
        <source>Would a guest hear this part in these words? Accepted ones go to the author for the next version.</source>
        <translation>هل يسمع الضيف هذا الجزء في هذه الكلمات؟ ما يُقبل يصل إلى المؤلف للإصدار القادم.</translation>
    </message>
    <message>
        <source>No phrase waits for you</source>
        <translation>لا عبارة تنتظركم</translation>
    </message>
    <message>
        <source>When somebody&apos;s words were not heard in practice and should count, they come here without a name.</source>
        <translation>إذا لم تُسمع كلمات أحد في التدريب وينبغي أن تُحتسب، وصلت إلى هنا دون اسم.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <source>Why not? Whoever proposed it reads this.</source>
        <translation>لمَ لا؟ سيقرأ ذلك من اقترحها.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الجواب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
</context>
<context>
    <name>PocketPage</name>
    <message>
        <source>My phrases for the shift</source>
        <translation>عباراتي لهذه المناوبة</translation>
    </message>
    <message>
        <source>Read them once before you go out. Your own words are as good.</source>
        <translation>اقرؤوها مرة قبل أن تخرجوا. وكلماتكم أنتم لا تقل عنها.</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>لغة الضيف</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>الضيف يتكلم %1</translation>
    </message>
    <message>
        <source>Phrases of your courses will appear here.</source>
        <translation>ستظهر هنا عبارات دوراتكم.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>A policy rewards, or asks somebody to help. It never punishes, and it never counts for what happened before it.</source>
        <translation>السياسة تكافئ أو تطلب من أحدهم المساعدة. لا تعاقب أبداً، ولا تسري على ما حدث قبلها.</translation>
    </message>
    <message>
        <source>There are no policies yet</source>
        <translation>لا توجد سياسات بعد</translation>
    </message>
    <message>
        <source>Write the first one: what it rewards, and when it asks somebody to help.</source>
        <translation>اكتبوا أولى السياسات: ما الذي تكافئه، ومتى تطلب المساعدة.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>قيد الكتابة</translation>
    </message>
    <message>
        <source>A policy without a title</source>
        <translation>سياسة بلا عنوان</translation>
    </message>
    <message>
        <source>Draft of version %1 · last changed by %2</source>
        <translation>مسودة الإصدار %1 · آخر تغيير: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
            <numerusform>بقي أمر واحد يحتاج إلى تصحيح</numerusform>
            <numerusform>بقي أمران يحتاجان إلى تصحيح</numerusform>
            <numerusform>بقيت %n أمور تحتاج إلى تصحيح</numerusform>
            <numerusform>بقي %n أمراً يحتاج إلى تصحيح</numerusform>
            <numerusform>بقي %n أمر يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>معمول بها</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>لم يُعمل بها بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>فيما سبق</translation>
    </message>
    <message>
        <source>Write a new policy</source>
        <translation>كتابة سياسة جديدة</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>It says how a case of conduct is run, and has no rules of its own.</source>
        <translation>تبيّن كيف تُدار قضية سلوك، وليس لها قواعد خاصة.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>معاينة أثرها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation>إخفاء القواعد</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>عرض القواعد</translation>
    </message>
</context>
<context>
    <name>PolicyComparePage</name>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Rule that is gone</source>
        <translation>قاعدة محذوفة</translation>
    </message>
    <message>
        <source>Changed rule</source>
        <translation>قاعدة متغيرة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Nothing differs: the same rules, limits and words.</source>
        <translation>لا فرق: القواعد والحدود والنصوص نفسها.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>The policy as a whole</source>
        <translation>السياسة ككل</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>How a case of conduct is run, or what is added to letters, differs as well. That is written in the policy&apos;s files.</source>
        <translation>تختلف كذلك طريقة إدارة قضايا السلوك أو ما يُضاف إلى الرسائل. ذلك مكتوب في ملفات السياسة.</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>معاينة أثرها</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Change a policy</source>
        <translation>تغيير سياسة</translation>
    </message>
    <message>
        <source>A new policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>A draft of version %1. Nothing counts before you have seen what it would do and put it in force.</source>
        <translation>مسودة الإصدار %1. لا يسري شيء قبل أن تعاينوا أثرها وتعملوا بها.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>This draft began from version %1; meanwhile version %2 was installed. Please compare the two before you go on.</source>
        <translation>بدأت هذه المسودة من الإصدار %1، وثُبّت في هذه الأثناء الإصدار %2. يُرجى مقارنتهما قبل المتابعة.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>عنوان السياسة</translation>
    </message>
    <message>
        <source>The title was changed in another language, but not in this one.</source>
        <translation>تغيّر العنوان بلغة أخرى ولم يتغير بهذه اللغة.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>A rule without a title</source>
        <translation>قاعدة بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
            <numerusform>بقي أمر واحد يحتاج إلى تصحيح</numerusform>
            <numerusform>بقي أمران يحتاجان إلى تصحيح</numerusform>
            <numerusform>بقيت %n أمور تحتاج إلى تصحيح</numerusform>
            <numerusform>بقي %n أمراً يحتاج إلى تصحيح</numerusform>
            <numerusform>بقي %n أمر يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation>تغيير هذه القاعدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيلت: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Limits, whatever the rules give</source>
        <translation>الحدود، مهما أعطت القواعد</translation>
    </message>
    <message>
        <source>Points a person and month</source>
        <translation>نقاط الشخص في الشهر</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>فارغ: بلا حد</translation>
    </message>
    <message>
        <source>Bonus a person and payroll, in per cent</source>
        <translation>المكافأة المالية للشخص في كل صرف للأجور، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>معاينة أثرها</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>ما الذي يتغير؟</translation>
    </message>
    <message>
        <source>Throw away this draft? Press once more.</source>
        <translation>هل تُحذف هذه المسودة؟ اضغطوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>PolicyPreviewPage</name>
    <message>
        <source>What it would do</source>
        <translation>ما سيكون أثرها</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>الدور الوظيفي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Who would have been rewarded</source>
        <translation>من كان سيُكافأ</translation>
    </message>
    <message>
        <source>Whom somebody would have been asked to help</source>
        <translation>من كانت ستُطلب له المساعدة</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>ما الذي كانت ستفعله</translation>
    </message>
    <message>
        <source>As if it had been in force until today. Nothing of this is booked or told to anybody.</source>
        <translation>كما لو كانت معمولاً بها حتى اليوم. لا يُسجل شيء من هذا ولا يُبلَّغ به أحد.</translation>
    </message>
    <message>
        <source>Version %1 is enacted. It counts from %2.</source>
        <translation>تقرر العمل بالإصدار %1، ويسري من %2.</translation>
    </message>
    <message>
        <source>What happened before that day keeps the version that counted then.</source>
        <translation>ما حدث قبل ذلك اليوم يبقى خاضعاً للإصدار المعمول به حينها.</translation>
    </message>
    <message>
        <source>To the policies</source>
        <translation>إلى السياسات</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي مدى سابق</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>نصف سنة</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Looking through what was recorded…</source>
        <translation>جارٍ النظر فيما سُجّل…</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>اكتمل %1٪</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>معاينة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n people worked in this time.</source>
        <translation>
            <numerusform>لم يعمل أحد في هذه المدة.</numerusform>
            <numerusform>عمل شخص واحد في هذه المدة.</numerusform>
            <numerusform>عمل شخصان في هذه المدة.</numerusform>
            <numerusform>عمل %n أشخاص في هذه المدة.</numerusform>
            <numerusform>عمل %n شخصاً في هذه المدة.</numerusform>
            <numerusform>عمل %n شخص في هذه المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Never in this time</source>
        <translation>ولا مرة في هذه المدة</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>من ولماذا</translation>
    </message>
    <message>
        <source>Nobody in this time.</source>
        <translation>لا أحد في هذه المدة.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>تُعرض أول %1 من أصل %2.</translation>
    </message>
    <message>
        <source>Is it fair?</source>
        <translation>هل هي منصفة؟</translation>
    </message>
    <message>
        <source>Some groups would have met it more or less often than chance explains: %1. Please look for the reason before you put it in force.</source>
        <translation>كانت بعض المجموعات ستلقاها أكثر أو أقل مما تفسره المصادفة: %1. يُرجى البحث عن السبب قبل العمل بها.</translation>
    </message>
    <message>
        <source>No group stands out beyond what chance explains. In small groups, a difference may still hide.</source>
        <translation>لا تبرز أي مجموعة بأكثر مما تفسره المصادفة. وقد يختفي فرق في المجموعات الصغيرة.</translation>
    </message>
    <message>
        <source>These figures cannot tell whether a rule is right; they show where to look.</source>
        <translation>لا تقول هذه الأرقام إن كانت القاعدة صائبة، بل تبيّن أين يُنظر.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>المقارنة حسب</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>العمل بها</translation>
    </message>
    <message>
        <source>The first day that it counts</source>
        <translation>أول يوم تسري فيه</translation>
    </message>
    <message>
        <source>It never counts for what happened before that day, and everybody can read it from now on.</source>
        <translation>لا تسري على ما حدث قبل ذلك اليوم، ويستطيع الجميع قراءتها من الآن.</translation>
    </message>
    <message>
        <source>Enact from %1</source>
        <translation>العمل بها من %1</translation>
    </message>
    <message>
        <source>Enact</source>
        <translation>العمل بها</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Say it well</source>
        <translation>حسن القول</translation>
    </message>
    <message>
        <source>A situation, a phrase, three minutes. Nobody sees your tries.</source>
        <translation>موقف واحد وعبارة واحدة وثلاث دقائق. لا يرى محاولاتكم أحد.</translation>
    </message>
    <message>
        <source>The phrases of your house will appear here as soon as they are installed.</source>
        <translation>ستظهر عبارات مؤسستكم هنا فور تثبيتها.</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>تم التدرب</translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation>التدرب على شكوى كاملة</translation>
    </message>
    <message>
        <source>A guest is upset. Find the way back, sentence by sentence.</source>
        <translation>ضيف مستاء. استعيدوا رضاه جملة بعد جملة.</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>My phrases for the shift</source>
        <translation>عباراتي لهذه المناوبة</translation>
    </message>
    <message>
        <source>Phrases that you proposed</source>
        <translation>عبارات اقترحتموها</translation>
    </message>
    <message>
        <source>It counts from the next version on</source>
        <translation>تُحتسب ابتداءً من الإصدار القادم</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <source>A supervisor will read it</source>
        <translation>سيقرؤها المشرف</translation>
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
        <translation>البلد: %1</translation>
    </message>
    <message>
        <source>The learner&apos;s country</source>
        <translation>بلد المتعلم</translation>
    </message>
    <message>
        <source>where the language is spoken</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>another</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>معاينة: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>درس تذكيري</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>بطاقة الجيب</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>عبارة معيارية</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>The rule&apos;s own words</source>
        <translation>نص القاعدة نفسها</translation>
    </message>
    <message>
        <source>Its variants</source>
        <translation>صيغها البديلة</translation>
    </message>
    <message>
        <source>Lessons that teach it</source>
        <translation>الدروس التي تعلّمها</translation>
    </message>
    <message>
        <source>Questions inside those lessons</source>
        <translation>الأسئلة داخل تلك الدروس</translation>
    </message>
    <message>
        <source>Questions that test it</source>
        <translation>الأسئلة التي تختبرها</translation>
    </message>
    <message>
        <source>Simulations that play it</source>
        <translation>المحاكاة التي تتناولها</translation>
    </message>
    <message>
        <source>Formulas that are practised for it</source>
        <translation>العبارات التي يُتدرَّب عليها لأجلها</translation>
    </message>
    <message>
        <source>Programs that ask for it</source>
        <translation>الاعتمادات التي تطلبها</translation>
    </message>
    <message>
        <source>Policies that follow from these programs</source>
        <translation>السياسات المترتبة على هذه الاعتمادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>اللوحي</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>المشكلات: %1</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>ترجمة قديمة: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>There are problems in the folder. What is shown is how it was before them, or what was shipped.</source>
        <translation>في المجلد مشكلات. المعروض هو ما كان قبلها، أو ما جاء مع البرنامج.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>This pack has no pages of its own. Its rules and problems stand beside.</source>
        <translation>ليس لهذه الحزمة صفحات خاصة بها. قواعدها ومشكلاتها في القوائم المجاورة.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا توجد مشكلات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from version %1; the source is at %2.</source>
        <translation>تُرجمت عن الإصدار %1؛ والأصل الآن في الإصدار %2.</translation>
    </message>
    <message>
        <source>No translation is marked as older than the source.</source>
        <translation>لا توجد ترجمة موسومة بأنها أقدم من الأصل.</translation>
    </message>
    <message>
        <source>Choose a rule to see what breaks if it changes.</source>
        <translation>اختاروا قاعدة لتروا ما يتأثر بتغييرها.</translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at if this rule changes</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى مراجعة إن تغيّرت هذه القاعدة</numerusform>
            <numerusform>موضع واحد يحتاج إلى مراجعة إن تغيّرت هذه القاعدة</numerusform>
            <numerusform>موضعان يحتاجان إلى مراجعة إن تغيّرت هذه القاعدة</numerusform>
            <numerusform>%n مواضع تحتاج إلى مراجعة إن تغيّرت هذه القاعدة</numerusform>
            <numerusform>%n موضعاً يحتاج إلى مراجعة إن تغيّرت هذه القاعدة</numerusform>
            <numerusform>%n موضع يحتاج إلى مراجعة إن تغيّرت هذه القاعدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Programs</source>
        <translation>برامج الاعتماد</translation>
    </message>
    <message>
        <source>Version %1 holds from now on.</source>
        <translation>الإصدار %1 معمول به من الآن.</translation>
    </message>
    <message numerus="yes">
        <source>It is asked of %n more people.</source>
        <translation>
            <numerusform>لا يُطلب من أحد إضافي.</numerusform>
            <numerusform>يُطلب من شخص إضافي واحد.</numerusform>
            <numerusform>يُطلب من شخصين إضافيين.</numerusform>
            <numerusform>يُطلب من %n أشخاص إضافيين.</numerusform>
            <numerusform>يُطلب من %n شخصًا إضافيًا.</numerusform>
            <numerusform>يُطلب من %n شخص إضافي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is no longer asked of %n people.</source>
        <translation>
            <numerusform>لا أحد يسقط عنه.</numerusform>
            <numerusform>لم يعد يُطلب من شخص واحد.</numerusform>
            <numerusform>لم يعد يُطلب من شخصين.</numerusform>
            <numerusform>لم يعد يُطلب من %n أشخاص.</numerusform>
            <numerusform>لم يعد يُطلب من %n شخصًا.</numerusform>
            <numerusform>لم يعد يُطلب من %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n people ends sooner.</source>
        <translation>
            <numerusform>لا تنتهي شهادة أحد قبل موعدها.</numerusform>
            <numerusform>تنتهي شهادة شخص واحد قبل موعدها.</numerusform>
            <numerusform>تنتهي شهادتا شخصين قبل موعدهما.</numerusform>
            <numerusform>تنتهي شهادات %n أشخاص قبل موعدها.</numerusform>
            <numerusform>تنتهي شهادات %n شخصًا قبل موعدها.</numerusform>
            <numerusform>تنتهي شهادات %n شخص قبل موعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs and their rules</source>
        <translation>البرامج وقواعدها</translation>
    </message>
    <message>
        <source>What each certification asks, of whom and by when is a version of its program. A new version changes it for everybody at once.</source>
        <translation>ما يطلبه كل اعتماد وممن وإلى متى هو إصدار من برنامجه. والإصدار الجديد يغيّره للجميع دفعة واحدة.</translation>
    </message>
    <message>
        <source>No program is installed yet</source>
        <translation>لم يُثبَّت أي برنامج بعد</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>الإصدار %1، منذ %2</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation>المجلد الذي فيه pack.yaml.</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation>لا حزمة في هذا المجلد. يُرجى اختيار المجلد الذي فيه pack.yaml.</translation>
    </message>
    <message>
        <source>See whom it touches</source>
        <translation>عرض من يشملهم</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>نُظر في %1 من %2</translation>
    </message>
    <message>
        <source>Looking at everybody</source>
        <translation>جارٍ النظر في الجميع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: from version %2 to version %3</source>
        <translation>%1: من الإصدار %2 إلى الإصدار %3</translation>
    </message>
    <message>
        <source>%1 is new here</source>
        <translation>%1 جديد هنا</translation>
    </message>
    <message>
        <source>Nobody&apos;s duty or certificate changes by it.</source>
        <translation>لا يتغير به واجب أحد ولا شهادته.</translation>
    </message>
    <message numerus="yes">
        <source>And %n others.</source>
        <translation>
            <numerusform>ولا أحد غيرهم.</numerusform>
            <numerusform>وشخص آخر.</numerusform>
            <numerusform>وشخصان آخران.</numerusform>
            <numerusform>و%n أشخاص آخرين.</numerusform>
            <numerusform>و%n شخصًا آخر.</numerusform>
            <numerusform>و%n شخص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install this version</source>
        <translation>تثبيت هذا الإصدار</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Overview of the questions</source>
        <translation>نظرة عامة على الأسئلة</translation>
    </message>
    <message>
        <source>Marked to look at again</source>
        <translation>وُضعت علامة للمراجعة</translation>
    </message>
    <message>
        <source>Look at it again later</source>
        <translation>للمراجعة لاحقاً</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>أجبتم عن كل الأسئلة.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>open</source>
        <translation>دون إجابة</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>When you hand it in, you see the result at once, and every answer is explained.</source>
        <translation>عند التسليم تظهر النتيجة فوراً مع شرح كل إجابة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>إلى النظرة العامة</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>You enter the answers of %1. Read each question aloud, with all its choices, and enter what you hear.</source>
        <translation>أنتم تدخلون إجابات %1. اقرؤوا كل سؤال بصوت مسموع بكل خياراته، وأدخلوا ما تسمعونه.</translation>
    </message>
    <message>
        <source>The time is up. Your answers are saved and can no longer be changed.</source>
        <translation>انتهى الوقت. إجاباتكم محفوظة ولا يمكن تغييرها بعد الآن.</translation>
    </message>
    <message numerus="yes">
        <source>You can still hand in for %n minutes.</source>
        <translation>
            <numerusform>يمكنكم التسليم الآن.</numerusform>
            <numerusform>يمكنكم التسليم خلال دقيقة واحدة.</numerusform>
            <numerusform>يمكنكم التسليم خلال دقيقتين.</numerusform>
            <numerusform>يمكنكم التسليم خلال %n دقائق.</numerusform>
            <numerusform>يمكنكم التسليم خلال %n دقيقة.</numerusform>
            <numerusform>يمكنكم التسليم خلال %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>سحب إجابتي</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>فحص إجابتي</translation>
    </message>
    <message>
        <source>Once it is checked, the answer stands, and you see why it is right or not.</source>
        <translation>إذا فُحصت الإجابة ثبتت، وترون لماذا صحت أو لم تصح.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left. Each try costs part of the mark.</source>
        <translation>
            <numerusform>لم تبق محاولات.</numerusform>
            <numerusform>بقيت محاولة واحدة، وهي تنقص جزءاً من الدرجة.</numerusform>
            <numerusform>بقيت محاولتان، وكل منهما تنقص جزءاً من الدرجة.</numerusform>
            <numerusform>بقيت %n محاولات، وكل منها تنقص جزءاً من الدرجة.</numerusform>
            <numerusform>بقيت %n محاولة، وكل منها تنقص جزءاً من الدرجة.</numerusform>
            <numerusform>بقيت %n محاولة، وكل منها تنقص جزءاً من الدرجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is not right yet, you may try again. Each further try costs part of the mark.</source>
        <translation>إن لم تصح بعد فلكم أن تعيدوا المحاولة، وكل محاولة أخرى تنقص جزءاً من الدرجة.</translation>
    </message>
    <message>
        <source>A person reads what you wrote; when all is marked, you see the result here, and every answer is explained.</source>
        <translation>يقرأ شخص ما كتبتم، وحين يكتمل التصحيح ترون النتيجة هنا مع شرح كل إجابة.</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>يستند إلى القيود %1</translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation>اتخاذ قرار بشأنها</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My record</source>
        <translation>سجلّي</translation>
    </message>
    <message>
        <source>All that is written about you, with its reason. You see it first, and always.</source>
        <translation>كل ما كُتب عنكم مع سببه. ترونه قبل غيركم، وفي كل وقت.</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>هذا الشهر: %1</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>لا شهادة بعد</translation>
    </message>
    <message>
        <source>It appears here as soon as you have it.</source>
        <translation>تظهر هنا فور حصولكم عليها.</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
    <message>
        <source>Your record begins with your first lesson</source>
        <translation>يبدأ سجلّكم بدرسكم الأول</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Somebody watched you at work. Read what they wrote, and sign that you have seen it.</source>
        <translation>لاحظ أحدٌ عملكم. اقرؤوا ما كتبه ووقّعوا بأنكم اطلعتم عليه.</translation>
    </message>
    <message>
        <source>What somebody saw when watching you at work</source>
        <translation>ما رآه من لاحظ عملكم</translation>
    </message>
    <message>
        <source>My certifications, and why</source>
        <translation>شهاداتي، ولماذا</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>يُدفع في %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>الخطوة التالية: %1</translation>
    </message>
    <message>
        <source>Support for you</source>
        <translation>دعم لكم</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Save my file</source>
        <translation>حفظ ملفي</translation>
    </message>
    <message>
        <source>Everything about you, to read and to check</source>
        <translation>كل ما يخصكم، للقراءة والتحقق</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>كتبتم:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>أنتم: %1</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>الصحيح: %1</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation>قلتم:</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>من الإجابات الحسنة:</translation>
    </message>
    <message>
        <source>From the person who marked it: %1</source>
        <translation>من المصحّح: %1</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>القاعدة: %1</translation>
    </message>
    <message>
        <source>Where this is taught</source>
        <translation>الدرس الذي يعلّم هذا</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your result</source>
        <translation>نتيجتكم</translation>
    </message>
    <message>
        <source>Passed. Well done.</source>
        <translation>نجحتم. أحسنتم.</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>لم تكتمل الدرجة المطلوبة بعد</translation>
    </message>
    <message>
        <source>%1 was needed.</source>
        <translation>كان المطلوب %1.</translation>
    </message>
    <message>
        <source>%1 is needed. Begin here: this cost the most.</source>
        <translation>المطلوب %1. ابدؤوا من هنا، فهذا ما كلّفكم أكثر من غيره.</translation>
    </message>
    <message>
        <source>%1 is needed. You are nearer than it feels: most of it came down to this.</source>
        <translation>المطلوب %1. أنتم أقرب مما يبدو، فمعظم الأمر يعود إلى هذا.</translation>
    </message>
    <message>
        <source>The two rules that cost the most</source>
        <translation>القاعدتان اللتان حالتا دون ذلك</translation>
    </message>
    <message>
        <source>The rule that cost the most</source>
        <translation>القاعدة التي حالت دون ذلك</translation>
    </message>
    <message>
        <source>Go over it in four minutes</source>
        <translation>مراجعتها في أربع دقائق</translation>
    </message>
    <message>
        <source>This touches nothing else: your job, your points and all that you have finished stay as they are.</source>
        <translation>لا يمس هذا شيئاً آخر: عملكم ونقاطكم وكل ما أنجزتموه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Another attempt, with other questions</source>
        <translation>محاولة أخرى بأسئلة أخرى</translation>
    </message>
    <message>
        <source>Every answer, explained</source>
        <translation>شرح كل إجابة</translation>
    </message>
    <message>
        <source>Handed in. Thank you.</source>
        <translation>سُلّم. شكراً لكم.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>In which program</source>
        <translation>في أي اعتماد</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>بعده بكم يوم</translation>
    </message>
    <message>
        <source>Which key figure</source>
        <translation>أي مؤشر</translation>
    </message>
    <message>
        <source>The name that its reports use</source>
        <translation>الاسم المستخدم في تقاريره</translation>
    </message>
    <message>
        <source>From this number on</source>
        <translation>من هذا العدد فما فوق</translation>
    </message>
    <message>
        <source>Below this number</source>
        <translation>أقل من هذا العدد</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>بشرط</translation>
    </message>
    <message>
        <source>Add a job role</source>
        <translation>إضافة دور وظيفي</translation>
    </message>
    <message>
        <source>Every job role</source>
        <translation>كل الأدوار الوظيفية</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Within so many months of the first day of work</source>
        <translation>خلال كم شهر من أول يوم عمل</translation>
    </message>
    <message>
        <source>Empty: at any time</source>
        <translation>فارغ: في أي وقت</translation>
    </message>
    <message>
        <source>Only the first time</source>
        <translation>المرة الأولى فقط</translation>
    </message>
    <message>
        <source>Only on a day at work</source>
        <translation>في يوم حضور إلى العمل فقط</translation>
    </message>
    <message>
        <source>Help is never asked for about somebody who is away, whether a rule says so or not.</source>
        <translation>لا تُطلب المساعدة أبداً بشأن غائب، سواء نصت القاعدة على ذلك أم لا.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يترتب</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>كم نقطة</translation>
    </message>
    <message>
        <source>How many per cent</source>
        <translation>كم بالمئة</translation>
    </message>
    <message>
        <source>What is offered first</source>
        <translation>ما يُعرض أولاً</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Everybody may read this. Please write it as you would say it.</source>
        <translation>يستطيع الجميع قراءة هذا. يُرجى كتابته كما يُقال.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Title of the rule</source>
        <translation>عنوان القاعدة</translation>
    </message>
    <message>
        <source>The rule in plain words</source>
        <translation>القاعدة بكلمات بسيطة</translation>
    </message>
    <message>
        <source>The words were changed in another language, but not in this one.</source>
        <translation>تغيّر النص بلغة أخرى ولم يتغير بهذه اللغة.</translation>
    </message>
    <message>
        <source>Still to be written: %1</source>
        <translation>بقي أن يُكتب: %1</translation>
    </message>
    <message>
        <source>Begin with what the rule says</source>
        <translation>البدء بما تقوله القاعدة</translation>
    </message>
</context>
<context>
    <name>RuleHere</name>
    <message>
        <source>Here (%1): %2</source>
        <translation>هنا (%1): %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>هنا: %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>When</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>بشرط</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
</context>
<context>
    <name>SaveDates</name>
    <message>
        <source>Save my dates for my calendar</source>
        <translation>حفظ مواعيدي لتقويمي</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Open the file with your calendar.</source>
        <translation>افتحوا الملف بتقويمكم.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Mark an answer</source>
        <translation>تصحيح إجابة</translation>
    </message>
    <message>
        <source>Marked without names: only what is written here counts.</source>
        <translation>تصحيح بلا أسماء: العبرة بما كُتب هنا.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>إجابة %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>How much of the mark does it earn?</source>
        <translation>كم يستحق من الدرجة؟</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>ربعها</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>نصفها</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>ثلاثة أرباعها</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>A word for the person (optional)</source>
        <translation>كلمة لصاحب الإجابة (اختيارية)</translation>
    </message>
    <message>
        <source>They read it with their result.</source>
        <translation>يقرؤها مع نتيجته.</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>من الإجابات الحسنة:</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria still need a level</source>
        <translation>
            <numerusform>اكتملت المعايير</numerusform>
            <numerusform>معيار واحد ما زال بلا مستوى</numerusform>
            <numerusform>معياران ما زالا بلا مستوى</numerusform>
            <numerusform>%n معايير ما زالت بلا مستوى</numerusform>
            <numerusform>%n معياراً ما زال بلا مستوى</numerusform>
            <numerusform>%n معيار ما زال بلا مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Give this mark, then the next answer</source>
        <translation>اعتماد هذه الدرجة ثم الإجابة التالية</translation>
    </message>
    <message>
        <source>Give this mark</source>
        <translation>اعتماد هذه الدرجة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language of the screen</source>
        <translation>لغة الشاشة</translation>
    </message>
    <message>
        <source>Language of the lessons</source>
        <translation>لغة الدروس</translation>
    </message>
    <message>
        <source>Language of the guests when you practise</source>
        <translation>لغة الضيوف في التدريب</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>بوذي</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجري شمسي</translation>
    </message>
    <message>
        <source>Umm al-Qura</source>
        <translation>هجري (أم القرى)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>حسب الجهاز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Sign out: the tablet forgets you</source>
        <translation>تسجيل الخروج: ينساكم الجهاز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Where reminders go</source>
        <translation>إلى أين تُرسل التذكيرات</translation>
    </message>
    <message>
        <source>Your mail address; empty means no letters. None comes while you are away or outside the hours of your site.</source>
        <translation>عنوان بريدكم؛ تركه فارغاً يعني بلا رسائل. لا يصل شيء أثناء غيابكم أو خارج ساعات موقعكم.</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>حفظ العنوان</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>The shift</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>%1 on the roster; nothing waits for you</source>
        <translation>%1 في الجدول؛ لا شيء ينتظركم</translation>
    </message>
    <message>
        <source>%1 on the roster; %2</source>
        <translation>%1 في الجدول؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>لا أحد يحتاج إليكم</numerusform>
            <numerusform>شخص واحد يحتاج إليكم</numerusform>
            <numerusform>شخصان يحتاجان إليكم</numerusform>
            <numerusform>%n أشخاص يحتاجون إليكم</numerusform>
            <numerusform>%n شخصاً يحتاجون إليكم</numerusform>
            <numerusform>%n شخص يحتاجون إليكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message numerus="yes">
        <source>%n to be watched at work</source>
        <translation>
            <numerusform>لا أحد للملاحظة</numerusform>
            <numerusform>شخص واحد للملاحظة أثناء العمل</numerusform>
            <numerusform>شخصان للملاحظة أثناء العمل</numerusform>
            <numerusform>%n أشخاص للملاحظة أثناء العمل</numerusform>
            <numerusform>%n شخصاً للملاحظة أثناء العمل</numerusform>
            <numerusform>%n شخص للملاحظة أثناء العمل</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>كان موعدها %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>ملاحظة الآن</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this day</source>
        <translation>لا أحد في جدول هذا اليوم</translation>
    </message>
    <message>
        <source>Take the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation>استوردوا الجدول من ملف؛ فتظهر هنا ساعات الجميع.</translation>
    </message>
    <message>
        <source>HR takes the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation>تستورد الموارد البشرية الجدول من ملف؛ فتظهر هنا ساعات الجميع.</translation>
    </message>
    <message>
        <source>Take a roster over</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>من يعمل هنا الآن</translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation>جاهزون لكل المهام</translation>
    </message>
    <message>
        <source>Who takes over from %1?</source>
        <translation>من يتولى عن %1؟</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>من يتولى؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Both can read it.</source>
        <translation>يستطيع كلاهما قراءته.</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation>أثناء غيابي</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Does %1 work after all?</source>
        <translation>هل يعمل %1 بنفسه بعد كل شيء؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>What do you thank %1 for?</source>
        <translation>علامَ تشكرون %1؟</translation>
    </message>
    <message>
        <source>One thing that you saw. It stays on their record, and nothing is counted.</source>
        <translation>شيء واحد رأيتموه. يبقى في سجله ولا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>قولوا شكراً</translation>
    </message>
    <message>
        <source>%1 reads it on the next look at the record.</source>
        <translation>يقرؤه %1 عند النظر في السجل لاحقاً.</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>What I have seen</source>
        <translation>ما لاحظتُه</translation>
    </message>
</context>
<context>
    <name>ShiftRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>In place of %1: %2</source>
        <translation>بدلاً من %1: %2</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>يتولاها شخص آخر</translation>
    </message>
    <message>
        <source>Away at the beginning of this shift</source>
        <translation>غائب عند بداية هذه المناوبة</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>ليس بعد: %1</translation>
    </message>
    <message>
        <source>Until %1 only: %2</source>
        <translation>حتى %1 فقط: %2</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>يجوز له: %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
</context>
<context>
    <name>ShouldCount</name>
    <message>
        <source>This should count</source>
        <translation>ينبغي أن تُحتسب هذه</translation>
    </message>
    <message>
        <source>Which part did you say?</source>
        <translation>أي جزء قلتم؟</translation>
    </message>
    <message>
        <source>The words that say it, and no others</source>
        <translation>الكلمات التي تقوله وحدها</translation>
    </message>
    <message>
        <source>A supervisor reads these words without your name. If they count, everybody&apos;s practice learns them.</source>
        <translation>يقرأ المشرف هذه الكلمات دون اسمكم. وإن احتُسبت تعلّمها تدريب الجميع.</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sent, without your name. Practice shows what becomes of it.</source>
        <translation>أُرسلت دون اسمكم. ويظهر في التدريب ما آلت إليه.</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Your PIN or password once more</source>
        <translation>رقمكم السري أو كلمة مروركم مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>سعداء برؤيتكم</translation>
    </message>
    <message>
        <source>Sign in to go on where you left off.</source>
        <translation>سجّلوا الدخول وتابعوا من حيث توقفتم.</translation>
    </message>
    <message>
        <source>Nobody touched the screen for ten minutes, so it was closed for your safety. Nothing is lost.</source>
        <translation>لم يلمس أحد الشاشة منذ عشر دقائق، فأُغلقت حرصاً على أمانكم. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Your session ended. Please sign in again; nothing is lost.</source>
        <translation>انتهت جلستكم. يُرجى تسجيل الدخول من جديد؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>كلمة المرور أو الرقم السري</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمكم السري</translation>
    </message>
    <message>
        <source>Your first day? You were given a slip with a code.</source>
        <translation>أهو يومكم الأول؟ لديكم قسيمة عليها رمز.</translation>
    </message>
    <message>
        <source>I am new: I have a code</source>
        <translation>أول يوم لي ولديّ رمز</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>ماذا تقولون؟</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>لنراجعها معاً</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>إعادة المحاكاة</translation>
    </message>
    <message>
        <source>The guest stays with you</source>
        <translation>كسبتم ضيفكم من جديد</translation>
    </message>
    <message>
        <source>Your part is done. Now it is with %1.</source>
        <translation>انتهى دوركم. الأمر الآن عند %1.</translation>
    </message>
    <message>
        <source>%1, costs %2</source>
        <translation>%1، الكلفة %2</translation>
    </message>
    <message>
        <source>Or do something first</source>
        <translation>أو افعلوا شيئاً أولاً</translation>
    </message>
    <message>
        <source>Or offer something</source>
        <translation>أو اعرضوا شيئاً</translation>
    </message>
</context>
<context>
    <name>SimulationState</name>
    <message>
        <source>You are now: %1 (%2 of %3)</source>
        <translation>أنتم الآن: %1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes in this link</source>
        <translation>%1 من %2 دقيقة في هذه الحلقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>لم تمضِ دقيقة بعد</numerusform>
            <numerusform>مضت دقيقة واحدة</numerusform>
            <numerusform>مضت دقيقتان</numerusform>
            <numerusform>مضت %n دقائق</numerusform>
            <numerusform>مضت %n دقيقة</numerusform>
            <numerusform>مضت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>You may give (%1): %2. %3 of %4 are left.</source>
        <translation>ما يمكنكم تقديمه (%1): %2. بقي %3 من %4.</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>وعدتم: %1</translation>
    </message>
</context>
<context>
    <name>SimulationsPage</name>
    <message>
        <source>Simulations</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation>التدرب على شكوى كاملة</translation>
    </message>
    <message>
        <source>Choose what you would really say. You can play as often as you like.</source>
        <translation>اختاروا ما كنتم ستقولونه حقاً. يمكنكم الإعادة كما تشاؤون.</translation>
    </message>
    <message>
        <source>Simulations of your courses will appear here.</source>
        <translation>ستظهر هنا محاكاة دوراتكم.</translation>
    </message>
    <message>
        <source>Played well</source>
        <translation>أُنجزت بنجاح</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>بدء: %1</translation>
    </message>
    <message>
        <source>Played together: %1</source>
        <translation>تُلعب معاً: %1</translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation>%1: أنتم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your turn comes when the link before is done.</source>
        <translation>يأتي دوركم حين تنتهي الحلقة السابقة.</translation>
    </message>
    <message>
        <source>Your part is done. The others go on.</source>
        <translation>انتهى دوركم، والآخرون يتابعون.</translation>
    </message>
    <message>
        <source>Take your link</source>
        <translation>تولّوا حلقتكم</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>لنراجعه معاً</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Enrolment slip</source>
        <translation>قسيمة التسجيل</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>A slip holds a code that works once, for three days. Any earlier code for this person stops working.</source>
        <translation>في القسيمة رمز يعمل مرة واحدة خلال ثلاثة أيام، ويبطل به أي رمز سابق لهذا الشخص.</translation>
    </message>
    <message>
        <source>Issue a code</source>
        <translation>إصدار رمز</translation>
    </message>
    <message>
        <source>Welcome to the house</source>
        <translation>أهلاً بكم بيننا</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>The code as a square for the scanner</source>
        <translation>رمز QR للماسح الضوئي</translation>
    </message>
    <message>
        <source>1. Choose your language. 2. Touch “I am new: I have a code”. 3. Hold the square code in front of the scanner, or type the code. 4. Choose a PIN of your own.</source>
        <translation>١. اختاروا لغتكم. ٢. المسوا «أول يوم لي ولديّ رمز». ٣. قرّبوا رمز QR من الماسح أو اكتبوا الرمز. ٤. اختاروا رقماً سرياً خاصاً بكم.</translation>
    </message>
    <message>
        <source>Works once, until %1.</source>
        <translation>يعمل مرة واحدة، حتى %1.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>حفظ القسيمة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The code is shown only once. Hand the slip over in person.</source>
        <translation>يظهر الرمز هذه المرة فقط. يُرجى تسليم القسيمة باليد.</translation>
    </message>
</context>
<context>
    <name>SlotBox</name>
    <message>
        <source>heard</source>
        <translation>قيلت</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Our standards</source>
        <translation>معاييرنا</translation>
    </message>
    <message>
        <source>What we promise every guest</source>
        <translation>وعدنا لكل ضيف</translation>
    </message>
    <message>
        <source>Read them at your own pace. Each says what is done, and why.</source>
        <translation>اقرؤوها على مهلكم. كل معيار يقول ماذا نفعل ولماذا.</translation>
    </message>
    <message>
        <source>A few questions, to be sure that it is clear</source>
        <translation>أسئلة قليلة لنتأكد أن الأمر واضح</translation>
    </message>
    <message>
        <source>Not quite yet. Read the hint, choose again, and confirm once more.</source>
        <translation>ليس تماماً بعد. اقرؤوا التلميح واختاروا من جديد ثم أرسلوا.</translation>
    </message>
    <message>
        <source>I have read them and will keep to them</source>
        <translation>قرأتها وسألتزم بها</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً لكم</translation>
    </message>
    <message>
        <source>You will find the standards here at any time. When one changes, you are told.</source>
        <translation>تجدون المعايير هنا في أي وقت. وإن تغير أحدها أبلغناكم.</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>My certification</source>
        <translation>شهادتي</translation>
    </message>
    <message>
        <source>On leave: no date runs</source>
        <translation>في إجازة: لا تسري أي مهلة</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>يستند إلى القيود %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>See and save the certificate</source>
        <translation>عرض الشهادة وحفظها</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>تعذّر عرض هذا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>every quiz</source>
        <translation>كل الاختبارات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>what to look at first</source>
        <translation>ما يُنظر فيه أولاً</translation>
    </message>
    <message>
        <source>weakest first</source>
        <translation>الأضعف أولاً</translation>
    </message>
    <message>
        <source>easiest first</source>
        <translation>الأسهل أولاً</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>Once people have taken a quiz with these questions, you see here which of them are too easy, too hard, or may have a wrong key.</source>
        <translation>حين يؤدي الناس اختباراً بهذه الأسئلة ترون هنا أيّها سهل جداً أو صعب جداً أو قد يكون مفتاحه خاطئاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts so far: too few to judge.</source>
        <translation>
            <numerusform>لا محاولات بعد.</numerusform>
            <numerusform>محاولة واحدة حتى الآن: لا تكفي للحكم.</numerusform>
            <numerusform>محاولتان حتى الآن: لا تكفيان للحكم.</numerusform>
            <numerusform>%n محاولات حتى الآن: لا تكفي للحكم.</numerusform>
            <numerusform>%n محاولة حتى الآن: لا تكفي للحكم.</numerusform>
            <numerusform>%n محاولة حتى الآن: لا تكفي للحكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>From twenty attempts on the figures are worth acting on.</source>
        <translation>من عشرين محاولة فصاعداً تصلح الأرقام للعمل بها.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions deserve a second look</source>
        <translation>
            <numerusform>لا سؤال يحتاج إلى نظرة ثانية</numerusform>
            <numerusform>سؤال واحد يستحق نظرة ثانية</numerusform>
            <numerusform>سؤالان يستحقان نظرة ثانية</numerusform>
            <numerusform>%n أسئلة تستحق نظرة ثانية</numerusform>
            <numerusform>%n سؤالاً يستحق نظرة ثانية</numerusform>
            <numerusform>%n سؤال يستحق نظرة ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>No question stands out; the bank measures well.</source>
        <translation>لا سؤال لافت؛ البنك يقيس جيداً.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>marks; the median is %1</source>
        <translation>درجة؛ والوسيط %1</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التشتت</translation>
    </message>
    <message>
        <source>standard deviation, in marks</source>
        <translation>الانحراف المعياري بالدرجات</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>how well the questions agree (Cronbach&apos;s alpha)</source>
        <translation>مدى اتساق الأسئلة (ألفا كرونباخ)</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>marks by which a result may be off</source>
        <translation>درجات قد تحيد بها النتيجة</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>نسبة الخطأ</translation>
    </message>
    <message>
        <source>of the spread is chance</source>
        <translation>من التشتت صدفة</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>الالتواء</translation>
    </message>
    <message>
        <source>below zero: many do well</source>
        <translation>دون الصفر: كثيرون يُحسنون</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>التفرطح</translation>
    </message>
    <message>
        <source>above zero: few stand apart</source>
        <translation>فوق الصفر: قلّة تبتعد</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>سؤالاً سؤالاً</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Certified</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>حان التجديد</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>فترة سماح</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>غاضب جداً</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>مستاء</translation>
    </message>
    <message>
        <source>wary</source>
        <translation>حذِر</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>بدأ يهدأ</translation>
    </message>
    <message>
        <source>content</source>
        <translation>راضٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases said aloud</source>
        <translation>عبارات تُقال بصوت</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>الملاحظة أثناء العمل</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Another certification</source>
        <translation>شهادة أخرى</translation>
    </message>
    <message>
        <source>Entry assessment</source>
        <translation>تقييم الدخول</translation>
    </message>
    <message>
        <source>One of several ways</source>
        <translation>إحدى عدة طرق</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>واحداً تلو الآخر</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>أهلاً بكم، %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلاً بكم</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>لا شيء بانتظاركم</translation>
    </message>
    <message>
        <source>When there is training for you, it appears here, with its reason and its date.</source>
        <translation>حين يُطلب منكم تدريب يظهر هنا مع سببه وموعده.</translation>
    </message>
    <message>
        <source>Practise a phrase</source>
        <translation>التدرب على عبارة</translation>
    </message>
    <message>
        <source>Three minutes of practice</source>
        <translation>ثلاث دقائق من التدريب</translation>
    </message>
    <message>
        <source>One phrase, said well. Only you see it.</source>
        <translation>عبارة واحدة تُقال بإتقان، ولا يراها سواكم.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Earned this month</source>
        <translation>حصيلة هذا الشهر</translation>
    </message>
    <message>
        <source>The points you earn appear here, each with its reason.</source>
        <translation>يظهر هنا ما تكسبونه، ولكلٍّ سببه.</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>سجلّي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%n points this month</source>
        <translation>
            <numerusform>لا نقاط هذا الشهر</numerusform>
            <numerusform>نقطة واحدة هذا الشهر</numerusform>
            <numerusform>نقطتان هذا الشهر</numerusform>
            <numerusform>%n نقاط هذا الشهر</numerusform>
            <numerusform>%n نقطة هذا الشهر</numerusform>
            <numerusform>%n نقطة هذا الشهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>Before the shift</source>
        <translation>قبل المناوبة</translation>
    </message>
    <message>
        <source>%1 on tonight; nothing is waiting for you</source>
        <translation>على رأس العمل الليلة: %1، ولا شيء بانتظاركم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation>لا أحد على رأس العمل الليلة</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here, with what they may do.</source>
        <translation>يظهر هنا العاملون في موقعكم اليوم وما يُسمح لهم به.</translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation>جاهزون لكل المهام</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>%1 on tonight; %2</source>
        <translation>%1 في مناوبة الليلة؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>لا أحد يحتاج إليكم</numerusform>
            <numerusform>شخص واحد يحتاج إليكم</numerusform>
            <numerusform>شخصان يحتاجان إليكم</numerusform>
            <numerusform>%n يحتاجون إليكم</numerusform>
            <numerusform>%n يحتاجون إليكم</numerusform>
            <numerusform>%n يحتاجون إليكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervise a quiz</source>
        <translation>الإشراف على اختبار</translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>لا إجابات تنتظر تصحيحكم</numerusform>
            <numerusform>إجابة واحدة تنتظر تصحيحكم</numerusform>
            <numerusform>إجابتان تنتظران تصحيحكم</numerusform>
            <numerusform>%n إجابات تنتظر تصحيحكم</numerusform>
            <numerusform>%n إجابة تنتظر تصحيحكم</numerusform>
            <numerusform>%n إجابة تنتظر تصحيحكم</numerusform>
        </translation>
    </message>
    <message>
        <source>A phrase said aloud</source>
        <translation>عبارة تُقال جهراً</translation>
    </message>
    <message>
        <source>Play a complaint together</source>
        <translation>لعب شكوى معاً</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases should count</source>
        <translation>
            <numerusform>لا عبارة تنتظر</numerusform>
            <numerusform>عبارة واحدة ينبغي أن تُحتسب</numerusform>
            <numerusform>عبارتان ينبغي أن تُحتسبا</numerusform>
            <numerusform>%n عبارات ينبغي أن تُحتسب</numerusform>
            <numerusform>%n عبارة ينبغي أن تُحتسب</numerusform>
            <numerusform>%n عبارة ينبغي أن تُحتسب</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift, hour by hour</source>
        <translation>المناوبة ساعة بساعة</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Supervise a quiz</source>
        <translation>الإشراف على اختبار</translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation>لا أحد في المناوبة الليلة</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation>يظهر هنا من يعملون اليوم في موقعكم.</translation>
    </message>
    <message>
        <source>Who is taking the quiz?</source>
        <translation>من يؤدي الاختبار؟</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>No quiz is open for them now.</source>
        <translation>لا اختبار متاح لهذا الشخص الآن.</translation>
    </message>
    <message>
        <source>Which quiz?</source>
        <translation>أيّ اختبار؟</translation>
    </message>
    <message>
        <source>This quiz needs no supervisor. They can begin it on their own.</source>
        <translation>لا يحتاج هذا الاختبار إلى مشرف، ويمكن لهذا الشخص أن يبدأه بنفسه.</translation>
    </message>
    <message>
        <source>Check that it is them, then type the code that their screen shows.</source>
        <translation>تأكدوا من هوية الشخص، ثم اكتبوا الرمز الظاهر على شاشته.</translation>
    </message>
    <message>
        <source>Code on their screen</source>
        <translation>الرمز على شاشته</translation>
    </message>
    <message>
        <source>Unlock for ten minutes</source>
        <translation>فتح لعشر دقائق</translation>
    </message>
    <message>
        <source>%1 may hear the questions. You read them aloud here and enter the answers.</source>
        <translation>يحق لـ%1 سماع الأسئلة. تقرؤونها هنا بصوت مسموع وتدخلون الإجابات.</translation>
    </message>
    <message>
        <source>Read aloud and enter the answers</source>
        <translation>القراءة بصوت مسموع وإدخال الإجابات</translation>
    </message>
    <message>
        <source>Unlocked. They can begin now.</source>
        <translation>فُتح الاختبار، ويمكن البدء الآن.</translation>
    </message>
    <message>
        <source>It holds for one start, until %1.</source>
        <translation>صالح لبدء واحد حتى %1.</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>الشخص التالي</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>The font %1 is missing in %2, so letters may look different. Please install the program again to bring it back.</source>
        <translation>الخط %1 غير موجود في %2، لذلك قد تبدو الحروف مختلفة. يُرجى تثبيت البرنامج من جديد لاستعادته.</translation>
    </message>
</context>
<context>
    <name>WelcomeFrame</name>
    <message>
        <source>The art of welcoming people well.</source>
        <translation>فن حسن الاستقبال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>One choice</source>
        <translation>اختيار واحد</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>اختيارات متعددة</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>صحيح أو خطأ</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>فراغات</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>كلمات قليلة</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A place in a picture</source>
        <translation>موضع في صورة</translation>
    </message>
    <message>
        <source>Words that break the rule</source>
        <translation>كلمات تخالف القاعدة</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>حُكم على موقف</translation>
    </message>
    <message>
        <source>Speech formula</source>
        <translation>عبارة معيارية</translation>
    </message>
    <message>
        <source>Written answer</source>
        <translation>إجابة مكتوبة</translation>
    </message>
    <message>
        <source>Text without a question</source>
        <translation>نص بلا سؤال</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالاً</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Personal file</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The name was erased. What happened stays on record without it.</source>
        <translation>حُذف الاسم. ما حدث يبقى مسجّلاً من دونه.</translation>
    </message>
    <message>
        <source>All that is kept of this person, how long, and why. Whoever opens it is written down.</source>
        <translation>كل ما يُحفظ عن هذا الشخص، وإلى متى، ولماذا. يُسجَّل كل من يفتحه.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>وضع حظر حذف</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>While a hold stands, nothing of this file is erased.</source>
        <translation>ما دام الحظر قائماً لا يُحذف شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>Once it is lifted, the file follows its usual times again.</source>
        <translation>بعد رفعه يعود الملف إلى مُدده المعتادة.</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back.</source>
        <translation>ما يُحذف لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>It goes: %1</source>
        <translation>يُحذف: %1</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <translation>يبقى: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>وضع الحظر</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>الحذف نهائياً</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>May be erased now</source>
        <translation>يجوز حذفه الآن</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>يُحفظ</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Kept too long</source>
        <translation>محفوظ أطول من اللازم</translation>
    </message>
    <message>
        <source>Kept longer than needed</source>
        <translation>محفوظ أطول مما يلزم</translation>
    </message>
    <message>
        <source>These people have left. Open a file to see what may go and what must stay.</source>
        <translation>هؤلاء غادروا. افتحوا الملف لمعرفة ما يجوز حذفه وما يجب أن يبقى.</translation>
    </message>
    <message>
        <source>Nothing is kept longer than needed</source>
        <translation>لا شيء محفوظ أطول من اللازم</translation>
    </message>
</context>
</TS>
