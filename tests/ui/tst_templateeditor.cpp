// SPDX-License-Identifier: MIT
// The page of a ServerTemplate in the real window: what it lists, its revisions, and who uses it.
#include "core/document/document.h"
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "core/plan/lookup.h"
#include "core/plan/owner.h"
#include "tests/support/program.h"
#include "ui/components/commitdialog.h"
#include "ui/components/comparedialog.h"
#include "ui/components/revisionbar.h"
#include "ui/mcis/mcipicker.h"
#include "ui/mcis/newmcifields.h"
#include "ui/plans/impactdialog.h"
#include "ui/templates/imagestab.h"
#include "ui/templates/templatedialogs.h"
#include "ui/templates/templatepage.h"
#include "ui/templates/updatedialog.h"
#include "ui/templates/usedbytab.h"
#include "ui/widgets/listtable.h"
#include "ui/window/mainwindow.h"

#include <QtTest>
#include <QtWidgets>

namespace tst_templateeditor {
namespace {
class Yes : public Dialogs {
public:
    bool ask(QWidget *, const QString &, const QString &question, const QString &) override
    {
        asked = question;
        return true;
    }
    QString asked;
};

Plan sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample is missing.");
    return planFromText(file.readAll(), file.fileName()).value();
}

Change everythingOf(const Plan &plan)
{
    Change change("Everything");
    change.forEach([&]<class E>(const Delta<E> &) {
        plan.all<E>().forEach([&](const E &row) { change.of<E>().added.append(row); });
    });
    return change;
}
} // namespace

class TestTemplateEditor : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Yes *m_answers = nullptr;

    const Plan &plan() const { return m_window->document()->plan(); }
    void open(const Plan &content)
    {
        const QString path = m_folder->filePath("plan.mciplan");
        {
            auto document = Document::create(path);
            QVERIFY(document && (*document)->execute(everythingOf(content)) && (*document)->flush());
        }
        m_window->openPlan(path);
        QTRY_VERIFY(m_window->document() && m_window->document()->isLoaded());
    }
    template <class W> W *one(const QWidget *in) const
    {
        for (W *widget : in->findChildren<W *>())
            if (widget->isVisibleTo(in))
                return widget;
        qFatal("Nothing of that kind is seen.");
        return nullptr;
    }
    TemplatePage *page() const { return one<TemplatePage>(m_window.get()); }
    void tab(const QString &title) const
    {
        auto *tabs = one<QTabWidget>(page());
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                return tabs->setCurrentIndex(i);
        qFatal("There is no tab %s.", qPrintable(title));
    }
    ListTable *table() const { return one<ListTable>(one<QTabWidget>(page())->currentWidget()); }
    RowsView *users() const { return one<RowsView>(one<QTabWidget>(page())->currentWidget()); }
    QString cell(const QTableView *table, int row, int column) const
    {
        const QModelIndex at = table->model()->index(row, column);
        const QVariant said = at.data(Qt::AccessibleTextRole);
        return (said.isValid() ? said : at.data()).toString();
    }
    int rowOf(const QTableView *table, const QString &text, int column) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(table, row, column).startsWith(text))
                return row;
        return -1;
    }
    // Clicks the cell of that text; with Ctrl it joins what is selected.
    void clickRow(QTableView *table, const QString &text, int column, Qt::KeyboardModifiers with = {})
    {
        const int row = rowOf(table, text, column);
        QVERIFY2(row >= 0, qPrintable("no row is named " + text));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, with,
                          table->visualRect(table->model()->index(row, column)).center());
    }
    QAbstractButton *button(const QWidget *in, const QString &text) const
    {
        for (auto *button : in->findChildren<QAbstractButton *>())
            if (QString(button->text()).remove('&') == text && button->isVisibleTo(in))
                return button;
        qFatal("There is no button %s.", qPrintable(text));
        return nullptr;
    }
    void click(const QWidget *in, const QString &text) const
    {
        QTest::mouseClick(button(in, text), Qt::LeftButton, {}, QPoint(8, button(in, text)->height() / 2));
        QTest::qWait(5);
    }
    template <class D> D *dialog() const
    {
        for (D *dialog : m_window->findChildren<D *>())
            if (dialog->isVisible())
                return dialog;
        qFatal("The dialog is not shown.");
        return nullptr;
    }
    bool reads(const QWidget *in, const QString &part) const
    {
        for (const auto *label : in->findChildren<QLabel *>())
            if (label->isVisibleTo(in) && label->text().contains(part))
                return true;
        return false;
    }
    void trigger(const QString &action) const { m_window->actionTable()->action(action)->trigger(); }
    void picture(const QString &name, QWidget *of = nullptr)
    {
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
            theme::apply(appearance);
            QTest::qWait(20);
            QDir().mkpath(BUILD_DIR "/screenshots");
            const QString tone = appearance == Appearance::Dark ? "-dark" : "";
            (of ? of : m_window.get())
                ->grab()
                .save(QStringLiteral(BUILD_DIR "/screenshots/template-%1%2.png").arg(name, tone));
        }
    }
    Id<ServerTemplate> named(const QString &name) const
    {
        for (const auto id : plan().all<ServerTemplate>().ids())
            if (nameOf(plan(), id) == name)
                return id;
        qFatal("There is no %s.", qPrintable(name));
        return {};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
        auto answers = std::make_unique<Yes>();
        m_answers = answers.get();
        m_window = std::make_unique<MainWindow>(*m_settings, std::move(answers));
        theme::apply(Appearance::Light);
        m_window->resize(1280, 800);
        m_window->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void aNewOneListsTwoAndHasOneDefault()
    {
        open(sample("modern"));
        trigger("template_new");
        auto *made = dialog<NewTemplateDialog>();
        QTest::keyClicks(made->findChild<QLineEdit *>(), "Cache");
        click(made, "List an existing MultiCloud Image");
        QVERIFY(!made->doButton()->isEnabled());
        auto *choices = one<ListTable>(made);
        choices->selectRow(0);
        const QString first = cell(choices, 0, 0), second = cell(choices, 1, 0);
        picture("new", made);
        QTest::mouseClick(made->doButton(), Qt::LeftButton);
        QCOMPARE(page()->findChild<PanelHeader *>()->title(), QString("Cache [HEAD]"));
        QCOMPARE(m_window->document()->undoLabel(), QString("Add the ServerTemplate Cache"));
        QCOMPARE(table()->model()->rowCount(), 1);

        click(page(), "Add…");
        auto *add = dialog<AddListingDialog>();
        one<ListTable>(add)->selectRow(0);
        QVERIFY(reads(add, "one revision of a MultiCloud Image at a time"));
        QVERIFY(!add->doButton()->isEnabled());
        one<ListTable>(add)->selectRow(1);
        QVERIFY(add->doButton()->isEnabled());
        picture("add", add);
        QTest::mouseClick(add->doButton(), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(table(), 0, 1), first);
        QCOMPARE(cell(table(), 1, 1), second);

        clickRow(table(), second, 1);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(cell(table(), 1, 0), QString("default"));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(0, 0)).center());
        QCOMPARE(cell(table(), 0, 0), QString("default"));
        QCOMPARE(cell(table(), 1, 0), QString("not the default"));
        picture("images");

        click(page(), "Move Down");
        QCOMPARE(cell(table(), 1, 1), first);
        trigger("edit_undo");
        QCOMPARE(cell(table(), 0, 1), first);
    }

    void whatIsRefusedIsSaidInPlace()
    {
        open(sample("modern"));
        trigger("template_new");
        auto *made = dialog<NewTemplateDialog>();
        QTest::keyClicks(made->findChild<QLineEdit *>(), "Cache");
        click(made, "List an existing MultiCloud Image");
        one<ListTable>(made)->selectRow(0);
        QTest::mouseClick(made->doButton(), Qt::LeftButton);
        auto *images = one<ImagesTab>(page());
        const auto press = [&](int row) {
            table()->selectRow(row);
            QTest::keyClick(table(), Qt::Key_Space);
        };
        press(0);
        QVERIFY(reads(images, "is the default of Cache [HEAD] already")); // SM5
        table()->selectRow(0);
        QVERIFY(button(images, "Remove")->toolTip().contains("is the last MultiCloud Image"));
        click(images, "Remove");
        QVERIFY(reads(images, "is the last MultiCloud Image that Cache [HEAD] lists")); // SM3
        click(images, "Add…");
        auto *add = dialog<AddListingDialog>();
        one<ListTable>(add)->selectRow(1);
        QTest::mouseClick(add->doButton(), Qt::LeftButton);
        table()->clearSelection();
        table()->selectRow(0);
        click(images, "Remove");
        QVERIFY(reads(images, "Make another the default first")); // SM2
        picture("refused");
        press(1);
        QVERIFY(!reads(images, "Make another the default first"));
        table()->clearSelection();
        table()->selectRow(0);
        click(images, "Remove");
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void aNewMciIsMadeOnTheFly()
    {
        open(sample("modern"));
        trigger("template_new");
        auto *made = dialog<NewTemplateDialog>();
        QTest::keyClicks(made->findChild<QLineEdit *>(), "Cache");
        QTest::mouseClick(made->doButton(), Qt::LeftButton);
        QVERIFY(reads(page(), "lists no MultiCloud Images yet"));
        picture("empty");
        click(page(), "Create New…");
        auto *fresh = dialog<NewListingDialog>();
        QTest::keyClicks(fresh->fields()->nameField(), "Our own build");
        QVERIFY(reads(fresh, "Choose the image that it means in"));
        const auto cloud = fresh->fields()->cloudField()->currentData().value<AnyId>().as<Cloud>();
        for (const auto image : plan().referrers<&Image::cloud>(cloud))
            if (plan().row(image).kind == ImageKind::Machine)
                fresh->fields()->setImage(image);
        picture("newmci", fresh);
        QVERIFY(fresh->doButton()->isEnabled());
        QTest::mouseClick(fresh->doButton(), Qt::LeftButton);
        QCOMPARE(cell(table(), 0, 1), QString("Our own build [HEAD]"));
        QCOMPARE(cell(table(), 0, 2), nameOf(plan(), cloud));
        QCOMPARE(cell(table(), 0, 0), QString("default"));

        // Committed with the HEAD that it lists: the revision lists the new one, HEAD goes on with HEAD.
        click(page(), "Commit…");
        auto *commit = dialog<CommitDialog>();
        QVERIFY(!commit->doButton()->isEnabled());
        QVERIFY(reads(commit, "Our own build [HEAD]"));
        QTest::keyClicks(commit->findChild<QPlainTextEdit *>(), "First release");
        picture("commit", commit);
        QTest::mouseClick(commit->doButton(), Qt::LeftButton);
        QCOMPARE(cell(table(), 0, 1), QString("Our own build [HEAD]"));
        QTest::qWait(5);
        click(one<RevisionBar>(page()), "rev 1");
        QCOMPARE(cell(table(), 0, 1), QString("Our own build [rev 1]"));
        QVERIFY(reads(page(), "Revision 1 is committed and never changes."));
        picture("committed");
        click(page(), "Edit HEAD");
        QCOMPARE(page()->findChild<PanelHeader *>()->title(), QString("Cache [HEAD]"));
        trigger("edit_undo");
        QVERIFY(findRevision(plan(), plan().row(named("Cache [HEAD]")).lineage, 1) == Id<ServerTemplate> {});
    }

    void serversAreUpdatedAndAskedWhatBecomesOfTheirMcis()
    {
        Plan content = sample("modern");
        Draft draft(content);
        const auto owners = allOwners(content);
        // Two servers of a ServerTemplate's first revision, one of which chooses what the newest doesn't list.
        Id<ServerTemplate> from, to;
        for (const auto id : content.all<ServerTemplate>().ids()) {
            if (nameOf(content, id) == "Base Linux [rev 1]")
                from = id;
            if (nameOf(content, id) == "Base Linux [rev 3]")
                to = id;
        }
        const Id<MultiCloudImage> old = content.defaultMci(from)->mci;
        QStringList names;
        for (const Owner owner : owners) {
            if (owner.isArray() || names.size() == 2)
                continue;
            Server row = content.row(owner.server());
            row.next.serverTemplate = from;
            if (names.isEmpty())
                row.next.mci = old;
            else
                row.next.mci = Override<Id<MultiCloudImage>>::inherit();
            draft.update(row);
            names.append(row.name);
        }
        open(draft.plan());
        m_window->goTo(named("Base Linux [rev 1]"));
        tab("Used By");
        clickRow(users(), names.at(0), 0);
        clickRow(users(), names.at(1), 0, Qt::ControlModifier);
        QCOMPARE(users()->selection().size(), 2);
        picture("usedby");
        click(page(), "Update Selected to Revision…");
        auto *update = dialog<UpdateDialog>();
        QVERIFY(reads(update, "2 servers using Base Linux [rev 1] will be changed."));
        QVERIFY(reads(update, "contains a different set of MultiCloud Images"));
        QVERIFY(update->revisionField()->currentText().startsWith("Revision 3"));
        auto *choice = update->findChildren<QComboBox *>().constLast();
        QCOMPARE(choice->accessibleName(), QString("From %1 to").arg(nameOf(plan(), old)));
        choice->setCurrentIndex(choice->findText("default MCI", Qt::MatchStartsWith));
        picture("update", update);
        QTest::mouseClick(update->doButton(), Qt::LeftButton);
        auto *impact = dialog<ImpactDialog>();
        QVERIFY(impact && impact->asText().contains(names.at(0)) && impact->asText().contains(names.at(1)));
        impact->accept();
        for (const Owner owner : allOwners(plan()))
            if (names.contains(nameOf(plan(), owner))) {
                QCOMPARE(nextOf(plan(), owner).serverTemplate, to);
                QVERIFY(nextOf(plan(), owner).mci.isInherited());
            }
        QCOMPARE(cell(users(), rowOf(users(), names.at(0), 0), 2), QString("rev 3"));
        QCOMPARE(users()->selection().size(), 2);
        trigger("edit_undo");
        QCOMPARE(cell(users(), rowOf(users(), names.at(0), 0), 2), QString("rev 1"));
        QCOMPARE(cell(users(), rowOf(users(), names.at(1), 0), 2), QString("rev 1"));
    }

    void whoUsesOnlyThisRevision()
    {
        open(sample("modern"));
        m_window->goTo(named("Base Linux [rev 3]"));
        tab("Used By");
        const int all = users()->rows()->rowCount();
        auto *only = one<QCheckBox>(one<QTabWidget>(page())->currentWidget());
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QVERIFY(only->isChecked());
        const int those = users()->rows()->rowCount();
        QVERIFY(those > 0 && those < all);
        for (int row = 0; row < those; ++row)
            QVERIFY(cell(users(), row, 2) == "rev 3" || cell(users(), row, 3).contains("rev 3"));
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QCOMPARE(users()->rows()->rowCount(), all);
    }

    void aDeletedOneSaysSoAndIsResurrectedByCloning()
    {
        open(sample("modern"));
        const Owner owner = allOwners(plan()).constFirst();
        const auto used = nextOf(plan(), owner).serverTemplate;
        m_window->goTo(used);
        click(page(), "Delete…");
        QVERIFY(m_answers->asked.contains("Deleted anyway"));
        QVERIFY(reads(page(), "Warning, this ServerTemplate has been deleted! Use 'clone' to resurrect it."));
        picture("deleted");
        const auto banner = one<Banner>(page());
        click(banner, "Clone…");
        auto *clone = dialog<NameDialog>();
        QTest::mouseClick(clone->doButton(), Qt::LeftButton);
        QVERIFY(page()->findChild<PanelHeader *>()->title().endsWith("[HEAD]"));
    }

    void twoRevisionsAreCompared()
    {
        open(sample("modern"));
        m_window->goTo(named("Base Linux [rev 3]"));
        tab("Revisions");
        clickRow(table(), "rev 3", 0);
        clickRow(table(), "rev 1", 0, Qt::ControlModifier);
        picture("revisions");
        click(page(), "Compare Two…");
        auto *compared = dialog<CompareDialog>();
        QVERIFY(one<ListTable>(compared)->model()->rowCount() > 0);
        QVERIFY(compared->windowTitle().startsWith("Compare Base Linux [rev 1] with"));
        picture("compare", compared);
        compared->close();
        tab("Info");
        picture("info");
    }

    void manyAndLongNamesFit()
    {
        Plan content = sample("modern");
        Draft draft(content);
        const auto lineage = draft.add(TemplateLineage {.name = QString("Long name ").repeated(12)});
        const auto head = draft.add(ServerTemplate {
            .lineage = lineage,
            .name = QString("Long name ").repeated(12),
            .carried =
                "Inputs:\n  DB_HOST: text:db.example.com\n  DB_PASSWORD: cred:PASSWORD\nRightScripts:\n"
                "  Boot:\n  - Name: Install the monitoring agent\n    Revision: 4\n  - boot/mount.sh\n"
                "Alerts:\n- Name: CPU busy\n  Clause: If cpu-0/cpu-idle.value < 15\n"});
        for (int i = 0; i < 40; ++i) {
            const QString name = QString("RightImage_CentOS_%1_x64_v5.8_with_a_name_that_goes_on").arg(i);
            const auto mcis = draft.add(MciLineage {.name = name});
            Id<MultiCloudImage> first;
            for (int revision = 1; revision <= 2; ++revision) {
                const auto mci =
                    draft.add(MultiCloudImage {.lineage = mcis, .revision = revision, .name = name});
                first = first ? first : mci;
                content.all<Cloud>().forEach(
                    [&](const Cloud &cloud) { draft.add(MciSetting {.mci = mci, .cloud = cloud.id}); });
            }
            draft.add(ListedMci {.serverTemplate = head, .mci = first, .position = i, .isDefault = i == 3});
        }
        open(draft.plan());
        m_window->goTo(head);
        QCOMPARE(table()->model()->rowCount(), 40);
        table()->selectRow(5);
        QVERIFY(reads(page(), "Revision 2 is now available."));
        picture("many");
        click(page(), "Use it");
        QVERIFY(cell(table(), 5, 1).endsWith("[rev 2]"));
        QCOMPARE(cell(table(), 5, 4), QString());
        tab("Scripts and inputs");
        QTRY_VERIFY(one<QTreeWidget>(page())->topLevelItemCount() == 3);
        picture("carried");
    }
};

const program::Part testTemplateEditor = program::test<TestTemplateEditor>("tst_templateeditor");
} // namespace tst_templateeditor

#include "tst_templateeditor.moc"
