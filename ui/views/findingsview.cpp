// SPDX-License-Identifier: MIT
#include "ui/views/findingsview.h"

#include "core/plan/names.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr qsizetype shownInGroup = 300;
constexpr int indexRole = Qt::UserRole; // into the findings shown; of a group none

QString glyphOf(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Error:
        return QStringLiteral("✕");
    case RuleLevel::Warning:
        return QStringLiteral("⚠");
    default:
        return QStringLiteral("ⓘ");
    }
}

theme::Role roleOf(const Finding &finding)
{
    if (!finding.isOpen() || finding.level == RuleLevel::Info)
        return theme::Role::Muted;
    return finding.level == RuleLevel::Error ? theme::Role::Error : theme::Role::Warning;
}
} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent), m_grouping(new QComboBox), m_filter(new QLineEdit), m_fix(new QPushButton(tr("&Fix"))),
      m_fixAll(new QPushButton(tr("Fix All of This Rule"))), m_empty(new RoleLabel(theme::Role::Muted)),
      m_reason(new RoleLabel(theme::Role::Muted)), m_tree(new QTreeWidget), m_soon(new QTimer(this))
{
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_empty->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
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
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &FindingsView::judge);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FindingsView::follow);
    connect(m_tree, &QTreeWidget::itemClicked, this, &FindingsView::follow);
    rebuild();
}

QWidget *FindingsView::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(theme::smallGap);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItems({tr("By rule"), tr("By object"), tr("By deployment")});
    m_filter->setAccessibleName(tr("Filter findings"));
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_grouping);
    row->addWidget(m_filter, 1);
    row->addWidget(m_fix);
    row->addWidget(m_fixAll);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &FindingsView::rebuild);
    connect(m_filter, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_fix, &QPushButton::clicked, this, [this] { fix(false); });
    connect(m_fixAll, &QPushButton::clicked, this, [this] { fix(true); });
    return bar;
}

void FindingsView::reset(const Plan &plan)
{
    m_plan = plan;
    run();
}

void FindingsView::clear()
{
    ++m_run;
    m_isRunning = false;
    m_plan = {};
    m_findings.clear();
    rebuild();
}

// The worker's copy of the plan comes back with the result, so that it is released on this thread.
void FindingsView::run()
{
    m_isRunning = true;
    const quint64 run = ++m_run;
    QThreadPool::globalInstance()->start([guard = QPointer<FindingsView>(this), run, plan = m_plan]() mutable {
        check::Findings found = check::findings(plan, Timestamp::now());
        QMetaObject::invokeMethod(qApp, [guard, run, kept = std::move(plan), found = std::move(found)]() mutable {
            if (guard)
                guard->take(run, std::move(found));
        });
    });
    m_soon->start();
}

void FindingsView::take(quint64 run, check::Findings findings)
{
    if (run != m_run)
        return; // the plan has changed since
    m_isRunning = false;
    m_findings = std::move(findings);
    rebuild();
}

void FindingsView::apply(const Plan &plan, const Change &change)
{
    m_plan = plan;
    if (m_isRunning)
        return run();
    check::update(m_findings, plan, change, Timestamp::now());
    m_soon->start();
}

void FindingsView::setEditable(bool editable)
{
    m_isEditable = editable;
    judge();
}

QString FindingsView::groupOf(const Finding &finding) const
{
    switch (m_grouping->currentIndex()) {
    case 1:
        return nameOf(m_plan, finding.subject);
    case 2:
        if (const Owner owner(finding.subject); owner)
            return nameOf(m_plan, deploymentOf(m_plan, owner));
        return finding.subject.is<Deployment>() ? nameOf(m_plan, finding.subject) : tr("Design");
    default:
        return tr("%1 %2").arg(QString::fromLatin1(finding.rule->id), titleOf(*finding.rule));
    }
}

void FindingsView::rebuild()
{
    const check::Counts counts = check::countsOf(m_findings);
    emit countsChanged(counts);
    m_tree->clear();
    m_shown.clear();
    const QString filter = m_filter->text().trimmed();
    QStringList order;
    QHash<QString, QList<Finding>> groups;
    for (const Finding &finding : check::sorted(m_findings)) {
        const QString group = groupOf(finding);
        if (!filter.isEmpty() && !group.contains(filter, Qt::CaseInsensitive)
            && !sentenceOf(m_plan, finding).contains(filter, Qt::CaseInsensitive))
            continue;
        if (!groups.contains(group))
            order.append(group);
        groups[group].append(finding);
    }
    for (const QString &group : std::as_const(order))
        addGroup(group, groups.value(group));
    const bool isEmpty = order.isEmpty();
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_isRunning          ? tr("Checking…")
                         : filter.isEmpty() ? tr("Nothing is wrong, and nothing is not advisable.")
                                            : tr("No finding matches “%1”.").arg(filter));
    judge();
}

void FindingsView::addGroup(const QString &title, const QList<Finding> &findings)
{
    const Finding &worst = findings.constFirst();
    auto *group = new QTreeWidgetItem(
        m_tree, {tr("%1 %2 (%3)").arg(glyphOf(worst.level), title, QString::number(findings.size()))});
    group->setData(0, indexRole, -1);
    group->setFont(0, theme::boldFont(font()));
    for (const Finding &finding : findings.mid(0, shownInGroup)) {
        const QString waived =
            finding.isOpen() ? QString() : tr(" (waived: %1)").arg(m_plan.row(finding.waiver).reason);
        auto *item = new QTreeWidgetItem(group, {QStringLiteral("%1 %2%3").arg(glyphOf(finding.level),
                                                                               sentenceOf(m_plan, finding), waived)});
        item->setData(0, indexRole, int(m_shown.size()));
        item->setForeground(0, theme::color(roleOf(finding), palette()));
        item->setToolTip(0, theme::tooltip(reasonOf(*finding.rule)));
        m_shown.append(finding);
    }
    if (findings.size() > shownInGroup) {
        auto *more = new QTreeWidgetItem(group, {tr("and %1 more").arg(findings.size() - shownInGroup)});
        more->setData(0, indexRole, -1);
    }
    group->setExpanded(m_findings.size() < 60);
}

QList<Finding> FindingsView::selected() const
{
    QList<Finding> findings;
    const auto add = [&](const QTreeWidgetItem *item) {
        if (const int index = item->data(0, indexRole).toInt(); index >= 0 && !findings.contains(m_shown.at(index)))
            findings.append(m_shown.at(index));
    };
    for (const QTreeWidgetItem *item : m_tree->selectedItems()) {
        add(item);
        for (int i = 0; i < item->childCount(); ++i)
            add(item->child(i));
    }
    return findings;
}

void FindingsView::follow(QTreeWidgetItem *item)
{
    if (const int index = item->data(0, indexRole).toInt(); index >= 0)
        emit goTo(m_shown.at(index).subject, m_shown.at(index).field);
}

void FindingsView::fix(bool allOfRule)
{
    QList<Finding> findings = selected();
    if (allOfRule) {
        const Rule *rule = findings.constFirst().rule;
        findings = check::sorted(m_findings);
        findings.removeIf([rule](const Finding &finding) { return finding.rule != rule || !finding.isOpen(); });
    }
    emit fixWanted(check::fixAll(m_plan, findings));
}

void FindingsView::judge()
{
    const QList<Finding> findings = selected();
    const bool canFix =
        m_isEditable && std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return check::canFix(f); });
    m_fix->setEnabled(canFix);
    m_fixAll->setEnabled(canFix);
    const QString none = findings.isEmpty() ? tr("Select a finding first.")
                                            : tr("This can't be mended by one edit; the reason below says what to do.");
    m_fix->setToolTip(canFix ? fixTextOf(*findings.constFirst().rule) : none);
    m_fixAll->setToolTip(canFix ? tr("As one undo step") : none);
    m_reason->setText(findings.isEmpty() ? QString() : reasonOf(*findings.constFirst().rule));
    m_reason->setVisible(!findings.isEmpty());
}
