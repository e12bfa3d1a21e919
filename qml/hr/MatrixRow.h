// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QVariantMap>

namespace adab::hr {

/// One person's row of the compliance matrix, painted as a single item: the name at the reading start stays, the cells slide under it.
/// Every status has a shape of its own as well as a colour, because a cell is read by people who do not see the colour.
class MatrixRow : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed FINAL)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY changed FINAL)
    /// Labels in the order of the columns: `certified renewable in-grace lapsed …`.
    Q_PROPERTY(QStringList cells MEMBER m_cells NOTIFY changed FINAL)
    /// On leave: nothing runs against the person; shown beside the name.
    Q_PROPERTY(bool paused MEMBER m_paused NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    /// Pixels of the frozen names and of each column; how far the cells are scrolled.
    Q_PROPERTY(double nameWidth MEMBER m_nameWidth NOTIFY changed FINAL)
    Q_PROPERTY(double columnWidth MEMBER m_columnWidth NOTIFY changed FINAL)
    Q_PROPERTY(double offset MEMBER m_offset NOTIFY changed FINAL)
    /// The column under the keyboard or the open reason; −1 for none.
    Q_PROPERTY(int current MEMBER m_current NOTIFY changed FINAL)
    Q_PROPERTY(bool here MEMBER m_here NOTIFY changed FINAL)
    /// `ink quiet line ground here`, and a colour for each label.
    Q_PROPERTY(QVariantMap colours MEMBER m_colours NOTIFY changed FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed FINAL)
    Q_PROPERTY(int textSize MEMBER m_textSize NOTIFY changed FINAL)

public:
    explicit MatrixRow(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;
    /// The column at that x of the item, or −1 on the name and beyond the last.
    Q_INVOKABLE int columnAt(double x) const;

Q_SIGNALS:
    void changed();

private:
    QColor colour(const QString& key) const;
    double cellLeft(int column) const;
    void paintName(QPainter* painter) const;

    QString m_name;
    QString m_note;
    QStringList m_cells;
    QVariantMap m_colours;
    QString m_family;
    double m_nameWidth = 220;
    double m_columnWidth = 88;
    double m_offset = 0;
    int m_current = -1;
    int m_textSize = 15;
    bool m_paused = false;
    bool m_mirrored = false;
    bool m_here = false;
};

}  // namespace adab::hr
