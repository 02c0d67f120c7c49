// SPDX-License-Identifier: MIT
#include "core/check/coveragetests.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QSet>

namespace {
QList<Id<ServerTemplate>> templatesOf(const Plan &plan, Id<MultiCloudImage> mci, AnyId scope)
{
    if (const auto serverTemplate = scope.as<ServerTemplate>())
        return {serverTemplate};
    QSet<Id<ServerTemplate>> templates;
    for (const Id<ListedMci> id : plan.referrers<&ListedMci::mci>(mci))
        templates.insert(plan.row(id).serverTemplate);
    return templates.values();
}

Tested testedWithAll(const Plan &plan, const QList<Id<ServerTemplate>> &templates, Id<MultiCloudImage> mci,
                     Id<Cloud> cloud)
{
    qsizetype passed = 0;
    for (const Id<ServerTemplate> serverTemplate : templates) {
        const Tested tested = testedState(plan, serverTemplate, mci, cloud);
        if (tested == Tested::Failed)
            return tested;
        passed += tested == Tested::Passed ? 1 : 0;
    }
    return passed > 0 && passed == templates.size() ? Tested::Passed : Tested::Never;
}
} // namespace

QList<Tested> testsOf(const Plan &plan, const CoverageMatrix &matrix, Progress &progress)
{
    QList<Tested> tests(matrix.cells.size(), Tested::Never);
    for (qsizetype row = 0; row < matrix.mcis.size() && !progress.isCancelled(); ++row) {
        const Id<MultiCloudImage> mci = matrix.mcis.at(row);
        const QList<Id<ServerTemplate>> templates = templatesOf(plan, mci, matrix.scope);
        for (qsizetype column = 0; column < matrix.clouds.size(); ++column)
            if (matrix.at(row, column).setting)
                tests[row * matrix.clouds.size() + column] =
                    testedWithAll(plan, templates, mci, matrix.clouds.at(column));
    }
    return tests;
}

QString wordOf(Tested tested)
{
    return tested == Tested::Passed ? Words::tr("tested")
        : tested == Tested::Failed  ? Words::tr("test failed")
                                    : Words::tr("not tested");
}

QString keyOf(Tested tested)
{
    return tested == Tested::Passed ? QStringLiteral("passed")
        : tested == Tested::Failed  ? QStringLiteral("failed")
                                    : QStringLiteral("never");
}
