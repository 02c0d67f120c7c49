// SPDX-License-Identifier: MIT
#include "ui/theme/levels.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace theme {
namespace {
// "999", "1.1k", "12k": where there is little room; sentenceOf() says all digits.
QString shortNumber(qsizetype count)
{
    if (count < 1000)
        return QString::number(count);
    const qsizetype tenths = count / 100;
    return count < 10'000 ? QLocale().toString(double(tenths) / 10, 'f', 1) + u'k'
                          : QString::number(tenths / 10) + u'k';
}
} // namespace

LevelLook lookOf(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Error:
        return {QStringLiteral("✕"), Words::tr("error"), Role::Error};
    case RuleLevel::Warning:
        return {QStringLiteral("⚠"), Words::tr("warning"), Role::Warning};
    case RuleLevel::Info:
        return {QStringLiteral("ℹ"), Words::tr("advice"), Role::Muted};
    case RuleLevel::Off:
        break;
    }
    return {QStringLiteral("–"), Words::tr("off"), Role::Muted};
}

LevelLook lookOf(const Finding &finding)
{
    return finding.isOpen() ? lookOf(finding.level)
                            : LevelLook {QStringLiteral("◌"), Words::tr("waived"), Role::Muted};
}

QString textOf(const check::Counts &counts)
{
    QStringList parts;
    for (const auto &[level, count] :
         {std::pair(RuleLevel::Error, counts.errors), std::pair(RuleLevel::Warning, counts.warnings),
          std::pair(RuleLevel::Info, counts.infos)})
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(lookOf(level).glyph, shortNumber(count)));
    return parts.join(QStringLiteral("  "));
}

QString sentenceOf(const check::Counts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts.append(counted(counts.errors, Words::tr("1 error"), Words::tr("%1 errors")));
    if (counts.warnings > 0)
        parts.append(counted(counts.warnings, Words::tr("1 warning"), Words::tr("%1 warnings")));
    if (counts.infos > 0)
        parts.append(counted(counts.infos, Words::tr("1 piece of advice"), Words::tr("%1 pieces of advice")));
    if (counts.waived > 0)
        parts.append(counted(counts.waived, Words::tr("1 waived"), Words::tr("%1 waived")));
    return parts.join(QStringLiteral(", "));
}

RuleLevel worstOf(const check::Counts &counts)
{
    return counts.errors > 0  ? RuleLevel::Error
        : counts.warnings > 0 ? RuleLevel::Warning
        : counts.infos > 0    ? RuleLevel::Info
                              : RuleLevel::Off;
}
} // namespace theme
