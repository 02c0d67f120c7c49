// SPDX-License-Identifier: MIT
// What a sentence calls any row: "Server web-1", "MultiCloud Image setting of Ubuntu [HEAD] for AWS EU".
#pragma once

#include "core/base/words.h"
#include "core/naming/names.h"

#include <QCoreApplication>

// The row's name is looked up in `plan`; a row that has none goes by its number: "Launch snapshot 4".
template <class E> QString describe(const Plan &plan, const E &row)
{
    QString name;
    if constexpr (std::is_same_v<E, MciSetting>)
        name = Words::tr("of %1 for %2").arg(nameOf(plan, row.mci), nameOf(plan, row.cloud));
    else if constexpr (std::is_same_v<E, ListedMci>)
        name = Words::tr("%1 in %2").arg(nameOf(plan, row.mci), nameOf(plan, row.serverTemplate));
    else if constexpr (std::is_same_v<E, DatacenterWeight>)
        name = Words::tr("of %1 for %2").arg(nameOf(plan, row.array), nameOf(plan, row.datacenter));
    else if constexpr (std::is_same_v<E, LaunchOption>)
        name = Words::tr("%1 of %2").arg(QString::number(row.position + 1), nameOf(plan, row.array));
    else if constexpr (requires { nameOf(plan, row.id); })
        name = nameOf(plan, row.id);
    else if constexpr (requires { row.name; })
        name = row.name;
    return QStringLiteral("%1 %2").arg(QCoreApplication::translate("plan", Schema<E>::label),
                                       name.isEmpty() ? QString::number(row.id.value) : name);
}

template <class E> QString describe(const Plan &plan, Id<E> id) { return describe(plan, plan.row(id)); }
