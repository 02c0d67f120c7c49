// SPDX-License-Identifier: MIT
#include "core/import/questions.h"

DeploymentRule DeploymentRule::fromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text == QStringLiteral("account"))
        return {.kind = Kind::Account};
    if (text == QStringLiteral("cloud"))
        return {.kind = Kind::Cloud};
    return {.kind = Kind::Tag, .tag = text.startsWith(QStringLiteral("tag:")) ? text.mid(4) : text};
}

QString DeploymentRule::text() const
{
    switch (kind) {
    case Kind::Tag:
        return QStringLiteral("tag:") + tag;
    case Kind::Account:
        return QStringLiteral("account");
    case Kind::Cloud:
        return QStringLiteral("cloud");
    case Kind::Proposed:
        break;
    }
    return {};
}
