// SPDX-License-Identifier: MIT
// What is shown of two long texts differs where they do.
#pragma once

#include <QString>
#include <algorithm>
#include <utility>

namespace cli {
// Both as `shown` shortens them; from the line in which they differ on, where their beginnings read alike.
template <class Shown>
std::pair<QString, QString> fromDifference(const QString &before, const QString &after, Shown &&shown)
{
    const std::pair<QString, QString> whole {shown(before), shown(after)};
    if (whole.first != whole.second || before == after)
        return whole;
    constexpr qsizetype around = 20;
    const auto [one, other] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype at = one - before.cbegin();
    const qsizetype line = at == 0 ? 0 : before.lastIndexOf(u'\n', at - 1) + 1;
    qsizetype from = std::max(line, at - around);
    if (from > 0 && from < before.size() && before.at(from).isLowSurrogate())
        --from;
    const auto rest = [&](const QString &text) {
        return from < text.size() ? QStringLiteral("…") + shown(text.mid(from)) : QStringLiteral("…");
    };
    return {rest(before), rest(after)};
}
} // namespace cli
