// SPDX-License-Identifier: MIT
#include "core/format/place.h"

#include <QCoreApplication>

QString placed(const QString &file, int line, const QString &sentence)
{
    return line > 0
        ? QCoreApplication::translate("Words", "%1, line %2: %3").arg(file).arg(line).arg(sentence)
        : QCoreApplication::translate("Words", "%1: %2").arg(file, sentence);
}

Error errorAt(const QString &file, int line, const QString &sentence)
{
    return {placed(file, line, sentence), {}};
}
