// SPDX-License-Identifier: MIT
// Row texts name any row of a plan, and write any of its fields, as a person reads them.
#pragma once

#include "core/naming/names.h"
#include "core/plan/plan.h"
#include "core/plan/pointerfields.h"

#include <QCoreApplication>
#include <optional>
#include <utility>

// The name with what it takes to tell rows of one name apart: "Shop production/web-1", "AWS US-East/ami-0c1b",
// "Ubuntu_22.04_x64 [rev 4] in AWS US-East".
QString fullNameOf(const Plan &plan, AnyId id);
// Two rows whose references read alike, by what tells them apart: "AWS EU/m5.large" and "AWS US-East/m5.large",
// "web [rev 1] · 111122223333" and "web [rev 1] · 444455556666"; nothing where nothing does.
std::optional<std::pair<QString, QString>> toldApart(const Plan &before, AnyId was, const Plan &after,
                                                     AnyId is);
// "Server", "MultiCloud Image setting".
QString kindLabel(AnyId id);

namespace rowtext {
// what a row launches from, whether it names or follows it: "web [rev 3]", "web [Default]"; empty for nothing.
template <class E> QString pointerText(const Plan &plan, const E &row)
{
    const auto [serverTemplate, lineage, pointer] = pointerOf(row);
    return lineage ? QStringLiteral("%1 [%2]").arg(plan.row(lineage).name, labelOf(pointer))
                   : nameOf(plan, serverTemplate);
}
QString text(const Plan &plan, const QString &value);
QString text(const Plan &plan, const Text &value);
QString text(const Plan &plan, bool value);
QString text(const Plan &plan, int value);
QString text(const Plan &plan, Timestamp value);
QString text(const Plan &plan, const QStringList &value);
QString inherited();
QString cloudDefault();
// A lineage by its name, which as a name of its own it does not have.
QString reference(const Plan &plan, AnyId id);
template <class E> QString text(const Plan &plan, Id<E> value) { return reference(plan, value); }
template <class E> QString text(const Plan &, PastId<E> value) { return QString::number(value.value); }
template <class T>
requires std::is_enum_v<T> QString text(const Plan &, T value) { return labelOf(value); }
template <class T> QString text(const Plan &, EnumSet<T> values)
{
    QStringList labels;
    for (size_t i = 0; i < enumTexts<T>.size(); ++i)
        if (values.contains(T(i)))
            labels.append(labelOf(T(i)));
    return labels.join(QStringLiteral(", "));
}
template <class T, bool D> QString text(const Plan &plan, const Override<T, D> &answer)
{
    return answer.isInherited() ? inherited()
        : answer.hasValue()     ? text(plan, answer.value())
                                : cloudDefault();
}
// With what is mostly left out: milliseconds, and where each text of a list ends.
QString exactly(const Plan &plan, Timestamp value);
QString exactly(const Plan &plan, const QStringList &value);
template <class T> QString exactly(const Plan &plan, const T &value) { return text(plan, value); }
} // namespace rowtext
