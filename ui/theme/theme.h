// SPDX-License-Identifier: MIT
// The theme is the program's look: a colour for every role in light and dark, metrics, icons and words.
#pragma once

#include "core/resolve/resolve.h"
#include "ui/settings/settings.h"

#include <QIcon>
#include <QPalette>

class QAbstractButton;
class QTableView;

namespace theme {
enum class Role {
    Window,
    Panel,
    PanelHeader,
    Current, // grounds; Current: the ground of what is locked
    Border,
    Text,
    Muted,
    Accent,
    AccentText,
    AccentSoft, // AccentText: on a ground of Accent
    Warning,
    WarningSoft,
    Error,
    ErrorSoft,
    Good
};
inline constexpr int roleCount = int(Role::Good) + 1;

// True when text of this palette is lighter than its ground (D22).
bool isDark(const QPalette &palette);
QColor color(Role role, bool dark);
// The colour of the role in the light or dark that the palette is of; in a widget: color(role, palette()).
QColor color(Role role, const QPalette &palette);
QPalette palette(bool dark);

// Gives the application its style, font and palette. Follow reads the desktop's palette.
void apply(Appearance appearance);

// Lengths in device-independent pixels.
inline constexpr int gap = 8, smallGap = 4, radius = 5, iconSize = 16;
// The height of a row, of whatever list or table.
int rowHeight(const QFontMetrics &metrics);
void fitRows(QTableView *table);
QFont smallFont(const QFont &font);
QFont boldFont(const QFont &font);

// The icon of resources/icons of this name, painted in the role's colour of the application's palette,
// grey where disabled.
QIcon icon(const QString &name, Role role = Role::Text);

// How one of the four states of a field is shown: never by colour alone.
struct StateLook {
    QString glyph; // "●"
    QString word;  // "set here"
    Role role;
};
StateLook lookOf(FieldState state);

// Plain text as a tooltip, which Qt would otherwise guess to be rich text.
QString tooltip(const QString &plain);

// "1 server", "12 servers": `many` has %1 for the number.
QString counted(qsizetype count, const QString &one, const QString &many);

// "1/31/27", as the person's language writes a day.
QString dayText(Timestamp time);

// The one button of a place that goes on; and a button that looks like a link.
void makePrimary(QAbstractButton *button);
void makeLink(QAbstractButton *button);
} // namespace theme
