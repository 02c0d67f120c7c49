// SPDX-License-Identifier: MIT
#include "ui/owners/ownerchoices.h"

#include "core/base/words.h"
#include "core/plan/pointer.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace {
constexpr int pointerRole = Qt::UserRole + 1;
} // namespace

namespace ownerchoices {
QList<Id<ServerTemplate>> revisions(const Plan &plan, Id<TemplateLineage> lineage)
{
    QList<Id<ServerTemplate>> found;
    for (const Id<ServerTemplate> id : plan.referrers<&ServerTemplate::lineage>(lineage))
        if (!plan.row(id).removed)
            found.append(id);
    std::stable_sort(found.begin(), found.end(), [&](Id<ServerTemplate> a, Id<ServerTemplate> b) {
        return plan.row(a).revision > plan.row(b).revision; // HEAD is 0
    });
    return found;
}

Id<ServerTemplate> newestCovering(const Plan &plan, Id<TemplateLineage> lineage, Id<Cloud> cloud)
{
    for (const Id<ServerTemplate> id : revisions(plan, lineage))
        if (coverageOf(plan, id, cloud) != Coverage::None)
            return id;
    return {};
}

QList<Id<TemplateLineage>> templates(const Plan &plan)
{
    QList<Id<TemplateLineage>> found;
    plan.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        if (!revisions(plan, row.id).isEmpty())
            found.append(row.id);
    });
    return query::ordered(
        found, [&](Id<TemplateLineage> id) { return query::sortKey(plan.row(id).name); }, false);
}

QString templateText(const Plan &plan, Id<TemplateLineage> lineage)
{
    const TemplateLineage &row = plan.row(lineage);
    const QString name = row.name.isEmpty() ? row.href : row.name;
    return row.publisher.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, row.publisher);
}

Id<Cloud> firstCloud(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    for (const Id<Cloud> cloud : all<Cloud>(plan))
        if (coverageOf(plan, serverTemplate, cloud) == Coverage::Covered)
            return cloud;
    return {};
}

QString prefilledText(const Plan &plan, const ServerDefault &row, Id<InstanceType> type,
                      Id<Datacenter> datacenter)
{
    QStringList set;
    if (type && type == row.instanceType)
        set.append(Words::tr("the instance type"));
    if (datacenter && datacenter == row.datacenter)
        set.append(Words::tr("the datacenter"));
    if (set.isEmpty())
        return {};
    const QString whose = row.deployment ? nameOf(plan, row.deployment) : Words::tr("the account");
    return QStringLiteral("● ")
        + Words::tr(
              "The Server Defaults of %1 filled in %2: set here, it does not follow the MultiCloud Image.")
              .arg(whose, set.join(Words::tr(" and ")));
}

QComboBox *makeBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
    box->setMaxVisibleItems(16);
    return box;
}

void add(QComboBox *box, const QString &text, AnyId id) { box->addItem(text, QVariant::fromValue(id)); }

void addHeading(QComboBox *box, const QString &text)
{
    box->addItem(text);
    if (auto *items = qobject_cast<QStandardItemModel *>(box->model()))
        items->item(box->count() - 1)->setEnabled(false);
}

QList<TemplatePointer> pointersOf(const Plan &plan, Id<TemplateLineage> lineage)
{
    QList<TemplatePointer> pointers;
    if (plan.row(lineage).defaultRevision)
        for (const TemplatePointer pointer : {TemplatePointer::Default, TemplatePointer::Latest})
            if (followedRevision(plan, lineage, pointer))
                pointers.append(pointer);
    return pointers;
}

void addFollowing(QComboBox *box, const QString &text, TemplatePointer pointer, AnyId id)
{
    add(box, text, id);
    box->setItemData(box->count() - 1, int(pointer), pointerRole);
}

std::optional<TemplatePointer> pointerOf(const QComboBox *box)
{
    const QVariant pointer = box->currentData(pointerRole);
    return pointer.isValid() ? std::optional(TemplatePointer(pointer.toInt())) : std::nullopt;
}

void choose(QComboBox *box, AnyId id, std::optional<TemplatePointer> pointer)
{
    const QVariant wanted = pointer ? QVariant(int(*pointer)) : QVariant();
    for (int i = 0; i < box->count(); ++i)
        if (box->itemData(i).isValid() && box->itemData(i).value<AnyId>() == id
            && box->itemData(i, pointerRole) == wanted)
            return box->setCurrentIndex(i);
    if (box->count() > 0 && box->currentIndex() < 0)
        box->setCurrentIndex(0);
}
} // namespace ownerchoices
