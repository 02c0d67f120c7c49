// SPDX-License-Identifier: MIT
// What the history says is said in the language of whoever reads it, whatever the language was when it was done.
#include "core/base/words.h"
#include "core/document/document.h"
#include "core/edit/launches.h"
#include "tests/support/generate.h"
#include "tests/support/named.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

namespace tst_saying {
namespace {
// A language in which every text of the program is turned round, but for its places.
class Backwards : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text == "Launch %1" ? "%1 hcnual" : text == "%n servers" ? "srevres %n" : QString();
    }
};
} // namespace

class TestSaying : public QObject {
    Q_OBJECT
private slots:
    void itIsWrittenAndReadBack_data()
    {
        QTest::addColumn<Saying>("saying");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << Saying("Import a.yml") << "Import a.yml";
        QTest::newRow("empty") << Saying() << "";
        QTest::newRow("what looks written") << Saying("{\"said\":[]}") << "{\"said\":[]}";
        QTest::newRow("with a name") << Words::say("Launch %1").arg("100 %2 “web”\n")
                                     << "Launch 100 %2 “web”\n";
        QTest::newRow("counted") << Words::say("Launch %1").arg(Words::say("%n servers", nullptr, 12))
                                 << "Launch 12 servers";
        QTest::newRow("two") << Words::say("Rename %1 to %2").arg("a %2", "b") << "Rename a %2 to b";
    }
    void itIsWrittenAndReadBack()
    {
        QFETCH(Saying, saying);
        QFETCH(QString, text);
        QCOMPARE(saying.text(), text);
        QCOMPARE(Saying::decoded(saying.encoded()).text(), text);
        QCOMPARE(Saying::decoded(saying.encoded()).encoded(), saying.encoded());
    }

    // A journal of before holds sentences, and they stay as they were said.
    void plainTextsStayAsTheyWere()
    {
        for (const QString &text :
             {QStringLiteral("web-1 starten"), QStringLiteral("{\"said\":"), QStringLiteral("{\"said\":{}}")})
            QCOMPARE(Saying::decoded(text).text(), text);
    }

    void historyIsSaidInAnotherLanguageLater()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.mciplan");
        {
            const auto document = Document::create(path);
            QVERIFY(document);
            const Plan plan = planFromText(R"(
cloud us-east
  image ami-1
  type m1.small
mci CentOS@1
  in us-east image=ami-1 type=m1.small
template Base@1
  lists CentOS@1
server web-1 in us-east from Base@1
server web-2 in us-east from Base@1
server web-3 in us-east from Base@1
)");
            QVERIFY((*document)->execute(generate::everything(plan)));
            const auto server = [&](const char *name) { return ownerNamed(plan, name).server(); };
            QVERIFY((*document)->execute(*edit::launch(plan, {server("web-1")}, {1})));
            QVERIFY((*document)->execute(
                *edit::launch((*document)->plan(), {server("web-2"), server("web-3")}, {2})));
            QCOMPARE((*document)->undoLabel(), "Launch 2 servers");
            QVERIFY((*document)->flush());
        }
        Backwards language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const auto document = Document::open(path);
        QVERIFY(document);
        QCOMPARE((*document)->undoLabel(), "srevres 2 hcnual");
        QVERIFY((*document)->undo());
        QCOMPARE((*document)->undoLabel(), "web-1 hcnual");
        QCoreApplication::removeTranslator(&language);
        QCOMPARE((*document)->undoLabel(), "Launch web-1");
    }
};

const program::Part testSaying = program::test<TestSaying>("tst_saying");
} // namespace tst_saying

#include "tst_saying.moc"
