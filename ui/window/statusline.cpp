// SPDX-License-Identifier: MIT
#include "ui/window/statusline.h"

#include "core/answer/inventories.h"
#include "core/base/job.h"
#include "core/resolve/drift.h"
#include "ui/theme/levels.h"

#include <QProgressBar>
#include <QTimer>

using theme::Role;

namespace {
struct SaveLook {
    QString text;
    Role role;
};

// What is counted apart.
struct Counted {
    DriftCount drift;
    Timestamp oldest;
    QString oldestText;
};

SaveLook lookOf(Document::SaveState state)
{
    switch (state) {
    case Document::SaveState::Saved:
        return {StatusLine::tr("✓ Saved"), Role::Good};
    case Document::SaveState::Saving:
        return {StatusLine::tr("Saving…"), Role::Muted};
    case Document::SaveState::Failed:
        return {StatusLine::tr("⚠ Not saved"), Role::Error};
    case Document::SaveState::ReadOnly:
        return {StatusLine::tr("Read-only"), Role::Warning};
    }
    return {};
}
} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_save(new RoleLabel(Role::Good, {}, this)),
      m_what(new RoleLabel(Role::Muted, {}, this)), m_done(new ElidedLabel({}, this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_drift(new QPushButton(this)), m_findings(new QPushButton(this)), m_asOf(new QPushButton(this)),
      m_inventories(new LinkButton({}, {}, this)), m_counting(new QTimer(this)), m_watching(new QTimer(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(theme::gap, 0, theme::gap, 2);
    addWidget(m_save);
    addWidget(m_drift);
    addWidget(m_findings);
    addWidget(m_inventories);
    addWidget(m_asOf);
    addWidget(m_done, 1);
    m_done->setRole(Role::Muted);
    m_done->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_done->setAccessibleName(tr("What was done last"));
    for (QWidget *widget : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel)}) {
        addPermanentWidget(widget);
        widget->hide();
    }
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QPushButton *link : {m_cancel, m_drift, m_findings, m_asOf})
        theme::makeLink(link);
    m_drift->hide();
    m_drift->setToolTip(tr("Show what runs against what would launch"));
    m_findings->hide();
    m_inventories->hide();
    connect(m_inventories, &QPushButton::clicked, this, &StatusLine::inventoriesChosen);
    m_asOf->hide();
    m_asOf->setToolTip(theme::tooltip(tr("Findings are as of that day. Choose another, or today.")));
    connect(m_asOf, &QPushButton::clicked, this, &StatusLine::asOfChosen);
    connect(m_drift, &QPushButton::clicked, this, &StatusLine::driftChosen);
    connect(m_findings, &QPushButton::clicked, this, &StatusLine::findingsChosen);
    m_counting->setSingleShot(true);
    connect(m_counting, &QTimer::timeout, this, &StatusLine::countDrift);
    connect(m_watching, &QTimer::timeout, this, [this] {
        const Progress &progress = m_work.constLast().job->progress();
        m_progress->setRange(0, int(progress.total()));
        m_progress->setValue(int(progress.done()));
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_work.isEmpty())
            m_work.constLast().job->progress().cancel();
        m_cancel->setEnabled(false); // it may take a moment
    });
}

void StatusLine::setDocument(const Document *document)
{
    delete std::exchange(m_driftJob, nullptr);
    m_document = document;
    m_save->clear();
    m_done->clear();
    m_drift->hide();
    m_oldest = {};
    m_inventories->hide();
    m_asOf->hide();
    if (!document)
        return;
    m_position = document->historyPosition();
    connect(document, &Document::saveStateChanged, this, &StatusLine::showSaveState);
    connect(document, &Document::historyChanged, this, &StatusLine::showDone);
    connect(document, &Document::trialChanged, this, [this] {
        m_position = m_document->historyPosition();
        m_done->clear();
    });
    connect(document, &Document::trialChanged, this, &StatusLine::showSaveState);
    connect(document, &Document::asOfChanged, this, &StatusLine::showAsOf);
    connect(document, &Document::asOfChanged, this, &StatusLine::showInventories);
    showAsOf();
    showSaveState();
    countDrift();
}

void StatusLine::showSaveState()
{
    const SaveLook look = m_document->isTrial() ? SaveLook {tr("Trial, not in the file"), Role::Warning}
                                                : lookOf(m_document->saveState());
    m_save->setText(look.text);
    m_save->setRole(look.role);
}

void StatusLine::showAsOf()
{
    const std::optional<Timestamp> asOf = m_document->asOf();
    m_asOf->setVisible(asOf.has_value());
    if (asOf)
        m_asOf->setText(tr("· as of %1").arg(theme::dayText(*asOf)));
}

void StatusLine::showDone()
{
    const qsizetype before = std::exchange(m_position, m_document->historyPosition());
    QString done = m_document->undoLabel();
    // What the plan begins with is done, too, though it cannot be undone.
    if (done.isEmpty() && m_position > before)
        done = m_document->history().at(m_position - 1).label.text();
    m_done->setText(m_position < before ? tr("Undone: %1").arg(m_document->redoLabel()) : done);
}

// Several changes at once are counted once, and after what is being counted.
void StatusLine::refreshDrift()
{
    if (!m_driftJob)
        m_counting->start(0);
    else
        connect(m_driftJob, &Job::finished, m_counting, qOverload<>(&QTimer::start), Qt::UniqueConnection);
}

void StatusLine::countDrift()
{
    if (!m_document || m_driftJob)
        return;
    m_driftJob = new Job(
        this,
        [plan = m_document->plan()](Progress &progress) {
            const auto oldest = oldestThatMatters(inventoryRows(plan));
            return Counted {countDiffering(plan, &progress), oldest ? oldest->at : Timestamp(),
                            oldest ? shortTextOf(plan, *oldest) : QString()};
        },
        [this](const Counted &counted) {
            m_driftJob = nullptr;
            m_oldest = counted.oldest;
            m_oldestText = counted.oldestText;
            showDrift(counted.drift);
            showInventories();
        });
}

// Nothing is said where nothing was brought in.
void StatusLine::showInventories()
{
    m_inventories->setVisible(bool(m_oldest));
    const Timestamp now = m_document->checkTime();
    const QString text = daysBetween(m_oldest, now) == 0
        ? tr("· inventories: of today")
        : tr("· inventories: oldest %1 (%2)").arg(ageText(m_oldest, now), m_oldestText);
    m_inventories->show(text, {});
    m_inventories->setToolTip(
        theme::tooltip(text.mid(2) + u'\n'
                       + tr("Show what was brought in, and what is missing for an answer to be certain")));
}

void StatusLine::showDrift(const DriftCount &count)
{
    const auto [servers, arrays, unknown] = count;
    QStringList parts;
    if (servers > 0)
        parts.append(theme::counted(servers, tr("1 server"), tr("%1 servers")));
    if (arrays > 0)
        parts.append(theme::counted(arrays, tr("1 array"), tr("%1 arrays")));
    m_drift->show();
    const bool isAnyRunning = !m_document->plan().all<Instance>().isEmpty();
    const QString differing =
        servers + arrays == 1 ? tr("%1 differs from what runs") : tr("%1 differ from what runs");
    QString text = !isAnyRunning ? tr("Nothing that runs is known")
        : !parts.isEmpty()       ? differing.arg(parts.join(QStringLiteral(", ")))
        : unknown > 0            ? tr("No difference is known")
                                 : tr("Everything that runs is as Next says");
    if (unknown > 0)
        text = tr("%1, %2 unknown").arg(text).arg(unknown);
    m_drift->setText(text);
}

void StatusLine::showFindings(const std::optional<check::Counts> &counts)
{
    m_findings->setVisible(counts.has_value());
    if (!counts)
        return;
    m_findings->setText(counts->open() == 0
                            ? tr("· no findings")
                            : theme::counted(counts->open(), tr("· 1 finding"), tr("· %1 findings")));
    m_findings->setToolTip(counts->open() + counts->waived == 0
                               ? tr("Nothing is wrong, and nothing is not advisable.")
                               : theme::sentenceOf(*counts));
}

void StatusLine::followAfter(int silence, const Work &work)
{
    Job *job = work.job;
    const auto show = [this, work] {
        m_work.append(work);
        showWork();
    };
    const auto forget = [this, job] {
        if (m_work.removeIf([job](const Work &one) { return one.job == job; }) > 0)
            showWork();
    };
    auto *soon = new QTimer(job);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, show);
    connect(job, &Job::finished, soon, &QTimer::stop);
    connect(job, &Job::finished, this, forget);
    connect(job, &QObject::destroyed, this, forget);
    silence > 0 ? soon->start(silence) : show();
}

void StatusLine::showWork()
{
    const bool isAny = !m_work.isEmpty();
    m_what->setText(isAny ? m_work.constLast().what : QString());
    m_what->setVisible(isAny);
    m_progress->setVisible(isAny);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(isAny && m_work.constLast().canBeCancelled);
    m_cancel->setEnabled(isAny && !m_work.constLast().job->progress().isCancelled());
    isAny ? m_watching->start(50) : m_watching->stop();
}
