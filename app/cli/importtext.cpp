// SPDX-License-Identifier: MIT
#include "app/cli/importtext.h"

#include "app/cli/edits.h"
#include "app/cli/tablewriter.h"
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/imported.h"
#include "core/plan/owner.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>
#include <QMap>

namespace cli {
namespace {
using Outcome = ImportReport::Outcome;

QString recordsText(qsizetype count)
{
    return count == 1 ? Words::tr("1 record") : Words::tr("%1 records").arg(count);
}

QStringList readLines(const ImportResult &imported)
{
    QStringList lines;
    for (const ImportedFile &file : imported.files) {
        QStringList parts {file.format};
        if (!file.cloud.isEmpty())
            parts.append(file.cloud);
        parts.append(recordsText(file.records));
        if (!file.isComplete)
            parts.append(Words::tr("not complete, other pages follow"));
        lines.append(Words::tr("Read %1: %2").arg(file.path, parts.join(QStringLiteral(", "))));
    }
    return lines;
}

// A line for each kind of row, in the order in which they are met.
QString countTable(const ImportReport &report)
{
    QStringList kinds;
    QHash<QString, QMap<Outcome, qsizetype>> counts;
    for (const ImportReport::Line &line : report.lines) {
        if (line.kind.isEmpty() || line.outcome > Outcome::Removed)
            continue;
        if (!counts.contains(line.kind))
            kinds.append(line.kind);
        counts[line.kind][line.outcome] += line.rows;
    }
    if (kinds.isEmpty())
        return {};
    QByteArray text;
    TableWriter table(Format::Text,
                      {{"kind", Words::tr("Kind")},
                       {"added", Words::tr("Added")},
                       {"changed", Words::tr("Changed")},
                       {"same", Words::tr("Same")},
                       {"removed", Words::tr("Removed")}},
                      text);
    for (const QString &kind : std::as_const(kinds)) {
        table.cell(kind);
        for (const Outcome outcome : {Outcome::Added, Outcome::Changed, Outcome::Same, Outcome::Removed}) {
            const qsizetype count = counts.value(kind).value(outcome);
            table.cell(count > 0 ? QString::number(count) : QString());
        }
    }
    table.finish();
    return QString::fromUtf8(text).trimmed();
}

QStringList linesOf(const ImportReport &report, Outcome outcome)
{
    QStringList lines;
    for (const ImportReport::Line &line : report.lines)
        if (line.outcome == outcome)
            lines.append(line.rows > 1 ? Words::tr("%1 (%2 times)").arg(line.text()).arg(line.rows)
                                       : line.text());
    return fewOf(lines);
}

// What becomes of what was planned here.
QStringList plannedLines(const ImportReport &report)
{
    QStringList lines;
    for (const ImportReport::Line &line : report.lines)
        if (line.outcome == Outcome::Same && !line.why.isEmpty())
            lines.append(line.text());
    return fewOf(lines);
}

// How many servers and arrays are new, and of how many it can't be said what they launch.
QStringList newLaunches(const Plan &after, const Change &change)
{
    QList<Owner> owners;
    for (const Server &row : change.of<Server>().added)
        owners.append(row.id);
    for (const ServerArray &row : change.of<ServerArray>().added)
        owners.append(row.id);
    const auto unknown = std::count_if(owners.cbegin(), owners.cend(), [&](Owner owner) {
        return isNotKnown(resolve(after, owner).image.problem);
    });
    if (owners.isEmpty())
        return {};
    QStringList lines {owners.size() == 1 ? Words::tr("1 server or array is new.")
                                          : Words::tr("%1 servers and arrays are new.").arg(owners.size())};
    if (unknown > 0)
        lines.append(Words::tr("The next image of %1 of them is not known; mci-planner resolve says why.")
                         .arg(unknown));
    return {lines.join(u' ')};
}

QStringList questionLines(const Plan &before, const ImportResult &imported, bool isComplete)
{
    QStringList lines;
    if (!isComplete && !before.all<ImportRecord>().isEmpty() && !imported.files.isEmpty())
        lines.append(Words::tr("What these files do not list stays as it is; --complete takes it for gone."));
    for (const ImportQuestion &question : imported.questions) {
        if (question.kind == ImportQuestion::Kind::Deployment)
            lines.append(Words::tr("%1 Others are --deployment-by %2.")
                             .arg(question.sentence, question.answers.mid(1).join(QStringLiteral(", "))));
        if (question.kind == ImportQuestion::Kind::MapKey)
            lines.append(Words::tr("%1 Say it otherwise with --map-key PATTERN.").arg(question.sentence));
        if (question.kind == ImportQuestion::Kind::Project)
            lines.append(Words::tr("%1 Say it with --project NAME.").arg(question.sentence));
    }
    return lines;
}
} // namespace

QString importText(const Plan &before, const ImportResult &imported, bool isComplete)
{
    const ImportReport &report = imported.report;
    Plan after = before;
    const Change whole = completed(before, imported.change);
    after.apply(whole);
    QStringList parts;
    for (const QStringList &lines :
         {readLines(imported), QStringList {countTable(report)}, linesOf(report, Outcome::Changed),
          linesOf(report, Outcome::Removed), plannedLines(report),
          linesOf(report, Outcome::Failed) + linesOf(report, Outcome::Skipped)
              + linesOf(report, Outcome::Warning),
          newLaunches(after, whole) + impactLines(before, after, whole),
          questionLines(before, imported, isComplete)})
        if (const QString part = lines.join(u'\n'); !part.isEmpty())
            parts.append(part);
    parts.append(report.summary());
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}
} // namespace cli
