// SPDX-License-Identifier: MIT
#include "core/export/sheet.h"

#include "core/format/delimited.h"

namespace {
constexpr auto style = R"(
:root { color-scheme: light dark; }
body { font: 10pt/1.4 system-ui, sans-serif; margin: 2em; }
h1 { font-size: 1.4em; margin: 0; }
p { margin: .3em 0 1em; color: GrayText; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .25em .7em; text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: Canvas; border-bottom: 2px solid; }
table.matrix td { text-align: center; white-space: nowrap; }
table.matrix th { white-space: nowrap; }
table.matrix thead th + th { writing-mode: vertical-rl; transform: rotate(180deg); vertical-align: bottom; text-align: left; }
table.matrix thead th { position: static; vertical-align: bottom; }
tbody tr:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
@media print { body { margin: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } thead th { position: static; } }
)";

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

void appendCells(QByteArray &out, const QStringList &cells, const char *tag)
{
    out += "<tr>";
    for (const QString &cell : cells)
        ((((((out += '<') += tag) += '>') += escaped(cell)) += "</") += tag) += '>';
    out += "</tr>\n";
}

// The first cell of a matrix' row is its title.
void appendMatrixRow(QByteArray &out, const QStringList &cells)
{
    ((out += "<tr><th scope=\"row\">") += escaped(cells.value(0))) += "</th>";
    for (const QString &cell : cells.mid(1))
        ((out += "<td>") += escaped(cell)) += "</td>";
    out += "</tr>\n";
}

void appendCsvRow(QByteArray &out, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        out += i ? "," : "";
        delimited::appendCsv(out, cells.at(i).toUtf8());
    }
    out += delimited::csvRowEnd;
}
} // namespace

QByteArray sheetAsCsv(const Sheet &sheet)
{
    QByteArray out = "\xef\xbb\xbf";
    appendCsvRow(out, sheet.columns);
    for (const QStringList &row : sheet.rows)
        appendCsvRow(out, row);
    return out;
}

QByteArray sheetAsTsv(const Sheet &sheet)
{
    QByteArray out;
    const auto append = [&out](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            out += i ? "\t" : "";
            delimited::appendTsv(out, cells.at(i).toUtf8());
        }
        out += '\n';
    };
    append(sheet.columns);
    for (const QStringList &row : sheet.rows)
        append(row);
    return out;
}

QByteArray sheetAsHtml(const Sheet &sheet)
{
    QByteArray out = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>";
    ((((out += escaped(sheet.title)) += "</title>\n<style>") += style) += "</style>\n</head>\n<body>\n");
    ((out += "<h1>") += escaped(sheet.title)) += "</h1>\n";
    ((out += "<p>") += escaped(sheet.subtitle)) += "</p>\n";
    out += sheet.isMatrix ? "<table class=\"matrix\">\n<thead>\n" : "<table>\n<thead>\n";
    appendCells(out, sheet.columns, "th");
    out += "</thead>\n<tbody>\n";
    for (const QStringList &row : sheet.rows)
        sheet.isMatrix ? appendMatrixRow(out, row) : appendCells(out, row, "td");
    out += "</tbody>\n</table>\n";
    for (const QString &note : sheet.notes)
        ((out += "<p>") += escaped(note)) += "</p>\n";
    return out += "</body>\n</html>\n";
}
