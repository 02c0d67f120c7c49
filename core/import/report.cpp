// SPDX-License-Identifier: MIT
#include "core/import/report.h"

#include "core/base/words.h"
#include "core/format/place.h"

#include <QHash>
#include <algorithm>

namespace {
using Outcome = ImportReport::Outcome;

QString counted(Outcome outcome, qsizetype count)
{
    switch (outcome) {
    case Outcome::Added:
        return Words::tr("%1 added").arg(count);
    case Outcome::Changed:
        return Words::tr("%1 changed").arg(count);
    case Outcome::Same:
        return Words::tr("%1 the same").arg(count);
    case Outcome::Removed:
        return Words::tr("%1 removed").arg(count);
    case Outcome::Skipped:
        return count == 1 ? Words::tr("1 entry skipped") : Words::tr("%1 entries skipped").arg(count);
    case Outcome::Failed:
        return count == 1 ? Words::tr("1 file refused") : Words::tr("%1 files refused").arg(count);
    case Outcome::Warning:
        return count == 1 ? Words::tr("1 warning") : Words::tr("%1 warnings").arg(count);
    }
    return {};
}

// " (2 MultiCloud Image, 1 Cloud)": what was counted, in the order of the report; empty where no kind is known.
QString kindsOf(const QList<ImportReport::Line> &lines, Outcome outcome)
{
    QStringList kinds;
    QHash<QString, qsizetype> counts;
    for (const ImportReport::Line &line : lines) {
        if (line.outcome != outcome || line.kind.isEmpty())
            continue;
        if (!counts.contains(line.kind))
            kinds.append(line.kind);
        counts[line.kind] += line.rows;
    }
    for (QString &kind : kinds)
        kind = QStringLiteral("%1 %2").arg(counts.value(kind)).arg(kind);
    return kinds.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(kinds.join(QStringLiteral(", ")));
}

// "rev 3 → rev 4"; of texts of several lines only that they differ.
bool isShort(const QString &text) { return text.size() <= 100 && !text.contains(QLatin1Char('\n')); }
} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return Words::tr("Added");
    case Outcome::Changed:
        return Words::tr("Changed");
    case Outcome::Same:
        return Words::tr("Same");
    case Outcome::Removed:
        return Words::tr("Removed");
    case Outcome::Skipped:
        return Words::tr("Skipped");
    case Outcome::Failed:
        return Words::tr("Refused");
    case Outcome::Warning:
        return Words::tr("Warning");
    }
    return {};
}

QString differenceText(const ImportReport::Difference &difference)
{
    const auto &[key, what, before, after] = difference;
    if ((before.isEmpty() && after.isEmpty()) || !isShort(before) || !isShort(after))
        return Words::tr("%1: changed").arg(what);
    if (before.isEmpty())
        return Words::tr("%1: %2, new").arg(what, after);
    if (after.isEmpty())
        return Words::tr("%1: %2, removed").arg(what, before);
    return Words::tr("%1: %2 → %3").arg(what, before, after);
}

QString ImportReport::Line::text() const
{
    const bool ofFile = name.isEmpty();
    const QString place = line > 0 ? Words::tr("%1, line %2").arg(file).arg(line) : file;
    const QString about = outcome == Outcome::Failed ? why
        : ofFile                                     ? placed(file, line, why)
                                                     : QStringLiteral("%1 %2 (%3)").arg(kind, name, place);
    QString text = QStringLiteral("%1 %2").arg(outcomeWord(outcome), about);
    if (!ofFile && !why.isEmpty())
        text += QStringLiteral(": ") + why;
    for (const Difference &difference : differences)
        text += QStringLiteral("\n    ") + differenceText(difference);
    return text;
}

void ImportReport::tellCount(Outcome outcome, const QString &kind, qsizetype rows, const QString &path)
{
    if (rows > 0)
        lines.append({.outcome = outcome,
                      .kind = kind,
                      .name = Words::tr("× %1").arg(rows),
                      .file = path,
                      .rows = rows});
}

qsizetype ImportReport::count(Outcome outcome) const
{
    qsizetype rows = 0;
    for (const Line &line : lines)
        rows += line.outcome == outcome ? line.rows : 0;
    return rows;
}

QString ImportReport::summary() const
{
    QStringList parts;
    for (const Outcome outcome : {Outcome::Added, Outcome::Changed, Outcome::Same, Outcome::Removed,
                                  Outcome::Skipped, Outcome::Failed, Outcome::Warning})
        if (const qsizetype number = count(outcome))
            parts.append(counted(outcome, number) + kindsOf(lines, outcome));
    return parts.isEmpty() ? Words::tr("Nothing to import") : parts.join(QStringLiteral(", "));
}

QString ImportReport::text() const
{
    QString text;
    for (const Line &line : lines)
        text += line.text() + QLatin1Char('\n');
    return text + summary() + QLatin1Char('\n');
}
