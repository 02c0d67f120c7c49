// SPDX-License-Identifier: MIT
#include "ui/views/findingstree.h"

#include "core/check/waivers.h"
#include "ui/theme/levels.h"

namespace {
// What is listed without a filter; more than a person reads.
constexpr qsizetype shownInGroup = 300, shownAtMost = 2000;
// Of a group at the top its number; below, the number of the finding in it, or of the one that is gone.
constexpr int groupRole = Qt::UserRole, findingRole = Qt::UserRole + 1, goneRole = Qt::UserRole + 2,
              mendedRole = Qt::UserRole + 3;

// "3", in a trial "3, 1 new, 2 gone".
QString countOf(const FindingGroup &group)
{
    QStringList parts {QLocale().toString(group.findings.size())};
    if (group.fresh > 0)
        parts.append(FindingsTree::tr("%1 new").arg(QLocale().toString(group.fresh)));
    if (!group.gone.isEmpty())
        parts.append(FindingsTree::tr("%1 gone").arg(QLocale().toString(group.gone.size())));
    return parts.join(QStringLiteral(", "));
}

// "⚠ W-03 web-1 uses … – Waived: until June"
QString wordsOf(const Plan &plan, const Finding &finding, FindingGrouping grouping)
{
    const QString id =
        grouping == FindingGrouping::Rule ? QString() : QString::fromLatin1(finding.rule->id) + u' ';
    const QString words =
        QStringLiteral("%1 %2%3").arg(theme::lookOf(finding).glyph, id, sentenceOf(plan, finding));
    const QString waiver = check::waiverText(plan, finding);
    return waiver.isEmpty() ? words : QStringLiteral("%1 – %2").arg(words, waiver);
}

// The element of the list that the item says under the role.
template <class E> const E *listedAt(const QList<E> &list, const QTreeWidgetItem *item, int role)
{
    const QVariant number = item->data(0, role);
    return number.isValid() && number.toInt() < list.size() ? &list.at(number.toInt()) : nullptr;
}

// A row of which words and ink are made when they are seen: thousands are listed, and few of them read.
class FindingRow final : public QTreeWidgetItem {
public:
    FindingRow(QTreeWidgetItem *group, int numberRole, qsizetype number) : QTreeWidgetItem(group)
    {
        setData(0, numberRole, int(number));
    }
    QVariant data(int column, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ForegroundRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return static_cast<const FindingsTree *>(treeWidget())->look(this, role);
        default:
            return QTreeWidgetItem::data(column, role);
        }
    }
};
} // namespace

FindingsTree::FindingsTree(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Findings"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void FindingsTree::show(const Plan &plan, const FindingGroups &groups, const FindingQuery &query)
{
    clear();
    m_plan = plan;
    m_groups = groups;
    m_query = query;
    qsizetype count = 0;
    for (qsizetype g = 0; g < groups.groups.size() && count < shownAtMost; ++g) {
        const FindingGroup &group = groups.groups.at(g);
        auto *top =
            new QTreeWidgetItem(this,
                                {QStringLiteral("%1 %2 (%3)")
                                     .arg(theme::lookOf(group.first()).glyph, group.title, countOf(group))});
        top->setData(0, groupRole, int(g));
        top->setFont(0, theme::boldFont(font()));
        const qsizetype shown = qMin(group.findings.size(), qMin(shownInGroup, shownAtMost - count));
        for (qsizetype i = 0; i < shown; ++i)
            new FindingRow(top, findingRole, i);
        for (qsizetype i = 0; i < qMin(group.gone.size(), shownInGroup); ++i)
            new FindingRow(top, goneRole, i);
        for (qsizetype i = 0; i < group.mended.size(); ++i)
            new FindingRow(top, mendedRole, i);
        count += shown;
        if (const qsizetype more = group.findings.size() - shown) {
            auto *rest = new QTreeWidgetItem(
                top, {tr("and %1 more; filter to see them").arg(QLocale().toString(more))});
            rest->setFlags(Qt::ItemIsEnabled);
        }
    }
}

QVariant FindingsTree::look(const QTreeWidgetItem *item, int role) const
{
    if (const Finding *gone = goneOf(item))
        return lookOfGone(*gone, role);
    if (const check::Mended *mended = mendedOf(item))
        return role == Qt::ForegroundRole ? QVariant(theme::color(theme::Role::Good, palette()))
            : role == Qt::ToolTipRole     ? QVariant(theme::tooltip(sentenceOf(m_plan, mended->finding)))
                                          : QVariant(tr("✓ Mended: %1").arg(mended->what));
    const Finding *finding = findingOf(item);
    return finding ? lookOf(*finding, role) : QVariant();
}

QVariant FindingsTree::lookOf(const Finding &finding, int role) const
{
    const theme::LevelLook look = theme::lookOf(finding);
    if (role == Qt::ForegroundRole)
        return theme::color(look.role, palette());
    const bool isNew = m_query.trial && m_query.trial->isNew(finding);
    if (role == Qt::DisplayRole) {
        const QString words = wordsOf(m_plan, finding, m_query.grouping);
        return isNew ? tr("✚ New: %1").arg(words) : words;
    }
    const QString sentence = sentenceOf(m_plan, finding);
    if (role == Qt::AccessibleTextRole) {
        const QString spoken = QStringLiteral("%1: %2").arg(look.word, sentence);
        return isNew ? tr("New in this trial, %1").arg(spoken) : spoken;
    }
    QStringList tip {QStringLiteral("%1 (%2)").arg(sentence, look.word), reasonOf(*finding.rule)};
    if (isNew)
        tip.prepend(tr("New in this trial."));
    if (const QString waiver = check::waiverText(m_plan, finding); !waiver.isEmpty())
        tip.append(waiver);
    return theme::tooltip(tip.join(QStringLiteral("\n\n")));
}

// What the trial does away with stays in sight as long as it is tried.
QVariant FindingsTree::lookOfGone(const Finding &finding, int role) const
{
    const Plan &before = m_query.trial->before;
    switch (role) {
    case Qt::ForegroundRole:
        return theme::color(theme::Role::Good, palette());
    case Qt::DisplayRole:
        return tr("✓ Gone: %1").arg(wordsOf(before, finding, m_query.grouping));
    case Qt::AccessibleTextRole:
        return tr("Gone in this trial, %1").arg(sentenceOf(before, finding));
    default:
        return theme::tooltip(tr("Gone in this trial.") + QStringLiteral("\n\n")
                              + sentenceOf(before, finding));
    }
}

const FindingGroup *FindingsTree::groupOf(const QTreeWidgetItem *item) const
{
    return listedAt(groups(), item->parent() ? item->parent() : item, groupRole);
}

const Finding *FindingsTree::findingOf(const QTreeWidgetItem *item) const
{
    const FindingGroup *group = groupOf(item);
    return group ? listedAt(group->findings, item, findingRole) : nullptr;
}

const Finding *FindingsTree::goneOf(const QTreeWidgetItem *item) const
{
    const FindingGroup *group = groupOf(item);
    return group ? listedAt(group->gone, item, goneRole) : nullptr;
}

const check::Mended *FindingsTree::mendedOf(const QTreeWidgetItem *item) const
{
    const FindingGroup *group = groupOf(item);
    return group ? listedAt(group->mended, item, mendedRole) : nullptr;
}

void FindingsTree::standOnMended()
{
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if (mendedOf(*item))
            return setCurrentItem(*item);
}
