// SPDX-License-Identifier: MIT
#include "ui/chain/chainpaper.h"

#include "core/base/words.h"

#include "core/store/writefile.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextLayout>

namespace {
constexpr int margin = 24, screenDpi = 96, leastWidth = 480;
constexpr int columnWidth = 220;

// What cannot stand in a picture's text is left out: names come from files of others.
QString printable(QString text)
{
    text = QString::fromUtf8(text.toUtf8()); // half a pair of surrogates is no letter
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.isNonCharacter(); });
    return text;
}

int paperColumnsOf(const Chain &chain)
{
    int last = 0;
    for (const ChainNode &node : chain.nodes)
        last = qMax(last, node.column);
    return last + 1;
}

Chain cleaned(Chain chain)
{
    for (QString *text : {&chain.title, &chain.sentence})
        *text = printable(*text);
    for (ChainNode &node : chain.nodes) {
        for (QString *text : {&node.caption, &node.title, &node.value, &node.before, &node.brief, &node.why})
            *text = printable(*text);
        for (ChainEntry &entry : node.list)
            entry.name = printable(entry.name);
    }
    return chain;
}
} // namespace

ChainPaper::ChainPaper(const Chain &chain, const QDate &date)
    : m_chain(cleaned(chain)), m_look(QApplication::font(), false, true),
      m_placement(place(m_chain, m_look, paperColumnsOf(chain) * columnWidth)),
      m_foot(Words::tr("MCI Planner, %1").arg(QLocale().toString(date, QLocale::LongFormat)))
{
    m_size.setWidth(qMax(leastWidth, int(m_placement.size.width()) + 2 * margin));
    m_chainTop = drawText(nullptr, margin) + margin / 2;
    m_size.setHeight(m_chainTop + int(m_placement.size.height()) + 2 * margin
                     + QFontMetrics(m_look.font()).height());
}

// Title and sentence, drawn where there is a painter; where they end.
int ChainPaper::drawText(QPainter *painter, int top) const
{
    QFont large = theme::boldFont(m_look.font());
    large.setPixelSize(m_look.font().pixelSize() * 3 / 2);
    const auto paragraph = [&](const QString &text, const QFont &font, theme::Role role) {
        QTextLayout layout(text.simplified(), font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_size.width() - 2 * margin);
            if (painter) {
                painter->setFont(font);
                painter->setPen(m_look.color(role));
                painter->drawText(QPointF(margin, top + line.ascent()),
                                  layout.text().mid(line.textStart(), line.textLength()));
            }
            top += qRound(line.height()) + 2;
        }
        layout.endLayout();
        top += theme::smallGap;
    };
    paragraph(m_chain.title, large, theme::Role::Text);
    if (!m_chain.sentence.isEmpty())
        paragraph(m_chain.sentence, m_look.font(), theme::Role::Text);
    return top;
}

void ChainPaper::draw(QPainter &painter) const
{
    painter.fillRect(QRect(QPoint(), m_size), m_look.color(theme::Role::Panel));
    drawText(&painter, margin);
    painter.setFont(m_look.font());
    painter.setPen(m_look.color(theme::Role::Muted));
    painter.drawText(QPointF(margin, m_size.height() - margin + QFontMetrics(m_look.font()).descent()),
                     m_foot);
    painter.translate((m_size.width() - m_placement.size.width()) / 2, m_chainTop);
    drawGround(painter, m_chain, m_placement, m_look);
    for (qsizetype i = 0; i < m_chain.nodes.size(); ++i)
        m_look.drawCard(painter, m_placement.cards.at(i), m_chain.nodes.at(i), {});
}

QImage ChainPaper::image(double scale) const
{
    QImage image((QSizeF(m_size) * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter);
    return image;
}

QString ChainPaper::save(const QString &path) const
{
    const QString trouble = Words::tr("%1 cannot be written. Choose a folder that can be written to, and a "
                                      "name that ends in .png, .svg or .pdf.")
                                .arg(path);
    const auto ends = [&](const char *ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (!ends(".png") && !ends(".svg") && !ends(".pdf"))
        return trouble;
    // Made in memory, so that an earlier picture stays until this one is whole.
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    if (ends(".png"))
        image(2).save(&picture, "PNG");
    else if (ends(".svg"))
        saveSvg(picture);
    else
        savePdf(picture);
    return !picture.data().isEmpty() && writeFile(path, picture.data()).isEmpty() ? QString() : trouble;
}

void ChainPaper::saveSvg(QIODevice &file) const
{
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setResolution(screenDpi);
    svg.setSize(m_size);
    svg.setViewBox(QRect(QPoint(), m_size));
    QPainter painter(&svg);
    draw(painter);
}

// A page of the picture's own size.
void ChainPaper::savePdf(QIODevice &file) const
{
    QPdfWriter pdf(&file);
    pdf.setResolution(screenDpi);
    pdf.setTitle(m_chain.title);
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(QSizeF(m_size) * 72 / screenDpi, QPageSize::Point));
    QPainter painter(&pdf);
    draw(painter);
}

void ChainPaper::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const QSizeF room = painter.viewport().size();
    const double natural = double(device.logicalDpiX()) / screenDpi;
    const double scale = qMin(natural, qMin(room.width() / m_size.width(), room.height() / m_size.height()));
    painter.scale(scale, scale);
    draw(painter);
}
