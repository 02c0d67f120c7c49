// SPDX-License-Identifier: MIT
#include "core/import/textvalues.h"

#include "core/base/words.h"

#include <limits>

namespace plantext {
namespace {
using Kind = json::Scalar::Kind;

bool is(const Value &value, Kind kind) { return !value.isList && value.scalar.kind == kind; }
} // namespace

QString read(const Value &value, QString &field)
{
    if (!is(value, Kind::Text))
        return Words::tr("it must be a text in quotes");
    field = value.scalar.text;
    return {};
}

QString read(const Value &value, Text &field)
{
    QString text;
    const QString wrong = read(value, text);
    field = text;
    return wrong;
}

QString read(const Value &value, bool &field)
{
    if (!is(value, Kind::Boolean))
        return Words::tr("it must be true or false");
    field = value.scalar.boolean;
    return {};
}

QString read(const Value &value, int &field)
{
    using Limits = std::numeric_limits<int>;
    const qint64 number = value.scalar.integer;
    if (!is(value, Kind::Integer) || number < Limits::min() || number > Limits::max())
        return Words::tr("it must be a whole number without quotes");
    field = int(number);
    return {};
}

QString read(const Value &value, Timestamp &field)
{
    const QString wrong = Words::tr("it must be a time in UTC such as \"2012-03-01T12:00:00Z\"");
    if (!is(value, Kind::Text) || !value.scalar.text.endsWith(QLatin1Char('Z')))
        return wrong;
    const QDateTime time = QDateTime::fromString(value.scalar.text, Qt::ISODateWithMs);
    if (!time.isValid())
        return wrong;
    field.ms = time.toMSecsSinceEpoch();
    return {};
}

QString read(const Value &value, QStringList &field)
{
    if (!value.isList)
        return Words::tr("it must be a list of texts in [ ]");
    field = value.list;
    field.sort(); // lists of a plan are sets of tags: sorted, each once
    field.removeDuplicates();
    return {};
}

QString readId(const Value &value, quint32 &field)
{
    if (!is(value, Kind::Integer) || value.scalar.integer < 1 || value.scalar.integer > highestId)
        return Words::tr("it must be the id of a row: a whole number from 1 to %1").arg(highestId);
    field = quint32(value.scalar.integer);
    return {};
}

QString mustBeOneOf(const QStringList &keys)
{
    QStringList quoted;
    for (const QString &key : keys)
        quoted.append(QLatin1Char('"') + key + QLatin1Char('"'));
    return Words::tr("it must be one of %1").arg(quoted.join(QStringLiteral(", ")));
}

bool isCloudDefault(const Value &value)
{
    return is(value, Kind::Text) && value.scalar.text == QStringLiteral("-default-");
}
} // namespace plantext
