// SPDX-License-Identifier: MIT
// The help speaks the person's language, and every language says the same as English does.
#include "tests/support/program.h"
#include "ui/help/helpdialog.h"

#include <QtTest>
#include <QtWidgets>

namespace tst_help {
namespace {
constexpr auto folder = SOURCE_DIR "/resources/help/";

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What a page must have in any language: its headings' levels, its tables and lists, and the first cells of tables that
// are ids, terms, commands and signs, which are not translated.
QStringList bonesOf(const QString &text)
{
    static const QRegularExpression heading("^#+ "),
        code("^(?:\\||-|\\d\\.) (`[^`]+`|W-\\d+|[A-Z]+-?\\d+|[●◐◌✕?◹◥]) ?"),
        other("^(?:\\||-|\\d\\.) |^    ");
    QStringList bones;
    for (const QString &line : text.split('\n'))
        for (const QRegularExpression *kind : {&heading, &code, &other})
            if (const auto found = kind->match(line); found.hasMatch()) {
                bones.append(kind == &other && line.startsWith("    ") ? line : found.captured(0));
                break;
            }
    return bones;
}
} // namespace

class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyPageSaysTheSame_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : QDir(folder).entryList({"*.md"}))
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyPageSaysTheSame()
    {
        QFETCH(QString, page);
        const QString english = textOf(folder + page),
                      german = textOf(QStringLiteral("%1de/%2").arg(folder, page));
        QVERIFY(!english.isEmpty() && !german.isEmpty());
        QCOMPARE(bonesOf(german), bonesOf(english));
        QVERIFY(german.section('\n', 0, 0) != english.section('\n', 0, 0));
    }

    void noPageIsLeftOver()
    {
        for (const QString &page : QDir(folder + QStringLiteral("de")).entryList({"*.md"}))
            QVERIFY2(QFile::exists(folder + page), qPrintable(page));
    }

    void itOpensInThePersonsLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("first");
        QTest::newRow("English") << QLocale("en_GB") << "How images are inherited";
        QTest::newRow("German") << QLocale("de_AT") << "Wie Images vererbt werden";
        QTest::newRow("without pages") << QLocale("fr_FR") << "How images are inherited";
    }
    void itOpensInThePersonsLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, first);
        QLocale::setDefault(locale);
        HelpDialog help;
        auto *pages = help.findChild<QListWidget *>();
        QCOMPARE(pages->item(0)->text(), first);
        QCOMPARE(pages->count(), QDir(folder).entryList({"*.md"}).size());
        QVERIFY(help.findChild<QTextBrowser *>()->toPlainText().startsWith(first));
        help.showTopic("R-08");
        QCOMPARE(help.findChild<QTextBrowser *>()->textCursor().selectedText(), QString("R-08"));
        help.grab().save(QStringLiteral(BUILD_DIR "/screenshots/help-%1.png").arg(locale.name()));
    }
};

const program::Part testHelp = program::test<TestHelp>("tst_help");
} // namespace tst_help

#include "tst_help.moc"
