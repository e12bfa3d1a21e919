// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Phrases.h"
#include "bridge/GateClient.h"

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QTimer>
#include <QTranslator>

#include <memory>

class QQmlEngine;
class QJSEngine;

namespace adab::bridge {

/// Who sits at this screen and how it reads: session, language, appearance. One for each engine; pages see it as `House`.
class House : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// Language of the screen: one of `locales[].locale`. Setting it retranslates every page at once.
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY localeChanged FINAL)
    /// `[{locale, name}]`, each by its own name in its own script.
    Q_PROPERTY(QVariantList locales READ locales CONSTANT FINAL)
    Q_PROPERTY(QString calendar READ calendar WRITE setCalendar NOTIFY localeChanged FINAL)
    /// True where the screen reads from right to left.
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY localeChanged FINAL)
    /// `latin`, `native`, or empty for those usual in the language; and what it comes to: `latn thai arab arabext`.
    Q_PROPERTY(QString digitStyle READ digitStyle WRITE setDigitStyle NOTIFY localeChanged FINAL)
    Q_PROPERTY(QString numbering READ numbering NOTIFY localeChanged FINAL)
    /// 1.0 to 2.0; of the person, while somebody is signed in.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY appearanceChanged FINAL)
    /// `system`, `light` or `dark`, and what it comes to.
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY appearanceChanged FINAL)
    /// Motion is off where the system (or ADAB_MOTION=off) asks.
    Q_PROPERTY(bool motion READ motion CONSTANT FINAL)
    /// A seat that several people use: a PIN will do, and after ten idle minutes it forgets who was there. A kiosk is such a seat with
    /// the whole screen and a keyboard on it.
    Q_PROPERTY(bool shared READ shared NOTIFY seatChanged FINAL)
    Q_PROPERTY(bool kiosk READ kiosk NOTIFY seatChanged FINAL)
    /// Seconds until a shared seat forgets who is there; -1 while that is not near. Pages show it, with `stay()` to go on.
    Q_PROPERTY(int idleSeconds READ idleSeconds NOTIFY idleSecondsChanged FINAL)

    /// `opening`, `open` or `failed`, and why.
    Q_PROPERTY(QString opening READ opening NOTIFY openingChanged FINAL)
    Q_PROPERTY(QString openingMessage READ openingMessage NOTIFY openingChanged FINAL)

    Q_PROPERTY(bool signedIn READ signedIn NOTIFY signedInChanged FINAL)
    Q_PROPERTY(QString person READ person NOTIFY meChanged FINAL)
    /// The answer of `people.me`; an empty object until it has come.
    Q_PROPERTY(QVariant me READ meValue NOTIFY meChanged FINAL)
    /// Names of the roles held now: `learner supervisor hr author auditor`.
    Q_PROPERTY(QStringList roles READ roles NOTIFY meChanged FINAL)
    /// What the sign-in page should say about why one is back there; empty, or a code: `idle`, `ended`.
    Q_PROPERTY(QString notice READ notice NOTIFY signedInChanged FINAL)

public:
    static constexpr int kChangesEveryMs = 1000;
    static constexpr int kIdleMs = 10 * 60 * 1000;
    static constexpr int kIdleWarningMs = 60 * 1000;
    static constexpr int kStayEveryMs = 60 * 1000;

    // No default: QML would prefer it to `create` and make a house of its own.
    explicit House(QObject* parent);
    ~House() override;

    /// The engine's own house. The program makes it (`install`) before the first page is loaded.
    static House* create(QQmlEngine* engine, QJSEngine*);
    static House* of(const QObject* object);
    void install(QQmlEngine* engine);

    /// The client must outlive the house.
    void setClient(GateClient* client);
    GateClient* client() const { return m_client; }
    enum class Seat { Desk, Shared, Kiosk };
    /// A warning comes `warningMs` before the idle end; while somebody is active, the gate is told at most every `stayEveryMs`.
    void setSeat(Seat seat, int idleMs = kIdleMs, int warningMs = kIdleWarningMs, int stayEveryMs = kStayEveryMs);
    void setChangesEvery(int ms);

    QString locale() const { return m_locale; }
    void setLocale(const QString& locale);
    QVariantList locales() const;
    QString calendar() const;
    void setCalendar(const QString& calendar);
    bool mirrored() const;
    QString digitStyle() const { return m_digitStyle; }
    void setDigitStyle(const QString& style);
    QString numbering() const;
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    int idleSeconds() const { return m_idleSeconds; }
    QString appearance() const { return m_appearance; }
    void setAppearance(const QString& appearance);
    bool dark() const;
    bool motion() const { return m_motion; }
    bool shared() const { return m_seat != Seat::Desk; }
    bool kiosk() const { return m_seat == Seat::Kiosk; }
    QString opening() const;
    QString openingMessage() const;
    bool signedIn() const { return !m_token.isEmpty(); }
    QString token() const { return m_token; }
    QString person() const { return m_me.value(QStringLiteral("person")).toString(); }
    QVariantMap me() const { return m_me; }
    QVariant meValue() const { return m_me; }
    QStringList roles() const;
    QString notice() const { return m_notice; }

    /// Begins a session with a token that `people.signIn` or `people.enrol` gave. Asks who that is, and takes over their settings.
    Q_INVOKABLE void signIn(const QString& token);
    /// Ends the session and forgets everything about the person.
    Q_INVOKABLE void signOut(const QString& notice = QString());
    /// The person is still there: the idle time begins anew, here and at the gate.
    Q_INVOKABLE void stay();

    /// The number, or the digits inside a text, as this person reads them: by the one rule of core (base/Phrases.h).
    Q_INVOKABLE QString number(double value, int decimals = 0) const;
    Q_INVOKABLE QString digits(const QString& text) const;
    /// A day (ISO) as this person reads it; of an instant, the day where the person works.
    Q_INVOKABLE QString dateText(const QString& iso) const;
    /// An instant with its clock time in that zone (empty: where the person works).
    Q_INVOKABLE QString momentText(const QString& iso, const QString& zone = QString()) const;
    /// The clock time of an instant in that zone (empty: where the person works), as 14:30.
    Q_INVOKABLE QString clockText(const QString& iso, const QString& zone = QString()) const;
    /// U+2068 … U+2069 around it: codes, Latin names and times inside text of either direction.
    Q_INVOKABLE QString isolate(const QString& text) const;
    /// A language by its own name.
    Q_INVOKABLE QString languageName(const QString& locale) const;
    /// Writes a document (base64url) into the person's documents folder; answers by documentSaved or documentRefused.
    Q_INVOKABLE void saveDocument(const QString& fileName, const QString& base64);
    /// Writes several (name → base64url) into a folder of their own there; answers by documentSaved with the folder, or documentRefused.
    Q_INVOKABLE void saveFolder(const QString& folderName, const QVariantMap& files);

    /// Asks with the session, the locale and the calendar of this screen.
    void ask(GateRequest request, GateClient::Answered answered);
    /// Looks for changes now, instead of within the second.
    void checkForChanges();

Q_SIGNALS:
    void localeChanged();
    void appearanceChanged();
    void seatChanged();
    void idleSecondsChanged();
    void openingChanged();
    void signedInChanged();
    void meChanged();
    void clientChanged();
    /// Records of these rooms were added, by whomever.
    void roomsTouched(const QStringList& rooms);
    /// The person is gone: pages drop what they hold.
    void forgotten();
    void documentSaved(const QString& path);
    void documentRefused(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save(const QString& folder, const QMap<QString, QString>& files, const QString& shown);
    void askMe();
    void translate();
    void takeSettings();
    void tellStaying();
    void beginIdle();
    void endIdle();
    void setIdleSeconds(int seconds);
    base::Reader reader() const;

    GateClient* m_client = nullptr;
    QQmlEngine* m_engine = nullptr;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    QTimer m_changes;
    QTimer m_idle;
    QTimer m_warning;  ///< until the warning, then once a second
    QElapsedTimer m_told;
    int m_warningMs = kIdleWarningMs;
    int m_stayEveryMs = kStayEveryMs;
    int m_idleSeconds = -1;
    double m_textScale = 1;
    QString m_locale = QStringLiteral("en");
    QString m_calendar;
    QString m_digitStyle;
    QString m_appearance = QStringLiteral("system");
    QString m_token;
    QString m_notice;
    QVariantMap m_me;
    qint64 m_head = -1;
    quint64 m_session = 0;  ///< counts sessions, so that an answer for the last person never reaches the next
    bool m_changesAsked = false;
    Seat m_seat = Seat::Desk;
    bool m_motion = true;
};

}  // namespace adab::bridge
