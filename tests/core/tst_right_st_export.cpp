// SPDX-License-Identifier: MIT
// right_st's files are written back byte for byte where nothing changed, and only where it did otherwise.
#include "core/edit/mcis.h"
#include "core/edit/templates.h"
#include "core/export/exporters.h"
#include "core/format/yaml.h"
#include "core/import/importfiles.h"
#include "core/plan/draft.h"
#include "core/plan/lookup.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_right_st_export {
namespace {
// The list of a ServerTemplate in its order.
QList<ListedMci> listOf(const Plan &plan, Id<ServerTemplate> id)
{
    QList<ListedMci> list;
    for (const Id<ListedMci> listed : listedMcis(plan, id))
        list.append(plan.row(listed));
    return list;
}

const QString fixtures = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/right_st/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void import(Plan &plan, const QString &path)
{
    const auto result = importFiles(plan, {path});
    if (!result || result->report.count(ImportReport::Outcome::Failed) > 0)
        qFatal("%s", qPrintable(result ? result->report.text() : result.sentence()));
    plan.apply(result->change);
}

Plan importedText(const QByteArray &text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("web.yml"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    file.close();
    Plan plan;
    import(plan, file.fileName());
    return plan;
}

QByteArray written(const Plan &plan, AnyId subject)
{
    const auto text = findExporter("right_st")->write(plan, subject);
    return text ? *text : text.sentence().toUtf8();
}

constexpr Id<ServerTemplate> web {1};

// The list of the plan's ServerTemplate with the named entries, in this order.
Plan relisted(const Plan &plan, const QList<ListedMci> &list)
{
    Draft draft(plan);
    for (const ListedMci &old : listOf(plan, web))
        draft.remove(old.id);
    for (int i = 0; i < list.size(); ++i) {
        ListedMci row = list.at(i);
        row.serverTemplate = web;
        row.position = i;
        row.isDefault = i == 0;
        draft.add(row);
    }
    return draft.plan();
}

const QByteArray head = "# top\nName: Web # the name\nDescription: >-\n  folded\n  text\n";
const QByteArray list = "MultiCloudImages: # why\n"
                        "  # first\n"
                        "  - Name: \"One\"   # odd spacing\n"
                        "    Revision: '3'\n"
                        "  # second\n"
                        "  - {Name: Two}\n"
                        "\n"
                        "  -\n"
                        "    # inside\n"
                        "    Name: Three\n";
const QByteArray tail = "# before alerts\nAlerts: []\n# end";
} // namespace

class TestRightStExport : public QObject {
    Q_OBJECT
private slots:
    void fixturesComeBackByteForByte()
    {
        Plan plan;
        import(plan, fixtures + "web.yml");
        QCOMPARE(written(plan, web), bytesOf(fixtures + "web.yml"));
        const auto lineage = plan.all<MciLineage>().ids().constLast();
        QCOMPARE(written(plan, findRevision(plan, lineage, 0)), bytesOf(fixtures + "images/ubuntu.yml"));
    }

    void realFilesComeBackByteForByte_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {"right_st", "right_st_mci"}) {
            const QDir dir(QStringLiteral(SOURCE_DIR "/../shared/data/") + folder);
            for (const QString &name : dir.entryList({"*.yml", "*.yaml"}))
                QTest::newRow(qPrintable(name)) << dir.filePath(name);
        }
        if (!QFileInfo::exists(QStringLiteral(SOURCE_DIR "/../shared/data/right_st")))
            QTest::newRow("none") << QString();
    }
    void realFilesComeBackByteForByte()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("The collection of real files is not beside this checkout.");
        Plan plan;
        import(plan, path);
        if (plan.find(web)) {
            QCOMPARE(written(plan, web), bytesOf(path));
            withoutSourceItSaysTheSame(plan, path);
        } else if (!plan.all<MultiCloudImage>().isEmpty()) {
            QCOMPARE(written(plan, Id<MultiCloudImage> {1}), bytesOf(path));
        }
    }

    void anEditTouchesTheListOnly()
    {
        const Plan plan = importedText(head + list + tail);
        QCOMPARE(written(plan, web), head + list + tail);
        auto entries = listOf(plan, web);
        Draft draft(plan);
        const auto four = draft.add(
            MultiCloudImage {.lineage = plan.row(entries.at(0).mci).lineage, .revision = 4, .name = "One"});
        const auto lineage = draft.add(MciLineage {.name = "New: one", .publisher = "RightScale"});
        const auto fresh =
            draft.add(MultiCloudImage {.lineage = lineage, .revision = 12, .name = "New: one"});
        entries[0].mci = four;
        const ListedMci made {.mci = fresh};
        const Plan edited = relisted(draft.plan(), {entries.at(2), made, entries.at(0)});
        QCOMPARE(written(edited, web),
                 head
                     + "MultiCloudImages: # why\n"
                       "\n"
                       "  -\n"
                       "    # inside\n"
                       "    Name: Three\n"
                       "  - Name: 'New: one'\n"
                       "    Revision: 12\n"
                       "    Publisher: RightScale\n"
                       "  # first\n"
                       "  - Name: One\n"
                       "    Revision: 4\n"
                     + tail);
        QCOMPARE(written(relisted(edited, listOf(plan, web)), web), head + list + tail);
    }

    void listsInOneLineGrowAndBlocksVanish()
    {
        const QByteArray flow = head + "MultiCloudImages: [{Name: One}] # why\n" + tail;
        const Plan plan = importedText(flow);
        auto entries = listOf(plan, web);
        Draft draft(plan);
        const auto lineage = draft.add(MciLineage {.name = "Two"});
        const auto two =
            draft.add(MultiCloudImage {.lineage = lineage, .name = "Two", .settingsKnown = false});
        const Plan both = relisted(draft.plan(), {entries.at(0), {.mci = two}});
        QCOMPARE(written(both, web), head + "MultiCloudImages: # why\n- Name: One\n- Name: Two\n" + tail);
        QCOMPARE(written(relisted(plan, {}), web), head + "MultiCloudImages: [] # why\n" + tail);
        const Plan block = importedText(head + list + tail);
        QCOMPARE(written(relisted(block, {}), web), head + "MultiCloudImages: []\n" + tail);
        const Plan none = importedText("Name: Web\nDescription: x");
        Draft added(none);
        const auto id = added.add(MciLineage {.name = "Two"});
        const auto mci = added.add(MultiCloudImage {.lineage = id, .name = "Two", .settingsKnown = false});
        QCOMPARE(written(relisted(added.plan(), {{.mci = mci}}), web),
                 QByteArray("Name: Web\nDescription: x\nMultiCloudImages:\n- Name: Two\n"));
    }

    void nameAndDescriptionFollow()
    {
        const Plan plan = importedText(head + list + tail);
        Draft draft(plan);
        ServerTemplate row = plan.row(web);
        row.name = "Web: new";
        row.description = "a\nb";
        draft.update(row);
        QCOMPARE(written(draft.plan(), web),
                 "# top\nName: 'Web: new' # the name\nDescription: |-\n  a\n  b\n" + list + tail);
    }

    void editsAreWrittenAndUndoneByteForByte()
    {
        Plan plan = importedText(head + list + tail);
        QList<Change> done;
        const auto apply = [&](const Result<Change> &change) {
            QVERIFY2(change, qPrintable(change.sentence()));
            plan.apply(*change);
            done.append(*change);
        };
        ServerTemplate row = plan.row(web);
        row.name = "Web 2";
        row.description = "One line";
        apply(edit::editTemplate(plan, row));
        apply(edit::removeListings(plan, {listedMcis(plan, web).at(1)}));
        QCOMPARE(written(plan, web),
                 "# top\nName: Web 2 # the name\nDescription: One line\n"
                 "MultiCloudImages: # why\n"
                 "  # first\n"
                 "  - Name: \"One\"   # odd spacing\n"
                 "    Revision: '3'\n"
                 "\n"
                 "  -\n"
                 "    # inside\n"
                 "    Name: Three\n"
                     + tail);
        while (!done.isEmpty())
            plan.apply(done.takeLast().inverted());
        QCOMPARE(written(plan, web), head + list + tail);
    }

    void anEditedMultiCloudImageIsWrittenIntoItsOwnFile()
    {
        Plan plan;
        import(plan, fixtures + "web.yml");
        const auto ours = findRevision(plan, plan.all<MciLineage>().ids().constLast(), 0);
        MultiCloudImage row = plan.row(ours);
        row.name = "Ubuntu, renamed";
        row.description = "Ours";
        const auto change = edit::editMci(plan, row);
        QVERIFY2(change, qPrintable(change.sentence()));
        plan.apply(*change);
        const QByteArray text = written(plan, ours);
        QVERIFY2(text.contains("Name: Ubuntu, renamed\n") && text.contains("Description: Ours\n")
                     && text.contains("  Image: ami-45224425\n"),
                 text.constData());
        QCOMPARE(written(plan, web), bytesOf(fixtures + "web.yml"));
        plan.apply(change->inverted());
        QCOMPARE(written(plan, ours), bytesOf(fixtures + "images/ubuntu.yml"));
    }

    void windowsLineBreaksStay()
    {
        const QByteArray text =
            "\xef\xbb\xbfName: Web\r\nMultiCloudImages:\r\n- Name: One\r\n  Revision: 3\r\n- Name: Two\r\n";
        const Plan plan = importedText(text);
        QCOMPARE(written(plan, web), text);
        const auto entries = listOf(plan, web);
        QCOMPARE(written(relisted(plan, {entries.at(1)}), web),
                 QByteArray("\xef\xbb\xbfName: Web\r\nMultiCloudImages:\r\n- Name: Two\r\n"));
    }

    void changedSettingsAreWrittenIntoTheirEntry()
    {
        Plan plan;
        import(plan, fixtures + "web.yml");
        Draft draft(plan);
        MciSetting setting = plan.row(Id<MciSetting> {2});
        setting.userData = "role=db";
        draft.update(setting);
        QByteArray expected = bytesOf(fixtures + "web.yml");
        expected.replace("User Data: \"role=web\"", "User Data: role=db");
        // The entry is written anew, with tags in order and clouds by name.
        expected.replace("  - rs_agent:type=right_link_lite\n  - app:tier=web\n",
                         "  - app:tier=web\n  - rs_agent:type=right_link_lite\n");
        expected.replace("Cloud: AWS EU\n", "Cloud: EC2 eu-west-1\n");
        QCOMPARE(written(draft.plan(), web), expected);
    }

    void whatWasMadeHereIsWrittenPlainly()
    {
        Draft draft {Plan()};
        const auto east = draft.add(Cloud {.name = "EC2 us-east-1", .displayName = "AWS US-East"});
        const auto small = draft.add(InstanceType {.cloud = east, .uid = "m1.small"});
        const auto image = draft.add(Image {.cloud = east, .uid = QStringLiteral("ami-1")});
        const auto own = draft.add(MultiCloudImage {
            .lineage = draft.add(MciLineage {.name = "Own"}), .name = "Own", .tags = {"a:b=c"}});
        draft.add(MciSetting {
            .mci = own, .cloud = east, .image = image, .instanceType = small, .userData = "a\nb\n"});
        const auto committed = draft.add(MultiCloudImage {.lineage = {1}, .revision = 7, .name = "Own"});
        const auto lineage = draft.add(TemplateLineage {.name = "Made"});
        draft.add(ServerTemplate {.lineage = lineage, .name = "Made", .description = "Line\n"});
        draft.add(
            ListedMci {.serverTemplate = web, .mci = own, .isDefault = true, .naming = RevisionNaming::Head});
        const QByteArray definition =
            "Name: Own\n  Tags:\n  - a:b=c\n  Settings:\n  - Cloud: EC2 us-east-1\n"
            "    Instance Type: m1.small\n    Image: ami-1\n    User Data: |\n      a\n      b\n";
        QCOMPARE(written(draft.plan(), web),
                 "Name: Made\nDescription: |\n  Line\nMultiCloudImages:\n- " + definition);
        QCOMPARE(written(draft.plan(), own), QByteArray(definition).replace("\n  ", "\n"));
        const Plan other = relisted(draft.plan(), {{.mci = committed}});
        QCOMPARE(written(other, web),
                 QByteArray(
                     "Name: Made\nDescription: |\n  Line\nMultiCloudImages:\n- Name: Own\n  Revision: 7\n"));
        QCOMPARE(
            written(other, committed),
            QByteArray(
                "Own [rev 7] has no setting with both an image and an instance type, and right_st knows no "
                "other. Add one before writing its file."));
    }

    void theDefaultComesFirst()
    {
        Plan plan = importedText("Name: Web\nMultiCloudImages:\n- Name: One\n- Name: Two\n");
        auto entries = listOf(plan, web);
        Draft draft(plan);
        entries[0].isDefault = false;
        entries[1].isDefault = true;
        draft.update(entries.at(0));
        draft.update(entries.at(1));
        QCOMPARE(written(draft.plan(), web),
                 QByteArray("Name: Web\nMultiCloudImages:\n- Name: Two\n- Name: One\n"));
    }

private:
    // Compared as YAML events, key by key: a file may hold its parts in another order.
    void withoutSourceItSaysTheSame(const Plan &plan, const QString &path)
    {
        Draft draft(plan);
        ServerTemplate row = plan.row(web);
        row.source.clear();
        draft.update(row);
        const QByteArray text = written(draft.plan(), web);
        const auto was = yaml::parse(bytesOf(path), path), is = yaml::parse(text, path);
        QVERIFY2(is, qPrintable(is.sentence()));
        QCOMPARE(is->entries.size(), was->entries.size());
        for (const auto &entry : was->entries) {
            const auto *other = is->find(entry.key.text);
            QVERIFY(other);
            if (path.contains("right_st_mci/") && entry.key.text == "MultiCloudImages")
                QCOMPARE(other->value.items.size(),
                         entry.value.items.size()); // tags are a set, kept in order
            else
                QVERIFY2(yaml::sameContent(other->value, entry.value), text.constData());
        }
    }
};

const program::Part testRightStExport = program::test<TestRightStExport>("tst_right_st_export");
} // namespace tst_right_st_export

#include "tst_right_st_export.moc"
