// SPDX-License-Identifier: MIT
// What the window does with files: new, open, copy, import, export, leaving, and what was open lately.
#include "core/export/exporters.h"
#include "core/import/formats.h"
#include "ui/plans/trialdialogs.h"
#include "ui/window/exportflow.h"
#include "ui/window/importflow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openflow.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {
constexpr qsizetype recentCount = 10;
constexpr auto planSuffix = ".mciplan";

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString planPatterns() { return MainWindow::tr("Plans (*%1)").arg(planSuffix); }

bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

bool isPlan(const QString &path) { return path.endsWith(planSuffix, Qt::CaseInsensitive); }
} // namespace

QString MainWindow::folder() const
{
    const QString last = m_settings.lastFolder.value();
    return QFileInfo(last).isDir() ? last
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void MainWindow::rememberFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = m_settings.recentFiles.value();
    files.removeAll(whole);
    files.prepend(whole);
    m_settings.recentFiles.set(files.mid(0, recentCount));
    const QString in = QFileInfo(whole).absolutePath();
    // Where the program keeps samples is no place that a person chose.
    if (in != QFileInfo(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).absoluteFilePath())
        m_settings.lastFolder.set(in);
}

void MainWindow::offerSamples(const QList<Sample> &samples)
{
    auto *menu = new QMenu(tr("Open &Sample"), this);
    for (const Sample &sample : samples)
        menu->addAction(sample.title, this, [this, path = sample.path] {
            if (const Result<QString> found = path())
                takePaths({*found});
            else
                tellTrouble(found.sentence());
        });
    menuBar()->actions().constFirst()->menu()->insertMenu(m_actions->action("file_copy"), menu);
    auto *button = new QPushButton(tr("Open Sample"));
    button->setMenu(menu);
    QWidget *start = m_centre->widget(1);
    auto *layout = static_cast<QVBoxLayout *>(start->layout());
    layout->insertWidget(layout->count() - 1, button, 0, Qt::AlignHCenter);
}

void MainWindow::openPlan(const QString &path, const QStringList &imports)
{
    if (m_document && isSameFile(path, m_document->path()))
        return importPaths(imports);
    startOpening(path, imports, Document::Mode::ReadWrite);
}

void MainWindow::startOpening(const QString &path, const QStringList &imports, Document::Mode mode)
{
    m_open->start(path, mode, [this, path, imports](Result<std::unique_ptr<Document>> opened) {
        if (!opened)
            return tellTrouble(opened.sentence());
        const auto document = std::make_shared<std::unique_ptr<Document>>(std::move(opened).value());
        trials::leave(*this, [this, path, imports, document] {
            take(std::move(*document));
            rememberFile(path);
            if (m_document->isLoaded())
                importPaths(imports);
            else if (!imports.isEmpty())
                connect(
                    m_document.get(), &Document::reset, m_import, [this, imports] { importPaths(imports); },
                    Qt::SingleShotConnection);
        });
    });
}

// Whoever left the lock edits no more, says the person.
void MainWindow::openAnyway() { startOpening(m_document->path(), {}, Document::Mode::BreakLock); }

bool MainWindow::isOpening() const { return !m_open->path().isEmpty(); }

// While nothing else is open, there is room to say so.
void MainWindow::showOpening()
{
    const QString name = QFileInfo(m_open->path()).fileName();
    m_startText->setText(isOpening() ? tr("Opening %1…").arg(name)
                                     : tr("No plan is open. Open one, make a new one, or drop a file here."));
    for (QPushButton *button : std::as_const(m_startButtons))
        button->setVisible(!isOpening());
}

void MainWindow::newPlan() { makePlan(folder() + tr("/plan.mciplan"), {}); }

void MainWindow::makePlan(const QString &suggested, const QStringList &imports)
{
    const QString path =
        withSuffix(m_dialogs->saveFile(this, tr("New Plan"), suggested, planPatterns()), planSuffix);
    if (path.isEmpty())
        return;
    trials::leave(*this, [this, path, imports] {
        Result<std::unique_ptr<Document>> created = Document::create(path);
        if (!created)
            return tellTrouble(created.error().sentence);
        take(std::move(created).value());
        rememberFile(path);
        importPaths(imports);
    });
}

void MainWindow::choosePlan()
{
    const QStringList paths = m_dialogs->openFiles(this, tr("Open Plan"), folder(), planPatterns(), false);
    if (!paths.isEmpty())
        openPlan(paths.constFirst());
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_document->path());
    const QString suggested = folder() + '/' + tr("%1 copy%2").arg(file.completeBaseName(), planSuffix);
    const QString path =
        withSuffix(m_dialogs->saveFile(this, tr("Save a Copy"), suggested, planPatterns()), planSuffix);
    if (path.isEmpty())
        return;
    if (m_document->flush())
        m_export->run(path, m_document->copyWork(path));
    else if (const Result<Done> saved = m_document->saveCopy(path); !saved)
        return tellTrouble(saved.error().sentence);
    m_settings.lastFolder.set(QFileInfo(path).absolutePath());
}

void MainWindow::chooseImports()
{
    const QString patterns = tr("Files to import (%1)").arg(importPatterns().join(' '));
    const QStringList paths = m_dialogs->openFiles(this, tr("Import"), folder(), patterns, true);
    if (paths.isEmpty())
        return;
    m_settings.lastFolder.set(QFileInfo(paths.constFirst()).absolutePath());
    importPaths(paths);
}

void MainWindow::importPaths(const QStringList &paths) { m_import->start(paths); }

void MainWindow::takePaths(const QStringList &paths)
{
    QStringList imports;
    QString plan;
    for (const QString &path : paths)
        isPlan(path) ? void(plan = path) : imports.append(path);
    if (!plan.isEmpty())
        return openPlan(plan, imports);
    if (m_document || isOpening() || imports.isEmpty())
        return importPaths(imports);
    const QFileInfo first(imports.constFirst());
    makePlan(first.absolutePath() + '/' + first.baseName() + planSuffix, imports);
}

// What is selected decides the format: one ServerTemplate or MultiCloud Image goes to right_st, all else is
// the whole plan as text.
void MainWindow::chooseExport()
{
    const QList<AnyId> rows = selection();
    AnyId subject = rows.size() == 1 ? rows.constFirst() : AnyId {};
    const Exporter *chosen = nullptr;
    for (const AnyId candidate : {subject, AnyId {}})
        for (const Exporter &exporter : allExporters())
            if (!chosen && exporter.writes(candidate)) {
                chosen = &exporter;
                subject = candidate;
            }
    if (!chosen)
        return tellTrouble(tr("There is nothing here that can be exported."));
    const QString label = QCoreApplication::translate("Words", chosen->label);
    const QString name = subject
        ? pages::textOf(m_document->plan(), pages::placeListing(m_document->plan(), subject)).title
        : QFileInfo(m_document->path()).completeBaseName();
    const QString patterns = QStringLiteral("%1 (*%2)").arg(label, chosen->suffix);
    const QString path = withSuffix(m_dialogs->saveFile(this, tr("Export %1").arg(label),
                                                        folder() + '/' + name + chosen->suffix, patterns),
                                    chosen->suffix);
    if (path.isEmpty())
        return;
    m_export->start(path, [chosen, subject, plan = m_document->plan()](Progress &) {
        return chosen->write(plan, subject);
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (trials::isToBeAsked(*this)) {
        event->ignore();
        return trials::leave(
            *this, [this] { QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection); });
    }
    // What could not be saved is not lost without a word.
    if (m_document && !m_document->isReadOnly())
        if (const Result<Done> saved = m_document->flush(); !saved
            && m_dialogs->choose(this, tr("Quit"), saved.error().sentence, {tr("Quit Without Saving")}) != 0)
            return event->ignore();
    m_settings.windowGeometry.set(saveGeometry());
    m_settings.windowState.set(saveState(layoutVersion));
    QMainWindow::closeEvent(event);
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_settings.recentFiles.value()) {
        const QFileInfo file(path);
        QAction *action =
            menu->addAction(tr("%1 (%2)")
                                .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()))
                                .replace('&', "&&"));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { openPlan(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No plan was open before"))->setEnabled(false);
}
