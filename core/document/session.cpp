// SPDX-License-Identifier: MIT
#include "core/document/session.h"

#include "core/store/migrations.h"
#include "core/store/sentences.h"

#include <QFileInfo>

namespace {
constexpr int followEvery = 1000;
} // namespace

Document::Private::Private(Document *document) : q(document)
{
    m_following.setInterval(followEvery);
    connect(&m_following, &QTimer::timeout, q, [this] { follow(); });
}

Result<Done> Document::Private::adopt(Prepared &&prepared)
{
    OpenFile &opened = prepared.open;
    file = opened.file;
    lock = std::move(opened.lock);
    writer = std::move(opened.writer);
    notice = opened.notice;
    shown = writer ? SaveState::Saved : SaveState::ReadOnly;
    shownSentence = notice;
    isLockBreakable = opened.isLockBreakable;
    database = std::make_unique<Database>();
    if (auto again =
            database->open(file.readFrom, writer ? Database::Access::ReadWrite : Database::Access::ReadOnly);
        !again)
        return again;
    if (writer) {
        writer->hold();
        writer->moveToThread(QThread::currentThread());
        connect(
            writer.get(), &Writer::stateChanged, q, [this] { onWriterState(); }, Qt::QueuedConnection);
    } else {
        m_following.start();
    }
    take(prepared.content);
    goOn(prepared.content, Checks::Yes);
    return Done {};
}

void Document::Private::take(const FileContent &content)
{
    ++age;
    plan = content.plan;
    history.restart(content.history, content.lastNumber);
    m_readAt = content.counter;
    loaded = content.extent == FileContent::Extent::Whole;
    isCounted = content.report.isCounted;
    if (!content.report.isDamaged())
        return;
    isDamaged = true;
    becomeReadOnly(opening::damageNotice(file.path, content.report, plan));
}

void Document::Private::take(const Refitted &again)
{
    if (!trial)
        return;
    ++age;
    trial = Trial {again.plan};
    for (const Change &edit : again.edits)
        trial->history.push(edit);
    if (!again.misfits.isEmpty())
        setNotice((notice + u' ' + sentences::trialMisfits(int(again.misfits.size()))).trimmed());
}

void Document::Private::goOn(const FileContent &content, Checks checks)
{
    if (content.extent == FileContent::Extent::Whole && checks == Checks::No)
        return;
    Background::Task task {file.readFrom, content, q->trialEdits(), checks == Checks::Yes, {}};
    if (writer)
        task.yields = writer->waiting();
    background = std::make_unique<Background>(task);
    connect(
        background.get(), &Background::advanced, q, [this] { takeBackground(); }, Qt::QueuedConnection);
    background->start(QThread::LowPriority);
}

void Document::Private::reload(Checks checks)
{
    background.reset();
    FileContent content;
    loaded = false;
    if (QFileInfo(file.path).size() <= opening::readAtOnce) {
        opening::read(*database, FileContent::Extent::Whole, content);
        take(content);
        take(refit(plan, q->trialEdits()));
        emit q->reset();
    }
    goOn(content, checks);
    emit q->historyChanged();
}

void Document::Private::takeBackground()
{
    if (background && !loaded && background->isOver(Background::Reading))
        takeRest();
    if (background && background->isOver(Background::Checking))
        takeFindings();
}

void Document::Private::takeRest()
{
    take(background->content());
    take(background->trial());
    emit q->reset();
    emit q->historyChanged();
}

void Document::Private::takeFindings()
{
    const QStringList damage = background->damage(), violations = background->violations();
    m_notChecked = background->failure();
    background.reset();
    if (isDamaged)
        return;
    if (!damage.isEmpty())
        return stopWriting(sentences::damagedAs(file.path, damage));
    if (!violations.isEmpty())
        return stopWriting(sentences::inconsistent(file.path, violations));
    if (writer && m_notChecked.sentence.isEmpty())
        writer->release();
    showSaveState();
}

// What was edited meanwhile stays in the plan that is shown, for a copy to take it.
void Document::Private::stopWriting(const QString &why)
{
    isDamaged = true;
    const qsizetype dropped = writer ? writer->drop() : 0;
    becomeReadOnly(dropped ? why + u' ' + sentences::notWrittenBecauseDamaged(int(dropped)) : why);
}

Result<Done> Document::Private::waitForCheck()
{
    if (!writer->isHeld())
        return Done {};
    if (!background)
        goOn({FileContent::Extent::Whole, plan}, Checks::Yes);
    q->waitUntilChecked();
    if (!writer)
        return Error {notice, {}};
    if (!writer->isHeld())
        return Done {};
    return Error {sentences::notChecked(file.path, m_notChecked.sentence), m_notChecked.detail};
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
    m_following.start();
    setNotice(why);
    showSaveState();
    emit q->historyChanged();
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
        if (state == SaveState::Saving && !background && writer->isHeld()) {
            state = SaveState::Failed;
            sentence = sentences::notChecked(file.path, m_notChecked.sentence);
        }
    }
    if (state == shown && sentence == shownSentence)
        return;
    shown = state;
    shownSentence = sentence;
    emit q->saveStateChanged(state, sentence);
}

void Document::Private::onWriterState()
{
    if (writer && writer->state() == Writer::State::Overtaken)
        takeForeignCommit();
    else if (writer && writer->state() == Writer::State::Damaged)
        stopWriting(writer->error().sentence);
    showSaveState();
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
    database->recover();
    if (auto current = migrations::checkSchema(*database); !current) {
        stopWriting(current.error().sentence);
        return current.error();
    }
    writer->hold();
    setNotice(sentence);
    reload(Checks::Yes);
    showSaveState();
    return {sentence, {}};
}

void Document::Private::follow()
{
    if (background || isDamaged || file.copy || sqlite::changeCounter(database->handle()) == m_readAt)
        return;
    database->recover();
    if (!migrations::checkSchema(*database))
        return;
    reload(Checks::No);
}

QString Document::Private::noticeChange()
{
    if (isDamaged || file.copy)
        return {};
    if (sqlite::hasMoved(database->handle())) {
        stopWriting(sentences::moved(file.path));
        return {};
    }
    const qint64 now = sqlite::changeCounter(database->handle());
    if (now == (writer ? writer->changeCounter() : m_readAt))
        return {};
    database->recover();
    if (auto current = migrations::checkSchema(*database); !current)
        stopWriting(current.error().sentence);
    else
        writer ? void(takeForeignCommit()) : reload(Checks::Yes);
    return isDamaged ? QString() : sentences::changedBeforeCopy(file.path);
}

bool Document::Private::isEmpty() const
{
    bool isEmpty = true;
    forEachEntity([&]<class E>() { isEmpty = isEmpty && plan.all<E>().isEmpty(); });
    return isEmpty;
}

Result<Done> Document::Private::checkEditable()
{
    if (!trial)
        return checkWritable();
    return loaded ? Result<Done>(Done {}) : Error {sentences::stillLoading(file.path), {}};
}

Result<Done> Document::Private::checkEditable(const Change &change)
{
    bool fits = true;
    change.forEach([&](const auto &delta) {
        for (const auto &row : delta.added)
            fits = fits && row.id.value <= highestId;
    });
    return fits ? checkEditable() : Error {sentences::noMoreIds(file.path), {}};
}

Result<Done> Document::Private::checkWritable()
{
    if (!writer)
        return Error {notice.isEmpty() ? sentences::readOnlyFile(file.path) : notice, {}};
    if (!loaded)
        return Error {sentences::stillLoading(file.path), {}};
    if (isOvertaken())
        return takeForeignCommit();
    return Done {};
}

void Document::Private::jump(const Plan &after, const QList<Edit> &edits)
{
    ++age;
    (trial ? trial->plan : plan) = after;
    if (!trial && !edits.isEmpty())
        writer->append(edits);
    showSaveState();
    emit q->reset();
    emit q->historyChanged();
}

Result<Done> Document::Private::perform(const QList<Edit> &edits)
{
    ++age;
    if (trial)
        trial->plan.apply(edits.constLast().rows);
    else
        write(edits);
    emit q->changed(edits.constLast().rows);
    emit q->historyChanged();
    return Done {};
}

void Document::Private::write(const QList<Edit> &edits)
{
    plan.apply(edits.constLast().rows);
    writer->append(edits);
    showSaveState();
}

Result<Change> Document::Private::changeOf(const journal::Entry &entry, const std::optional<Change> &inMemory)
{
    return changeOf(entry, inMemory, plan);
}

Result<Change> Document::Private::changeOf(const journal::Entry &entry, const std::optional<Change> &inMemory,
                                           const Plan &at)
{
    if (inMemory)
        return *inMemory;
    if (auto flushed = q->flush(); !flushed)
        return flushed.error();
    database->recover();
    return journal::changeOf(*database, entry, at);
}
