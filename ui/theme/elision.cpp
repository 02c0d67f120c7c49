// SPDX-License-Identifier: MIT
#include "ui/theme/elision.h"

#include <QCache>
#include <QRegularExpression>

#include <algorithm>

namespace theme {
namespace {
const QString dots = QStringLiteral("…");
constexpr qsizetype wordsOfSentence = 9;
constexpr int architectureWeight = 3;

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') || text.count(u' ') + 1 >= wordsOfSentence;
}

// A part of a name up to the next separator, which belongs to it; what stands in brackets at the end is one part.
struct Part {
    QString text;
    int weight;
};

int weightOf(const QString &part)
{
    static const QRegularExpression architecture(
        QStringLiteral("^(amd64|arm64|aarch64|x86|x64|i[3-6]86|64|32|64bit|32bit|arm|hvm|pv)\\W*_?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("\\d"));
    return architecture.match(part).hasMatch() ? architectureWeight : part.contains(number) ? 2 : 1;
}

QList<Part> partsOf(const QString &text)
{
    static const QRegularExpression separated(QStringLiteral("[^\\W_]+[\\W_]*|^[\\W_]+"));
    const qsizetype bracket = text.endsWith(u']') ? text.lastIndexOf(u'[') : -1;
    QList<Part> parts;
    for (auto match = separated.globalMatch(bracket > 0 ? text.left(bracket) : text); match.hasNext();) {
        const QString part = match.next().captured();
        parts.append({part, weightOf(part)});
    }
    if (bracket > 0)
        parts.append({text.mid(bracket), 2});
    return parts;
}

QString joined(const QList<Part> &parts, const QList<bool> &isKept)
{
    QString text;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (isKept.at(i))
            text += parts.at(i).text;
        else if (!text.endsWith(dots))
            text += dots;
    return text;
}

// As much of the first part that is left out as there is room for.
QString filled(QString cut, const QList<Part> &parts, const QList<bool> &isKept, const QFontMetrics &metrics,
               int width)
{
    const qsizetype at = cut.indexOf(dots), first = isKept.indexOf(false);
    if (at < 0 || first < 0)
        return cut;
    QString missing;
    for (qsizetype i = first; i < parts.size() && !isKept.at(i); ++i)
        missing += parts.at(i).text;
    qsizetype letters = 0;
    for (QString more = cut; letters < missing.size() - 1; ++letters) {
        more.insert(at + letters, missing.at(letters));
        if (metrics.horizontalAdvance(more) > width)
            break;
        cut = more;
    }
    return cut;
}

// What these begin with, and end with, all of them.
std::pair<qsizetype, qsizetype> shared(const QStringList &texts)
{
    const QString &one = texts.constFirst();
    qsizetype before = one.size();
    for (const QString &other : texts) {
        qsizetype same = 0;
        while (same < qMin(before, other.size()) && one.at(same) == other.at(same))
            ++same;
        before = same;
    }
    qsizetype after = one.size() - before;
    for (const QString &other : texts) {
        qsizetype same = 0;
        while (same < qMin(after, other.size() - before)
               && one.at(one.size() - 1 - same) == other.at(other.size() - 1 - same))
            ++same;
        after = same;
    }
    return {before, after};
}

// Keeps what is between `before` and `after`, and of those as much as there is room for.
QString cutAround(const QString &text, qsizetype before, qsizetype after, const QFontMetrics &metrics,
                  int width)
{
    const QString own = text.mid(before, text.size() - before - after);
    for (qsizetype head = before, tail = after; head + tail > 0;) {
        head >= tail ? --head : --tail;
        const QString cut = text.left(head) + (head < before ? dots : QString()) + own
            + (tail < after ? dots : QString()) + text.right(tail);
        if (metrics.horizontalAdvance(cut) <= width)
            return cut;
    }
    const QString first = before > 0 ? dots : QString();
    return first
        + metrics.elidedText(after > 0 ? own + dots : own, Qt::ElideRight,
                             width - metrics.horizontalAdvance(first));
}

QString cutName(const QString &text, const QFontMetrics &metrics, int width)
{
    const QList<Part> parts = partsOf(text);
    if (parts.size() < 3)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    QList<bool> isKept(parts.size(), false);
    isKept.first() = isKept.last() = true;
    const bool hasRoom = metrics.horizontalAdvance(joined(parts, isKept)) <= width;
    QList<qsizetype> order;
    for (qsizetype i = parts.size() - 2; i > 0; --i) // those at the end first: there names differ
        order.append(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return parts.at(a).weight > parts.at(b).weight; });
    for (const qsizetype i : std::as_const(order)) {
        isKept[i] = true;
        if (metrics.horizontalAdvance(joined(parts, isKept)) > width)
            isKept[i] = false;
    }
    // Where there is no room for whole parts besides what it runs on, that stays and the others are cut.
    for (qsizetype i = 0, at = 0; i < parts.size(); at += parts.at(i++).text.size())
        if (parts.at(i).weight == architectureWeight && !isKept.at(i))
            return cutAround(text, at, text.size() - at - parts.at(i).text.size(), metrics, width);
    return hasRoom ? filled(joined(parts, isKept), parts, isKept, metrics, width)
                   : metrics.elidedText(text, Qt::ElideMiddle, width);
}
} // namespace

QString elided(const QString &text, const QFontMetrics &metrics, int width)
{
    static thread_local QCache<QString, QString> known(8000);
    if (width <= 0 || metrics.horizontalAdvance(text) <= width)
        return text;
    const QString key =
        QStringLiteral("%1/%2/%3/").arg(width).arg(metrics.height()).arg(metrics.averageCharWidth()) + text;
    if (const QString *found = known.object(key))
        return *found;
    // A sign before a name stays.
    const QString sign =
        text.size() > 2 && text.at(1) == u' ' && !text.front().isLetterOrNumber() ? text.left(2) : QString();
    const int room = width - metrics.horizontalAdvance(sign);
    const QString cut = isSentence(text) ? metrics.elidedText(text, Qt::ElideRight, width)
                                         : sign + cutName(text.mid(sign.size()), metrics, room);
    known.insert(key, new QString(cut));
    return cut;
}

QString elidedAmong(const QString &text, const QStringList &others, const QFontMetrics &metrics, int width)
{
    const QString cut = elided(text, metrics, width);
    if (cut == text)
        return cut;
    QStringList alike {text};
    for (const QString &other : others)
        if (other != text && elided(other, metrics, width) == cut && !alike.contains(other))
            alike.append(other);
    if (alike.size() == 1)
        return cut;
    const auto [before, after] = shared(alike);
    return cutAround(text, before, after, metrics, width);
}
} // namespace theme
