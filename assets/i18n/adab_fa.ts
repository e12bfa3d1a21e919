<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AddressRow</name>
    <message>
        <source>Mail address</source>
        <translation>نشانی ایمیل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>More than one may be right.</source>
        <translation>شاید بیش از یکی درست باشد.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>یکی را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>AnswerFeedback</name>
    <message>
        <source>Show me a hint</source>
        <translation>نمایش راهنمایی</translation>
    </message>
    <message>
        <source>A hint costs nothing.</source>
        <translation>راهنمایی چیزی از نمره کم نمی‌کند.</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>پنهان کردن راهنمایی</translation>
    </message>
</context>
<context>
    <name>AnswerGaps</name>
    <message>
        <source>Gap %1 of %2</source>
        <translation>جای خالی %1 از %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>AnswerHotspot</name>
    <message>
        <source>left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>top</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>The marker is here: %1, %2 (%3 from the left, %4 from the top)</source>
        <translation>نشانه اینجاست: %1، %2 (%3 از چپ، %4 از بالا)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>The arrow keys move the marker, with Shift by a little; or choose a place by its name below.</source>
        <translation>کلیدهای جهت نشانه را جابه‌جا می‌کنند و با Shift کمی؛ یا جای آن را از نام‌های زیر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Or choose the place by its name:</source>
        <translation>یا جای آن را با نامش انتخاب کنید:</translation>
    </message>
</context>
<context>
    <name>AnswerItem</name>
    <message>
        <source>More than one may be right.</source>
        <translation>شاید بیش از یکی درست باشد.</translation>
    </message>
    <message>
        <source>What belongs together? Drag it there, or choose one and then the other.</source>
        <translation>کدام‌ها به هم مربوط‌اند؟ بکشید و بگذارید، یا اول یکی را انتخاب کنید و بعد دیگری را.</translation>
    </message>
    <message>
        <source>Put them in the right order: drag, or move with the arrows.</source>
        <translation>به ترتیب درست بچینید: بکشید یا با پیکان‌ها جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Put the best first: drag, or move with the arrows.</source>
        <translation>بهترین را بالا بگذارید: بکشید یا با پیکان‌ها جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>How well would each of these serve?</source>
        <translation>هر کدام چقدر به کار می‌آید؟</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>جاهای خالی را پر کنید.</translation>
    </message>
    <message>
        <source>Answer in a few words.</source>
        <translation>در چند کلمه پاسخ دهید.</translation>
    </message>
    <message>
        <source>Answer with a number.</source>
        <translation>با یک عدد پاسخ دهید.</translation>
    </message>
    <message>
        <source>Touch the place in the picture, or choose it by its name.</source>
        <translation>جای آن را در تصویر لمس کنید یا با نامش انتخاب کنید.</translation>
    </message>
    <message>
        <source>Touch the words that break the rule.</source>
        <translation>بخش‌هایی را که خلاف قاعده است لمس کنید.</translation>
    </message>
    <message>
        <source>Say it in your own words, as you would to the customer.</source>
        <translation>با زبان خودتان بگویید، همان‌طور که به مشتری می‌گفتید.</translation>
    </message>
    <message>
        <source>Answer in a few sentences.</source>
        <translation>در چند جمله پاسخ دهید.</translation>
    </message>
</context>
<context>
    <name>AnswerMatching</name>
    <message>
        <source>%1 now belongs to: %2</source>
        <translation>%1 حالا در کنار این است: %2</translation>
    </message>
    <message>
        <source>Nothing belongs to this now: %1</source>
        <translation>حالا چیزی کنار این نیست: %1</translation>
    </message>
    <message>
        <source>Taken up. The arrow keys choose the place, Space puts it there, Escape leaves it.</source>
        <translation>برداشته شد. کلیدهای جهت جای آن را انتخاب می‌کنند، Space می‌گذارد و Escape رها می‌کند.</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>جای %1 از %2: %3</translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation>سر جای قبلی‌اش ماند.</translation>
    </message>
    <message>
        <source>Now choose what belongs here.</source>
        <translation>حالا انتخاب کنید چه چیزی به اینجا مربوط است.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز چیزی نیست</translation>
    </message>
    <message>
        <source>Space chooses another, Delete takes it away.</source>
        <translation>با Space دیگری را انتخاب کنید، با Delete آن را بردارید.</translation>
    </message>
    <message>
        <source>Space, then choose what belongs here.</source>
        <translation>Space را بزنید و بعد انتخاب کنید چه چیزی به اینجا مربوط است.</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>از فهرست انتخاب کنید</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>هنوز چیزی نیست</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation>برداشته شد.</translation>
    </message>
    <message>
        <source>In place.</source>
        <translation>سر جایش است.</translation>
    </message>
    <message>
        <source>Space takes it up.</source>
        <translation>با Space بردارید.</translation>
    </message>
</context>
<context>
    <name>AnswerNumber</name>
    <message>
        <source>Your number</source>
        <translation>عدد شما</translation>
    </message>
    <message>
        <source>The unit belongs to the answer</source>
        <translation>واحد هم جزو پاسخ است</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
</context>
<context>
    <name>AnswerOrder</name>
    <message>
        <source>Put them in order</source>
        <translation>به ترتیب بچینید</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>جای %1 از %2: %3</translation>
    </message>
    <message>
        <source>Taken up. The arrow keys move it, Space puts it down, Escape leaves it where it was.</source>
        <translation>برداشته شد. کلیدهای جهت جابه‌جایش می‌کنند، Space می‌گذارد و Escape سر جای قبلی برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Put down.</source>
        <translation>گذاشته شد.</translation>
    </message>
    <message>
        <source>Left where it was.</source>
        <translation>سر جای قبلی‌اش ماند.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Taken up.</source>
        <translation>برداشته شد.</translation>
    </message>
    <message>
        <source>Space takes it up, the arrow keys move it.</source>
        <translation>با Space بردارید و با کلیدهای جهت جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>همین ترتیب درست است</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Language in which you say it</source>
        <translation>به چه زبانی می‌گویید</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>چه می‌گویید؟</translation>
    </message>
    <message>
        <source>Write it as you would say it</source>
        <translation>همان‌طور که می‌گویید بنویسید</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>%n نویسه بیش از حد است؛ وقتی کوتاه‌تر شود ذخیره می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
</context>
<context>
    <name>AnswerWritten</name>
    <message>
        <source>A person reads it. This is what counts:</source>
        <translation>یک نفر آن را می‌خواند. آنچه مهم است:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; it is saved when it is shorter.</source>
        <translation>
            <numerusform>%n نویسه بیش از حد است؛ وقتی کوتاه‌تر شود ذخیره می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 از %2 نویسه</translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>An appeal</source>
        <translation>یک اعتراض</translation>
    </message>
    <message>
        <source>There is no appeal here</source>
        <translation>اینجا اعتراضی نیست</translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation>پس از بررسی دوباره</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>همان می‌ماند</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>What the decision did is undone from now on. That it was made stays on record.</source>
        <translation>اثر تصمیم از این پس برداشته می‌شود؛ اینکه گرفته شده بود در سابقه می‌ماند.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>همه چیز همان که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>با واژه‌هایی که خود شخص بفهمد.</translation>
    </message>
    <message>
        <source>You neither decided this nor trained the person. Your name stands under the answer.</source>
        <translation>شما نه این تصمیم را گرفته‌اید و نه مربی این شخص بوده‌اید. نام شما پای پاسخ می‌ماند.</translation>
    </message>
    <message>
        <source>Answer and sign</source>
        <translation>پاسخ و امضا</translation>
    </message>
</context>
<context>
    <name>AskExceptionPage</name>
    <message>
        <source>Ask for an exception</source>
        <translation>درخواست استثنا</translation>
    </message>
    <message>
        <source>Whom does the rule not fit?</source>
        <translation>قاعده با وضع چه کسی جور نیست؟</translation>
    </message>
    <message>
        <source>You ask, somebody else approves. Until then everything stays as it is.</source>
        <translation>شما درخواست می‌کنید و نفر دیگری تأیید می‌کند. تا آن زمان همه چیز همان می‌ماند.</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>چه کسی؟</translation>
    </message>
    <message>
        <source>Which certification?</source>
        <translation>کدام گواهینامه؟</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>چه درخواستی دارید؟</translation>
    </message>
    <message>
        <source>Need not hold it</source>
        <translation>نیازی به آن نیست</translation>
    </message>
    <message>
        <source>Holds something equal</source>
        <translation>گواهینامه‌ای هم‌ارز دارد</translation>
    </message>
    <message>
        <source>The person is excused for these days and is never late in them.</source>
        <translation>شخص در این روزها معاف است و دیرکردی برایش حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>The other certificate counts as ours for these days, and then ours is asked for again.</source>
        <translation>آن گواهینامه در این روزها به جای گواهینامهٔ ما پذیرفته است و پس از آن باز گواهینامهٔ ما لازم می‌شود.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز نخست</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>The person and whoever approves it will read this.</source>
        <translation>خود شخص و تأییدکننده این را می‌خوانند.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>فرستادن برای نفر دوم</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message numerus="yes">
        <source>Read the %n that wait for you</source>
        <translation>
            <numerusform>خواندن %n پرسش در انتظار شما</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Import into this bank</source>
        <translation>وارد کردن در این بانک</translation>
    </message>
    <message>
        <source>Save as GIFT</source>
        <translation>ذخیره به شکل GIFT</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>ذخیره به شکل CSV</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>در %1 ذخیره شد</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are of kinds that this format cannot hold; they are left out.</source>
        <translation>
            <numerusform>%n پرسش از نوعی است که در این قالب جا نمی‌گیرد و کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>در انتظار شما</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>در انتظار تأیید</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>practice only</source>
        <translation>فقط برای تمرین</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>همهٔ انواع</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>دشواری</translation>
    </message>
    <message>
        <source>every difficulty</source>
        <translation>همهٔ سطح‌ها</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>همهٔ قاعده‌ها</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>پرسشی با این ویژگی‌ها نیست</translation>
    </message>
    <message>
        <source>Try another rule, kind or state.</source>
        <translation>قاعده، نوع یا وضعیت دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>در %n نوبت آمده</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>در انتظار تأیید</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>فقط برای تمرین</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
</context>
<context>
    <name>BanksPage</name>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>%1 met in quizzes</source>
        <translation>%1 پرسش در آزمون‌ها آمده</translation>
    </message>
    <message>
        <source>none met yet</source>
        <translation>هنوز در آزمونی نیامده</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for approval</source>
        <translation>
            <numerusform>%n در انتظار تأیید</numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation>همه تأیید شده</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>هنوز پرسشی نیست</translation>
    </message>
    <message>
        <source>Bring in a file from another program, or install a course.</source>
        <translation>پرونده‌ای از برنامه‌ای دیگر وارد کنید یا دوره‌ای نصب کنید.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>وارد کردن پرسش‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you as the second person</source>
        <translation>
            <numerusform>%n پرسش در انتظار تأیید شما به عنوان نفر دوم است</numerusform>
        </translation>
    </message>
    <message>
        <source>A question counts in quizzes once somebody who did not bring it in has approved it.</source>
        <translation>پرسش وقتی در آزمون‌ها به حساب می‌آید که کسی جز واردکننده‌اش آن را تأیید کند.</translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation>بخوانید و تأیید کنید</translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation>آزمون‌ها چه پرسش‌هایی می‌خواهند</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>From courses</source>
        <translation>پرسش‌های دوره‌ها</translation>
    </message>
    <message>
        <source>Accepted phrases</source>
        <translation>جمله‌های پذیرفته‌شده</translation>
    </message>
    <message>
        <source>Preview a folder</source>
        <translation>پیش‌نمایش یک پوشه</translation>
    </message>
</context>
<context>
    <name>BlueprintPage</name>
    <message>
        <source>Quiz</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>بدون محدودیت زمان</translation>
    </message>
    <message>
        <source>passed from %1</source>
        <translation>قبولی از %1</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>با حضور سرپرست</translation>
    </message>
    <message>
        <source>The banks have enough: the quiz can be given today.</source>
        <translation>بانک‌ها کافی‌اند: این آزمون را امروز می‌شود برگزار کرد.</translation>
    </message>
    <message>
        <source>The quiz cannot be given today.</source>
        <translation>این آزمون را امروز نمی‌شود برگزار کرد.</translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation>چه پرسش‌هایی می‌خواهد</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>کافی</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n کم است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved questions fit</source>
        <translation>
            <numerusform>%n پرسش تأییدشده مناسب است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for approval</source>
        <translation>
            <numerusform>%n پرسش دیگر در انتظار تأیید است</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts: more than the cap allows.</source>
        <translation>اگر یکسان برداشته شود، هر پرسش در %1 نوبت‌ها می‌آید: بیش از سقف مجاز.</translation>
    </message>
    <message>
        <source>Drawn evenly, each is met in %1 of attempts.</source>
        <translation>اگر یکسان برداشته شود، هر پرسش در %1 نوبت‌ها می‌آید.</translation>
    </message>
    <message>
        <source>See what waits for approval</source>
        <translation>دیدن پرسش‌های در انتظار تأیید</translation>
    </message>
    <message>
        <source>How often each is met</source>
        <translation>هر پرسش چند بار آمده</translation>
    </message>
    <message>
        <source>Cap: in at most %1 of the last %2 attempts.</source>
        <translation>سقف: حداکثر در %1 از %2 نوبت آخر.</translation>
    </message>
    <message>
        <source>No cap is set for this quiz.</source>
        <translation>برای این آزمون سقفی تعیین نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>Counted over %n attempts.</source>
        <translation>
            <numerusform>شمارش در %n نوبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>هنوز کسی آن را نداده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n draws went over the cap, because the bank had no other question.</source>
        <translation>
            <numerusform>%n بار از سقف گذشت، چون بانک پرسش دیگری نداشت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Below you see where questions are missing or wait for approval.</source>
        <translation>پایین می‌بینید کجا پرسش کم است یا در انتظار تأیید است.</translation>
    </message>
    <message>
        <source>of any rule and difficulty</source>
        <translation>از هر قاعده و هر دشواری</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>The organisation&apos;s data cannot be opened</source>
        <translation>اطلاعات سازمان باز نمی‌شود</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرده است.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Pocket card</source>
        <translation>کارت همراه</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A case</source>
        <translation>یک پرونده</translation>
    </message>
    <message>
        <source>Serve the notice</source>
        <translation>ابلاغ کنید</translation>
    </message>
    <message>
        <source>Handed over today</source>
        <translation>امروز تحویل داده شد</translation>
    </message>
    <message>
        <source>Does the allegation stand?</source>
        <translation>آیا ادعا پابرجاست؟</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>پابرجاست</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>پابرجا نیست</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>پیامد</translation>
    </message>
    <message>
        <source>Nothing but this talk</source>
        <translation>جز همین گفت‌وگو هیچ</translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation>برای چند روز؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>با واژه‌هایی که خود شخص بفهمد.</translation>
    </message>
    <message>
        <source>What is to be better?</source>
        <translation>چه چیزی باید بهتر شود؟</translation>
    </message>
    <message>
        <source>When is it looked at again?</source>
        <translation>کی دوباره بررسی می‌شود؟</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم بگیرید</translation>
    </message>
    <message>
        <source>After looking at it again</source>
        <translation>پس از بررسی دوباره</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>همان می‌ماند</translation>
    </message>
    <message>
        <source>Milder</source>
        <translation>سبک‌تر</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>لطفاً انتخاب کنید</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>تصمیم دربارهٔ تجدیدنظر</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>افزودن مدرک</translation>
    </message>
    <message>
        <source>Note the talk</source>
        <translation>یادداشت گفت‌وگو</translation>
    </message>
    <message>
        <source>Show the new evidence</source>
        <translation>نشان دادن مدرک تازه</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>پایان دادن به پرونده</translation>
    </message>
    <message>
        <source>What does the document say?</source>
        <translation>در سند چه آمده است؟</translation>
    </message>
    <message>
        <source>What was said in the talk?</source>
        <translation>در گفت‌وگو چه گفته شد؟</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>چرا پایان می‌یابد؟</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت کنید</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>دربارهٔ شما</translation>
    </message>
    <message>
        <source>There is nothing here about you</source>
        <translation>اینجا چیزی دربارهٔ شما نیست</translation>
    </message>
    <message>
        <source>This was decided</source>
        <translation>این تصمیم گرفته شد</translation>
    </message>
    <message>
        <source>We want to hear you first</source>
        <translation>می‌خواهیم اول سخن شما را بشنویم</translation>
    </message>
    <message>
        <source>Nothing has been decided. You may bring somebody along, and the talk is in your own language.</source>
        <translation>هنوز هیچ تصمیمی گرفته نشده است. می‌توانید کسی را همراه بیاورید و گفت‌وگو به زبان خودتان است.</translation>
    </message>
    <message>
        <source>How was it, in your own words?</source>
        <translation>ماجرا از زبان خودتان چه بود؟</translation>
    </message>
    <message>
        <source>I would like to talk about it</source>
        <translation>می‌خواهم حضوری دربارهٔ آن صحبت کنم</translation>
    </message>
    <message>
        <source>Then nobody decides before the talk.</source>
        <translation>در این صورت پیش از گفت‌وگو کسی تصمیم نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Who comes along?</source>
        <translation>چه کسی همراه شما می‌آید؟</translation>
    </message>
    <message>
        <source>Nobody, or later</source>
        <translation>هیچ‌کس، یا بعداً</translation>
    </message>
    <message>
        <source>Send my answer</source>
        <translation>فرستادن پاسخ من</translation>
    </message>
    <message>
        <source>I have received this decision</source>
        <translation>این تصمیم به دستم رسید</translation>
    </message>
    <message>
        <source>This says that you have it, not that you agree. From today you have time to appeal.</source>
        <translation>این یعنی به دستتان رسیده، نه اینکه موافقید. از امروز برای تجدیدنظر وقت دارید.</translation>
    </message>
    <message>
        <source>What should a third person look at again?</source>
        <translation>شخص سوم چه چیزی را دوباره ببیند؟</translation>
    </message>
    <message>
        <source>It can only stay as it is or become milder.</source>
        <translation>نتیجه یا همان می‌ماند یا سبک‌تر می‌شود.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>درخواست تجدیدنظر</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>دوباره بررسی شد</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>واگذاری پرونده</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>چه کسی تحویل می‌گیرد؟</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>تا چه زمانی؟</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>برای مدتی</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>برای همیشه</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>تا پایان کدام روز؟</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>چه دیده شد؟</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>چه کسی کمک می‌کند</translation>
    </message>
    <message>
        <source>%1 comes along with you.</source>
        <translation>%1 همراه شما می‌آید.</translation>
    </message>
    <message>
        <source>You may bring a colleague who has no part in it. Questions are welcome at any time, and asking never counts against you.</source>
        <translation>می‌توانید همکاری را که در آن نقشی ندارد همراه بیاورید. هر زمان می‌توانید بپرسید و پرسیدن هرگز به زیان شما نیست.</translation>
    </message>
    <message>
        <source>Personal file and holds</source>
        <translation>پروندهٔ شخصی و توقف حذف</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>What is said to have happened</source>
        <translation>آنچه گفته می‌شود رخ داده</translation>
    </message>
    <message>
        <source>The rule that was in force</source>
        <translation>قاعده‌ای که برقرار بود</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Raised by %1</source>
        <translation>مطرح‌کننده: %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>From the talk</source>
        <translation>از گفت‌وگو</translation>
    </message>
    <message>
        <source>Comes along: %1</source>
        <translation>همراه: %1</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Decided by %1, who has no part in it</source>
        <translation>تصمیم‌گیرنده: %1، که در آن نقشی ندارد</translation>
    </message>
    <message>
        <source>What is to be better</source>
        <translation>آنچه باید بهتر شود</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>درخواست تجدیدنظر</translation>
    </message>
    <message>
        <source>What a third person decided</source>
        <translation>تصمیم شخص سوم</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>گام‌به‌گام</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>ذخیره نامه به‌صورت PDF</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌های رفتاری</translation>
    </message>
    <message>
        <source>Only conduct becomes a case, and only with a rule that was trained. The person is heard before anything is decided.</source>
        <translation>تنها رفتار پرونده می‌شود، آن هم با قاعده‌ای که آموزش داده شده است. پیش از هر تصمیم سخن خود شخص شنیده می‌شود.</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>پروندهٔ بازی نیست</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>بی‌اثر شده</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>لغو شده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کنید</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>گزارش رفتار</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>غایب خواهم بود</translation>
    </message>
    <message>
        <source>All that you are in charge of goes to a colleague, and comes back by itself.</source>
        <translation>همهٔ پرونده‌هایی که مسئولش هستید به همکاری سپرده می‌شود و خودبه‌خود بازمی‌گردد.</translation>
    </message>
    <message>
        <source>Who stands in for you?</source>
        <translation>چه کسی جانشین شماست؟</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>تا پایان کدام روز؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>CertaintyChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation>چقدر مطمئنید؟</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>مطمئن نیستم</translation>
    </message>
    <message>
        <source>Right: %1. Wrong: nothing is taken off.</source>
        <translation>درست: %1. نادرست: چیزی کم نمی‌شود.</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>تا حدی مطمئنم</translation>
    </message>
    <message>
        <source>Right: %1. Wrong: %2 taken off.</source>
        <translation>درست: %1. نادرست: %2 کم می‌شود.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>کاملاً مطمئنم</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Certificate</source>
        <translation>گواهینامه</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Your certificate will appear here</source>
        <translation>گواهینامهٔ شما اینجا می‌آید</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>ادامهٔ آموزش</translation>
    </message>
    <message>
        <source>Adab</source>
        <translation>ادب</translation>
    </message>
    <message>
        <source>Seal of the record %1</source>
        <translation>مُهر ثبت شمارهٔ %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>تاریخ صدور: %1</translation>
    </message>
    <message>
        <source>Valid through %1</source>
        <translation>معتبر تا پایان %1</translation>
    </message>
    <message>
        <source>No. %1 · record %2</source>
        <translation>شمارهٔ %1 · ثبت %2</translation>
    </message>
    <message>
        <source>Code to check this certificate</source>
        <translation>کد بررسی این گواهینامه</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Save as Open Badge</source>
        <translation>ذخیره به شکل Open Badge</translation>
    </message>
    <message>
        <source>Anybody can check the code without asking us for your data.</source>
        <translation>هر کسی می‌تواند این کد را بررسی کند، بی‌آنکه اطلاعات شما را از ما بخواهد.</translation>
    </message>
    <message>
        <source>It is issued when every step of the path is done.</source>
        <translation>پس از پایان همهٔ گام‌ها صادر می‌شود.</translation>
    </message>
</context>
<context>
    <name>CertificationsPage</name>
    <message>
        <source>My certifications</source>
        <translation>گواهینامه‌های من</translation>
    </message>
    <message>
        <source>No certification is asked of you</source>
        <translation>گواهینامه‌ای از شما خواسته نشده است</translation>
    </message>
    <message>
        <source>When your work asks for one, it appears here with its reason and its date.</source>
        <translation>وقتی کارتان گواهینامه‌ای بخواهد، با دلیل و موعدش اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Why, and what next</source>
        <translation>چرا، و گام بعدی</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Please choose</source>
        <translation>لطفاً انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>What this rests on</source>
        <translation>بر پایهٔ این موارد</translation>
    </message>
    <message>
        <source>Help comes first: time, a person at your side, another form of the quiz. Nothing else follows from this by itself.</source>
        <translation>اول کمک می‌آید: زمان بیشتر، کسی در کنار شما، یا شکل دیگری از آزمون. هیچ پیامد دیگری خودبه‌خود در کار نیست.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>دلیل: %1</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>موافقم</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>ترجیح می‌دهم نه</translation>
    </message>
    <message>
        <source>%1 helps you with it: ask at any time.</source>
        <translation>%1 در این کار به شما کمک می‌کند: هر زمان بپرسید.</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>Time to learn at work</source>
        <translation>وقت یادگیری در ساعت کار</translation>
    </message>
    <message>
        <source>A coach at their side</source>
        <translation>مربی در کنار او</translation>
    </message>
    <message>
        <source>Practise together</source>
        <translation>تمرین با هم</translation>
    </message>
    <message>
        <source>A shift in pairs</source>
        <translation>شیفت دونفره</translation>
    </message>
    <message>
        <source>The quiz aloud</source>
        <translation>آزمون شفاهی</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>نوشتهٔ درشت</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>حمایت پیشنهاد شد</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>نیازی به پیگیری نیست</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>بر پایهٔ این موارد</translation>
    </message>
    <message>
        <source>Asked by the policy “%1”, version %2: %3</source>
        <translation>بر اساس سیاست «%1»، نسخهٔ %2: %3</translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation>پیشنهاد حمایت</translation>
    </message>
    <message>
        <source>A plan that helps</source>
        <translation>برنامه‌ای که کمک کند</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>ارسال پیشنهاد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Why is this not a concern?</source>
        <translation>چرا این موضوع پیگیری نمی‌خواهد؟</translation>
    </message>
    <message>
        <source>The person can read your reason.</source>
        <translation>این شخص می‌تواند دلیل شما را بخواند.</translation>
    </message>
    <message>
        <source>It is a case</source>
        <translation>این یک پرونده است</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Why will this help?</source>
        <translation>چرا این کمک می‌کند؟</translation>
    </message>
    <message>
        <source>Why is this a case?</source>
        <translation>چرا این یک پرونده است؟</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>نقشی دیگر</translation>
    </message>
    <message>
        <source>Another role is only proposed. Nothing changes unless the person agrees.</source>
        <translation>نقش دیگر تنها پیشنهاد است. بدون موافقت شخص چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>کدام نقش؟</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>از کدام روز؟</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Concerns</source>
        <translation>موضوع‌های پیگیری</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>چیزی برای پیگیری نیست</translation>
    </message>
    <message>
        <source>When a policy asks you to help somebody, it appears here with its evidence.</source>
        <translation>هر وقت سیاستی از شما بخواهد به کسی کمک کنید، همراه شواهدش اینجا می‌آید.</translation>
    </message>
    <message>
        <source>In good hands</source>
        <translation>رسیدگی‌شده</translation>
    </message>
    <message>
        <source>Cases of conduct</source>
        <translation>پرونده‌های رفتاری</translation>
    </message>
    <message>
        <source>Being late is a matter of time and help, not of guilt. Only conduct can become a case. You decide; the person sees every step.</source>
        <translation>دیر کردن موضوع زمان و کمک است، نه تقصیر. تنها رفتار می‌تواند پرونده شود. شما تصمیم می‌گیرید و خود شخص هر گام را می‌بیند.</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>گزارش رفتار</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Show it in a short quiz. If you pass, these lessons count as done.</source>
        <translation>در آزمونی کوتاه نشان دهید. اگر قبول شوید، این درس‌ها گذرانده به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>I know this already</source>
        <translation>این را از پیش می‌دانم</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>پس از این دوره می‌توانید</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>باز کردن: %1</translation>
    </message>
    <message>
        <source>For those who come back</source>
        <translation>برای کسانی که دوباره سر می‌زنند</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>کارت همراه</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Learn what you like</source>
        <translation>هر چه دوست دارید یاد بگیرید</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes. You can begin with any of them.</source>
        <translation>هر درس چند دقیقه طول می‌کشد. از هر کدام که بخواهید می‌توانید شروع کنید.</translation>
    </message>
    <message>
        <source>Courses appear here as soon as one is installed.</source>
        <translation>همین که دوره‌ای نصب شود، اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>%1 of %2 lessons done</source>
        <translation>%1 از %2 درس انجام شده</translation>
    </message>
    <message>
        <source>Certificates that are open to everybody</source>
        <translation>گواهینامه‌هایی که درِ آن‌ها به روی همه باز است</translation>
    </message>
    <message>
        <source>Take this path</source>
        <translation>این مسیر را آغاز کنید</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>A day earlier</source>
        <translation>یک روز زودتر</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>یک روز دیرتر</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>یک هفته دیرتر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>یک هفته زودتر</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day earlier</source>
        <translation>یک روز زودتر</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>یک روز دیرتر</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>As of today</source>
        <translation>وضعیت امروز</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>On %1, if nobody does anything until then</source>
        <translation>در %1، اگر تا آن روز کسی کاری نکند</translation>
    </message>
    <message>
        <source>On %1, as it was known on that day</source>
        <translation>در %1، آن‌گونه که همان روز معلوم بود</translation>
    </message>
    <message>
        <source>On %1, by all that is known today</source>
        <translation>در %1، بر پایهٔ همهٔ آنچه امروز معلوم است</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>انتخاب روز</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>شمار روزها از امروز</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>By what was known</source>
        <translation>بر پایهٔ دانسته‌های چه زمانی</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>با دانسته‌های امروز</translation>
    </message>
    <message>
        <source>As known then</source>
        <translation>با دانسته‌های آن روز</translation>
    </message>
</context>
<context>
    <name>DebriefFacts</name>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>%n دقیقه گذشته است</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer waited too long for %1 of %2 answers.</source>
        <translation>مشتری برای %1 از %2 پاسخ زیاد منتظر ماند.</translation>
    </message>
    <message>
        <source>You answered in time while the customer was waiting.</source>
        <translation>وقتی مشتری منتظر بود به‌موقع پاسخ دادید.</translation>
    </message>
    <message>
        <source>Given: %1 of %2</source>
        <translation>داده شد: %1 از %2</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>به قول عمل شد: %1</translation>
    </message>
    <message>
        <source>Promised and left open: %1</source>
        <translation>قول داده شد و انجام نشد: %1</translation>
    </message>
    <message>
        <source>This decides, whatever else went well</source>
        <translation>هر قدر هم که بقیه خوب پیش رفته باشد، این تعیین‌کننده است</translation>
    </message>
    <message>
        <source>How each department answered for its link</source>
        <translation>هر بخش چگونه پاسخگوی حلقهٔ خود بود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes taken</source>
        <translation>%1 از %2 دقیقه صرف شد</translation>
    </message>
    <message>
        <source>Changed what led to it, so that it does not happen again.</source>
        <translation>علت ماجرا اصلاح شد تا دوباره پیش نیاید.</translation>
    </message>
    <message>
        <source>Nothing was changed so that it does not happen again.</source>
        <translation>چیزی اصلاح نشد تا دوباره پیش نیاید.</translation>
    </message>
    <message>
        <source>Changed a part of what led to it.</source>
        <translation>بخشی از علت ماجرا اصلاح شد.</translation>
    </message>
    <message>
        <source>We look for the solution, not for the culprit.</source>
        <translation>ما دنبال راه‌حل هستیم، نه مقصر.</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Looking back</source>
        <translation>مرور</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>You found the way back</source>
        <translation>دل مهمان را به دست آوردید</translation>
    </message>
    <message>
        <source>Not yet, and that is what practice is for</source>
        <translation>هنوز نه؛ تمرین برای همین است</translation>
    </message>
    <message>
        <source>%1 of 100 by the rules of this house; 100 is the best path, %2 is enough.</source>
        <translation>%1 از صد با معیارهای این مجموعه؛ صد یعنی بهترین مسیر، و %2 کافی است.</translation>
    </message>
    <message>
        <source>The steps of handling a complaint</source>
        <translation>گام‌های رسیدگی به شکایت</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>تا اندازه‌ای</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>جا افتاد</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>مسیر شما</translation>
    </message>
    <message>
        <source>The best path</source>
        <translation>بهترین مسیر</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>با واژه‌های خودتان</translation>
    </message>
    <message>
        <source>after a long wait</source>
        <translation>پس از انتظار طولانی</translation>
    </message>
    <message>
        <source>more than the role may give</source>
        <translation>بیش از اختیار این سمت</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>بهتر: %1</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What was decided</source>
        <translation>تصمیم‌های گرفته‌شده</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>بر پایهٔ ثبت‌های %1</translation>
    </message>
    <message>
        <source>A third person looks at it again</source>
        <translation>نفر سوم دوباره بررسی می‌کند</translation>
    </message>
    <message>
        <source>Ask a third person to look again</source>
        <translation>درخواست بررسی دوباره از نفر سوم</translation>
    </message>
    <message>
        <source>What should they look at?</source>
        <translation>به چه نگاه کند؟</translation>
    </message>
    <message>
        <source>Neither who decided nor who trained you will answer.</source>
        <translation>نه تصمیم‌گیرنده پاسخ می‌دهد و نه مربی شما.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>بفرستید</translation>
    </message>
    <message>
        <source>Taken back by whoever decided</source>
        <translation>تصمیم‌گیرنده آن را پس گرفت</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس بگیرید</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>چه چیز اشتباه بود؟</translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation>خود شخص می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>That it was decided stays on record; what it did is undone.</source>
        <translation>اینکه تصمیم گرفته شده بود در سابقه می‌ماند؛ اثرش برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Take it back and sign</source>
        <translation>پس گرفتن و امضا</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>A decision</source>
        <translation>یک تصمیم</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>رفع تعلیق</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعلیق</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>From now on %1 may do alone: %2.</source>
        <translation>از این پس %1 می‌تواند به‌تنهایی انجام دهد: %2.</translation>
    </message>
    <message>
        <source>From now on the certificate is in force.</source>
        <translation>گواهینامه از این پس معتبر است.</translation>
    </message>
    <message>
        <source>The path stays open, and its date counts again. What is met so far is not lost.</source>
        <translation>مسیر باز می‌ماند و موعدش دوباره می‌گذرد. آنچه تا اینجا برآورده شده از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>From now on, and until it is reinstated, %1 may not do alone: %2. Its dates run on.</source>
        <translation>از این پس تا رفع تعلیق، %1 نمی‌تواند به‌تنهایی انجام دهد: %2. موعدها می‌گذرند.</translation>
    </message>
    <message>
        <source>From now on it does not count, until it is reinstated. Its dates run on.</source>
        <translation>از این پس تا رفع تعلیق به حساب نمی‌آید. موعدها می‌گذرند.</translation>
    </message>
    <message>
        <source>From now on %1 may again do alone: %2. Its dates are as before.</source>
        <translation>از این پس %1 دوباره می‌تواند به‌تنهایی انجام دهد: %2. موعدها مانند پیش‌اند.</translation>
    </message>
    <message>
        <source>From now on it counts again. Its dates are as before.</source>
        <translation>از این پس دوباره به حساب می‌آید. موعدها مانند پیش‌اند.</translation>
    </message>
    <message>
        <source>From now on %1 may not do alone: %2. It has to be earned again from the beginning.</source>
        <translation>از این پس %1 نمی‌تواند به‌تنهایی انجام دهد: %2. باید از نو گرفته شود.</translation>
    </message>
    <message>
        <source>It ends now and has to be earned again from the beginning.</source>
        <translation>اکنون پایان می‌یابد و باید از نو گرفته شود.</translation>
    </message>
    <message>
        <source>Certify and sign</source>
        <translation>تأیید و امضا</translation>
    </message>
    <message>
        <source>Sign: not yet</source>
        <translation>امضا: هنوز نه</translation>
    </message>
    <message>
        <source>Suspend and sign</source>
        <translation>تعلیق و امضا</translation>
    </message>
    <message>
        <source>Reinstate and sign</source>
        <translation>رفع تعلیق و امضا</translation>
    </message>
    <message>
        <source>Revoke and sign</source>
        <translation>لغو و امضا</translation>
    </message>
    <message>
        <source>There is nothing to decide here as it stands.</source>
        <translation>در وضع کنونی چیزی برای تصمیم نیست.</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>چه تصمیمی گرفته می‌شود؟</translation>
    </message>
    <message>
        <source>On what does it rest?</source>
        <translation>بر چه سندهایی استوار است؟</translation>
    </message>
    <message>
        <source>Nothing is on record yet that could be named.</source>
        <translation>هنوز سندی نیست که بتوان نام برد.</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · ثبت %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>با واژه‌هایی که خود شخص بفهمد.</translation>
    </message>
    <message>
        <source>Your name, the time and what you decided stand wherever this certificate is shown.</source>
        <translation>نام شما، زمان و تصمیمتان هر جا این گواهینامه نشان داده شود می‌آید.</translation>
    </message>
</context>
<context>
    <name>DeputyPage</name>
    <message>
        <source>While I am away</source>
        <translation>وقتی نیستم</translation>
    </message>
    <message>
        <source>Who leads your team meanwhile?</source>
        <translation>در این مدت چه کسی تیم شما را اداره می‌کند؟</translation>
    </message>
    <message>
        <source>For these days they see and do for the team what you do. It ends by itself.</source>
        <translation>در این روزها هرچه شما برای تیم می‌بینید و انجام می‌دهید، او هم می‌بیند و انجام می‌دهد؛ سپس خودبه‌خود پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>چه کسی جانشین است؟</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>تعیین کنید</translation>
    </message>
    <message>
        <source>%1 leads your team from %2 to %3.</source>
        <translation>%1 از %2 تا %3 تیم شما را اداره می‌کند.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation>پیشنهاد حمایت</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>چاپ برگه‌ها</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>دیدن نام‌ها</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>امروز چه کاری با شماست</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>کاری در انتظار شما نیست</translation>
    </message>
    <message>
        <source>Everybody&apos;s training is in order today.</source>
        <translation>امروز آموزش همه روبه‌راه است.</translation>
    </message>
    <message>
        <source>Look at the matrix</source>
        <translation>دیدن جدول</translation>
    </message>
    <message>
        <source>Nobody is judged by a date. Where something is late, help is offered first.</source>
        <translation>هیچ‌کس را با تاریخ نمی‌سنجیم. هر جا کاری دیر شود، اول کمک پیشنهاد می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in your care</source>
        <translation>
            <numerusform>%n نفر زیر نظر شما</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ دهید</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم بگیرید</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Well done</source>
        <translation>آفرین</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>دیدن گواهینامه</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>بازگشت به امروز</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>فعلاً کافی است</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>بعدی: %1، %2</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change a question</source>
        <translation>تغییر پرسش</translation>
    </message>
    <message>
        <source>What was answered keeps the wording that it met, and its figures. The new wording counts in quizzes once another author has approved it.</source>
        <translation>پاسخ‌های پیشین با همان متن و آمار خود می‌مانند. متن تازه وقتی در آزمون‌ها می‌آید که نویسندهٔ دیگری تأییدش کند.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>پاسخ %1</translation>
    </message>
    <message>
        <source>Feedback for whoever chooses it</source>
        <translation>توضیح برای کسی که این را برگزیند</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>توضیح: %1</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>چرا چنین است</translation>
    </message>
    <message>
        <source>What the rule behind the question is for; shown after the answer.</source>
        <translation>قاعدهٔ پشت پرسش برای چیست؛ پس از پاسخ نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>دشواری</translation>
    </message>
    <message>
        <source>Rules that it tests</source>
        <translation>قاعده‌هایی که می‌سنجد</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>برداشتن: %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>افزودن قاعده</translation>
    </message>
    <message>
        <source>Keep as a new wording</source>
        <translation>نگه داشتن به عنوان متن تازه</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>First time here</source>
        <translation>نخستین ورود</translation>
    </message>
    <message>
        <source>Your first-day code</source>
        <translation>کد روز اول شما</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>یک بار دیگر، برای اطمینان</translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation>رمز عددی خودتان را انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>گذرواژهٔ خودتان را انتخاب کنید</translation>
    </message>
    <message>
        <source>It is printed on the slip that you were given. It works once.</source>
        <translation>روی برگه‌ای که گرفته‌اید چاپ شده و یک بار کار می‌کند.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>همان رمز عددی را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Type the same password again.</source>
        <translation>همان گذرواژه را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Four to eight digits that only you know. Avoid 1234 and birthdays.</source>
        <translation>چهار تا هشت رقم که فقط شما می‌دانید. ۱۲۳۴ یا تاریخ تولد نباشد.</translation>
    </message>
    <message>
        <source>At least ten characters that only you know.</source>
        <translation>دست‌کم ده نویسه که فقط شما می‌دانید.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Is there a scanner on the desk? Hold the square code on your slip in front of it: the code types itself.</source>
        <translation>اگر روی میز اسکنر هست، کد QR برگه را جلوی آن بگیرید؛ کد خودش وارد می‌شود.</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>رمز عددی جدید شما</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>تکرار همان رمز عددی</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>این دو یکی نبودند. لطفاً دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>گذرواژهٔ جدید شما</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>تکرار همان گذرواژه</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>استفاده از گذرواژه</translation>
    </message>
    <message>
        <source>Use a PIN instead</source>
        <translation>استفاده از رمز عددی</translation>
    </message>
    <message>
        <source>I have enrolled already</source>
        <translation>قبلاً ثبت‌نام کرده‌ام</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>If you pass, the lessons of this course count as done. If not, you lose nothing.</source>
        <translation>اگر قبول شوید، درس‌های این دوره گذرانده به شمار می‌آیند. اگر نه، چیزی از دست نمی‌دهید.</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون محدودیت</translation>
    </message>
    <message>
        <source>at most, at your own pace</source>
        <translation>حداکثر، با سرعت دلخواه خودتان</translation>
    </message>
    <message>
        <source>is enough to pass</source>
        <translation>برای قبولی کافی است</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it. If the power fails, you go on where you were.</source>
        <translation>هر پاسخ همان لحظه ذخیره می‌شود. اگر برق برود، از همان‌جا ادامه می‌دهید.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>ادامهٔ آزمون</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Look at the last attempt</source>
        <translation>دیدن نوبت قبل</translation>
    </message>
    <message>
        <source>You may check each answer at once. Once checked, it stands, and you see why.</source>
        <translation>هر پاسخ را می‌توانید همان وقت بررسی کنید. پس از بررسی دیگر عوض نمی‌شود و دلیلش را می‌بینید.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries at each question, with hints; each further try costs part of its mark.</source>
        <translation>
            <numerusform>برای هر پرسش %n بار فرصت دارید، با راهنمایی؛ هر بار دیگر بخشی از نمره را کم می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>You say how sure you are of each answer. Being sure and right earns the most; being sure and wrong costs the most.</source>
        <translation>برای هر پاسخ می‌گویید چقدر مطمئنید. مطمئن و درست بیشترین نمره را دارد؛ مطمئن و نادرست بیشتر از همه کم می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n minutes more than usual.</source>
        <translation>
            <numerusform>%n دقیقه بیشتر از معمول وقت دارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you wish, a supervisor reads the questions aloud and enters your answers.</source>
        <translation>اگر بخواهید، سرپرست پرسش‌ها را بلند می‌خواند و پاسخ‌هایتان را وارد می‌کند.</translation>
    </message>
    <message>
        <source>Ask your supervisor to unlock this quiz. Show them this code:</source>
        <translation>از سرپرست بخواهید این آزمون را باز کند. این کد را به او نشان دهید:</translation>
    </message>
    <message>
        <source>It is unlocked</source>
        <translation>باز شد</translation>
    </message>
</context>
<context>
    <name>ExamsPage</name>
    <message>
        <source>Quizzes</source>
        <translation>آزمون‌ها</translation>
    </message>
    <message>
        <source>Where quiz questions come from</source>
        <translation>آزمون‌ها چه پرسش‌هایی می‌خواهند</translation>
    </message>
    <message>
        <source>Each quiz takes a set number of questions for each rule and difficulty. Here you see whether the banks have enough.</source>
        <translation>هر آزمون چند پرسش از یک قاعده و یک سطح دشواری می‌خواهد. اینجا می‌بینید که بانک‌ها آن‌ها را دارند یا نه.</translation>
    </message>
    <message>
        <source>No quizzes yet</source>
        <translation>هنوز آزمونی نیست</translation>
    </message>
    <message>
        <source>They come with a program. Once one is installed, its quizzes appear here.</source>
        <translation>آزمون‌ها همراه برنامه می‌آیند. با نصب برنامه، آزمون‌هایش اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>The banks have enough</source>
        <translation>بانک‌ها کافی‌اند</translation>
    </message>
    <message>
        <source>Questions are missing</source>
        <translation>پرسش کم است</translation>
    </message>
</context>
<context>
    <name>ExceptionCard</name>
    <message>
        <source>Take another certificate of %1 for “%2”</source>
        <translation>پذیرش گواهینامهٔ دیگر %1 به جای «%2»</translation>
    </message>
    <message>
        <source>Excuse %1 from “%2”</source>
        <translation>معاف کردن %1 از «%2»</translation>
    </message>
    <message>
        <source>From %1 through %2</source>
        <translation>از %1 تا پایان %2</translation>
    </message>
    <message>
        <source>Asked by %1 on %2</source>
        <translation>درخواست از %1 در %2</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>تأیید و امضا: %1 در %2</translation>
    </message>
    <message>
        <source>Refused by %1 on %2</source>
        <translation>رد شده از سوی %1 در %2</translation>
    </message>
    <message>
        <source>This is about you, so somebody else decides.</source>
        <translation>این دربارهٔ خود شماست، پس کس دیگری تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>You asked for this, so another person approves it.</source>
        <translation>این را خود شما خواسته‌اید، پس نفر دیگری تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Your signature says that you have read the reason and approve the exception for these days.</source>
        <translation>امضای شما یعنی دلیل را خوانده‌اید و این استثنا را برای این روزها تأیید می‌کنید.</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>امضا و تأیید</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>چرا نه؟</translation>
    </message>
    <message>
        <source>In words that the person understands.</source>
        <translation>با واژه‌هایی که خود شخص بفهمد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>استثناها</translation>
    </message>
    <message>
        <source>What cannot go as it stands</source>
        <translation>آنچه به این شکل پیش نمی‌رود</translation>
    </message>
    <message>
        <source>A rule met somebody whom it does not fit. You answer it, with a reason, and nobody is late by it.</source>
        <translation>قاعده‌ای به کسی رسیده که با وضعش جور نیست. شما با دلیل پاسخ می‌دهید و کسی به این سبب دیرکرد ندارد.</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>درخواست استثنا</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the new date.</source>
        <translation>
            <numerusform>%n نفر مهلت تازه دارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged, as the date would not be later for them: %1</source>
        <translation>بدون تغییر، چون این روز برایشان دیرتر نیست: %1</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>چیزی در انتظار پاسخ نیست</translation>
    </message>
    <message>
        <source>A due date that nobody can keep, programs in conflict and exceptions to approve appear here.</source>
        <translation>مهلتی که هیچ‌کس نمی‌تواند به آن برسد، برنامه‌های ناسازگار و استثناهای منتظر تأیید اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Dates that cannot be kept</source>
        <translation>مهلت‌هایی که نمی‌شود به آن‌ها رسید</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>The new date</source>
        <translation>مهلت تازه</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>One reason for all of them. Each can read it.</source>
        <translation>یک دلیل برای همه. هر کس می‌تواند آن را بخواند.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people this date</source>
        <translation>
            <numerusform>دادن این مهلت به %n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>در انتظار نفر دوم</translation>
    </message>
    <message>
        <source>Needs you in another way</source>
        <translation>به گونه‌ای دیگر به شما نیاز دارد</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم بگیرید</translation>
    </message>
    <message>
        <source>Look at the appeal</source>
        <translation>دیدن درخواست تجدیدنظر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شده</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>The customer is %1</source>
        <translation>مشتری %1 است</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Former wording</source>
        <translation>متن پیشین</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>متن %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n نوبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>آسانی</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>قدرت تمیز</translation>
    </message>
    <message>
        <source>Weight, meant</source>
        <translation>وزن موردنظر</translation>
    </message>
    <message>
        <source>Weight, in effect</source>
        <translation>وزن واقعی</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>با حدس</translation>
    </message>
    <message>
        <source>Hide what was chosen</source>
        <translation>پنهان کردن انتخاب‌ها</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>چه برگزیده‌اند</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>باز کردن پرسش</translation>
    </message>
    <message>
        <source>chosen %1 times; %2 of the stronger third, %3 of the weaker third</source>
        <translation>%1 بار برگزیده شد؛ %2 بار از یک‌سوم قوی‌تر، %3 بار از یک‌سوم ضعیف‌تر</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Preview a folder</source>
        <translation>پیش‌نمایش یک پوشه</translation>
    </message>
    <message>
        <source>See each lesson, question and simulation as learners will, while you write. Nothing of it is installed here.</source>
        <translation>هر درس، پرسش و شبیه‌سازی را هنگام نوشتن همان‌طور ببینید که یادگیرندگان خواهند دید. چیزی از آن اینجا نصب نمی‌شود.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation>پوشه‌ای که pack.yaml در آن است.</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation>در این پوشه بسته‌ای نیست. لطفاً پوشه‌ای را انتخاب کنید که pack.yaml در آن است.</translation>
    </message>
    <message>
        <source>It opens in a window of its own, in a few seconds.</source>
        <translation>تا چند ثانیهٔ دیگر در پنجرهٔ خودش باز می‌شود.</translation>
    </message>
    <message>
        <source>The window could not be opened. Please try again, or begin it by hand: %1</source>
        <translation>پنجره باز نشد. لطفاً دوباره تلاش کنید یا خودتان آن را آغاز کنید: %1</translation>
    </message>
    <message>
        <source>Show this pack</source>
        <translation>این بسته را نشان بده</translation>
    </message>
</context>
<context>
    <name>FormulaPage</name>
    <message>
        <source>Practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>That is it. The guest knows what happens next.</source>
        <translation>خودش است. مهمان می‌داند بعد چه می‌شود.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>بهتر است: %1</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>می‌توان این‌طور گفت</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>با کلمات خودتان</translation>
    </message>
    <message>
        <source>What do you say to the guest?</source>
        <translation>به مهمان چه می‌گویید؟</translation>
    </message>
    <message>
        <source>Only you see this. All that is kept is that you practised.</source>
        <translation>فقط شما این را می‌بینید. تنها همین می‌ماند که تمرین کرده‌اید.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>با کلمات خودم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>می‌گویم</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>تمرین شد</translation>
    </message>
    <message>
        <source>Say it aloud once before your next guest. It stays in your memory better.</source>
        <translation>پیش از مهمان بعدی یک بار بلند بگویید؛ بهتر در یاد می‌ماند.</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>زبان مهمان</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>مهمان %1 صحبت می‌کند</translation>
    </message>
</context>
<context>
    <name>FromTo</name>
    <message>
        <source>Was: %1</source>
        <translation>بود: %1</translation>
    </message>
    <message>
        <source>Is: %1</source>
        <translation>می‌شود: %1</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <source>Play a complaint together</source>
        <translation>بازی گروهیِ یک شکایت</translation>
    </message>
    <message>
        <source>Each department answers for its link, one after the other. Look for the solution, not for the culprit.</source>
        <translation>هر بخش پاسخگوی حلقهٔ خود است، یکی پس از دیگری. دنبال راه‌حل باشید، نه مقصر.</translation>
    </message>
    <message>
        <source>Complaints that several departments answer will appear here.</source>
        <translation>شکایت‌هایی که چند بخش پاسخ می‌دهند اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Which complaint?</source>
        <translation>کدام شکایت؟</translation>
    </message>
    <message>
        <source>Who takes this link?</source>
        <translation>این حلقه با کیست؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Gather them</source>
        <translation>گرد هم بیاورید</translation>
    </message>
    <message>
        <source>Another complaint</source>
        <translation>شکایتی دیگر</translation>
    </message>
    <message>
        <source>They are gathered. Each finds it under Practise, Simulations when the link before is done.</source>
        <translation>گروه آماده شد. هر کس وقتی حلقهٔ پیش از او تمام شود، آن را در تمرین، شبیه‌سازی‌ها می‌بیند.</translation>
    </message>
    <message>
        <source>Played together</source>
        <translation>بازی‌های گروهی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now it is with %1.</source>
        <translation>اکنون نوبت %1 است.</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>با هم مرور کنیم</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Answers to mark</source>
        <translation>پاسخ‌هایی که باید نمره داده شود</translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>%n پاسخ منتظر نمرهٔ شماست</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your marks</source>
        <translation>پاسخی منتظر نمرهٔ شما نیست</translation>
    </message>
    <message>
        <source>When somebody hands in an answer that a person reads, it appears here.</source>
        <translation>وقتی کسی پاسخی تحویل دهد که باید یک نفر آن را بخواند، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Mark the oldest</source>
        <translation>نمره دادن به قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Without a name: answer %1</source>
        <translation>بدون نام: پاسخ %1</translation>
    </message>
    <message>
        <source>%1 · handed in %2</source>
        <translation>%1 · تحویل در %2</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n more attempts is over; their answers come here with your next mark.</source>
        <translation>
            <numerusform>وقت %n آزمون دیگر هم تمام شده است؛ پاسخ‌هایشان با نمرهٔ بعدی شما اینجا می‌آید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>A phrase said aloud</source>
        <translation>جمله‌ای که بلند گفته می‌شود</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation>کسانی که امروز در محل شما کار می‌کنند اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>چه کسی می‌گوید؟</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کسی دیگر</translation>
    </message>
    <message>
        <source>Which phrase?</source>
        <translation>کدام جمله؟</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>زبان مهمان</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>مهمان %1 صحبت می‌کند</translation>
    </message>
    <message>
        <source>The words as you heard them</source>
        <translation>کلمات، همان‌طور که شنیدید</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>ثبت کنید</translation>
    </message>
    <message>
        <source>Every part was heard.</source>
        <translation>همهٔ بخش‌ها شنیده شد.</translation>
    </message>
    <message>
        <source>Part of it is not known to the programme. Judge it by your own ear.</source>
        <translation>برنامه بخشی از آن را نمی‌شناسد. با گوش خودتان قضاوت کنید.</translation>
    </message>
    <message>
        <source>Not every part was heard. Talk it over and let them say it again.</source>
        <translation>همهٔ بخش‌ها شنیده نشد. درباره‌اش گفتگو کنید و بگذارید دوباره بگوید.</translation>
    </message>
    <message>
        <source>%1: heard</source>
        <translation>%1: شنیده شد</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: جا مانده</translation>
    </message>
    <message>
        <source>The words are kept with the person&apos;s record, so that the judgement can be looked at again.</source>
        <translation>کلمات در پروندهٔ همان شخص می‌ماند تا بتوان دوباره به داوری نگاه کرد.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>جستجو با نام</translation>
    </message>
</context>
<context>
    <name>HirePage</name>
    <message>
        <source>Add a person</source>
        <translation>افزودن یک نفر</translation>
    </message>
    <message>
        <source>Who is new in the house?</source>
        <translation>چه کسی تازه آمده است؟</translation>
    </message>
    <message>
        <source>The slip with the first-day code comes next.</source>
        <translation>گام بعدی برگهٔ کد روز اول است.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>As the person writes it, in their own script.</source>
        <translation>همان‌گونه که خودش می‌نویسد، به خط خودش.</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>نام به حروف لاتین</translation>
    </message>
    <message>
        <source>As in the passport; it appears on the certificate.</source>
        <translation>مانند گذرنامه؛ همین نام روی گواهینامه می‌آید.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Language of the first screen</source>
        <translation>زبان نخستین صفحه</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>نخستین روز کاری</translation>
    </message>
    <message>
        <source>Add, and make the slip</source>
        <translation>افزودن و صدور برگه</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Hours at work</source>
        <translation>ساعت‌های کار</translation>
    </message>
    <message>
        <source>Some certifications ask for hours. You confirm what was worked; nobody counts their own.</source>
        <translation>بعضی گواهی‌ها ساعت کار می‌خواهند. شما آنچه را کار شده تأیید می‌کنید؛ هیچ‌کس ساعت خودش را نمی‌شمارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours are confirmed</source>
        <translation>
            <numerusform>%n ساعت کار تأیید شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation>چیزی اشتباه بود؟</translation>
    </message>
    <message>
        <source>Say what, and they no longer count. That it was written stays on record.</source>
        <translation>بگویید چه چیزی، و دیگر به حساب نمی‌آید. اینکه نوشته شده بود در سابقه می‌ماند.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس بگیرید</translation>
    </message>
    <message>
        <source>Taken back. They no longer count.</source>
        <translation>پس گرفته شد. دیگر به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>Nobody needs hours confirmed</source>
        <translation>ساعت کار کسی منتظر تأیید نیست</translation>
    </message>
    <message>
        <source>Whose certification asks for hours at work appears here.</source>
        <translation>هرکس که گواهی‌اش ساعت کار می‌خواهد اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 از %2 تأیید شده</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>تا پایان %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>موعدش %1 بود</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>موعد: %1</translation>
    </message>
    <message>
        <source>Confirm hours</source>
        <translation>تأیید ساعت‌ها</translation>
    </message>
    <message>
        <source>How many whole hours?</source>
        <translation>چند ساعت کامل؟</translation>
    </message>
    <message>
        <source>Those since the last time you confirmed.</source>
        <translation>ساعت‌های پس از آخرین تأیید.</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>لطفاً عدد کامل بنویسید.</translation>
    </message>
    <message>
        <source>Through which day?</source>
        <translation>تا پایان کدام روز؟</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>تأیید می‌کنم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Take hours over from a table</source>
        <translation>گرفتن ساعت‌ها از جدول</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this screen closes and forgets you. Everything you finished is kept.</source>
        <translation>
            <numerusform>تا %n ثانیهٔ دیگر این صفحه بسته می‌شود و شما را فراموش می‌کند. هر کاری که تمام کرده‌اید می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>هنوز اینجا هستم</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import questions</source>
        <translation>وارد کردن پرسش‌ها</translation>
    </message>
    <message>
        <source>From GIFT, Aiken, Moodle XML or a spreadsheet saved as CSV. You see every question before anything is kept.</source>
        <translation>از GIFT، Aiken، Moodle XML یا صفحه‌گسترده‌ای که به CSV ذخیره شده. پیش از آنکه چیزی نگه داشته شود، همهٔ پرسش‌ها را می‌بینید.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>A short name: a–z, 0–9 and hyphens. A new name makes a new bank.</source>
        <translation>نامی کوتاه: a–z و 0–9 و خط تیره. نام تازه بانک تازه می‌سازد.</translation>
    </message>
    <message>
        <source>Please use a–z, 0–9 and hyphens only.</source>
        <translation>لطفاً فقط a–z و 0–9 و خط تیره به کار ببرید.</translation>
    </message>
    <message>
        <source>front-desk</source>
        <translation>front-desk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Drop a file here, choose it from a folder, or type its name.</source>
        <translation>پرونده را اینجا رها کنید، از پوشه‌ای برگزینید یا نامش را بنویسید.</translation>
    </message>
    <message>
        <source>There is no file of that name in %1.</source>
        <translation>پرونده‌ای به این نام در %1 نیست.</translation>
    </message>
    <message>
        <source>This file cannot be read. Please see whether you may open it.</source>
        <translation>این پرونده خوانده نمی‌شود. لطفاً ببینید اجازهٔ باز کردنش را دارید یا نه.</translation>
    </message>
    <message>
        <source>This file is too large for one import. Please split it.</source>
        <translation>این پرونده برای یک بار وارد کردن بزرگ است. لطفاً آن را تقسیم کنید.</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>بستن پوشه</translation>
    </message>
    <message>
        <source>Choose from a folder</source>
        <translation>انتخاب از پوشه</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>Nothing here that can be imported.</source>
        <translation>چیزی برای وارد کردن اینجا نیست.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>زبان پرسش‌ها</translation>
    </message>
    <message>
        <source>as their letters show</source>
        <translation>از روی خط آن‌ها</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>در پرونده %1 هست</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worded anew</source>
        <translation>
            <numerusform>%n با متن تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n از پیش هست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n وارد نمی‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with something to tell</source>
        <translation>
            <numerusform>فقط %n پرسشی که نکته دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 از %3</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>پرسش‌های پیشین</translation>
    </message>
    <message>
        <source>Later questions</source>
        <translation>پرسش‌های بعدی</translation>
    </message>
    <message>
        <source>%1 taken into %2</source>
        <translation>%1 در %2 وارد شد</translation>
    </message>
    <message>
        <source>Everything in the file was here already</source>
        <translation>همهٔ پرسش‌های پرونده از پیش اینجا بود</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken; mend the file and import it once more, what is here already stays as it is.</source>
        <translation>
            <numerusform>%n پرسش وارد نشد؛ پرونده را اصلاح کنید و دوباره وارد کنید، آنچه اینجاست همان می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in quizzes once another author has read and approved them.</source>
        <translation>وقتی در آزمون‌ها به حساب می‌آیند که نویسندهٔ دیگری آن‌ها را بخواند و تأیید کند.</translation>
    </message>
    <message>
        <source>Open the bank</source>
        <translation>باز کردن بانک</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>پرونده‌ای دیگر</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>هنوز چیزی نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>There is nothing new to take.</source>
        <translation>چیز تازه‌ای برای وارد کردن نیست.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>وارد کردن %1</translation>
    </message>
    <message>
        <source>Look at the questions</source>
        <translation>دیدن پرسش‌ها</translation>
    </message>
    <message>
        <source>%1 for the bank %2</source>
        <translation>%1 برای بانک %2</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>انتخاب دوباره</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>برنامهٔ شیفت‌ها</translation>
    </message>
    <message>
        <source>Who works when, at which site.</source>
        <translation>چه کسی، کی و در کدام محل کار می‌کند.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>غیبت‌ها</translation>
    </message>
    <message>
        <source>Who is away, from which day to which.</source>
        <translation>چه کسی از کدام روز تا کدام روز نیست.</translation>
    </message>
    <message>
        <source>Earlier certificates</source>
        <translation>گواهینامه‌های پیشین</translation>
    </message>
    <message>
        <source>What people brought with them. None is worth more than one earned here.</source>
        <translation>آنچه افراد با خود آورده‌اند؛ هیچ‌کدام بیش از گواهینامه همین‌جا ارزش ندارد.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Who works here, as what and since when.</source>
        <translation>چه کسی اینجا، در چه شغلی و از کی کار می‌کند.</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>از جدول</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV. You see what would happen before anything is kept.</source>
        <translation>صفحه‌گسترده‌ای که به‌صورت CSV ذخیره شده است. پیش از آنکه چیزی ثبت شود، می‌بینید چه خواهد شد.</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>در آن چیست؟</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>ستون‌ها: %1</translation>
    </message>
    <message>
        <source>Choose it from a folder, or type its name.</source>
        <translation>از پوشه انتخابش کنید یا نامش را بنویسید.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: a quotation mark does not close, or there are more cells than columns.</source>
        <translation>سطر %1 خوانده نمی‌شود: نشانهٔ نقل‌قول بسته نشده یا خانه‌ها از ستون‌ها بیشتر است.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>در این پرونده سطری نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>%n سطر وارد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the file</source>
        <translation>
            <numerusform>%n سطر در پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>سطر %1، ستون %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Rows with a problem stay out; mend them and take the file again.</source>
        <translation>هنوز چیزی ثبت نشده است. سطرهای مشکل‌دار بیرون می‌مانند؛ درستشان کنید و پرونده را دوباره وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows over</source>
        <translation>
            <numerusform>وارد کردن %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعت‌های کار</translation>
    </message>
    <message>
        <source>How many hours somebody worked for a certification, through which day.</source>
        <translation>اینکه هرکس برای کدام گواهی چند ساعت و تا پایان کدام روز کار کرده است.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Question %1, line %2</source>
        <translation>پرسش %1، سطر %2</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>وارد نمی‌شود</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>با متن تازه</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>از پیش هست</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>سطر %1</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>امشب</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>پروندهٔ من</translation>
    </message>
    <message>
        <source>Change of person</source>
        <translation>نفر بعدی</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>آزمون‌ها</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>استثناها</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>برنامه‌های گواهی</translation>
    </message>
</context>
<context>
    <name>ItemKey</name>
    <message>
        <source>Accepted: %1</source>
        <translation>پاسخ‌های پذیرفته: %1</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>می‌شود این‌طور پاسخ داد:</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>A question</source>
        <translation>یک پرسش</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>شیوهٔ نمایش</translation>
    </message>
    <message>
        <source>With its key</source>
        <translation>با کلید</translation>
    </message>
    <message>
        <source>As the learner meets it</source>
        <translation>چنان‌که یادگیرنده می‌بیند</translation>
    </message>
    <message>
        <source>Try it: nothing is kept.</source>
        <translation>امتحان کنید: چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>دشواری</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>none named yet</source>
        <translation>هنوز نام برده نشده</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>in quizzes and in practice</source>
        <translation>در آزمون و تمرین</translation>
    </message>
    <message>
        <source>in practice only</source>
        <translation>فقط در تمرین</translation>
    </message>
    <message>
        <source>Change words, rules or difficulty</source>
        <translation>تغییر متن، قاعده یا دشواری</translation>
    </message>
    <message>
        <source>It belongs to a course: its words are in the course&apos;s files, with every translation.</source>
        <translation>این پرسش از یک دوره است: متنش با همهٔ ترجمه‌ها در پرونده‌های دوره است.</translation>
    </message>
    <message>
        <source>Its wordings</source>
        <translation>متن‌های آن</translation>
    </message>
    <message>
        <source>Wording %1, the present one</source>
        <translation>متن %1، متن کنونی</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>متن %1</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>از %1، واردکننده: %2</translation>
    </message>
    <message>
        <source>since %1, with the pack that was installed</source>
        <translation>از %1، همراه بستهٔ نصب‌شده</translation>
    </message>
    <message numerus="yes">
        <source>met in %n attempts</source>
        <translation>
            <numerusform>در %n نوبت آمده</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>هنوز نیامده</translation>
    </message>
    <message>
        <source>approved by %1 on %2</source>
        <translation>تأیید %1 در %2</translation>
    </message>
    <message>
        <source>approved with the pack</source>
        <translation>همراه بسته تأیید شده</translation>
    </message>
    <message>
        <source>Approved by %1: it counts in quizzes.</source>
        <translation>%1 تأیید کرده است: در آزمون‌ها به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Approved with the pack: it counts in quizzes.</source>
        <translation>همراه بسته تأیید شده است: در آزمون‌ها به حساب می‌آید.</translation>
    </message>
    <message>
        <source>This wording is yours. A second person reads and approves it; please ask another author.</source>
        <translation>این متن از شماست. نفر دومی آن را می‌خواند و تأیید می‌کند؛ لطفاً از نویسندهٔ دیگری بخواهید.</translation>
    </message>
    <message>
        <source>Have you read question, key and feedback? Then it can count in quizzes.</source>
        <translation>پرسش، کلید و توضیح‌ها را خوانده‌اید؟ پس می‌تواند در آزمون‌ها بیاید.</translation>
    </message>
    <message>
        <source>Approve this wording</source>
        <translation>تأیید این متن</translation>
    </message>
    <message>
        <source>The next that waits for you</source>
        <translation>پرسش بعدی در انتظار شما</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What is kept</source>
        <translation>چه نگه می‌داریم</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>نگه می‌داریم</translation>
    </message>
    <message>
        <source>What you finished and when, your quiz results, your certificates and the points you earned.</source>
        <translation>آنچه تمام کرده‌اید و زمانش، نتیجهٔ آزمون‌ها، گواهینامه‌ها و امتیازهایتان.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>چه کسی می‌بیند</translation>
    </message>
    <message>
        <source>You, always. HR and your supervisor see where you stand. Whenever somebody opens your file, that is written down.</source>
        <translation>شما، همیشه. منابع انسانی و سرپرست می‌بینند تا کجا رسیده‌اید. هر بار که کسی پروندهٔ شما را باز کند، ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>هرگز نگه نمی‌داریم</translation>
    </message>
    <message>
        <source>How you practise. Every try, every slip of the tongue is yours alone, and no score comes of it.</source>
        <translation>شیوهٔ تمرینتان. هر تلاش و هر لغزش زبان مال خود شماست و نمره‌ای ندارد.</translation>
    </message>
    <message>
        <source>Never automatic</source>
        <translation>هیچ‌چیز خودکار نیست</translation>
    </message>
    <message>
        <source>Nobody is judged by this program. If something is late, help is offered first, and people decide.</source>
        <translation>این برنامه دربارهٔ کسی داوری نمی‌کند. اگر کاری دیر شود، اول کمک پیشنهاد می‌شود و تصمیم با آدم‌هاست.</translation>
    </message>
    <message>
        <source>What is kept, and who sees it</source>
        <translation>چه نگه می‌داریم و چه کسی می‌بیند</translation>
    </message>
    <message>
        <source>I understand. Show me my day</source>
        <translation>متوجه شدم، برویم سراغ امروز</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>پاسخی انتخاب کنید</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>پایان درس</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Lesson done</source>
        <translation>درس تمام شد</translation>
    </message>
    <message>
        <source>What you take with you:</source>
        <translation>آنچه با خود می‌برید:</translation>
    </message>
</context>
<context>
    <name>LetterHours</name>
    <message>
        <source>When letters may arrive</source>
        <translation>ساعت‌هایی که نامه می‌رسد</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Usually from %1 to %2.</source>
        <translation>معمولاً از %1 تا %2.</translation>
    </message>
    <message>
        <source>Usually from %1 to %2, as nobody chose other hours.</source>
        <translation>معمولاً از %1 تا %2، چون کسی ساعت دیگری نگذاشته است.</translation>
    </message>
    <message>
        <source>From %1 through %2: from %3 to %4.</source>
        <translation>از %1 تا پایان %2: از ساعت %3 تا %4.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از ساعت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا ساعت</translation>
    </message>
    <message>
        <source>Only in a season, as in Ramadan</source>
        <translation>تنها در یک دوره، مانند رمضان</translation>
    </message>
    <message>
        <source>Evening hours may reach over midnight: from %1 to %2.</source>
        <translation>ساعت‌های شب می‌تواند از نیمه‌شب بگذرد: از %1 تا %2.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز نخست</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>تعیین این ساعت‌ها</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Reminders</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>نرسید</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>شاید فرستاده شده</translation>
    </message>
    <message>
        <source>Who was reminded of what</source>
        <translation>چه کسی را به چه یادآوری کردیم</translation>
    </message>
    <message>
        <source>Each date is told once, in one letter a person and day, in that person&apos;s language and never while they are away.</source>
        <translation>هر مهلت یک بار گفته می‌شود؛ برای هر کس روزی یک نامه، به زبان خودش و نه هنگامی که غایب است.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters did not surely arrive. Please tell these people yourself, or mend the address.</source>
        <translation>
            <numerusform>%n نامه شاید نرسیده باشد. لطفاً خودتان خبر بدهید یا نشانی را درست کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no mail address and get no letters.</source>
        <translation>
            <numerusform>%n نفر نشانی ایمیل ندارند و نامه‌ای نمی‌گیرند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Enter addresses</source>
        <translation>نوشتن نشانی‌ها</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>کدام نامه‌ها</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>همهٔ نامه‌ها</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>No letter was written yet</source>
        <translation>هنوز نامه‌ای نوشته نشده است</translation>
    </message>
    <message>
        <source>No such letter</source>
        <translation>چنین نامه‌ای نیست</translation>
    </message>
    <message>
        <source>A week before a date, and when it has passed, a letter to the person appears here.</source>
        <translation>یک هفته پیش از هر مهلت، و پس از گذشتن آن، نامه به شخص اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation>سرور ایمیل گفت: %1</translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation>نامه‌ها از چه راهی می‌روند</translation>
    </message>
    <message>
        <source>The mail server, and a letter to try it.</source>
        <translation>سرور ایمیل و نامه‌ای برای آزمایش آن.</translation>
    </message>
</context>
<context>
    <name>LineUpCard</name>
    <message>
        <source>Five minutes together: %1</source>
        <translation>پنج دقیقه با هم: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How to talk about it</source>
        <translation>چگونه درباره‌اش حرف بزنیم</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Adab</source>
        <translation>ادب</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Sending letters</source>
        <translation>فرستادن نامه‌ها</translation>
    </message>
    <message>
        <source>Who carries the letters</source>
        <translation>نامه‌ها از چه راهی می‌روند</translation>
    </message>
    <message>
        <source>Reminders leave by your house&apos;s mail server. Its operator knows what to write here.</source>
        <translation>یادآوری‌ها از سرور ایمیل سازمان شما فرستاده می‌شود. مسئول آن می‌داند اینجا چه باید نوشت.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>سرور ایمیل</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>محافظت از ارتباط</translation>
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
        <translation>هیچ، فقط روی همین دستگاه</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>User</source>
        <translation>نام کاربر</translation>
    </message>
    <message>
        <source>Empty where nobody signs in there.</source>
        <translation>اگر ورود لازم ندارد خالی بگذارید.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on with it.</source>
        <translation>گذرواژه‌ای نگه داشته شده است. برای ادامه با آن خالی بگذارید.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>Kept. Please try it with a letter to yourself.</source>
        <translation>نگه داشته شد. لطفاً با نامه‌ای به خودتان امتحان کنید.</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>نگه داشتن این تنظیمات</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Once the settings are kept, a letter to yourself shows whether they work.</source>
        <translation>پس از نگه داشتن تنظیمات، نامه‌ای به خودتان نشان می‌دهد که کار می‌کند یا نه.</translation>
    </message>
    <message>
        <source>A letter goes to %1.</source>
        <translation>نامه‌ای به %1 می‌رود.</translation>
    </message>
    <message>
        <source>Enter your own mail address in your settings first.</source>
        <translation>نخست نشانی ایمیل خود را در تنظیمات بنویسید.</translation>
    </message>
    <message>
        <source>The mail server has taken the letter. Please look into your mailbox.</source>
        <translation>سرور ایمیل نامه را گرفت. لطفاً صندوق نامه‌هایتان را ببینید.</translation>
    </message>
    <message>
        <source>The letter did not leave. The mail server said: %1</source>
        <translation>نامه فرستاده نشد. سرور ایمیل گفت: %1</translation>
    </message>
    <message>
        <source>Send a test letter to myself</source>
        <translation>فرستادن نامهٔ آزمایشی به خودم</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>at</source>
        <translation>در</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>who are</source>
        <translation>با وضعیت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>دلخواه</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>پایان اعتبار تا</translation>
    </message>
    <message>
        <source>ending at any time</source>
        <translation>پایان در هر زمان</translation>
    </message>
    <message>
        <source>ending in 30 days</source>
        <translation>پایان تا سی روز دیگر</translation>
    </message>
    <message>
        <source>ending in 60 days</source>
        <translation>پایان تا شصت روز دیگر</translation>
    </message>
    <message>
        <source>ending in 90 days</source>
        <translation>پایان تا نود روز دیگر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Nobody fits this sentence</source>
        <translation>کسی با این جمله پیدا نشد</translation>
    </message>
    <message>
        <source>Widen it: another site, another state, or everybody.</source>
        <translation>بازترش کنید: محلی دیگر، وضعیتی دیگر، یا همه.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Matrix of people and certifications</source>
        <translation>جدول افراد و گواهی‌ها</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1 تا %2 از %3</translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation>افراد قبلی</translation>
    </message>
    <message>
        <source>Next people</source>
        <translation>افراد بعدی</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
</context>
<context>
    <name>MatrixViewModel</name>
    <message>
        <source>every site</source>
        <translation>همهٔ محل‌ها</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Is this your name?</source>
        <translation>این نام شماست؟</translation>
    </message>
    <message>
        <source>Yes, that is how it is written</source>
        <translation>بله، همین‌طور نوشته می‌شود</translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <translation>نه، جایی اشتباه است</translation>
    </message>
    <message>
        <source>How should it be?</source>
        <translation>درستش چیست؟</translation>
    </message>
    <message>
        <source>HR reads this and corrects it. You can go on in the meantime.</source>
        <translation>منابع انسانی می‌خواند و درستش می‌کند. تا آن وقت شما ادامه دهید.</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation>روی کارت نامتان چه نوشته شود؟</translation>
    </message>
    <message>
        <source>This is what guests will call you. You may change it at any time.</source>
        <translation>مهمانان شما را با این نام صدا می‌زنند. هر وقت بخواهید می‌توانید عوضش کنید.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next: %1</source>
        <translation>بعدی: %1</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>دارای گواهی</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>همه انجام شد</translation>
    </message>
    <message>
        <source>You are certified. Well done.</source>
        <translation>گواهی صلاحیت گرفتید. آفرین.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>کاری در انتظار شما نیست</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>دیدن گواهینامه</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>بعدی: %1، %2</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>At work</source>
        <translation>هنگام کار</translation>
    </message>
    <message>
        <source>There is nothing to watch here</source>
        <translation>اینجا چیزی برای مشاهده نیست</translation>
    </message>
    <message>
        <source>%1. Watch, then choose the words that fit best. Nobody is photographed.</source>
        <translation>%1. نگاه کنید و سپس مناسب‌ترین جمله‌ها را برگزینید. از کسی عکس گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Needed in any case</source>
        <translation>در هر حال لازم</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>آنچه دیده و گفته شد</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>در مجموع</translation>
    </message>
    <message>
        <source>Something to thank for, one thing to try next. The person reads it.</source>
        <translation>چیزی برای سپاس، و یک کار برای آزمودن از این پس. خود شخص آن را می‌خواند.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>کی بود؟</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>در کدام روز؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>در چه ساعتی؟</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n مورد مانده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>معیار برآورده شد</translation>
    </message>
    <message>
        <source>Not yet, and on the way</source>
        <translation>هنوز نه، اما در راه</translation>
    </message>
    <message>
        <source>%1 finds every word of it under My record and signs there: seen, which is not agreed.</source>
        <translation>%1 همهٔ این نوشته را در «سابقهٔ من» می‌یابد و همان‌جا امضا می‌کند: دیدم، نه اینکه موافقم.</translation>
    </message>
    <message>
        <source>Say first what went well. %1 finds every word of it under My record, and can be watched again at any time.</source>
        <translation>نخست بگویید چه چیز خوب بود. %1 همهٔ این نوشته را در «سابقهٔ من» می‌یابد و هر زمان می‌تواند دوباره مشاهده شود.</translation>
    </message>
    <message>
        <source>Back to the shift</source>
        <translation>بازگشت به شیفت</translation>
    </message>
    <message>
        <source>Nobody has to sign. If %1 would rather not, write who was there with you.</source>
        <translation>هیچ‌کس ناچار به امضا نیست. اگر %1 مایل نیست، بنویسید چه کسی با شما بود.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>چه کسی آنجا بود؟</translation>
    </message>
    <message>
        <source>Note that it is not signed</source>
        <translation>ثبت کنید که امضا نشد</translation>
    </message>
    <message>
        <source>Noted: not signed, %1 was there.</source>
        <translation>ثبت شد: امضا نشد، %1 آنجا بود.</translation>
    </message>
    <message>
        <source>Was something wrong?</source>
        <translation>چیزی اشتباه بود؟</translation>
    </message>
    <message>
        <source>The person, the moment, a level: say what, and it no longer counts. That it was written stays on record.</source>
        <translation>شخص، زمان یا سطح: بگویید چه چیز، و دیگر به حساب نمی‌آید. اینکه نوشته شده بود در سابقه می‌ماند.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس بگیرید</translation>
    </message>
    <message>
        <source>Taken back. It no longer counts.</source>
        <translation>پس گرفته شد و دیگر به حساب نمی‌آید.</translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Seen at work</source>
        <translation>مشاهده هنگام کار</translation>
    </message>
    <message>
        <source>What was written about you when somebody watched, word for word.</source>
        <translation>آنچه هنگام مشاهده دربارهٔ شما نوشته شد، واژه به واژه.</translation>
    </message>
    <message>
        <source>Nobody has watched yet</source>
        <translation>هنوز مشاهده‌ای نبوده است</translation>
    </message>
    <message>
        <source>When somebody has watched you at work, you read here what they wrote.</source>
        <translation>وقتی کسی کار شما را ببیند، نوشته‌اش را اینجا می‌خوانید.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>برآورده</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <translation>مشاهدهٔ %1، %2</translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation>بعداً نوشته شد، %1</translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation>امضا شد که دیده شده است، %1</translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation>امضا نشد، %1؛ %2 آنجا بود</translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation>امضا نشد، %1</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>چه می‌خواهید اضافه کنید؟</translation>
    </message>
    <message>
        <source>It stays with what was written.</source>
        <translation>کنار همان نوشته می‌ماند.</translation>
    </message>
    <message>
        <source>Your name says that you have seen this. It does not say that you agree.</source>
        <translation>نام شما می‌گوید که این را دیده‌اید، نه اینکه با آن موافقید.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>آن را دیده‌ام</translation>
    </message>
    <message>
        <source>I would rather not sign</source>
        <translation>ترجیح می‌دهم امضا نکنم</translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation>پس گرفته شد: دیگر به حساب نمی‌آید</translation>
    </message>
</context>
<context>
    <name>ObservedPage</name>
    <message>
        <source>What I have seen</source>
        <translation>آنچه دیده‌ام</translation>
    </message>
    <message>
        <source>Written down later, %1</source>
        <translation>بعداً نوشته شد، %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>برآورده</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Taken back: this no longer counts</source>
        <translation>پس گرفته شد: دیگر به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>Waits for %1 to read and sign it</source>
        <translation>منتظر است که %1 آن را بخواند و امضا کند</translation>
    </message>
    <message>
        <source>Signed as seen, %1</source>
        <translation>امضا شد که دیده شده است، %1</translation>
    </message>
    <message>
        <source>Not signed, %1; %2 was there</source>
        <translation>امضا نشد، %1؛ %2 آنجا بود</translation>
    </message>
    <message>
        <source>Not signed, %1</source>
        <translation>امضا نشد، %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس بگیرید</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>چه چیز اشتباه بود؟</translation>
    </message>
    <message>
        <source>The person can read it.</source>
        <translation>خود شخص می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message numerus="yes">
        <source>%n wait to be signed</source>
        <translation>
            <numerusform>%n مورد منتظر امضاست</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote when you watched somebody at work. They sign that they have seen it, which is not to agree.</source>
        <translation>آنچه هنگام مشاهدهٔ کار دیگران نوشته‌اید. آن‌ها امضا می‌کنند که دیده‌اند، و این به معنای موافقت نیست.</translation>
    </message>
    <message>
        <source>You have not watched anybody yet</source>
        <translation>هنوز کار کسی را مشاهده نکرده‌اید</translation>
    </message>
    <message>
        <source>When you watch somebody at work, what you write stays here, with whether it is signed.</source>
        <translation>وقتی کار کسی را مشاهده کنید، نوشتهٔ شما اینجا می‌ماند، با اینکه امضا شده است یا نه.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What has happened?</source>
        <translation>چه پیش آمده است؟</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>دربارهٔ چه کسی است؟</translation>
    </message>
    <message>
        <source>Which rule?</source>
        <translation>کدام قاعده؟</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>کی رخ داد؟</translation>
    </message>
    <message>
        <source>When did it come to light?</source>
        <translation>کی آشکار شد؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>چه شد؟</translation>
    </message>
    <message>
        <source>Only what was seen and heard. The person will read it.</source>
        <translation>تنها آنچه دیده و شنیده شد. خود شخص آن را می‌خواند.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گفتهٔ شاهد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>بازدید</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>مشاهده</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>در آن چه آمده است؟</translation>
    </message>
    <message>
        <source>Whose words are they?</source>
        <translation>گفتهٔ کیست؟</translation>
    </message>
    <message>
        <source>Who raised it?</source>
        <translation>چه کسی آن را مطرح کرد؟</translation>
    </message>
    <message>
        <source>It is grave</source>
        <translation>موضوع سنگین است</translation>
    </message>
    <message>
        <source>Only then may a step of the ladder be passed over, and the notice says so.</source>
        <translation>تنها در این صورت می‌توان از پله‌ای گذشت، و در ابلاغ هم می‌آید.</translation>
    </message>
    <message>
        <source>Report conduct</source>
        <translation>گزارش رفتار</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>گزارش کنید</translation>
    </message>
    <message>
        <source>Failing a quiz or being late is no matter of conduct: that is what support is for. What you report is looked at by somebody with no part in it.</source>
        <translation>رد شدن در آزمون یا دیر کردن موضوع رفتار نیست؛ برای آن حمایت هست. آنچه گزارش می‌کنید کسی بررسی می‌کند که در آن نقشی ندارد.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Answer in your own words</source>
        <translation>با واژه‌های خودتان پاسخ دهید</translation>
    </message>
    <message>
        <source>What do you say to the customer?</source>
        <translation>به مشتری چه می‌گویید؟</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>آنچه لازم دارد: %1</translation>
    </message>
    <message>
        <source>This was not understood well enough to go on, and that is no fault of yours. Say it another way, or choose an answer.</source>
        <translation>برنامه حرفتان را آن‌قدر نفهمید که ادامه بدهد و این تقصیر شما نیست. جور دیگری بگویید یا یک پاسخ انتخاب کنید.</translation>
    </message>
    <message>
        <source>Not heard yet: %1</source>
        <translation>هنوز شنیده نشده: %1</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>بهتر: %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>بگویید</translation>
    </message>
    <message>
        <source>Choose an answer instead</source>
        <translation>به‌جایش پاسخی انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>You: %1</source>
        <translation>شما: %1</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>درستش این است: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>opens later</source>
        <translation>بعداً باز می‌شود</translation>
    </message>
    <message>
        <source>open</source>
        <translation>آمادهٔ شروع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Opens when the steps before it are done</source>
        <translation>پس از گام‌های پیشین باز می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 از %2 انجام شد</translation>
    </message>
</context>
<context>
    <name>PatienceRing</name>
    <message>
        <source>The customer is waiting for your answer.</source>
        <translation>مشتری منتظر پاسخ شماست.</translation>
    </message>
    <message>
        <source>The customer has waited long. Answer all the same.</source>
        <translation>مشتری زیاد منتظر مانده است. با این همه پاسخ دهید.</translation>
    </message>
</context>
<context>
    <name>PayrollPage</name>
    <message>
        <source>Bonus</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Bonus for the next payroll</source>
        <translation>پاداش برای پرداخت بعدی</translation>
    </message>
    <message>
        <source>Closed payroll of %1</source>
        <translation>پرداخت بسته‌شده %1</translation>
    </message>
    <message>
        <source>Who has earned what, and why. What is paid once is never taken back.</source>
        <translation>چه کسی چه چیزی به دست آورده و چرا. آنچه یک بار پرداخت شود هرگز پس گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The last day that counts</source>
        <translation>آخرین روزی که به شمار می‌آید</translation>
    </message>
    <message>
        <source>The day on which wages are paid</source>
        <translation>روز پرداخت حقوق</translation>
    </message>
    <message>
        <source>No bonus was earned by that day</source>
        <translation>تا آن روز پاداشی به دست نیامده است</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Close this payroll</source>
        <translation>بستن این پرداخت</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>ذخیره به‌صورت جدول</translation>
    </message>
    <message>
        <source>The next payroll</source>
        <translation>پرداخت بعدی</translation>
    </message>
    <message>
        <source>Closed before</source>
        <translation>بسته‌شده‌های پیشین</translation>
    </message>
    <message>
        <source>Counted through %1</source>
        <translation>تا پایان %1 به شمار آمده</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>نام یا نام کاربری</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>every site</source>
        <translation>همهٔ محل‌ها</translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation>هنوز ثبت‌نام نکرده</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>کسی با این نام نیست</translation>
    </message>
    <message>
        <source>Try a part of the name, or another site.</source>
        <translation>بخشی از نام یا محل دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>در مرخصی</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>ثبت‌نام‌شده</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>برگهٔ تازه</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1 تا %2 از %3</translation>
    </message>
    <message>
        <source>Previous people</source>
        <translation>افراد قبلی</translation>
    </message>
    <message>
        <source>Next people</source>
        <translation>افراد بعدی</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>افزودن یک نفر</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>از جدول</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>سیاست‌ها</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعت‌های کار</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>بیش از اندازه نگه‌داشته</translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation>پروندهٔ شخصی</translation>
    </message>
</context>
<context>
    <name>PersonTonight</name>
    <message>
        <source>Not yet: %1</source>
        <translation>فعلاً نه: %1</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Accepted phrases</source>
        <translation>جمله‌های پذیرفته‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted phrases</source>
        <translation>
            <numerusform>%n جملهٔ پذیرفته‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Put each into the rule that its part uses, in general words, and install the next version of the pack.</source>
        <translation>هر کدام را با کلمات عمومی در قاعدهٔ همان بخش بگذارید و نسخهٔ بعدی بسته را نصب کنید.</translation>
    </message>
    <message>
        <source>No accepted phrases</source>
        <translation>جملهٔ پذیرفته‌شده‌ای نیست</translation>
    </message>
    <message>
        <source>What supervisors accept from practice comes here for the next version of the speech formulas.</source>
        <translation>آنچه سرپرستان از تمرین می‌پذیرند برای نسخهٔ بعدی الگوهای گفتار به اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Save them as a file</source>
        <translation>ذخیره در فایل</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>%1 · part: %2 · %3</source>
        <translation>%1 · بخش: %2 · %3</translation>
    </message>
    <message>
        <source>Phrases that should count</source>
        <translation>جمله‌هایی که باید حساب شوند</translation>
    </message>
    <message>
        <source>Would a guest hear this part in these words? Accepted ones go to the author for the next version.</source>
        <translation>آیا مهمان این بخش را در این کلمات می‌شنود؟ پذیرفته‌ها برای نسخهٔ بعدی به نویسنده می‌رسد.</translation>
    </message>
    <message>
        <source>No phrase waits for you</source>
        <translation>جمله‌ای منتظر شما نیست</translation>
    </message>
    <message>
        <source>When somebody&apos;s words were not heard in practice and should count, they come here without a name.</source>
        <translation>وقتی کلمات کسی در تمرین شنیده نشود و باید حساب شود، بدون نام به اینجا می‌آید.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>حساب می‌شود</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>حساب نمی‌شود</translation>
    </message>
    <message>
        <source>Why not? Whoever proposed it reads this.</source>
        <translation>چرا نه؟ پیشنهاددهنده این را می‌خواند.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>فرستادن پاسخ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>رمز عددی</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>پاک کردن رقم آخر</translation>
    </message>
</context>
<context>
    <name>PocketPage</name>
    <message>
        <source>My phrases for the shift</source>
        <translation>جمله‌های من برای این شیفت</translation>
    </message>
    <message>
        <source>Read them once before you go out. Your own words are as good.</source>
        <translation>پیش از شروع کار یک بار بخوانید. جمله‌های خودتان هم به همان خوبی است.</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>زبان مهمان</translation>
    </message>
    <message>
        <source>The guest speaks %1</source>
        <translation>مهمان %1 صحبت می‌کند</translation>
    </message>
    <message>
        <source>Phrases of your courses will appear here.</source>
        <translation>جمله‌های دوره‌های شما اینجا می‌آید.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>سیاست‌ها</translation>
    </message>
    <message>
        <source>A policy rewards, or asks somebody to help. It never punishes, and it never counts for what happened before it.</source>
        <translation>سیاست پاداش می‌دهد یا از کسی می‌خواهد کمک کند. هرگز تنبیه نمی‌کند و هرگز دربارهٔ گذشته نیست.</translation>
    </message>
    <message>
        <source>There are no policies yet</source>
        <translation>هنوز سیاستی نیست</translation>
    </message>
    <message>
        <source>Write the first one: what it rewards, and when it asks somebody to help.</source>
        <translation>نخستین را بنویسید: چه چیز را پاداش می‌دهد و چه هنگام از کسی کمک می‌خواهد.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>در دست نوشتن</translation>
    </message>
    <message>
        <source>A policy without a title</source>
        <translation>سیاستی بدون عنوان</translation>
    </message>
    <message>
        <source>Draft of version %1 · last changed by %2</source>
        <translation>پیش‌نویس نسخهٔ %1 · آخرین تغییر: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>هنوز %n مورد باید اصلاح شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>ادامهٔ پیش‌نویس</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>هنوز اجرا نشده</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Write a new policy</source>
        <translation>نوشتن سیاست تازه</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>It says how a case of conduct is run, and has no rules of its own.</source>
        <translation>می‌گوید پروندهٔ رفتاری چگونه پیش می‌رود و قاعده‌ای از خود ندارد.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>ببینید چه می‌کند</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation>پنهان کردن قاعده‌ها</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>نمایش قاعده‌ها</translation>
    </message>
</context>
<context>
    <name>PolicyComparePage</name>
    <message>
        <source>What changes</source>
        <translation>چه تغییر می‌کند</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدهٔ تازه</translation>
    </message>
    <message>
        <source>Rule that is gone</source>
        <translation>قاعدهٔ حذف‌شده</translation>
    </message>
    <message>
        <source>Changed rule</source>
        <translation>قاعدهٔ تغییریافته</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Nothing differs: the same rules, limits and words.</source>
        <translation>تفاوتی نیست: قاعده‌ها، سقف‌ها و متن‌ها یکی است.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>متن: %1</translation>
    </message>
    <message>
        <source>The policy as a whole</source>
        <translation>کل سیاست</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>عنوان: %1</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>سقف</translation>
    </message>
    <message>
        <source>How a case of conduct is run, or what is added to letters, differs as well. That is written in the policy&apos;s files.</source>
        <translation>شیوهٔ رسیدگی به پروندهٔ رفتاری یا افزودهٔ نامه‌ها نیز متفاوت است. این‌ها در پرونده‌های سیاست نوشته شده‌اند.</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>ببینید چه می‌کند</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Change a policy</source>
        <translation>تغییر یک سیاست</translation>
    </message>
    <message>
        <source>A new policy</source>
        <translation>سیاست تازه</translation>
    </message>
    <message>
        <source>A draft of version %1. Nothing counts before you have seen what it would do and put it in force.</source>
        <translation>پیش‌نویس نسخهٔ %1. تا اثر آن را ندیده‌اید و به اجرا نگذاشته‌اید، چیزی اعتبار ندارد.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>دوباره باز کنید</translation>
    </message>
    <message>
        <source>This draft began from version %1; meanwhile version %2 was installed. Please compare the two before you go on.</source>
        <translation>این پیش‌نویس از نسخهٔ %1 آغاز شد؛ در این میان نسخهٔ %2 نصب شده است. لطفاً پیش از ادامه آن دو را مقایسه کنید.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>زبان متن</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>عنوان سیاست</translation>
    </message>
    <message>
        <source>The title was changed in another language, but not in this one.</source>
        <translation>عنوان به زبان دیگری تغییر کرده است، اما به این زبان نه.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>A rule without a title</source>
        <translation>قاعده‌ای بدون عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be mended</source>
        <translation>
            <numerusform>هنوز %n مورد باید اصلاح شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام شد</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation>تغییر این قاعده</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>حذف شد: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>افزودن قاعده</translation>
    </message>
    <message>
        <source>Limits, whatever the rules give</source>
        <translation>سقف‌ها، هر چه قاعده‌ها بدهند</translation>
    </message>
    <message>
        <source>Points a person and month</source>
        <translation>امتیاز هر نفر در ماه</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>خالی: بدون سقف</translation>
    </message>
    <message>
        <source>Bonus a person and payroll, in per cent</source>
        <translation>پاداش نقدی هر نفر در هر پرداخت حقوق، به درصد</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>ببینید چه می‌کند</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>چه تغییر می‌کند؟</translation>
    </message>
    <message>
        <source>Throw away this draft? Press once more.</source>
        <translation>این پیش‌نویس دور ریخته شود؟ یک بار دیگر بزنید.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>دور ریختن پیش‌نویس</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
    </message>
</context>
<context>
    <name>PolicyPreviewPage</name>
    <message>
        <source>What it would do</source>
        <translation>چه خواهد کرد</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Job role</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Who would have been rewarded</source>
        <translation>چه کسانی پاداش می‌گرفتند</translation>
    </message>
    <message>
        <source>Whom somebody would have been asked to help</source>
        <translation>برای چه کسانی کمک خواسته می‌شد</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>اگر اجرا بود چه می‌کرد</translation>
    </message>
    <message>
        <source>As if it had been in force until today. Nothing of this is booked or told to anybody.</source>
        <translation>گویی تا امروز در حال اجرا بوده است. هیچ‌یک از این‌ها ثبت یا به کسی گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Version %1 is enacted. It counts from %2.</source>
        <translation>نسخهٔ %1 به اجرا گذاشته شد و از %2 اعتبار دارد.</translation>
    </message>
    <message>
        <source>What happened before that day keeps the version that counted then.</source>
        <translation>آنچه پیش از آن روز رخ داده تابع نسخهٔ همان زمان می‌ماند.</translation>
    </message>
    <message>
        <source>To the policies</source>
        <translation>به سیاست‌ها</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>تا چه زمان پیش</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>سه ماه</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>نیم سال</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>یک سال</translation>
    </message>
    <message>
        <source>Looking through what was recorded…</source>
        <translation>در حال مرور آنچه ثبت شده است…</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1٪ انجام شد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره ببینید</translation>
    </message>
    <message numerus="yes">
        <source>%n people worked in this time.</source>
        <translation>
            <numerusform>%n نفر در این مدت کار کردند.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>چند بار</translation>
    </message>
    <message>
        <source>Never in this time</source>
        <translation>در این مدت هیچ‌بار</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n بار</numerusform>
        </translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>چه کسی و چرا</translation>
    </message>
    <message>
        <source>Nobody in this time.</source>
        <translation>در این مدت هیچ‌کس.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%1 مورد نخست از %2 نشان داده شده است.</translation>
    </message>
    <message>
        <source>Is it fair?</source>
        <translation>آیا منصفانه است؟</translation>
    </message>
    <message>
        <source>Some groups would have met it more or less often than chance explains: %1. Please look for the reason before you put it in force.</source>
        <translation>برخی گروه‌ها بیشتر یا کمتر از آنچه تصادف توضیح می‌دهد با آن روبه‌رو می‌شدند: %1. لطفاً پیش از اجرا دلیلش را بجویید.</translation>
    </message>
    <message>
        <source>No group stands out beyond what chance explains. In small groups, a difference may still hide.</source>
        <translation>هیچ گروهی بیش از آنچه تصادف توضیح می‌دهد متفاوت نیست. در گروه‌های کوچک شاید هنوز تفاوتی پنهان باشد.</translation>
    </message>
    <message>
        <source>These figures cannot tell whether a rule is right; they show where to look.</source>
        <translation>این رقم‌ها نمی‌گویند قاعده‌ای درست است یا نه؛ نشان می‌دهند کجا را باید دید.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>مقایسه بر اساس</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>به اجرا گذاشتن</translation>
    </message>
    <message>
        <source>The first day that it counts</source>
        <translation>نخستین روز اعتبار</translation>
    </message>
    <message>
        <source>It never counts for what happened before that day, and everybody can read it from now on.</source>
        <translation>دربارهٔ آنچه پیش از آن روز رخ داده اعتبار ندارد، و از هم‌اکنون همه می‌توانند آن را بخوانند.</translation>
    </message>
    <message>
        <source>Enact from %1</source>
        <translation>اجرا از %1</translation>
    </message>
    <message>
        <source>Enact</source>
        <translation>به اجرا گذاشتن</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Say it well</source>
        <translation>خوب بگوییم</translation>
    </message>
    <message>
        <source>A situation, a phrase, three minutes. Nobody sees your tries.</source>
        <translation>یک موقعیت، یک عبارت، سه دقیقه. کسی تمرین شما را نمی‌بیند.</translation>
    </message>
    <message>
        <source>The phrases of your house will appear here as soon as they are installed.</source>
        <translation>عبارت‌های مجموعهٔ شما پس از نصب اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>تمرین شد</translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation>تمرین یک شکایت، از آغاز تا پایان</translation>
    </message>
    <message>
        <source>A guest is upset. Find the way back, sentence by sentence.</source>
        <translation>مهمان دلخور است. جمله‌به‌جمله دلش را به دست آورید.</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>شبیه‌سازی‌ها</translation>
    </message>
    <message>
        <source>My phrases for the shift</source>
        <translation>جمله‌های من برای این شیفت</translation>
    </message>
    <message>
        <source>Phrases that you proposed</source>
        <translation>جمله‌هایی که پیشنهاد کردید</translation>
    </message>
    <message>
        <source>It counts from the next version on</source>
        <translation>از نسخهٔ بعدی حساب می‌شود</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>حساب نمی‌شود</translation>
    </message>
    <message>
        <source>A supervisor will read it</source>
        <translation>سرپرست آن را خواهد خواند</translation>
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
        <translation>کشور: %1</translation>
    </message>
    <message>
        <source>The learner&apos;s country</source>
        <translation>کشور یادگیرنده</translation>
    </message>
    <message>
        <source>where the language is spoken</source>
        <translation>مطابق زبان</translation>
    </message>
    <message>
        <source>another</source>
        <translation>کشوری دیگر</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>پیش‌نمایش: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>درس یادآوری</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>کارت همراه</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>شبیه‌سازی</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>عبارت استاندارد گفتاری</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>استانداردها</translation>
    </message>
    <message>
        <source>The rule&apos;s own words</source>
        <translation>متن خود قاعده</translation>
    </message>
    <message>
        <source>Its variants</source>
        <translation>گونه‌های آن</translation>
    </message>
    <message>
        <source>Lessons that teach it</source>
        <translation>درس‌هایی که آن را می‌آموزند</translation>
    </message>
    <message>
        <source>Questions inside those lessons</source>
        <translation>پرسش‌های درون آن درس‌ها</translation>
    </message>
    <message>
        <source>Questions that test it</source>
        <translation>پرسش‌هایی که آن را می‌سنجند</translation>
    </message>
    <message>
        <source>Simulations that play it</source>
        <translation>شبیه‌سازی‌هایی که با آن کار دارند</translation>
    </message>
    <message>
        <source>Formulas that are practised for it</source>
        <translation>عبارت‌هایی که برای آن تمرین می‌شوند</translation>
    </message>
    <message>
        <source>Programs that ask for it</source>
        <translation>گواهی‌های صلاحیتی که آن را می‌خواهند</translation>
    </message>
    <message>
        <source>Policies that follow from these programs</source>
        <translation>سیاست‌هایی که از این گواهی‌ها پیروی می‌کنند</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>تبلت</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>بخش پیشین</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>به فهرست</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>آنچه فهرست می‌شود</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>ایرادها: %1</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>ترجمهٔ کهنه: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>There are problems in the folder. What is shown is how it was before them, or what was shipped.</source>
        <translation>در پوشه ایرادی هست. آنچه نشان داده می‌شود پیش از آن است، یا همان که با برنامه آمده است.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>رونوشت برداشته شد: %1</translation>
    </message>
    <message>
        <source>This pack has no pages of its own. Its rules and problems stand beside.</source>
        <translation>این بسته صفحه‌ای از خود ندارد. قاعده‌ها و ایرادهایش در فهرست‌های کناری است.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>ایرادی نیست.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from version %1; the source is at %2.</source>
        <translation>از نسخهٔ %1 ترجمه شده؛ متن اصلی اکنون نسخهٔ %2 است.</translation>
    </message>
    <message>
        <source>No translation is marked as older than the source.</source>
        <translation>هیچ ترجمه‌ای کهنه‌تر از متن اصلی نشان نشده است.</translation>
    </message>
    <message>
        <source>Choose a rule to see what breaks if it changes.</source>
        <translation>قاعده‌ای را انتخاب کنید تا ببینید تغییرش به چه چیزهایی می‌رسد.</translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at if this rule changes</source>
        <translation>
            <numerusform>اگر این قاعده تغییر کند، %n جا را باید دید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Programs</source>
        <translation>برنامه‌های گواهی</translation>
    </message>
    <message>
        <source>Version %1 holds from now on.</source>
        <translation>نسخهٔ %1 از این پس برقرار است.</translation>
    </message>
    <message numerus="yes">
        <source>It is asked of %n more people.</source>
        <translation>
            <numerusform>از این پس برای %n نفر دیگر لازم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is no longer asked of %n people.</source>
        <translation>
            <numerusform>دیگر برای %n نفر لازم نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n people ends sooner.</source>
        <translation>
            <numerusform>گواهینامهٔ %n نفر زودتر تمام می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs and their rules</source>
        <translation>برنامه‌ها و قاعده‌هایشان</translation>
    </message>
    <message>
        <source>What each certification asks, of whom and by when is a version of its program. A new version changes it for everybody at once.</source>
        <translation>اینکه هر گواهی چه، از چه کسی و تا کی می‌خواهد، در نسخهٔ برنامهٔ آن است. نسخهٔ تازه آن را یک‌باره برای همه تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>No program is installed yet</source>
        <translation>هنوز برنامه‌ای نصب نشده است</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>نسخهٔ %1، از %2</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>نسخهٔ تازه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>The folder that holds pack.yaml.</source>
        <translation>پوشه‌ای که pack.yaml در آن است.</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Please choose the one that holds pack.yaml.</source>
        <translation>در این پوشه بسته‌ای نیست. لطفاً پوشه‌ای را انتخاب کنید که pack.yaml در آن است.</translation>
    </message>
    <message>
        <source>See whom it touches</source>
        <translation>ببینید به چه کسانی مربوط می‌شود</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>%1 از %2 بررسی شد</translation>
    </message>
    <message>
        <source>Looking at everybody</source>
        <translation>در حال بررسی همه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>%1: from version %2 to version %3</source>
        <translation>%1: از نسخهٔ %2 به نسخهٔ %3</translation>
    </message>
    <message>
        <source>%1 is new here</source>
        <translation>%1 اینجا تازه است</translation>
    </message>
    <message>
        <source>Nobody&apos;s duty or certificate changes by it.</source>
        <translation>وظیفه یا گواهینامهٔ هیچ‌کس با آن تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>And %n others.</source>
        <translation>
            <numerusform>و %n نفر دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install this version</source>
        <translation>نصب این نسخه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>فعلاً نه</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>پرسش %1 از %2</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>وقت تمام شد</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>بازگشت به پرسش</translation>
    </message>
    <message>
        <source>Overview of the questions</source>
        <translation>نمای کلی پرسش‌ها</translation>
    </message>
    <message>
        <source>Marked to look at again</source>
        <translation>نشان شد برای بازبینی</translation>
    </message>
    <message>
        <source>Look at it again later</source>
        <translation>بعداً بازبینی می‌کنم</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>به همهٔ پرسش‌ها پاسخ داده‌اید.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 از %2 پاسخ داده شد</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>پرسش %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>نشان‌دار</translation>
    </message>
    <message>
        <source>When you hand it in, you see the result at once, and every answer is explained.</source>
        <translation>پس از تحویل، نتیجه را همان لحظه می‌بینید و هر پاسخ توضیح دارد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>پرسش بعدی</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تحویل</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n دقیقه مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>You enter the answers of %1. Read each question aloud, with all its choices, and enter what you hear.</source>
        <translation>پاسخ‌های %1 را شما وارد می‌کنید. هر پرسش را با همهٔ گزینه‌هایش بلند بخوانید و همان را که می‌شنوید وارد کنید.</translation>
    </message>
    <message>
        <source>The time is up. Your answers are saved and can no longer be changed.</source>
        <translation>وقت تمام شد. پاسخ‌هایتان ذخیره شده و دیگر عوض نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>You can still hand in for %n minutes.</source>
        <translation>
            <numerusform>تا %n دقیقهٔ دیگر هنوز می‌توانید تحویل دهید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>پس گرفتن پاسخ</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>بررسی پاسخ من</translation>
    </message>
    <message>
        <source>Once it is checked, the answer stands, and you see why it is right or not.</source>
        <translation>پس از بررسی، پاسخ دیگر عوض نمی‌شود و می‌بینید چرا درست است یا نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left. Each try costs part of the mark.</source>
        <translation>
            <numerusform>%n بار دیگر فرصت دارید. هر بار بخشی از نمره را کم می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is not right yet, you may try again. Each further try costs part of the mark.</source>
        <translation>اگر هنوز درست نبود می‌توانید دوباره امتحان کنید. هر بار دیگر بخشی از نمره را کم می‌کند.</translation>
    </message>
    <message>
        <source>A person reads what you wrote; when all is marked, you see the result here, and every answer is explained.</source>
        <translation>آنچه را نوشته‌اید یک نفر می‌خواند؛ وقتی همهٔ پاسخ‌ها نمره گرفت، نتیجه را همین‌جا می‌بینید و هر پاسخ توضیح دارد.</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>آنچه رخ داده</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>بر پایهٔ ثبت‌های %1</translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation>تصمیم دربارهٔ آن</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My record</source>
        <translation>پروندهٔ من</translation>
    </message>
    <message>
        <source>All that is written about you, with its reason. You see it first, and always.</source>
        <translation>هر چه دربارهٔ شما نوشته شده، با دلیلش. خودتان پیش از همه و همیشه آن را می‌بینید.</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 در این ماه</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>هنوز گواهینامه‌ای نیست</translation>
    </message>
    <message>
        <source>It appears here as soon as you have it.</source>
        <translation>به‌محض دریافت، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>دیدن گواهینامه</translation>
    </message>
    <message>
        <source>Your record begins with your first lesson</source>
        <translation>پروندهٔ شما با نخستین درس آغاز می‌شود</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>بخوانید</translation>
    </message>
    <message>
        <source>Somebody watched you at work. Read what they wrote, and sign that you have seen it.</source>
        <translation>کسی کار شما را دیده است. نوشته‌اش را بخوانید و امضا کنید که آن را دیده‌اید.</translation>
    </message>
    <message>
        <source>What somebody saw when watching you at work</source>
        <translation>آنچه کسی هنگام مشاهدهٔ کار شما دید</translation>
    </message>
    <message>
        <source>My certifications, and why</source>
        <translation>گواهینامه‌های من، و چرا</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>پرداخت در %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>قدم بعدی: %1</translation>
    </message>
    <message>
        <source>Support for you</source>
        <translation>حمایت برای شما</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Save my file</source>
        <translation>ذخیرهٔ پروندهٔ من</translation>
    </message>
    <message>
        <source>Everything about you, to read and to check</source>
        <translation>همه چیز دربارهٔ شما، برای خواندن و بررسی</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>Right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>نوشته‌اید:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(بی‌پاسخ)</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>شما: %1</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>پاسخ درست: %1</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation>گفتید:</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>می‌شود این‌طور پاسخ داد:</translation>
    </message>
    <message>
        <source>From the person who marked it: %1</source>
        <translation>از کسی که نمره داده است: %1</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>قاعده: %1</translation>
    </message>
    <message>
        <source>Where this is taught</source>
        <translation>درسی که این را یاد می‌دهد</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your result</source>
        <translation>نتیجهٔ شما</translation>
    </message>
    <message>
        <source>Passed. Well done.</source>
        <translation>قبول شدید. آفرین.</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>هنوز به حد قبولی نرسیده</translation>
    </message>
    <message>
        <source>%1 was needed.</source>
        <translation>حد قبولی %1 بود.</translation>
    </message>
    <message>
        <source>%1 is needed. Begin here: this cost the most.</source>
        <translation>حد قبولی %1 است. از همین‌جا آغاز کنید؛ بیشترین نمره اینجا از دست رفت.</translation>
    </message>
    <message>
        <source>%1 is needed. You are nearer than it feels: most of it came down to this.</source>
        <translation>حد قبولی %1 است. نزدیک‌تر از آنید که به نظر می‌رسد؛ بیشترش به همین برمی‌گردد.</translation>
    </message>
    <message>
        <source>The two rules that cost the most</source>
        <translation>دو قاعده‌ای که جا ماند</translation>
    </message>
    <message>
        <source>The rule that cost the most</source>
        <translation>قاعده‌ای که جا ماند</translation>
    </message>
    <message>
        <source>Go over it in four minutes</source>
        <translation>مرور در چهار دقیقه</translation>
    </message>
    <message>
        <source>This touches nothing else: your job, your points and all that you have finished stay as they are.</source>
        <translation>این نتیجه روی چیز دیگری اثر ندارد: کارتان، امتیازهایتان و هر چه تمام کرده‌اید سر جایش است.</translation>
    </message>
    <message>
        <source>Another attempt, with other questions</source>
        <translation>یک نوبت دیگر، با پرسش‌های دیگر</translation>
    </message>
    <message>
        <source>Every answer, explained</source>
        <translation>توضیح همهٔ پاسخ‌ها</translation>
    </message>
    <message>
        <source>Handed in. Thank you.</source>
        <translation>تحویل شد. سپاسگزاریم.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>بازگشت به امروز</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>هنگامی که</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>چه رخ می‌دهد</translation>
    </message>
    <message>
        <source>In which program</source>
        <translation>در کدام گواهی</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>چند روز پس از آن</translation>
    </message>
    <message>
        <source>Which key figure</source>
        <translation>کدام شاخص</translation>
    </message>
    <message>
        <source>The name that its reports use</source>
        <translation>نامی که در گزارش‌های آن به کار می‌رود</translation>
    </message>
    <message>
        <source>From this number on</source>
        <translation>از این عدد به بالا</translation>
    </message>
    <message>
        <source>Below this number</source>
        <translation>کمتر از این عدد</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>به شرط آنکه</translation>
    </message>
    <message>
        <source>Add a job role</source>
        <translation>افزودن سمت</translation>
    </message>
    <message>
        <source>Every job role</source>
        <translation>همهٔ سمت‌ها</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>افزودن محل</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>همهٔ محل‌ها</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>Within so many months of the first day of work</source>
        <translation>در چند ماه نخست از روز اول کار</translation>
    </message>
    <message>
        <source>Empty: at any time</source>
        <translation>خالی: هر زمان</translation>
    </message>
    <message>
        <source>Only the first time</source>
        <translation>تنها بار نخست</translation>
    </message>
    <message>
        <source>Only on a day at work</source>
        <translation>تنها در روز حضور در کار</translation>
    </message>
    <message>
        <source>Help is never asked for about somebody who is away, whether a rule says so or not.</source>
        <translation>دربارهٔ کسی که نیست هرگز کمک خواسته نمی‌شود، چه قاعده بگوید چه نگوید.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنگاه</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>چه در پی دارد</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>چند امتیاز</translation>
    </message>
    <message>
        <source>How many per cent</source>
        <translation>چند درصد</translation>
    </message>
    <message>
        <source>What is offered first</source>
        <translation>نخست چه پیشنهاد می‌شود</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>به زبان ساده</translation>
    </message>
    <message>
        <source>Everybody may read this. Please write it as you would say it.</source>
        <translation>همه می‌توانند این را بخوانند. لطفاً همان‌گونه که می‌گویید بنویسید.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>زبان متن</translation>
    </message>
    <message>
        <source>Title of the rule</source>
        <translation>عنوان قاعده</translation>
    </message>
    <message>
        <source>The rule in plain words</source>
        <translation>قاعده به زبان ساده</translation>
    </message>
    <message>
        <source>The words were changed in another language, but not in this one.</source>
        <translation>متن به زبان دیگری تغییر کرده است، اما به این زبان نه.</translation>
    </message>
    <message>
        <source>Still to be written: %1</source>
        <translation>هنوز باید نوشته شود: %1</translation>
    </message>
    <message>
        <source>Begin with what the rule says</source>
        <translation>آغاز با آنچه قاعده می‌گوید</translation>
    </message>
</context>
<context>
    <name>RuleHere</name>
    <message>
        <source>Here (%1): %2</source>
        <translation>اینجا (%1): %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>اینجا: %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>When</source>
        <translation>هنگامی که</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>به شرط آنکه</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنگاه</translation>
    </message>
</context>
<context>
    <name>SaveDates</name>
    <message>
        <source>Save my dates for my calendar</source>
        <translation>ذخیرهٔ موعدهایم برای تقویم</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Open the file with your calendar.</source>
        <translation>پرونده را با تقویم خود باز کنید.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Mark an answer</source>
        <translation>نمره دادن به یک پاسخ</translation>
    </message>
    <message>
        <source>Marked without names: only what is written here counts.</source>
        <translation>بدون نام نمره داده می‌شود: آنچه اینجا نوشته شده مهم است.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>پاسخ %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>How much of the mark does it earn?</source>
        <translation>چه سهمی از نمره را می‌گیرد؟</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>یک‌چهارم</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>سه‌چهارم</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>A word for the person (optional)</source>
        <translation>سخنی با پاسخ‌دهنده (اختیاری)</translation>
    </message>
    <message>
        <source>They read it with their result.</source>
        <translation>همراه نتیجه می‌خواند.</translation>
    </message>
    <message>
        <source>A good answer could be:</source>
        <translation>می‌شود این‌طور پاسخ داد:</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria still need a level</source>
        <translation>
            <numerusform>%n معیار هنوز سطح ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Give this mark, then the next answer</source>
        <translation>ثبت این نمره و رفتن به پاسخ بعدی</translation>
    </message>
    <message>
        <source>Give this mark</source>
        <translation>ثبت این نمره</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language of the screen</source>
        <translation>زبان صفحه</translation>
    </message>
    <message>
        <source>Language of the lessons</source>
        <translation>زبان درس‌ها</translation>
    </message>
    <message>
        <source>Language of the guests when you practise</source>
        <translation>زبان مهمان در تمرین</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>بودایی</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Umm al-Qura</source>
        <translation>هجری قمری (ام‌القری)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>مانند دستگاه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Sign out: the tablet forgets you</source>
        <translation>خروج: تبلت فراموشتان می‌کند</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Where reminders go</source>
        <translation>یادآوری‌ها به کجا برود</translation>
    </message>
    <message>
        <source>Your mail address; empty means no letters. None comes while you are away or outside the hours of your site.</source>
        <translation>نشانی ایمیل شما؛ خالی یعنی نامه‌ای نمی‌آید. هنگام غیبت شما یا بیرون از ساعت‌های محل کارتان چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>ذخیرهٔ نشانی</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>The shift</source>
        <translation>شیفت</translation>
    </message>
    <message>
        <source>%1 on the roster; nothing waits for you</source>
        <translation>%1 نفر در برنامه؛ چیزی منتظر شما نیست</translation>
    </message>
    <message>
        <source>%1 on the roster; %2</source>
        <translation>%1 نفر در برنامه؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n نفر به شما نیاز دارند</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>کدام روز؟</translation>
    </message>
    <message numerus="yes">
        <source>%n to be watched at work</source>
        <translation>
            <numerusform>%n نفر باید هنگام کار مشاهده شوند</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>موعدش %1 بود</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>موعد: %1</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>اکنون مشاهده کنید</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this day</source>
        <translation>کسی در برنامهٔ این روز نیست</translation>
    </message>
    <message>
        <source>Take the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation>برنامه را از جدول وارد کنید؛ آنگاه ساعت کار همه اینجاست.</translation>
    </message>
    <message>
        <source>HR takes the roster over from a table; then everybody&apos;s hours are here.</source>
        <translation>منابع انسانی برنامه را از جدول وارد می‌کند؛ آنگاه ساعت کار همه اینجاست.</translation>
    </message>
    <message>
        <source>Take a roster over</source>
        <translation>وارد کردن برنامه</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>اکنون چه کسی اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation>آمادهٔ همهٔ کارها</translation>
    </message>
    <message>
        <source>Who takes over from %1?</source>
        <translation>چه کسی شیفت %1 را می‌گیرد؟</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>چه کسی شیفت را می‌گیرد؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>Both can read it.</source>
        <translation>هر دو می‌توانند آن را بخوانند.</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>سپردن شیفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation>وقتی نیستم</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم بگیرید</translation>
    </message>
    <message>
        <source>Does %1 work after all?</source>
        <translation>آیا %1 خودش می‌آید؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس بگیرید</translation>
    </message>
    <message>
        <source>What do you thank %1 for?</source>
        <translation>از %1 برای چه سپاسگزارید؟</translation>
    </message>
    <message>
        <source>One thing that you saw. It stays on their record, and nothing is counted.</source>
        <translation>یک چیز که دیدید. در سابقهٔ او می‌ماند و چیزی شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>سپاس بگویید</translation>
    </message>
    <message>
        <source>%1 reads it on the next look at the record.</source>
        <translation>%1 بار دیگر که سابقه را باز کند آن را می‌خواند.</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعت‌های کار</translation>
    </message>
    <message>
        <source>What I have seen</source>
        <translation>آنچه دیده‌ام</translation>
    </message>
</context>
<context>
    <name>ShiftRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>In place of %1: %2</source>
        <translation>به جای %1: %2</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>کسی دیگر شیفت را بگیرد</translation>
    </message>
    <message>
        <source>Away at the beginning of this shift</source>
        <translation>در آغاز این شیفت غایب است</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>فعلاً نه: %1</translation>
    </message>
    <message>
        <source>Until %1 only: %2</source>
        <translation>فقط تا %1: %2</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>مجاز است: %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>سپاس</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس بگیرید</translation>
    </message>
</context>
<context>
    <name>ShouldCount</name>
    <message>
        <source>This should count</source>
        <translation>این هم باید حساب شود</translation>
    </message>
    <message>
        <source>Which part did you say?</source>
        <translation>کدام بخش را گفتید؟</translation>
    </message>
    <message>
        <source>The words that say it, and no others</source>
        <translation>فقط همان کلماتی که آن بخش را می‌گویند</translation>
    </message>
    <message>
        <source>A supervisor reads these words without your name. If they count, everybody&apos;s practice learns them.</source>
        <translation>سرپرست این کلمات را بدون نام شما می‌خواند. اگر پذیرفته شوند، تمرینِ همه آن‌ها را یاد می‌گیرد.</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>بفرستید</translation>
    </message>
    <message>
        <source>Sent, without your name. Practice shows what becomes of it.</source>
        <translation>بدون نام شما فرستاده شد. نتیجه را در بخش تمرین می‌بینید.</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Your PIN or password once more</source>
        <translation>پین یا گذرواژهٔ خود را دوباره وارد کنید</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>از دیدنتان خوشحالیم</translation>
    </message>
    <message>
        <source>Sign in to go on where you left off.</source>
        <translation>وارد شوید و از همان جا ادامه دهید.</translation>
    </message>
    <message>
        <source>Nobody touched the screen for ten minutes, so it was closed for your safety. Nothing is lost.</source>
        <translation>ده دقیقه کسی به صفحه دست نزد و برای امنیت شما بسته شد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Your session ended. Please sign in again; nothing is lost.</source>
        <translation>نشست شما به پایان رسید. لطفاً دوباره وارد شوید؛ چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>گذرواژه یا رمز عددی</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز عددی شما</translation>
    </message>
    <message>
        <source>Your first day? You were given a slip with a code.</source>
        <translation>روز اول شماست؟ برگه‌ای با یک کد گرفته‌اید.</translation>
    </message>
    <message>
        <source>I am new: I have a code</source>
        <translation>تازه آمده‌ام و کد دارم</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation>شبیه‌سازی</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>چه می‌گویید؟</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>با هم مرور کنیم</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>The guest stays with you</source>
        <translation>مهمان با شما می‌ماند</translation>
    </message>
    <message>
        <source>Your part is done. Now it is with %1.</source>
        <translation>بخش شما تمام شد. حالا نوبت %1 است.</translation>
    </message>
    <message>
        <source>%1, costs %2</source>
        <translation>%1، هزینه: %2</translation>
    </message>
    <message>
        <source>Or do something first</source>
        <translation>یا اول کاری بکنید</translation>
    </message>
    <message>
        <source>Or offer something</source>
        <translation>یا چیزی پیشنهاد کنید</translation>
    </message>
</context>
<context>
    <name>SimulationState</name>
    <message>
        <source>You are now: %1 (%2 of %3)</source>
        <translation>نقش شما اکنون: %1 (%2 از %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes in this link</source>
        <translation>%1 از %2 دقیقه در این حلقه</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes gone by</source>
        <translation>
            <numerusform>%n دقیقه گذشته است</numerusform>
        </translation>
    </message>
    <message>
        <source>You may give (%1): %2. %3 of %4 are left.</source>
        <translation>آنچه می‌توانید بدهید (%1): %2. %3 از %4 مانده است.</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>قول داده‌اید: %1</translation>
    </message>
</context>
<context>
    <name>SimulationsPage</name>
    <message>
        <source>Simulations</source>
        <translation>شبیه‌سازی‌ها</translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation>تمرین یک شکایت، از آغاز تا پایان</translation>
    </message>
    <message>
        <source>Choose what you would really say. You can play as often as you like.</source>
        <translation>چیزی را انتخاب کنید که واقعاً می‌گفتید. هر چند بار بخواهید می‌توانید تکرار کنید.</translation>
    </message>
    <message>
        <source>Simulations of your courses will appear here.</source>
        <translation>شبیه‌سازی‌های دوره‌هایتان اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Played well</source>
        <translation>خوب پیش رفت</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>اجرا: %1</translation>
    </message>
    <message>
        <source>Played together: %1</source>
        <translation>تمرین گروهی: %1</translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation>%1: شما</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your turn comes when the link before is done.</source>
        <translation>وقتی حلقهٔ پیشین تمام شود نوبت شماست.</translation>
    </message>
    <message>
        <source>Your part is done. The others go on.</source>
        <translation>بخش شما تمام شد. دیگران ادامه می‌دهند.</translation>
    </message>
    <message>
        <source>Take your link</source>
        <translation>حلقهٔ خود را آغاز کنید</translation>
    </message>
    <message>
        <source>Look back at it together</source>
        <translation>با هم مرور کنیم</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Enrolment slip</source>
        <translation>برگهٔ ثبت‌نام</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>A slip holds a code that works once, for three days. Any earlier code for this person stops working.</source>
        <translation>کد روی برگه یک بار و تا سه روز کار می‌کند. کد قبلی این شخص دیگر کار نخواهد کرد.</translation>
    </message>
    <message>
        <source>Issue a code</source>
        <translation>صدور کد</translation>
    </message>
    <message>
        <source>Welcome to the house</source>
        <translation>به جمع ما خوش آمدید</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>نام کاربری: %1</translation>
    </message>
    <message>
        <source>The code as a square for the scanner</source>
        <translation>کد QR برای اسکنر</translation>
    </message>
    <message>
        <source>1. Choose your language. 2. Touch “I am new: I have a code”. 3. Hold the square code in front of the scanner, or type the code. 4. Choose a PIN of your own.</source>
        <translation>۱. زبانتان را انتخاب کنید. ۲. «تازه آمده‌ام و کد دارم» را لمس کنید. ۳. کد QR را جلوی اسکنر بگیرید یا کد را بنویسید. ۴. رمز عددی خودتان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Works once, until %1.</source>
        <translation>یک بار کار می‌کند، تا %1.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>ذخیرهٔ برگه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>The code is shown only once. Hand the slip over in person.</source>
        <translation>کد فقط همین یک بار نشان داده می‌شود. لطفاً برگه را دست خودش بدهید.</translation>
    </message>
</context>
<context>
    <name>SlotBox</name>
    <message>
        <source>heard</source>
        <translation>گفته شد</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مانده است</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Our standards</source>
        <translation>استانداردهای ما</translation>
    </message>
    <message>
        <source>What we promise every guest</source>
        <translation>قول ما به هر مهمان</translation>
    </message>
    <message>
        <source>Read them at your own pace. Each says what is done, and why.</source>
        <translation>با سرعت دلخواه خودتان بخوانید. هر کدام می‌گوید چه می‌کنیم و چرا.</translation>
    </message>
    <message>
        <source>A few questions, to be sure that it is clear</source>
        <translation>چند پرسش کوتاه، تا مطمئن شویم روشن است</translation>
    </message>
    <message>
        <source>Not quite yet. Read the hint, choose again, and confirm once more.</source>
        <translation>هنوز کامل نیست. راهنما را بخوانید، دوباره انتخاب کنید و بفرستید.</translation>
    </message>
    <message>
        <source>I have read them and will keep to them</source>
        <translation>خواندم و به آن‌ها پایبندم</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>سپاسگزاریم</translation>
    </message>
    <message>
        <source>You will find the standards here at any time. When one changes, you are told.</source>
        <translation>استانداردها همیشه اینجا هستند. اگر یکی تغییر کند، خبرتان می‌کنیم.</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>My certification</source>
        <translation>گواهینامه من</translation>
    </message>
    <message>
        <source>On leave: no date runs</source>
        <translation>در مرخصی: مهلتی نمی‌گذرد</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>بر پایهٔ ثبت‌های %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>بعدی: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>See and save the certificate</source>
        <translation>دیدن و ذخیرهٔ گواهی</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>هنوز چیزی اینجا نیست</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>نمایش این بخش ممکن نشد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>گام %1 از %2</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>آمار: %1</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>every quiz</source>
        <translation>همهٔ آزمون‌ها</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>what to look at first</source>
        <translation>آنچه نخست باید دید</translation>
    </message>
    <message>
        <source>weakest first</source>
        <translation>ضعیف‌ترین نخست</translation>
    </message>
    <message>
        <source>easiest first</source>
        <translation>آسان‌ترین نخست</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>هنوز آماری نیست</translation>
    </message>
    <message>
        <source>Once people have taken a quiz with these questions, you see here which of them are too easy, too hard, or may have a wrong key.</source>
        <translation>وقتی کسانی با این پرسش‌ها آزمون بدهند، اینجا می‌بینید کدام بیش از حد آسان یا سخت است یا شاید کلیدش نادرست باشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts so far: too few to judge.</source>
        <translation>
            <numerusform>تاکنون %n نوبت: برای داوری کم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>From twenty attempts on the figures are worth acting on.</source>
        <translation>از بیست نوبت به بعد می‌شود به آمار تکیه کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions deserve a second look</source>
        <translation>
            <numerusform>%n پرسش نگاهی دوباره لازم دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>No question stands out; the bank measures well.</source>
        <translation>هیچ پرسشی مشکوک نیست؛ بانک خوب می‌سنجد.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>نوبت‌ها</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>نمره داده شده</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>marks; the median is %1</source>
        <translation>نمره؛ میانه %1 است</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>پراکندگی</translation>
    </message>
    <message>
        <source>standard deviation, in marks</source>
        <translation>انحراف معیار، به نمره</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>پایایی</translation>
    </message>
    <message>
        <source>how well the questions agree (Cronbach&apos;s alpha)</source>
        <translation>هماهنگی پرسش‌ها (آلفای کرونباخ)</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>خطای معیار</translation>
    </message>
    <message>
        <source>marks by which a result may be off</source>
        <translation>نمره‌ای که نتیجه شاید جابه‌جا باشد</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>نسبت خطا</translation>
    </message>
    <message>
        <source>of the spread is chance</source>
        <translation>از پراکندگی اتفاقی است</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>چولگی</translation>
    </message>
    <message>
        <source>below zero: many do well</source>
        <translation>زیر صفر: بسیاری خوب پاسخ می‌دهند</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>کشیدگی</translation>
    </message>
    <message>
        <source>above zero: few stand apart</source>
        <translation>بالای صفر: کم‌اند کسانی که دورند</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>پرسش به پرسش</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Certified</source>
        <translation>دارای گواهی</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>زمان تمدید</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>مهلت ارفاقی</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>از موعد گذشته</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معاف</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>شروع‌نشده</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>در مرخصی</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>لازم نیست</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>شبیه‌سازی</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>استانداردها</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهینامه</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>بسیار خشمگین</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>ناراحت</translation>
    </message>
    <message>
        <source>wary</source>
        <translation>محتاط</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>رو به آرامش</translation>
    </message>
    <message>
        <source>content</source>
        <translation>راضی</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases said aloud</source>
        <translation>عبارت‌های گفته‌شده</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>مشاهده هنگام کار</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>ساعت‌های کار</translation>
    </message>
    <message>
        <source>Another certification</source>
        <translation>گواهینامه‌ای دیگر</translation>
    </message>
    <message>
        <source>Entry assessment</source>
        <translation>ارزیابی آغاز کار</translation>
    </message>
    <message>
        <source>One of several ways</source>
        <translation>یکی از چند راه</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>یکی پس از دیگری</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>خوش آمدید، %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>کاری در انتظار شما نیست</translation>
    </message>
    <message>
        <source>When there is training for you, it appears here, with its reason and its date.</source>
        <translation>هر آموزشی که نوبت شما باشد، با دلیل و تاریخش اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Practise a phrase</source>
        <translation>تمرین یک عبارت</translation>
    </message>
    <message>
        <source>Three minutes of practice</source>
        <translation>سه دقیقه تمرین</translation>
    </message>
    <message>
        <source>One phrase, said well. Only you see it.</source>
        <translation>یک عبارت، خوب گفته شود. فقط شما می‌بینید.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Earned this month</source>
        <translation>امتیازهای این ماه</translation>
    </message>
    <message>
        <source>The points you earn appear here, each with its reason.</source>
        <translation>هر امتیاز با دلیلش اینجا می‌آید.</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>پروندهٔ من</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message numerus="yes">
        <source>%n points this month</source>
        <translation>
            <numerusform>%n امتیاز در این ماه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>Tonight</source>
        <translation>امشب</translation>
    </message>
    <message>
        <source>Before the shift</source>
        <translation>پیش از شیفت</translation>
    </message>
    <message>
        <source>%1 on tonight; nothing is waiting for you</source>
        <translation>امشب %1 نفر سر کارند؛ کاری در انتظار شما نیست</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation>امشب کسی سر کار نیست</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here, with what they may do.</source>
        <translation>همکارانی که امروز در محل شما هستند، با کارهای مجازشان اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation>آمادهٔ همهٔ کارها</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>%1 on tonight; %2</source>
        <translation>امشب %1 نفر سر کارند؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n نفر به شما نیاز دارند</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervise a quiz</source>
        <translation>نظارت بر آزمون</translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait for your marks</source>
        <translation>
            <numerusform>%n پاسخ منتظر نمرهٔ شماست</numerusform>
        </translation>
    </message>
    <message>
        <source>A phrase said aloud</source>
        <translation>جمله‌ای که بلند گفته می‌شود</translation>
    </message>
    <message>
        <source>Play a complaint together</source>
        <translation>بازی گروهیِ یک شکایت</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases should count</source>
        <translation>
            <numerusform>%n جمله باید حساب شود</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift, hour by hour</source>
        <translation>شیفت، ساعت به ساعت</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Supervise a quiz</source>
        <translation>نظارت بر آزمون</translation>
    </message>
    <message>
        <source>Nobody is on tonight</source>
        <translation>امشب کسی سر کار نیست</translation>
    </message>
    <message>
        <source>Those who work at your site today appear here.</source>
        <translation>کسانی که امروز در محل شما کار می‌کنند اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Who is taking the quiz?</source>
        <translation>چه کسی آزمون می‌دهد؟</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کسی دیگر</translation>
    </message>
    <message>
        <source>No quiz is open for them now.</source>
        <translation>الان آزمونی برایش باز نیست.</translation>
    </message>
    <message>
        <source>Which quiz?</source>
        <translation>کدام آزمون؟</translation>
    </message>
    <message>
        <source>This quiz needs no supervisor. They can begin it on their own.</source>
        <translation>این آزمون سرپرست نمی‌خواهد. خودش می‌تواند شروع کند.</translation>
    </message>
    <message>
        <source>Check that it is them, then type the code that their screen shows.</source>
        <translation>مطمئن شوید خودش است، بعد کدی را که صفحه‌اش نشان می‌دهد وارد کنید.</translation>
    </message>
    <message>
        <source>Code on their screen</source>
        <translation>کد روی صفحهٔ او</translation>
    </message>
    <message>
        <source>Unlock for ten minutes</source>
        <translation>باز کردن برای ده دقیقه</translation>
    </message>
    <message>
        <source>%1 may hear the questions. You read them aloud here and enter the answers.</source>
        <translation>%1 می‌تواند پرسش‌ها را بشنود. شما همین‌جا بلند می‌خوانید و پاسخ‌ها را وارد می‌کنید.</translation>
    </message>
    <message>
        <source>Read aloud and enter the answers</source>
        <translation>بلند خواندن و وارد کردن پاسخ‌ها</translation>
    </message>
    <message>
        <source>Unlocked. They can begin now.</source>
        <translation>باز شد. می‌تواند شروع کند.</translation>
    </message>
    <message>
        <source>It holds for one start, until %1.</source>
        <translation>برای یک شروع، تا %1.</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>نفر بعدی</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>The font %1 is missing in %2, so letters may look different. Please install the program again to bring it back.</source>
        <translation>قلم %1 در %2 پیدا نشد، برای همین شاید نوشته‌ها جور دیگری دیده شوند. لطفاً برنامه را دوباره نصب کنید تا برگردد.</translation>
    </message>
</context>
<context>
    <name>WelcomeFrame</name>
    <message>
        <source>The art of welcoming people well.</source>
        <translation>هنر خوش‌آمد گفتن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>One choice</source>
        <translation>تک‌گزینه‌ای</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>چندگزینه‌ای</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>درست یا نادرست</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>جور کردن</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>مرتب کردن</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>جای خالی</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>پاسخ کوتاه</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A place in a picture</source>
        <translation>جایی در تصویر</translation>
    </message>
    <message>
        <source>Words that break the rule</source>
        <translation>واژه‌های خلاف قاعده</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>داوری موقعیت</translation>
    </message>
    <message>
        <source>Speech formula</source>
        <translation>عبارت استاندارد گفتاری</translation>
    </message>
    <message>
        <source>Written answer</source>
        <translation>پاسخ نوشتاری</translation>
    </message>
    <message>
        <source>Text without a question</source>
        <translation>متن بدون پرسش</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>آسان</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>سخت</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n پرسش</numerusform>
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
        <translation>پروندهٔ شخصی</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>The name was erased. What happened stays on record without it.</source>
        <translation>نام پاک شده است. رویدادها بدون نام در ثبت می‌ماند.</translation>
    </message>
    <message>
        <source>All that is kept of this person, how long, and why. Whoever opens it is written down.</source>
        <translation>هر آنچه از این شخص نگه داشته می‌شود، تا کی و چرا. هر کس آن را باز کند ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ذخیرهٔ پرونده</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>توقف حذف بگذارید</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>پاک کردن…</translation>
    </message>
    <message>
        <source>While a hold stands, nothing of this file is erased.</source>
        <translation>تا توقف حذف برقرار است، چیزی از این پرونده پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>Once it is lifted, the file follows its usual times again.</source>
        <translation>پس از برداشتن، پرونده دوباره زمان‌های معمول خود را دارد.</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back.</source>
        <translation>آنچه پاک شود بازنمی‌گردد.</translation>
    </message>
    <message>
        <source>It goes: %1</source>
        <translation>پاک می‌شود: %1</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <translation>می‌ماند: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>گذاشتن توقف حذف</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>برداشتن توقف حذف</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>برای همیشه پاک کنید</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>May be erased now</source>
        <translation>اکنون پاک‌شدنی</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>می‌ماند</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Kept too long</source>
        <translation>بیش از اندازه نگه‌داشته</translation>
    </message>
    <message>
        <source>Kept longer than needed</source>
        <translation>بیش از نیاز نگه داشته شده</translation>
    </message>
    <message>
        <source>These people have left. Open a file to see what may go and what must stay.</source>
        <translation>این افراد رفته‌اند. پرونده را باز کنید تا ببینید چه چیزی پاک‌شدنی است و چه باید بماند.</translation>
    </message>
    <message>
        <source>Nothing is kept longer than needed</source>
        <translation>چیزی بیش از نیاز نگه داشته نشده</translation>
    </message>
</context>
</TS>
