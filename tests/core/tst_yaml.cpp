// SPDX-License-Identifier: MIT
// YAML is read with its places, and what is dangerous or wrong in it is refused with file, line and reason.
#include "core/format/yamltext.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_yaml {
namespace {
yaml::Node parsed(const QByteArray &text)
{
    const auto node = yaml::parse(text, "t.yml");
    return node ? *node : yaml::Node {.text = node.sentence()};
}
} // namespace

class TestYaml : public QObject {
    Q_OBJECT
private slots:
    void partsKnowWhereTheyStand()
    {
        const QByteArray text =
            "# Größe\nName: Grün # a comment\nList:\n- 'a''b'\n- |\n  one\n  two\n\nLast: [1, {x: y}]\n";
        const yaml::Node root = parsed(text);
        QCOMPARE(root.entries.size(), 3);
        const yaml::Node &name = root.find(u"Name")->value;
        QCOMPARE(text.mid(name.begin, name.end - name.begin), QByteArray("Grün"));
        QCOMPARE(name.line, 2);
        const yaml::Node &list = root.find(u"List")->value;
        QCOMPARE(list.line, 4);
        QCOMPARE(list.items.at(0).text, QStringLiteral("a'b"));
        QCOMPARE(list.items.at(0).style, yaml::Style::SingleQuoted);
        QCOMPARE(list.items.at(1).text, QStringLiteral("one\ntwo\n"));
        QCOMPARE(list.items.at(1).style, yaml::Style::Literal);
        const yaml::Node &last = root.find(u"Last")->value;
        QVERIFY(last.flow);
        QCOMPARE(text.mid(last.begin, last.end - last.begin), QByteArray("[1, {x: y}]"));
        QVERIFY(!root.find(u"name"));
        QVERIFY(parsed("").isNull());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &text, const char *sentence) {
            QTest::newRow(name) << text << QString::fromUtf8(sentence);
        };
        row("alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
            "t.yml, line 1: An anchor (&) is used here. Write out the value where it is needed.");
        row("alias", "a: 1\nb: *a\n",
            "t.yml, line 2: An alias (*) is used here. Write out what it stands for.");
        row("tag", "a: 1\nb: !!binary aGk=\n",
            "t.yml, line 2: A tag (!) is used here. Remove it; texts, lists and maps need none.");
        row("deep flow", "a: 1\nb: " + QByteArray(100'000, '['),
            "t.yml, line 2: Values are nested more than 64 deep. Nothing that is read here needs that.");
        row("deep blocks", "a: 1\n" + QByteArray("- ").repeated(70).prepend("b:\n"),
            "t.yml, line 3: Values are nested more than 64 deep. Nothing that is read here needs that.");
        row("too many values", QByteArray("- x\n").repeated(300'000),
            "t.yml, line 250000: The file holds more than 250000 values, which is too much to read here.");
        row("too large", QByteArray(17 * 1024 * 1024, 'x'),
            "t.yml: The file is larger than 16 MiB, which no YAML file that is read here needs to be.");
        row("key twice", "Name: a\nOther: b\nName: c\n",
            "t.yml, line 3: “Name” occurs twice, first on line 1. Keep one of them.");
        row("list as a key", "? [a]\n: b\n",
            "t.yml, line 1: A list or map is used as a key here. Keys are texts.");
        row("tab", "a:\n\tb: c\n",
            "t.yml, line 2: A tab is used to indent, which YAML does not allow. Use spaces.");
        row("not UTF-8", "a: b\nc: \xff\xfe\n",
            "t.yml, line 2: A byte here is no text in UTF-8 (invalid leading UTF-8 octet). Save the file as "
            "UTF-8.");
        row("NUL", QByteArray("a: b\nc: \0\n", 10),
            "t.yml, line 2: A byte here is no text in UTF-8 (control characters are not allowed). Save the "
            "file as "
            "UTF-8.");
        row("bad indent", "a:\n  - b\n c: d\n",
            "t.yml, line 3: This is not valid YAML: did not find expected key (while parsing a block mapping "
            "that began "
            "on line 1).");
        row("open quote", "a: 'b\n",
            "t.yml, line 2: This is not valid YAML: found unexpected end of stream (while scanning a quoted "
            "scalar that "
            "began on line 1).");
        row("unresolved merge", "a: 1\n<<<<<<< HEAD\n=======\nb:\n#  - c\n>>>>>>> theirs\nd: 2\n",
            "t.yml, line 2: A merge was not resolved here: lines 2, 3 and 6 are Git's markers (<<<<<<<, ======= and "
            ">>>>>>>). Decide between the lines from 2 to 3 and those from 3 to 6, and remove the markers.");
        row("outdented key",
            "Scripts:\n  Stop:\n  - Name: a\n    Revision: 6\nPublisher: b\n  Operate:\n  - Name: c\n",
            "t.yml, line 5: “Publisher: b” begins further left than line 4, so it ends what that belongs to, and line 6 "
            "fits nothing any more. Indent line 5 as line 4 is.");
        row("outdented key in a list", "List:\n  - Name: a\n    Revision: 6\n Publisher: b\n  - Name: c\n",
            "t.yml, line 4: “Publisher: b” begins further left than line 3, and belongs to nothing there. Indent line 4 as "
            "line 3 is.");
        row("two documents", "a: b\n---\nc: d\n",
            "t.yml, line 2: A second document begins here. Put each one into a file of its own.");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        QCOMPARE(yaml::parse(text, "t.yml").sentence(), sentence);
    }

    void writtenTextsAreReadBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"plain",
                                 "",
                                 "~",
                                 "null",
                                 "yes",
                                 "No",
                                 "66",
                                 "1.5",
                                 "0x1f",
                                 "2012-03-01",
                                 ".inf",
                                 "12.04_x64",
                                 "<<",
                                 "a: b",
                                 "a #b",
                                 "# a",
                                 "- a",
                                 "-a",
                                 "a:",
                                 "http://x.org/a:b",
                                 " lead",
                                 "trail ",
                                 "it's",
                                 "\"quoted\"",
                                 "back\\slash",
                                 "*a",
                                 "&a",
                                 "!a",
                                 "%a",
                                 "@a",
                                 "`a",
                                 "{a}",
                                 "[a]",
                                 "a, b",
                                 "Grüße 日本",
                                 "tab\there",
                                 "bell\x07",
                                 "one\ntwo",
                                 "one\ntwo\n",
                                 "one\n\ntwo\n\n\n",
                                 "\nbegins",
                                 " indented\nnot",
                                 "one\n  more\n\tand tab\n",
                                 "cr\r\nlf\r\n",
                                 "\n",
                                 "trailing \nspace "})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void writtenTextsAreReadBack()
    {
        QFETCH(QString, text);
        yaml::Writer writer;
        writer.scalar(0, "first", text);
        writer.open(0, "list");
        writer.item(0, text);
        writer.beginItem();
        writer.scalar(2, "key", text);
        const yaml::Node root = parsed(writer.text());
        QVERIFY2(root.find(u"list"), qPrintable(root.text + writer.text()));
        QCOMPARE(root.find(u"first")->value.text, text);
        QVERIFY(!root.find(u"first")->value.isNull());
        QCOMPARE(root.find(u"list")->value.items.at(0).text, text);
        QCOMPARE(root.find(u"list")->value.items.at(1).find(u"key")->value.text, text);
    }

    void writtenTreesAreReadBack()
    {
        const QByteArray text =
            "{a: [], b: {}, c: [1, 'yes', {d: e, f: [g]}, [h, [i]], ~], j: {k: {l: \"m\\n n\"}}, o: }";
        const yaml::Node tree = parsed(text);
        yaml::Writer writer;
        for (const auto &entry : tree.entries)
            writer.node(0, entry.key.text, entry.value);
        const yaml::Node again = parsed(writer.text());
        QVERIFY2(yaml::sameContent(tree, again), writer.text().constData());
        QVERIFY(!yaml::sameContent(tree, parsed("a: []")));
    }
};

const program::Part testYaml = program::test<TestYaml>("tst_yaml");
} // namespace tst_yaml

#include "tst_yaml.moc"
