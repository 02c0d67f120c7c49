// SPDX-License-Identifier: MIT
// A chain as text, and beside an earlier one.
#include "core/answer/chain.h"
#include "core/base/words.h"

#include <QCoreApplication>

namespace {
bool isSameLevel(const ChainNode &a, const ChainNode &b)
{
    const bool isRow = a.kind == ChainNode::Kind::Row || a.kind == ChainNode::Kind::Folded;
    return a.kind == b.kind && a.layer == b.layer && a.field == b.field && a.caption == b.caption
        && (!isRow || a.id == b.id);
}

// What is compared of a level: its value, or else what it stands for.
QString said(const ChainNode &node) { return node.value.isEmpty() ? node.title : node.value; }

QString listText(const ChainNode &node)
{
    QStringList parts;
    for (const ChainEntry &entry : node.list)
        parts.append(entry.isDefault      ? Words::tr("%1, default").arg(entry.name)
                         : entry.isChosen ? Words::tr("%1, chosen").arg(entry.name)
                                          : entry.name);
    if (node.unlisted)
        parts.append(Words::tr("+%1 more").arg(QString::number(node.unlisted)));
    return parts.join(QStringLiteral("; "));
}

QString lineOf(const ChainNode &node)
{
    const QString mark = node.isTrouble ? QStringLiteral("⚠")
        : node.outcome == Outcome::Won  ? QStringLiteral("✓")
        : node.outcome == Outcome::Lost ? QStringLiteral("✗")
                                        : QStringLiteral("–");
    QString line =
        QStringLiteral("%1%2 %3").arg(QString(2 * qsizetype(node.column), u' '), mark, node.caption);
    if (!node.title.isEmpty())
        line += QStringLiteral(": ") + node.title.simplified();
    if (!node.before.isEmpty())
        line += QStringLiteral(" = %1 → %2").arg(node.before.simplified(), said(node).simplified());
    else if (!node.value.isEmpty())
        line += QStringLiteral(" = ") + node.value.simplified();
    if (!node.list.isEmpty())
        line += QStringLiteral(" [%1]").arg(listText(node));
    for (const QString &more : {node.brief, node.why, node.mark})
        if (!more.isEmpty())
            line += QStringLiteral(" (%1)").arg(more);
    return line;
}
} // namespace

Chain withBefore(Chain after, const Chain &before)
{
    for (ChainNode &node : after.nodes) {
        const auto was = std::find_if(before.nodes.cbegin(), before.nodes.cend(),
                                      [&](const ChainNode &other) { return isSameLevel(node, other); });
        if (was != before.nodes.cend() && said(*was) != said(node))
            node.before = said(*was).isEmpty() ? Words::tr("nothing") : said(*was);
    }
    return after;
}

QString asText(const Chain &chain)
{
    QStringList lines {chain.title};
    if (!chain.sentence.isEmpty())
        lines.append(chain.sentence);
    for (const ChainNode &node : chain.nodes)
        lines.append(lineOf(node));
    return lines.join(u'\n');
}
