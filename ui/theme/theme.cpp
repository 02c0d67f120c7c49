// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTableView>

namespace theme {
namespace {
struct Pair {
    QRgb light, dark;
};

constexpr std::array<Pair, roleCount> colors {{
    {0xfff2f4f7, 0xff1b1e23}, // Window
    {0xffffffff, 0xff24282e}, // Panel
    {0xffecedf1, 0xff2b3037}, // PanelHeader
    {0xfff6f7f9, 0xff1f2328}, // Current
    {0xffd3d7de, 0xff3b414a}, // Border
    {0xff1c222b, 0xffe6e8eb}, // Text
    {0xff626a76, 0xffa0a7b2}, // Muted
    {0xff2261c9, 0xff80b0ff}, // Accent
    {0xffffffff, 0xff0a1a33}, // AccentText
    {0xffdde9fc, 0xff2b456b}, // AccentSoft
    {0xff8f5200, 0xfff4bf62}, // Warning
    {0xfffff2dc, 0xff3a2f1c}, // WarningSoft
    {0xffb3221b, 0xffff8d84}, // Error
    {0xfffdeae8, 0xff432624}, // ErrorSoft
    {0xff1d7a45, 0xff6fd39b}, // Good
}};

QFont applicationFont()
{
    QFont font;
    if (QFontDatabase::hasFamily("Inter"))
        font.setFamily("Inter");
    constexpr qreal leastSize = 9.75; // 13 pixels at 96 dpi
    if (font.pointSizeF() < leastSize)
        font.setPointSizeF(leastSize);
    return font;
}

bool isDesktopDark()
{
    // Without an own palette the application has the desktop's.
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}
} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

QColor color(Role role, bool dark)
{
    const Pair pair = colors.at(size_t(role));
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QColor color(Role role, const QPalette &palette) { return color(role, isDark(palette)); }

QPalette palette(bool dark)
{
    const auto c = [dark](Role role) { return color(role, dark); };
    QPalette palette(c(Role::Text), c(Role::Panel), c(Role::Panel), c(Role::Border), c(Role::Muted),
                     c(Role::Text), c(Role::AccentText), c(Role::Panel), c(Role::Window));
    palette.setColor(QPalette::AlternateBase, c(Role::Current));
    palette.setColor(QPalette::Highlight, c(Role::AccentSoft));
    palette.setColor(QPalette::HighlightedText, c(Role::Text));
    palette.setColor(QPalette::Link, c(Role::Accent));
    palette.setColor(QPalette::LinkVisited, c(Role::Accent));
    palette.setColor(QPalette::PlaceholderText, c(Role::Muted));
    palette.setColor(QPalette::ToolTipBase, c(Role::Panel));
    palette.setColor(QPalette::ToolTipText, c(Role::Text));
    palette.setColor(QPalette::Shadow, c(Role::Border));
    for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, c(Role::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Role::Current));
    return palette;
}

void apply(Appearance appearance)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setFont(applicationFont());
    const bool dark = appearance == Appearance::Follow ? isDesktopDark() : appearance == Appearance::Dark;
    QApplication::setPalette(palette(dark));
}

int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 8; }

void fitRows(QTableView *table)
{
    QHeaderView *rows = table->verticalHeader();
    rows->setMinimumSectionSize(1); // the style's own asks for more
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(rowHeight(table->fontMetrics()));
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

StateLook lookOf(FieldState state)
{
    switch (state) {
    case FieldState::Inherited:
        return {"○", QCoreApplication::translate("theme", "inherited"), Role::Muted};
    case FieldState::SetHere:
        return {"●", QCoreApplication::translate("theme", "set here"), Role::Accent};
    case FieldState::Pinned:
        return {"◐", QCoreApplication::translate("theme", "set here, equal to inherited"), Role::Accent};
    case FieldState::Broken:
        return {"⚠", QCoreApplication::translate("theme", "broken"), Role::Warning};
    }
    return {};
}

QString tooltip(const QString &plain)
{
    return plain.isEmpty() ? plain : "<qt>" + plain.toHtmlEscaped().replace('\n', "<br>") + "</qt>";
}

QString dayText(Timestamp time) { return QLocale().toString(time.toDateTime().date(), QLocale::ShortFormat); }

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

void makePrimary(QAbstractButton *button) { button->setProperty(Style::primary, true); }

void makeLink(QAbstractButton *button)
{
    button->setProperty(Style::link, true);
    button->setCursor(Qt::PointingHandCursor);
}
} // namespace theme
