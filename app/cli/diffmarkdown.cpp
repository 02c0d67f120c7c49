// SPDX-License-Identifier: MIT
#include "app/cli/diffmarkdown.h"

#include "app/cli/fromdifference.h"
#include "app/cli/tablewriter.h"
#include "core/base/words.h"
#include "core/naming/rowtext.h"

#include <utility>

namespace cli {
namespace {
constexpr qsizetype mostCharacters = 25'000; // of one of two tables: a comment has room for 65,536

// A text that comes from a plan is never markup, nor does it notify anybody.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : printable(text.simplified()).left(200))
        result +=
            c.isLetterOrNumber() || c == u' ' || c.unicode() > 0x7f || QStringLiteral("-./:,=").contains(c)
            ? QString(c)
            : QStringLiteral("&#%1;").arg(c.unicode());
    return result;
}
QString code(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<code>%1</code>").arg(plain(text));
}

QString tableLine(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString kindWords(const LaunchDifference &launch)
{
    switch (launch.kind) {
    case LaunchImpact::Kind::Broken:
        return Words::tr("can no longer be launched");
    case LaunchImpact::Kind::Mended:
        return Words::tr("can be launched again");
    case LaunchImpact::Kind::Changed:
        return {};
    }
    return {};
}

QStringList launchLines(const QList<LaunchDifference> &launches)
{
    QStringList lines;
    for (const LaunchDifference &launch : launches) {
        QString name = plain(launch.name); // once, above its fields
        if (const QString kind = kindWords(launch); !kind.isEmpty() || launch.fields.isEmpty())
            lines.append(tableLine({std::exchange(name, {}), QStringLiteral("**%1**").arg(kind), {}, {}}));
        for (const ImpactField &field : launch.fields) {
            const auto [before, after] = fromDifference(field.before, field.after, code);
            lines.append(tableLine({std::exchange(name, {}), plain(labelOf(field.field)), before, after}));
        }
    }
    return lines;
}

QString differenceWords(::Difference::Kind kind)
{
    switch (kind) {
    case ::Difference::Kind::Added:
        return Words::tr("added");
    case ::Difference::Kind::Removed:
        return Words::tr("removed");
    case ::Difference::Kind::Changed:
        return Words::tr("changed");
    }
    return {};
}

QStringList rowLines(const QList<RowDifference> &rows)
{
    QStringList lines;
    for (const RowDifference &row : rows) {
        QString name = QStringLiteral("%1 %2").arg(kindLabel(row.id()), plain(row.name));
        if (row.fields.isEmpty())
            lines.append(tableLine({name, differenceWords(row.kind), {}, {}}));
        for (const FieldDifference &field : row.fields) {
            const auto [before, after] = fromDifference(field.before, field.after, code);
            lines.append(tableLine({std::exchange(name, {}), plain(field.label), before, after}));
        }
    }
    return lines;
}

QString tableText(const QStringList &titles, const QStringList &lines)
{
    QString text = tableLine(titles) + QStringLiteral("|---|---|---|---|\n");
    qsizetype shown = 0;
    while (shown < lines.size() && text.size() + lines.at(shown).size() <= mostCharacters)
        text += lines.at(shown++);
    if (shown < lines.size())
        text += u'\n' + Words::tr("… and %1 more").arg(lines.size() - shown) + u'\n';
    return text;
}
} // namespace

QString diffAsMarkdown(const PlanComparison &comparison, const QString &sentence)
{
    QString text = QStringLiteral("### %1\n\n%2\n")
                       .arg(Words::tr("What launches differently"),
                            comparison.isEmpty() ? Words::tr("Nothing differs.") : sentence);
    if (!comparison.launches.isEmpty())
        text += u'\n'
            + tableText({Words::tr("Server or array"), Words::tr("Field"), Words::tr("Before"),
                         Words::tr("After")},
                        launchLines(comparison.launches));
    if (!comparison.rows.isEmpty())
        text += QStringLiteral("\n<details><summary>%1</summary>\n\n%2\n</details>\n")
                    .arg(Words::tr("What was edited"),
                         tableText(
                             {Words::tr("Row"), Words::tr("Field"), Words::tr("Before"), Words::tr("After")},
                             rowLines(comparison.rows)));
    return text;
}
} // namespace cli
