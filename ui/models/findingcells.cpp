// SPDX-License-Identifier: MIT
#include "ui/models/findingcells.h"

#include "ui/models/tablemodel.h"
#include "ui/theme/levels.h"

namespace findingcells {
namespace {
constexpr qsizetype saidAtMost = 5;

check::Counts countsAt(const TableFacts &facts, AnyId id)
{
    return check::countsOf(facts.findings.value(id));
}
} // namespace

QString text(const TableFacts &facts, AnyId id) { return theme::textOf(countsAt(facts, id)); }

qint64 weight(const TableFacts &facts, AnyId id)
{
    const check::Counts counts = countsAt(facts, id);
    return (qint64(counts.errors) * 100'000 + counts.warnings) * 100'000 + counts.infos;
}

QVariant look(const TableFacts &facts, AnyId id, int role)
{
    if (role == TableModel::InkRole)
        return int(theme::lookOf(theme::worstOf(countsAt(facts, id))).role);
    if (role == Qt::AccessibleTextRole)
        return theme::sentenceOf(countsAt(facts, id));
    if (role != Qt::ToolTipRole)
        return {};
    const QList<Finding> found = facts.findings.value(id);
    QStringList sentences;
    for (const Finding &finding : found.mid(0, saidAtMost))
        sentences.append(
            QStringLiteral("%1 %2").arg(theme::lookOf(finding).glyph, sentenceOf(facts.plan, finding)));
    if (found.size() > saidAtMost)
        sentences.append(QStringLiteral("…"));
    return sentences.join(u'\n');
}
} // namespace findingcells
