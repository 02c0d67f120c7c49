// SPDX-License-Identifier: MIT
// A TableWriter writes rows of cells as aligned text, as CSV, TSV or JSON into one buffer.
#pragma once

#include "app/cli/command.h"

namespace cli {
struct Column {
    const char *key; // in CSV, TSV and JSON
    QString label;   // as people read it
};

class TableWriter {
public:
    TableWriter(Format format, const QList<Column> &columns, QByteArray &out);
    // A writer of rows that are added to the table later: several can be written at a time.
    TableWriter part(QByteArray &out, bool hasRowsBefore) const;
    // The next cell; a row ends with its last.
    void utf8(QByteArrayView text);
    void cell(const QString &text);
    void cell(qint64 number);
    // Adds the rows of such a writer.
    void add(const TableWriter &part);
    // Ends the table; nothing is written to it afterwards.
    void finish();
    qsizetype rows() const { return m_rows; }

private:
    TableWriter(const TableWriter &table, QByteArray &out, bool hasRowsBefore);
    void begin();
    void end();
    const char *rowEnd() const;
    void writeAligned();

    Format m_format;
    QList<Column> m_columns;
    QByteArray &m_out;
    QStringList m_cells; // of a table as text, which is aligned when all of it is known
    qsizetype m_column = 0, m_rows = 0;
    bool m_hasRowsBefore = false;
};

// The text with what a terminal would obey made visible.
QString printable(const QString &text);
// The same for several lines, which stay lines.
QString printableLines(const QString &text);
} // namespace cli
