// SPDX-License-Identifier: MIT
#include "ui/models/rowsastext.h"

#include <QCoreApplication>

namespace {
void addCell(QString &text, const QString &cell, bool isFirst)
{
    if (!isFirst)
        text += '\t';
    const qsizetype from = text.size();
    text += cell;
    for (qsizetype at = from; at < text.size(); ++at)
        if (text.at(at) == '\t' || text.at(at) == '\n')
            text[at] = ' ';
}
} // namespace

QString rowsAsText(const TableContent &content, const TableFacts &facts, const QList<AnyId> &rows,
                   const QList<int> &columns, Progress &progress)
{
    QString text;
    for (const int column : columns)
        addCell(text, QCoreApplication::translate("tables", content.columns().at(column).title),
                column == columns.constFirst());
    text += '\n';
    progress.setTotal(rows.size());
    for (const AnyId row : rows) {
        if (progress.isCancelled())
            return text;
        for (const int column : columns)
            addCell(text, content.text(facts, row, column), column == columns.constFirst());
        text += '\n';
        progress.advance();
    }
    return text;
}
