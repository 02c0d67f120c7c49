// SPDX-License-Identifier: MIT
#include "app/cli/tablewriter.h"

#include "core/format/json.h"

namespace cli {
namespace {
void appendTsv(QByteArray &out, QByteArrayView utf8)
{
    for (const char c : utf8) {
        switch (c) {
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            out += c;
        }
    }
}

qsizetype widthOf(const QString &text) { return text.toUcs4().size(); }
} // namespace

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f || (c.unicode() >= 0x80 && c.unicode() < 0xa0))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

TableWriter::TableWriter(Format format, const QList<Column> &columns, QByteArray &out)
    : m_format(format), m_columns(columns), m_out(out)
{
    if (m_format == Format::Json)
        m_out += '[';
    if (m_format != Format::Tsv)
        return;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        (m_out += i ? "\t" : "") += m_columns.at(i).key;
    m_out += '\n';
}

void TableWriter::begin()
{
    if (m_format == Format::Json) {
        m_out += m_column ? "," : m_rows ? ",\n{" : "\n{";
        ((m_out += '"') += m_columns.at(m_column).key) += "\":";
    } else if (m_format == Format::Tsv && m_column) {
        m_out += '\t';
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
    else if (m_format == Format::Tsv)
        m_out += '\n';
}

void TableWriter::utf8(QByteArrayView text)
{
    begin();
    switch (m_format) {
    case Format::Text:
        m_cells.append(printable(QString::fromUtf8(text)));
        break;
    case Format::Tsv:
        appendTsv(m_out, text);
        break;
    case Format::Json:
        json::appendQuoted(m_out, QString::fromUtf8(text));
        break;
    case Format::Sarif: // no table
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
