// SPDX-License-Identifier: MIT
// The StatusLine says whether all is saved, how much of what runs differs from Next, how many findings are
// open, how old what was brought in is, and how far long work is.
#pragma once

#include "core/check/check.h"
#include "core/document/document.h"
#include "ui/theme/link.h"
#include "ui/widgets/labels.h"

#include <QStatusBar>

class Job;
struct DriftCount;
class QProgressBar;
class QTimer;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    // No document: nothing to say.
    void setDocument(const Document *document);
    void refreshDrift();
    // None: not known yet.
    void showFindings(const std::optional<check::Counts> &counts);
    // Shows the progress of the job, with Cancel, until it is finished; of several the latest.
    void follow(Job *job, const QString &what) { followAfter(0, {job, what}); }
    // The same once it has taken so long that it is worth saying.
    void followSoon(Job *job, const QString &what) { followAfter(worthSaying, {job, what}); }
    // The same for what has to be done to its end.
    void followToEnd(Job *job, const QString &what) { followAfter(worthSaying, {job, what, false}); }
    // What goes on; "" when nothing does that is shown.
    QString workText() const { return m_work.isEmpty() ? QString() : m_what->text(); }
    QPushButton *cancelButton() const { return m_cancel; }
    QString saveText() const { return m_save->text(); }
    // What the last edit, undo or redo did; it stays until the next.
    QString doneText() const { return m_done->text(); }
    QString driftText() const { return m_drift->text(); }
    QPushButton *driftLink() const { return m_drift; }
    QPushButton *findingsLink() const { return m_findings; }
    // How old the oldest inventory that matters is.
    LinkButton *inventoriesLink() const { return m_inventories; }
    // As of when findings are, where that is not today.
    QPushButton *asOfLink() const { return m_asOf; }

signals:
    void driftChosen();
    void findingsChosen();
    void inventoriesChosen();
    void asOfChosen();

private:
    void showSaveState();
    void showDone();
    void showAsOf();
    static constexpr int worthSaying = 300; // milliseconds that work may take without a word
    struct Work {
        Job *job;
        QString what;
        bool canBeCancelled = true;
    };
    void followAfter(int silence, const Work &work);
    void showWork();
    void countDrift();
    void showDrift(const DriftCount &count);
    void showInventories();

    const Document *m_document = nullptr;
    qsizetype m_position = 0; // of its history
    RoleLabel *m_save, *m_what;
    ElidedLabel *m_done;
    QProgressBar *m_progress;
    QPushButton *m_cancel, *m_drift, *m_findings, *m_asOf;
    LinkButton *m_inventories;
    QTimer *m_counting, *m_watching;
    QList<Work> m_work;
    Timestamp m_oldest;        // of the inventories that matter
    QString m_oldestText;      // "AWS US-East images"
    Job *m_driftJob = nullptr; // counts apart: a large plan takes longer than the window may stand still
};
