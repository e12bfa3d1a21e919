// SPDX-License-Identifier: GPL-3.0-or-later
// Records the gate's answers of the gallery's pictures: `node tests/gallery/record.mjs build/dev/bin/adabctl [FOLDER [PART]]`, the part one of
// demonstration, kinds, authors, floor; without it all. Organisations are made in a throw-away folder: the demonstration, in which one
// newcomer a language is hired and works through half of her path; one with the test course of every kind of question, whose first minutes
// lie in the past so that a time can have run out; one of authors, whose questions people answered; and one a language in which people are
// watched at work and others decide. Everything goes through
// `adabctl gate call` as the person herself. What a page shows depends on dates, numbers and shuffles of the day of recording.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.argv.length < 3 || process.argv.length > 5) {
    console.error('usage: node tests/gallery/record.mjs PATH/TO/adabctl [FOLDER [demonstration|kinds|authors|floor|policies]]');
    process.exit(2);
}
const source = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = resolve(process.argv[2]);
const out = resolve(process.argv[3] ?? join(source, 'tests/data/gate'));
const folder = mkdtempSync(join(tmpdir(), 'adab-gallery-'));
const locales = ['en', 'th', 'fa', 'ar'];
const secret = 'saffron house demo';

const run = (words, env = {}) =>
    execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, ...env } });
const keep = (name, value) => writeFileSync(join(out, `${name}.json`), JSON.stringify(value, null, 1) + '\n');

/// An organisation, and whoever acts in it.
class House {
    constructor(place) { this.place = join(folder, place); }
    run(...words) { return run(['--data', this.place, ...words, '--json']); }
    ask(name, args = {}, as = 'operator') {
        const who = as === 'operator' ? [] : ['--as', as];
        return JSON.parse(run(['--data', this.place, 'gate', 'call', name, JSON.stringify(args), ...who, '--json'], { ADAB_PASSWORD: secret })).value;
    }
    /// Signs somebody in for the first time (or anew), with the password of everybody here.
    enrol(person, locale) {
        const { code } = this.ask('people.issueEnrolmentCode', { person });
        this.ask('people.enrol', { code, secret, secretKind: 'password', locale });
    }
    speak(login, locale) {
        this.ask('people.saveSettings', { locale, lessonLocale: locale, guestLocale: locale }, login);
    }
    hire(name, latinName, site, department, jobRole, locale) {
        const hired = this.ask('people.hire', { name, latinName, site, department, jobRole, locale, from: this.ask('people.day').date });
        this.enrol(hired.person, locale);
        this.speak(hired.login, locale);
        return hired;
    }
}

/// What somebody answers who knows some of it, by the kind and the options of the question.
function guess(item, n) {
    switch (item.kind) {
        case 'ordering': return { order: item.options.map((o) => o.option) };
        case 'short-text': return { text: '?' };
        default: return { chosen: [item.options[n % item.options.length].option] };
    }
}

function demonstration() {
    const house = new House('demo');
    house.run('demo', '--staff', '24');
    const staff = house.ask('people.list', { limit: 100 }).rows;
    const personOf = (login) => staff.find((row) => row.login === login).person;
    for (const login of ['learner', 'supervisor']) house.enrol(personOf(login), 'en');

    const said = JSON.parse(readFileSync(join(source, 'tests/gallery/states.json'), 'utf8'))
        .find((state) => state.name === 'formula-feedback').afterTypes.utterance;
    // A reason as nobody thought of it, for "this should count".
    const wording = { en: 'the manager is just walking past', th: 'ผู้จัดการเพิ่งเดินผ่านมาพอดี', fa: 'مدیر همین الان از کنار من رد می‌شود', ar: 'المدير يمر من هنا الآن' };
    const newcomers = {
        en: house.hire('Maya Collins', 'Maya Collins', 'london', 'reception', 'front-desk', 'en'),
        th: house.hire('สุดารัตน์ แสงทอง', 'Sudarat Saengthong', 'bangkok', 'reception', 'front-desk', 'th'),
        fa: house.hire('شیرین کریمی', 'Shirin Karimi', 'tehran', 'reception', 'front-desk', 'fa'),
        ar: house.hire('ليلى حداد', 'Layla Haddad', 'dubai', 'reception', 'front-desk', 'ar'),
    };
    // Whose certificate is shown: one a script, of those who have one.
    const scripts = { en: /[A-Za-z]/, th: /[\u0e00-\u0e7f]/, fa: /[\u067e\u0686\u06a9\u06af\u06cc]/, ar: /[\u064a\u0629\u0643]/ };
    const certified = JSON.parse(house.run('report', 'matrix')).rows.filter((row) => row.cells[0] === 'certified');

    const open = {};
    const lists = {};
    for (const locale of locales) {
        const { person, login } = newcomers[locale];
        const me = (name, args) => house.ask(name, args, login);
        keep(`people.me.${locale}`, me('people.me'));
        keep(`people.issueEnrolmentCode.${locale}`, house.ask('people.issueEnrolmentCode', { person }, 'hr'));
        const lessons = (course) => me('courses.outline', { course }).lessons.map((lesson) => ({ course, lesson: lesson.lesson }));
        for (const lesson of lessons('presence')) me('courses.finishLesson', lesson);
        me('courses.finishLesson', lessons('speech-formulas')[0]);
        me('formulas.recordPractice', { formula: 'phone-greeting', guestLocale: locale });
        keep(`certification.myPath.${locale}`, me('certification.myPath'));
        const outline = me('courses.outline', { course: 'speech-formulas' });
        keep(`courses.outline.${locale}`, outline);
        keep(`certification.preview.presence.${locale}`, me('certification.preview', { kind: 'course', ref: 'speech-formulas' }));
        keep(`courses.list.${locale}`, me('courses.list'));
        keep(`courses.card.${locale}`, me('courses.card', { course: 'presence' }));
        const lesson = lessons('speech-formulas')[1];
        const screens = me('courses.lesson', lesson);
        keep(`courses.lesson.${locale}`, screens);
        // The end of a lesson whose rules differ by country: in English that of somebody in Bangkok.
        const last = house.ask('courses.lesson', { course: 'presence', lesson: 'space-and-gesture', locale }, newcomers[locale === 'en' ? 'th' : locale].login);
        keep(`courses.lesson.here.${locale}`, { ...last, screens: last.screens.slice(-1) });
        const check = screens.screens.find((screen) => screen.check).check;
        const answers = check.options.map((o) => me('courses.checkAnswer', { ...lesson, check: check.id ?? check.check, option: o.option ?? o.id }));
        keep(`courses.checkAnswer.${locale}`, answers.find((answer) => answer.right));
        keep(`formulas.list.${locale}`, me('formulas.list'));
        keep(`formulas.card.${locale}`, me('formulas.card', { formula: 'hold-request', guestLocale: locale }));
        keep(`formulas.grade.${locale}`, me('formulas.grade', { formula: 'hold-request', guestLocale: locale, text: said[locale] }));
        keep(`formulas.pocketCard.${locale}`, me('formulas.pocketCard', { guestLocale: locale }));
        const missing = me('formulas.grade', { formula: 'hold-request', guestLocale: locale, text: said[locale] });
        me('formulas.proposePhrase', { formula: 'hold-request', guestLocale: locale, slot: missing.slots.find((slot) => !slot.present).slot, phrase: wording[locale] });
        keep(`formulas.myProposals.${locale}`, me('formulas.myProposals'));
        const { play } = me('scenarios.start', { scenario: 'lost-parcel' });
        const talk = () => me('scenarios.view', { play });
        me('scenarios.choose', { play, move: talk().choices[0].move });
        keep(`scenarios.view.${locale}`, { ...talk(), play: 'play-1' });  // as scenarios.start.json calls it
        lists[locale] = me('scenarios.list');
        for (let turn = 0; !talk().finished; ++turn) {
            const { choices } = talk();
            me('scenarios.choose', { play, move: choices[turn % choices.length].move });
        }
        keep(`scenarios.debrief.${locale}`, me('scenarios.debrief', { play }));
        keep(`courses.standardsToAcknowledge.${locale}`, me('courses.standardsToAcknowledge', { program: 'onboarding' }));
        keep(`assessment.exam.${locale}`, me('assessment.exam', { exam: 'onboarding-quiz' }));
        for (const [kind, ref] of [['exam', 'onboarding-quiz'], ['acknowledgement', 'onboarding']])
            keep(`certification.preview.${ref}.${locale}`, me('certification.preview', { kind, ref }));
        const { attempt } = me('assessment.startAttempt', { exam: 'onboarding-quiz' });
        open[locale] = { login, attempt };
        for (const [n, item] of me('assessment.attempt', { attempt }).items.entries())
            if (n < 4)
                me('assessment.saveResponse', { attempt, slot: item.slot, response: guess(item, n), ...(n === 2 ? { flagged: true } : {}) });
        keep(`assessment.attempt.${locale}`, me('assessment.attempt', { attempt }));
        for (const [n, item] of me('assessment.attempt', { attempt }).items.entries())
            if (n >= 4) me('assessment.saveResponse', { attempt, slot: item.slot, response: guess(item, n) });
        me('assessment.submitAttempt', { attempt });
        keep(`assessment.review.${locale}`, me('assessment.review', { attempt }));
    }

    const concern = house.ask('discipline.concerns', {}, 'hr').rows.find((row) => row.state === 'asked');
    const { concern: id, person, program: of } = concern;
    house.ask('discipline.screen', { concern: id, person, program: of, outcome: 'support', reason: 'No time to learn at work.', days: 14, steps: ['time', 'coaching'] }, 'hr');
    // A chain that three of tonight's colleagues play, its first link taken.
    const tonight = house.ask('certification.tonight', { site: 'bangkok' }, 'supervisor').rows;
    const chain = lists.en.rows.find((row) => row.scenario === 'late-delivery').chain;
    const links = Object.fromEntries(chain.map((link, i) => [link.link, tonight[i].person]));
    house.ask('scenarios.gather', { scenario: 'late-delivery', people: links }, 'supervisor');
    // Conduct that the supervisor raised: one waits to be screened, one led to a plan that proposes another role.
    const today = house.ask('people.day').date;
    const report = (about) => house.ask('discipline.reportConcern', { person: about, rule: 'complaints.listen', occurredOn: today, discoveredOn: today,
        accuser: personOf('supervisor'), allegation: 'พูดแทรกแขกขณะที่แขกกำลังเล่าเรื่อง', evidence: [{ kind: 'complaint', text: 'ฉันพูดยังไม่จบสักประโยค' }] }, 'hr').concern;
    report(tonight[3].person);
    const held = staff.find((row) => row.login === 'staff9').jobRole;
    const other = house.ask('people.jobRoles').rows.find((row) => row.jobRole !== held).jobRole;
    house.ask('discipline.screen', { concern: report(personOf('staff9')), person: personOf('staff9'), outcome: 'support', reason: 'A quieter place to begin anew.',
        days: 30, steps: ['coaching', 'another-role'], jobRole: other, roleFrom: house.ask('people.day', { days: 14 }).date }, 'hr');
    for (const locale of locales) {
        for (const login of ['learner', 'hr', 'supervisor']) house.speak(login, locale);
        keep(`scenarios.list.${locale}`, { ...lists[locale], together: house.ask('scenarios.list', {}, 'supervisor').together });
        keep(`formulas.proposals.${locale}`, house.ask('formulas.proposals', {}, 'supervisor'));
        keep(`formulas.recordHeard.${locale}`, house.ask('formulas.recordHeard',
            { person: newcomers.th.person, formula: 'hold-request', guestLocale: locale, text: said[locale] }, 'supervisor'));
        const holder = certified.find((row) => scripts[locale].test(row.name)) ?? certified[0];
        const hr = (name, args) => keep(`${name}.${locale}`, house.ask(name, args, 'hr'));
        house.ask('people.saveSettings', { locale }, 'hr');
        hr('credentials.certificate', { person: holder.person, program: 'onboarding' });
        hr('insight.desk');
        hr('insight.cell', { person: personOf('staff5'), program: 'onboarding' });
        hr('people.list', { limit: 14 });
        for (const name of ['people.sites', 'people.jobRoles', 'people.departments', 'people.day', 'discipline.concerns', 'standards.list']) hr(name);
        const { case: matter } = house.ask('discipline.cases', {}, 'hr').rows[0];
        hr('discipline.cases');
        hr('discipline.case', { case: matter });
        const filed = personOf('staff5');
        hr('files.retention', { person: filed });
        hr('files.holds', { person: filed });
        house.enrol(personOf('staff9'), locale);
        house.speak('staff9', locale);
        const { rows: [theirs] } = house.ask('discipline.myCases', {}, 'staff9');
        keep(`discipline.mine.${locale}`, house.ask('discipline.mine', {}, 'staff9'));
        keep(`discipline.myCases.${locale}`, { rows: [{ ...theirs, case: 'case-1' }] });
        keep(`certification.tonight.${locale}`, house.ask('certification.tonight', { site: 'bangkok' }, 'supervisor'));
        keep(`insight.record.${locale}`, house.ask('insight.record', {}, 'learner'));
        keep(`rewards.mine.${locale}`, house.ask('rewards.mine', {}, 'learner'));
    }
}

/// The test course of every kind, in exams of every behaviour.
function everyKind() {
    const pack = join(folder, 'kinds-program');
    cpSync(join(source, 'tests/data/kinds-program'), pack, { recursive: true });
    const exams = { 'every-kind': '', immediate: 'behaviour: immediate', tries: 'behaviour: tries', certainty: 'behaviour: certainty',
        supervised: 'behaviour: tries, supervised: true', grace: 'overdue: grace, grace_minutes: 30' };
    const manifest = readFileSync(join(pack, 'pack.yaml'), 'utf8');
    const kinds = { immediate: ['matching', 'single-choice', 'true-false'], tries: ['numeric', 'single-choice'],
        certainty: ['single-choice', 'true-false'], supervised: null, grace: ['single-choice', 'matching'], 'every-kind': null };
    const drawn = (exam) => kinds[exam]?.map((kind) => `{course: kinds, kinds: [${kind}], count: 1}`).join(', ') ?? '{course: kinds, count: 14}';
    const lines = Object.entries(exams).map(([exam, more]) =>
        `  - {id: ${exam}, courses: [kinds], draw: [${drawn(exam)}], pass: "4/5", minutes: 40, attempts: 3, blind: true${more ? ', ' + more : ''}}\n`);
    writeFileSync(join(pack, 'pack.yaml'), manifest.replace(/exams:\n(?: .*\n)+/, 'exams:\n' + lines.join('')));
    for (const locale of locales) {
        const file = join(pack, locale, 'program.yaml');
        const words = readFileSync(file, 'utf8');
        const title = words.match(/every-kind: (\{.*\})/)[1];
        writeFileSync(file, words.replace(/( {2})every-kind: .*\n/, Object.keys(exams).map((exam) => `  ${exam}: ${title}\n`).join('')));
    }

    // The time of one attempt ran out a moment ago, and its grace goes on.
    const began = new Date(Date.now() - 45 * 60 * 1000).toISOString();
    const names = { en: 'Here', th: 'ที่นี่', fa: 'اینجا', ar: 'هنا' };
    const day = began.slice(0, 10);
    const people = { en: ['Maya', 'Maya'], th: ['มาลี', 'Malee'], fa: ['مینا', 'Mina'], ar: ['مها', 'Maha'] };
    const script = [
        { at: began, call: 'packs.install', args: { folder: join(source, 'tests/data/kinds') } },
        { call: 'packs.install', args: { folder: pack } },
        { call: 'people.addSite', args: { site: 'here', names, zone: 'Asia/Bangkok', country: 'TH' } },
        { call: 'people.addJobRole', args: { jobRole: 'host', names } },
        { call: 'people.addDepartment', args: { department: 'lobby', names } },
    ];
    for (const [login, [name, latinName]] of [...Object.entries(people), ['gita', ['Gita', 'Gita']], ['chief', ['Chief', 'Chief']]]) {
        const person = `p-${login}`;
        script.push({ call: 'people.addStaff', args: { person, name, latinName, login } },
            { call: 'people.startJob', args: { person, site: 'here', department: 'lobby', jobRole: 'host', from: day } });
        if (login === 'chief')
            script.push({ call: 'people.grantRole', args: { person, role: 'hr', scope: 'organisation' } });
    }
    script.push({ as: 'chief', call: 'assessment.assignGrader', args: { person: 'p-gita', exam: 'every-kind' } });
    for (const locale of locales) {
        const help = { person: `p-${locale}`, exam: 'supervised', extraMinutes: 10, aloud: true, reason: 'Reads better by ear' };
        script.push({ as: 'chief', call: 'assessment.grantAccommodation', args: help });
    }
    // Which question stands first is drawn: of the two answers to each, one is refused.
    const attemptOf = (locale) => `$attempt-${locale}`;
    for (const locale of locales) {
        const attempt = attemptOf(locale);
        script.push({ as: locale, call: 'assessment.startAttempt', args: { exam: 'grace' }, save: { [attempt]: '/value/attempt' } });
        for (const slot of [1, 2])
            for (const response of [{ chosen: ['a'] }, { pairs: { s1: 'c', s2: 'a' } }])
                script.push({ as: locale, call: 'assessment.saveResponse', args: { attempt, slot, response } });
    }
    const file = join(folder, 'kinds.jsonl');
    writeFileSync(file, script.map((line) => JSON.stringify(line) + '\n').join(''));
    const house = new House('kinds');
    const played = run(['rehearse', file, '--keep', house.place]).trim().split('\n').map((line) => JSON.parse(line).value);
    const inGrace = Object.fromEntries(locales.map((locale) => [locale, played[script.findIndex((line) => line.save?.[attemptOf(locale)])].attempt]));
    for (const login of [...locales, 'gita', 'chief']) house.enrol(`p-${login}`, 'en');

    const words = {
        en: { gap: 'hold', number: '15', short: 'level', said: 'May I put you on hold for two minutes?', written: 'Twice you had to leave without your breakfast. I am sorry; it was our mistake. It is off your bill, and a packed breakfast waits for you at the desk from six.' },
        th: { gap: 'ถือสายรอ', number: '15', short: 'ระดับ', said: 'ขออนุญาตให้ถือสายรอสักครู่ได้ไหมคะ', written: 'สองเช้าที่ผ่านมาท่านไม่ได้ทานอาหารเช้า เป็นความผิดของเราและต้องขออภัย เราหักค่าอาหารออกแล้ว และเตรียมชุดอาหารเช้าไว้ให้ที่เคาน์เตอร์ตั้งแต่หกโมง' },
        fa: { gap: 'خط', number: '۱۵', short: 'سطح', said: 'اجازه می‌دهید دو دقیقه پشت خط نگهتان دارم؟', written: 'دو صبح بی صبحانه رفتید. متأسفم؛ اشتباه از ما بود. هزینه‌اش کم شد و از ساعت شش بسته صبحانه روی پیشخوان منتظر شماست.' },
        ar: { gap: 'الانتظار', number: '١٥', short: 'مستوى', said: 'هل تسمحون أن أبقيكم على الخط دقيقتين؟', written: 'خرجتم صباحين بلا فطور، ونعتذر فالخطأ خطؤنا. خُصم ثمنه من الفاتورة، وينتظركم عند المكتب من السادسة فطور للسفر.' },
    };
    // Questions and choices are drawn in any order; here they stand as the course has them, the choices turned by one, so that a picture and a
    // test can name them.
    const order = ['single-choice', 'true-false', 'multiple-choice', 'matching', 'ordering', 'gap-fill', 'short-text', 'numeric', 'hotspot', 'error-text',
        'rate', 'rank', 'speech-formula', 'written'];
    const kindOf = (item) => item.kind === 'judgement' ? (item.ask ?? (item.response?.ratings ? 'rate' : 'rank')) : item.kind;
    const turned = (list, by) => list && [...list].sort((one, other) => idOf(one).localeCompare(idOf(other))).map((_, n, all) => all[(n + by) % all.length]);
    const idOf = (choice) => choice.option ?? choice.place;
    const laid = (item, slot) => {
        const turn = { 'true-false': 0, 'error-text': 0, matching: 2 }[item.kind] ?? 1;
        if (item.kind === 'true-false') return { ...item, slot, options: [...item.options].reverse().sort((one) => one.option === 'true' ? -1 : 1) };
        const value = { ...item, slot, options: turned(item.options, turn) };
        if (item.places) value.places = turned(item.places, turn);
        if (item.pieces) value.pieces = item.pieces.map((piece) => piece.options ? { ...piece, options: turned(piece.options, turn) } : piece);
        return value;
    };
    const sorted = (value) => {
        const items = [...value.items].sort((one, other) => order.indexOf(kindOf(one)) - order.indexOf(kindOf(other)));
        return { ...value, items: items.map((item, n) => laid(item, n + 1)) };
    };
    const handedIn = {};
    for (const locale of locales) {
        const { gap, number, short, said, written } = words[locale];
        const responses = {
            'single-choice': { chosen: ['a'] }, 'true-false': { chosen: ['false'] }, 'multiple-choice': { chosen: ['a', 'd'] },
            matching: { pairs: { s1: 'c', s2: 'a' } }, ordering: { order: ['c', 'd', 'a', 'b'] },
            'gap-fill': { gaps: { g1: { option: 'b' }, g2: { text: gap }, g3: { text: number } } }, 'short-text': { text: short },
            numeric: { number: '15', unit: 's' }, hotspot: { point: { x: 338, y: 296 } }, 'error-text': { chosen: ['b'] },
            rate: { ratings: { a: 4, b: 2 } }, rank: { order: ['b', 'c', 'a'] }, 'speech-formula': { locale, said }, written: { text: written },
        };
        const me = (name, args) => house.ask(name, args, locale);
        house.speak(locale, locale);
        const start = (exam) => me('assessment.startAttempt', { exam }).attempt;
        const view = (attempt) => me('assessment.attempt', { attempt });
        const save = (attempt, kind, more = {}) => {
            const item = view(attempt).items.find((one) => kindOf(one) === kind);
            me('assessment.saveResponse', { attempt, slot: item.slot, response: responses[kind], ...more });
            return item.slot;
        };
        const shown = (name, value) => keep(`assessment.attempt.${name}.${locale}`, { ...value, attempt: name });

        shown('grace', sorted(view(inGrace[locale])));
        for (const [name, first, more] of [['immediate', 'matching', {}], ['tries', 'numeric', {}], ['certainty', 'single-choice', { certainty: 2 }]]) {
            const attempt = start(name);
            const slot = save(attempt, first, more);
            if (name !== 'certainty') me('assessment.checkResponse', { attempt, slot });
            else save(attempt, 'true-false', { certainty: 2 });
            const value = view(attempt);
            const items = [...value.items].sort((one, other) => kinds[name].indexOf(kindOf(one)) - kinds[name].indexOf(kindOf(other)));
            shown(name, { ...value, items: items.map((item, n) => laid(item, n + 1)) });
        }
        const attempt = start('every-kind');
        shown('kinds', sorted(view(attempt)));
        for (const kind of order) save(attempt, kind, kind === 'matching' ? { flagged: true } : {});
        shown('kinds-answered', sorted(view(attempt)));
        me('assessment.submitAttempt', { attempt });
        handedIn[locale] = attempt;
        keep(`assessment.exam.supervised.${locale}`, me('assessment.exam', { exam: 'supervised' }));
        house.speak('chief', locale);
        keep(`assessment.supervisable.${locale}`, house.ask('assessment.supervisable', { person: `p-${locale}` }, 'chief'));
    }
    // Marking: the scripts of everybody, read in the marker's language; of one's own language the one that is opened.
    for (const locale of locales) {
        house.speak('gita', locale);
        const queue = house.ask('assessment.gradingQueue', {}, 'gita');
        keep(`assessment.gradingQueue.${locale}`, queue);
        const scripts = queue.rows.map((row) => house.ask('assessment.script', { script: row.script }, 'gita'));
        keep(`assessment.script.${locale}`, scripts.find((script) => script.response?.text === words[locale].written) ?? scripts[0]);
    }
    for (const { script } of house.ask('assessment.gradingQueue', {}, 'gita').rows) {
        const { rubric } = house.ask('assessment.script', { script }, 'gita');
        const levels = Object.fromEntries(rubric.map(({ criterion, levels }, n) => [criterion, levels.at(n === 0 ? -1 : 0).level]));
        house.ask('assessment.gradeScript', rubric.length > 0 ? { script, levels } : { script, mark: '1/2' }, 'gita');
    }
    for (const locale of locales) {
        const review = house.ask('assessment.review', { attempt: handedIn[locale] }, locale);
        keep(`assessment.review.kinds.${locale}`, { ...sorted(review), attempt: 'kinds' });
    }
}

/// Two authors a language: one takes questions over, the other reads them. Eight people sat a quiz of questions that are answered already,
/// the better the more they know; one question misleads those who know most.
function authors() {
    const titles = {
        desk: { en: 'At the front desk', th: 'ที่แผนกต้อนรับ', fa: 'در پذیرش', ar: 'في الاستقبال' },
        seen: { en: 'How we are seen, the quiz', th: 'แบบทดสอบ แขกเห็นเราอย่างไร', fa: 'آزمون «ما را چطور می‌بینند»', ar: 'كيف يرانا الضيف: الاختبار' },
    };
    const draws = {
        desk: '{course: front-desk, count: 3}, {course: presence, difficulty: 2, count: 2}, '
            + '{courses: [presence, speech-formulas], kinds: [single-choice], count: 2}',
        seen: '{course: presence, kinds: [single-choice, multiple-choice, ordering, short-text], count: 4}',
    };
    const packs = {};
    for (const id of ['desk', 'seen']) {
        packs[id] = join(folder, `program-${id}`);
        mkdirSync(packs[id], { recursive: true });
        writeFileSync(join(packs[id], 'pack.yaml'), `kind: program
id: ${id}
version: 1.0.0
source_locale: en
locales: [en, th, fa, ar]
required_of: {job_roles: all}
due: {days: 14, after: hire}
validity: {months: 12, basis: completion}
window_days: 60
grace_days: 14
requirements:
  - {id: quiz, kind: exam, exam: ${id}-quiz}
exams:
  - id: ${id}-quiz
    draw: [${draws[id]}]
    pass: "3/5"
    minutes: 20${id === 'seen' ? '\n    exposure_percent: 40' : ''}
tasks: []
`);
        for (const locale of locales) {
            const title = JSON.stringify(titles[id][locale]);
            mkdirSync(join(packs[id], locale), { recursive: true });
            writeFileSync(join(packs[id], locale, 'program.yaml'),
                `title: ${title}\nwhy: ${title}\nproves: ${title}\nrequirements: {quiz: {title: ${title}}}\nexams: {${id}-quiz: {title: ${title}}}\n`);
        }
    }
    const writers = { en: ['Anna Whitfield', 'Grace Byrne'], th: ['อรุณี สายทอง', 'วรรณา ศรีสุข'], fa: ['آناهیتا رستمی', 'نسرین کریمی'], ar: ['آمنة القاسم', 'جميلة حداد'] };
    const latin = { en: writers.en, th: ['Arunee Saithong', 'Wanna Srisuk'], fa: ['Anahita Rostami', 'Nasrin Karimi'], ar: ['Amina Al Qasim', 'Jamila Haddad'] };
    const people = ['Maya', 'Noah', 'Ivy', 'Owen', 'Ruby', 'Sam', 'Tess', 'Vera'];
    const names = { en: 'Here', th: 'ที่นี่', fa: 'اینجا', ar: 'هنا' };
    const began = new Date(Date.now() - 24 * 3600 * 1000).toISOString();
    const script = [{ at: began, call: 'packs.install', args: { folder: packs.seen } },
        { call: 'people.addSite', args: { site: 'here', names, zone: 'Asia/Bangkok', country: 'TH' } },
        { call: 'people.addJobRole', args: { jobRole: 'host', names } },
        { call: 'people.addDepartment', args: { department: 'lobby', names } }];
    const add = (login, name, latinName) => script.push({ call: 'people.addStaff', args: { person: `p-${login}`, name, latinName, login } },
        { call: 'people.startJob', args: { person: `p-${login}`, site: 'here', department: 'lobby', jobRole: 'host', from: began.slice(0, 10) } });
    for (const locale of locales)
        for (const [n, who] of ['writer', 'reader'].entries()) {
            add(`${who}-${locale}`, writers[locale][n], latin[locale][n]);
            script.push({ call: 'people.grantRole', args: { person: `p-${who}-${locale}`, role: 'author', scope: 'organisation' } });
        }
    for (const name of people) add(name.toLowerCase(), name, name);
    const file = join(folder, 'authors.jsonl');
    writeFileSync(file, script.map((line) => JSON.stringify({ ...line, expect: { ok: true } }) + '\n').join(''));
    const house = new House('authors');
    run(['rehearse', file, '--keep', house.place]);
    for (const locale of locales) for (const who of ['writer', 'reader']) house.enrol(`p-${who}-${locale}`, locale);
    for (const name of people) house.enrol(`p-${name.toLowerCase()}`, 'en');

    // Who knows more answers more; nobody is certain of the last, and who knows much takes the second best there.
    const bank = house.ask('assessment.bank', { course: 'presence' }, 'reader-en').rows;
    const best = Object.fromEntries(bank.map((row) => [row.stem, { ...house.ask('assessment.item', { course: 'presence', item: row.item }, 'reader-en').best, item: row.item }]));
    const hard = Object.fromEntries(bank.filter((row) => row.use === 'exam').map((row, n, all) => [row.item, 8 * n / all.length]));
    for (let round = 0; round < 8; ++round)
        for (const [n, name] of people.entries()) {
            const me = (call, args) => house.ask(call, args, name.toLowerCase());
            const { attempt } = me('assessment.startAttempt', { exam: 'seen-quiz' });
            for (const item of me('assessment.attempt', { attempt }).items) {
                const { item: id, ...right } = best[item.stem];
                const knows = n + round % 3 > hard[id] && !(id === 'unknown-custom' && n > 4);
                const wrong = item.options?.map((one) => one.option).find((option) => !(right.chosen ?? right.order ?? []).includes(option));
                const response = knows || wrong === undefined || !right.chosen ? right : { chosen: [wrong] };
                me('assessment.saveResponse', { attempt, slot: item.slot, response });
            }
            me('assessment.submitAttempt', { attempt });
        }
    for (const locale of locales) {
        const reader = `reader-${locale}`;
        house.speak(reader, locale);
        const record = (name, args, as = name) => keep(`${as}.${locale}`, house.ask(name, args, reader));
        // The question whose options are opened in a picture (states.json) has to stand at the top of these.
        record('assessment.statistics', { bank: 'presence' });
        record('assessment.bank', { course: 'presence' }, 'assessment.bank.presence');
        record('assessment.blueprint', { exam: 'seen-quiz' }, 'assessment.blueprint.seen-quiz');
        record('assessment.exposure', { exam: 'seen-quiz' }, 'assessment.exposure.seen-quiz');
    }

    // The same questions in each language, in a copy of the organisation of their own.
    for (const locale of locales) {
        const place = join(folder, `authors-${locale}`);
        cpSync(house.place, place, { recursive: true });
        const copy = new House(`authors-${locale}`);
        const [writer, reader] = [`writer-${locale}`, `reader-${locale}`];
        copy.speak(writer, locale);
        const gift = readFileSync(locale === 'en' ? join(source, 'tests/data/import/front-desk.gift')
            : join(source, `tests/gallery/questions/front-desk.${locale}.gift`));
        const incoming = { bank: 'front-desk', format: 'gift', content: { octets: gift.toString('base64url') }, locale };
        keep(`assessment.previewItems.${locale}`, copy.ask('assessment.previewItems', incoming, writer));
        const taken = copy.ask('assessment.importItems', incoming, writer);
        if (locale === 'en') keep('assessment.importItems', taken);
        copy.ask('packs.install', { folder: packs.desk });  // which draws from that bank
        const digestOf = (item) => copy.ask('assessment.bank', { course: 'front-desk' }, reader).rows.find((row) => row.item === item).digest;
        copy.ask('assessment.approveItem', { course: 'front-desk', item: 'wait', digest: digestOf('wait') }, reader);
        copy.ask('assessment.editItem', { bank: 'front-desk', item: 'names', digest: digestOf('names'), difficulty: 2, rules: ['presence.notice'] }, reader);
        const record = (name, args, as = name) => keep(`${as}.${locale}`, copy.ask(name, args, reader));
        record('assessment.banks', {});
        record('assessment.bank', { course: 'front-desk' });
        for (const item of ['first-word', 'names', 'steps', 'wait'])
            record('assessment.item', { course: 'front-desk', item }, item === 'first-word' ? 'assessment.item' : `assessment.item.${item}`);
        record('assessment.exams', {});
        record('assessment.blueprint', { exam: 'desk-quiz' }, 'assessment.blueprint.desk-quiz');
        record('assessment.exposure', { exam: 'desk-quiz' }, 'assessment.exposure.desk-quiz');
    }
}

/// A house a language in which hosts are watched at the desk (tests/data/floor): one is new, one certified, one late, one suspended, one
/// revoked who appeals, one waits for a decision, one for an exception.
function floor() {
    const names = {
        en: { malee: ['Maya Collins'], ploy: ['Ivy Turner'], dao: ['Noah Fletcher'], kanya: ['Ruby Marsh'], nok: ['Owen Pryce'], chai: ['Tess Hollis'], suda: ['Grace Byrne'], hanna: ['Anna Whitfield'], omid: ['Paul Sutton'], mona: ['Nina Patel'], anan: ['Alan Brooks'] },
        th: { malee: ['มาลี แสงทอง', 'Malee Saengthong'], ploy: ['พลอย ศรีสุข', 'Ploy Srisuk'], dao: ['ดาว ใจดี', 'Dao Jaidee'], kanya: ['กัญญา สายทอง', 'Kanya Saithong'], nok: ['นก พึ่งบุญ', 'Nok Phuengbun'], chai: ['ชัย วงศ์ดี', 'Chai Wongdee'], suda: ['สุดา รุ่งเรือง', 'Suda Rungrueang'], hanna: ['อรุณี ทองดี', 'Arunee Thongdee'], omid: ['วิชัย สุขใจ', 'Wichai Sukjai'], mona: ['นิดา ศรีทอง', 'Nida Srithong'], anan: ['อนันต์ บุญมี', 'Anan Boonmee'] },
        fa: { malee: ['شیرین کریمی', 'Shirin Karimi'], ploy: ['پریسا رستمی', 'Parisa Rostami'], dao: ['داوود احمدی', 'Davood Ahmadi'], kanya: ['کتایون صالحی', 'Katayoun Salehi'], nok: ['نوید مرادی', 'Navid Moradi'], chai: ['چیستا بهرامی', 'Chista Bahrami'], suda: ['سودابه نیک‌پی', 'Soudabeh Nikpey'], hanna: ['هانیه شریفی', 'Hanieh Sharifi'], omid: ['امید جعفری', 'Omid Jafari'], mona: ['نینا فرهادی', 'Nina Farhadi'], anan: ['آرش نوری', 'Arash Nouri'] },
        ar: { malee: ['ليلى حداد', 'Layla Haddad'], ploy: ['جميلة القاسم', 'Jamila Al Qasim'], dao: ['داود منصور', 'Dawud Mansour'], kanya: ['كوثر النجار', 'Kawthar Al Najjar'], nok: ['نزار خليل', 'Nizar Khalil'], chai: ['شهد العلي', 'Shahd Al Ali'], suda: ['سعاد الحسن', 'Suad Al Hasan'], hanna: ['هناء يوسف', 'Hana Yousef'], omid: ['عمر سليم', 'Omar Salim'], mona: ['نينا الراشد', 'Nina Al Rashid'], anan: ['أنس حمدان', 'Anas Hamdan'] },
    };
    const words = {
        en: { seen: 'Looked up before the guest had put the bag down.', calm: 'Thank you for your calm at eight in the evening. Next: name a time.', why: 'Seen at the desk, twice.', till: 'The key card log shows another hand; until it is clear, not alone.', away: 'A child is ill.', course: 'Two years at the desk of another house.', mine: 'I was on leave that day. Please look at the roster.' },
        th: { seen: 'เงยหน้าทักทายก่อนที่แขกจะวางกระเป๋า', calm: 'ขอบคุณที่ใจเย็นตอนสองทุ่ม ครั้งหน้าลองบอกเวลาให้แน่นอน', why: 'ได้เห็นที่เคาน์เตอร์สองครั้ง', till: 'บันทึกคีย์การ์ดไม่ตรงกัน ระหว่างตรวจสอบจึงยังไม่อยู่ลำพัง', away: 'ลูกไม่สบาย', course: 'เคยประจำเคาน์เตอร์ที่อื่นสองปี', mine: 'วันนั้นอยู่ระหว่างลา โปรดดูตารางเวร' },
        fa: { seen: 'پیش از آنکه مهمان کیفش را زمین بگذارد سر بلند کرد.', calm: 'سپاس از آرامش شما در ساعت هشت شب. گام بعدی: زمانی معین بگویید.', why: 'دو بار پشت پیشخوان دیده شد.', till: 'گزارش کارت‌ها با گفته‌ها نمی‌خواند؛ تا روشن شدن موضوع، تنها نه.', away: 'فرزندش بیمار است.', course: 'دو سال پشت پیشخوان خانه‌ای دیگر.', mine: 'آن روز مرخصی بودم. لطفاً برنامه را ببینید.' },
        ar: { seen: 'رفعت نظرها قبل أن يضع الضيف حقيبته.', calm: 'شكراً على هدوئكم في الثامنة مساءً. الخطوة التالية: تسمية وقت.', why: 'شوهد على المكتب مرتين.', till: 'سجل البطاقات لا يطابق الأقوال؛ إلى أن يتضح الأمر لا عمل دون مرافق.', away: 'طفلها مريض.', course: 'سنتان على مكتب دار أخرى.', mine: 'كنتُ في إجازة ذلك اليوم. يُرجى النظر في الجدول.' },
    };
    const place = { en: 'The Lighthouse', th: 'โรงแรมประภาคาร', fa: 'هتل فانوس', ar: 'فندق المنارة' };
    const job = { en: 'Host', th: 'พนักงานต้อนรับ', fa: 'میزبان', ar: 'مضيف' };
    const office = { en: 'Office', th: 'สำนักงาน', fa: 'دفتر', ar: 'مكتب' };
    const day = 24 * 3600 * 1000;
    const before = (days, hours = 0) => new Date(Date.now() - days * day - hours * 3600 * 1000);
    const dateOf = (days) => new Date(Date.now() + 7 * 3600 * 1000 - days * day).toISOString().slice(0, 10);
    for (const locale of locales) {
        const w = words[locale];
        const script = [{ at: before(400).toISOString(), call: 'packs.install', args: { folder: join(source, 'tests/data/floor') } },
            { call: 'people.addSite', args: { site: 'here', names: place, zone: 'Asia/Bangkok', country: 'TH' } },
            { call: 'people.addJobRole', args: { jobRole: 'host', names: job } }, { call: 'people.addJobRole', args: { jobRole: 'office', names: office } },
            { call: 'people.addDepartment', args: { department: 'lobby', names: job } }];
        const hire = (login, from, jobRole = 'host') => {
            const [name, latinName = name] = names[locale][login];
            script.push({ call: 'people.addStaff', args: { person: `p-${login}`, name, latinName, login } },
                { call: 'people.startJob', args: { person: `p-${login}`, site: 'here', department: 'lobby', jobRole, from } });
        };
        for (const login of ['suda', 'hanna', 'omid']) hire(login, dateOf(399), 'office');
        script.push({ call: 'people.grantRole', args: { person: 'p-suda', role: 'supervisor', scope: 'site', site: 'here' } });
        for (const login of ['hanna', 'omid']) script.push({ call: 'people.grantRole', args: { person: `p-${login}`, role: 'hr', scope: 'organisation' } });
        const about = (login) => ({ person: `p-${login}`, program: 'floor' });
        const observe = (days, login, levels = { greets: 'does-it', listens: 'does-it', promises: 'shows-others' }, more = {}) =>
            script.push({ at: before(days, 1).toISOString(), as: 'suda', call: 'certification.recordObservation', args: { ...about(login), rubric: 'at-the-desk', levels, ...more } });
        const decide = (days, as, call, login, reason) => script.push(
            { at: before(days).toISOString(), as, call: 'certification.evidence', args: about(login), save: { $seen: '/value/rows/0/record' } },
            { as, call: `certification.${call}`, args: { ...about(login), evidence: ['$seen'], reason }, save: { [`$${login}`]: '/value/record' } });
        for (const login of ['ploy', 'dao', 'nok']) hire(login, dateOf(330));
        observe(325, 'ploy');
        for (const login of ['dao', 'nok']) observe(324.5, login);
        for (const login of ['ploy', 'dao', 'nok']) decide(324, 'suda', 'certify', login, w.why);
        hire('kanya', dateOf(40));
        decide(12, 'hanna', 'revoke', 'nok', w.till);
        script.push({ at: before(10).toISOString(), as: 'nok', call: 'certification.appeal', args: { decision: '$nok', reason: w.mine } });
        decide(6, 'hanna', 'suspend', 'dao', w.till);
        script.push({ call: 'packs.install', args: { folder: join(source, 'tests/data/lounge') } });
        hire('malee', dateOf(5));
        hire('chai', dateOf(5));
        script.push({ at: before(3).toISOString(), as: 'suda', call: 'certification.recognise', args: { ...about('kanya'), until: dateOf(-200), reason: w.course } });
        observe(2, 'chai');
        observe(1, 'malee', { greets: 'does-it', listens: 'does-it', promises: 'not-yet' }, { notes: { greets: w.seen }, note: w.calm, observedAt: before(1, 4).toISOString() });
        // Another request was refused; two began weeks ago and are entered today.
        script.push({ at: before(0, 20).toISOString(), as: 'suda', call: 'certification.recognise', args: { ...about('nok'), until: dateOf(-90), reason: w.course }, save: { $asked: '/value/exception' } },
            { as: 'omid', call: 'certification.refuseException', args: { exception: '$asked', reason: w.till } });
        // Of the hours that the other certification asks for, one has some, from two hands.
        const worked = (as, person, hours, days) => script.push({ as, call: 'certification.confirmHours', args: { person: `p-${person}`, program: 'lounge', hours, through: dateOf(days) } });
        worked('suda', 'malee', 16, 4);
        worked('suda', 'ploy', 31, 4);
        worked('hanna', 'malee', 8, 2);
        hire('mona', dateOf(40));
        hire('anan', dateOf(38));
        // Letters: one that arrived, one that did not, one that waits.
        for (const login of ['kanya', 'mona', 'suda']) script.push({ call: 'reminders.saveAddress', args: { person: `p-${login}`, address: `${login}@example.org` } });
        script.push({ call: 'reminders.setHours', args: { site: 'here', from: '00:00', until: '24:00' } }, { call: 'reminders.queue' });
        for (const outcome of ['sent', 'refused'])
            script.push({ call: 'reminders.take', save: { $letter: '/value/message' } },
                { call: 'reminders.settle', args: { message: '$letter', outcome, ...(outcome === 'refused' ? { problem: '550 5.1.1 No such mailbox' } : {}) } });
        script.push({ call: 'reminders.setHours', args: { site: 'here', from: '08:00', until: '20:00' } },
            { call: 'reminders.setHours', args: { site: 'here', from: '20:00', until: '02:00', first: '2027-02-08', last: '2027-03-09' } });
        const row = (login, from, until) => ({ person: `p-${login}`, site: 'here', date: dateOf(0), from, until });
        script.push({ at: before(0, 0.1).toISOString(), call: 'people.importRoster', args: { rows: [row('malee', '08:00', '16:00'), row('ploy', '08:00', '16:00'), row('dao', '14:00', '22:00'), row('kanya', '16:00', '23:30')] } });
        const file = join(folder, `floor-${locale}.jsonl`);
        writeFileSync(file, script.map((line) => JSON.stringify({ ...line, expect: { ok: true } }) + '\n').join(''));
        const house = new House(`floor-${locale}`);
        run(['rehearse', file, '--keep', house.place]);
        for (const login of Object.keys(names[locale])) {
            house.enrol(`p-${login}`, locale);
            house.speak(login, locale);
        }
        const [shift] = house.ask('certification.shift', { site: 'here' }, 'suda').rows.filter((one) => one.person === 'p-kanya');
        house.ask('people.coverShift', { shift: shift.shift, by: 'p-chai', reason: w.away }, 'suda');
        const record = (name, args, as) => keep(`${name}.${locale}`, house.ask(name, args, as));
        record('certification.shift', { site: 'here' }, 'suda');
        record('certification.lineUp', { site: 'here' }, 'suda');
        record('certification.rubrics', {}, 'malee');
        record('certification.observations', {}, 'malee');
        record('certification.observationsMade', {}, 'suda');
        record('certification.hoursWaiting', {}, 'suda');
        record('certification.hours', {}, 'malee');
        for (const name of ['statusOf', 'decisions'])
            keep(`certification.${name}.lounge.${locale}`, house.ask(`certification.${name}`, { program: 'lounge' }, 'malee'));
        record('certification.queue', {}, 'hanna');
        record('certification.exceptions', {}, 'hanna');
        const { rows } = house.ask('certification.decisions', { program: 'floor' }, 'nok');
        keep(`certification.decisions.${locale}`, { rows: rows.map((one) => one.appeal ? { ...one, appeal: { ...one.appeal, appeal: 'appeal-1' } } : one) });
        record('certification.evidence', about('dao'), 'hanna');
        record('certification.statusOf', { program: 'floor' }, 'dao');
        record('certification.preview', { kind: 'observation', ref: 'at-the-desk' }, 'malee');
        record('reminders.calendar', {}, 'malee');
        record('reminders.outbox', {}, 'hanna');
        record('reminders.hours', { site: 'here' }, 'hanna');
        record('reminders.address', {}, 'kanya');
        house.ask('reminders.saveMailSettings', { host: 'mail.example.org', port: 587, security: 'starttls', user: 'adab', password: secret, from: 'adab@example.org' }, 'hanna');
        house.ask('reminders.saveAddress', { person: 'p-hanna', address: 'hanna@example.org' });
        record('reminders.mailSettings', {}, 'hanna');
        // The same program, asked of the office too and with more time.
        const next = join(folder, `floor-next-${locale}`);
        cpSync(join(source, 'tests/data/floor'), next, { recursive: true });
        const manifest = readFileSync(join(next, 'pack.yaml'), 'utf8');
        writeFileSync(join(next, 'pack.yaml'), manifest.replace(/^version: .*$/m, 'version: 2.0.0').replace('job_roles: [', 'job_roles: [office, ').replace(/days: \d+/, 'days: 30'));
        record('packs.list', { kind: 'program' }, 'hanna');
        record('certification.previewProgram', { folder: next }, 'hanna');
        const problems = [{ code: 'people.import-person', arguments: {} }, { code: 'people.import-date', arguments: { text: '31.2.' } }];
        record('people.problemsInWords', { problems }, 'hanna');
    }
}

/// A policy that HR writes anew: a draft, one that is not finished, what differs, and what it would have done.
function policies() {
    const house = new House('policies');
    house.run('demo', '--staff', '60');
    house.ask('packs.install', { folder: join(source, 'assets/policies/gb') });
    const policy = 'service-policy';
    const staff = house.ask('people.list', { limit: 100 }, 'hr').rows;
    const sites = [...new Set(staff.map((row) => row.site))].sort();
    const ago = (days) => new Date(Date.now() - days * 24 * 3600 * 1000).toISOString().slice(0, 10);
    // Visits that find fewer fine things in one place than in the others.
    const visits = staff.filter((row) => row.login !== 'hr').map((row, n) => ({ person: row.person, kind: 'visit',
        value: String(row.site === sites[0] ? 52 + n % 9 : 82 + n % 17), on: ago(3 + n % 20), reference: `visit-${n}` }));
    house.ask('policies.reportFacts', { rows: visits }, 'hr');
    const words = {
        en: { title: 'A fine mystery visit', plain: 'Whoever a mystery visitor found at 80 per cent or more receives 40 points. The visit is read together, and what went well is named.' },
        th: { title: 'การตรวจเยี่ยมที่น่าชื่นชม', plain: 'ผู้ที่ลูกค้าปริศนาให้คะแนน 80 เปอร์เซ็นต์ขึ้นไปจะได้รับ 40 คะแนน เราอ่านผลการตรวจเยี่ยมด้วยกันและพูดถึงสิ่งที่ทำได้ดี' },
        fa: { title: 'بازدیدی شایستهٔ تحسین', plain: 'هر کس که مشتری مخفی او را ۸۰ درصد یا بیشتر ارزیابی کند ۴۰ امتیاز می‌گیرد. گزارش بازدید را با هم می‌خوانیم و آنچه خوب بود نام می‌بریم.' },
        ar: { title: 'زيارة تستحق التقدير', plain: 'من قيّمه المتسوق الخفي بثمانين في المئة أو أكثر ينال 40 نقطة. نقرأ تقرير الزيارة معاً ونسمّي ما كان حسناً.' },
    };
    const rule = { rule: 'fine-visit', trigger: 'visit', atLeast: '80', effect: 'points', points: '40', notAbsent: true, words };
    let { revision } = house.ask('policies.startDraft', { policy }, 'hr');
    const draft = () => house.ask('policies.draft', { policy }, 'hr');
    const save = (form) => ({ revision } = house.ask('policies.saveDraft', { policy, revision, form }, 'hr'));
    const { form } = draft();
    const [first, ...rest] = form.rules;
    const changed = { ...form, pointsPerMonth: '500', rules: [{ ...first, points: '150', withinMonths: '3' }, ...rest, rule] };
    const perLocale = (what) => {
        for (const locale of locales) {
            house.speak('hr', locale);
            what(locale, (name, args = { policy }) => house.ask(name, args, 'hr'));
        }
    };
    save({ ...changed, pointsPerMonth: '1,5', rules: [{ ...rule, atLeast: '800', points: '', words: { ...words, ar: { title: '', plain: '' } } }, ...changed.rules.slice(0, 3)] });
    perLocale((locale, hr) => keep(`policies.draft.faulty.${locale}`, hr('policies.draft')));
    save(changed);
    const span = { policy, kept: true, from: ago(91), to: ago(0), limit: 500 };
    perLocale((locale, hr) => {
        for (const name of ['policies.list', 'policies.drafts', 'policies.vocabulary']) keep(`${name}.${locale}`, hr(name, {}));
        for (const name of ['policies.draft', 'policies.compare']) keep(`${name}.${locale}`, hr(name));
        const seen = hr('policies.preview', span);
        keep(`policies.preview.${locale}`, { ...seen, affected: { ...seen.affected, rows: seen.affected.rows.slice(0, 14) } });
    });
}

const parts = { demonstration, kinds: everyKind, authors, floor, policies };
try {
    mkdirSync(out, { recursive: true });
    for (const [part, make] of Object.entries(parts))
        if (process.argv.length < 5 || process.argv[4] === part) make();
} finally {
    rmSync(folder, { recursive: true, force: true });
}
