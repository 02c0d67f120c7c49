// SPDX-License-Identifier: MIT
#include "ui/templates/updatedialog.h"

#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "ui/components/revisionbar.h"
#include "ui/templates/mcimappings.h"

#include <QCheckBox>
#include <QComboBox>

namespace {
// "9 servers and arrays that use Base Linux [rev 1]".
QString subject(const Plan &plan, const QList<Owner> &owners)
{
    if (owners.isEmpty())
        return UpdateDialog::tr("Nothing will be changed.");
    QStringList used;
    for (const Owner owner : owners)
        if (const QString name = nameOf(plan, effectiveTemplate(plan, nextOf(plan, owner)));
            !used.contains(name))
            used.append(name);
    used.sort(Qt::CaseInsensitive);
    const auto arrays = std::count_if(owners.begin(), owners.end(), [](Owner one) { return one.isArray(); });
    const QString servers = theme::counted(owners.size() - arrays, UpdateDialog::tr("1 server"),
                                           UpdateDialog::tr("%1 servers")),
                  ofArrays =
                      theme::counted(arrays, UpdateDialog::tr("1 array"), UpdateDialog::tr("%1 arrays"));
    const QString count = !arrays ? servers
        : arrays == owners.size() ? ofArrays
                                  : UpdateDialog::tr("%1 and %2").arg(servers, ofArrays);
    return UpdateDialog::tr("%1 using %2 will be changed.").arg(count, used.join(QStringLiteral(", ")));
}
} // namespace

UpdateDialog::UpdateDialog(const Plan &plan, Id<ServerTemplate> from, const QList<Owner> &owners,
                           QWidget *parent)
    : FormDialog(tr("Update ServerTemplate Revision"), tr("Update"), parent), m_plan(plan), m_owners(owners),
      m_what(new RoleLabel(theme::Role::Text, {}, this)), m_revision(new QComboBox(this)),
      m_withFollowers(new QCheckBox(this)), m_mappings(new MciMappings(this)),
      m_inheriting(new RoleLabel(theme::Role::Muted, {}, this)),
      m_wrong(new RoleLabel(theme::Role::Error, {}, this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    addPart(m_what);
    m_revision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("To revision"), m_revision);
    const auto following = std::count_if(
        owners.begin(), owners.end(), [&](Owner owner) { return bool(nextOf(plan, owner).templateLineage); });
    m_withFollowers->setText(theme::counted(following,
                                            tr("Also 1 that &follows Default or Latest: it no longer does"),
                                            tr("Also %1 that &follow Default or Latest: they no longer do")));
    m_withFollowers->setVisible(following > 0);
    addPart(m_withFollowers);
    addPart(m_mappings);
    for (RoleLabel *line : {m_inheriting, m_wrong})
        addPart(line);
    for (RoleLabel *line : {m_what, m_inheriting, m_wrong})
        line->setWordWrap(true);
    fillRevisions(from);
    connect(m_revision, &QComboBox::currentIndexChanged, this, &UpdateDialog::takeRevision);
    connect(m_withFollowers, &QCheckBox::toggled, this, &UpdateDialog::takeRevision);
    takeRevision();
}

// The newest committed revision is proposed.
void UpdateDialog::fillRevisions(Id<ServerTemplate> from)
{
    int proposed = -1;
    for (const Id<ServerTemplate> id : revisionsInOrder(m_plan, from)) {
        const ServerTemplate &row = m_plan.row(id);
        if (row.removed)
            continue;
        m_revision->addItem(sentenceOfRevision(row), QVariant::fromValue(AnyId(id)));
        if (!row.isHead() && proposed < 0)
            proposed = m_revision->count() - 1;
    }
    m_revision->setCurrentIndex(qMax(0, proposed));
}

Id<ServerTemplate> UpdateDialog::chosen() const
{
    return m_revision->currentData().value<AnyId>().as<ServerTemplate>();
}

QList<Owner> UpdateDialog::owners() const
{
    QList<Owner> owners = m_owners;
    if (followers() == edit::Followers::StayFollowing)
        owners.removeIf([this](Owner owner) { return bool(nextOf(m_plan, owner).templateLineage); });
    return owners;
}

edit::Followers UpdateDialog::followers() const
{
    return m_withFollowers->isChecked() ? edit::Followers::NameTheRevision : edit::Followers::StayFollowing;
}

void UpdateDialog::takeRevision()
{
    const QList<Owner> owners = this->owners();
    m_what->setText(subject(m_plan, owners));
    m_mappings->show(m_plan, owners, chosen());
    const auto inheriting = std::count_if(owners.begin(), owners.end(), [this](Owner owner) {
        return nextOf(m_plan, owner).mci.isInherited();
    });
    const ListedMci *byDefault = m_plan.defaultMci(chosen());
    const QString who = theme::counted(inheriting, tr("1 of them inherits"), tr("%1 of them inherit"));
    m_inheriting->setText(byDefault ? tr("%1 the MultiCloud Image; the default of this revision is %2.")
                                          .arg(who, nameOf(m_plan, byDefault->mci))
                                    : tr("%1 the MultiCloud Image, and this revision lists none.").arg(who));
    m_inheriting->setVisible(inheriting > 0);
    judge();
}

Result<Change> UpdateDialog::change(const Plan &plan) const
{
    return edit::updateToRevision(plan, m_owners, chosen(), m_mappings->mapping(), followers());
}

void UpdateDialog::judge()
{
    const Result<Change> change = this->change(m_plan);
    const bool isSame = change && change->isEmpty();
    m_wrong->setText(!isSame ? change.sentence()
                         : owners().isEmpty()
                         ? tr("All of them follow Default or Latest, and go on doing so.")
                         : tr("They use this revision already."));
    m_wrong->setVisible(!m_wrong->text().isEmpty());
    doButton()->setEnabled(change && !isSame);
}
