// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/document/history.h"
#include "core/document/opening.h"
#include "core/store/copy.h"
#include "core/store/sentences.h"

#include <QFileInfo>

class Document::Private {
public:
    explicit Private(Document *document) : q(document) {}

    void adopt(OpenFile &&opened);
    void load();
    Result<Done> checkEditable();
    // Does what an edit says to the plan, queues it for the file, and tells.
    Result<Done> perform(const Edit &edit);
    Result<Change> changeOf(const journal::Entry &entry, const std::optional<Change> &inMemory);
    bool isOvertaken() const;
    Error takeForeignCommit();
    void becomeReadOnly(const QString &why);
    void setNotice(const QString &text);
    void showSaveState();

    Document *const q;
    PlanFile file;
    std::unique_ptr<PlanLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Writer> writer;
    Plan plan;
    History history;
    bool loaded = false;
    QString notice;
    SaveState shown = SaveState::Saved;
    QString shownSentence;
};

Document::Document() : d(std::make_unique<Private>(this)) {}

Document::~Document()
{
    // The writer ends first, so that the lock covers its last commit.
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
    document->d->load();
    return document;
}

void Document::Private::adopt(OpenFile &&opened)
{
    file = opened.file;
    lock = std::move(opened.lock);
    database = std::move(opened.database);
    writer = std::move(opened.writer);
    notice = opened.notice;
    shown = writer ? SaveState::Saved : SaveState::ReadOnly;
    shownSentence = notice;
    if (writer)
        connect(
            writer.get(), &Writer::stateChanged, q,
            [this] {
                if (writer && writer->state() == Writer::State::Overtaken)
                    takeForeignCommit();
                showSaveState();
            },
            Qt::QueuedConnection);
}

void Document::Private::load()
{
    plan = {};
    database->recover();
    database->exec("BEGIN");
    load::Report report = load::read(*database, load::Part::Core, plan);
    report.add(load::read(*database, load::Part::Rest, plan));
    const auto entries = journal::read(*database);
    history.restart(entries, journal::lastNumber(*database));
    database->exec("COMMIT");
    loaded = true;
    if (report.isDamaged() || database->hasFailed())
        becomeReadOnly(opening::damageNotice(file.path, report, plan));
}

void Document::Private::setNotice(const QString &text)
{
    if (text == notice)
        return;
    notice = text;
    emit q->noticeChanged(notice);
}

void Document::Private::becomeReadOnly(const QString &why)
{
    writer.reset();
    lock.reset();
    setNotice(why);
    showSaveState();
}

void Document::Private::showSaveState()
{
    SaveState state = SaveState::ReadOnly;
    QString sentence = notice;
    if (writer) {
        const Writer::State of = writer->state();
        state = of == Writer::State::Idle ? SaveState::Saved
            : of == Writer::State::Failed ? SaveState::Failed
                                          : SaveState::Saving;
        sentence = state == SaveState::Failed ? writer->error().sentence : QString();
    }
    if (state == shown && sentence == shownSentence)
        return;
    shown = state;
    shownSentence = sentence;
    emit q->saveStateChanged(state, sentence);
}

bool Document::Private::isOvertaken() const
{
    const Writer::State state = writer->state();
    return state == Writer::State::Overtaken
        || (state == Writer::State::Idle
            && sqlite::changeCounter(database->handle()) != writer->changeCounter());
}

Error Document::Private::takeForeignCommit()
{
    const qsizetype dropped = writer->acceptForeignCommit();
    const QString sentence = sentences::foreignCommit(file.path, int(dropped));
    setNotice(sentence);
    load();
    emit q->reset();
    emit q->historyChanged();
    showSaveState();
    return {sentence, {}};
}

Result<Done> Document::Private::checkEditable()
{
    if (!writer)
        return Error {notice.isEmpty() ? sentences::readOnlyFile(file.path) : notice, {}};
    if (!loaded)
        return Error {sentences::stillLoading(file.path), {}};
    if (isOvertaken())
        return takeForeignCommit();
    return Done {};
}

Result<Done> Document::Private::perform(const Edit &edit)
{
    plan.apply(edit.rows);
    writer->append(edit);
    showSaveState();
    emit q->changed(edit.rows);
    emit q->historyChanged();
    return Done {};
}

Result<Change> Document::Private::changeOf(const journal::Entry &entry, const std::optional<Change> &inMemory)
{
    if (inMemory)
        return *inMemory;
    if (auto flushed = q->flush(); !flushed)
        return flushed.error();
    database->recover();
    return journal::changeOf(*database, entry, plan);
}

QString Document::path() const { return d->file.path; }
const Plan &Document::plan() const { return d->plan; }
bool Document::isLoaded() const { return d->loaded; }
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
    // What the file refuses, the copy may still take.
    const bool written = bool(flush());
    const QList<Edit> waiting = written || !d->writer ? QList<Edit>() : d->writer->queued();
    d->database->recover();
    return copy::save(*d->database, waiting, path, withHistory);
}
