// SPDX-License-Identifier: MIT
// Images and ServerTemplates are united in the window: seen and corrected first, then done as one edit.
#include "tests/support/inventories.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/plans/imageproposalsmodel.h"
#include "ui/plans/unitedialog.h"
#include "ui/widgets/filterline.h"

namespace tst_uniting {
namespace {
Plan fleet()
{
    Plan plan;
    inventories::imported(plan, {inventories::fixtures + "/aws/parameter-week1"});
    return plan;
}

// Two builds in two clouds, of which one has two images of the newer, and what is called otherwise.
Plan lone()
{
    Draft draft((Plan()));
    const Id<Cloud> us = draft.add(Cloud {.name = "us"}), eu = draft.add(Cloud {.name = "eu"});
    const auto image = [&](Id<Cloud> cloud, const char *uid, const char *name) {
        draft.add(Image {.cloud = cloud,
                         .uid = QString::fromLatin1(uid),
                         .name = QString::fromLatin1(name),
                         .availability = Availability::Available});
    };
    image(us, "ami-1", "web-20240501");
    image(eu, "ami-2", "web-20240501");
    image(us, "ami-3", "web-20240601");
    image(us, "ami-4", "web-20240601");
    image(eu, "ami-5", "web-20240601");
    image(us, "ami-6", "site-20240501");
    image(eu, "ami-7", "site-20240501");
    return draft.plan();
}
} // namespace

class TestUniting : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;

    UniteDialog *dialog() { return m_bench->dialog<UniteDialog>(); }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return dialog() && dialog()->model() && !dialog()->isWorking(); },
                               20000);
    }
    UniteDialog *open(const char *action)
    {
        return m_bench->choose(action) && isReady() ? dialog() : nullptr;
    }
    QStringList names()
    {
        QStringList names;
        const ProposalsModel *model = dialog()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
    // Selects rows of the tree, by what they are called.
    void select(const QStringList &texts)
    {
        QTreeView *tree = dialog()->tree();
        tree->expandAll();
        tree->clearSelection();
        const QAbstractItemModel *rows = tree->model();
        std::function<void(const QModelIndex &)> look = [&](const QModelIndex &parent) {
            for (int row = 0; row < rows->rowCount(parent); ++row) {
                const QModelIndex index = rows->index(row, 0, parent);
                if (texts.contains(index.data().toString()))
                    tree->selectionModel()->select(index,
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
                look(index);
            }
        };
        look({});
        QCOMPARE(tree->selectionModel()->selectedRows().size(), texts.size());
    }
    void unite()
    {
        QVERIFY(isReady());
        QVERIFY2(dialog()->uniteButton()->isEnabled(), qPrintable(dialog()->whyNot()));
        dialog()->uniteButton()->click();
    }

private slots:
    void cleanup() { m_bench.reset(); }

    void imagesAreUnitedAsOneStep()
    {
        m_bench = std::make_unique<WindowBench>(lone());
        UniteDialog *seen = open("mci_unite");
        QVERIFY(seen);
        QCOMPARE(names(), QStringList({"site", "web"}));
        QVERIFY2(seen->sentence().contains("2 MultiCloud Images are proposed.")
                     && seen->sentence().contains("none is taken until you take one")
                     && seen->sentence().contains("No launch changes."),
                 qPrintable(seen->sentence()));
        WindowBench::picture(seen, "unite-images");
        unite();
        QCOMPARE(m_bench->plan().all<MciLineage>().size(), 2);
        QCOMPARE(m_bench->plan().all<MultiCloudImage>().size(), 3);
        QCOMPARE(m_bench->plan().all<MciSetting>().size(), 5);
        m_bench->choose("edit_undo");
        QCOMPARE(m_bench->plan().all<MciLineage>().size(), 0);
    }

    // What was proposed for the plan as it was is neither corrected nor united once that is another.
    void whatIsOutOfDateIsGone()
    {
        m_bench = std::make_unique<WindowBench>(lone());
        UniteDialog *seen = open("mci_unite");
        QVERIFY(seen);
        Image renamed = m_bench->plan().row(Id<Image> {7});
        Change change;
        change.of<Image>().updated.append({renamed, renamed});
        change.of<Image>().updated.last().after.name = QStringLiteral("db-20240501");
        QVERIFY(m_bench->document().execute(change));
        QVERIFY(!seen->model());
        QCOMPARE(seen->tree()->model()->rowCount(), 0);
        QVERIFY(!seen->uniteButton()->isEnabled());
        QTest::qWait(1); // a tick or a key now is for nothing
        QVERIFY(isReady());
        QCOMPARE(names(), QStringList {"web"});
        QVERIFY(seen->uniteButton()->isEnabled());
    }

    // One is renamed in place, two are joined, what was decided is taken.
    void proposalsAreCorrected()
    {
        m_bench = std::make_unique<WindowBench>(lone());
        UniteDialog *seen = open("mci_unite");
        QVERIFY(seen);
        auto *model = seen->model();
        QVERIFY(model->setData(model->index(1, 0), "Shop", Qt::EditRole));
        const QModelIndex newer = model->index(1, 0, model->index(1, 0));
        QCOMPARE(newer.data().toString(), "20240601");
        QCOMPARE(newer.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(model->setData(model->index(0, 0, newer), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model->isUndecided());

        select({"site", "Shop"});
        QTest::keyClick(seen->tree(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(names(), QStringList {"site"});
        QVERIFY(model->isUndecided()); // both have a build of May
        select({"ami-6", "ami-7"});
        QTest::keyClick(seen->tree(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(names(), QStringList({"site", "site (split)"}));
        select({"site (split)"});
        QTest::keyClick(seen->tree(), Qt::Key_Delete);
        QCOMPARE(names(), QStringList {"site"});
        unite();
        QCOMPARE(m_bench->plan().all<MciLineage>().size(), 1);
        QCOMPARE(m_bench->plan().all<MciSetting>().size(), 4);
    }

    void rowsAreFiltered()
    {
        m_bench = std::make_unique<WindowBench>(lone());
        UniteDialog *seen = open("mci_unite");
        QVERIFY(seen);
        auto *filter = seen->findChild<FilterLine *>();
        filter->setText("ami-7");
        QCOMPARE(seen->tree()->model()->rowCount(), 1);
        filter->clear();
        QCOMPARE(seen->tree()->model()->rowCount(), 2);
    }

    void templatesAreUnited()
    {
        m_bench = std::make_unique<WindowBench>(fleet());
        QVERIFY(open("mci_unite"));
        unite();
        UniteDialog *seen = open("template_unite");
        QVERIFY(seen);
        QCOMPARE(names(), QStringList {"golden-web (united)"});
        QVERIFY2(seen->sentence().contains("No launch changes."), qPrintable(seen->sentence()));
        WindowBench::picture(seen, "unite-templates");
        unite();
        const Plan &plan = m_bench->plan();
        const Id<ServerArray> east = inventories::named<ServerArray>(plan, "shop-web"),
                              west = inventories::named<ServerArray>(plan, "shop-web", "AWS EU");
        QVERIFY(plan.row(east).next.templateLineage);
        QCOMPARE(plan.row(west).next.templateLineage, plan.row(east).next.templateLineage);
        QCOMPARE(inventories::nextImage(plan, east), "ami-0d0a000000000001");
        seen = open("template_unite");
        QVERIFY(seen);
        QCOMPARE(seen->whyNot(), "There is nothing to unite.");
    }
};

const program::Part testUniting = program::test<TestUniting>("tst_uniting");
} // namespace tst_uniting

#include "tst_uniting.moc"
