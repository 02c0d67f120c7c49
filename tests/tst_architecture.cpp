// SPDX-License-Identifier: MIT
// The sources keep to the design: who includes whom, how long things are, how they are named.
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace tst_architecture {
namespace {
struct Source {
    QString path; // from the top folder: "core/plan/plan.h"
    QStringList lines;
    bool isHeader() const { return path.endsWith(".h"); }
};

QList<Source> sourcesIn(const QStringList &folders)
{
    QList<Source> sources;
    const QDir top(SOURCE_DIR);
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append(
                    {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split('\n')});
        }
    }
    return sources;
}

const QList<Source> &program()
{
    static const QList<Source> sources = sourcesIn({"core", "ui", "app"});
    return sources;
}

const QList<Source> &everything()
{
    static const QList<Source> sources = program() + sourcesIn({"tests"});
    return sources;
}

QString at(const Source &source, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(source.path).arg(line + 1).arg(what);
}

// "core/plan", "ui/views", "app".
QString folderOf(const QString &path)
{
    const QStringList parts = path.split('/');
    return parts.size() > 2 && parts.constFirst() != "app" ? parts.at(0) + '/' + parts.at(1) : parts.at(0);
}

const QHash<QString, QStringList> &mayInclude()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> of {
            {"core/base", {}},
            {"core/plan", {"base"}},
            {"core/naming", {"base", "plan"}},
            {"core/integrity", {"base", "plan", "naming"}},
            {"core/resolve", {"base", "plan", "naming"}},
            {"core/answer", {"base", "plan", "naming", "resolve"}},
            {"core/edit", {"base", "plan", "naming", "resolve", "answer"}},
            {"core/check", {"base", "plan", "naming", "resolve", "answer", "edit"}},
            {"core/unite", {"base", "plan", "naming", "resolve", "answer", "edit"}},
            {"core/query", {"base", "plan", "naming", "resolve", "check"}},
            {"core/format", {"base", "plan"}},
            {"core/import", {"base", "plan", "naming", "integrity", "resolve", "format"}},
            {"core/export", {"base", "plan", "naming", "resolve", "check", "format"}},
            {"core/handover", {"base", "plan", "naming", "resolve", "format", "export"}},
            {"core/store", {"base", "plan"}},
            {"core/document", {"base", "plan", "integrity", "check", "store"}},
        };
        for (QStringList &folders : of)
            for (QString &folder : folders)
                folder.prepend("core/");
        // Inside ui, a folder may include those before it, never one after it.
        QStringList before {"core"};
        for (const QString folder :
             {"settings", "theme", "models",    "widgets",   "views",      "workbench", "forms",
              "pages",    "help",  "checks",    "plans",     "components", "owners",    "deployments",
              "clouds",   "mcis",  "templates", "inspector", "chain",      "actions",   "window"}) {
            of.insert("ui/" + folder, before);
            before.append("ui/" + folder);
        }
        of.insert("app", {"core", "ui"});
        return of;
    }();
    return table;
}

bool isAllowed(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const QStringList allowed = mayInclude().value(from);
    return allowed.contains(to) || allowed.contains(to.section('/', 0, 0));
}

// The line without text in quotes and without a comment at its end.
QString codeOf(const QString &line)
{
    static const QRegularExpression text("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'"), comment("//.*$");
    QString code = line;
    return code.replace(text, "\"\"").remove(comment);
}

// The lines of every function body at the outermost level, as (first, last).
QList<QPair<qsizetype, qsizetype>> functionsOf(const Source &source)
{
    static const QRegularExpression notFunction("^\\s*(inline\\s+)?(namespace|class|struct|enum|union|extern "
                                                "\"C\"|template)\\b(?!.*\\)\\s*(const)?\\s*\\{?$)");
    QList<QPair<qsizetype, qsizetype>> functions;
    struct Brace {
        qsizetype line;
        bool isFunction;
    };
    QList<Brace> open;
    QString head; // what stands before the next opening brace
    bool isRaw = false;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const QString &line = source.lines.at(i);
        if (isRaw || line.contains("R\"(")) {
            isRaw = !line.contains(")\"");
            continue;
        }
        const QString code = codeOf(line);
        if (code.trimmed().startsWith('#'))
            continue;
        for (const QChar c : code) {
            if (c == '{') {
                const bool within =
                    std::any_of(open.cbegin(), open.cend(), [](const Brace &b) { return b.isFunction; });
                const QString before = head.trimmed();
                open.append({i, !within && before.contains('(') && !notFunction.match(before).hasMatch()});
                head.clear();
            } else if (c == '}') {
                if (!open.isEmpty() && open.constLast().isFunction)
                    functions.append({open.constLast().line, i});
                if (!open.isEmpty())
                    open.removeLast();
                head.clear();
            } else if (c == ';') {
                head.clear();
            } else {
                head += c;
            }
        }
        head += ' ';
    }
    return functions;
}
} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
private slots:
    void sourcesAreFound()
    {
        QVERIFY(program().size() > 50);
        QVERIFY(everything().size() > program().size());
    }

    void everyFolderIsOneOfTheDesign()
    {
        QStringList wrong;
        for (const Source &source : program())
            if (!mayInclude().contains(folderOf(source.path)))
                wrong.append(at(source, 0, "the design has no folder " + folderOf(source.path)));
        QCOMPARE(wrong.join('\n'), QString());
    }

    void foldersIncludeOnlyWhatTheyMay()
    {
        static const QRegularExpression own("^\\s*#\\s*include\\s+\"([^\"]+)\"");
        QStringList wrong;
        for (const Source &source : program()) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                const QString included = own.match(source.lines.at(i)).captured(1);
                if (included.isEmpty() || included.endsWith(".moc"))
                    continue;
                if (!QFile::exists(QStringLiteral(SOURCE_DIR "/") + included))
                    wrong.append(at(source, i, included + " is not the full path of a header"));
                else if (!isAllowed(folderOf(source.path), folderOf(included)))
                    wrong.append(at(source, i, folderOf(source.path) + " may not include " + included));
            }
        }
        QCOMPARE(wrong.join('\n'), QString());
    }

    void coreDoesWithoutWidgets()
    {
        static const QRegularExpression widgets(
            "#\\s*include\\s+<(Qt(Widgets|Gui|Svg|Test|PrintSupport)\\b|QWidget|QApplication|QPainter|QColor|"
            "QIcon|QPixmap|QImage|QFont|QTextDocument|QTableView)");
        static const QRegularExpression module("#\\s*include\\s+<Qt[A-Z]\\w*/");
        QStringList wrong;
        for (const Source &source : program()) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                if (source.path.startsWith("core/") && widgets.match(source.lines.at(i)).hasMatch())
                    wrong.append(at(source, i, "core may not include " + source.lines.at(i)));
                if (module.match(source.lines.at(i)).hasMatch())
                    wrong.append(at(source, i, "a Qt header is included without its module"));
            }
        }
        QCOMPARE(wrong.join('\n'), QString());
    }

    void onlyTheStoreNamesSql()
    {
        static const QRegularExpression sql("\\bQ(t)?Sql\\w*|\\bsqlite3(_\\w+)?\\b");
        QStringList wrong;
        for (const Source &source : program()) {
            if (source.path.startsWith("core/store/"))
                continue;
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                if (sql.match(codeOf(source.lines.at(i))).hasMatch())
                    wrong.append(at(source, i, "SQL is named outside of core/store"));
        }
        QCOMPARE(wrong.join('\n'), QString());
    }

    void filesAreShort()
    {
        QStringList wrong;
        for (const Source &source : program()) {
            const qsizetype most = source.isHeader() ? 200 : 400, lines = source.lines.size() - 1;
            if (lines >= most)
                wrong.append(at(source, lines - 1,
                                QStringLiteral("%1 lines; fewer than %2 are wanted").arg(lines).arg(most)));
        }
        QCOMPARE(wrong.join('\n'), QString());
    }

    void functionsAreShort()
    {
        QStringList wrong;
        qsizetype functions = 0;
        for (const Source &source : everything()) {
            for (const auto &[first, last] : functionsOf(source)) {
                ++functions;
                // The rows of a test are a table, however many there are.
                const bool isTable = source.lines.at(qMax(first - 1, 0)).contains("_data()");
                if (!isTable && last - first + 1 > 60)
                    wrong.append(
                        at(source, first, QStringLiteral("a function of %1 lines").arg(last - first + 1)));
            }
        }
        QVERIFY(functions > 200);
        QCOMPARE(wrong.join('\n'), QString());
    }

    void typesAndFilesAreNamedForWhatTheyAre()
    {
        static const QRegularExpression type(
            "^\\s*(?:template\\s*<.*>\\s*)?(?:class|struct|enum class|enum|union|namespace|using)\\s+(\\w+)");
        static const QRegularExpression forbidden("(Manager|Helpers?|Utils?|Utility|Handler|Impl|Data|Info)$",
                                                  QRegularExpression::CaseInsensitiveOption);
        QStringList wrong;
        for (const Source &source : everything()) {
            if (forbidden.match(QFileInfo(source.path).completeBaseName()).hasMatch()
                && !source.path.startsWith("tests/"))
                wrong.append(at(source, 0, "a name that says nothing"));
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                const QString name = type.match(codeOf(source.lines.at(i))).captured(1);
                if (name.contains(QRegularExpression("^[A-Z]|[a-z](Helper|Util|Impl)"))
                    && forbidden.match(name).hasMatch())
                    wrong.append(at(source, i, name + " says nothing"));
            }
        }
        QCOMPARE(wrong.join('\n'), QString());
    }

    void sourcesAreNamedForTheirHeader()
    {
        QStringList wrong;
        for (const Source &source : program()) {
            const QString name = QFileInfo(source.path).completeBaseName(),
                          folder = QFileInfo(source.path).path();
            const auto hasHeader = [&](const QString &of) {
                return QFile::exists(QStringLiteral(SOURCE_DIR "/%1/%2.h").arg(folder, of));
            };
            if (name != "main" && !hasHeader(name) && !hasHeader(name.section('_', 0, 0)))
                wrong.append(at(source, 0, "no header is called like it"));
        }
        QCOMPARE(wrong.join('\n'), QString());
    }

    void everySourceOpensWithItsLicenceAndHeadersSayWhatTheyAre()
    {
        QStringList wrong;
        for (const Source &source : everything()) {
            if (source.lines.constFirst() != "// SPDX-License-Identifier: MIT")
                wrong.append(at(source, 0, "// SPDX-License-Identifier: MIT is missing"));
            if (!source.isHeader())
                continue;
            QString sentence;
            for (qsizetype i = 1; i < source.lines.size() && source.lines.at(i).startsWith("// "); ++i)
                sentence += source.lines.at(i).mid(2);
            if (!sentence.contains('.') || sentence.size() < 20)
                wrong.append(at(source, 1, "a sentence on what this is"));
            if (!source.lines.contains("#pragma once"))
                wrong.append(at(source, 0, "#pragma once is missing"));
        }
        QCOMPARE(wrong.join('\n'), QString());
    }

    void nothingIsLeftToDo()
    {
        const QRegularExpression mark(
            QStringLiteral("\\b(TO%1|FIX%2|XX%3|HA%4)\\b").arg("DO", "ME", "X", "CK"));
        QStringList wrong;
        for (const Source &source : everything())
            for (qsizetype i = 0; i < source.lines.size(); ++i)
                if (mark.match(source.lines.at(i)).hasMatch())
                    wrong.append(at(source, i, source.lines.at(i).trimmed()));
        QCOMPARE(wrong.join('\n'), QString());
    }

    void theTopFolderHoldsWhatIsPrescribed()
    {
        const QSet<QString> prescribed {
            "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",    "app",
            "core",           "resources",         "tests",   "translations", "ui"};
        // What building and the person's own tools leave there.
        const QRegularExpression passing(
            "^(build.*|\\..*|CMakeUserPresets\\.json|CMakeLists\\.txt\\.user|compile_commands\\.json)$");
        QStringList wrong;
        for (const QString &entry : QDir(SOURCE_DIR).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            if (!prescribed.contains(entry) && !passing.match(entry).hasMatch())
                wrong.append(entry + " is not prescribed");
        for (const QString &entry : prescribed)
            if (!QFile::exists(QStringLiteral(SOURCE_DIR "/") + entry))
                wrong.append(entry + " is missing");
        QCOMPARE(wrong.join('\n'), QString());
    }

    // The heuristic itself: a function too long is seen, and what is no function is not.
    void longFunctionsAreFound()
    {
        Source source {"x.cpp", {"namespace a {", "struct B {", "int c = 0;", "};", "int f(int x)", "{"}};
        for (int i = 0; i < 70; ++i)
            source.lines.append("    if (x) { g(\"}\"); } // }");
        source.lines += {"}", "} // namespace a", ""};
        const auto functions = functionsOf(source);
        QCOMPARE(functions.size(), 1);
        QCOMPARE(functions.constFirst().first, 5);
        QCOMPARE(functions.constFirst().second, 76);
        QVERIFY(isAllowed("core/resolve", "core/plan"));
        QVERIFY(!isAllowed("core/plan", "core/resolve"));
        QVERIFY(isAllowed("ui/window", "ui/models") && !isAllowed("ui/models", "ui/window"));
    }
};

const program::Part testArchitecture = program::test<TestArchitecture>("tst_architecture");
} // namespace tst_architecture

#include "tst_architecture.moc"
