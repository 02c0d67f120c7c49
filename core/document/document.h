// SPDX-License-Identifier: MIT
// A Document is the open plan: what it holds now, how it got there, and the file it is saved to.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

// One entry of the history, done or undone.
struct HistoryEntry {
    qint64 number = 0; // rises with time
    Saying label;      // a sentence
    Timestamp time;
    qsizetype rows = 0; // how many rows it edited
    bool undone = false;
    bool reversible = true; // false: from before a migration, readable only (D13)
    bool begins = false;    // what the plan began with, before which there is nothing
};

class Document : public QObject {
    Q_OBJECT
public:
    enum class SaveState { Saved, Saving, Failed, ReadOnly };
    // BreakLock: the person says that whoever left the lock edits no more.
    enum class Mode { ReadWrite, ReadOnly, BreakLock };

    // Makes a new plan file, empty or with what the plan begins with, all of it or nothing. Refused when the file
    // exists.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Change &beginning = Change());
    // Opens a plan file; when it is damaged or another program has it, it opens read-only and notice() says
    // so.
    static Result<std::unique_ptr<Document>> open(const QString &path, Mode mode = Mode::ReadWrite);
    // The same in two steps: what takes long is done on any thread, then a document made of it where it is to be.
    struct Prepared;
    static Result<std::shared_ptr<Prepared>> prepare(const QString &path, Mode mode,
                                                     const Progress &progress);
    static Result<std::unique_ptr<Document>> open(Prepared &&prepared);
    ~Document() override;

    QString path() const;
    const Plan &plan() const;
    // False until all rows are read (D16); editing begins then.
    bool isLoaded() const;
    // Waits until all rows are read.
    Result<Done> waitUntilLoaded();
    // True when the check of the whole file, which goes on in the background, is over.
    bool isChecked() const;
    void waitUntilChecked();
    // In a trial, which needs no file, it is not.
    bool isReadOnly() const;
    // What a person must know about this file (damage, who else has it); empty when nothing.
    QString notice() const;
    // True when the file holds not all that it should, or what makes no sense; nothing is written into it.
    bool isDamaged() const;
    // False when rows might lack unnoticed until the whole file is checked, as another program wrote it last.
    bool isCounted() const;
    // True when it is read-only for a lock whose holder may be gone; then Mode::BreakLock opens it.
    bool isLockBreakable() const;

    // Does one edit. It is in plan() and told by changed() at once, and in the file when saved() says so.
    // Fails, with nothing done, when the document cannot be edited.
    Result<Done> execute(const Change &change);
    // The same for an import: in a plan where nothing was done yet it is what the plan begins with, and no undo step.
    Result<Done> executeImport(const Change &change);
    // The next execute() within the same gesture joins the last entry instead of making one (D23).
    Result<Done> executeJoined(const Change &change);
    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    Result<Done> undo();
    Result<Done> redo();
    // All entries, the oldest first, undone ones last.
    QList<HistoryEntry> history() const;
    // The rows that the entry after this position edited, where they are few; otherwise none.
    QList<AnyId> editedAfter(qsizetype position) const;
    // False in a plan in which nothing was ever done.
    bool hasBegun() const;
    // How many entries are done: goTo(0) undoes all, goTo(history().size()) redoes all.
    qsizetype historyPosition() const;
    Result<Done> goTo(qsizetype position);
    // Going far in three steps: the way there, travelling it on any thread, and arriving, which fails when the
    // document has changed since. That is told as one reset().
    struct Journey;
    static constexpr qsizetype far = 50; // steps
    Result<std::shared_ptr<Journey>> journeyTo(qsizetype position);
    static Result<Done> travel(Journey &journey, Progress &progress);
    bool arrive(const Journey &journey);

    // A trial: from now on edits, undo and redo are of a plan in memory, which plan() and history() show, and
    // nothing is written. It begins with these edits done; plans that are read-only can be tried, too.
    Result<Done> beginTrial(const QList<Change> &edits = {});
    bool isTrial() const;
    // The plan as the file holds it; plan() unless in a trial.
    const Plan &planBeforeTrial() const;
    // The edits that are done in the trial, the first one first; and all of them as one.
    QList<Change> trialEdits() const;
    Change trialChange(const QString &label = {}) const;
    // Ends the trial. Kept, its edits are one step of the plan, and plan() stays as it is; discarded, they
    // leave nothing.
    Result<Done> keepTrial(const QString &label);
    void discardTrial();

    // As of when checks look at the plan: now, unless a person looks at another time. It is in no file.
    Timestamp checkTime() const;
    std::optional<Timestamp> asOf() const;
    void lookAsOf(std::optional<Timestamp> time);

    SaveState saveState() const;
    // Waits until every edit is in the file, or fails with why not.
    Result<Done> flush();
    // A consistent copy, with or without the history (D13, D17).
    Result<Done> saveCopy(const QString &path, bool withHistory = true);
    // The same as work for any thread, once all is in the file; it needs the document no more.
    std::function<Result<Done>()> copyWork(const QString &path, bool withHistory = true);

signals:
    // After every edit, undo and redo: what was just applied to plan().
    void changed(const Change &change);
    // The plan was replaced as a whole: loading went on, or another program changed the file.
    void reset();
    void historyChanged();
    // A trial began or ended; what that changes in plan() is told next.
    void trialChanged();
    void asOfChanged();
    void saveStateChanged(Document::SaveState state, const QString &sentence);
    void noticeChanged(const QString &notice);

private:
    Document();
    Result<Done> goNear(qsizetype position);
    class Private;
    std::unique_ptr<Private> d;
};
