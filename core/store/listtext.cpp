// SPDX-License-Identifier: MIT
#include "core/store/listtext.h"

namespace listtext {
namespace {
constexpr QChar mark = u'\\';

QString plain(const QString &item)
{
    QString plain;
    for (qsizetype i = 0; i < item.size(); ++i) {
        if (item.at(i) != mark || i + 1 == item.size()) {
            plain += item.at(i);
            continue;
        }
        const QChar what = item.at(++i);
        if (what != u'e')
            plain += what == u'n' ? QChar(u'\n') : what;
    }
    return plain;
}
} // namespace

QString joined(QStringList list)
{
    for (QString &item : list) {
        item.replace(mark, QStringLiteral("\\\\")).replace(u'\n', QStringLiteral("\\n"));
        if (item.isEmpty())
            item = QStringLiteral("\\e"); // or a list of one empty text would be an empty list
    }
    return list.join(u'\n');
}

QStringList split(const QString &text)
{
    QStringList list = text.isEmpty() ? QStringList() : text.split(u'\n');
    if (text.contains(mark))
        for (QString &item : list)
            item = plain(item);
    return list;
}
} // namespace listtext
