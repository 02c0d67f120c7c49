// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/base/words.h"
#include "core/document/session.h"
#include "core/plan/imported.h"
#include "core/store/copy.h"
#include "core/store/sentences.h"

#include <QFileInfo>

Document::Document() : d(std::make_unique<Private>(this)) {}

Document::~Document()
{
    // What was edited before the check of the file was over is written now.
    if (d->writer && d->writer->isHeld() && !d->writer->queued().isEmpty())
        waitUntilChecked();
    // The writer ends before the lock does, which covers its last commit.
    d->background.reset();
    d->writer.reset();
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Change &beginning)
{
    if (path.endsWith(QStringLiteral(".mciplan.json"), Qt::CaseInsensitive))
        return Error {
            Words::tr("“%1” is the name of a plan as text, which is exported from a plan file. Make "
                      "that first, as %2.")
                .arg(path, path.chopped(5)),
            {}};
    if (auto made = copy::makeNew(path, completed(Plan(), beginning)); !made)
        return made.error();
    return open(path);
}

Result<std::shared_ptr<Document::Prepared>> Document::prepare(const QString &path, Mode mode,
                                                              const Progress &progress)
{
    auto opened = opening::open(path, mode);
    if (!opened)
        return opened.error();
    auto prepared = std::make_shared<Prepared>(Prepared {std::move(opened).value(), {}});
    OpenFile &open = prepared->open;
    const std::function<bool()> stops = [&progress] { return progress.isCancelled(); };
    open.database->interruptWhen(&stops);
    using Extent = FileContent::Extent;
    opening::read(*open.database, open.file.size <= opening::readAtOnce ? Extent::Whole : Extent::Core,
                  prepared->content);
    open.database.reset();
    if (progress.isCancelled())
        return Error {};
    if (open.writer)
        open.writer->moveToThread(nullptr); // for whom it is prepared
    return prepared;
}

Result<std::unique_ptr<Document>> Document::open(Prepared &&prepared)
{
    std::unique_ptr<Document> document(new Document);
    if (auto adopted = document->d->adopt(std::move(prepared)); !adopted)
        return adopted.error();
    return document;
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Mode mode)
{
    auto prepared = prepare(path, mode, Progress());
    return prepared ? open(std::move(**prepared)) : prepared.error();
}

QString Document::path() const { return d->file.path; }
const Plan &Document::plan() const { return d->trial ? d->trial->plan : d->plan; }
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

bool Document::isReadOnly() const { return !d->writer && !d->trial; }
QString Document::notice() const { return d->notice; }
bool Document::isDamaged() const { return d->isDamaged; }
bool Document::isCounted() const { return d->isCounted; }
bool Document::isLockBreakable() const { return isReadOnly() && d->isLockBreakable; }

Result<Done> Document::execute(const Change &change)
{
    if (auto editable = d->checkEditable(change); !editable)
        return editable;
    if (change.isEmpty())
        return Done {};
    auto edits = d->keepUndone(d->steps(), plan());
    if (!edits)
        return edits.error();
    const Change whole = completed(plan(), change);
    const journal::Entry entry = d->steps().push(whole);
    return d->perform(*edits + QList<Edit> {{whole, entry.number, whole, entry.time, true, false}});
}

Result<Done> Document::executeImport(const Change &change)
{
    if (hasBegun())
        return execute(change);
    if (auto editable = d->checkEditable(change); !editable || change.isEmpty())
        return editable;
    const Change whole = completed(plan(), change);
    const journal::Entry entry = d->history.begin(whole);
    return d->perform({{whole, entry.number, whole, entry.time, true, false, true}});
}

Result<Done> Document::executeJoined(const Change &change)
{
    const journal::Entry *last = d->steps().toUndo();
    if (!last || d->steps().toRedo())
        return execute(change);
    if (auto editable = d->checkEditable(change); !editable)
        return editable;
    const journal::Entry entry = *last;
    const auto whole = d->changeOf(entry, d->steps().changeToUndo());
    if (!whole)
        return whole.error();
    const Change next = completed(plan(), change);
    Change merged = whole->merged(next);
    if (!change.label.isEmpty())
        merged.label = change.label;
    d->steps().replaceLast(merged);
    return d->perform({{next, entry.number, merged, entry.time, false, false}});
}

bool Document::canUndo() const { return !isReadOnly() && d->loaded && d->steps().toUndo(); }
bool Document::canRedo() const { return !isReadOnly() && d->loaded && d->steps().toRedo(); }

QString Document::undoLabel() const
{
    const journal::Entry *entry = d->steps().toUndo();
    return entry ? entry->label.text() : QString();
}

QString Document::redoLabel() const
{
    const journal::Entry *entry = d->steps().toRedo();
    return entry ? entry->label.text() : QString();
}

Result<Done> Document::undo()
{
    if (auto editable = d->checkEditable(); !editable)
        return editable;
    if (!d->steps().toUndo())
        return Done {};
    const journal::Entry entry = *d->steps().toUndo();
    const auto change = d->changeOf(entry, d->steps().changeToUndo());
    if (!change)
        return change.error();
    d->steps().stepBack(*change);
    return d->perform({{change->inverted(), entry.number, *change, entry.time, false, true}});
}

Result<Done> Document::redo()
{
    if (auto editable = d->checkEditable(); !editable)
        return editable;
    if (!d->steps().toRedo())
        return Done {};
    const journal::Entry entry = *d->steps().toRedo();
    const auto change = d->changeOf(entry, d->steps().changeToRedo());
    if (!change)
        return change.error();
    d->steps().stepForward(*change);
    return d->perform({{*change, entry.number, *change, entry.time, false, false}});
}

QList<HistoryEntry> Document::history() const { return d->steps().entries(); }

QList<AnyId> Document::editedAfter(qsizetype position) const
{
    constexpr qint64 few = 40;
    if (position < 0 || position >= d->steps().size())
        return {};
    const auto &[entry, change] = d->steps().at(position);
    if (!change)
        return d->database ? journal::rowsOf(*d->database, entry, few) : QList<AnyId>();
    QList<AnyId> rows;
    if (change->rows() <= few)
        change->forEach([&](const auto &delta) {
            for (const auto *side : {&delta.added, &delta.removed})
                for (const auto &row : *side)
                    rows.append(row.id);
            for (const auto &update : delta.updated)
                rows.append(update.after.id);
        });
    return rows;
}

bool Document::hasBegun() const { return d->trial || d->history.size() || !d->isEmpty(); }
qsizetype Document::historyPosition() const { return d->steps().position(); }

Result<Done> Document::goTo(qsizetype position)
{
    if (qAbs(position - d->steps().position()) <= far)
        return goNear(position);
    const auto journey = journeyTo(position);
    if (!journey)
        return journey.error();
    Progress progress;
    if (auto travelled = travel(**journey, progress); !travelled)
        return travelled;
    arrive(**journey);
    return Done {};
}

Result<Done> Document::goNear(qsizetype position)
{
    while (d->steps().position() != position) {
        const qsizetype before = d->steps().position();
        if (auto stepped = before > position ? undo() : redo(); !stepped)
            return stepped;
        if (d->steps().position() == before)
            break;
    }
    return Done {};
}

Result<Done> Document::beginTrial(const QList<Change> &edits)
{
    if (!d->loaded)
        return Error {sentences::stillLoading(d->file.path), {}};
    if (d->trial)
        return Done {};
    d->trial = Private::Trial {d->plan};
    ++d->age;
    emit trialChanged();
    for (const Change &edit : edits)
        if (auto done = execute(edit); !done)
            return done;
    emit historyChanged();
    return Done {};
}

std::optional<Timestamp> Document::asOf() const { return d->asOf; }
Timestamp Document::checkTime() const { return d->asOf.value_or(Timestamp::now()); }

void Document::lookAsOf(std::optional<Timestamp> time)
{
    if (std::exchange(d->asOf, time) != time)
        emit asOfChanged();
}

bool Document::isTrial() const { return d->trial.has_value(); }
const Plan &Document::planBeforeTrial() const { return d->plan; }
QList<Change> Document::trialEdits() const { return d->trial ? d->trial->history.done() : QList<Change>(); }

Change Document::trialChange(const QString &label) const
{
    const QList<Change> edits = trialEdits();
    Change whole = edits.isEmpty() ? Change() : asOne(edits);
    whole.label = label;
    return whole;
}

Result<Done> Document::keepTrial(const QString &label)
{
    if (auto writable = d->checkWritable(); !writable)
        return writable;
    const Change whole = trialChange(label);
    auto edits = whole.isEmpty() ? Result<QList<Edit>>(QList<Edit>()) : d->keepUndone(d->history, d->plan);
    if (!edits)
        return edits.error();
    d->trial.reset();
    ++d->age;
    if (!whole.isEmpty()) {
        const journal::Entry entry = d->history.push(whole);
        d->write(*edits + QList<Edit> {{whole, entry.number, whole, entry.time, true, false}});
    }
    emit trialChanged();
    emit historyChanged();
    return Done {};
}

void Document::discardTrial()
{
    const Change back = trialChange().inverted();
    if (!std::exchange(d->trial, std::nullopt))
        return;
    ++d->age;
    emit trialChanged();
    if (!back.isEmpty())
        emit changed(back);
    emit historyChanged();
}

Document::SaveState Document::saveState() const { return d->shown; }

Result<Done> Document::flush()
{
    if (!d->writer)
        return Done {};
    if (auto checked = d->waitForCheck(); !checked)
        return checked;
    const auto flushed = d->writer->flush();
    if (d->writer->state() == Writer::State::Overtaken)
        return d->takeForeignCommit();
    d->showSaveState();
    return flushed;
}

std::function<Result<Done>()> Document::copyWork(const QString &path, bool withHistory)
{
    const auto refused = [](const QString &sentence) {
        return [error = Error {sentence, {}}]() -> Result<Done> { return error; };
    };
    if (QFileInfo(path).canonicalFilePath() == d->file.path)
        return refused(sentences::copyOntoItself(path));
    if (const QString changed = d->noticeChange(); !changed.isEmpty())
        return refused(changed);
    if (!d->loaded && !d->isDamaged)
        return refused(sentences::stillLoading(d->file.path));
    if (d->isDamaged)
        return [plan = d->plan, path] { return copy::savePlan(plan, path); };
    return [from = d->file.readFrom, plan = d->plan, path, withHistory]() -> Result<Done> {
        Database database;
        if (auto opened = database.open(from, Database::Access::ReadOnly); !opened)
            return copy::savePlan(plan, path);
        // What is shown is kept, whatever has become of the file.
        auto saved = copy::save(database, {}, plan, path, withHistory);
        return saved ? saved : copy::savePlan(plan, path);
    };
}

Result<Done> Document::saveCopy(const QString &path, bool withHistory)
{
    if (flush() || d->isDamaged)
        return copyWork(path, withHistory)();
    if (const QString changed = d->noticeChange(); !changed.isEmpty() || !d->writer)
        return changed.isEmpty() ? copyWork(path, withHistory)() : Error {changed, {}};
    // What the file refuses, the copy may still take.
    d->database->recover();
    auto saved = copy::save(*d->database, d->writer->queued(), d->plan, path, withHistory);
    return saved ? saved : copy::savePlan(d->plan, path);
}
