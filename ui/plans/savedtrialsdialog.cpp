// SPDX-License-Identifier: MIT
#include "ui/plans/savedtrialsdialog.h"

#include "core/base/job.h"
#include "ui/forms/formdialog.h"
#include "ui/plans/trialdialogs.h"
#include "ui/views/impactview.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace {
constexpr int nameRole = Qt::UserRole;
constexpr qsizetype conflictsShown = 4;

// A trial and what it would change now.
struct RefitTrial {
    Refitted refitted;
    std::shared_ptr<const ImpactLines> lines;
};

RefitTrial refitTrial(const Plan &plan, const QString &name, const QList<Change> &edits, Timestamp now,
                      Progress &progress)
{
    RefitTrial result {refit(plan, edits), nullptr};
    Change whole(name);
    for (const Change &edit : std::as_const(result.refitted.edits))
        whole = whole.merged(edit);
    Consequences found = consequencesOf(plan, whole, &progress);
    compareFindings(found, whole, now, &progress);
    result.lines = impactLines(std::move(found));
    return result;
}
} // namespace

SavedTrialsDialog::SavedTrialsDialog(Workbench &bench)
    : QDialog(bench.frame()), m_bench(bench), m_list(new QListWidget), m_conflicts(new Banner(this)),
      m_view(new ImpactView)
{
    setWindowTitle(tr("Saved Trials"));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_conflicts);
    column->addWidget(m_view, 1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_open = addButton(buttons, tr("Open as Trial"), &SavedTrialsDialog::openAgain);
    theme::makePrimary(m_open);
    addButton(buttons, tr("Rename…"), &SavedTrialsDialog::rename);
    addButton(buttons, tr("Delete…"), &SavedTrialsDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
    connect(m_list, &QListWidget::currentItemChanged, this, &SavedTrialsDialog::compare);
    connect(m_list, &QListWidget::itemActivated, this, &SavedTrialsDialog::openAgain);
    connect(m_view, &ImpactView::goTo, this, [this](AnyId id) { m_bench.goTo(id); });
    fill({});
}

QWidget *SavedTrialsDialog::makeList()
{
    m_list->setAccessibleName(tr("Saved trials"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(2);
    return m_list;
}

QPushButton *SavedTrialsDialog::addButton(QWidget *buttons, const QString &text,
                                          void (SavedTrialsDialog::*does)())
{
    auto *button = static_cast<QDialogButtonBox *>(buttons)->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, does);
    m_buttons.append(button);
    return button;
}

void SavedTrialsDialog::fill(const QString &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const savedtrials::Saved &saved : savedtrials::of(m_bench.document()->path())) {
        const QString time = QLocale().toString(saved.time.toDateTime().toLocalTime(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(saved.name, time), m_list);
        item->setData(nameRole, saved.name);
        if (saved.name == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setFocus();
    compare();
}

QString SavedTrialsDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(nameRole).toString() : QString();
}

QString SavedTrialsDialog::conflicts() const { return m_conflicts->message(); }

void SavedTrialsDialog::compare()
{
    const quint64 run = ++m_run;
    const QString name = chosen();
    m_refitted.reset();
    if (m_job)
        m_job->progress().cancel();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!name.isEmpty());
    m_open->setEnabled(false);
    m_conflicts->setMessage(Banner::Kind::Note, {});
    if (name.isEmpty())
        return m_view->showSentence(
            tr("No trial is saved yet. Choose Plan > What If, make some edits, and save it."));
    const auto edits = savedtrials::read(m_bench.document()->path(), name);
    if (!edits)
        return m_view->showSentence(edits.error().sentence);
    m_view->showSentence(tr("Looking at what changes…"));
    const auto work = [plan = m_bench.document()->planBeforeTrial(), name, edits = *edits,
                       now = m_bench.document()->checkTime()](Progress &progress) {
        return refitTrial(plan, name, edits, now, progress);
    };
    m_job = new Job(this, work, [this, run](const RefitTrial &found) {
        if (run != m_run)
            return;
        m_refitted = found.refitted;
        m_view->show(found.lines);
        tellConflicts(found.refitted.misfits);
        m_open->setEnabled(!m_bench.document()->isTrial() && !found.refitted.edits.isEmpty());
        m_open->setToolTip(
            m_bench.document()->isTrial() ? tr("Keep, save or discard the present trial first.") : QString());
    });
}

void SavedTrialsDialog::tellConflicts(const QList<Misfit> &misfits)
{
    if (misfits.isEmpty())
        return;
    QStringList lines {theme::counted(misfits.size(),
                                      tr("The plan moved on: 1 edit no longer fits and is left out."),
                                      tr("The plan moved on: %1 edits no longer fit and are left out."))};
    for (const Misfit &misfit : misfits.mid(0, conflictsShown))
        lines.append(tr("“%1”, because of: %2").arg(misfit.edit, misfit.rows.join(QStringLiteral(", "))));
    if (misfits.size() > conflictsShown)
        lines.append(tr("and %1 more").arg(QString::number(misfits.size() - conflictsShown)));
    m_conflicts->setMessage(Banner::Kind::Warning, lines.join(u'\n'));
}

void SavedTrialsDialog::openAgain()
{
    if (!m_open->isEnabled())
        return;
    trials::beginWith(m_bench, chosen(), m_refitted->edits);
    accept();
}

void SavedTrialsDialog::rename()
{
    const QString plan = m_bench.document()->path(), name = chosen();
    auto *dialog = new NameDialog(tr("Rename Trial"), tr("Rename"), name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCheck(savedtrials::whyNotNamed);
    connect(dialog, &QDialog::accepted, this, [this, dialog, plan, name] {
        const Result<Done> renamed = savedtrials::rename(plan, name, dialog->name());
        fill(renamed ? dialog->name() : name);
        if (!renamed)
            m_conflicts->setMessage(Banner::Kind::Error, renamed.error().sentence);
    });
    dialog->open();
}

void SavedTrialsDialog::remove()
{
    const QString name = chosen();
    if (!m_bench.dialogs().ask(this, tr("Delete Trial"),
                               tr("The trial “%1” will be deleted. This cannot be undone.").arg(name),
                               tr("Delete")))
        return;
    const Result<Done> removed = savedtrials::remove(m_bench.document()->path(), name);
    fill({});
    if (!removed)
        m_conflicts->setMessage(Banner::Kind::Error, removed.error().sentence);
}
