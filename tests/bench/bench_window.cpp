// SPDX-License-Identifier: MIT
// bench_window opens a plan in the real window, does what a person does, and prints for each step how long the
// window's thread was busy with one event at the longest: bench_window PLAN.
#include "core/base/job.h"
#include "core/edit/next.h"
#include "core/plan/draft.h"
#include "core/plan/lookup.h"
#include "core/plan/owner.h"
#include "tests/bench/editedcopy.h"
#include "tests/bench/series.h"
#include "ui/plans/impactdialog.h"
#include "ui/views/findingsview.h"
#include "ui/views/historyview.h"
#include "ui/views/navigatorview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

namespace {
constexpr double AtMost = 50, CloseAtMost = 200; // ms

// Times every event that the window's thread handles, from its loop and back to it.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    struct Longest {
        double wall = 0, cpu = 0; // ms; each of the event that had most of it
        QByteArray what;
    };
    Longest takeLongest() { return std::exchange(m_longest, {}); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + ", event "
            + QByteArray::number(int(event->type()));
        const double wall = clockMs(ClockKind::Wall), cpu = clockMs(ClockKind::Cpu);
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        const double took = clockMs(ClockKind::Wall) - wall, busy = clockMs(ClockKind::Cpu) - cpu;
        if (busy > m_longest.cpu)
            m_longest.what = what;
        m_longest.cpu = qMax(m_longest.cpu, busy);
        m_longest.wall = qMax(m_longest.wall, took);
        return isHandled;
    }

private:
    int m_depth = 0;
    Longest m_longest;
};

class Walk {
public:
    Walk(WatchedApplication &application, const QString &path)
        : m_application(application), m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
          m_path(path)
    {
    }
    int run();

private:
    // Does it as one event, waits until nothing more happens, and prints the longest event.
    WatchedApplication::Longest step(const QString &what, const std::function<void()> &work,
                                     double atMost = AtMost)
    {
        m_application.takeLongest();
        QTimer::singleShot(0, &m_application, work);
        settle();
        const auto longest = m_application.takeLongest();
        if (atMost == AtMost)
            m_worst = {qMax(m_worst.wall, longest.wall), qMax(m_worst.cpu, longest.cpu), {}};
        std::printf("  %-52s %9.1f %9.1f  %s%s\n", qPrintable(what), longest.cpu, longest.wall,
                    longest.what.constData(), longest.cpu > atMost ? "  OVER" : "");
        std::fflush(stdout);
        return longest;
    }
    bool isBusy() const
    {
        return m_window->isOpening() || (m_window->document() && !m_window->document()->isLoaded())
            || !m_window->findings()->isCurrent() || !m_window->findChildren<Job *>().isEmpty();
    }
    void settle()
    {
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < 300) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            if (isBusy())
                quiet.restart();
            QThread::msleep(1);
        }
    }
    void perform(const Change &change) { (void)m_window->document()->execute(change); }
    void openAndLook();
    void edit();
    void tryOut();
    void filter();
    void jump();

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    Settings m_settings;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    WatchedApplication::Longest m_worst;
};

int Walk::run()
{
    std::printf("%-54s %9s %9s  the longest event\n", "The window, ms of one event at the longest", "CPU",
                "wall");
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->resize(1920, 1080);
    m_window->QWidget::show();
    settle();
    openAndLook();
    edit();
    tryOut();
    filter();
    jump();
    const auto close = step(
        QStringLiteral("close"), [&] { m_window->close(); }, CloseAtMost);
    std::printf("\n");
    printGoals({{QStringLiteral("UI"), QStringLiteral("longest event, CPU ms"), m_worst.cpu, AtMost},
                {QStringLiteral("UI"), QStringLiteral("longest event, wall ms"), m_worst.wall, AtMost},
                {QStringLiteral("UI"), QStringLiteral("close after 10,000 edits, wall ms"), close.wall,
                 CloseAtMost}});
    return 0;
}

void Walk::openAndLook()
{
    step(QStringLiteral("open the plan, until all is loaded and checked"),
         [&] { m_window->openPlan(m_path); });
    const Plan plan = m_window->document()->plan();
    const auto middle = [&]<class E>(Id<E> *) { return plan.all<E>().ids().at(plan.all<E>().size() / 2); };
    const auto go = [&](const char *what, AnyId id) {
        step(QStringLiteral("go to %1").arg(QLatin1String(what)), [&, id] { m_window->goTo(id); });
    };
    NavigatorView *navigator = m_window->navigator();
    step(QStringLiteral("open all deployments"),
         [&] { navigator->setCurrentIndex(navigator->model()->index(0, 0)); });
    const auto open = [&](const char *what, Id<Deployment> id) {
        const Place place {Place::Section::Deployments, id};
        step(QStringLiteral("open %1 in the navigator").arg(QLatin1String(what)),
             [&, place] { navigator->expand(navigator->places()->indexOf(place)); });
        step(QStringLiteral("choose it"),
             [&, place] { navigator->setCurrentIndex(navigator->places()->indexOf(place)); });
    };
    open("a deployment of twenty servers", plan.all<Deployment>().ids().constLast());
    open("the deployment with half of the servers", Id<Deployment> {1});
    go("a server", middle(static_cast<Id<Server> *>(nullptr)));
    go("an array", middle(static_cast<Id<ServerArray> *>(nullptr)));
    go("a ServerTemplate", middle(static_cast<Id<ServerTemplate> *>(nullptr)));
    go("the ServerTemplate with half of the servers", Id<ServerTemplate> {1});
    go("a MultiCloud Image", middle(static_cast<Id<MultiCloudImage> *>(nullptr)));
    go("the default of half of the servers", plan.row(plan.defaultMci(Id<ServerTemplate> {1})->mci).id);
    go("a cloud", middle(static_cast<Id<Cloud> *>(nullptr)));
    go("an image", middle(static_cast<Id<Image> *>(nullptr)));
}

void Walk::edit()
{
    const auto plan = [&]() -> const Plan & { return m_window->document()->plan(); };
    step(QStringLiteral("stand on all servers"),
         [&] { m_window->navigator()->setCurrentIndex(m_window->navigator()->model()->index(0, 0)); });
    step(QStringLiteral("rename a server"), [&] {
        Draft draft(plan());
        Server row = plan().row(plan().all<Server>().ids().at(100));
        row.name = QStringLiteral("renamed");
        draft.update(row);
        perform(draft.change(QStringLiteral("Rename")));
    });
    step(QStringLiteral("undo it"), [&] { (void)m_window->document()->undo(); });
    step(QStringLiteral("edit half of the servers"), [&] {
        perform(*edit::setUserData(plan(), allOwners(plan()).first(plan().all<Server>().size() / 2),
                                   QStringLiteral("other")));
    });
    step(QStringLiteral("undo it"), [&] { (void)m_window->document()->undo(); });
    step(QStringLiteral("another default under half of the servers, asked"), [&] {
        emit m_window->findings()->changeWanted(bench::swapDefault(plan(), Id<ServerTemplate> {1}));
    });
    step(QStringLiteral("apply it"), [&] {
        for (auto *dialog : m_window->findChildren<ImpactDialog *>())
            dialog->accept();
    });
    step(QStringLiteral("undo it"), [&] { (void)m_window->document()->undo(); });
    step(QStringLiteral("redo it"), [&] { (void)m_window->document()->redo(); });
}

void Walk::tryOut()
{
    Document &document = *m_window->document();
    const auto choose = [&](const char *id) {
        m_window->actionTable()->action(QLatin1String(id))->trigger();
    };
    const auto swap = [&] { perform(bench::swapDefault(document.plan(), Id<ServerTemplate> {1})); };
    step(QStringLiteral("what if"), [&] { choose("trial_begin"); });
    step(QStringLiteral("try another default under half of the servers"), swap);
    step(QStringLiteral("undo it"), [&] { (void)document.undo(); });
    step(QStringLiteral("redo it"), [&] { (void)document.redo(); });
    step(QStringLiteral("keep it"), [&] { (void)document.keepTrial(QStringLiteral("Keep")); });
    step(QStringLiteral("what if"), [&] { choose("trial_begin"); });
    step(QStringLiteral("try the other default again"), swap);
    step(QStringLiteral("discard it"), [&] { document.discardTrial(); });
}

void Walk::filter()
{
    const auto typed = [&](const QString &text) {
        step(QStringLiteral("type \"%1\" into the filter").arg(text),
             [&, text] { m_window->page()->filterBox()->setText(text); });
    };
    typed(QStringLiteral("w"));
    typed(QStringLiteral("we"));
    typed(QStringLiteral("web"));
    typed(QString());
    step(QStringLiteral("sort by name"),
         [&] { m_window->page()->view()->sortByColumn(0, Qt::AscendingOrder); });
    step(QStringLiteral("sort by the next image"),
         [&] { m_window->page()->view()->sortByColumn(2, Qt::AscendingOrder); });
    step(QStringLiteral("select all"), [&] { m_window->page()->view()->selectAll(); });
    const Plan &plan = m_window->document()->plan();
    step(QStringLiteral("edit all"),
         [&] { perform(*edit::setUserData(plan, allOwners(plan), QStringLiteral("all"))); });
    step(QStringLiteral("undo it"), [&] { (void)m_window->document()->undo(); });
    step(QStringLiteral("copy all"), [&] { m_window->actionTable()->action("edit_copy")->trigger(); });
    step(QStringLiteral("select one"), [&] { m_window->page()->view()->selectRow(0); });
}

void Walk::jump()
{
    constexpr int many = 10'000;
    Document &document = *m_window->document();
    const qsizetype before = document.historyPosition();
    {
        const QSignalBlocker quiet(&document);
        for (int i = 0; i < many; ++i) {
            Draft draft(document.plan());
            Server row = document.plan().row(document.plan().all<Server>().ids().at(i));
            row.name = QStringLiteral("renamed");
            draft.update(row);
            perform(draft.change(QStringLiteral("Rename")));
        }
    }
    step(QStringLiteral("show ten thousand changes"), [&] { emit document.reset(); });
    HistoryView *history = m_window->findChild<HistoryView *>();
    step(QStringLiteral("go back before them"), [&] { emit history->goThere(before); });
    step(QStringLiteral("go forward again"), [&] { emit history->goThere(before + many); });
}
} // namespace

int main(int argc, char **argv)
{
    // Else the offscreen platform says for each window what it can't do.
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    WatchedApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: bench_window PLAN\n", stderr);
        return 2;
    }
    bench::EditedCopy copy(QString::fromLocal8Bit(argv[1]));
    copy.moveHalf();
    copy.close();
    return Walk(application, copy.path()).run();
}
