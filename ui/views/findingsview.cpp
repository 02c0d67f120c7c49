// SPDX-License-Identifier: MIT
#include "ui/views/findingsview.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "core/naming/names.h"
#include "ui/views/filtercompleter.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/partedbar.h"

#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
// More than this is grouped apart.
constexpr qsizetype fewSubjects = 1500;
constexpr int inSight = 8000; // milliseconds that what was mended stays listed
} // namespace

FindingsView::FindingsView(LiveFindings &live, QWidget *parent)
    : QWidget(parent), m_live(live), m_grouping(new QComboBox),
      m_filter(new FilterLine(tr("Filter findings"))), m_waived(new QToolButton),
      m_empty(new RoleLabel(theme::Role::Muted)), m_reason(new ElidedLabel), m_tree(new FindingsTree),
      m_copying(new Copying(this)), m_soon(new QTimer(this)), m_settling(new QTimer(this))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_reason->setRole(theme::Role::Muted);
    m_reason->setContentsMargins(6, 0, 6, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(makeBar());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_reason);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &FindingsView::rebuild);
    m_settling->setSingleShot(true);
    m_settling->setInterval(inSight);
    connect(m_settling, &QTimer::timeout, this, [this] { showMended({}); });
    connect(&live, &LiveFindings::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &FindingsView::judge);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FindingsView::follow);
    connect(m_tree, &QTreeWidget::itemClicked, this, &FindingsView::follow);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
    rebuild();
}

QToolButton *FindingsView::addButton(QHBoxLayout *row, const QString &text, void (FindingsView::*run)())
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, run);
    row->addWidget(button);
    return button;
}

QWidget *FindingsView::makeBar()
{
    auto *bar = new PartedBar;
    bar->setContentsMargins(4, 0, 4, 0);
    auto *row = new QHBoxLayout, *verbs = new QHBoxLayout;
    bar->add(row, 1);
    bar->add(verbs);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(9);
    m_grouping->addItems({tr("By rule"), tr("By object"), tr("By deployment"), tr("By cloud")});
    m_filter->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    m_waived->setText(tr("◌ Waived"));
    m_waived->setAccessibleName(tr("Show what is waived"));
    m_waived->setCheckable(true);
    m_waived->setChecked(true);
    m_waived->setFocusPolicy(Qt::StrongFocus);
    m_waived->setAutoRaise(true);
    row->addWidget(m_grouping);
    row->addWidget(m_filter, 1);
    row->addWidget(m_waived);
    verbs->addStretch(1);
    m_fix = addButton(verbs, tr("Fix"), &FindingsView::fixSelected);
    m_fixAll = addButton(verbs, tr("Fix All of Rule"), &FindingsView::fixAllOfRule);
    m_waive = addButton(verbs, tr("Waive…"), &FindingsView::waive);
    addExport(verbs);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_query.grouping = FindingGrouping(index);
        rebuild();
    });
    m_filter->setToolTip(
        theme::tooltip(tr("Words, or terms such as deployment:shop, environment:production or rule:W-05")));
    (new FilterCompleter(m_filter))->setSource(query::Kind::Findings, [this]() -> const Plan & {
        return m_live.plan();
    });
    connect(m_filter, &FilterLine::textChanged, this, &FindingsView::applyFilter);
    connect(m_filter, &FilterLine::left, this, [this] {
        if (m_tree->isVisible())
            m_tree->setFocus();
    });
    connect(m_waived, &QToolButton::toggled, this, [this](bool shows) {
        m_query.showsWaived = shows;
        rebuild();
    });
    return bar;
}

// While what is typed is faulty, the list stays as it was.
void FindingsView::applyFilter()
{
    const query::Parsed parsed =
        query::parse(m_filter->text(), query::Kind::Findings, m_filter->cursorPosition());
    m_fault = parsed.fault;
    if (!m_fault)
        m_query.filter = parsed.filter;
    m_soon->start();
}

void FindingsView::addExport(QHBoxLayout *row)
{
    m_export = new ExportButton;
    m_export->setAccessibleName(m_export->text());
    m_export->setToolButtonStyle(Qt::ToolButtonIconOnly); // the dock is narrow
    m_export->setToolTip(tr("Export what is listed"));
    m_export->setAutoRaise(true);
    m_export->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_export);
    connect(m_export, &ExportButton::copyWanted, this, [this] {
        m_copying->start(
            [make = sheet()](Progress &progress) { return QString::fromUtf8(sheetAsTsv(make(progress))); },
            m_live.all().size() <= fewSubjects);
    });
    connect(m_export, &ExportButton::exportWanted, this,
            [this](ExportFormat format) { emit exportWanted(sheet(), tr("Findings"), format); });
}

SheetMaker FindingsView::sheet() const
{
    const QString day = m_live.asOf() ? tr("as of %1").arg(theme::dayText(*m_live.asOf())) : QString();
    return [plan = m_live.plan(), groups = m_tree->shown(), query = m_query, day](Progress &progress) {
        Sheet sheet = sheetOf(plan, groups, query, progress);
        sheet.subtitle = day;
        return sheet;
    };
}

void FindingsView::setTrial(const std::optional<FindingTrial> &trial)
{
    if (!trial && !m_query.trial)
        return;
    m_query.trial = trial;
    m_soon->start();
}

bool FindingsView::isCurrent() const { return m_live.isCurrent() && !m_job && !m_soon->isActive(); }

void FindingsView::setEditable(bool editable)
{
    m_isEditable = editable;
    judge();
}

void FindingsView::changeEvent(QEvent *event)
{
    // The rows have inks of their own, of light or dark.
    if (event->type() == QEvent::PaletteChange && m_soon)
        m_soon->start();
    if (event->type() == QEvent::EnabledChange)
        tellEmpty();
    QWidget::changeEvent(event);
}

// Few are grouped at once, many apart; what is asked for meanwhile comes after.
void FindingsView::rebuild()
{
    if (m_live.all().size() <= fewSubjects) {
        delete std::exchange(m_job, nullptr);
        return take(findingGroups(m_live.plan(), m_live.all(), m_query));
    }
    if (m_job) {
        m_job->progress().cancel();
        m_soon->start(20);
        return;
    }
    m_job = new Job(
        this,
        [plan = m_live.plan(), findings = m_live.all(), query = m_query](Progress &progress) {
            const FindingGroups groups = findingGroups(plan, findings, query, &progress);
            return progress.isCancelled() ? FindingGroups() : groups;
        },
        [this](const FindingGroups &groups) {
            m_job = nullptr;
            if (!m_soon->isActive())
                take(groups);
        });
}

void FindingsView::take(FindingGroups groups)
{
    if (std::exchange(m_arranged, m_query.grouping) == m_query.grouping)
        groups.groups = inPlace(groups.groups, m_tree->groups());
    const QList<Finding> selection = selected();
    QList<FindingGroup> open;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *item = m_tree->topLevelItem(i); item->isExpanded())
            open.append(*m_tree->groupOf(item));
    const bool wasEmpty = m_tree->groups().isEmpty();
    const int scrolled = m_tree->verticalScrollBar()->value();
    FindingGroups before = m_tree->shown();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->show(m_live.plan(), groups, m_query);
        const bool opensAll = wasEmpty && m_tree->topLevelItemCount() <= 60;
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            m_tree->topLevelItem(i)->setExpanded(
                opensAll || !m_query.filter.isEmpty()
                || std::any_of(open.cbegin(), open.cend(),
                               [&](const FindingGroup &group) { return group.isSame(groups.groups.at(i)); }));
        restore(selection);
        if (!selection.isEmpty() && m_tree->selectedItems().isEmpty())
            m_tree->standOnMended();
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
    tellEmpty();
    judge();
    letGo(std::pair(std::move(before), std::move(open)));
}

// What was selected stays so, where it is still found.
void FindingsView::restore(const QList<Finding> &selection)
{
    for (int i = 0; i < m_tree->topLevelItemCount() && !selection.isEmpty(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        for (int k = 0; k < top->childCount(); ++k) {
            const Finding *finding = m_tree->findingOf(top->child(k));
            if (finding && std::any_of(selection.cbegin(), selection.cend(), [&](const Finding &one) {
                    return one.isSame(*finding);
                })) {
                top->child(k)->setSelected(true);
                if (selection.size() == 1)
                    m_tree->setCurrentItem(top->child(k));
            }
        }
    }
}

void FindingsView::tellEmpty()
{
    const check::Counts &counts = m_live.tally().all;
    const bool isEmpty = m_tree->groups().isEmpty();
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(
        !isEnabled()                    ? tr("No plan is open.")
            : !m_live.isKnown()         ? tr("Checking…")
            : !m_query.filter.isEmpty() ? tr("No finding matches “%1”.").arg(m_filter->text().trimmed())
            : m_tree->shown().waivedHidden == 0 ? tr("Nothing is wrong, and nothing is not advisable.")
                                                : tr("Nothing is open. What is waived is hidden."));
    m_waived->setText(tr("◌ Waived (%1)").arg(QLocale().toString(counts.waived)));
    m_waived->setVisible(counts.waived > 0);
    m_waived->setToolTip(m_query.showsWaived ? tr("Hide what is waived.")
                                             : tr("Show what is waived, with who accepted it why."));
}

QList<Finding> FindingsView::selected() const
{
    QList<Finding> findings;
    QSet<const FindingGroup *> groups;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        if (!item->parent()) {
            groups.insert(m_tree->groupOf(item));
            findings += m_tree->groupOf(item)->findings;
        }
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        if (const Finding *finding = m_tree->findingOf(item);
            finding && !groups.contains(m_tree->groupOf(item)))
            findings.append(*finding);
    return findings;
}

void FindingsView::follow(QTreeWidgetItem *item)
{
    // Who selects several stays here.
    const check::Mended *mended = m_tree->mendedOf(item);
    const Finding *finding = mended ? &mended->finding
        : m_tree->findingOf(item)   ? m_tree->findingOf(item)
                                    : m_tree->goneOf(item);
    if (finding && m_tree->selectedItems().size() <= 1)
        emit goTo(finding->subject, finding->field);
}
