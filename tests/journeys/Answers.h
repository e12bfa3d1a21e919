// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace adab::test {

/// What a person has learned: the right answers by the words on the screen, read from the shipped packs in one language. The pages and the
/// gate know nothing of it, and give no key away before review.
class Answers {
public:
    explicit Answers(const QString& locale);

    struct Item {
        QString kind;       ///< single-choice, multiple-choice, ordering, short-text
        QStringList right;  ///< option texts; in order for an ordering; accepted texts for a short text
    };
    /// Throws Stuck for a question that is in no pack.
    const Item& item(const QString& stem) const;
    bool knows(const QString& stem) const { return m_items.contains(stem); }
    /// Is that the best thing to say in a simulated complaint?
    bool isBest(const QString& said) const { return m_best.contains(said); }
    /// The right option of a question about the standards.
    QString understanding(const QString& prompt) const { return m_understanding.value(prompt); }
    /// The right options of the checks inside lessons.
    bool isRightCheck(const QString& option) const { return m_checks.contains(option); }

private:
    QHash<QString, Item> m_items;
    QSet<QString> m_best;
    QHash<QString, QString> m_understanding;
    QSet<QString> m_checks;
};

}  // namespace adab::test
