// SPDX-License-Identifier: MIT
#include "core/export/filenames.h"

#include <QRegularExpression>

namespace {
// Names that mean devices on Windows, whatever their suffix, and those that hide a file or climb out of its folder.
bool isReserved(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("\\A(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return name.isEmpty() || name.startsWith(u'.') || device.match(name).hasMatch();
}

QString harmless(QString name)
{
    // What most file systems hold, with room for a number and the suffix.
    constexpr qsizetype mostBytes = 200;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !QStringLiteral(" ._-()[]").contains(c))
            c = u'_';
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    while (name.endsWith(u' ') || name.endsWith(u'.'))
        name.chop(1);
    return isReserved(name) ? QStringLiteral("plan") + name : name;
}
} // namespace

QString FileNames::next(const QString &name, const QString &suffix)
{
    const QString base = harmless(name);
    QString free = base + suffix;
    const auto compared = [](const QString &file) {
        return file.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    for (int number = 2; m_taken.contains(compared(free)); ++number)
        free = QStringLiteral("%1-%2%3").arg(base).arg(number).arg(suffix);
    m_taken.insert(compared(free));
    return free;
}
