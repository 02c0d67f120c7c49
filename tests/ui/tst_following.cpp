// SPDX-License-Identifier: MIT
// What follows a ServerTemplate's Default or Latest, launch options, and what is planned otherwise than it is
// in the cloud: seen and edited in the window.
#include "core/check/waivers.h"
#include "core/edit/next.h"
#include "core/plan/pointer.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/checks/asofdialog.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/nextcell.h"
#include "ui/inspector/offers.h"
#include "ui/models/ownersmodel.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/arraydialog.h"
#include "ui/owners/optiontable.h"
#include "ui/plans/impactdialog.h"
#include "ui/templates/newversiondialog.h"
#include "ui/templates/updatedialog.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/imagefield.h"
#include "ui/widgets/listtable.h"
#include "ui/window/statusline.h"

#include <QTabWidget>

namespace tst_following {
namespace {
Plan twoVersions()
{
    return planFromText("imports aws\n"
                        "cloud us-east-1\n"
                        "  image ami-1\n"
                        "  image ami-2\n"
                        "  image ami-3\n"
                        "  type m5.large\n"
                        "  type c5.large\n"
                        "mci web@1\n"
                        "  in us-east-1 image=ami-1 type=m5.large\n"
                        "mci web@2\n"
                        "  in us-east-1 image=ami-2 type=m5.large\n"
                        "template web@1 default\n"
                        "  lists web@1\n"
                        "template web@2\n"
                        "  lists web@2\n"
                        "deployment shop\n"
                        "server one in us-east-1 follows=web:default imported\n"
                        "server two in us-east-1 follows=web:latest\n"
                        "array fleet in us-east-1 follows=web:default\n");
}

// All of it as if the import had brought it.
Plan asRead(const Plan &plan)
{
    Draft draft(plan);
    const Id<ImportRecord> record = plan.all<ImportRecord>().ids().constFirst();
    forEachEntity([&]<class E>() {
        if constexpr (isImportable<E>)
            plan.all<E>().forEach([&](E row) {
                row.place = {.record = PastId(record), .line = 1};
                draft.update(row);
            });
    });
    return draft.plan();
}

QStringList textsOf(const QList<Offer> &offers)
{
    QStringList texts;
    for (const Offer &offer : offers)
        texts.append((offer.isCurrent ? "* " : "") + offer.text
                     + (offer.detail.isEmpty() ? "" : ": " + offer.detail));
    return texts;
}
} // namespace

class TestFollowing : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;

    const Plan &plan() const { return m_bench->plan(); }
    Owner owner(const QString &name) const
    {
        const Id<Server> server = m_bench->find<Server>(name);
        return server ? Owner(server) : Owner(m_bench->find<ServerArray>(name));
    }
    QString imageOf(const QString &name) const
    {
        return nameOf(plan(), resolve(plan(), owner(name)).image.value);
    }
    Id<ServerTemplate> revision(int number) const
    {
        Id<ServerTemplate> found;
        plan().all<ServerTemplate>().forEach(
            [&](const ServerTemplate &row) { found = row.revision == number ? row.id : found; });
        return found;
    }
    QWidget *inspector() const { return m_bench->window().findChild<Inspector *>(); }
    NextCell *cell(LaunchField field) const
    {
        for (NextCell *cell : inspector()->findChildren<NextCell *>())
            if (cell->row().field == field && cell->isVisibleTo(inspector()))
                return cell;
        return nullptr;
    }
    void show(const QString &name)
    {
        m_bench->goToAll();
        m_bench->window().page()->view()->select({owner(name).id()});
        QTest::qWait(20);
    }
    // What changes launches is seen before, and then done.
    void proceed()
    {
        if (auto *dialog = m_bench->dialog<ImpactDialog>())
            dialog->accept();
        QTest::qWait(20);
    }

private slots:
    void init() { m_bench = std::make_unique<WindowBench>(twoVersions()); }
    void cleanup() { m_bench.reset(); }

    void theInspectorSaysWhatIsFollowed()
    {
        show("one");
        NextCell *serverTemplate = cell(LaunchField::ServerTemplate);
        QVERIFY(serverTemplate);
        QCOMPARE(serverTemplate->findChild<Chip *>()->text(), "○ follows Default");
        QStringList values;
        for (const CopyableText *value : cell(LaunchField::Image)->findChildren<CopyableText *>())
            values.append(value->text());
        QVERIFY2(values.contains("ami-1"), qPrintable(values.join(", ")));
        WindowBench::picture(&m_bench->window(), "following");
    }

    void whatCanBeFollowedIsOffered()
    {
        const QStringList offered = textsOf(offers::of(plan(), {owner("one")}, LaunchField::ServerTemplate));
        QCOMPARE(offered.mid(1, 2),
                 QStringList({"* web [Default]: now web [rev 1]", "web [Latest]: now web [rev 2]"}));
        QVERIFY2(offered.contains("web [rev 1]: default: web [rev 1]"), qPrintable(offered.join('\n')));
        const QList<Offer> mcis = offers::of(plan(), {owner("one")}, LaunchField::Mci);
        QCOMPARE(mcis.constFirst().text, "[Inherit from ServerTemplate] (web [rev 1])");
    }

    void followingIsChosenAndLeft()
    {
        const auto take = [this](const QString &text) {
            for (const Offer &offer : offers::of(plan(), {owner("one")}, LaunchField::ServerTemplate))
                if (offer.text == text)
                    return bool(m_bench->document().execute(
                        offers::take(plan(), {owner("one")}, LaunchField::ServerTemplate, offer).value()));
            return false;
        };
        QVERIFY(take("web [Latest]"));
        QCOMPARE(imageOf("one"), "ami-2");
        QVERIFY(take("web [rev 1]"));
        QCOMPARE(imageOf("one"), "ami-1");
        QVERIFY(!nextOf(plan(), owner("one")).templateLineage);
        QVERIFY(take("web [Default]"));
        QVERIFY(nextOf(plan(), owner("one")).templateLineage);
    }

    // All that follow it launch from another revision, which is seen before.
    void anotherDefaultIsMadeAmongTheRevisions()
    {
        m_bench->window().goTo(revision(2));
        QTest::qWait(20);
        auto *tabs = WindowBench::named<QTabWidget>(&m_bench->window(), "Parts of the ServerTemplate");
        QVERIFY(tabs);
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *table = WindowBench::named<ListTable>(&m_bench->window(), "Revisions");
        QVERIFY(table);
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows.append(table->model()->index(row, 0).data().toString() + ": "
                        + table->model()->index(row, 1).data().toString());
        QCOMPARE(rows, QStringList({"rev 2: Latest", "rev 1: Default"}));
        table->selectRow(1);
        QVERIFY(!WindowBench::named<QPushButton>(&m_bench->window(), "Make Default")->isEnabled());
        table->selectRow(0);
        QVERIFY(WindowBench::click(&m_bench->window(), "Make Default"));
        QVERIFY2(m_bench->dialog<ImpactDialog>(), qPrintable(m_bench->trouble()));
        proceed();
        QCOMPARE(imageOf("one"), "ami-2");
        QCOMPARE(imageOf("fleet"), "ami-2");
        WindowBench::picture(&m_bench->window(), "revisions-followed");
    }

    void aNewVersionIsMadeInOneStep()
    {
        m_bench->window().goTo(revision(2));
        QTest::qWait(20);
        QVERIFY(WindowBench::click(&m_bench->window(), "New Version…"));
        auto *dialog = m_bench->dialog<NewVersionDialog>();
        QVERIFY2(dialog, qPrintable(m_bench->trouble()));
        QVERIFY(!dialog->doButton()->isEnabled()); // nothing is other yet
        QVERIFY2(WindowBench::texts(dialog).contains("As in [rev 2]: ami-2"),
                 qPrintable(WindowBench::texts(dialog)));
        Id<Image> image;
        plan().all<Image>().forEach(
            [&](const Image &row) { image = nameOf(plan(), row.id) == "ami-3" ? row.id : image; });
        dialog->findChild<ImageField *>()->choose(image);
        WindowBench::picture(dialog, "new-version");
        QVERIFY(WindowBench::click(dialog, "Make it the &Default"));
        QVERIFY(WindowBench::click(dialog, "Make Version"));
        proceed();
        QVERIFY(revision(3));
        QCOMPARE(imageOf("one"), "ami-3");
        QCOMPARE(imageOf("two"), "ami-3"); // the latest, too
        QVERIFY(m_bench->choose("edit_undo"));
        QVERIFY(!revision(3));
        QCOMPARE(imageOf("one"), "ami-1");
    }

    void aNewVersionMovesEveryCloud()
    {
        m_bench->window().goTo(revision(2));
        QTest::qWait(20);
        QVERIFY(WindowBench::click(&m_bench->window(), "New Version…"));
        auto *dialog = m_bench->dialog<NewVersionDialog>();
        QVERIFY2(dialog, qPrintable(m_bench->trouble()));
        QVERIFY(WindowBench::pick(dialog, "Cloud", "Every cloud, by another MultiCloud Image"));
        QVERIFY(!dialog->findChild<ImageField *>()->isVisible());
        QCOMPARE(WindowBench::named<QComboBox>(dialog, "MultiCloud Image")->currentText(), "web [rev 1]");
        WindowBench::picture(dialog, "new-version-everywhere");
        QVERIFY(WindowBench::click(dialog, "Make Version"));
        proceed();
        QVERIFY(revision(3));
        QCOMPARE(imageOf("two"), "ami-1"); // it follows the latest
        QVERIFY(m_bench->choose("edit_undo"));
        QCOMPARE(imageOf("two"), "ami-2");
    }

    void whatIsAddedMayFollow()
    {
        m_bench->goTo<Deployment>("shop");
        QVERIFY(m_bench->choose("plan_add_server"));
        auto *dialog = m_bench->dialog<AddOwnerDialog>();
        QVERIFY(dialog);
        auto *revisions = WindowBench::named<QComboBox>(dialog, "Revision");
        QVERIFY(revisions);
        QCOMPARE(revisions->itemText(0), "[Default], now [rev 1]");
        QCOMPARE(revisions->itemText(1), "[Latest], now [rev 2]");
        QCOMPARE(revisions->currentIndex(), 0);
        QVERIFY(WindowBench::pick(dialog, "Revision", "[Latest]"));
        QCOMPARE(revisions->currentText(), "[Latest], now [rev 2]");
        WindowBench::named<QLineEdit>(dialog, "Name")->setText("three");
        dialog->accept();
        QTest::qWait(20);
        const LaunchSettings next = nextOf(plan(), owner("three"));
        QVERIFY(next.templateLineage && !next.serverTemplate);
        QCOMPARE(next.pointer, TemplatePointer::Latest);
        QCOMPARE(imageOf("three"), "ami-2");
    }

    // EC-11 for followers: they stay as they are unless it is ticked.
    void anUpdateLeavesFollowersAlone()
    {
        UpdateDialog dialog(plan(), revision(1), {owner("one"), owner("two")});
        QVERIFY(!dialog.doButton()->isEnabled());
        auto *with = dialog.findChild<QCheckBox *>();
        QVERIFY(with && with->isVisibleTo(&dialog));
        with->click();
        QVERIFY(dialog.doButton()->isEnabled());
        QVERIFY(m_bench->document().execute(dialog.change(plan()).value()));
        QCOMPARE(nextOf(plan(), owner("one")).serverTemplate, revision(2));
        QVERIFY(!nextOf(plan(), owner("one")).templateLineage);
    }

    void launchOptionsAreRowsOfTheSettings()
    {
        show("fleet");
        QVERIFY(WindowBench::click(inspector(), "Settings…"));
        auto *dialog = m_bench->dialog<ArrayDialog>();
        QVERIFY(dialog);
        QVERIFY(WindowBench::texts(dialog).contains("No launch options: instances launch as Next says."));
        QVERIFY(WindowBench::click(dialog, "Add a Launch Option"));
        QVERIFY(WindowBench::pick(dialog, "Instance type of the launch option", "c5.large"));
        QVERIFY(WindowBench::click(dialog, "Add a Launch Option"));
        QList<QComboBox *> templates;
        for (QComboBox *box : dialog->findChildren<QComboBox *>())
            if (box->accessibleName() == "ServerTemplate of the launch option")
                templates.append(box);
        QCOMPARE(templates.size(), 2);
        templates.constLast()->setCurrentIndex(templates.constLast()->findText("web [Latest]"));
        WindowBench::picture(dialog, "launch-options");
        QVERIFY(WindowBench::click(dialog, "Save"));
        const QList<Id<LaunchOption>> options = optionsOf(plan(), owner("fleet").array());
        QCOMPARE(options.size(), 2);
        QCOMPARE(nameOf(plan(), plan().row(options.at(0)).instanceType.value()), "c5.large");
        show("fleet");
        const QString said = WindowBench::texts(inspector());
        QVERIFY2(said.contains("1. c5.large · ami-1\n2. m5.large · ami-2 · web [rev 2]"), qPrintable(said));
        const QAbstractItemModel *rows = m_bench->window().page()->view()->model();
        QStringList images;
        for (int row = 0; row < rows->rowCount(); ++row)
            images.append(rows->index(row, OwnersModel::NextImage).data().toString());
        QVERIFY2(images.contains("2 images"), qPrintable(images.join(", ")));
        WindowBench::picture(&m_bench->window(), "launch-options-seen");
    }

    void whatIsPlannedIsToldBesideWhatTheCloudHas()
    {
        m_bench = std::make_unique<WindowBench>(asRead(twoVersions()));
        QVERIFY(m_bench->document().execute(
            edit::setServerTemplate(plan(), {owner("one")}, revision(2)).value()));
        show("one");
        QTRY_VERIFY(WindowBench::texts(inspector()).contains("In the cloud now")); // worked out apart
        const QString said = WindowBench::texts(inspector());
        QVERIFY2(said.contains(
                     "In the cloud now: web [rev 1] (follows Default). Planned otherwise, not yet done."),
                 qPrintable(said));
        QVERIFY2(said.contains("In the cloud now: ami-1"), qPrintable(said));
        const QAbstractItemModel *rows = m_bench->window().page()->view()->model();
        QStringList there;
        for (int row = 0; row < rows->rowCount(); ++row)
            there.append(rows->index(row, OwnersModel::InTheCloud).data().toString());
        there.removeAll(QString());
        QCOMPARE(there, QStringList {"ServerTemplate: web [Default]"});
        WindowBench::picture(&m_bench->window(), "planned");
    }

    // A waiver that has ended by then is no waiver.
    void findingsAreAsOfADay()
    {
        constexpr qint64 aDay = 86'400'000;
        const Timestamp now = Timestamp::now(), inAYear {now.ms + 365 * aDay};
        const QPushButton *found = m_bench->window().statusLine()->findingsLink();
        QTRY_VERIFY(found->isVisible());
        const QString all = found->text();
        const check::Findings findings = check::findings(plan(), now);
        const auto some = std::find_if(findings.cbegin(), findings.cend(),
                                       [](const QList<Finding> &one) { return !one.isEmpty(); });
        QVERIFY(some != findings.cend());
        QVERIFY(m_bench->document().execute(
            check::waive(plan(), {some->constFirst()}, "known", {now.ms + 30 * aDay}, now).value()));
        QTRY_VERIFY(found->text() != all);
        QVERIFY(m_bench->choose("view_as_of"));
        auto *dialog = m_bench->dialog<AsOfDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->asOf());
        dialog->dateField()->selectAll(); // typed as one writes it
        QTest::keyClicks(dialog->dateField(), "2031-02-0");
        QVERIFY(!dialog->doButton()->isEnabled());
        QTest::keyClicks(dialog->dateField(), "3");
        QVERIFY(dialog->doButton()->isEnabled());
        QCOMPARE(dialog->dateField()->date(), QDate(2031, 2, 3));
        dialog->dateField()->setDate(inAYear.toDateTime().date());
        QVERIFY(WindowBench::click(dialog, "Look"));
        QVERIFY(m_bench->document().asOf());
        QVERIFY(qAbs(m_bench->document().checkTime().ms - inAYear.ms) < 2 * aDay);
        QTRY_COMPARE(found->text(), all);
        QPushButton *link = m_bench->window().statusLine()->asOfLink();
        QVERIFY(link->isVisible());
        QVERIFY2(link->text().startsWith("· as of "), qPrintable(link->text()));
        link->click();
        QTRY_VERIFY(m_bench->dialog<AsOfDialog>());
        QVERIFY(WindowBench::click(m_bench->dialog<AsOfDialog>(), "Today"));
        QVERIFY(!m_bench->document().asOf());
        QVERIFY(!link->isVisible());
        QTRY_VERIFY(found->text() != all);
    }
};

const program::Part testFollowing = program::test<TestFollowing>("tst_following");
} // namespace tst_following

#include "tst_following.moc"
