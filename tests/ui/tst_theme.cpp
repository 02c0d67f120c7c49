// SPDX-License-Identifier: MIT
// The theme can be read in light and dark, and shows imported text as it is written.
#include "tests/support/program.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QtTest>
#include <QtWidgets>
#include <cmath>

namespace tst_theme {
using theme::Role;

namespace {
// WCAG 2.1.
double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(Role a, Role b, bool dark)
{
    const double x = luminance(theme::color(a, dark)), y = luminance(theme::color(b, dark));
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

QWidget *gallery()
{
    auto *panel = new Panel;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 8);
    auto *header = new PanelHeader("shop production");
    header->setSubtitle("4 servers, 1 array · production");
    header->addWidget(new QPushButton("Columns"));
    layout->addWidget(header);
    auto *chips = new QHBoxLayout;
    for (const auto state :
         {FieldState::Inherited, FieldState::SetHere, FieldState::Pinned, FieldState::Broken}) {
        auto *chip = new Chip;
        chip->setState(state);
        chips->addWidget(chip);
    }
    chips->addStretch();
    layout->addLayout(chips);
    for (const auto kind : {Banner::Kind::Note, Banner::Kind::Warning, Banner::Kind::Error}) {
        auto *banner = new Banner;
        banner->addLink("Revert");
        banner->setMessage(kind,
                           "A relaunch would change the Image from ami-03fd334507439 to ami-0c1bc246e1a9.");
        layout->addWidget(banner);
    }
    auto *row = new QHBoxLayout;
    auto *go = new QPushButton(theme::icon("relaunch", Role::AccentText), "Relaunch…");
    theme::makePrimary(go);
    auto *off = new QPushButton(theme::icon("undo"), "Undo");
    off->setEnabled(false);
    auto *combo = new QComboBox;
    combo->addItem("[Inherit from ServerTemplate] (Ubuntu_22.04_x64 [rev 4])");
    auto *link = new QPushButton("Why is one missing?");
    theme::makeLink(link);
    for (QWidget *widget :
         {static_cast<QWidget *>(go), static_cast<QWidget *>(off), static_cast<QWidget *>(combo),
          static_cast<QWidget *>(new QLineEdit("ami-1")), static_cast<QWidget *>(link),
          static_cast<QWidget *>(new QCheckBox("Inherit from MultiCloud Image"))})
        row->addWidget(widget);
    layout->addLayout(row);
    auto *table = new QTableWidget(3, 3);
    table->setItem(0, 0, new QTableWidgetItem(theme::icon("server"), "web-1"));
    table->setSortingEnabled(true);
    table->selectRow(0);
    layout->addWidget(table);
    return panel;
}
} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textCanBeRead()
    {
        QFETCH(bool, dark);
        for (const Role text :
             {Role::Text, Role::Muted, Role::Accent, Role::Warning, Role::Error, Role::Good})
            for (const Role ground : {Role::Panel, Role::Window, Role::Current, Role::PanelHeader})
                QVERIFY2(contrast(text, ground, dark) >= 4.5,
                         qPrintable(QString("role %1 on %2: %3")
                                        .arg(int(text))
                                        .arg(int(ground))
                                        .arg(contrast(text, ground, dark))));
        QVERIFY(contrast(Role::AccentText, Role::Accent, dark) >= 4.5);
        QVERIFY(contrast(Role::Text, Role::AccentSoft, dark) >= 4.5);
        QVERIFY(contrast(Role::Warning, Role::WarningSoft, dark) >= 4.5);
        QVERIFY(contrast(Role::Error, Role::ErrorSoft, dark) >= 4.5);
        QCOMPARE(theme::isDark(theme::palette(dark)), dark);
    }

    void appearanceCanBeForced()
    {
        theme::apply(Appearance::Dark);
        QVERIFY(theme::isDark(QApplication::palette()));
        theme::apply(Appearance::Light);
        QVERIFY(!theme::isDark(QApplication::palette()));
    }

    void everyIconCanBePainted()
    {
        const QStringList files = QDir(":/icons").entryList();
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QImage image =
                theme::icon(file.chopped(4)).pixmap(16).toImage().convertToFormat(QImage::Format_ARGB32);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    painted += qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(painted >= 4, qPrintable(file));
        }
    }

    void statesDifferWithoutColour()
    {
        QSet<QString> glyphs, words;
        for (const auto state :
             {FieldState::Inherited, FieldState::SetHere, FieldState::Pinned, FieldState::Broken}) {
            glyphs.insert(theme::lookOf(state).glyph);
            words.insert(theme::lookOf(state).word);
        }
        QCOMPARE(glyphs.size(), 4);
        QCOMPARE(words.size(), 4);
    }

    void textIsShownAsWritten()
    {
        for (QLabel *label : std::initializer_list<QLabel *> {new ElidedLabel("<b>x</b>"), new Chip,
                                                              new RoleLabel(Role::Muted)}) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            delete label;
        }
        Banner banner;
        for (const QLabel *label : banner.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        QTextDocument tip;
        tip.setHtml(theme::tooltip("a < b & <img src='file:///x'>\nc"));
        QCOMPARE(tip.toPlainText(), QString("a < b & <img src='file:///x'>\nc"));
    }

    void galleryForTheEye()
    {
        const QDir folder(QStringLiteral(BUILD_DIR "/screenshots"));
        QVERIFY(folder.mkpath("."));
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            theme::apply(appearance);
            const std::unique_ptr<QWidget> widget(gallery());
            widget->resize(900, 420);
            const QString name = appearance == Appearance::Dark ? "theme-dark.png" : "theme-light.png";
            QVERIFY(widget->grab().save(folder.filePath(name)));
        }
    }
};

const program::Part testTheme = program::test<TestTheme>("tst_theme");
} // namespace tst_theme

#include "tst_theme.moc"
