// SPDX-License-Identifier: MIT
// The inspector holds together with long names, many instances and little room, in light and dark; the
// pictures are for a person to look at.
#include "core/resolve/resolve.h"
#include "tests/support/program.h"
#include "tests/ui/inspectorbench.h"
#include "ui/inspector/currentcell.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/widgets/imagechooser.h"

namespace tst_inspectorlooks {
namespace {
template <class E, class Edit> void editRow(Draft &draft, Id<E> id, Edit &&edit)
{
    E row = draft.plan().row(id);
    edit(row);
    draft.update(row);
}

// The classic sample with what is hard to show: names without end, what is gone or not known, a large array.
Plan hardPlan()
{
    Draft draft(InspectorBench::sample("classic"));
    Id<Server> eu, ap, web2;
    draft.plan().all<Server>().forEach([&](const Server &s) {
        eu = s.name == "web-eu-1" ? s.id : eu;
        ap = s.name == "web-ap-1" ? s.id : ap;
        web2 = s.name == "web-2" ? s.id : web2;
    });
    const Id<Cloud> cloud = draft.plan().row(eu).next.cloud;
    const auto image =
        draft.add(Image {.cloud = cloud,
                         .uid = QString("projects/acme-long-running-experiments/global/images/"
                                        "rightimage-centos-5-4-i386-v20101104-with-php53-and-more"),
                         .name = QString("A custom image whose name goes on and on and on and on"),
                         .availability = Availability::Deregistered});
    const auto lineage = draft.add(MciLineage {.name = "Only_A_Name"});
    const auto unknown = draft.add(MultiCloudImage {
        .lineage = lineage,
        .revision = 12,
        .name = "RightImage_CentOS_6.6_x64_v14.1.0_with_a_name_that_does_not_fit_anywhere_at_all",
        .settingsKnown = false});
    editRow(draft, eu, [&](Server &s) {
        s.name = "web-eu-1-with-a-name-much-longer-than-anybody-would-like-to-read";
        s.next.image = image;
        s.next.userData = QString("#!/bin/sh\nset -e\necho one\necho two\necho three");
    });
    editRow(draft, ap, [&](Server &s) { s.next.mci = unknown; });
    const auto array = draft.plan().all<ServerArray>().ids().constFirst();
    const QList<Id<LaunchSnapshot>> snapshots = draft.plan().all<LaunchSnapshot>().ids();
    for (int i = 0; i < 300; ++i)
        draft.add(Instance {.array = array,
                            .launch = snapshots.at(i % 3),
                            .launchedAt = {1700000000000 + i * 60000LL},
                            .number = 10 + i,
                            .role = InstanceRole::ArrayInstance});
    for (int i = 0; i < 7; ++i)
        draft.add(Instance {.server = web2,
                            .launch = snapshots.at(i % 3),
                            .launchedAt = {1300000000000 + i * 9000000000LL},
                            .terminatedAt = {1300000000000 + (i + 1) * 9000000000LL},
                            .role = InstanceRole::Previous,
                            .state = InstanceState::Terminated});
    return draft.plan();
}

struct View {
    const char *name;
    QStringList selection;
    QSize size;
    bool advanced;
};

const QList<View> views {
    {"inherits", {"web-ap-1"}, {480, 640}, false},
    {"previous", {"web-2"}, {480, 640}, false},
    {"override", {"test-custom-image"}, {480, 640}, false},
    {"pinned", {"test-pinned"}, {480, 640}, false},
    {"unlisted", {"test-unlisted-mci"}, {560, 900}, true},
    {"drift", {"db-eu-1"}, {560, 900}, true},
    {"array", {"app-array"}, {480, 640}, false},
    {"policy", {"worker-array"}, {560, 900}, true},
    {"several", {"db-1", "db-eu-1", "app-array"}, {480, 640}, false},
    {"long", {"web-eu-1-with-a-name-much-longer-than-anybody-would-like-to-read"}, {480, 640}, false},
    {"narrow", {"db-eu-1"}, {390, 640}, true},
};
} // namespace

class TestInspectorLooks : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { theme::apply(Appearance::Light); }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        theme::apply(dark ? Appearance::Dark : Appearance::Light);
        InspectorBench bench(hardPlan());
        const QString suffix = dark ? "-dark" : "-light";
        bench.picture("empty" + suffix);
        for (const View &view : views) {
            bench.inspector().resize(view.size);
            bench.select(view.selection);
            bench.inspector().findChild<LaunchPanes *>()->setAdvancedShown(view.advanced);
            QCoreApplication::processEvents();
            bench.picture(view.name + suffix);
            for (auto *cell : bench.inspector().findChildren<PaneCell *>())
                if (cell->isVisibleTo(&bench.inspector()))
                    QVERIFY2(cell->mapTo(&bench.inspector(), QPoint(cell->width(), 0)).x()
                                 <= view.size.width(),
                             view.name);
        }
        bench.inspector().resize(480, 640);
        bench.select({"web-2"});
        const LaunchSettings next = nextOf(bench.plan(), bench.owner("web-2"));
        const QList<std::pair<QString, AnyId>> others {
            {"template", next.serverTemplate},
            {"mci", bench.plan().defaultMci(next.serverTemplate)->mci},
            {"cloud", next.cloud},
            {"image", resolve(bench.plan(), bench.owner("web-2")).image.value},
            {"deployment", deploymentOf(bench.plan(), bench.owner("web-2"))}};
        for (const auto &[name, id] : others) {
            bench.inspector().setSelection({id});
            bench.picture(name + suffix);
        }
    }

    void dialogPictures()
    {
        InspectorBench bench(hardPlan());
        bench.select({"web-ap-1"});
        bench.cell(LaunchField::Mci)->choiceBox()->showPopup();
        auto *popup = bench.inspector().findChild<QWidget *>("choices");
        QCoreApplication::processEvents();
        popup->grab().save(BUILD_DIR "/screenshots/inspector-mcis.png");
        popup->close();
        const LaunchSettings next = nextOf(bench.plan(), bench.owner("db-1"));
        ImageChooser chooser(bench.plan(), next.cloud, ImageKind::Machine, {});
        chooser.show();
        QCoreApplication::processEvents();
        chooser.grab().save(BUILD_DIR "/screenshots/inspector-chooser.png");
        const auto running =
            runningOf(bench.plan(), bench.owner("db-eu-1")) + runningOf(bench.plan(), bench.owner("web-2"));
        RelaunchPreview preview(bench.plan(), edit::Outdated {running, {}, {}});
        preview.show();
        QCoreApplication::processEvents();
        preview.grab().save(BUILD_DIR "/screenshots/inspector-relaunch.png");
        QVERIFY(preview.findChild<QTreeWidget *>()->topLevelItemCount() > 0);
    }

    void currentAndNextAreAlignedRowByRow()
    {
        InspectorBench bench(hardPlan());
        bench.select({"db-eu-1"});
        const auto currents = bench.inspector().findChildren<CurrentCell *>();
        int compared = 0;
        for (CurrentCell *current : currents) {
            NextCell *next = nullptr;
            for (auto *one : bench.inspector().findChildren<NextCell *>())
                if (one->objectName() == current->objectName())
                    next = one;
            QVERIFY(next);
            if (!current->isVisibleTo(&bench.inspector()))
                continue;
            const QPoint at = current->mapTo(&bench.inspector(), QPoint()),
                         other = next->mapTo(&bench.inspector(), QPoint());
            if (at.x()
                == other
                       .x()) { // where two columns would be cut, the field's two values are one above the other
                QCOMPARE(at.y() + current->height(), other.y());
            } else {
                QCOMPARE(at.y(), other.y());
                QCOMPARE(current->height(), next->height());
            }
            ++compared;
        }
        QVERIFY(compared >= 5);
    }

    // Whatever was shown before, and where there is no room beside Next.
    void whatRunsIsSeenFieldByField()
    {
        InspectorBench bench(hardPlan(), {390, 900});
        const auto seen = [&](const QString &name) {
            bench.select({name});
            const QList<CurrentCell *> cells = bench.inspector().findChildren<CurrentCell *>();
            return std::count_if(cells.cbegin(), cells.cend(),
                                 [&](CurrentCell *cell) { return cell->isVisibleTo(&bench.inspector()); });
        };
        const auto ofRunning = seen("db-eu-1");
        QVERIFY(!bench.inspector().findChild<LaunchPanes *>()->isBeside());
        QVERIFY(ofRunning >= 5);
        QCOMPARE(seen("web-ap-1"), 1); // which says that it does not run
        QVERIFY(bench.says("This server is not running."));
        QCOMPARE(seen("db-eu-1"), ofRunning);
        QVERIFY(!bench.says("This server is not running."));
    }

    void whateverTakesTheFocusHasANameForScreenReaders()
    {
        InspectorBench bench(hardPlan());
        for (const View &view : views) {
            bench.select(view.selection);
            bench.inspector().findChild<LaunchPanes *>()->setAdvancedShown(true);
            for (auto *widget : bench.inspector().findChildren<QWidget *>()) {
                // Parts of Qt's own widgets, such as a spin box's line, take their name from the whole.
                if (!widget->isVisibleTo(&bench.inspector()) || !(widget->focusPolicy() & Qt::TabFocus)
                    || widget->objectName().startsWith("qt_"))
                    continue;
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                QVERIFY2(
                    !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    qPrintable(QString("%1: %2 %3")
                                   .arg(view.name, widget->metaObject()->className(), widget->objectName())));
            }
        }
    }
};

const program::Part testInspectorLooks = program::test<TestInspectorLooks>("tst_inspectorlooks");
} // namespace tst_inspectorlooks

#include "tst_inspectorlooks.moc"
