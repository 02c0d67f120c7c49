// SPDX-License-Identifier: MIT
// A WindowBench is the real window on a sample plan of its own, or on an empty one, with the hands of the person in front of it.
#pragma once

#include "core/document/document.h"
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "core/plan/owner.h"
#include "tests/support/generate.h"
#include "ui/window/drawer.h"
#include "ui/window/mainwindow.h"

#include <QtTest>
#include <QtWidgets>

// Answers in place of the person: yes, and the number that is proposed unless another is set.
class BenchAnswers : public Dialogs {
public:
    QString asked, told;
    int questions = 0; // of any kind
    QStringList open;
    bool yes = true;
    QStringList offered; // besides Cancel
    int answer = -1;     // which of them; Cancel
    int wanted = 0;
    QString path, proposed; // where to save; what name was proposed

    QString saveFile(QWidget *, const QString &, const QString &name, const QString &) override
    {
        ++questions;
        proposed = name;
        return path;
    }
    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &, bool) override
    {
        ++questions;
        return std::exchange(open, {});
    }
    QString openFolder(QWidget *, const QString &, const QString &) override
    {
        ++questions;
        return std::exchange(open, {}).value(0);
    }

    void tell(QWidget *, const QString &, const QString &sentence) override { told = sentence; }
    bool ask(QWidget *, const QString &, const QString &question, const QString &) override
    {
        ++questions;
        asked = question;
        return yes;
    }
    int choose(QWidget *, const QString &, const QString &question, const QStringList &answers) override
    {
        asked = question;
        offered = answers;
        return answer;
    }
    int number(QWidget *, const QString &, const QString &question, int suggested, int) override
    {
        ++questions;
        asked = question;
        return wanted > 0 ? std::exchange(wanted, 0) : suggested;
    }
};

class WindowBench {
public:
    explicit WindowBench(const QString &sample, Appearance appearance = Appearance::Light)
        : m_settings(m_folder.filePath("settings.ini"))
    {
        const QString path = m_folder.filePath(sample + ".mciplan");
        makePlan(path, sample);
        open(path, appearance);
    }
    // On a plan of the test's own.
    explicit WindowBench(const Plan &plan, Appearance appearance = Appearance::Light)
        : m_settings(m_folder.filePath("settings.ini"))
    {
        const QString path = m_folder.filePath("own.mciplan");
        if (auto document = Document::create(path);
            !document || !(*document)->execute(generate::everything(plan)) || !(*document)->flush())
            qFatal("The plan cannot be kept.");
        open(path, appearance);
    }
    ~WindowBench() { theme::apply(Appearance::Light); }

    MainWindow &window() { return *m_window; }
    BenchAnswers &answers() { return *m_answers; }
    Document &document() { return *m_window->document(); }
    const Plan &plan() const { return m_window->document()->plan(); }
    QString trouble() const { return m_window->trouble(); }

    template <class E> Id<E> find(const QString &name) const
    {
        Id<E> found;
        plan().all<E>().forEach([&](const E &row) { found = row.name == name ? row.id : found; });
        return found;
    }
    const Instance *current(const QString &server) const { return currentOf(plan(), find<Server>(server)); }
    template <class E> void goTo(const QString &name)
    {
        m_window->goTo(find<E>(name));
        QTest::qWait(10);
    }
    // The page of all servers and arrays.
    void goToAll()
    {
        m_window->goToPlace({Place::Section::Deployments, {}});
        QTest::qWait(10);
    }
    // Selects these rows of the table.
    void select(const QStringList &servers)
    {
        QList<AnyId> ids;
        for (const QString &name : servers)
            ids.append(find<Server>(name));
        m_window->page()->view()->select(ids);
        QTest::qWait(10);
    }
    // The tab of the area below the page: "chain", "findings", "impact", "history", "usedby".
    DrawerTab &tab(const QString &name) const { return *m_window->findChild<DrawerTab *>(name); }
    void openTab(const QString &name)
    {
        tab(name).open();
        QTest::qWait(20);
    }
    QAction *action(const QString &id) const { return m_window->actionTable()->action(id); }
    // Chooses the action as a person can: only while it can be chosen.
    bool choose(const QString &id)
    {
        m_window->actionTable()->refresh();
        const bool can = action(id)->isEnabled();
        action(id)->trigger();
        QTest::qWait(10);
        return can;
    }
    template <class D> D *dialog() const
    {
        for (D *found : m_window->findChildren<D *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    // The widget of that accessible name, or the button of that text, that is seen in `where`.
    template <class W> static W *named(const QWidget *where, const QString &name)
    {
        for (W *widget : where->findChildren<W *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString text = button ? button->text() : QString();
            if ((widget->accessibleName() == name || text == name) && widget->isVisibleTo(where))
                return widget;
        }
        return nullptr;
    }
    static bool click(const QWidget *where, const QString &name)
    {
        auto *button = named<QAbstractButton>(where, name);
        if (button && button->isEnabled())
            QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        QTest::qWait(10);
        return button;
    }
    // Chooses the item of a drop-down that begins so, with the keys.
    static bool pick(const QWidget *where, const QString &name, const QString &item)
    {
        auto *box = named<QComboBox>(where, name);
        const int index = box ? box->findText(item, Qt::MatchStartsWith) : -1;
        if (index < 0)
            return false;
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        return box->currentIndex() == index;
    }
    // Every text that is seen in `where`, in one.
    static QString texts(const QWidget *where)
    {
        QStringList texts;
        for (const auto *label : where->findChildren<QLabel *>())
            if (label->isVisibleTo(where) && !label->text().isEmpty())
                texts.append(label->text());
        return texts.join('\n');
    }
    static void picture(QWidget *of, const QString &name)
    {
        QTest::qWait(30);
        QDir().mkpath(BUILD_DIR "/screenshots");
        of->grab().save(QStringLiteral(BUILD_DIR "/screenshots/%1.png").arg(name));
    }

private:
    void open(const QString &path, Appearance appearance)
    {
        m_settings.appearance.set(appearance);
        auto answers = std::make_unique<BenchAnswers>();
        m_answers = answers.get();
        m_window = std::make_unique<MainWindow>(m_settings, std::move(answers));
        m_window->resize(1280, 800);
        m_window->QWidget::show();
        m_window->openPlan(path);
        while (m_window->isOpening() || (m_window->document() && !m_window->document()->isLoaded()))
            QTest::qWait(5);
        if (!m_window->document())
            qFatal("%s", qPrintable(m_window->trouble()));
    }
    static void makePlan(const QString &path, const QString &sample)
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(sample));
        if (sample.isEmpty() && Document::create(path))
            return;
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The sample %s cannot be used.", qPrintable(sample));
        const auto content = changeFromJson(Plan(), file.readAll(), file.fileName());
        if (!content || !Document::create(path, *content))
            qFatal("The sample %s cannot be read.", qPrintable(sample));
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    BenchAnswers *m_answers = nullptr;
    std::unique_ptr<MainWindow> m_window;
};
