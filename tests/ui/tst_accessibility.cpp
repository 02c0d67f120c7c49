// SPDX-License-Identifier: MIT
// Everything can be named, reached by keyboard in reading order, and shows imported text as it is written.
#include "core/document/document.h"
#include "core/plan/draft.h"
#include "tests/support/program.h"
#include "ui/help/explaindialog.h"
#include "ui/help/helpdialog.h"
#include "ui/models/ownersmodel.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/plans/reportdialog.h"
#include "ui/views/historyview.h"
#include "ui/views/navigatorview.h"
#include "ui/widgets/listtable.h"
#include "ui/window/gotodialog.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_accessibility {
namespace {
constexpr auto hostile = "<b>x</b><img src='file:///etc/hosts'>";

// A plan in which every name would be rich text if it were taken for that.
Plan hostilePlan()
{
    Draft draft {Plan()};
    const auto cloud = draft.add(Cloud {.name = hostile});
    const auto image = draft.add(Image {.cloud = cloud, .uid = QString(hostile), .name = QString(hostile)});
    const auto lineage = draft.add(MciLineage {.name = hostile});
    const auto mci = draft.add(MultiCloudImage {.lineage = lineage, .name = hostile});
    const auto type = draft.add(InstanceType {.cloud = cloud, .uid = hostile, .name = hostile});
    draft.add(MciSetting {.mci = mci, .cloud = cloud, .image = image, .instanceType = type});
    const auto templates = draft.add(TemplateLineage {.name = hostile});
    const auto serverTemplate = draft.add(ServerTemplate {.lineage = templates, .name = hostile});
    draft.add(ListedMci {.serverTemplate = serverTemplate, .mci = mci, .isDefault = true});
    const auto deployment = draft.add(Deployment {.name = hostile});
    Server server {.name = hostile, .deployment = deployment};
    server.next.cloud = cloud;
    server.next.serverTemplate = serverTemplate;
    draft.add(server);
    return draft.plan();
}

Change everythingOf(const Plan &plan)
{
    Change change("Begin");
    forEachEntity(
        [&]<class E>() { plan.all<E>().forEach([&](const E &row) { change.of<E>().added.append(row); }); });
    return change;
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(widget->metaObject()->className(), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing");
}

// Parts of Qt's own widgets have names that begin so.
bool isQtsOwn(const QWidget *widget) { return widget->objectName().startsWith("qt_"); }

QStringList unnamed(const QWidget *top)
{
    QStringList found;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(top) || widget->focusPolicy() == Qt::NoFocus || isQtsOwn(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found.append(described(widget));
    }
    return found;
}

QStringList guessing(const QWidget *top)
{
    QStringList found;
    for (const QLabel *label : top->findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() && !isQtsOwn(label))
            found.append(described(label) + ": " + label->text());
    return found;
}

// Tooltips that hold a name as it was written have it escaped.
QStringList richTips(const QWidget *top)
{
    QStringList found;
    for (const QWidget *widget : top->findChildren<QWidget *>())
        if (widget->toolTip().contains("<img"))
            found.append(described(widget));
    return found;
}

// Where Tab leads, top to bottom, within the widgets that lie under each other.
QList<int> tabHeights(QWidget *dialog)
{
    QList<int> heights;
    for (QWidget *widget = dialog->nextInFocusChain(); widget != dialog; widget = widget->nextInFocusChain())
        if (widget->isVisibleTo(dialog) && widget->focusPolicy() & Qt::TabFocus && !isQtsOwn(widget)
            && !qobject_cast<QPushButton *>(widget))
            heights.append(widget->mapTo(dialog, QPoint()).y());
    return heights;
}
} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void check(QWidget *top)
    {
        QCOMPARE(unnamed(top).join(QLatin1Char(0x0a)), QString());
        QCOMPARE(guessing(top).join(QLatin1Char(0x0a)), QString());
        QCOMPARE(richTips(top), QStringList());
    }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
        const QString path = m_folder->filePath("plan.mciplan");
        {
            auto document = Document::create(path);
            QVERIFY(document);
            QVERIFY((*document)->execute(everythingOf(hostilePlan())));
            QVERIFY((*document)->flush());
        }
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->QWidget::show();
        m_window->openPlan(path);
        QTRY_VERIFY(m_window->document() && m_window->document()->isLoaded());
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyPlaceCanBeNamed()
    {
        const Plan &plan = m_window->document()->plan();
        for (const AnyId id :
             {AnyId(plan.all<Server>().ids().constFirst()), AnyId(plan.all<Deployment>().ids().constFirst()),
              AnyId(plan.all<Cloud>().ids().constFirst()), AnyId(plan.all<Image>().ids().constFirst()),
              AnyId(plan.all<MultiCloudImage>().ids().constFirst()),
              AnyId(plan.all<ServerTemplate>().ids().constFirst())}) {
            m_window->goTo(id);
            QTest::qWait(1);
            check(m_window.get());
        }
    }

    void dialogsCanBeNamed()
    {
        const Plan &plan = m_window->document()->plan();
        AddOwnerDialog server(AddOwnerDialog::Kind::Server, plan, {});
        AddOwnerDialog array(AddOwnerDialog::Kind::Array, plan, {});
        NameDialog name("Rename", "Rename", hostile);
        name.setCheck([](const QString &) { return QString(hostile); });
        RelaunchPreview relaunch(plan, edit::Outdated {plan.all<Instance>().ids(), {}, {}});
        ImportReport report;
        report.lines.append({.kind = hostile, .name = hostile, .file = hostile, .why = hostile});
        ReportDialog reported(report);
        HelpDialog help;
        for (QDialog *dialog :
             std::initializer_list<QDialog *> {&server, &array, &name, &relaunch, &reported, &help}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            check(dialog);
            dialog->close();
        }
    }

    void dialogsThatFindAndExplainCanBeNamed()
    {
        const Plan &plan = m_window->document()->plan();
        const AnyId server = plan.all<Server>().ids().constFirst();
        m_window->goTo(server);
        m_window->actionTable()->action("go_to")->trigger();
        auto *found = m_window->findChild<GoToDialog *>();
        QVERIFY(found);
        found->box()->setText("x");
        QTRY_VERIFY(found->isSettled() && found->results()->model()->rowCount() > 0);
        check(found);
        found->close();
        RowsView *view = m_window->page()->view();
        view->setCurrentIndex(view->rows()->index(view->rows()->rowOf(server), OwnersModel::NextImage));
        QTest::keyClick(view, Qt::Key_F1);
        auto *explained = m_window->findChild<ExplainDialog *>();
        QVERIFY(explained);
        check(explained);
        explained->close();
    }

    void actionsHaveTextAndTheirOwnShortcut()
    {
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : m_window->actionTable()->all()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys),
                         qPrintable(action->objectName() + " and " + taken.value(keys) + " share "
                                    + keys.toString()));
                taken.insert(keys, action->objectName());
            }
        }
        for (const QAction *menu : m_window->menuBar()->actions())
            QVERIFY(!menu->text().isEmpty() && !menu->menu()->isEmpty());
    }

    void tabFollowsTheReading()
    {
        const Plan &plan = m_window->document()->plan();
        AddOwnerDialog dialog(AddOwnerDialog::Kind::Array, plan, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QList<int> heights = tabHeights(&dialog);
        QCOMPARE(heights.size(), 12);
        QVERIFY(std::is_sorted(heights.cbegin(), heights.cend()));

        const QList<QWidget *> wanted {m_window->navigator(), m_window->page()->filterBox(),
                                       m_window->page()->view(), m_window->findChild<HistoryView *>()};
        QList<QWidget *> met;
        for (QWidget *widget = m_window->nextInFocusChain(); widget != m_window.get();
             widget = widget->nextInFocusChain())
            if (wanted.contains(widget))
                met.append(widget);
        QCOMPARE(met, wanted);
    }
};

const program::Part testAccessibility = program::test<TestAccessibility>("tst_accessibility");
} // namespace tst_accessibility

#include "tst_accessibility.moc"
