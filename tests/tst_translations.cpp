// SPDX-License-Identifier: MIT
// Every translation says all that the program says, with the same places for what is put in.
#include "tests/support/program.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace tst_translations {
namespace {
struct Message {
    QString context, source;
    QStringList translations; // one, or one for each plural form
    bool isFinished = true;
};

// The texts within the element that the reader stands on: of its forms, or its own.
QStringList textsOf(QXmlStreamReader &reader)
{
    QStringList forms;
    QString own;
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement())
            forms.append(reader.readElementText());
        else if (reader.isCharacters())
            own += reader.text();
    }
    return forms.isEmpty() ? QStringList {own} : forms;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"source")
            messages.append({context, reader.readElementText(), {}, true});
        else if (reader.name() == u"translation") {
            messages.last().isFinished = !reader.attributes().hasAttribute("type");
            messages.last().translations = textsOf(reader);
        }
    }
    return messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place("%[1-9]");
    QSet<QString> places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places.insert(matches.next().captured());
    return places;
}

bool hasSameEnds(const QString &a, const QString &b)
{
    return a.startsWith(' ') == b.startsWith(' ') && a.endsWith(' ') == b.endsWith(' ');
}

QSet<QPair<QString, QString>> sourcesOf(const QList<Message> &messages)
{
    QSet<QPair<QString, QString>> sources;
    for (const Message &message : messages)
        sources.insert({message.context, message.source});
    return sources;
}
} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private:
    void languages()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SOURCE_DIR "/translations"));
        const QStringList files = folder.entryList({"*.ts"});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

private slots:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(messages.size() > 1000);
        QStringList faults;
        for (const Message &message : messages)
            for (const QString &translation : message.translations)
                if (!message.isFinished || translation.isEmpty()
                    || placesIn(translation) != placesIn(message.source)
                    || !hasSameEnds(translation, message.source))
                    faults.append(message.context + ": " + message.source);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    }

    void everyTextOfTheProgramIsKnown_data() { languages(); }
    void everyTextOfTheProgramIsKnown()
    {
        QFETCH(QString, path);
        const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + "/lupdate";
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed, so the program's texts are not gathered.");
        const QTemporaryDir folder;
        const QString copy = folder.filePath("copy.ts");
        QVERIFY(QFile::copy(path, copy));
        QProcess process;
        process.setWorkingDirectory(SOURCE_DIR);
        process.start(lupdate,
                      {"-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=say",
                       "core", "ui", "app", "-ts", copy});
        QVERIFY(process.waitForFinished(120000));
        const auto missing = sourcesOf(messagesOf(copy)) - sourcesOf(messagesOf(path));
        QStringList texts;
        for (const auto &[context, text] : missing)
            texts.append(context + ": " + text);
        QVERIFY2(texts.isEmpty(),
                 qPrintable("Run the target mci-planner_lupdate. Missing:\n" + texts.join('\n')));
    }
};

const program::Part testTranslations = program::test<TestTranslations>("tst_translations");
} // namespace tst_translations

#include "tst_translations.moc"
