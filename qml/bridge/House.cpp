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

namespace adab::bridge {

namespace {

struct ScreenLanguage {
    const char* locale;
    const char* name;
    const char* calendar;
    bool mirrored;
    char16_t zero;  ///< the digit nought of the language
};

// Each by its own name: the first screen must be readable to somebody who reads none of the others.
constexpr ScreenLanguage kLanguages[] = {
    {"en", "English", "gregorian", false, u'0'},
    {"th", "ไทย", "buddhist", false, u'0'},
    {"fa", "فارسی", "jalali", true, u'۰'},
    {"ar", "العربية", "gregorian", true, u'٠'},
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
    // The palette is how Qt 6.4 learns that the system went dark.
    qApp->installEventFilter(this);
}

House::~House() = default;

void House::install(QQmlEngine* engine) {
    m_engine = engine;
    engine->setProperty(kHouseProperty, QVariant::fromValue<QObject*>(this));
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

void House::setSeat(Seat seat, int idleMs) {
    m_seat = seat;
    m_idle.setInterval(idleMs);
    Q_EMIT seatChanged();
}

void House::setChangesEvery(int ms) { m_changes.setInterval(ms); }

void House::setLocale(const QString& locale) {
    if (!languageOf(locale) || locale == m_locale) return;
    m_locale = locale;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/adab_%1.qm").arg(locale))) QCoreApplication::installTranslator(&m_translator);
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
    return QString::fromLatin1(languageOf(m_locale)->calendar);
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
    if (shared()) m_idle.start();
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
    m_notice = notice;
    m_idle.stop();
    Q_EMIT forgotten();
    Q_EMIT meChanged();
    Q_EMIT appearanceChanged();
    Q_EMIT localeChanged();
    Q_EMIT signedInChanged();
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
}

QString House::digits(const QString& text) const {
    const char16_t zero = m_digitStyle == QLatin1String("latin") ? u'0' : languageOf(m_locale)->zero;
    if (zero == u'0') return text;
    QString result = text;
    for (QChar& c : result)
        if (c >= u'0' && c <= u'9') c = QChar(static_cast<char16_t>(zero + (c.unicode() - u'0')));
    return result;
}

QString House::number(double value, int decimals) const {
    QLocale plain(m_locale == QLatin1String("en") || m_locale == QLatin1String("th") ? QLocale(QLocale::English) : QLocale(m_locale));
    QString text = plain.toString(value, 'f', decimals);
    if (m_digitStyle == QLatin1String("latin")) text = QLocale(QLocale::English).toString(value, 'f', decimals);
    return digits(text);
}

QString House::dateText(const QString& iso) const { return m_client ? m_client->dateText(iso, m_locale, calendar()) : iso.left(10); }

QString House::isolate(const QString& text) const { return QChar(0x2068) + text + QChar(0x2069); }

QString House::languageName(const QString& locale) const {
    const ScreenLanguage* language = languageOf(locale);
    return language ? QString::fromUtf8(language->name) : locale;
}

void House::saveDocument(const QString& fileName, const QString& base64) {
    QString folder = qEnvironmentVariable("ADAB_DOCUMENTS");
    if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    const QPointer<House> self(this);
    // A slow disk must not stop the page.
    QThreadPool::globalInstance()->start([self, folder, fileName, base64] {
        const QString path = QDir(folder).filePath(QFileInfo(fileName).fileName());
        QDir().mkpath(folder);
        QSaveFile file(path);
        const QByteArray octets = QByteArray::fromBase64(base64.toLatin1(), QByteArray::Base64UrlEncoding);
        const bool ok = !octets.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
        const QString why = file.errorString();
        QMetaObject::invokeMethod(
            qApp,
            [self, ok, path, why] {
                if (!self) return;
                if (ok)
                    Q_EMIT self->documentSaved(path);
                else
                    Q_EMIT self->documentRefused(why);
            },
            Qt::QueuedConnection);
    });
}

void House::ask(GateRequest request, GateClient::Answered answered) {
    if (!m_client) return;
    request.locale = m_locale;
    request.calendar = calendar();
    const QPointer<House> self(this);
    const quint64 session = m_session;
    const bool wasSignedIn = signedIn();
    m_client->ask(request, m_token, [self, session, wasSignedIn, answered = std::move(answered)](const GateAnswer& answer) {
        if (!self) return;
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
            if (shared() && signedIn()) m_idle.start();
            break;
        default: break;
    }
    return false;
}

}  // namespace adab::bridge
