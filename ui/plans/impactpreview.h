// SPDX-License-Identifier: MIT
// An ImpactPreview shows within a dialog what an edit would do to launches, before it is done.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/views/impactview.h"

#include <QPointer>

class ImpactPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImpactPreview(QWidget *parent = nullptr);
    // What reaches many launches is worked out apart; of an edit that cannot be done there is nothing to show.
    void show(const Plan &plan, const Result<Change> &change, Timestamp now);
    // False while it is being worked out.
    bool isKnown() const { return !m_job; }
    ImpactView *view() const { return m_view; }
    QSize sizeHint() const override;

private:
    ImpactView *m_view;
    QPointer<Job> m_job;
    quint64 m_run = 0;
};

// Whether what the change does can be worked out within a frame.
bool isSeenAtOnce(const Plan &plan, const Change &change);
// All that the change does, findings too.
std::shared_ptr<const ImpactLines> impactLinesOf(const Plan &plan, const Change &change, Timestamp now,
                                                 Progress *progress);
