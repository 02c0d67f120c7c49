// SPDX-License-Identifier: MIT
#include "ui/chain/chainlook.h"

#include "ui/theme/elision.h"

#include <QFontInfo>
#include <QPainter>

using theme::Role;

namespace {
// Its own value reaches the end; what is silent only lets another's pass.
bool carries(const ChainNode &node) { return node.isOnPath && node.outcome == Outcome::Won; }

// A mark begins with the glyph of the worst that was found.
Role roleOf(const QString &mark)
{
    return mark.startsWith(u'✕') ? Role::Error : mark.startsWith(u'⚠') ? Role::Warning : Role::Muted;
}

constexpr int pad = 9, padAbove = 6, lettersBesideTag = 17, titleLines = 3, leastBehind = 4;

// Where a line of this width ends: at a space, else after a hyphen or the like, else within the word.
qsizetype endOfLine(const QString &text, const QFontMetrics &metrics, int width)
{
    qsizetype fitting = 1;
    for (qsizetype most = text.size(); fitting < most;) {
        const qsizetype middle = (fitting + most + 1) / 2;
        if (metrics.horizontalAdvance(text.left(middle)) <= width)
            fitting = middle;
        else
            most = middle - 1;
    }
    if (const qsizetype space = text.lastIndexOf(u' ', fitting); space > 0)
        return space;
    // A letter alone would say nothing.
    fitting = qMin(fitting, qMax<qsizetype>(1, text.size() - leastBehind));
    for (qsizetype end = fitting; end > fitting * 2 / 3; --end)
        if (QStringLiteral("-_./:").contains(text.at(end - 1)))
            return end;
    return fitting;
}

// The text in at most so many lines of this width.
QStringList wrapped(const QString &text, const QFontMetrics &metrics, int width, int atMost)
{
    QStringList lines;
    QString rest = text.simplified().replace(QStringLiteral("[rev "), QStringLiteral("[rev\u00a0"));
    while (!rest.isEmpty() && lines.size() + 1 < atMost && metrics.horizontalAdvance(rest) > width) {
        const qsizetype end = endOfLine(rest, metrics, width);
        lines.append(rest.left(end));
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty())
        lines.append(rest);
    return lines;
}

QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}
} // namespace

ChainLook::ChainLook(const QFont &font, bool isDark, bool isFull)
    : m_font(inPixels(font)), m_small(m_font), m_bold(theme::boldFont(m_font)), m_isDark(isDark),
      m_isFull(isFull)
{
    m_small.setPixelSize(qRound(m_font.pixelSize() * 0.86));
}

int ChainLook::letter() const { return QFontMetrics(m_font).averageCharWidth(); }

QList<ChainLook::Line> ChainLook::linesOf(const ChainNode &node, int width) const
{
    QList<Line> lines;
    const bool isDim = node.outcome == Outcome::Silent;
    const bool isGroup = node.kind == ChainNode::Kind::Running && !node.instances.isEmpty();
    const bool isRow = node.kind == ChainNode::Kind::Row;
    lines.append({isGroup && !node.title.isEmpty() ? node.title : node.caption, m_small, Role::Muted});
    lines.last().hasLock = isGroup;
    if (!node.mark.isEmpty()) {
        lines.last().tag = node.mark;
        lines.last().tagRole = roleOf(node.mark);
    } else if (isRow) {
        lines.last().tag = node.brief;
    }
    if (!node.title.isEmpty() && !isGroup && node.kind != ChainNode::Kind::Next) {
        const bool isBold = node.value.isEmpty() && carries(node);
        const QFont &face = isBold ? m_bold : m_font;
        for (const QString &text : wrapped(node.title, QFontMetrics(face), width, titleLines))
            lines.append({text, face, isDim ? Role::Muted : Role::Text, {}, {}, Qt::ElideMiddle});
    }
    addValue(node, width, lines);
    addList(node, width, lines);
    if (!isRow || !node.mark.isEmpty())
        addBrief(node, width, lines);
    if (m_isFull)
        for (const QString &text : wrapped(node.why, QFontMetrics(m_small), width, 4))
            lines.append({text, m_small, Role::Muted});
    return lines;
}

// "ami-0c1b · my build": the first part counts, what follows says more.
void ChainLook::addValue(const ChainNode &node, int width, QList<Line> &lines) const
{
    if (!node.before.isEmpty()) {
        QFont struck = m_small;
        struck.setStrikeOut(true);
        lines.append({node.before, struck, Role::Muted, {}, {}, Qt::ElideMiddle});
    }
    QStringList parts = node.value.split(QStringLiteral(" · "), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return;
    QFont face = carries(node) ? m_bold : m_font;
    face.setStrikeOut(node.outcome == Outcome::Lost);
    const Role role = node.isTrouble   ? Role::Warning
        : node.outcome != Outcome::Won ? Role::Muted
        : carries(node)                ? Role::Accent
                                       : Role::Text;
    const QString glyph = node.isTrouble ? QStringLiteral("⚠ ") : QString();
    const QFontMetrics metrics(face);
    for (const QString &text :
         wrapped(parts.takeFirst(), metrics, width - metrics.horizontalAdvance(glyph), 2))
        lines.append({lines.constLast().text.startsWith(glyph) || glyph.isEmpty() ? text : glyph + text,
                      face,
                      role,
                      {},
                      {},
                      Qt::ElideMiddle});
    // Groups of what runs stand under each other, so each is as low as can be.
    if (!m_isFull && node.kind == ChainNode::Kind::Running && !node.title.isEmpty())
        return;
    for (const QString &text :
         wrapped(parts.join(QStringLiteral(" · ")), QFontMetrics(m_small), width, m_isFull ? 2 : 1))
        lines.append({text, m_small, Role::Muted, {}, {}, Qt::ElideMiddle});
}

void ChainLook::addList(const ChainNode &node, int width, QList<Line> &lines) const
{
    for (const ChainEntry &entry : node.list) {
        QFont face = m_small;
        face.setStrikeOut(entry.isDefault && node.outcome == Outcome::Lost);
        Line line {(entry.isChosen ? QStringLiteral("● ") : QStringLiteral("○ ")) + entry.name, face,
                   entry.isChosen ? Role::Accent : Role::Muted};
        line.elide = Qt::ElideMiddle;
        const QString word = entry.isDefault ? QCoreApplication::translate("Words", "default") : QString();
        const bool isBeside = width > letter() * lettersBesideTag;
        line.tag = isBeside ? word : QString();
        lines.append(line);
        if (!isBeside && !word.isEmpty())
            lines.append({QStringLiteral("    ") + word, m_small, Role::Muted});
    }
    if (node.unlisted)
        lines.append({QCoreApplication::translate("Words", "+%1 more").arg(QLocale().toString(node.unlisted)),
                      m_small, Role::Muted});
}

void ChainLook::addBrief(const ChainNode &node, int width, QList<Line> &lines) const
{
    QString text = node.brief;
    Role role = node.outcome == Outcome::Lost ? Role::Warning : Role::Muted;
    if (node.state && !text.isEmpty()) {
        const theme::StateLook look = theme::lookOf(*node.state);
        text = look.glyph + u' ' + text;
        role = look.role;
    }
    for (const QString &part : wrapped(text, QFontMetrics(m_small), width, 2))
        lines.append({part, m_small, role});
}

int ChainLook::heightOf(const ChainNode &node, int width) const
{
    int height = 2 * padAbove;
    for (const Line &line : linesOf(node, width - 2 * pad))
        height += QFontMetrics(line.font).height() + 1;
    return height;
}

void ChainLook::drawCard(QPainter &painter, const QRectF &rect, const ChainNode &node, CardState state) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Role edge = state.hasFocus || carries(node) ? Role::Accent
        : node.isTrouble                              ? Role::Warning
                                                      : Role::Border;
    QPen pen(color(edge), state.hasFocus ? 3 : carries(node) ? 1.8 : 1);
    if (node.outcome == Outcome::Silent && !state.hasFocus)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    const bool isLocked = node.kind == ChainNode::Kind::Running || node.outcome == Outcome::Silent;
    painter.setBrush(color(state.isUnder ? Role::AccentSoft : isLocked ? Role::Current : Role::Panel));
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), theme::radius, theme::radius);
    qreal y = rect.top() + padAbove;
    for (const Line &line : linesOf(node, int(rect.width()) - 2 * pad)) {
        const int height = QFontMetrics(line.font).height();
        drawLine(painter, QRectF(rect.left() + pad, y, rect.width() - 2 * pad, height), line);
        y += height + 1;
    }
}

void ChainLook::drawLine(QPainter &painter, const QRectF &rect, const Line &line) const
{
    QRectF room = rect;
    if (line.hasLock) {
        drawLock(painter, rect.topLeft() + QPointF(0, (rect.height() - 10) / 2));
        room.setLeft(room.left() + 13);
    }
    if (!line.tag.isEmpty()) {
        const QString tag = QFontMetrics(m_small).elidedText(line.tag, Qt::ElideRight, int(room.width() / 2));
        const int width = QFontMetrics(m_small).horizontalAdvance(tag);
        painter.setFont(m_small);
        painter.setPen(color(line.tagRole));
        painter.drawText(QRectF(room.right() - width - 1, room.top(), width + 2, room.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tag);
        room.setRight(room.right() - width - 6);
    }
    const QFontMetrics metrics(line.font);
    painter.setFont(line.font);
    painter.setPen(color(line.role));
    // What was found to fit does so to the pixel.
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     line.elide == Qt::ElideMiddle
                         ? theme::elided(line.text, metrics, int(room.width()) + 1)
                         : metrics.elidedText(line.text, line.elide, int(room.width()) + 1));
}

// What runs cannot be changed.
void ChainLook::drawLock(QPainter &painter, const QPointF &corner) const
{
    painter.setPen(QPen(color(Role::Muted), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(corner + QPointF(2, 0), QSizeF(5, 8)), 0, 180 * 16);
    painter.fillRect(QRectF(corner + QPointF(0.5, 4.5), QSizeF(8, 5.5)), color(Role::Muted));
}

void ChainLook::drawFrame(QPainter &painter, const QRectF &frame) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Border), 1));
    painter.setBrush(color(Role::Current));
    painter.drawRoundedRect(frame, theme::radius, theme::radius);
}

void ChainLook::drawLink(QPainter &painter, const QPainterPath &path, bool wins) const
{
    if (path.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(wins ? Role::Accent : Role::Muted);
    QPen pen(ink, wins ? 2.4 : 1.1);
    if (!wins)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    // The head lies on the last piece of the curve, whose end is level.
    const QPointF tip = path.currentPosition();
    const qreal length = wins ? head : head - 1.5, half = wins ? 4.5 : 3.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF {tip, tip + QPointF(-length, -half), tip + QPointF(-length, half)});
}
