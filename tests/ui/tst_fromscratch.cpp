// SPDX-License-Identifier: MIT
// A new user begins with an empty plan: clouds, images, a MultiCloud Image, a ServerTemplate, servers, their
// life, and all of it undone and redone; with a picture of each step and the count of clicks.
#include "core/plan/lookup.h"
#include "core/resolve/drift.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/addownerdialog.h"
#include "ui/dialogs/impactdialog.h"
#include "ui/dialogs/relaunchpreview.h"
#include "ui/editors/listtable.h"
#include "ui/editors/editorpage.h"
#include "ui/editors/mci/imagebutton.h"
#include "ui/editors/mci/settingdialog.h"
#include "ui/editors/template/templatedialogs.h"
#include "ui/editors/template/updatedialog.h"

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

// The hands of the person, who counts what they do: a click, a chosen item and a filled field are one each.
class Hands {
public:
    explicit Hands(WindowBench &bench) : m_bench(bench) {}
    int clicks() const { return m_clicks; }

    FormDialog *open(const QString &action)
    {
        m_clicks += 2; // menu and entry
        if (!m_bench.choose(action))
            qFatal("%s cannot be chosen.", qPrintable(action));
        return form();
    }
    FormDialog *press(const QString &button)
    {
        ++m_clicks;
        for (QWidget *page : m_bench.window().findChildren<EditorPage *>())
            if (page->isVisible() && WindowBench::click(page, button))
                return form();
        qFatal("There is no button %s.", qPrintable(button));
        return nullptr;
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
    void pick(FormDialog *form, const QString &field, const QString &item)
    {
        ++m_clicks;
        if (!WindowBench::pick(form, field, item))
            qFatal("%s cannot be chosen.", qPrintable(item));
    }
    // Does it; an impact that is shown is accepted.
    void accept(FormDialog *form)
    {
        ++m_clicks;
        if (!form->doButton()->isEnabled())
            qFatal("It cannot be done: %s", qPrintable(form->doButton()->toolTip() + WindowBench::texts(form)));
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
    // Goes to what is named in the navigator or a table.
    void goTo(AnyId id)
    {
        ++m_clicks;
        m_bench.window().goTo(id);
        QTest::qWait(10);
    }
    void select(const QStringList &servers)
    {
        m_clicks += int(servers.size());
        m_bench.select(servers);
    }

private:
    WindowBench &m_bench;
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
        const Id<Cloud> cloud = last<Cloud>(bench.plan());
        for (const QString &image : images) {
            hands.goTo(cloud);
            form = hands.open("design_add_image");
            hands.write(form, "Resource UID", image);
            hands.accept(form);
        }
        for (const QString &type : {QStringLiteral("t3.small"), QStringLiteral("t3.large")}) {
            hands.goTo(cloud);
            form = hands.open("design_add_type");
            hands.write(form, "Resource UID", type);
            hands.accept(form);
        }
    }
    static void mapCloud(Hands &hands, const QString &cloud, Id<Image> image)
    {
        auto *form = qobject_cast<SettingDialog *>(hands.press("&Add…"));
        form->cloudField()->setCurrentIndex(form->cloudField()->findText(cloud));
        form->imageField()->setImage(image);
        hands.accept(form);
    }
    static void listFirst(FormDialog *form)
    {
        for (ListTable *table : form->findChildren<ListTable *>())
            table->selectRow(0);
    }

    // Two MultiCloud Images over both clouds, committed.
    static void makeMcis(WindowBench &bench, Hands &hands)
    {
        const QList<Id<Image>> images = bench.plan().all<Image>().ids();
        QCOMPARE(images.size(), 4);
        for (const QString &name : {QStringLiteral("Ubuntu_22.04"), QStringLiteral("Ubuntu_24.04")}) {
            FormDialog *form = hands.open("mci_new");
            hands.write(form, "Nickname", name);
            hands.accept(form);
            const int which = name.endsWith("22.04") ? 0 : 1;
            mapCloud(hands, "AWS US-East", images.at(which));
            mapCloud(hands, "AWS EU", images.at(2 + which));
            form = hands.press("Commit…");
            hands.message(form, "First");
            hands.accept(form);
        }
        bench.picture(&bench.window(), "scratch-03-mci");
        QCOMPARE(bench.plan().all<MultiCloudImage>().size(), 4);
    }
    // A ServerTemplate that lists both, committed.
    static void makeTemplate(WindowBench &bench, Hands &hands)
    {
        FormDialog *form = hands.open("template_new");
        hands.write(form, "Name", "Web Server");
        hands.accept(form);
        const Id<ServerTemplate> head = last<ServerTemplate>(bench.plan());
        for (int i = 0; i < 2; ++i) {
            form = hands.press("&Add…");
            form->findChild<QLineEdit *>()->setText(i ? "24.04" : "22.04");
            QTest::qWait(20);
            listFirst(form);
            hands.accept(form);
        }
        QCOMPARE(listedMcis(bench.plan(), head).size(), 2);
        form = hands.press("Commit…");
        hands.message(form, "First");
        hands.accept(form);
        bench.picture(&bench.window(), "scratch-04-template");
    }
    static void addServersAndLaunch(WindowBench &bench, Hands &hands)
    {
        FormDialog *form = hands.open("plan_add_deployment");
        hands.write(form, "Name", "Shop");
        hands.pick(form, "Environment", "production");
        hands.accept(form);
        form = hands.open("plan_add_server");
        hands.pick(form, "Cloud", "AWS US-East");
        hands.write(form, "Name", "web");
        WindowBench::named<QSpinBox>(form, "How many")->setValue(3);
        bench.picture(form, "scratch-05-add-servers");
        hands.accept(form);
        QVERIFY(bench.find<Server>("web-3"));
        form = hands.open("plan_add_array");
        hands.pick(form, "Cloud", "AWS EU");
        hands.write(form, "Name", "app");
        WindowBench::named<QSpinBox>(form, "Max count")->setValue(10);
        WindowBench::named<QSpinBox>(form, "Min count")->setValue(2);
        hands.accept(form);
        QCOMPARE(bench.plan().row(bench.find<ServerArray>("app")).maxCount, 10);

        hands.goTo(bench.find<Deployment>("Shop"));
        hands.select({"web-1", "web-2", "web-3"});
        QVERIFY(bench.choose("plan_launch"));
        QVERIFY(bench.current("web-1") && bench.current("web-3"));
        bench.picture(&bench.window(), "scratch-06-launched");
    }
    // Another default, as a new revision; two servers take it, one is relaunched.
    static void updateAndRelaunch(WindowBench &bench, Hands &hands)
    {
        const Id<ServerTemplate> head = findRevision(bench.plan(), last<TemplateLineage>(bench.plan()), 0);
        hands.goTo(head);
        for (ListTable *table : bench.window().findChildren<ListTable *>())
            if (table->isVisible())
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                  table->visualRect(table->model()->index(1, 0)).center());
        QTest::qWait(10);
        FormDialog *form = hands.press("Commit…");
        hands.message(form, "24.04 is the default");
        hands.accept(form);
        hands.goTo(bench.find<Deployment>("Shop"));
        hands.select({"web-1", "web-2"});
        QVERIFY(bench.choose("template_update"));
        bench.picture(hands.form(), "scratch-07-update");
        hands.accept(hands.form());
        const Id<Server> web1 = bench.find<Server>("web-1");
        QCOMPARE(bench.plan().row(nextOf(bench.plan(), web1).serverTemplate).revision, 2);
        QCOMPARE(bench.plan().row(nextOf(bench.plan(), bench.find<Server>("web-3")).serverTemplate).revision, 1);
        QVERIFY(differs(bench.plan(), web1));
        hands.select({"web-1"});
        QVERIFY(bench.choose("plan_relaunch"));
        bench.dialog<RelaunchPreview>()->accept();
        QTest::qWait(20);
        QVERIFY(!differs(bench.plan(), web1));
        QCOMPARE(previousOf(bench.plan(), web1).size(), 1);
        bench.picture(&bench.window(), "scratch-08-relaunched");
    }

private slots:
    void fromAnEmptyPlanToARelaunchAndBack()
    {
        WindowBench bench({});
        Hands hands(bench);
        bench.picture(&bench.window(), "scratch-01-empty");
        addCloud(bench, hands, "EC2 us-east-1", "AWS US-East", {"ami-us-22", "ami-us-24"});
        addCloud(bench, hands, "EC2 eu-west-1", "AWS EU", {"ami-eu-22", "ami-eu-24"});
        bench.picture(&bench.window(), "scratch-02-clouds");
        makeMcis(bench, hands);
        makeTemplate(bench, hands);
        addServersAndLaunch(bench, hands);
        updateAndRelaunch(bench, hands);

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
        qInfo("%d clicks and fields for %lld steps.", hands.clicks(), qlonglong(steps));
    }
};

QTEST_MAIN(TestFromScratch)
#include "tst_fromscratch.moc"
