// SPDX-License-Identifier: MIT
#include "ui/mcis/promotedialog.h"

#include "core/edit/mcis.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "core/resolve/resolve.h"
#include "ui/plans/impactpreview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>

QList<LaunchField> promotable(const Plan &plan, Owner owner)
{
    QList<LaunchField> fields = overridesOf(plan, owner);
    fields.removeIf(
        [](LaunchField field) { return field == LaunchField::Mci || field == LaunchField::Datacenter; });
    return fields;
}

namespace {
// What else is listed and can be changed, each once.
QList<Id<MultiCloudImage>> otherTargets(const Plan &plan, Owner owner, Id<MultiCloudImage> proposed)
{
    QList<Id<MultiCloudImage>> others;
    for (const Id<ListedMci> id : listedMcis(plan, effectiveTemplate(plan, nextOf(plan, owner))))
        if (const auto target = edit::promotableTo(plan, plan.row(id).mci);
            target && target != proposed && !others.contains(target))
            others.append(target);
    return others;
}

QString targetText(const Plan &plan, Id<MultiCloudImage> target)
{
    const QString name = nameOf(plan, target);
    return plan.row(target).isHead() ? name : PromoteDialog::tr("Make HEAD from %1").arg(name);
}

void addHeading(QComboBox *box, const QString &text)
{
    box->addItem(text);
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    QStandardItem *item = model->item(box->count() - 1);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(theme::boldFont(theme::smallFont(box->font())));
}
} // namespace

PromoteDialog::PromoteDialog(const Plan &plan, Owner owner, Timestamp now, QWidget *parent)
    : FormDialog(tr("Promote What Is Set on %1").arg(nameOf(plan, owner)), tr("Promote"), parent),
      m_plan(plan), m_owner(owner), m_now(now), m_into(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_wrong(new RoleLabel(theme::Role::Error, {}, this)),
      m_image(new RoleLabel(theme::Role::Muted, {}, this)), m_preview(new ImpactPreview(this))
{
    QStringList lines;
    const Resolution resolution = resolve(plan, owner);
    for (const LaunchField field : promotable(plan, owner))
        lines.append(tr("%1: %2").arg(labelOf(field), valueText(plan, resolution, field)));
    auto *what = new RoleLabel(theme::Role::Muted,
                               tr("This becomes the setting for %1, which Next then inherits:\n%2")
                                   .arg(nameOf(plan, nextOf(plan, owner).cloud), lines.join(u'\n')),
                               this);
    for (RoleLabel *text : {what, m_wrong, m_image}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    addPart(what);
    addField(tr("Into"), m_into);
    addField(tr("Name of the new MultiCloud Image"), m_name, true);
    addTargets();
    m_wrong->setFont(theme::smallFont(font()));
    addPart(m_wrong);
    addPart(m_image);
    addPart(m_preview);
    connect(m_into, &QComboBox::currentIndexChanged, this, &PromoteDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &PromoteDialog::judge);
    judge();
    m_into->setFocus();
}

// The MultiCloud Image in use first; where that cannot be changed, a new one, which is a copy of it.
void PromoteDialog::addTargets()
{
    const Id<MultiCloudImage> used = resolve(m_plan, m_owner).mci.value;
    const Id<MultiCloudImage> proposed = edit::promotableTo(m_plan, used);
    const auto add = [this](Id<MultiCloudImage> target) {
        m_into->addItem(targetText(m_plan, target), QVariant::fromValue(AnyId(target)));
    };
    const auto addNew = [this] {
        m_into->addItem(tr("A new MultiCloud Image"), QVariant::fromValue(AnyId()));
    };
    proposed ? add(proposed) : addNew();
    const QList<Id<MultiCloudImage>> others = otherTargets(m_plan, m_owner, proposed);
    if (proposed || !others.isEmpty())
        addHeading(m_into, tr("Others, not in use here"));
    for (const Id<MultiCloudImage> other : others)
        add(other);
    if (proposed)
        addNew();
    if (used)
        m_name->setText(edit::cloneName(m_plan, used));
}

bool PromoteDialog::isNew() const { return !m_into->currentData().value<AnyId>(); }

Result<Change> PromoteDialog::change(const Plan &plan) const
{
    return isNew() ? edit::promoteToNew(plan, m_owner, m_name->text().trimmed(), Timestamp::now())
                   : edit::promote(plan, m_owner, m_into->currentData().value<AnyId>().as<MultiCloudImage>());
}

void PromoteDialog::judge()
{
    setFieldShown(m_name, isNew());
    const Result<Change> change = this->change(m_plan);
    const QString wrong = change.sentence();
    m_wrong->setText(isNew() && m_name->text().isEmpty() ? QString() : wrong);
    m_wrong->setVisible(!m_wrong->text().isEmpty());
    doButton()->setEnabled(wrong.isEmpty());
    doButton()->setToolTip(theme::tooltip(wrong));
    tellImage(change);
    m_preview->show(m_plan, change, m_now);
}

void PromoteDialog::tellImage(const Result<Change> &change)
{
    m_image->setVisible(change && resolve(m_plan, m_owner).image.value);
    if (!change)
        return;
    Plan after = m_plan;
    after.apply(*change);
    const Id<Image> before = resolve(m_plan, m_owner).image.value, now = resolve(after, m_owner).image.value;
    const QString name = nameOf(m_plan, m_owner);
    m_image->setRole(now == before ? theme::Role::Good : theme::Role::Warning);
    m_image->setText(now == before ? QStringLiteral("✓ ")
                             + tr("%1 still launches the image %2.").arg(name, longNameOf(after, now))
                                   : QStringLiteral("⚠ ")
                             + tr("%1 then launches another image: %2 → %3.")
                                   .arg(name, longNameOf(m_plan, before), longNameOf(after, now)));
}
