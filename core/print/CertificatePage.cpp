// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/CertificatePage.h"

#include "base/Phrases.h"
#include "print/Faces.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace adab::print {

namespace {

// Millimetres on the page; the painter is scaled so that one unit is one millimetre.
constexpr double kWidth = 297;
constexpr double kHeight = 210;
constexpr double kMargin = 12;
constexpr double kPointsPerMm = 72.0 / 25.4;

const QColor kInk(0x1B, 0x24, 0x30);
const QColor kQuiet(0x5A, 0x64, 0x72);
const QColor kTeal(0x0F, 0x6B, 0x66);
const QColor kSaffron(0xE9, 0xA8, 0x20);
const QColor kPaper(0xFB, 0xF9, 0xF5);
const QColor kLine(0xE6, 0xE0, 0xD6);

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QFont face(const std::string& locale, double points, QFont::Weight weight = QFont::Normal) {
    QFont font;
    font.setFamilies(familiesOf(locale));
    // Laid out in millimetres: the pixel size is the size in millimetres times ten, and the painter is scaled back by ten.
    font.setPixelSize(static_cast<int>(std::lround(points / kPointsPerMm * 10)));
    font.setWeight(weight);
    return font;
}

/// Writes lines into a column and gives the height used, in millimetres.
class Writer {
public:
    explicit Writer(QPainter& painter) : m_painter(painter) {}

    double write(const QString& words, const QRectF& column, const QFont& font, const QColor& colour, Qt::Alignment alignment,
                 const std::string& locale, double lineHeight = 1.35) {
        QTextOption option(alignment);
        option.setTextDirection(isRightToLeft(locale) ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WordWrap);
        QTextLayout layout(words, font);
        layout.setTextOption(option);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(column.width() * 10);
            line.setPosition(QPointF(0, height));
            height += font.pixelSize() * lineHeight;
        }
        layout.endLayout();
        m_painter.save();
        m_painter.scale(0.1, 0.1);
        m_painter.setPen(colour);
        layout.draw(&m_painter, column.topLeft() * 10);
        m_painter.restore();
        return height / 10;
    }

private:
    QPainter& m_painter;
};

void drawFrame(QPainter& painter) {
    painter.fillRect(QRectF(0, 0, kWidth, kHeight), kPaper);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kTeal, 0.9));
    painter.drawRoundedRect(QRectF(kMargin, kMargin, kWidth - 2 * kMargin, kHeight - 2 * kMargin), 4, 4);
    painter.setPen(QPen(kSaffron, 0.35));
    painter.drawRoundedRect(QRectF(kMargin + 2.5, kMargin + 2.5, kWidth - 2 * kMargin - 5, kHeight - 2 * kMargin - 5), 3, 3);
}

/// A rosette whose petals follow from the record's place in the ledger: no two certificates of a house have quite the same.
void drawSeal(QPainter& painter, QPointF centre, double radius, std::int64_t position) {
    const int petals = 12 + static_cast<int>(position % 7);
    const double wave = 0.08 + 0.02 * static_cast<double>(position / 7 % 5);
    constexpr int steps = 720;
    for (int ring = 0; ring < 3; ++ring) {
        QPainterPath path;
        const double size = radius * (1 - 0.22 * ring);
        for (int i = 0; i <= steps; ++i) {
            const double angle = 2 * M_PI * i / steps;
            const double r =
                size * (1 - wave + wave * std::cos(petals * angle + ring * M_PI * static_cast<double>(position / 35 % 8 + 1) / 4));
            const QPointF point = centre + QPointF(r * std::cos(angle), r * std::sin(angle));
            i == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        painter.setPen(QPen(ring == 0 ? kSaffron : kTeal, 0.35));
        painter.setBrush(ring == 0 ? QColor(0xE9, 0xA8, 0x20, 40) : QBrush(Qt::NoBrush));
        painter.drawPath(path);
    }
    painter.setPen(QPen(kTeal, 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double s = radius * 0.26;
    painter.drawPolyline(QPolygonF({centre + QPointF(-s, 0), centre + QPointF(-s / 4, s * 0.7), centre + QPointF(s, -s * 0.7)}));
}

void drawQr(QPainter& painter, const QrCode& code, const QRectF& box) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(box, 1.5, 1.5);
    constexpr int quiet = 4;
    const double module = box.width() / (code.size + 2 * quiet);
    painter.setBrush(kInk);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size;) {
            const auto at = [&](int column) {
                return code.modules[static_cast<std::size_t>(y) * static_cast<std::size_t>(code.size) + static_cast<std::size_t>(column)];
            };
            int run = x;
            while (run < code.size && at(run) == '1') ++run;
            if (run > x) {
                // A run is one rectangle, so that no hairline shows between modules.
                painter.drawRect(QRectF(box.left() + (x + quiet) * module, box.top() + (y + quiet) * module, (run - x) * module, module));
                x = run;
            } else {
                ++x;
            }
        }
    }
}

/// The few words of the form itself.
struct Words {
    const char* title;
    const char* issued;
    const char* until;
    const char* serial;
    const char* binding;
};

Words wordsOf(const std::string& locale) {
    if (locale == "th") return {"ประกาศนียบัตร", "ออกให้เมื่อ", "ใช้ได้ถึง", "เลขที่", "วันที่ตามปฏิทินเกรกอเรียนถือเป็นทางการ"};
    if (locale == "fa") return {"گواهینامه", "تاریخ صدور", "اعتبار تا پایان", "شماره", "تاریخ میلادی ملاک است"};
    if (locale == "ar") return {"شهادة", "تاريخ الإصدار", "صالحة حتى نهاية", "الرقم", "التاريخ الميلادي هو المعتمد"};
    return {"Certificate", "Issued on", "Valid through", "No.", "The Gregorian date is binding"};
}

QString dateLine(const char* label, const std::vector<credentials::WrittenDates>& dates, std::string credentials::WrittenDates::* which) {
    QString line = QString::fromUtf8(label) + QStringLiteral("  ");
    for (std::size_t i = 0; i < dates.size(); ++i) {
        if (i > 0) line += QStringLiteral("  ·  ");
        line += QChar(0x2068) + text(dates[i].*which) + QChar(0x2069);
    }
    return line;
}

void drawPage(QPainter& painter, const credentials::Certificate& c) {
    Writer writer(painter);
    const std::string& locale = c.locale;
    const Words own = wordsOf(locale);
    const Words english = wordsOf("en");
    const bool bilingual = locale != "en";
    const QRectF middle(kMargin + 18, 0, kWidth - 2 * kMargin - 36, 0);
    const auto line = [&](double y) { return QRectF(middle.left(), y, middle.width(), 0); };

    drawFrame(painter);
    double y = 24;
    y += writer.write(text(c.issuerName), line(y), face("en", 13, QFont::Bold), kTeal, Qt::AlignHCenter, "en");
    y += 2;
    const QString title = bilingual ? QString::fromUtf8(own.title) + QStringLiteral("   ·   ") + QString::fromUtf8(english.title)
                                    : QString::fromUtf8(own.title);
    y += writer.write(title, line(y), face(locale, 17), kQuiet, Qt::AlignHCenter, locale);
    y += 5;
    y += writer.write(text(c.name), line(y), face(locale, 34, QFont::Bold), kInk, Qt::AlignHCenter, locale, locale == "en" ? 1.4 : 1.6);
    if (!c.latinName.empty() && c.latinName != c.name) {
        y += writer.write(text(c.latinName), line(y), face("en", 17), kQuiet, Qt::AlignHCenter, "en");
    }
    y += 5;
    painter.setPen(QPen(kSaffron, 0.6));
    painter.drawLine(QPointF(kWidth / 2 - 18, y), QPointF(kWidth / 2 + 18, y));
    y += 5;
    y += writer.write(text(c.programTitle), line(y), face(locale, 17, QFont::Bold), kTeal, Qt::AlignHCenter, locale);
    y += 1;
    y += writer.write(text(c.proves), line(y), face(locale, 11.5), kInk, Qt::AlignHCenter, locale,
                      isRightToLeft(locale) || locale == "th" ? 1.65 : 1.4);
    if (bilingual) {
        y += 2.5;
        y += writer.write(text(c.programTitleEn), line(y), face("en", 12, QFont::Bold), kTeal, Qt::AlignHCenter, "en");
        writer.write(text(c.provesEn), line(y), face("en", 9.5), kQuiet, Qt::AlignHCenter, "en");
    }

    // The foot: dates where reading starts, seal in the middle, code at the other end.
    const bool mirrored = isRightToLeft(locale);
    constexpr double foot = 150;
    constexpr double code = 42;
    const double left = kMargin + 8;
    const double right = kWidth - kMargin - 8;
    const QRectF qr(mirrored ? left : right - code, foot - 2, code, code);
    drawQr(painter, c.qr, qr);
    drawSeal(painter, QPointF(mirrored ? left + code + 24 : right - code - 24, foot + code / 2 - 2), 17, c.claim.ledgerSeq);
    const QRectF dates(mirrored ? left + code + 46 : left, foot, right - left - code - 46, 0);
    const Qt::Alignment start = mirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute;
    painter.setPen(QPen(kLine, 0.3));
    painter.drawLine(QPointF(dates.left(), foot - 2), QPointF(dates.right(), foot - 2));
    double at = foot;
    using Dates = credentials::WrittenDates;
    at += writer.write(dateLine(own.issued, c.dates, &Dates::issued), QRectF(dates.left(), at, dates.width(), 0), face(locale, 10.5), kInk,
                       start, locale, 1.5);
    at += writer.write(dateLine(own.until, c.dates, &Dates::until), QRectF(dates.left(), at, dates.width(), 0), face(locale, 10.5), kInk,
                       start, locale, 1.5);
    if (bilingual) {
        at += writer.write(dateLine(english.issued, c.datesEn, &Dates::issued), QRectF(dates.left(), at, dates.width(), 0), face("en", 8.5),
                           kQuiet, start, "en");
        at += writer.write(dateLine(english.until, c.datesEn, &Dates::until), QRectF(dates.left(), at, dates.width(), 0), face("en", 8.5),
                           kQuiet, start, "en");
    }
    at += 1.5;
    const QString serial = QString::fromUtf8(own.serial) + QStringLiteral(" ") + QChar(0x2068) + text(c.claim.serial) + QChar(0x2069) +
                           QStringLiteral("  ·  ") + QString::fromUtf8(own.binding);
    at += writer.write(serial, QRectF(dates.left(), at, dates.width(), 0), face(locale, 8.5), kQuiet, start, locale, 1.5);
    const QString place =
        QStringLiteral("No. %1  ·  ledger record %2  ·  the Gregorian date is binding  ·  check: adabctl credential verify")
            .arg(text(c.claim.serial))
            .arg(c.claim.ledgerSeq);
    writer.write(place, QRectF(dates.left(), at, dates.width(), 0), face("en", 7.5), kQuiet, start, "en");
}

}  // namespace

std::string certificatePdf(const credentials::Certificate& certificate) {
    requireFonts();
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageOrientation(QPageLayout::Landscape);
        pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
        pdf.setResolution(600);
        pdf.setTitle(text(certificate.programTitleEn + ", " + certificate.claim.serial));
        pdf.setCreator(QStringLiteral("Adab"));
        QPainter painter(&pdf);
        if (!painter.isActive()) throw Refused("print.failed", Json::object({{"detail", "the page cannot be begun"}}));
        painter.setRenderHint(QPainter::Antialiasing);
        const double scale = pdf.resolution() / 25.4;
        painter.scale(scale, scale);
        drawPage(painter, certificate);
    }
    return octets.toStdString();
}

}  // namespace adab::print
