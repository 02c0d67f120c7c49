// SPDX-License-Identifier: MIT
#include "core/handover/report.h"

#include "core/base/words.h"
#include "core/handover/chainpicture.h"
#include "core/handover/launchtemplates.h"
#include "core/handover/visible.h"
#include "core/naming/rowtext.h"
#include "core/resolve/resolve.h"

#include <map>

namespace handover {
namespace {
struct ReportRow {
    QString name;
    QList<MovedField> fields;
    QStringList why, byHand;
    const Move *move;
};

struct Report {
    QString title, sentence;
    std::map<QString, QList<ReportRow>> clouds; // by name
    QStringList notes;
};

Report reportOf(const HandOver &all)
{
    const AwsWrites aws = awsWrites(all);
    Report report {Words::tr("What is planned"), sentenceOf(all), {}, aws.notes};
    for (const Move &move : all.moves) {
        ReportRow row {fullNameOf(all.plan, move.owner.id()), fieldsOf(all, move), whyOf(all, move),
                       aws.byHand.value(move.owner), &move};
        report.clouds[nameOf(all.plan, nextOf(all.plan, move.owner).cloud)].append(row);
    }
    return report;
}

QStringList columns()
{
    return {Words::tr("Server or array"), Words::tr("What"), Words::tr("Before"), Words::tr("After"),
            Words::tr("Why")};
}

// Nothing in it is markup, nor ends the cell of a table.
QString markdown(const QString &text)
{
    static const QString marks = QStringLiteral("\\`*_[]<>|#~$");
    QString escaped;
    for (const QChar c : visible(text)) {
        if (c == u'&') {
            escaped += QStringLiteral("&amp;");
            continue;
        }
        if (marks.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownRow(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString markdownOf(const ReportRow &row)
{
    QString text;
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const MovedField &field = row.fields.at(i);
        QStringList why;
        for (const QString &sentence : row.why + row.byHand)
            why.append(markdown(sentence));
        text += markdownRow({i == 0 ? markdown(row.name) : QString(), markdown(field.what),
                             markdown(field.before), markdown(field.after),
                             i == 0 ? why.join(QStringLiteral("<br>")) : QString()});
    }
    return text;
}

constexpr auto style = R"(
:root { color-scheme: light dark; --ink: #1c1f23; --paper: #fff; --quiet: #5b636d; --line: #d6dae0; --was: #9a3412; --is: #166534; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --paper: #16181c; --quiet: #9aa3ad; --line: #363b43; --was: #fdba74; --is: #86efac; } }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2em auto; max-width: 70em; padding: 0 1.5em; }
h1 { font-size: 1.5em; margin: 0; } h2 { font-size: 1.15em; margin: 2em 0 .5em; }
p, li { color: var(--quiet); margin: .3em 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .4em .7em; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th, td:nth-child(2) { white-space: nowrap; } tbody th { white-space: normal; } .was, .is, tbody th { overflow-wrap: anywhere; min-width: 7em; }
thead th { color: var(--quiet); font-weight: 600; } tbody th { font-weight: 600; }
.chain td { border-top: none; padding-top: 0; } svg { max-width: 100%; height: auto; font-size: 12px; }
svg text { fill: var(--ink); } svg .title, svg .what { fill: var(--quiet); } svg .what { font-size: 10.5px; }
svg rect, svg path { fill: none; stroke: var(--line); stroke-width: 1.5; } svg .other { stroke: var(--is); } svg .broken { stroke-dasharray: 3 4; }
.was { color: var(--was); } .is { color: var(--is); font-weight: 600; } .why { color: var(--quiet); } .hand { color: var(--was); }
@media (max-width: 40em) { tbody tr, tbody th, tbody td { display: block; border: none; padding: .15em 0; } thead { display: none; } tbody tr { border-top: 1px solid var(--line); } .chain { border: none; } }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --line: #999; --was: #000; --is: #000; } body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
)";

QString html(const QString &text) { return visible(text).toHtmlEscaped(); }
QString cell(const char *kind, const QString &escaped)
{
    return QStringLiteral("<td class=\"") + QLatin1String(kind) + QStringLiteral("\">") + escaped
        + QStringLiteral("</td>");
}

QString htmlOf(const HandOver &all, const ReportRow &row)
{
    QString text;
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const MovedField &field = row.fields.at(i);
        QStringList why;
        for (const QString &sentence : row.why)
            why.append(html(sentence));
        for (const QString &sentence : row.byHand)
            why.append(QStringLiteral("<span class=\"hand\">") + html(sentence) + QStringLiteral("</span>"));
        text += QStringLiteral("<tr><th scope=\"row\">") + (i == 0 ? html(row.name) : QString())
            + QStringLiteral("</th><td>") + html(field.what) + QStringLiteral("</td>")
            + cell("was", html(field.before)) + cell("is", html(field.after))
            + cell("why", i == 0 ? why.join(QStringLiteral("<br>")) : QString()) + QStringLiteral("</tr>\n");
    }
    if (const QString picture = chainPicture(all, *row.move); !picture.isEmpty())
        text += QStringLiteral("<tr class=\"chain\"><td></td><td colspan=\"4\">") + picture
            + QStringLiteral("</td></tr>\n");
    return text;
}
} // namespace

QByteArray markdownReport(const HandOver &handOver)
{
    const Report report = reportOf(handOver);
    QString text = QStringLiteral("# ") + markdown(report.title) + QStringLiteral("\n\n")
        + markdown(report.sentence) + u'\n';
    for (const auto &[cloud, rows] : report.clouds) {
        text += QStringLiteral("\n## ") + markdown(cloud) + QStringLiteral("\n\n") + markdownRow(columns())
            + markdownRow(QStringList(5, QStringLiteral("---")));
        for (const ReportRow &row : rows)
            text += markdownOf(row);
    }
    for (const QString &note : report.notes)
        text += QStringLiteral("\n- ") + markdown(note) + u'\n';
    return text.toUtf8();
}

QByteArray htmlReport(const HandOver &handOver)
{
    const Report report = reportOf(handOver);
    QString text = QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        + html(report.title) + QStringLiteral("</title>\n<style>") + QLatin1String(style)
        + QStringLiteral("</style>\n</head>\n<body>\n<h1>") + html(report.title)
        + QStringLiteral("</h1>\n<p>") + html(report.sentence) + QStringLiteral("</p>\n");
    for (const auto &[cloud, rows] : report.clouds) {
        text += QStringLiteral("<h2>") + html(cloud) + QStringLiteral("</h2>\n<table>\n<thead><tr>");
        for (const QString &column : columns())
            text += QStringLiteral("<th scope=\"col\">") + html(column) + QStringLiteral("</th>");
        text += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const ReportRow &row : rows)
            text += htmlOf(handOver, row);
        text += QStringLiteral("</tbody>\n</table>\n");
    }
    if (!report.notes.isEmpty())
        text += QStringLiteral("<ul>\n");
    for (const QString &note : report.notes)
        text += QStringLiteral("<li>") + html(note) + QStringLiteral("</li>\n");
    if (!report.notes.isEmpty())
        text += QStringLiteral("</ul>\n");
    return (text + QStringLiteral("</body>\n</html>\n")).toUtf8();
}
} // namespace handover
