// SPDX-License-Identifier: MIT
// The session behind a Document: its open file, its plan and history, and what keeps them the same.
#pragma once

#include "core/document/background.h"
#include "core/document/history.h"
#include "core/document/opening.h"

#include <QTimer>

class Document::Private {
public:
    enum class Checks { Yes, No };
    // What goes on in memory only; its history keeps every change.
    struct Trial {
        Plan plan;
        History history {std::numeric_limits<qint64>::max()};
    };

    explicit Private(Document *document);

    // Takes over what was opened, and reads on in the background (D16).
    Result<Done> adopt(Prepared &&prepared);
    // Takes over what the background has brought so far.
    void takeBackground();
    Result<Done> checkEditable();
    Result<Done> checkWritable();
    // The same for this change, which may need more ids than there are.
    Result<Done> checkEditable(const Change &change);
    // What is done now, of the file or of the trial.
    History &steps() { return trial ? trial->history : history; }
    // Takes over the plan after all of these edits, whose steps are made.
    void jump(const Plan &after, const QList<Edit> &edits);
    // What is undone stands done again, followed by one entry that takes it back: nothing is lost, and nothing
    // changes. The edits that say so to the file.
    Result<QList<Edit>> keepUndone(History &of, const Plan &at);
    // Does what edits say to the plan, queues them for the file unless in a trial, and tells of the last.
    Result<Done> perform(const QList<Edit> &edits);
    void write(const QList<Edit> &edits);
    bool isEmpty() const;
    // Looks whether the file is still what is shown. A sentence when the plan had to be read again; what cannot be read
    // any more is damaged.
    QString noticeChange();
    // Until the whole file was found sound, nothing is written.
    Result<Done> waitForCheck();
    // An entry's change, out of memory or out of the file.
    Result<Change> changeOf(const journal::Entry &entry, const std::optional<Change> &inMemory);
    Result<Change> changeOf(const journal::Entry &entry, const std::optional<Change> &inMemory,
                            const Plan &at);
    // Has the plan read again after another program changed it; the sentence that says so.
    Error takeForeignCommit();
    void showSaveState();

    Document *const q;
    PlanFile file;
    std::unique_ptr<PlanLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Writer> writer;         // none: read-only
    std::unique_ptr<Background> background; // none: nothing goes on
    Plan plan;
    History history;
    std::optional<Trial> trial;
    std::optional<Timestamp> asOf; // when it is looked at, if not now
    quint64 age = 0;               // counts whatever becomes of plan and history
    bool loaded = false;           // all of it is read, and as far as is known the file has not changed since
    bool isDamaged = false;        // the file is not what is shown, and not to be written
    bool isCounted = true, isLockBreakable = false;
    QString notice;
    SaveState shown = SaveState::Saved;
    QString shownSentence;

private:
    void take(const FileContent &content);
    // The trial's edits, done again after the plan below it was read anew.
    void take(const Refitted &again);
    void goOn(const FileContent &content, Checks checks);
    // A small file at once, a large one in the background; until then the plan is as it was.
    void reload(Checks checks);
    void takeRest();
    void takeFindings();
    void stopWriting(const QString &why);
    void follow();
    void onWriterState();
    bool isOvertaken() const;
    void becomeReadOnly(const QString &why);
    void setNotice(const QString &text);

    Error m_notChecked;   // why the check could not be made; empty when it was
    qint64 m_readAt = -1; // the file's change counter when it was read
    QTimer m_following;   // looks whether another program changed a file that is only looked at
};
