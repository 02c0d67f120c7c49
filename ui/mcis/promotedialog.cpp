// SPDX-License-Identifier: MIT
#include "ui/mcis/promotedialog.h"

#include "core/edit/mcis.h"
#include "core/edit/revisions.h"
#include "core/plan/lookup.h"
#include "core/plan/names.h"
#include "core/resolve/resolve.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

QList<LaunchField> promotable(const Plan &plan, Owner owner)
{
    QList<LaunchField> fields = overridesOf(plan, owner);
    fields.removeIf([](LaunchField field) { return field == LaunchField::Mci || field == LaunchField::Datacenter; });
    return fields;
}

namespace {
// The HEADs that it can go into: of the MCI in use, then of the listed ones; each once.
QList<Id<MultiCloudImage>> headsFor(const Plan &plan, Owner owner)
{
    QList<Id<MultiCloudImage>> mcis {resolve(plan, owner).mci.value};
    for (const Id<ListedMci> id : listedMcis(plan, nextOf(plan, owner).serverTemplate))
        mcis.append(plan.row(id).mci);
    QList<Id<MultiCloudImage>> heads;
    for (const Id<MultiCloudImage> mci : std::as_const(mcis))
        if (const auto head = findRevision(plan, plan.row(mci).lineage, 0);
            head && !plan.row(head).removed && !heads.contains(head))
            heads.append(head);
    return heads;
}
} // namespace

PromoteDialog::PromoteDialog(const Plan &plan, Owner owner, QWidget *parent)
    : FormDialog(tr("Promote What Is Set on %1").arg(nameOf(plan, owner)), tr("Promote…"), parent), m_plan(plan),
      m_owner(owner), m_existing(new QRadioButton(tr("Into &HEAD of a MultiCloud Image"), this)),
      m_new(new QRadioButton(tr("Into a &new MultiCloud Image"), this)), m_head(new QComboBox(this)),
      m_name(new QLineEdit(this)), m_wrong(new RoleLabel(theme::Role::Error, {}, this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    QStringList lines;
    const Resolution resolution = resolve(plan, owner);
    for (const LaunchField field : promotable(plan, owner))
        lines.append(tr("%1: %2").arg(labelOf(field), valueText(plan, resolution, field)));
    auto *what = new RoleLabel(theme::Role::Muted,
                               tr("This becomes the setting for %1, which Next then inherits:\n%2")
                                   .arg(nameOf(plan, nextOf(plan, owner).cloud), lines.join(u'\n')),
                               this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    addPart(what);
    for (const Id<MultiCloudImage> head : headsFor(plan, owner))
        m_head->addItem(nameOf(plan, head), QVariant::fromValue(AnyId(head)));
    m_head->setAccessibleName(tr("MultiCloud Image"));
    m_name->setAccessibleName(tr("Name of the new MultiCloud Image"));
    m_name->setPlaceholderText(tr("Name"));
    m_wrong->setWordWrap(true);
    m_wrong->setFont(theme::smallFont(font()));
    addPart(m_existing);
    addPart(m_head);
    addPart(m_new);
    addPart(m_name);
    addPart(m_wrong);
    m_existing->setEnabled(m_head->count() > 0);
    m_existing->setToolTip(m_head->count() ? QString()
                                           : tr("Neither the MultiCloud Image in use nor a listed one has a HEAD."));
    (m_head->count() ? m_existing : m_new)->setChecked(true);
    connect(m_existing, &QRadioButton::toggled, this, &PromoteDialog::judge);
    connect(m_head, &QComboBox::currentIndexChanged, this, &PromoteDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &PromoteDialog::judge);
    judge();
}

Result<Change> PromoteDialog::change(const Plan &plan) const
{
    return m_new->isChecked()
        ? edit::promoteToNew(plan, m_owner, m_name->text().trimmed(), Timestamp::now())
        : edit::promote(plan, m_owner, m_head->currentData().value<AnyId>().as<MultiCloudImage>());
}

void PromoteDialog::judge()
{
    m_head->setEnabled(m_existing->isChecked());
    m_name->setEnabled(m_new->isChecked());
    const QString wrong = change(m_plan).sentence();
    m_wrong->setText(m_new->isChecked() && m_name->text().isEmpty() ? QString() : wrong);
    doButton()->setEnabled(wrong.isEmpty());
    doButton()->setToolTip(theme::tooltip(wrong));
}
