// SPDX-License-Identifier: MIT
#include "core/handover/visible.h"

namespace handover {
bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (c.unicode() < 0x20)
            result += QChar(0x2400 + c.unicode());
        else if (isUnseen(c))
            result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    return result;
}
} // namespace handover
