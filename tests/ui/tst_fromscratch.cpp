// SPDX-License-Identifier: MIT
// A new user begins with an empty plan: clouds, images, a MultiCloud Image, a ServerTemplate, servers, their
// life, and all of it undone and redone; with a picture of each step and the count of clicks.
#include "core/plan/lookup.h"
#include "core/resolve/drift.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/inspector/inspector.h"
#include "ui/mcis/settingdialog.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/plans/impactdialog.h"
#include "ui/templates/templatedialogs.h"
#include "ui/templates/updatedialog.h"
#include "ui/widgets/imagebutton.h"
#include "ui/widgets/listtable.h"

namespace tst_fromscratch {
namespace {
template <class E> bool sameRows(const Plan &a, const Plan &b)
{
    bool same = a.all<E>().ids() == b.all<E>().ids();
    a.all<E>().forEach([&](const E &row) { same = same && row == b.row(row.id); });
    return same;
}

bool samePlan(const Plan &a, const Plan &b)
{
    bool same = true;
    forEachEntity([&]<class E>() { same = same && sameRows<E>(a, b); });
    return same;
}

// Where a person works from: verbs are taken from the menu bar, or from the page that is open where it has them.
enum class Route { Menu, MciPage, DeploymentPage };

// The hands of the person, who counts what they do: a click, a chosen item and a filled field are one each.
class Hands {
public:
    Hands(WindowBench &bench, Route route) : m_bench(bench), m_route(route) {}
    int clicks() const { return m_clicks; }

    // The action, from the open page's button where the person works from pages, else from the menu.
    void choose(const QString &action, const QString &button = {})
    {
        if (m_route != Route::Menu && !button.isEmpty() && push(button))
            return;
        m_clicks += 2; // menu and entry
        if (!m_bench.choose(action))
            qFatal("%s cannot be chosen: %s", qPrintable(action), qPrintable(m_bench.trouble()));
    }
    FormDialog *open(const QString &action, const QString &button = {})
    {
        choose(action, button);
        return form();
    }
    FormDialog *press(const QString &button)
    {
        if (!push(button))
            qFatal("There is no button %s.", qPrintable(button));
        return form();
    }
    FormDialog *form()
    {
        auto *found = m_bench.dialog<FormDialog>();
        if (!found)
            qFatal("No form has opened: %s", qPrintable(m_bench.trouble()));
        return found;
    }
    void write(FormDialog *form, const QString &field, const QString &text)
    {
        ++m_clicks;
        auto *line = WindowBench::named<QLineEdit>(form, field);
        if (!line)
            qFatal("There is no field %s.", qPrintable(field));
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void set(FormDialog *form, const QString &field, int value)
    {
        ++m_clicks;
        WindowBench::named<QSpinBox>(form, field)->setValue(value);
    }
    void pick(FormDialog *form, const QString &field, const QString &item)
    {
        ++m_clicks;
        if (!WindowBench::pick(form, field, item))
            qFatal("%s cannot be chosen.", qPrintable(item));
    }
    void pickImage(SettingDialog *form, Id<Image> image)
    {
        m_clicks += 2; // the button, and the row of the list
        form->imageField()->setImage(image);
    }
    // Does it; an impact that is shown is accepted.
    void accept(FormDialog *form)
    {
        ++m_clicks;
        if (!form->doButton()->isEnabled())
            qFatal("It cannot be done: %s",
                   qPrintable(form->doButton()->toolTip() + WindowBench::texts(form)));
        form->doButton()->click();
        QTest::qWait(10);
        if (auto *impact = m_bench.dialog<ImpactDialog>()) {
            ++m_clicks;
            impact->accept();
            QTest::qWait(10);
        }
    }
    void message(FormDialog *form, const QString &text)
    {
        ++m_clicks;
        form->findChild<QPlainTextEdit *>()->setPlainText(text);
    }
    // Goes to what the navigator shows by a click, to a revision by a click there and one in the table.
    void goTo(AnyId id)
    {
        if (m_bench.window().selection() == QList<AnyId> {id})
            return;
        m_clicks += id.is<MultiCloudImage>() || id.is<ServerTemplate>() ? 2 : 1;
        m_bench.window().goTo(id);
        QTest::qWait(10);
    }
    // A row of the list that is open: its radio button.
    void check(int row)
    {
        ++m_clicks;
        for (ListTable *table : m_bench.window().findChildren<ListTable *>())
            if (table->isVisible())
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                  table->visualRect(table->model()->index(row, 0)).center());
        QTest::qWait(10);
    }
    void relaunch()
    {
        choose("plan_relaunch");
        ++m_clicks;
        m_bench.dialog<RelaunchPreview>()->accept();
        QTest::qWait(20);
    }
    void select(const QStringList &servers)
    {
        m_clicks += int(servers.size());
        m_bench.select(servers);
    }

private:
    bool push(const QString &button)
    {
        const bool pushed = WindowBench::click(m_bench.window().findChild<Inspector *>(), button);
        m_clicks += pushed ? 1 : 0;
        return pushed;
    }

    WindowBench &m_bench;
    Route m_route;
    int m_clicks = 0;
};

template <class E> Id<E> last(const Plan &plan) { return plan.all<E>().ids().constLast(); }
} // namespace

class TestFromScratch : public QObject {
    Q_OBJECT

    static void addCloud(WindowBench &bench, Hands &hands, const QString &name, const QString &shown,
                         const QStringList &images)
    {
        FormDialog *form = hands.open("design_add_cloud");
        hands.write(form, "Name", name);
        hands.write(form, "Display name", shown);
        hands.accept(form);
        hands.goTo(last<Cloud>(bench.plan()));
        for (const QString &image : images) {
            form = hands.open("design_add_image", "Add &Image…");
            hands.write(form, "Resource UID", image);
            hands.accept(form);
        }
        for (const QString &type : {QStringLiteral("t3.small"), QStringLiteral("t3.large")}) {
            form = hands.open("design_add_type", "Add Instance &Type…");
            hands.write(form, "Resource UID", type);
            hands.accept(form);
        }
    }
    static void addClouds(WindowBench &bench, Hands &hands)
    {
        addCloud(bench, hands, "EC2 us-east-1", "AWS US-East", {"ami-us-22", "ami-us-24"});
        addCloud(bench, hands, "EC2 eu-west-1", "AWS EU", {"ami-eu-22", "ami-eu-24"});
        QCOMPARE(bench.plan().all<Image>().size(), 4);
    }
    static void mapCloud(Hands &hands, const QString &cloud, Id<Image> image)
    {
        auto *form = qobject_cast<SettingDialog *>(hands.press("&Add…"));
        hands.pick(form, "Cloud", cloud);
        hands.pickImage(form, image);
        hands.pick(form, "Instance Type",
                   "t3.small"); // that the image's architecture is not known proposes none
        hands.accept(form);
    }
    static void newMci(Hands &hands, const QString &name)
    {
        FormDialog *form = hands.open("mci_new");
        hands.write(form, "Nickname", name);
        hands.accept(form);
    }
    static void listFirst(FormDialog *form)
    {
        for (ListTable *table : form->findChildren<ListTable *>())
            table->selectRow(0);
    }

    // Over both clouds, and committed; `which` of a cloud's images.
    static void fillMci(WindowBench &bench, Hands &hands, const QString &name, int which)
    {
        Id<MultiCloudImage> head;
        bench.plan().all<MultiCloudImage>().forEach(
            [&](const MultiCloudImage &row) { head = row.name == name && row.isHead() ? row.id : head; });
        hands.goTo(head);
        const QList<Id<Image>> images = bench.plan().all<Image>().ids();
        mapCloud(hands, "AWS US-East", images.at(which));
        mapCloud(hands, "AWS EU", images.at(2 + which));
        FormDialog *form = hands.open("mci_commit", "Commit…");
        hands.message(form, "First");
        hands.accept(form);
    }
    // A ServerTemplate that lists both MultiCloud Images, committed.
    static void makeTemplate(WindowBench &bench, Hands &hands)
    {
        FormDialog *form = hands.open("template_new");
        hands.write(form, "Name", "Web Server");
        hands.accept(form);
        const Id<ServerTemplate> head = last<ServerTemplate>(bench.plan());
        for (const QString &mci : {QStringLiteral("22.04"), QStringLiteral("24.04")}) {
            form = hands.press("&Add…");
            hands.write(form, "Filter MultiCloud Images", mci);
            QTest::qWait(20);
            listFirst(form);
            hands.accept(form);
        }
        QCOMPARE(listedMcis(bench.plan(), head).size(), 2);
        form = hands.open("template_commit", "Commit…");
        hands.message(form, "First");
        hands.accept(form);
        bench.picture(&bench.window(), "scratch-04-template");
    }
    static void makeDeployment(Hands &hands)
    {
        FormDialog *form = hands.open("plan_add_deployment");
        hands.write(form, "Name", "Shop");
        hands.pick(form, "Environment", "production");
        hands.accept(form);
    }
    static void addServersAndLaunch(WindowBench &bench, Hands &hands)
    {
        hands.goTo(bench.find<Deployment>("Shop"));
        FormDialog *form = hands.open("plan_add_server", "Add Server…");
        hands.pick(form, "Cloud", "AWS US-East");
        hands.write(form, "Name", "web");
        hands.set(form, "How many", 3);
        bench.picture(form, "scratch-05-add-servers");
        hands.accept(form);
        QVERIFY(bench.find<Server>("web-3"));
        hands.goTo(bench.find<Deployment>("Shop"));
        form = hands.open("plan_add_array", "Add Array…");
        hands.pick(form, "Cloud", "AWS EU");
        hands.write(form, "Name", "app");
        hands.set(form, "Max count", 10);
        hands.set(form, "Min count", 2);
        hands.accept(form);
        QCOMPARE(bench.plan().row(bench.find<ServerArray>("app")).maxCount, 10);
        hands.choose("plan_enable_array", "Enable");
        hands.goTo(bench.find<Deployment>("Shop"));
        hands.choose("plan_launch_all", "Launch All");
        QVERIFY(bench.current("web-1") && bench.current("web-3"));
        QCOMPARE(runningOf(bench.plan(), bench.find<ServerArray>("app")).size(), 2);
        bench.picture(&bench.window(), "scratch-06-launched");
    }
    // Another default, as a new revision; two servers take it, one is relaunched.
    static void updateAndRelaunch(WindowBench &bench, Hands &hands)
    {
        const Id<ServerTemplate> head = findRevision(bench.plan(), last<TemplateLineage>(bench.plan()), 0);
        hands.goTo(head);
        hands.check(1);
        FormDialog *form = hands.open("template_commit", "Commit…");
        hands.message(form, "24.04 is the default");
        hands.accept(form);
        hands.goTo(bench.find<Deployment>("Shop"));
        hands.select({"web-1", "web-2"});
        form = hands.open("template_update");
        bench.picture(form, "scratch-07-update");
        hands.accept(form);
        const Id<Server> web1 = bench.find<Server>("web-1");
        QCOMPARE(bench.plan().row(nextOf(bench.plan(), web1).serverTemplate).revision, 2);
        QCOMPARE(bench.plan().row(nextOf(bench.plan(), bench.find<Server>("web-3")).serverTemplate).revision,
                 1);
        QVERIFY(differs(bench.plan(), web1));
        hands.select({"web-1"});
        hands.relaunch();
        QVERIFY(!differs(bench.plan(), web1));
        QCOMPARE(previousOf(bench.plan(), web1).size(), 1);
        bench.picture(&bench.window(), "scratch-08-relaunched");
    }
    static void undoAndRedoAll(WindowBench &bench)
    {
        const Plan done = bench.plan();
        const qsizetype steps = bench.document().history().size();
        while (bench.document().canUndo())
            QVERIFY(bench.document().undo());
        QVERIFY(samePlan(bench.plan(), Plan()));
        bench.picture(&bench.window(), "scratch-09-undone");
        while (bench.document().canRedo())
            QVERIFY(bench.document().redo());
        QVERIFY(samePlan(bench.plan(), done));
        QCOMPARE(bench.document().history().size(), steps);
    }

private slots:
    void fromAnEmptyPlanToARelaunchAndBack_data()
    {
        QTest::addColumn<int>("route");
        QTest::newRow("from the menu") << int(Route::Menu);
        QTest::newRow("from a MultiCloud Image's page") << int(Route::MciPage);
        QTest::newRow("from a deployment's page") << int(Route::DeploymentPage);
    }
    void fromAnEmptyPlanToARelaunchAndBack()
    {
        QFETCH(int, route);
        const auto from = Route(route);
        WindowBench bench(QString {});
        Hands hands(bench, from);
        bench.picture(&bench.window(), "scratch-01-empty");
        const QStringList names {"Ubuntu_22.04", "Ubuntu_24.04"};
        // A person begins with the page that they work from.
        if (from == Route::MciPage)
            newMci(hands, names.at(0));
        if (from == Route::DeploymentPage)
            makeDeployment(hands);
        addClouds(bench, hands);
        bench.picture(&bench.window(), "scratch-02-clouds");
        for (int which = 0; which < 2; ++which) {
            if (from != Route::MciPage || which > 0)
                newMci(hands, names.at(which));
            fillMci(bench, hands, names.at(which), which);
        }
        bench.picture(&bench.window(), "scratch-03-mci");
        QCOMPARE(bench.plan().all<MultiCloudImage>().size(), 4);
        makeTemplate(bench, hands);
        if (from != Route::DeploymentPage)
            makeDeployment(hands);
        addServersAndLaunch(bench, hands);
        updateAndRelaunch(bench, hands);
        undoAndRedoAll(bench);
        qInfo("%s: %d clicks and fields for %lld steps.", QTest::currentDataTag(), hands.clicks(),
              qlonglong(bench.document().history().size()));
    }
};

const program::Part testFromScratch = program::test<TestFromScratch>("tst_fromscratch");
} // namespace tst_fromscratch

#include "tst_fromscratch.moc"
