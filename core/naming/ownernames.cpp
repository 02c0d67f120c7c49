// SPDX-License-Identifier: MIT
#include "core/naming/ownernames.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/naming/rowtext.h"

#include <QCoreApplication>

namespace {
QString keyOf(Owner owner, const QString &name) { return (owner.isArray() ? u'a' : u's') + name; }
} // namespace

OwnerNames::OwnerNames(const Plan &plan) : m_plan(plan)
{
    const QList<Owner> owners = allOwners(plan);
    for (const Owner owner : owners) {
        ++m_names[nameOf(plan, owner)];
        ++m_fullNames[keyOf(owner, fullNameOf(plan, owner.id()))];
    }
    for (const Owner owner : owners)
        if (m_fullNames.value(keyOf(owner, fullNameOf(plan, owner.id()))) > 1)
            ++m_withCloud[keyOf(owner, withCloud(owner))];
}

QString OwnerNames::of(Owner owner) const
{
    const QString name = fullNameOf(m_plan, owner.id());
    if (m_fullNames.value(keyOf(owner, name)) < 2)
        return name;
    const QString more = withCloud(owner);
    if (m_withCloud.value(keyOf(owner, more)) < 2)
        return more;
    // As the command line takes it.
    return QStringLiteral("%1 (%2:%3)")
        .arg(name, owner.isArray() ? QStringLiteral("array") : QStringLiteral("server"))
        .arg(owner.id().value());
}

QString OwnerNames::shortOf(Owner owner) const
{
    const QString name = nameOf(m_plan, owner);
    return m_names.value(name) < 2 ? name : of(owner);
}

QString OwnerNames::withCloud(Owner owner) const
{
    return Words::tr("%1 in %2")
        .arg(fullNameOf(m_plan, owner.id()), nameOf(m_plan, nextOf(m_plan, owner).cloud));
}
