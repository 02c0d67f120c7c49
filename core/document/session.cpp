// SPDX-License-Identifier: MIT
#include "core/document/session.h"

#include "core/plan/refit.h"
#include "core/store/migrations.h"
#include "core/store/sentences.h"

namespace {
// Up to this size reading everything takes less than two frames.
constexpr qint64 readAtOnce = 4 << 20;
constexpr int followEvery = 1000;
} // namespace

Document::Private::Private(Document *document) : q(document)
{
    m_following.setInterval(followEvery);
    connect(&m_following, &QTimer::timeout, q, [this] { follow(); });
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
            writer.get(), &Writer::stateChanged, q, [this] { onWriterState(); }, Qt::QueuedConnection);
    else
        m_following.start();
}

load::Report Document::Private::readFile(bool all)
{
    database->recover();
    m_readAt = sqlite::changeCounter(database->handle());
    plan = {};
    database->exec("BEGIN");
    load::Report report = load::read(*database, load::Part::Core, plan);
    if (all)
        report.add(load::read(*database, load::Part::Rest, plan));
    history.restart(journal::read(*database), journal::lastNumber(*database));
    database->exec("COMMIT");
    if (database->hasFailed())
        report.brokenTables.append(database->error().detail);
    database->recover();
    return report;
}

void Document::Private::load(Checks checks)
{
    background.reset();
    m_tookRest = file.size <= readAtOnce;
    const load::Report report = readFile(m_tookRest);
    loaded = m_tookRest;
    if (report.isDamaged()) {
        isDamaged = true;
        becomeReadOnly(opening::damageNotice(file.path, report, plan));
    }
    if (m_tookRest && checks == Checks::No)
        return;
    Background::Task task {file.path, plan, !m_tookRest, checks == Checks::Yes, {}};
    if (writer)
        task.yields = writer->waiting();
    background = std::make_unique<Background>(task);
    connect(
        background.get(), &Background::advanced, q, [this] { takeBackground(); }, Qt::QueuedConnection);
    background->start(QThread::LowPriority);
}

void Document::Private::takeBackground()
{
    if (background && !m_tookRest && background->isOver(Background::Reading))
        takeRest();
    if (background && background->isOver(Background::Checking))
        takeFindings();
}

void Document::Private::takeRest()
{
    m_tookRest = true;
    plan = background->plan();
    loaded = true;
    const load::Report report = background->report();
    if (report.isDamaged()) {
        isDamaged = true;
        becomeReadOnly(opening::damageNotice(file.path, report, plan));
    }
    if (sqlite::changeCounter(database->handle()) != m_readAt) {
        // Another program changed the file between the two parts.
        load(Checks::Yes);
    }
    refitTrial();
    emit q->reset();
}

void Document::Private::takeFindings()
{
    const QStringList damage = background->damage(), violations = background->violations();
    background.reset();
    if (isDamaged)
        return;
    isDamaged = !damage.isEmpty();
    if (!damage.isEmpty())
        becomeReadOnly(sentences::damagedAs(file.path, damage));
    else if (!violations.isEmpty())
        becomeReadOnly(sentences::inconsistent(file.path, violations));
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
        becomeReadOnly(current.error().sentence);
        return current.error();
    }
    setNotice(sentence);
    load(Checks::Yes);
    refitTrial();
    emit q->reset();
    emit q->historyChanged();
    showSaveState();
    return {sentence, {}};
}

void Document::Private::follow()
{
    if (background || isDamaged || sqlite::changeCounter(database->handle()) == m_readAt)
        return;
    database->recover();
    if (!migrations::checkSchema(*database))
        return;
    load(Checks::No);
    refitTrial();
    emit q->reset();
    emit q->historyChanged();
}

Result<Done> Document::Private::checkEditable()
{
    if (!trial)
        return checkWritable();
    return loaded ? Result<Done>(Done {}) : Error {sentences::stillLoading(file.path), {}};
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

Result<Done> Document::Private::perform(const Edit &edit)
{
    if (trial)
        trial->plan.apply(edit.rows);
    else
        write(edit);
    emit q->changed(edit.rows);
    emit q->historyChanged();
    return Done {};
}

void Document::Private::write(const Edit &edit)
{
    plan.apply(edit.rows);
    writer->append(edit);
    showSaveState();
}

void Document::Private::refitTrial()
{
    if (!trial || !loaded)
        return;
    const Refitted again = refit(plan, trial->history.done());
    trial = Trial {again.plan};
    for (const Change &edit : again.edits)
        trial->history.push(edit);
    if (!again.misfits.isEmpty())
        setNotice((notice + u' ' + sentences::trialMisfits(int(again.misfits.size()))).trimmed());
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
