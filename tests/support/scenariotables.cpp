// SPDX-License-Identifier: MIT
#include "tests/support/scenariotables.h"

#include "core/answer/comparison.h"
#include "core/answer/drifttable.h"
#include "core/answer/usedby.h"
#include "core/check/coveragetests.h"
#include "core/naming/rowtext.h"

QStringList changedRows(const Plan &before, const Plan &after)
{
    static const QStringList kinds {"added", "removed", "changed"};
    Progress progress;
    QStringList lines;
    for (const RowDifference &row : comparePlans(before, after, progress).rows) {
        const QString head =
            QStringLiteral("%1 %2 %3").arg(kinds.at(int(row.kind)), kindLabel(row.id()), row.name);
        if (row.fields.isEmpty())
            lines.append(head);
        for (const FieldDifference &field : row.fields)
            lines.append(QStringLiteral("%1: %2 %3 -> %4")
                             .arg(head, field.label, field.before, field.after)
                             .simplified());
    }
    return lines;
}

QStringList changedLaunches(const Plan &before, const Plan &after)
{
    static const QStringList kinds {"broken", "mended", "changed"};
    Progress progress;
    QStringList lines;
    for (const LaunchDifference &launch : comparePlans(before, after, progress).launches) {
        const QString head = QStringLiteral("%1 %2").arg(kinds.at(int(launch.kind)), launch.name);
        if (launch.fields.isEmpty())
            lines.append(head);
        for (const ImpactField &field : launch.fields)
            lines.append(QStringLiteral("%1: %2 %3 -> %4 [%5]")
                             .arg(head, keyOf(field.field), field.before, field.after,
                                  chipText(field.from, field.field)));
    }
    return lines;
}

QStringList users(const Plan &plan, AnyId id)
{
    QStringList lines;
    for (const Use &use : usesOf(plan, id)) {
        const QString place = placeText(plan, use), through = nameOf(plan, use.through);
        lines.append(QStringLiteral("%1 %2%3: %4%5")
                         .arg(keyOf(use.kind), place.isEmpty() ? place : place + u'/', holderText(plan, use),
                              howText(plan, use), through.isEmpty() ? through : " through " + through));
    }
    return lines;
}

QStringList coverageRows(const Plan &plan, AnyId scope)
{
    Progress progress;
    const CoverageMatrix matrix = coverageMatrix(plan, scope, progress);
    QStringList lines;
    for (qsizetype row = 0; row < matrix.mcis.size(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < matrix.clouds.size(); ++column) {
            const CoverageCell &cell = matrix.at(row, column);
            cells.append(nameOf(plan, matrix.clouds.at(column)) + u' ' + glyphOf(cell.state)
                         + (cell.users ? QStringLiteral(" x%1").arg(cell.users) : QString())
                         + (cell.isGap() ? QStringLiteral(" (gap)") : QString()));
        }
        lines.append(nameOf(plan, matrix.mcis.at(row)) + ": " + cells.join(", "));
    }
    return lines;
}

QStringList testGaps(const Plan &plan, AnyId scope)
{
    Progress progress;
    const CoverageMatrix matrix = coverageMatrix(plan, scope, progress);
    const QList<Tested> tests = testsOf(plan, matrix, progress);
    QStringList lines;
    for (qsizetype i = 0; i < tests.size(); ++i)
        if (matrix.cells.at(i).state == CellState::Image && tests.at(i) != Tested::Passed)
            lines.append(QStringLiteral("%1 in %2: %3")
                             .arg(nameOf(plan, matrix.mcis.at(i / matrix.clouds.size())),
                                  nameOf(plan, matrix.clouds.at(i % matrix.clouds.size())),
                                  wordOf(tests.at(i))));
    return lines;
}

QStringList driftRows(const Plan &plan)
{
    Progress progress;
    QStringList lines;
    for (const DriftRow &row : driftTable(plan, allOwners(plan), progress)) {
        QStringList fields;
        for (const LaunchField field : row.fields)
            fields.append(keyOf(field));
        lines.append(QStringLiteral("%1: %2 of %3, %4: %5")
                         .arg(fullNameOf(plan, row.owner.id()), QString::number(row.differing),
                              QString::number(row.running), fields.join(' '), textOf(plan, row.cause)));
    }
    return lines;
}

QStringList driftGroups(const Plan &plan, const QString &by)
{
    static const QStringList groupings {"cause", "template", "mci", "deployment", "cloud", "running", "next"};
    Progress progress;
    QStringList lines;
    const auto rows = driftTable(plan, allOwners(plan), progress);
    for (const DriftGroup &group : grouped(plan, rows, DriftGrouping(groupings.indexOf(by))))
        lines.append(QStringLiteral("%1: %2 servers, %3 arrays, %4 instances")
                         .arg(group.title)
                         .arg(group.servers)
                         .arg(group.arrays)
                         .arg(group.instances));
    return lines;
}
