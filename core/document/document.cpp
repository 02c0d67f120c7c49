// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/document/session.h"
#include "core/store/copy.h"
#include "core/store/sentences.h"

#include <QFileInfo>

Document::Document() : d(std::make_unique<Private>(this)) {}

Document::~Document()
{
    // The writer ends before the lock does, which covers its last commit.
    d->background.reset();
    d->writer.reset();
}

Result<std::unique_ptr<Document>> Document::create(const QString &path)
{
    if (auto made = copy::makeEmpty(path); !made)
        return made.error();
    return open(path);
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Mode mode)
{
    auto opened = opening::open(path, mode);
    if (!opened)
        return opened.error();
    std::unique_ptr<Document> document(new Document);
    document->d->adopt(std::move(opened).value());
    document->d->load(Private::Checks::Yes);
    return document;
}

QString Document::path() const { return d->file.path; }
const Plan &Document::plan() const { return d->plan; }
bool Document::isLoaded() const { return d->loaded; }
Result<Done> Document::waitUntilLoaded()
{
    while (d->background && !d->loaded) {
        d->background->waitFor(Background::Reading);
        d->takeBackground();
    }
    return d->loaded ? Result<Done>(Done {}) : Error {d->notice, {}};
}

bool Document::isChecked() const { return !d->background; }

void Document::waitUntilChecked()
{
    while (d->background) {
        d->background->waitFor(Background::Checking);
        d->takeBackground();
    }
}

bool Document::isReadOnly() const { return !d->writer; }
QString Document::notice() const { return d->notice; }

Result<Done> Document::execute(const Change &change)
{
    if (auto editable = d->checkEditable(); !editable)
        return editable;
    if (change.isEmpty())
        return Done {};
    const journal::Entry entry = d->history.push(change);
    return d->perform({change, entry.number, change, entry.time, true, false});
}

Result<Done> Document::executeJoined(const Change &change)
{
    const journal::Entry *last = d->history.toUndo();
    if (!last || d->history.toRedo())
        return execute(change);
    if (auto editable = d->checkEditable(); !editable)
        return editable;
    const journal::Entry entry = *last;
    const auto whole = d->changeOf(entry, d->history.changeToUndo());
    if (!whole)
        return whole.error();
    Change merged = whole->merged(change);
    if (!change.label.isEmpty())
        merged.label = change.label;
    d->history.replaceLast(merged);
    return d->perform({change, entry.number, merged, entry.time, false, false});
}

bool Document::canUndo() const { return !isReadOnly() && d->loaded && d->history.toUndo(); }
bool Document::canRedo() const { return !isReadOnly() && d->loaded && d->history.toRedo(); }

QString Document::undoLabel() const
{
    const journal::Entry *entry = d->history.toUndo();
    return entry ? entry->label : QString();
}

QString Document::redoLabel() const
{
    const journal::Entry *entry = d->history.toRedo();
    return entry ? entry->label : QString();
}

Result<Done> Document::undo()
{
    if (auto editable = d->checkEditable(); !editable)
        return editable;
    if (!d->history.toUndo())
        return Done {};
    const journal::Entry entry = *d->history.toUndo();
    const auto change = d->changeOf(entry, d->history.changeToUndo());
    if (!change)
        return change.error();
    d->history.stepBack(*change);
    return d->perform({change->inverted(), entry.number, *change, entry.time, false, true});
}

Result<Done> Document::redo()
{
    if (auto editable = d->checkEditable(); !editable)
        return editable;
    if (!d->history.toRedo())
        return Done {};
    const journal::Entry entry = *d->history.toRedo();
    const auto change = d->changeOf(entry, d->history.changeToRedo());
    if (!change)
        return change.error();
    d->history.stepForward(*change);
    return d->perform({*change, entry.number, *change, entry.time, false, false});
}

QList<HistoryEntry> Document::history() const { return d->history.entries(); }
qsizetype Document::historyPosition() const { return d->history.position(); }

Result<Done> Document::goTo(qsizetype position)
{
    while (d->history.position() != position) {
        const qsizetype before = d->history.position();
        if (auto stepped = before > position ? undo() : redo(); !stepped)
            return stepped;
        if (d->history.position() == before)
            break;
    }
    return Done {};
}

Document::SaveState Document::saveState() const { return d->shown; }

Result<Done> Document::flush()
{
    if (!d->writer)
        return Done {};
    const auto flushed = d->writer->flush();
    if (d->writer->state() == Writer::State::Overtaken)
        return d->takeForeignCommit();
    d->showSaveState();
    return flushed;
}

Result<Done> Document::saveCopy(const QString &path, bool withHistory)
{
    if (QFileInfo(path).canonicalFilePath() == d->file.path)
        return Error {sentences::copyOntoItself(path), {}};
    if (d->isDamaged)
        return copy::savePlan(d->plan, path);
    // What the file refuses, the copy may still take.
    const bool written = bool(flush());
    const QList<Edit> waiting = written || !d->writer ? QList<Edit>() : d->writer->queued();
    d->database->recover();
    return copy::save(*d->database, waiting, path, withHistory);
}
