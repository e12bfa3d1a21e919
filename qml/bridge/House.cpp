// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/House.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QPointer>
#include <QQmlEngine>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>

namespace adab::bridge {

namespace {

struct ScreenLanguage {
    const char* locale;
    const char* name;
    bool mirrored;
};

// Each by its own name: the first screen must be readable to somebody who reads none of the others.
constexpr ScreenLanguage kLanguages[] = {
    {"en", "English", false},
    {"th", "ไทย", false},
    {"fa", "فارسی", true},
    {"ar", "العربية", true},
};

const ScreenLanguage* languageOf(const QString& locale) {
    for (const ScreenLanguage& language : kLanguages)
        if (locale == QLatin1String(language.locale)) return &language;
    return nullptr;
}

constexpr char kHouseProperty[] = "adabHouse";

}  // namespace

House::House(QObject* parent) : QObject(parent) {
    m_motion = qEnvironmentVariable("ADAB_MOTION") != QLatin1String("off");
    m_changes.setInterval(kChangesEveryMs);
    connect(&m_changes, &QTimer::timeout, this, &House::checkForChanges);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (signedIn()) signOut(QStringLiteral("idle"));
    });
    connect(&m_warning, &QTimer::timeout, this, [this] {
        constexpr int kSecondMs = 1000;
        m_warning.start(kSecondMs);
        // A coarse timer may say a little more than it was given.
        setIdleSeconds((std::min(m_idle.remainingTime(), m_idle.interval()) + kSecondMs - 1) / kSecondMs);
    });
    // The palette is how Qt 6.4 learns that the system went dark.
    qApp->installEventFilter(this);
}

House::~House() = default;

void House::install(QQmlEngine* engine) {
    m_engine = engine;
    engine->setProperty(kHouseProperty, QVariant::fromValue<QObject*>(this));
    // English as well: its plural forms stand in its translation.
    translate();
}

House* House::create(QQmlEngine* engine, QJSEngine*) {
    House* house = qobject_cast<House*>(engine->property(kHouseProperty).value<QObject*>());
    if (!house) {
        // A tool that shows a page by itself has no program around it.
        house = new House(engine);
        house->install(engine);
    }
    QJSEngine::setObjectOwnership(house, QJSEngine::CppOwnership);
    return house;
}

House* House::of(const QObject* object) {
    QQmlEngine* engine = qmlEngine(object);
    return engine ? create(engine, engine) : nullptr;
}

void House::setClient(GateClient* client) {
    if (m_client == client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    m_head = -1;
    if (m_client) {
        connect(m_client, &GateClient::openingChanged, this, &House::openingChanged);
        m_changes.start();
    } else {
        m_changes.stop();
    }
    Q_EMIT clientChanged();
    Q_EMIT openingChanged();
}

void House::setSeat(Seat seat, int idleMs, int warningMs, int stayEveryMs) {
    m_seat = seat;
    m_idle.setInterval(idleMs);
    m_warningMs = warningMs;
    m_stayEveryMs = stayEveryMs;
    Q_EMIT seatChanged();
}

void House::setChangesEvery(int ms) { m_changes.setInterval(ms); }

void House::translate() {
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/adab_%1.qm").arg(m_locale))) QCoreApplication::installTranslator(&m_translator);
}

void House::setLocale(const QString& locale) {
    if (!languageOf(locale) || locale == m_locale) return;
    m_locale = locale;
    translate();
    QLocale::setDefault(QLocale(locale));
    if (qGuiApp) QGuiApplication::setLayoutDirection(mirrored() ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT localeChanged();
    Q_EMIT openingChanged();
    if (m_engine) m_engine->retranslate();
}

QVariantList House::locales() const {
    QVariantList list;
    for (const ScreenLanguage& language : kLanguages)
        list.append(QVariantMap{{QStringLiteral("locale"), QString::fromLatin1(language.locale)},
                                {QStringLiteral("name"), QString::fromUtf8(language.name)},
                                {QStringLiteral("mirrored"), language.mirrored}});
    return list;
}

QString House::calendar() const {
    if (!m_calendar.isEmpty()) return m_calendar;
    const std::string_view usual = base::name(base::usualCalendar(m_locale.toStdString()));
    return QString::fromLatin1(usual.data(), static_cast<qsizetype>(usual.size()));
}

void House::setCalendar(const QString& calendar) {
    if (calendar == m_calendar) return;
    m_calendar = calendar;
    Q_EMIT localeChanged();
}

bool House::mirrored() const { return languageOf(m_locale)->mirrored; }

void House::setDigitStyle(const QString& style) {
    if (style == m_digitStyle) return;
    m_digitStyle = style;
    Q_EMIT localeChanged();
}

QString House::numbering() const {
    const base::Reader how = reader();
    const std::string_view numbering = base::numberingOf(how.locale, how.digits);
    return QString::fromLatin1(numbering.data(), static_cast<qsizetype>(numbering.size()));
}

void House::setTextScale(double scale) {
    const double next = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(next, m_textScale)) return;
    m_textScale = next;
    Q_EMIT appearanceChanged();
}

void House::setAppearance(const QString& appearance) {
    if (appearance == m_appearance) return;
    m_appearance = appearance;
    Q_EMIT appearanceChanged();
}

bool House::dark() const {
    if (m_appearance == QLatin1String("dark")) return true;
    if (m_appearance == QLatin1String("light") || !qGuiApp) return false;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString House::opening() const {
    if (!m_client) return QStringLiteral("opening");
    switch (m_client->opening()) {
        case GateClient::Opening::Opening: return QStringLiteral("opening");
        case GateClient::Opening::Open: return QStringLiteral("open");
        case GateClient::Opening::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString House::openingMessage() const { return m_client ? m_client->openingMessage(m_locale) : QString(); }

QStringList House::roles() const {
    QStringList names;
    const QVariantList held = m_me.value(QStringLiteral("roles")).toList();
    for (const QVariant& role : held) {
        const QString name =
            role.metaType().id() == QMetaType::QVariantMap ? role.toMap().value(QStringLiteral("role")).toString() : role.toString();
        if (!names.contains(name)) names.append(name);
    }
    return names;
}

void House::signIn(const QString& token) {
    if (token.isEmpty()) return;
    ++m_session;
    m_token = token;
    m_notice.clear();
    m_me.clear();
    m_told.start();
    if (shared()) beginIdle();
    askMe();
    Q_EMIT meChanged();
    Q_EMIT signedInChanged();
}

void House::signOut(const QString& notice) {
    if (!signedIn()) return;
    GateRequest goodbye;
    goodbye.name = QStringLiteral("people.signOut");
    goodbye.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ask(goodbye, [](const GateAnswer&) {});
    ++m_session;
    m_token.clear();
    m_me.clear();
    m_calendar.clear();
    m_digitStyle.clear();
    m_appearance = QStringLiteral("system");
    m_textScale = 1;
    m_notice = notice;
    endIdle();
    Q_EMIT forgotten();
    Q_EMIT meChanged();
    Q_EMIT appearanceChanged();
    Q_EMIT localeChanged();
    Q_EMIT signedInChanged();
}

void House::stay() {
    // A desk of one's own has no idle end.
    if (!signedIn() || !shared()) return;
    beginIdle();
    tellStaying();
}

void House::tellStaying() {
    m_told.start();
    GateRequest request;
    request.name = QStringLiteral("people.stay");
    request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ask(request, [](const GateAnswer&) {});
}

void House::beginIdle() {
    m_idle.start();
    m_warning.start(std::max(0, m_idle.interval() - m_warningMs));
    setIdleSeconds(-1);
}

void House::endIdle() {
    m_idle.stop();
    m_warning.stop();
    setIdleSeconds(-1);
}

void House::setIdleSeconds(int seconds) {
    if (seconds == m_idleSeconds) return;
    m_idleSeconds = seconds;
    Q_EMIT idleSecondsChanged();
}

void House::askMe() {
    GateRequest request;
    request.name = QStringLiteral("people.me");
    const QPointer<House> self(this);
    const quint64 session = m_session;
    ask(request, [self, session](const GateAnswer& answer) {
        if (!self || session != self->m_session || !answer.ok) return;
        const bool first = self->m_me.isEmpty();
        self->m_me = answer.value.toMap();
        if (first) self->takeSettings();
        Q_EMIT self->meChanged();
    });
}

void House::takeSettings() {
    const QVariantMap settings = m_me.value(QStringLiteral("settings")).toMap();
    const auto text = [&settings](const char* name) { return settings.value(QLatin1String(name)).toString(); };
    if (!text("locale").isEmpty()) setLocale(text("locale"));
    setCalendar(text("calendar"));
    setDigitStyle(text("digits"));
    if (!text("appearance").isEmpty()) setAppearance(text("appearance"));
    constexpr double kPercent = 100;
    if (const int size = settings.value(QStringLiteral("textSize")).toInt(); size > 0) setTextScale(size / kPercent);
}

base::Reader House::reader() const {
    const std::string locale = m_locale.toStdString();
    return {locale, base::calendarNamed(m_calendar.toStdString(), base::usualCalendar(locale)),
            base::digitsNamed(m_digitStyle.toStdString())};
}

QString House::digits(const QString& text) const { return QString::fromStdString(base::inDigitsOf(text.toStdString(), reader())); }

QString House::number(double value, int decimals) const { return QString::fromStdString(base::number(value, decimals, reader())); }

namespace {

base::Zone zoneNamed(const QString& name) { return base::Zone(base::Zone::exists(name.toStdString()) ? name.toStdString() : "UTC"); }

}  // namespace

QString House::dateText(const QString& iso) const {
    if (const auto date = base::Date::parse(iso.toStdString())) return QString::fromStdString(base::longDate(*date, reader()));
    const auto instant = base::Instant::parse(iso.toStdString());
    if (!instant) return iso;
    const base::Zone zone = zoneNamed(m_me.value(QStringLiteral("zone")).toString());
    return QString::fromStdString(base::longDate(zone.dateOf(*instant), reader()));
}

QString House::momentText(const QString& iso, const QString& zone) const {
    const auto instant = base::Instant::parse(iso.toStdString());
    if (!instant) return iso;
    const QString place = zone.isEmpty() ? m_me.value(QStringLiteral("zone")).toString() : zone;
    return QString::fromStdString(base::longDateTime(*instant, zoneNamed(place), reader()));
}

QString House::clockText(const QString& iso, const QString& zone) const {
    const auto instant = base::Instant::parse(iso.toStdString());
    if (!instant) return iso;
    const base::Zone place = zoneNamed(zone.isEmpty() ? m_me.value(QStringLiteral("zone")).toString() : zone);
    const qint64 minutes = (instant->ms + place.offsetMs(*instant)) / 60'000 % (24 * 60);
    return digits(QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0')));
}

QString House::isolate(const QString& text) const { return QChar(0x2068) + text + QChar(0x2069); }

QString House::languageName(const QString& locale) const {
    const ScreenLanguage* language = languageOf(locale);
    return language ? QString::fromUtf8(language->name) : locale;
}

namespace {

QString documentsFolder() {
    QString folder = qEnvironmentVariable("ADAB_DOCUMENTS");
    if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

}  // namespace

/// A slow disk must not stop the page: another thread writes, and tells what became of it.
void House::save(const QString& folder, const QMap<QString, QString>& files, const QString& shown) {
    const QPointer<House> self(this);
    QThreadPool::globalInstance()->start([self, folder, files, shown] {
        QDir().mkpath(folder);
        bool ok = true;
        QString why;
        for (auto one = files.cbegin(); one != files.cend() && ok; ++one) {
            QSaveFile file(QDir(folder).filePath(QFileInfo(one.key()).fileName()));
            const QByteArray octets = QByteArray::fromBase64(one.value().toLatin1(), QByteArray::Base64UrlEncoding);
            ok = !octets.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
            if (!ok) why = file.errorString();
        }
        QMetaObject::invokeMethod(
            qApp,
            [self, ok, shown, why] {
                if (!self) return;
                if (ok)
                    Q_EMIT self->documentSaved(shown);
                else
                    Q_EMIT self->documentRefused(why);
            },
            Qt::QueuedConnection);
    });
}

void House::saveDocument(const QString& fileName, const QString& base64) {
    const QString folder = documentsFolder();
    save(folder, {{fileName, base64}}, QDir(folder).filePath(QFileInfo(fileName).fileName()));
}

void House::saveFolder(const QString& folderName, const QVariantMap& files) {
    const QString folder = QDir(documentsFolder()).filePath(QFileInfo(folderName).fileName());
    QMap<QString, QString> texts;
    for (auto one = files.cbegin(); one != files.cend(); ++one) texts.insert(one.key(), one.value().toString());
    save(folder, texts, folder);
}

void House::ask(GateRequest request, GateClient::Answered answered) {
    if (!m_client) return;
    request.locale = m_locale;
    request.calendar = calendar();
    request.digits = m_digitStyle;
    const QPointer<House> self(this);
    const quint64 session = m_session;
    const bool wasSignedIn = signedIn();
    m_client->ask(request, m_token, [self, session, wasSignedIn, answered = std::move(answered)](const GateAnswer& answer) {
        if (!self) return;
        // What the first page shows is as of this head: a change soon after it is not to be missed.
        if (self->m_head < 0 && answer.head > 0) self->m_head = answer.head;
        answered(answer);
        if (self && wasSignedIn && session == self->m_session && answer.code == QLatin1String("gate.session-ended"))
            self->signOut(QStringLiteral("ended"));
    });
}

void House::checkForChanges() {
    if (!m_client || m_changesAsked || m_client->opening() != GateClient::Opening::Open) return;
    m_changesAsked = true;
    const QPointer<House> self(this);
    m_client->changesSince(m_head, [self](const GateChanges& changes) {
        if (!self) return;
        self->m_changesAsked = false;
        const bool first = self->m_head < 0;
        self->m_head = changes.head;
        if (first || changes.rooms.isEmpty()) return;
        if (self->signedIn() && changes.rooms.contains(QLatin1String("people"))) self->askMe();
        Q_EMIT self->roomsTouched(changes.rooms);
    });
}

bool House::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::ApplicationPaletteChange:
            if (watched == qApp) Q_EMIT appearanceChanged();
            break;
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::TouchBegin:
        case QEvent::KeyPress:
        case QEvent::Wheel:
        case QEvent::InputMethod:
            // Once the warning stands there, only its own button counts: whoever passes by must not keep another's session open.
            if (!shared() || !signedIn() || m_idleSeconds >= 0) break;
            beginIdle();
            if (m_told.elapsed() >= m_stayEveryMs) tellStaying();
            break;
        default: break;
    }
    return false;
}

}  // namespace adab::bridge
