// SPDX-License-Identifier: MIT
// What the window does with files: new, open, copy, import, export, and what was open lately.
#include "core/export/exporters.h"
#include "core/import/importers.h"
#include "ui/dialogs/trialdialogs.h"
#include "ui/window/importflow.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>

namespace {
constexpr qsizetype recentCount = 10;
constexpr auto planSuffix = ".mciplan";

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString planPatterns() { return MainWindow::tr("Plans (*%1)").arg(planSuffix); }

bool isPlan(const QString &path) { return path.endsWith(planSuffix, Qt::CaseInsensitive); }

Result<Done> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done {};
    return Error {MainWindow::tr("%1 could not be written: %2.")
                      .arg(QDir::toNativeSeparators(path), file.errorString()),
                  {}};
}
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
    m_settings.lastFolder.set(QFileInfo(whole).absolutePath());
}

Result<Done> MainWindow::openPlan(const QString &path)
{
    if (m_document
        && QFileInfo(path).canonicalFilePath() == QFileInfo(m_document->path()).canonicalFilePath())
        return Done {};
    if (!trials::mayLeave(*this))
        return Error {tr("The trial goes on."), {}};
    Result<std::unique_ptr<Document>> opened = Document::open(path);
    if (!opened) {
        tellTrouble(opened.error().sentence);
        return opened.error();
    }
    take(std::move(opened).value());
    rememberFile(path);
    return Done {};
}

void MainWindow::newPlan()
{
    const QString path =
        withSuffix(m_dialogs->saveFile(this, tr("New Plan"), folder() + tr("/plan.mciplan"), planPatterns()),
                   planSuffix);
    if (path.isEmpty() || !trials::mayLeave(*this))
        return;
    Result<std::unique_ptr<Document>> created = Document::create(path);
    if (!created)
        return tellTrouble(created.error().sentence);
    take(std::move(created).value());
    rememberFile(path);
}

void MainWindow::choosePlan()
{
    const QStringList paths = m_dialogs->openFiles(this, tr("Open Plan"), folder(), planPatterns(), false);
    if (!paths.isEmpty())
        (void)openPlan(paths.constFirst());
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_document->path());
    const QString suggested = folder() + '/' + tr("%1 copy%2").arg(file.completeBaseName(), planSuffix);
    const QString path =
        withSuffix(m_dialogs->saveFile(this, tr("Save a Copy"), suggested, planPatterns()), planSuffix);
    if (path.isEmpty())
        return;
    if (const Result<Done> saved = m_document->saveCopy(path); !saved)
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
    for (const QString &path : paths) {
        if (!isPlan(path))
            imports.append(path);
        else if (!openPlan(path))
            return;
    }
    importPaths(imports);
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
    const QString label = QCoreApplication::translate("export", chosen->label);
    const QString name = subject
        ? pages::textOf(m_document->plan(), pages::placeListing(m_document->plan(), subject)).title
        : QFileInfo(m_document->path()).completeBaseName();
    const QString patterns = QStringLiteral("%1 (*%2)").arg(label, chosen->suffix);
    const QString path = withSuffix(m_dialogs->saveFile(this, tr("Export %1").arg(label),
                                                        folder() + '/' + name + chosen->suffix, patterns),
                                    chosen->suffix);
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = chosen->write(m_document->plan(), subject);
    const Result<Done> done = bytes ? written(path, *bytes) : Result<Done>(bytes.error());
    if (!done)
        tellTrouble(done.error().sentence);
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
        connect(action, &QAction::triggered, this, [this, path] { (void)openPlan(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No plan was open before"))->setEnabled(false);
}
