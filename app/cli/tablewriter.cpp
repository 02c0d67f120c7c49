// SPDX-License-Identifier: MIT
#include "app/cli/tablewriter.h"

#include "core/format/delimited.h"
#include "core/format/json.h"

namespace cli {
namespace {
qsizetype widthOf(const QString &text) { return text.toUcs4().size(); }
// Embeds or overrides the direction in which text runs, so that a name may look like another.
bool turnsText(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
        || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}
} // namespace

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if ((c.unicode() >= 0x7f && c.unicode() < 0xa0) || turnsText(c))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString printableLines(const QString &text)
{
    QStringList lines = text.split('\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join('\n');
}

TableWriter::TableWriter(Format format, const QList<Column> &columns, QByteArray &out)
    : m_format(format), m_columns(columns), m_out(out)
{
    if (m_format == Format::Json)
        m_out += '[';
    if (m_format != Format::Tsv && m_format != Format::Csv)
        return;
    const char separator = m_format == Format::Csv ? ',' : '\t';
    for (const Column &column : m_columns)
        (m_out += column.key) += separator;
    m_out.chop(1);
    m_out += rowEnd();
}

TableWriter::TableWriter(const TableWriter &table, QByteArray &out, bool hasRowsBefore)
    : m_format(table.m_format), m_columns(table.m_columns), m_out(out), m_hasRowsBefore(hasRowsBefore)
{
}

TableWriter TableWriter::part(QByteArray &out, bool hasRowsBefore) const
{
    return {*this, out, hasRowsBefore};
}

void TableWriter::add(const TableWriter &part)
{
    Q_ASSERT(m_column == 0 && part.m_column == 0);
    m_out += part.m_out;
    m_cells += part.m_cells;
    m_rows += part.m_rows;
}

const char *TableWriter::rowEnd() const { return m_format == Format::Csv ? delimited::csvRowEnd : "\n"; }

void TableWriter::begin()
{
    if (m_format == Format::Json) {
        m_out += m_column ? "," : m_rows || m_hasRowsBefore ? ",\n{" : "\n{";
        ((m_out += '"') += m_columns.at(m_column).key) += "\":";
    } else if (m_format != Format::Text && m_column) {
        m_out += m_format == Format::Csv ? ',' : '\t';
    }
}

void TableWriter::end()
{
    if (++m_column < m_columns.size())
        return;
    m_column = 0;
    ++m_rows;
    if (m_format == Format::Json)
        m_out += '}';
    else if (m_format != Format::Text)
        m_out += rowEnd();
}

void TableWriter::utf8(QByteArrayView text)
{
    begin();
    switch (m_format) {
    case Format::Text:
        m_cells.append(printable(QString::fromUtf8(text)));
        break;
    case Format::Csv:
        delimited::appendCsv(m_out, text);
        break;
    case Format::Tsv:
        delimited::appendTsv(m_out, text);
        break;
    case Format::Json:
        json::appendQuoted(m_out, QString::fromUtf8(text));
        break;
    case Format::Sarif: // no tables
    case Format::Markdown:
        break;
    }
    end();
}

void TableWriter::cell(const QString &text) { utf8(text.toUtf8()); }

void TableWriter::cell(qint64 number)
{
    begin();
    if (m_format == Format::Text)
        m_cells.append(QString::number(number));
    else
        m_out += QByteArray::number(number);
    end();
}

void TableWriter::writeAligned()
{
    const qsizetype columns = m_columns.size();
    QList<qsizetype> widths(columns, 0);
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        widths[i % columns] = qMax(widths.at(i % columns), widthOf(m_cells.at(i)));
    QStringList labels;
    for (qsizetype i = 0; i < columns; ++i) {
        const QString &label = m_columns.at(i).label;
        labels.append(widths.at(i) ? label : QString()); // a column without content is left out
        widths[i] = widths.at(i) ? qMax(widths.at(i), widthOf(label)) + 2 : 0;
    }
    if (!labels.join(QString()).isEmpty())
        m_cells = labels + m_cells;
    for (qsizetype row = 0; row < m_cells.size(); row += columns) {
        QString line;
        for (qsizetype column = 0; column < columns; ++column) {
            const QString &text = m_cells.at(row + column);
            line += text + QString(widths.at(column) - widthOf(text), ' ');
        }
        while (line.endsWith(' '))
            line.chop(1);
        (m_out += line.toUtf8()) += '\n';
    }
}

void TableWriter::finish()
{
    Q_ASSERT(m_column == 0);
    if (m_format == Format::Json)
        m_out += "\n]\n";
    else if (m_format == Format::Text && m_rows)
        writeAligned();
}
} // namespace cli
