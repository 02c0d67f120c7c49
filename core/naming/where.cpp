// SPDX-License-Identifier: MIT
#include "core/naming/where.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/anyrow.h"
#include "core/plan/owner.h"

#include <QCoreApplication>

namespace {
template <class E> QString whereOfRow(const Plan &plan, const E &row)
{
    if constexpr (requires { row.deployment; })
        return nameOf(plan, row.deployment);
    else if constexpr (requires {
                           row.uid;
                           row.cloud;
                       })
        return nameOf(plan, row.cloud);
    else if constexpr (std::is_same_v<E, Instance>)
        return Words::tr("%1 of %2")
            .arg(labelOf(row.role), row.server ? nameOf(plan, row.server) : nameOf(plan, row.array));
    else if constexpr (requires { row.lineage; })
        return plan.row(row.lineage).publisher;
    else if constexpr (std::is_same_v<E, Deployment>)
        return row.environment == Environment::Unspecified ? QString() : labelOf(row.environment);
    else if constexpr (std::is_same_v<E, Cloud>)
        return row.type;
    else
        return {};
}

template <class E> QString outerIdOfRow(const Plan &plan, const E &row)
{
    if constexpr (requires { row.uid; })
        return row.uid;
    else if constexpr (requires { row.lineage; })
        return plan.row(row.lineage).href;
    else if constexpr (requires { row.href; })
        return row.href;
    else
        return {};
}

// asked(row) of the row, whatever it is; "" when it is gone.
template <class Asked> QString ofRow(const Plan &plan, AnyId id, Asked &&asked)
{
    QString text;
    visitRow(plan, id, [&](const auto &row) { text = asked(row); });
    return text;
}
} // namespace

AnyId listedRow(const Plan &plan, AnyId id)
{
    if (const auto instance = plan.find(id.as<Instance>()))
        return instance->server ? AnyId(instance->server) : AnyId(instance->array);
    if (const auto setting = plan.find(id.as<MciSetting>()))
        return setting->mci;
    if (const auto listed = plan.find(id.as<ListedMci>()))
        return listed->serverTemplate;
    if (const auto conflict = plan.find(id.as<Conflict>()))
        return listedRow(plan, rowNamed(conflict->table, conflict->row));
    return id;
}

QString whereOf(const Plan &plan, AnyId id)
{
    return ofRow(plan, id, [&](const auto &row) { return whereOfRow(plan, row); });
}

QString outerIdOf(const Plan &plan, AnyId id)
{
    return ofRow(plan, id, [&](const auto &row) { return outerIdOfRow(plan, row); });
}

QString plainNameOf(const Plan &plan, AnyId id)
{
    const QString name = ofRow(plan, id, [](const auto &row) {
        if constexpr (std::is_same_v<std::decay_t<decltype(row)>, Cloud>)
            return row.displayName.isEmpty() ? row.name : row.displayName;
        else if constexpr (requires { row.name; })
            return QString(row.name);
        else
            return QString();
    });
    return name.isEmpty() ? nameOf(plan, id) : name;
}
