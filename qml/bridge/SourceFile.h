// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

namespace adab::bridge {

/// A file of questions or of a table on this machine, chosen by walking through folders or by its name, and read for the gate. Nothing is
/// written.
class SourceFile : public QObject {
    Q_OBJECT
    QML_ELEMENT

    /// The folder one looks into; documents at first. `entries`: `[{name, path, folder: bool}]`, folders first, then what can be imported.
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged FINAL)
    Q_PROPERTY(QString above READ above NOTIFY folderChanged FINAL)  ///< the folder around it; empty at the root
    Q_PROPERTY(QVariantList entries READ entries NOTIFY folderChanged FINAL)
    /// Does the folder hold a pack?
    Q_PROPERTY(bool pack READ pack NOTIFY folderChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY fileChanged FINAL)
    /// `gift aiken moodlexml csv`, as the name and the first lines tell; the author may know better.
    Q_PROPERTY(QString format READ format NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString octets READ octets NOTIFY fileChanged FINAL)  ///< base64url
    /// The rows of a table (CSV) as objects by column name; empty where it is none.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY fileChanged FINAL)
    /// Why there is no file: `missing unreadable large`, or `table` where a CSV breaks off at `problemLine`; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY fileChanged FINAL)
    Q_PROPERTY(int problemLine READ problemLine NOTIFY fileChanged FINAL)

public:
    /// What the gate takes in one argument, less what base64 adds.
    static constexpr qint64 kLargest = 5'900'000;

    explicit SourceFile(QObject* parent = nullptr);

    QString folder() const { return m_folder; }
    QString above() const;
    QVariantList entries() const;
    bool pack() const;
    QString name() const { return m_name; }
    QString format() const { return m_format; }
    QString octets() const { return m_octets; }
    QVariantList rows() const { return m_rows; }
    QString problem() const { return m_problem; }
    int problemLine() const { return m_problemLine; }

    /// A path (`~` is one's own folder), a `file:` address, a folder to look into.
    Q_INVOKABLE void open(const QString& where);
    Q_INVOKABLE void forget();
    /// Shows the pack of the folder in a window of its own, by this program begun anew. False where it could not be begun.
    Q_INVOKABLE bool preview(const QString& locale) const;
    /// Text as base64url, for documents that are saved.
    Q_INVOKABLE static QString encoded(const QString& text);

Q_SIGNALS:
    void folderChanged();
    void fileChanged();

private:
    void take(const QString& path);
    void readTable(const QByteArray& octets);

    QString m_folder;
    QString m_name;
    QString m_format;
    QString m_octets;
    QVariantList m_rows;
    QString m_problem;
    int m_problemLine = 0;
};

}  // namespace adab::bridge
