// SPDX-License-Identifier: MIT
#include "ui/templates/updatedialog.h"

#include "core/plan/lookup.h"
#include "core/naming/names.h"
#include "ui/components/revisionbar.h"
#include "ui/models/designtexts.h"

#include <QComboBox>
#include <QGridLayout>

using To = edit::McisMapping::To;

namespace {
// "9 servers and arrays that use Base Linux [rev 1]".
QString subject(const Plan &plan, const QList<Owner> &owners)
{
    QStringList used;
    for (const Owner owner : owners)
        if (const QString name = nameOf(plan, nextOf(plan, owner).serverTemplate); !used.contains(name))
            used.append(name);
    used.sort(Qt::CaseInsensitive);
    const auto arrays = std::count_if(owners.begin(), owners.end(), [](Owner one) { return one.isArray(); });
    const QString servers = theme::counted(owners.size() - arrays, UpdateDialog::tr("1 server"),
                                           UpdateDialog::tr("%1 servers")),
                  ofArrays = theme::counted(arrays, UpdateDialog::tr("1 array"), UpdateDialog::tr("%1 arrays"));
    const QString count = !arrays ? servers
        : arrays == owners.size() ? ofArrays
                                  : UpdateDialog::tr("%1 and %2").arg(servers, ofArrays);
    return UpdateDialog::tr("%1 using %2 will be changed.").arg(count, used.join(QStringLiteral(", ")));
}
} // namespace

UpdateDialog::UpdateDialog(const Plan &plan, Id<ServerTemplate> from, const QList<Owner> &owners,
                           QWidget *parent)
    : FormDialog(tr("Update ServerTemplate Revision"), tr("Update"), parent), m_plan(plan), m_owners(owners),
      m_revision(new QComboBox(this)), m_question(new QLabel(this)),
      m_follows(new RoleLabel(theme::Role::Muted, {}, this)), m_wrong(new RoleLabel(theme::Role::Error, {}, this)),
      m_mappings(new QWidget)
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    auto *what = new QLabel(subject(plan, owners), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    addPart(what);
    m_revision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("To revision"), m_revision);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setFont(theme::boldFont(font()));
    m_question->setText(
        tr("The revision you have selected contains a different set of MultiCloud Images than the previous "
           "revision. Please indicate which MCIs should be used by the updated servers."));
    addPart(m_question);
    new QGridLayout(m_mappings);
    addPart(m_mappings);
    for (RoleLabel *line : {m_follows, m_wrong}) {
        line->setWordWrap(true);
        addPart(line);
    }
    fillRevisions(from);
    connect(m_revision, &QComboBox::currentIndexChanged, this, &UpdateDialog::takeRevision);
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

void UpdateDialog::takeRevision()
{
    delete m_mappings->layout();
    qDeleteAll(m_mappings->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_rows.clear();
    auto *grid = new QGridLayout(m_mappings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    for (const Id<MultiCloudImage> mci : edit::unlistedChoices(m_plan, m_owners, chosen())) {
        QComboBox *to = makeChoices(mci);
        const int row = int(m_rows.size());
        grid->addWidget(new ElidedLabel(tr("From %1").arg(nameOf(m_plan, mci)), m_mappings), row, 0);
        grid->addWidget(new QLabel(tr("to"), m_mappings), row, 1);
        grid->addWidget(to, row, 2);
        m_rows.append({mci, to});
    }
    m_question->setVisible(!m_rows.isEmpty());
    m_mappings->setVisible(!m_rows.isEmpty());
    const auto inheriting = std::count_if(m_owners.begin(), m_owners.end(), [this](Owner owner) {
        return nextOf(m_plan, owner).mci.isInherited();
    });
    const ListedMci *byDefault = m_plan.defaultMci(chosen());
    const QString who = theme::counted(inheriting, tr("1 of them inherits"), tr("%1 of them inherit"));
    m_follows->setText(
        byDefault ? tr("%1 the MultiCloud Image; the default of this revision is %2.")
                        .arg(who, nameOf(m_plan, byDefault->mci))
                  : tr("%1 the MultiCloud Image, and this revision lists none.").arg(who));
    m_follows->setVisible(inheriting > 0);
    judge();
}

QComboBox *UpdateDialog::makeChoices(Id<MultiCloudImage> mci)
{
    auto *choices = new QComboBox(m_mappings);
    choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choices->setAccessibleName(tr("From %1 to").arg(nameOf(m_plan, mci)));
    choices->addItem(tr("Keep %1").arg(nameOf(m_plan, mci)), int(To::Keep));
    if (const ListedMci *byDefault = m_plan.defaultMci(chosen()))
        choices->addItem(tr("default MCI (%1)").arg(nameOf(m_plan, byDefault->mci)), int(To::Default));
    for (const Id<ListedMci> listed : listedMcis(m_plan, chosen())) {
        const Id<MultiCloudImage> other = m_plan.row(listed).mci;
        choices->addItem(nameOf(m_plan, other), QVariant::fromValue(AnyId(other)));
        choices->setItemData(choices->count() - 1, theme::tooltip(cloudsText(m_plan, other)), Qt::ToolTipRole);
        // Another revision of the same MultiCloud Image is what is most likely meant.
        if (m_plan.row(other).lineage == m_plan.row(mci).lineage)
            choices->setCurrentIndex(choices->count() - 1);
    }
    return choices;
}

QHash<Id<MultiCloudImage>, edit::McisMapping> UpdateDialog::mapping() const
{
    QHash<Id<MultiCloudImage>, edit::McisMapping> mapping;
    for (const Row &row : m_rows) {
        const QVariant to = row.to->currentData();
        const auto mci = to.value<AnyId>().as<MultiCloudImage>();
        mapping.insert(row.mci, mci ? edit::McisMapping {To::Mci, mci} : edit::McisMapping {To(to.toInt()), {}});
    }
    return mapping;
}

Result<Change> UpdateDialog::change(const Plan &plan) const
{
    return edit::updateToRevision(plan, m_owners, chosen(), mapping());
}

void UpdateDialog::judge()
{
    const Result<Change> change = this->change(m_plan);
    const bool isSame = change && change->isEmpty();
    m_wrong->setText(isSame ? tr("They use this revision already.") : change.sentence());
    m_wrong->setVisible(!m_wrong->text().isEmpty());
    doButton()->setEnabled(change && !isSame);
}
