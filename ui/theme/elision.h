// SPDX-License-Identifier: MIT
// Elision cuts names so that what tells them apart stays: inside, and of what is inside, words before numbers and
// architectures.
#pragma once

#include <QFontMetrics>
#include <QStringList>

namespace theme {
// A sentence is cut at its end, a name inside. Equal texts are cut equally.
QString elided(const QString &text, const QFontMetrics &metrics, int width);
// The same among those that stand around it: where two would be cut to the same, the part in which they differ stays.
QString elidedAmong(const QString &text, const QStringList &others, const QFontMetrics &metrics, int width);
} // namespace theme
