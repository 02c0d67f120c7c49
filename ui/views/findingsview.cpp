// SPDX-License-Identifier: MIT
#include "ui/views/findingsview.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "core/check/fixes.h"
#include "core/check/waivers.h"
#include "core/plan/names.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
// More than this is grouped, and mended, apart.
constexpr qsizetype fewSubjects = 1500, fewFixes = 60;
} // namespace

FindingsView::FindingsView(LiveFindings &live, QWidget *parent)
    : QWidget(parent), m_live(live), m_grouping(new QComboBox), m_filter(new QLineEdit), m_waived(new QToolButton),
      m_empty(new RoleLabel(theme::Role::Muted)), m_reason(new ElidedLabel),
      m_tree(new FindingsTree), m_copying(new Copying(this)), m_soon(new QTimer(this))
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
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(theme::smallGap);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(9);
    m_grouping->addItems({tr("By rule"), tr("By object"), tr("By deployment")});
    m_filter->setAccessibleName(tr("Filter findings"));
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setClearButtonEnabled(true);
    m_waived->setText(tr("◌ Waived"));
    m_waived->setAccessibleName(tr("Show what is waived"));
    m_waived->setCheckable(true);
    m_waived->setChecked(true);
    m_waived->setFocusPolicy(Qt::StrongFocus);
    m_waived->setAutoRaise(true);
    row->addWidget(m_grouping);
    row->addWidget(m_filter, 1);
    row->addWidget(m_waived);
    m_fix = addButton(row, tr("Fix"), &FindingsView::fixSelected);
    m_fixAll = addButton(row, tr("Fix All of Rule"), &FindingsView::fixAllOfRule);
    m_waive = addButton(row, tr("Waive…"), &FindingsView::waive);
    addExport(row);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_query.grouping = FindingGrouping(index);
        rebuild();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.filter = text.trimmed();
        m_soon->start();
    });
    connect(m_waived, &QToolButton::toggled, this, [this](bool shows) {
        m_query.showsWaived = shows;
        rebuild();
    });
    return bar;
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
        m_copying->start([make = sheet()](Progress &progress) { return QString::fromUtf8(sheetAsTsv(make(progress))); },
                         m_live.all().size() <= fewSubjects);
    });
    connect(m_export, &ExportButton::exportWanted, this,
            [this](ExportFormat format) { emit exportWanted(sheet(), tr("Findings"), format); });
}

SheetMaker FindingsView::sheet() const
{
    return [plan = m_live.plan(), groups = m_tree->shown(), query = m_query](Progress &progress) {
        return sheetOf(plan, groups, query, progress);
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

void FindingsView::take(const FindingGroups &groups)
{
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
    m_empty->setText(!isEnabled()                ? tr("No plan is open.")
                         : !m_live.isKnown()         ? tr("Checking…")
                         : !m_query.filter.isEmpty() ? tr("No finding matches “%1”.").arg(m_query.filter)
                         : m_tree->shown().waivedHidden == 0
                         ? tr("Nothing is wrong, and nothing is not advisable.")
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
        if (const Finding *finding = m_tree->findingOf(item); finding && !groups.contains(m_tree->groupOf(item)))
            findings.append(*finding);
    return findings;
}

void FindingsView::follow(QTreeWidgetItem *item)
{
    // Who selects several stays here.
    const Finding *finding = m_tree->findingOf(item) ? m_tree->findingOf(item) : m_tree->goneOf(item);
    if (finding && m_tree->selectedItems().size() <= 1)
        emit goTo(finding->subject, finding->field);
}

QList<Finding> FindingsView::allOfRule() const
{
    const QList<Finding> chosen = selected();
    QList<Finding> findings;
    if (chosen.isEmpty())
        return findings;
    for (const QList<Finding> &found : m_live.all())
        for (const Finding &finding : found)
            if (finding.rule == chosen.constFirst().rule && finding.isOpen())
                findings.append(finding);
    return findings;
}

void FindingsView::fix(const QList<Finding> &findings)
{
    if (findings.size() <= fewFixes)
        return emit changeWanted(check::fixAll(m_live.plan(), findings));
    m_fix->setEnabled(false);
    m_fixAll->setEnabled(false);
    new Job(
        this, [plan = m_live.plan(), findings](Progress &) { return check::fixAll(plan, findings); },
        [this](const Result<Change> &change) {
            judge();
            emit changeWanted(change);
        });
}

void FindingsView::waive()
{
    const QList<Finding> findings = selected();
    const bool isOpen = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return f.isOpen(); });
    if (isOpen)
        emit waiveWanted(findings);
    else
        unwaive();
}

void FindingsView::unwaive() { emit changeWanted(check::unwaive(m_live.plan(), selected())); }

QMenu *FindingsView::makeMenu()
{
    auto *menu = new QMenu(this);
    const QList<Finding> findings = selected();
    const auto add = [&](const QString &text, bool can, auto &&run) {
        QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, run);
        action->setEnabled(can);
    };
    const bool one = findings.size() == 1, any = !findings.isEmpty();
    const bool canWaive = m_isEditable && any;
    const bool isWaived =
        std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return !f.isOpen(); });
    add(tr("Go There"), one, [this, findings] { emit goTo(findings.at(0).subject, findings.at(0).field); });
    menu->addSeparator();
    const QString how = one ? fixTextOf(*findings.constFirst().rule) : QString();
    add(how.isEmpty() ? tr("Fix") : tr("Fix: %1").arg(how), m_fix->isEnabled(), [this] { fixSelected(); });
    add(tr("Fix All of This Rule"), m_fixAll->isEnabled(), [this] { fixAllOfRule(); });
    menu->addSeparator();
    add(tr("Waive…"), canWaive, [this, findings] { emit waiveWanted(findings); });
    add(tr("Take the Waiver Back"), m_isEditable && isWaived, [this] { unwaive(); });
    add(tr("Set How This Rule Counts…"), any, [this, findings] { emit levelWanted(findings.at(0).rule); });
    if (one)
        emit menuWanted(menu, findings.at(0).subject, {findings.at(0).about.begin(), findings.at(0).about.end()});
    else if (const auto items = m_tree->selectedItems(); any && items.size() == 1) // a group as a whole
        emit menuWanted(menu, {}, {m_tree->groupOf(items.constFirst())->object});
    return menu;
}

// What the fix is, and of a single one what comes of it.
QString FindingsView::fixTip(const QList<Finding> &findings) const
{
    const QString how = fixTextOf(*findings.constFirst().rule);
    if (findings.size() != 1)
        return how;
    const Result<Change> change = check::fix(m_live.plan(), findings.constFirst());
    return how + u'\n' + (change ? fixes::outcomeOf(m_live.plan(), *change) : change.sentence());
}

void FindingsView::judge()
{
    const QList<Finding> findings = selected();
    const bool any = !findings.isEmpty();
    const bool canFix =
        m_isEditable && std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return check::canFix(f); });
    const bool isOpen = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return f.isOpen(); });
    m_fix->setEnabled(canFix);
    m_fixAll->setEnabled(canFix && isOpen);
    m_waive->setEnabled(m_isEditable && any);
    m_waive->setText(any && !isOpen ? tr("Un-waive") : tr("Waive…"));
    const QString none = !any ? tr("Select a finding first.")
        : m_isEditable        ? tr("This can't be mended by one edit; the reason below says what to do.")
                              : tr("This plan is open read-only.");
    const QString mends = canFix ? fixTip(findings) : QString();
    m_fix->setToolTip(theme::tooltip(canFix ? mends : none));
    m_fixAll->setToolTip(m_fixAll->isEnabled() ? tr("All open findings of this rule, as one undo step") : none);
    m_waive->setToolTip(!any       ? none
                            : isOpen ? tr("Accept it, with a reason; it stays in sight as waived.")
                                     : tr("Take the waiver back; the finding is open again."));
    m_export->setEnabled(!m_tree->groups().isEmpty());
    tellReason(findings, mends);
}

// What comes of the fix, then why it is found.
void FindingsView::tellReason(const QList<Finding> &findings, QString mends)
{
    QStringList said;
    if (findings.size() == 1 && !mends.isEmpty())
        said.append(tr("Fix: %1").arg(mends.replace(u'\n', QStringLiteral(" · "))) + (mends.endsWith(u'.') ? QString() : QStringLiteral(".")));
    if (!findings.isEmpty())
        said.append(reasonOf(*findings.constFirst().rule));
    if (findings.size() == 1)
        if (const QString waiver = check::waiverText(m_live.plan(), findings.constFirst()); !waiver.isEmpty())
            said.append(waiver);
    m_reason->setText(said.join(u' '));
    m_reason->setVisible(!said.isEmpty());
}
