// SPDX-License-Identifier: MIT
// Esc leaves every dialog without a trace, and Enter does what its one marked button does.
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/missingtemplates.h"
#include "ui/widgets/listtable.h"

namespace tst_dialogs {
class TestDialogs : public QObject {
    Q_OBJECT

    static void stand(WindowBench &bench, const QString &place)
    {
        if (place == "deployment")
            return bench.goTo<Deployment>("Shop production");
        if (place == "server")
            return bench.goTo<Server>("web-2");
        if (place == "array")
            return bench.goTo<ServerArray>("app-array");
        AnyId id;
        if (place == "cloud" || place == "clouds")
            id = bench.find<Cloud>("EC2 us-east-1");
        else if (place == "image")
            id = bench.plan().referrers<&Image::cloud>(bench.find<Cloud>("EC2 us-east-1")).first();
        else if (place == "mci")
            bench.plan().all<MultiCloudImage>().forEach(
                [&](const MultiCloudImage &row) { id = row.isHead() || !id ? AnyId(row.id) : id; });
        else
            bench.plan().all<ServerTemplate>().forEach(
                [&](const ServerTemplate &row) { id = row.isHead() || !id ? AnyId(row.id) : id; });
        bench.window().goTo(id);
        QTest::qWait(10);
    }
    static QDialog *opened(WindowBench &bench)
    {
        QDialog *dialog = nullptr;
        for (int i = 0; i < 40 && !dialog; ++i) {
            dialog = bench.dialog<QDialog>();
            QTest::qWait(5);
        }
        return dialog;
    }

private slots:
    void escLeavesAndOneButtonIsMarked_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *place, const char *action) {
            QTest::newRow(action) << QString::fromLatin1(place) << QString::fromLatin1(action);
        };
        for (const char *action :
             {"plan_add_deployment", "plan_add_server", "plan_add_array", "plan_edit_deployment",
              "plan_clone_deployment", "plan_server_defaults", "mci_new", "template_new", "design_add_cloud"})
            row("deployment", action);
        for (const char *action : {"plan_move", "plan_relaunch", "template_update", "edit_rename"})
            row("server", action);
        for (const char *action : {"plan_resize_array", "plan_array_settings", "plan_terminate"})
            row("array", action);
        row("mci", "mci_clone");
        row("template", "template_clone");
        for (const char *action : {"design_add_image", "design_add_type", "design_add_datacenter"})
            row("cloud", action);
    }
    void escLeavesAndOneButtonIsMarked()
    {
        QFETCH(QString, place);
        QFETCH(QString, action);
        WindowBench bench("classic");
        stand(bench, place);
        const auto before = bench.document().history().size();
        QVERIFY2(bench.choose(action), qPrintable(bench.trouble()));
        QDialog *dialog = opened(bench);
        QVERIFY2(dialog, qPrintable(bench.trouble()));
        QStringList marked, buttons;
        for (const auto *button : dialog->findChildren<QPushButton *>()) {
            const QString text = button->text().remove('&');
            buttons.append(text);
            if (button->isDefault() && button->isVisibleTo(dialog))
                marked.append(text);
        }
        // What only shows has nothing to do but close.
        QVERIFY2(marked.size() == 1 || buttons.contains("Close"), qPrintable(marked.join(", ")));
        QVERIFY2(!marked.contains("Cancel"), "Enter would cancel.");
        QPointer<QDialog> watched(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!watched || !watched->isVisible());
        QCOMPARE(bench.document().history().size(), before);
    }

    // What is not offered is listed with its reason, for as long as a person reads.
    void templatesThatAreNotOfferedAreListed()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        QVERIFY(bench.choose("design_add_cloud"));
        auto *form = bench.dialog<FormDialog>();
        QTest::keyClicks(WindowBench::named<QLineEdit>(form, "Name"), "Moon");
        QTest::keyClick(form, Qt::Key_Return);
        QTest::qWait(20);
        QVERIFY(bench.find<Cloud>("Moon"));
        QVERIFY(bench.choose("plan_add_server"));
        auto *adding = bench.dialog<AddOwnerDialog>();
        QVERIFY(adding && WindowBench::pick(adding, "Cloud", "Moon"));
        QPushButton *missing = nullptr;
        for (auto *button : adding->findChildren<QPushButton *>())
            missing = button->text().contains("which, and why?") ? button : missing;
        QVERIFY(missing && missing->isVisible());
        missing->click();
        QTest::qWait(10);
        auto *dialog = adding->findChild<MissingTemplates *>();
        QVERIFY(dialog && dialog->isVisible());
        const QList<ListRow> &rows = dialog->findChild<ListTable *>()->list()->rows();
        QVERIFY(!rows.isEmpty() && rows.constFirst().cells.at(1).text.contains("Moon"));
        WindowBench::picture(dialog, "dialog-missing-templates");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::qWait(10);
        QVERIFY(adding->isVisible());
    }

    // Deleting says what goes, by name, before it does.
    void deletingNamesWhatGoes()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        QStringList names;
        for (const Owner owner : ownersIn(bench.plan(), bench.find<Deployment>("Shop test")))
            if (!owner.isArray() && !currentOf(bench.plan(), owner.server()))
                names.append(nameOf(bench.plan(), owner));
        QVERIFY(names.size() > 1);
        bench.select(names);
        bench.answers().yes = false;
        QVERIFY(bench.choose("edit_delete"));
        QVERIFY2(bench.answers().asked.contains(names.constFirst()), qPrintable(bench.answers().asked));
        QVERIFY(bench.find<Server>(names.constFirst()));
        bench.answers().yes = true;
        QVERIFY(bench.choose("edit_delete"));
        QVERIFY(!bench.find<Server>(names.constFirst()));
        QVERIFY(bench.document().undo());
        bench.goTo<ServerArray>("app-array");
        QVERIFY(bench.choose("edit_delete"));
        QVERIFY2(bench.answers().asked.contains("in their cloud they run on"),
                 qPrintable(bench.answers().asked));
    }
};

const program::Part testDialogs = program::test<TestDialogs>("tst_dialogs");
} // namespace tst_dialogs

#include "tst_dialogs.moc"
