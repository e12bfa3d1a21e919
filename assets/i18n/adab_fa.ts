<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>The house cannot be opened</source>
        <translation>خانه باز نمی‌شود</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرده است.</translation>
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
        <source>Your certificate will stand here</source>
        <translation>گواهینامهٔ شما اینجا خواهد بود</translation>
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
        <translation>صدور: %1</translation>
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
        <translation>ذخیره به صورت PDF</translation>
    </message>
    <message>
        <source>Anybody can check the code without asking us for your data.</source>
        <translation>هر کسی می‌تواند این کد را بررسی کند، بی‌آنکه داده‌های شما را از ما بخواهد.</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>What this rests on</source>
        <translation>این بر چه استوار است</translation>
    </message>
    <message>
        <source>Help comes first: time, a person at your side, another form. Nothing else follows from this by itself.</source>
        <translation>نخست کمک می‌آید: زمان، همراهی یک نفر، شکلی دیگر. هیچ چیز دیگری خودبه‌خود در پی آن نمی‌آید.</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>Time to learn at work</source>
        <translation>زمان یادگیری در ساعت کار</translation>
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
        <translation>چاپ درشت</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>پشتیبانی پیشنهاد شد</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>این بر چه استوار است</translation>
    </message>
    <message>
        <source>Asked by policy %1, version %2, rule %3</source>
        <translation>به خواست سیاست %1، نسخهٔ %2، قاعدهٔ %3</translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation>پیشنهاد پشتیبانی</translation>
    </message>
    <message>
        <source>A plan that helps</source>
        <translation>برنامه‌ای که کمک می‌کند</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>چه مدت</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 روز</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>پیشنهاد می‌کنم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Why is this no concern?</source>
        <translation>چرا جای نگرانی نیست؟</translation>
    </message>
    <message>
        <source>The person can read your reason.</source>
        <translation>آن شخص می‌تواند دلیل شما را بخواند.</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Concerns</source>
        <translation>نگرانی‌ها</translation>
    </message>
    <message>
        <source>Being late is a matter of time and help, not of guilt. You decide; the person sees every step.</source>
        <translation>عقب‌ماندن به زمان و کمک مربوط است، نه به گناه. شما تصمیم می‌گیرید و او هر گام را می‌بیند.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>چیزی برای بررسی نیست</translation>
    </message>
    <message>
        <source>When a policy asks you to help somebody, it stands here with its evidence.</source>
        <translation>وقتی سیاستی از شما بخواهد به کسی کمک کنید، همراه شواهدش اینجا می‌آید.</translation>
    </message>
    <message>
        <source>In good hands</source>
        <translation>در دستان خوب</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Course</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>پس از آن می‌توانید</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>باز کردن: %1</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>As of today</source>
        <translation>تا امروز</translation>
    </message>
    <message>
        <source>As of %1, if nothing happens</source>
        <translation>در %1، اگر چیزی رخ ندهد</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>روزهای پیش رو</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>You found the way back</source>
        <translation>راه بازگشت را یافتید</translation>
    </message>
    <message>
        <source>Not yet, and that is what practice is for</source>
        <translation>هنوز نه، و تمرین برای همین است</translation>
    </message>
    <message>
        <source>%1 of 100 by the rules of this house; 100 is the best path, %2 is enough.</source>
        <translation>%1 از ۱۰۰ بر پایهٔ قواعد این خانه؛ ۱۰۰ بهترین راه است و %2 کافی است.</translation>
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
        <translation>از دست رفت</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>راه شما</translation>
    </message>
    <message>
        <source>The best path</source>
        <translation>بهترین راه</translation>
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
        <translation>پیشنهاد پشتیبانی</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>چاپ برگه‌ها</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>ببینید چه کسانی</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>امروز چه چیزی به شما نیاز دارد</translation>
    </message>
    <message>
        <source>%1 people in your care</source>
        <translation>%1 نفر در مراقبت شما</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>چیزی منتظر شما نیست</translation>
    </message>
    <message>
        <source>Everybody's training is in order today.</source>
        <translation>امروز آموزش همه روبه‌راه است.</translation>
    </message>
    <message>
        <source>Look at the matrix</source>
        <translation>دیدن جدول</translation>
    </message>
    <message>
        <source>Nobody is judged by a date. Where something is late, help is offered first.</source>
        <translation>هیچ کس با یک تاریخ داوری نمی‌شود. هر جا چیزی دیر شود، نخست کمک پیشنهاد می‌شود.</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Well done</source>
        <translation>آفرین</translation>
    </message>
    <message>
        <source>Next: %1, %2 min</source>
        <translation>بعدی: %1، %2 دقیقه</translation>
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
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>First time here</source>
        <translation>نخستین بار اینجا</translation>
    </message>
    <message>
        <source>Your first-day code</source>
        <translation>کد روز نخست شما</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>یک بار دیگر، برای اطمینان</translation>
    </message>
    <message>
        <source>Choose a PIN of your own</source>
        <translation>یک پین از آنِ خودتان برگزینید</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>یک گذرواژه از آنِ خودتان برگزینید</translation>
    </message>
    <message>
        <source>It is printed on the slip that you were given. It works once.</source>
        <translation>روی برگه‌ای که به شما داده‌اند چاپ شده است. یک بار کار می‌کند.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>همان پین را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Type the same password again.</source>
        <translation>همان گذرواژه را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Four to eight digits that only you know. Avoid 1234 and birthdays.</source>
        <translation>چهار تا هشت رقم که فقط شما می‌دانید. از ۱۲۳۴ و تاریخ تولد بپرهیزید.</translation>
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
        <source>Is there a scanner on the desk? Hold the square of your slip before it: the code types itself.</source>
        <translation>روی میز اسکنر هست؟ مربع برگه را جلوی آن بگیرید: کد خودش وارد می‌شود.</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>پین تازهٔ شما</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>همان پین دوباره</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>این دو یکسان نبودند. لطفاً دوباره برگزینید.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>گذرواژهٔ تازهٔ شما</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>همان گذرواژه دوباره</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>به‌جایش گذرواژه</translation>
    </message>
    <message>
        <source>Use a PIN instead</source>
        <translation>به‌جایش پین</translation>
    </message>
    <message>
        <source>I have enrolled already</source>
        <translation>پیش‌تر نام‌نویسی کرده‌ام</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Quiz</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون محدودیت</translation>
    </message>
    <message>
        <source>at most, at your own pace</source>
        <translation>حداکثر، با آهنگ خودتان</translation>
    </message>
    <message>
        <source>is enough to pass</source>
        <translation>برای قبولی کافی است</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it. If the power fails, you go on where you were.</source>
        <translation>هر پاسخ همان دم که می‌دهید ذخیره می‌شود. اگر برق برود، از همان جا ادامه می‌دهید.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>ادامهٔ آزمون</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Look at the last try</source>
        <translation>دیدن تلاش پیشین</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>The customer is %1</source>
        <translation>مهمان %1 است</translation>
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
        <translation>همین است. مهمان می‌داند بعد چه می‌شود.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>بهتر: %1</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>یک شیوهٔ گفتن</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>با واژه‌های خودتان</translation>
    </message>
    <message>
        <source>What do you say to the guest?</source>
        <translation>به مهمان چه می‌گویید؟</translation>
    </message>
    <message>
        <source>Only you see this. Nothing of it is kept but that you practised.</source>
        <translation>فقط شما این را می‌بینید. چیزی از آن نمی‌ماند جز اینکه تمرین کرده‌اید.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>واژه‌های خودم</translation>
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
        <translation>بگویید</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>تمرین شد</translation>
    </message>
    <message>
        <source>Say it once aloud before your next guest. It stays better.</source>
        <translation>پیش از مهمان بعدی یک بار بلند بگویید. بهتر می‌ماند.</translation>
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
        <translation>نگرانی‌ها</translation>
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
        <translation>سوابق من</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What is kept</source>
        <translation>چه چیزی نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>What you finished and when, your quiz results, your certificates and the points you earned.</source>
        <translation>آنچه به پایان برده‌اید و زمانش، نتیجهٔ آزمون‌ها، گواهینامه‌ها و امتیازهایی که گرفته‌اید.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>چه کسی می‌بیند</translation>
    </message>
    <message>
        <source>You, always. HR and your supervisor see where you stand. Whenever somebody opens your file, that is written down.</source>
        <translation>شما، همیشه. منابع انسانی و سرپرست می‌بینند کجای راه هستید. هر بار کسی پروندهٔ شما را باز کند، نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>هرگز نگه داشته نمی‌شود</translation>
    </message>
    <message>
        <source>How you practise. Every try, every slip of the tongue is yours alone, and no score comes of it.</source>
        <translation>چگونگی تمرین شما. هر تلاش و هر لغزش زبان از آنِ شماست و نمره‌ای از آن درنمی‌آید.</translation>
    </message>
    <message>
        <source>Never automatic</source>
        <translation>هرگز خودکار نیست</translation>
    </message>
    <message>
        <source>Nobody is judged by this program. If something is late, help is offered first, and people decide.</source>
        <translation>این برنامه دربارهٔ کسی داوری نمی‌کند. اگر چیزی دیر شود، نخست کمک پیشنهاد می‌شود و آدم‌ها تصمیم می‌گیرند.</translation>
    </message>
    <message>
        <source>What is kept, and who sees it</source>
        <translation>چه نگه داشته می‌شود و چه کسی می‌بیند</translation>
    </message>
    <message>
        <source>I understand. Show me my day</source>
        <translation>فهمیدم. روزم را نشان دهید</translation>
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
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>پاسخی برگزینید</translation>
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
        <translation>درس به پایان رسید</translation>
    </message>
    <message>
        <source>What you take with you:</source>
        <translation>آنچه با خود می‌برید:</translation>
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
        <translation>نقش شغلی</translation>
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
        <translation>هر وضعیت</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>پایان تا</translation>
    </message>
    <message>
        <source>ending at any time</source>
        <translation>پایان در هر زمان</translation>
    </message>
    <message>
        <source>ending in 30 days</source>
        <translation>پایان تا ۳۰ روز</translation>
    </message>
    <message>
        <source>ending in 60 days</source>
        <translation>پایان تا ۶۰ روز</translation>
    </message>
    <message>
        <source>ending in 90 days</source>
        <translation>پایان تا ۹۰ روز</translation>
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
        <source>%1 people</source>
        <translation>%1 نفر</translation>
    </message>
    <message>
        <source>Nobody fits this sentence</source>
        <translation>کسی با این جمله جور نیست</translation>
    </message>
    <message>
        <source>Widen it: another site, another state, or everybody.</source>
        <translation>گسترده‌ترش کنید: محلی دیگر، وضعیتی دیگر، یا همه.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
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
        <source>Earlier people</source>
        <translation>افراد پیشین</translation>
    </message>
    <message>
        <source>Further people</source>
        <translation>افراد بعدی</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایه</translation>
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
        <translation>آیا این نام شماست؟</translation>
    </message>
    <message>
        <source>Yes, so it is written</source>
        <translation>بله، همین‌طور نوشته می‌شود</translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <translation>نه، چیزی نادرست است</translation>
    </message>
    <message>
        <source>How should it be?</source>
        <translation>چگونه باید باشد؟</translation>
    </message>
    <message>
        <source>HR reads this and corrects it. You can go on meanwhile.</source>
        <translation>منابع انسانی می‌خواند و درست می‌کند. در این میان می‌توانید ادامه دهید.</translation>
    </message>
    <message>
        <source>What stands on your badge?</source>
        <translation>روی برچسب نام شما چه نوشته شود؟</translation>
    </message>
    <message>
        <source>This is how guests will call you. You may change it at any time.</source>
        <translation>مهمانان شما را این‌گونه صدا می‌زنند. هر زمان می‌توانید تغییرش دهید.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next: %1, %2 min</source>
        <translation>بعدی: %1، %2 دقیقه</translation>
    </message>
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
        <translation>گواهی شما صادر شد. آفرین.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>چیزی منتظر شما نیست</translation>
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
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>با Alt و کلیدهای جهت جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
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
        <translation>باز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Opens when the steps before it are done</source>
        <translation>وقتی گام‌های پیشین انجام شود باز می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 از %2 انجام شد</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقیقه</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 نفر</translation>
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
        <translation>هنوز نام‌نویسی نکرده</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>کسی با این نام نیست</translation>
    </message>
    <message>
        <source>Try a part of the name, or another site.</source>
        <translation>بخشی از نام یا محلی دیگر را بیازمایید.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>در مرخصی</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>نام‌نویسی کرده</translation>
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
        <source>Earlier people</source>
        <translation>افراد پیشین</translation>
    </message>
    <message>
        <source>Further people</source>
        <translation>افراد بعدی</translation>
    </message>
</context>
<context>
    <name>PersonTonight</name>
    <message>
        <source>Not yet: %1</source>
        <translation>هنوز نه: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>پین</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>پاک کردن رقم آخر</translation>
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
        <translation>خوب بگویید</translation>
    </message>
    <message>
        <source>A situation, a phrase, three minutes. Nobody sees your tries.</source>
        <translation>یک موقعیت، یک عبارت، سه دقیقه. هیچ کس تلاش‌هایتان را نمی‌بیند.</translation>
    </message>
    <message>
        <source>The phrases of your house will stand here as soon as they are installed.</source>
        <translation>عبارت‌های خانهٔ شما پس از نصب اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>تمرین شد</translation>
    </message>
    <message>
        <source>Play a complaint through</source>
        <translation>یک شکایت را تا پایان بازی کنید</translation>
    </message>
    <message>
        <source>A guest is upset. Find the way back, sentence by sentence.</source>
        <translation>مهمان ناراحت است. جمله به جمله راه بازگشت را بیابید.</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>شبیه‌سازی‌ها</translation>
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
        <source>%1 min left</source>
        <translation>%1 دقیقه مانده</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>زمان به پایان رسید</translation>
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
        <source>More than one may be right.</source>
        <translation>شاید بیش از یکی درست باشد.</translation>
    </message>
    <message>
        <source>Put them in the right order: drag, or move with the arrows.</source>
        <translation>به ترتیب درست بچینید: بکشید یا با پیکان‌ها جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Answer in a few words.</source>
        <translation>در چند واژه پاسخ دهید.</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>همین ترتیب درست است</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Marked to look at again</source>
        <translation>برای بازبینی نشان شد</translation>
    </message>
    <message>
        <source>Look at it again later</source>
        <translation>بعداً دوباره ببینید</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>همهٔ پرسش‌ها پاسخ دارد.</translation>
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
        <translation>باز</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>نشان‌دار</translation>
    </message>
    <message>
        <source>When you hand in, the result shows at once, and every answer is explained.</source>
        <translation>با تحویل، نتیجه بی‌درنگ می‌آید و هر پاسخ توضیح داده می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>پرسش بعدی</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>به نمای کلی</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تحویل</translation>
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
        <translation>آنچه رخ داد</translation>
    </message>
    <message>
        <source>Rests on the records %1</source>
        <translation>بر پایهٔ ثبت‌های %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>My record</source>
        <translation>سوابق من</translation>
    </message>
    <message>
        <source>All that is written about you, with its reason. You see it first, and always.</source>
        <translation>هر آنچه دربارهٔ شما نوشته شده، با دلیلش. نخست و همیشه شما آن را می‌بینید.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 امتیاز</translation>
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
        <source>It stands here as soon as you have it.</source>
        <translation>به‌محض دریافت، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>See the certificate</source>
        <translation>دیدن گواهینامه</translation>
    </message>
    <message>
        <source>Your record begins with your first lesson</source>
        <translation>سوابق شما با نخستین درس آغاز می‌شود</translation>
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
        <translation>نوشتید:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>شما: %1</translation>
    </message>
    <message>
        <source>Right would be: %1</source>
        <translation>درست: %1</translation>
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
        <translation>هنوز کافی نیست</translation>
    </message>
    <message>
        <source>%1 was needed.</source>
        <translation>%1 لازم بود.</translation>
    </message>
    <message>
        <source>%1 is needed. You are nearer than it feels: most of it came down to this.</source>
        <translation>%1 لازم است. نزدیک‌تر از آنید که حس می‌کنید؛ بیشترش به این‌ها برمی‌گردد.</translation>
    </message>
    <message>
        <source>The two rules that cost it</source>
        <translation>دو قاعده‌ای که نمره را گرفت</translation>
    </message>
    <message>
        <source>The rule that cost it</source>
        <translation>قاعده‌ای که نمره را گرفت</translation>
    </message>
    <message>
        <source>Repair it in four minutes</source>
        <translation>در چهار دقیقه جبران کنید</translation>
    </message>
    <message>
        <source>This touches nothing else: your job, your points and all that you have finished stay as they are.</source>
        <translation>این به چیز دیگری آسیب نمی‌زند: شغل، امتیازها و هر آنچه به پایان برده‌اید همان می‌ماند.</translation>
    </message>
    <message>
        <source>Another try, with other questions</source>
        <translation>تلاشی دیگر، با پرسش‌های دیگر</translation>
    </message>
    <message>
        <source>Every answer, explained</source>
        <translation>توضیح هر پاسخ</translation>
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
        <translation>زبان مهمان هنگام تمرین</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>گاه‌شمار</translation>
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
        <translation>نما</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
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
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Sign out: the tablet forgets you</source>
        <translation>خروج: تبلت شما را فراموش می‌کند</translation>
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
</context>
<context>
    <name>Shell</name>
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
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>خوشحالیم که آمدید</translation>
    </message>
    <message>
        <source>Sign in to go on where you stopped.</source>
        <translation>وارد شوید تا از همان جا ادامه دهید.</translation>
    </message>
    <message>
        <source>Nobody touched the screen for ten minutes, so it was closed for your safety. Nothing is lost.</source>
        <translation>ده دقیقه کسی به صفحه دست نزد، پس برای ایمنی شما بسته شد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Your session ended. Please sign in again; nothing is lost.</source>
        <translation>نشست شما پایان یافت. لطفاً دوباره وارد شوید؛ چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>گذرواژه یا پین</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>پین شما</translation>
    </message>
    <message>
        <source>Your first day? You were given a slip with a code.</source>
        <translation>روز نخست شماست؟ برگه‌ای با یک کد به شما داده‌اند.</translation>
    </message>
    <message>
        <source>I am new: I have a code</source>
        <translation>تازه آمده‌ام: کد دارم</translation>
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
        <source>Look at it together</source>
        <translation>با هم نگاه کنیم</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>دوباره بازی کنید</translation>
    </message>
    <message>
        <source>The guest stays with you</source>
        <translation>مهمان با شما می‌ماند</translation>
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
        <translation>یک شکایت را تا پایان بازی کنید</translation>
    </message>
    <message>
        <source>Choose what you would really say. You can play as often as you like.</source>
        <translation>چیزی را برگزینید که به‌راستی می‌گفتید. هر چند بار که بخواهید می‌توانید بازی کنید.</translation>
    </message>
    <message>
        <source>Simulations of your courses will stand here.</source>
        <translation>شبیه‌سازی‌های دوره‌هایتان اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Played well</source>
        <translation>خوب بازی شد</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>بازی: %1</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Enrolment slip</source>
        <translation>برگهٔ نام‌نویسی</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>A slip holds a code that works once, for three days. An earlier code of this person stops working.</source>
        <translation>برگه کدی دارد که یک بار و تا سه روز کار می‌کند. کد پیشین این فرد دیگر کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Issue a code</source>
        <translation>صدور کد</translation>
    </message>
    <message>
        <source>Welcome to the house</source>
        <translation>به خانه خوش آمدید</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>نام کاربری: %1</translation>
    </message>
    <message>
        <source>The code as a square for the scanner</source>
        <translation>کد به شکل مربع برای اسکنر</translation>
    </message>
    <message>
        <source>1. Choose your language. 2. Touch “I have a code”. 3. Hold the square before the scanner, or type the code. 4. Choose a PIN of your own.</source>
        <translation>۱. زبانتان را برگزینید. ۲. «کد دارم» را لمس کنید. ۳. مربع را جلوی اسکنر بگیرید یا کد را تایپ کنید. ۴. پینی از آنِ خودتان برگزینید.</translation>
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
        <source>The code is shown this once. Hand the slip over in person.</source>
        <translation>کد فقط همین یک بار نشان داده می‌شود. برگه را حضوری بدهید.</translation>
    </message>
</context>
<context>
    <name>SlotBox</name>
    <message>
        <source>heard</source>
        <translation>شنیده شد</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>کم است</translation>
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
        <translation>آنچه به هر مهمان قول می‌دهیم</translation>
    </message>
    <message>
        <source>Read them at your own pace. Each says what is done, and why.</source>
        <translation>با آهنگ خودتان بخوانید. هر کدام می‌گوید چه می‌شود و چرا.</translation>
    </message>
    <message>
        <source>Three questions, so that we are sure it is clear</source>
        <translation>چند پرسش، تا مطمئن شویم روشن است</translation>
    </message>
    <message>
        <source>Not quite yet. Read the hint, choose again, and send once more.</source>
        <translation>هنوز کاملاً نه. راهنما را بخوانید، دوباره برگزینید و بفرستید.</translation>
    </message>
    <message>
        <source>I have read them and will keep to them</source>
        <translation>خواندم و به آن‌ها پایبند می‌مانم</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>سپاسگزاریم</translation>
    </message>
    <message>
        <source>You will find the standards here at any time. When one changes, you are told.</source>
        <translation>استانداردها را همیشه اینجا می‌یابید. اگر یکی تغییر کند، خبرتان می‌کنیم.</translation>
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
        <translation>این نشان داده نشد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره</translation>
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
        <translation>در مهلت</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>تعلیق‌شده</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معاف</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>تعیین‌شده</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در جریان</translation>
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
        <source>angry</source>
        <translation>خشمگین</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>دلخور</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>آسوده</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>خشنود</translation>
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
        <source>Nothing waits for you</source>
        <translation>چیزی منتظر شما نیست</translation>
    </message>
    <message>
        <source>When a training is yours to do, it stands here, with its reason and its date.</source>
        <translation>هر آموزشی که با شماست، با دلیل و تاریخش اینجا می‌آید.</translation>
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
        <translation>یک عبارت، خوب گفته‌شده. فقط شما می‌بینید.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Earned this month</source>
        <translation>به‌دست‌آمده در این ماه</translation>
    </message>
    <message>
        <source>What you earn shows here, each with its reason.</source>
        <translation>آنچه به دست می‌آورید با دلیلش اینجا می‌آید.</translation>
    </message>
    <message>
        <source>%1 points this month</source>
        <translation>%1 امتیاز در این ماه</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>سوابق من</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
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
        <source>%1 on tonight; nothing waits for you</source>
        <translation>امشب %1 نفر؛ چیزی منتظر شما نیست</translation>
    </message>
    <message>
        <source>%1 on tonight; %2 need you</source>
        <translation>امشب %1 نفر؛ %2 نفر به شما نیاز دارند</translation>
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
        <source>Those who work at your site today stand here, with what they may do.</source>
        <translation>کسانی که امروز در محل شما کار می‌کنند، با کارهایی که مجازند، اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Ready for every task</source>
        <translation>آماده برای همهٔ کارها</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مجاز</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Some of the program's fonts are missing, so letters may look different. Installing the program again brings them back.</source>
        <translation>برخی از قلم‌های برنامه نیست و حروف شاید متفاوت دیده شود. نصب دوبارهٔ برنامه آن‌ها را بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>WelcomeFrame</name>
    <message>
        <source>The art of welcoming people well.</source>
        <translation>هنرِ خوشامد گفتن به مردم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
</TS>
