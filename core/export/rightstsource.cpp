// SPDX-License-Identifier: MIT
#include "core/export/rightstsource.h"

#include "core/export/rightstentry.h"

#include <algorithm>

namespace rightst {
namespace {
const QString listKey = QStringLiteral("MultiCloudImages");

bool listsTheSame(const Plan &plan, const QList<Mci> &source, const QList<Mci> &wanted)
{
    return std::equal(source.cbegin(), source.cend(), wanted.cbegin(), wanted.cend(),
                      [&](const Mci &one, const Mci &other) { return saysTheSame(plan, one, other); });
}

bool says(const Plan &plan, const Template &source, const Wanted &wanted)
{
    return source.name == wanted.name && source.description == wanted.description
        && listsTheSame(plan, source.mcis, wanted.entries);
}

// The text of a file and the bytes of it that are to be replaced.
class Source {
public:
    Source(const Plan &plan, const QByteArray &text, const yaml::Node &root, const Template &read)
        : m_plan(plan), m_text(text), m_root(root), m_read(read),
          m_break(text.left(text.indexOf('\n') + 1).endsWith("\r\n") ? "\r\n" : "\n")
    {
    }

    QByteArray updated(const Wanted &wanted)
    {
        if (m_read.name != wanted.name)
            updateText(QStringLiteral("Name"), wanted.name);
        if (m_read.description != wanted.description)
            updateText(QStringLiteral("Description"), wanted.description);
        if (!listsTheSame(m_plan, m_read.mcis, wanted.entries))
            updateList(wanted.entries);
        std::sort(m_edits.begin(), m_edits.end(),
                  [](const Edit &a, const Edit &b) { return a.begin > b.begin; });
        QByteArray text = m_text;
        for (const Edit &edit : m_edits)
            text.replace(edit.begin, edit.end - edit.begin, edit.text);
        return text;
    }

private:
    struct Edit {
        qsizetype begin, end;
        QByteArray text;
    };
    // An item of the list: its lines, and where in them its dash begins a line.
    struct Item {
        qsizetype begin, dash, end;
    };

    QByteArray broken(QByteArray text) const { return m_break == "\n" ? text : text.replace("\n", m_break); }
    qsizetype endOfLines(const yaml::Entry &entry) const
    {
        return yaml::lastLineEnd(m_text, qMax(entry.key.end, entry.value.end));
    }
    // Lines that may follow others which do not end with a line break.
    QByteArray linesAt(qsizetype position, const QByteArray &lines) const
    {
        const bool isOpen = position > 0 && m_text.at(position - 1) != '\n';
        return broken((isOpen ? "\n" : "") + lines);
    }

    void updateText(const QString &key, const QString &value)
    {
        yaml::Writer writer;
        writer.scalar(m_root.column, key, value);
        const yaml::Entry *entry = m_root.find(key);
        if (!entry) {
            const qsizetype after = endOfLines(*m_root.find(u"Name"));
            m_edits.append({after, after, linesAt(after, writer.text())});
            return;
        }
        const yaml::Node &old = entry->value;
        const QByteArray text = yaml::scalarText(value, m_root.column + 2);
        if (old.begin < old.end && !text.contains('\n')
            && !m_text.mid(old.begin, old.end - old.begin).contains('\n'))
            m_edits.append({old.begin, old.end, text});
        else
            m_edits.append(
                {yaml::lineBegin(m_text, entry->key.begin), endOfLines(*entry), broken(writer.text())});
    }

    void updateList(const QList<Mci> &wanted)
    {
        const yaml::Entry *entry = m_root.find(listKey);
        if (!entry) {
            yaml::Writer writer;
            writer.open(m_root.column, listKey);
            const qsizetype end = yaml::lastLineEnd(m_text, m_root.end);
            m_edits.append({end, end, linesAt(end, writer.text() + written(wanted, m_root.column))});
            return;
        }
        const yaml::Node &list = entry->value;
        const qsizetype colon = m_text.indexOf(':', entry->key.end) + 1;
        const bool isBlock = list.isSequence() && !list.flow;
        if (wanted.isEmpty())
            m_edits.append(
                {colon, isBlock ? endOfLines(*entry) : list.end, isBlock ? broken(" []\n") : " []"});
        else if (isBlock)
            updateBlock(*entry, wanted);
        else // the comment behind a list in one line stays behind its key
            m_edits.append(
                {colon, endOfLines(*entry),
                 rest(qMax(colon, list.end), endOfLines(*entry)) + broken(written(wanted, m_root.column))});
    }

    QByteArray rest(qsizetype begin, qsizetype end) const
    {
        const QByteArray rest = m_text.mid(begin, end - begin);
        return rest.endsWith('\n') ? rest : rest + m_break;
    }

    QByteArray written(const QList<Mci> &entries, int column) const
    {
        yaml::Writer writer;
        for (const Mci &entry : entries)
            writeItem(writer, column, entry);
        return writer.text();
    }

    // Entries that stay keep their lines, changed ones the comments above them.
    void updateBlock(const yaml::Entry &entry, const QList<Mci> &wanted)
    {
        QList<Item> items = itemsOf(entry);
        QList<Mci> old = m_read.mcis;
        QByteArray lines;
        const auto take = [&](const auto &isMeant) {
            const auto found = std::find_if(old.cbegin(), old.cend(), isMeant);
            if (found == old.cend())
                return Item {0, 0, 0};
            const qsizetype index = found - old.cbegin();
            old.remove(index);
            return items.takeAt(index);
        };
        for (const Mci &one : wanted) {
            Item same = take([&](const Mci &source) { return saysTheSame(m_plan, source, one); });
            if (same.end) {
                lines += rest(same.begin, same.end);
                continue;
            }
            same = take([&](const Mci &source) { return isOfSameLineage(source, one); });
            lines +=
                m_text.mid(same.begin, same.dash - same.begin) + broken(written({one}, entry.value.column));
        }
        m_edits.append({yaml::lastLineEnd(m_text, entry.key.end), endOfLines(entry), lines});
    }

    QList<Item> itemsOf(const yaml::Entry &entry) const
    {
        QList<Item> items;
        qsizetype begin = yaml::lastLineEnd(m_text, entry.key.end);
        for (const yaml::Node &node : entry.value.items) {
            qsizetype dash = yaml::lineBegin(m_text, node.begin);
            while (dash > begin && m_text.mid(dash, entry.value.column + 1).trimmed() != "-")
                dash = yaml::lineBegin(m_text, dash - 1);
            items.append({begin, dash, yaml::lastLineEnd(m_text, node.end)});
            begin = items.constLast().end;
        }
        return items;
    }

    const Plan &m_plan;
    const QByteArray &m_text;
    const yaml::Node &m_root;
    const Template &m_read;
    const QByteArray m_break;
    QList<Edit> m_edits;
};
} // namespace

QByteArray updatedSource(const Plan &plan, const QByteArray &source, const Wanted &wanted)
{
    const auto root = yaml::parse(source, {});
    const auto read = root ? readTemplate(*root, {}) : root.error();
    if (!read)
        return {};
    if (says(plan, *read, wanted))
        return source;
    if (root->flow)
        return {};
    const QByteArray text = Source(plan, source, *root, *read).updated(wanted);
    // What was put together out of lines is only taken when it reads as it is meant.
    const auto again = yaml::parse(text, {});
    const auto reread = again ? readTemplate(*again, {}) : again.error();
    const bool isCarried = again && carriedOf(text, *again) == carriedOf(source, *root);
    return reread && isCarried && says(plan, *reread, wanted) ? text : QByteArray();
}

} // namespace rightst
