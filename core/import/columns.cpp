// SPDX-License-Identifier: MIT
#include "core/import/columns.h"

#include <QTimeZone>

namespace columns {
bool take(json::Node node, QString &value)
{
    if (node.kind() != json::Node::Kind::Text && !node.integer())
        return false;
    value = node.text();
    return true;
}

bool take(json::Node node, Text &value)
{
    if (node.kind() != json::Node::Kind::Text)
        return false;
    value = Text(node.utf8());
    return true;
}

bool take(json::Node node, bool &value)
{
    const auto said = node.boolean();
    value = said.value_or(value);
    return said.has_value();
}

bool take(json::Node node, int &value)
{
    const auto said = node.integer();
    if (!said || *said < 0 || *said > std::numeric_limits<int>::max())
        return false;
    value = int(*said);
    return true;
}

bool take(json::Node node, Tristate &value)
{
    const auto said = node.boolean();
    if (said)
        value = *said ? Tristate::Yes : Tristate::No;
    return said.has_value();
}

bool take(json::Node node, Timestamp &value)
{
    const Timestamp said = timeOf(node);
    if (said)
        value = said;
    return bool(said);
}

namespace {
Timestamp recorded(json::Node node)
{
    const auto number = [&](const char *key) {
        return int(qBound(qint64(0), node[key].integer().value_or(0), qint64(9999)));
    };
    const QDateTime time(
        QDate(number("year"), number("month"), number("day")),
        QTime(number("hour"), number("minute"), number("second"), number("microsecond") / 1000), Qt::UTC);
    return time.isValid() ? Timestamp {time.toMSecsSinceEpoch()} : Timestamp();
}
} // namespace

Timestamp timeOf(json::Node node)
{
    if (node.isObject())
        return recorded(node);
    if (const auto seconds = node.number(); seconds && *seconds > 0 && *seconds < 1e11)
        return {qint64(*seconds * 1000)};
    QString text = node.text();
    if (text.size() > 10 && text.at(10) == u' ')
        text[10] = u'T';
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return {time.toMSecsSinceEpoch()};
}
} // namespace columns

bool isSecretName(const QString &name)
{
    for (const char *word : {"secret", "token", "password", "passwd", "key"})
        if (name.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    return false;
}

QHash<QString, QString> tagsOf(json::Node list, QByteArrayView key, QByteArrayView value)
{
    QHash<QString, QString> tags;
    for (const json::Node tag : list)
        if (const QString name = tag[key].text(); !name.isEmpty() && !isSecretName(name))
            tags.insert(name, tag[value].text());
    return tags;
}
