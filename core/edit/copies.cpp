// SPDX-License-Identifier: MIT
#include "core/edit/copies.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/edit/servers.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace edit {
namespace {
QSet<QString> namesIn(const Plan &plan, Id<Deployment> deployment)
{
    QSet<QString> names;
    for (const Owner owner : ownersIn(plan, deployment))
        names.insert(nameOf(plan, owner));
    return names;
}

// Gives copies a name that is free in their deployment: "web-1", then "web-1 v2", "web-1 v3".
class FreeNames {
public:
    explicit FreeNames(const Plan &plan) : m_plan(plan) {}
    QString take(Id<Deployment> deployment, const QString &wanted)
    {
        if (!m_taken.contains(deployment))
            m_taken.insert(deployment, namesIn(m_plan, deployment));
        QSet<QString> &taken = m_taken[deployment];
        QString name = wanted;
        if (taken.contains(name)) {
            static const QRegularExpression version(QStringLiteral(" v[0-9]{1,6}$"));
            const QString base = QString(wanted).remove(version);
            int &number = m_numbers[{deployment.value, base}];
            number = qMax(number, 1);
            do
                name = QStringLiteral("%1 v%2").arg(base, QString::number(++number));
            while (taken.contains(name));
        }
        taken.insert(name);
        return name;
    }

private:
    const Plan &m_plan;
    QHash<Id<Deployment>, QSet<QString>> m_taken;
    QHash<std::pair<quint32, QString>, int> m_numbers; // the last one given to a name in a deployment
};

// The first `count` names for the numbers from 1 on that the deployment has not.
QStringList numberedNames(const Plan &plan, Id<Deployment> deployment, const QString &pattern, int count)
{
    const QSet<QString> taken = namesIn(plan, deployment);
    QStringList names;
    for (int number = 1; names.size() < count; ++number)
        if (const QString name = QString(pattern).replace(QLatin1String("%n"), QString::number(number));
            !taken.contains(name))
            names.append(name);
    return names;
}

template <class E>
Result<Change> addSeveral(const Plan &plan, const E &row, int count,
                          Result<Change> (*addOne)(const Plan &, const E &))
{
    if (count < 1)
        return Error {Words::tr("At least one must be added. Enter how many."), {}};
    if (!row.name.contains(QLatin1String("%n"))) {
        if (count == 1)
            return addOne(plan, row);
        return Error {Words::tr("Several need names that differ: write %n in the name where the number "
                                "goes, as in \"web-%n\"."),
                      {}};
    }
    const QStringList names = numberedNames(plan, row.deployment, row.name.trimmed(), count);
    E first = row;
    first.name = names.constFirst();
    const Result<Change> added = addOne(plan, first); // says why not, and tidies the row
    if (!added || count == 1)
        return added;
    E tidied = added->template of<E>().added.constFirst();
    Draft draft(plan);
    QList<Owner> owners;
    for (const QString &name : names) {
        tidied.name = name;
        owners.append(draft.add(tidied));
    }
    return draft.change(
        Words::say("Add %1 to %2").arg(subjectOf(draft.plan(), owners), nameOf(plan, row.deployment)));
}
} // namespace

Result<Change> cloneOwners(const Plan &plan, const QList<Owner> &named, Id<Deployment> to)
{
    const QList<Owner> owners = once(named);
    if (!allExist(plan, owners) || (to && !plan.find(to)))
        return goneError();
    Draft draft(plan);
    FreeNames names(plan);
    for (const Owner owner : owners) {
        const Id<Deployment> deployment = to ? to : deploymentOf(plan, owner);
        addCopy(draft, owner, deployment, names.take(deployment, nameOf(plan, owner)));
    }
    return draft.change(to ? Words::say("Clone %1 into %2").arg(subjectOf(plan, owners), nameOf(plan, to))
                           : Words::say("Clone %1").arg(subjectOf(plan, owners)));
}

Result<Change> addServers(const Plan &plan, const Server &server, int count)
{
    return addSeveral(plan, server, count, addServer);
}

Result<Change> addArrays(const Plan &plan, const ServerArray &array, int count)
{
    return addSeveral(plan, array, count, addArray);
}
} // namespace edit
