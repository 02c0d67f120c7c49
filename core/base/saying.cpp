// SPDX-License-Identifier: MIT
#include "core/base/saying.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace {
const QString said = QStringLiteral("said");
const QLatin1String beginning("{\"said\":"); // of what is encoded

struct Parts {
    QString context, key;
    int count = -1;
    QJsonArray arguments;
};
} // namespace

Saying Saying::of(const char *context, const char *key, int count)
{
    Saying saying(key);
    saying.m_context = context;
    saying.m_count = count;
    return saying;
}

Saying Saying::arg(const Saying &next) const
{
    Saying filled = *this;
    filled.m_arguments.append(next);
    return filled;
}

QString Saying::text() const
{
    const QString pattern = m_context.isEmpty()
        ? m_text
        : QCoreApplication::translate(m_context.constData(), m_text.toUtf8().constData(), nullptr, m_count);
    if (m_arguments.isEmpty())
        return pattern;
    // Once through the text, so that a name with a per cent sign stays as it is.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number =
            pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (number < 1 || number > m_arguments.size()) {
            text += pattern.at(i);
            continue;
        }
        text += m_arguments.at(number - 1).text();
        ++i;
    }
    return text;
}

QString Saying::encoded() const
{
    if (m_context.isEmpty() && m_arguments.isEmpty() && !m_text.startsWith(beginning))
        return m_text;
    QJsonArray arguments;
    for (const Saying &argument : m_arguments)
        arguments.append(argument.encoded());
    const QJsonObject object {{said, QJsonArray {QString::fromUtf8(m_context), m_text, m_count, arguments}}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

namespace {
// What an encoded text is made of; nothing for a plain one.
std::optional<Parts> partsOf(const QString &text)
{
    if (!text.startsWith(beginning))
        return {};
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).object().value(said).toArray();
    if (parts.size() != 4 || !parts.at(1).isString())
        return {};
    return Parts {parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toInt(-1),
                  parts.at(3).toArray()};
}
} // namespace

Saying Saying::decoded(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts)
        return text;
    Saying saying = of(parts->context.toUtf8().constData(), parts->key.toUtf8().constData(), parts->count);
    for (const auto &argument : parts->arguments)
        saying.m_arguments.append(decoded(argument.toString()));
    return saying;
}
