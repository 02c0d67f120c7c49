// SPDX-License-Identifier: MIT
#include "ui/views/findingsview.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "core/check/fixes.h"
#include "core/check/waivers.h"
#include "core/plan/names.h"
#include "ui/theme/levels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
// What is listed without a filter; more than a person reads.
constexpr qsizetype shownInGroup = 300, shownAtMost = 2000;
// More than this is grouped, and mended, apart.
constexpr qsizetype fewSubjects = 1500, fewFixes = 60;
constexpr int groupRole = Qt::UserRole, indexRole = Qt::UserRole + 1; // the index of a group is -1
} // namespace

FindingsView::FindingsView(LiveFindings &live, QWidget *parent)
    : QWidget(parent), m_live(live), m_grouping(new QComboBox), m_filter(new QLineEdit), m_waived(new QToolButton),
      m_empty(new RoleLabel(theme::Role::Muted)), m_reason(new ElidedLabel),
      m_tree(new QTreeWidget), m_soon(new QTimer(this))
{
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
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
            open.append(m_shown.groups.at(item->data(0, groupRole).toInt()));
    const bool wasEmpty = m_shown.groups.isEmpty();
    const int scrolled = m_tree->verticalScrollBar()->value();
    FindingGroups before = std::exchange(m_shown, groups);
    {
        const QSignalBlocker quiet(m_tree);
        fill();
        const bool opensAll = wasEmpty && m_tree->topLevelItemCount() <= 60;
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            m_tree->topLevelItem(i)->setExpanded(
                opensAll || !m_query.filter.isEmpty()
                || std::any_of(open.cbegin(), open.cend(),
                               [&](const FindingGroup &group) { return group.isSame(m_shown.groups.at(i)); }));
        restore(selection);
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
    tellEmpty();
    judge();
    letGo(std::pair(std::move(before), std::move(open)));
}

void FindingsView::fill()
{
    m_tree->clear();
    qsizetype count = 0;
    for (qsizetype g = 0; g < m_shown.groups.size() && count < shownAtMost; ++g) {
        const FindingGroup &group = m_shown.groups.at(g);
        auto *top = new QTreeWidgetItem(m_tree, {QStringLiteral("%1 %2 (%3)").arg(
                                                    theme::lookOf(group.findings.constFirst()).glyph, group.title,
                                                    QLocale().toString(group.findings.size()))});
        top->setData(0, groupRole, int(g));
        top->setData(0, indexRole, -1);
        top->setFont(0, theme::boldFont(font()));
        const qsizetype shown = qMin(group.findings.size(), qMin(shownInGroup, shownAtMost - count));
        for (qsizetype i = 0; i < shown; ++i)
            addItem(top, group.findings.at(i), g, i);
        count += shown;
        if (const qsizetype more = group.findings.size() - shown) {
            auto *rest = new QTreeWidgetItem(top, {tr("and %1 more; filter to see them").arg(QLocale().toString(more))});
            rest->setData(0, groupRole, -1);
            rest->setFlags(Qt::ItemIsEnabled);
        }
    }
}

QTreeWidgetItem *FindingsView::addItem(QTreeWidgetItem *parent, const Finding &finding, qsizetype group,
                                       qsizetype index)
{
    const Plan &plan = m_live.plan();
    const theme::LevelLook look = theme::lookOf(finding);
    const QString sentence = sentenceOf(plan, finding), waiver = check::waiverText(plan, finding);
    const QString id = m_query.grouping == FindingGrouping::Rule ? QString()
                                                                 : QString::fromLatin1(finding.rule->id) + u' ';
    auto *item = new QTreeWidgetItem(
        parent, {waiver.isEmpty() ? QStringLiteral("%1 %2%3").arg(look.glyph, id, sentence)
                                  : QStringLiteral("%1 %2%3 – %4").arg(look.glyph, id, sentence, waiver)});
    item->setData(0, groupRole, int(group));
    item->setData(0, indexRole, int(index));
    item->setForeground(0, theme::color(look.role, palette()));
    QStringList tip {QStringLiteral("%1 (%2)").arg(sentence, look.word), reasonOf(*finding.rule)};
    if (!waiver.isEmpty())
        tip.append(waiver);
    item->setToolTip(0, theme::tooltip(tip.join(QStringLiteral("\n\n"))));
    return item;
}

// What was selected stays so, where it is still found.
void FindingsView::restore(const QList<Finding> &selection)
{
    for (int i = 0; i < m_tree->topLevelItemCount() && !selection.isEmpty(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        for (int k = 0; k < top->childCount(); ++k) {
            const Finding *finding = findingOf(top->child(k));
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
    const bool isEmpty = m_shown.groups.isEmpty();
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(!isEnabled()                ? tr("No plan is open.")
                         : !m_live.isKnown()         ? tr("Checking…")
                         : !m_query.filter.isEmpty() ? tr("No finding matches “%1”.").arg(m_query.filter)
                         : m_shown.waivedHidden == 0 ? tr("Nothing is wrong, and nothing is not advisable.")
                                                     : tr("Nothing is open. What is waived is hidden."));
    m_waived->setText(tr("◌ Waived (%1)").arg(QLocale().toString(counts.waived)));
    m_waived->setVisible(counts.waived > 0);
    m_waived->setToolTip(m_query.showsWaived ? tr("Hide what is waived.")
                                             : tr("Show what is waived, with who accepted it why."));
}

const Finding *FindingsView::findingOf(const QTreeWidgetItem *item) const
{
    const int group = item->data(0, groupRole).toInt(), index = item->data(0, indexRole).toInt();
    return group >= 0 && index >= 0 && item->parent() ? &m_shown.groups.at(group).findings.at(index) : nullptr;
}

QList<Finding> FindingsView::selected() const
{
    QList<Finding> findings;
    QSet<int> groups;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        if (!item->parent()) {
            groups.insert(item->data(0, groupRole).toInt());
            findings += m_shown.groups.at(item->data(0, groupRole).toInt()).findings;
        }
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        if (const Finding *finding = findingOf(item); finding && !groups.contains(item->data(0, groupRole).toInt()))
            findings.append(*finding);
    return findings;
}

void FindingsView::follow(QTreeWidgetItem *item)
{
    // Who selects several stays here.
    if (const Finding *finding = findingOf(item); finding && m_tree->selectedItems().size() <= 1)
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
        emit menuWanted(menu, {}, {m_shown.groups.at(items.constFirst()->data(0, groupRole).toInt()).object});
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
    m_fix->setToolTip(theme::tooltip(canFix ? fixTip(findings) : none));
    m_fixAll->setToolTip(m_fixAll->isEnabled() ? tr("All open findings of this rule, as one undo step") : none);
    m_waive->setToolTip(!any       ? none
                            : isOpen ? tr("Accept it, with a reason; it stays in sight as waived.")
                                     : tr("Take the waiver back; the finding is open again."));
    QStringList said;
    if (any)
        said.append(reasonOf(*findings.constFirst().rule));
    if (findings.size() == 1)
        if (const QString waiver = check::waiverText(m_live.plan(), findings.constFirst()); !waiver.isEmpty())
            said.append(waiver);
    m_reason->setText(said.join(u' '));
    m_reason->setVisible(any);
}
