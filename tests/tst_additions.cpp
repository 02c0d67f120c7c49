// SPDX-License-Identifier: MIT
// What is added is added in few places: these are counted in the sources, for what was added before.
#include "core/check/rules.h"
#include "core/plan/schema.h"
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace tst_additions {
namespace {
struct Source {
    QString path, text; // without comments
};

const QList<Source> &sources()
{
    static const QList<Source> all = [] {
        static const QRegularExpression comment("//[^\n]*");
        QList<Source> found;
        const QDir top(SOURCE_DIR);
        for (const QString folder : {"core", "ui", "app"}) {
            QDirIterator files(top.filePath(folder), {"*.h", "*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString text = QString::fromUtf8(file.readAll());
                found.append({top.relativeFilePath(file.fileName()), QString(text).remove(comment)});
            }
        }
        return found;
    }();
    return all;
}

// The sources below one of the folders that hold the text, as a whole word.
QStringList holding(const QString &text, const QStringList &folders)
{
    const QRegularExpression word("(?<!\\w)" + QRegularExpression::escape(text) + "(?!\\w)");
    QStringList paths;
    for (const Source &source : sources())
        for (const QString &folder : folders)
            if (source.path.startsWith(folder) && word.match(source.text).hasMatch())
                paths.append(source.path);
    paths.sort();
    return paths;
}
} // namespace

class TestAdditions : public QObject {
    Q_OBJECT
private slots:
    // Its function and its row stand in one source; nothing else knows it by its id.
    void aRuleIsOnePlace()
    {
        QVERIFY(rules().size() > 40);
        for (const Rule &rule : rules()) {
            const QStringList paths =
                holding(QLatin1Char('"') + QLatin1String(rule.id) + QLatin1Char('"'), {""});
            QVERIFY2(paths.size() == 1 && paths.constFirst().startsWith("core/check/rules_"),
                     qPrintable(QLatin1String(rule.id) + ": " + paths.join(", ")));
        }
    }

    // Its struct, its line of the schema, and the migration: to be kept, told as JSON, undone and compared it is
    // named nowhere else.
    void aFieldIsKeptByItsSchemaAlone()
    {
        int fields = 0;
        // The keys of a launch's fields and of a cloud's files are others, though some are alike.
        const QStringList others {"core/plan/schema/",      "core/store/migrations_version",
                                  "core/plan/enumtexts.h",  "core/import/aws/",
                                  "core/import/azure/",     "core/import/google/",
                                  "core/import/openstack/", "core/import/terraform/",
                                  "core/import/joinrow.h"};
        const QStringList keepers {"core/plan/",   "core/store/",     "core/import/",
                                   "core/export/", "core/integrity/", "core/document/"};
        forEachEntity([&]<class E>() {
            forEachField<E>([&](const auto &field) {
                const QString column = QString::fromLatin1(field.key);
                if (!column.contains('_'))
                    return; // of one word, it means many things
                ++fields;
                for (const QString &path : holding(column, keepers))
                    QVERIFY2(std::any_of(others.cbegin(), others.cend(),
                                         [&](const QString &other) { return path.startsWith(other); }),
                             qPrintable(column + " is named in " + path));
            });
        });
        QVERIFY(fields > 40);
    }

    // Its function and its row stand in one source.
    void aCommandIsOneSource()
    {
        for (const QString command : {"resolve", "used-by", "coverage", "history", "collect"}) {
            const QStringList paths = holding('"' + command + '"', {"app/"});
            QVERIFY2(paths.size() == 1 && paths.constFirst().startsWith("app/cli/commands_"),
                     qPrintable(command + ": " + paths.join(", ")));
        }
    }

    // Its name, its place in the tree, and its page.
    void aPageOfTheNavigatorIsThreePlaces()
    {
        for (const QString section : {"Section::InstanceTypes", "Section::Datacenters"})
            QCOMPARE(holding(section, {""}), QStringList({"ui/models/places.cpp", "ui/window/pages.cpp"}));
    }
};

const program::Part testAdditions = program::test<TestAdditions>("tst_additions");
} // namespace tst_additions

#include "tst_additions.moc"
