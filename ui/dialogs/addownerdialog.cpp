// SPDX-License-Identifier: MIT
#include "ui/dialogs/addownerdialog.h"

#include "core/edit/launches.h"
#include "core/edit/servers.h"
#include "core/plan/names.h"
#include "core/query/order.h"
#include "core/resolve/coverage.h"
#include "core/resolve/resolve.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolTip>

namespace {
// Ids by the name they are shown with.
template <class E> QList<Id<E>> offered(const Plan &plan)
{
    QList<Id<E>> ids;
    plan.all<E>().forEach([&](const E &row) {
        if constexpr (requires { row.removed; })
            if (row.removed)
                return;
        ids.append(row.id);
    });
    return query::ordered(
        ids, [&](Id<E> id) { return query::sortKey(nameOf(plan, id)); }, false);
}

template <class E> void addItem(QComboBox *box, const QString &text, Id<E> id)
{
    box->addItem(text, QVariant::fromValue(AnyId(id)));
}

void choose(QComboBox *box, AnyId id)
{
    for (int i = 0; i < box->count(); ++i)
        if (box->itemData(i).value<AnyId>() == id)
            return box->setCurrentIndex(i);
    if (box->count() > 0 && box->currentIndex() < 0)
        box->setCurrentIndex(0);
}

QComboBox *makeBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(56);
    box->setMaxVisibleItems(16);
    return box;
}

constexpr std::array previewed {LaunchField::Mci, LaunchField::Image, LaunchField::InstanceType,
                                LaunchField::Datacenter};
} // namespace

AddOwnerDialog::AddOwnerDialog(Kind kind, const Plan &plan, Id<Deployment> deployment, QWidget *parent)
    : FormDialog(kind == Kind::Server ? tr("Add Server") : tr("Add Server Array"),
                 kind == Kind::Server ? tr("Add Server") : tr("Add Array"), parent),
      m_kind(kind), m_plan(plan), m_deployment(makeBox(this)), m_cloud(makeBox(this)),
      m_template(makeBox(this)), m_mci(makeBox(this)), m_name(new QLineEdit(this)),
      m_missing(new QPushButton(this))
{
    addChoices();
    if (kind == Kind::Array)
        addBounds();
    addPart(makePreview());
    if (kind == Kind::Server) {
        m_addAndLaunch = addButton(tr("Add and Launch"));
        connect(m_addAndLaunch, &QPushButton::clicked, this, [this] {
            m_launches = true;
            accept();
        });
    }
    for (const auto id : offered<Deployment>(plan))
        addItem(m_deployment, nameOf(plan, id), id);
    for (const auto id : offered<Cloud>(plan))
        addItem(m_cloud, nameOf(plan, id), id);
    choose(m_deployment, deployment);
    connect(m_deployment, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::check);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::offerTemplates);
    connect(m_template, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::offerMcis);
    connect(m_mci, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_isNamed = true;
        check();
    });
    connect(m_missing, &QPushButton::clicked, this, &AddOwnerDialog::explainMissing);
    offerTemplates();
    m_name->setFocus();
}

void AddOwnerDialog::addChoices()
{
    addField(tr("Deployment"), m_deployment);
    addField(tr("Cloud"), m_cloud);
    addField(tr("ServerTemplate"), m_template);
    theme::makeLink(m_missing);
    m_missing->setFont(theme::smallFont(font()));
    addPart(m_missing);
    addField(tr("Name"), m_name);
    addField(tr("MultiCloud Image"), m_mci);
}

void AddOwnerDialog::addBounds()
{
    m_min = new QSpinBox(this);
    m_max = new QSpinBox(this);
    for (QSpinBox *box : {m_min, m_max})
        box->setRange(0, 10'000);
    m_min->setValue(1);
    m_max->setValue(2);
    // After the values: there is nothing to check before all parts are made.
    for (QSpinBox *box : {m_min, m_max})
        connect(box, &QSpinBox::valueChanged, this, &AddOwnerDialog::check);
    addField(tr("Min count"), m_min);
    addField(tr("Max count"), m_max);
}

QWidget *AddOwnerDialog::makePreview()
{
    auto *panel = new Panel(this);
    panel->setGround(theme::Role::Current);
    m_preview = new QGridLayout(panel);
    m_preview->setContentsMargins(12, 8, 12, 8);
    m_preview->setHorizontalSpacing(12);
    m_preview->setVerticalSpacing(theme::smallGap);
    m_preview->setColumnStretch(1, 1);
    auto *title = new RoleLabel(theme::Role::Text, tr("What it will launch"), panel);
    title->setFont(theme::boldFont(font()));
    m_preview->addWidget(title, 0, 0, 1, 3);
    for (size_t i = 0; i < previewed.size(); ++i) {
        const int row = int(i) + 1;
        m_preview->addWidget(new RoleLabel(theme::Role::Muted, labelOf(previewed.at(i)), panel), row, 0);
        auto *value = new ElidedLabel({}, panel);
        value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_preview->addWidget(value, row, 1);
        m_preview->addWidget(new Chip(panel), row, 2);
    }
    return panel;
}

template <class E> Id<E> AddOwnerDialog::chosen(const QComboBox *box) const
{
    return box->currentData().value<AnyId>().as<E>();
}

void AddOwnerDialog::offerTemplates()
{
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    const AnyId before = m_template->currentData().value<AnyId>();
    m_template->blockSignals(true);
    m_template->clear();
    int missing = 0;
    for (const auto id : offered<ServerTemplate>(m_plan)) {
        const Coverage coverage = coverageOf(m_plan, id, cloud);
        missing += coverage == Coverage::None;
        if (coverage != Coverage::None)
            addItem(m_template,
                    coverage == Coverage::Unknown ? tr("%1 (settings not known)").arg(nameOf(m_plan, id))
                                                  : nameOf(m_plan, id),
                    id);
    }
    choose(m_template, before);
    m_template->blockSignals(false);
    m_missing->setText(theme::counted(missing,
                                      tr("1 ServerTemplate does not support this cloud: which, and why?"),
                                      tr("%1 ServerTemplates do not support this cloud: which, and why?")));
    m_missing->setVisible(missing > 0);
    offerMcis();
}

void AddOwnerDialog::offerMcis()
{
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    const auto serverTemplate = chosen<ServerTemplate>(m_template);
    m_mci->blockSignals(true);
    m_mci->clear();
    if (const ListedMci *byDefault = m_plan.defaultMci(serverTemplate);
        byDefault && coverageOf(m_plan, byDefault->mci, cloud) != Coverage::None)
        addItem(m_mci, tr("[Inherit from ServerTemplate] (%1)").arg(nameOf(m_plan, byDefault->mci)),
                Id<MultiCloudImage> {});
    for (const Id<ListedMci> listed : listedMcis(m_plan, serverTemplate))
        if (const auto mci = m_plan.row(listed).mci; coverageOf(m_plan, mci, cloud) != Coverage::None)
            addItem(m_mci, nameOf(m_plan, mci), mci);
    choose(m_mci, startingMci(m_plan, serverTemplate, cloud));
    m_mci->blockSignals(false);
    check();
}

void AddOwnerDialog::explainMissing()
{
    QStringList sentences;
    for (const auto id : offered<ServerTemplate>(m_plan))
        if (const QString why = whyNotCovered(m_plan, id, chosen<Cloud>(m_cloud)); !why.isEmpty())
            sentences.append(why);
    QToolTip::showText(m_missing->mapToGlobal(m_missing->rect().bottomLeft()),
                       theme::tooltip(sentences.join('\n')), m_missing);
}

LaunchSettings AddOwnerDialog::next() const
{
    LaunchSettings next;
    next.cloud = chosen<Cloud>(m_cloud);
    next.serverTemplate = chosen<ServerTemplate>(m_template);
    if (const auto mci = chosen<MultiCloudImage>(m_mci))
        next.mci = mci;
    return next;
}

template <class E> E AddOwnerDialog::row() const
{
    E row;
    row.name = m_name->text().trimmed();
    row.deployment = chosen<Deployment>(m_deployment);
    row.next = next();
    if constexpr (std::is_same_v<E, ServerArray>) {
        row.minCount = m_min->value();
        row.maxCount = m_max->value();
    }
    return row;
}

Owner AddOwnerDialog::owner() const
{
    return m_kind == Kind::Server ? Owner(m_plan.nextId<Server>()) : Owner(m_plan.nextId<ServerArray>());
}

Result<Change> AddOwnerDialog::adding() const
{
    return m_kind == Kind::Server ? edit::addServer(m_plan, row<Server>())
                                  : edit::addArray(m_plan, row<ServerArray>());
}

Result<Change> AddOwnerDialog::change(const Plan &now)
{
    m_plan = now;
    const Result<Change> added = adding();
    if (!added || !m_launches)
        return added;
    Plan trial = m_plan;
    trial.apply(*added);
    const Result<Change> launched = edit::launch(trial, {owner().server()}, Timestamp::now());
    return launched ? Result<Change>(added->merged(*launched)) : launched;
}

void AddOwnerDialog::check()
{
    const bool unnamed = m_name->text().trimmed().isEmpty();
    const Result<Change> added = adding();
    doButton()->setEnabled(bool(added));
    for (QWidget *field : {static_cast<QWidget *>(m_deployment), static_cast<QWidget *>(m_name),
                           static_cast<QWidget *>(m_template)})
        setError(field, {});
    if (!chosen<Deployment>(m_deployment))
        setError(m_deployment, tr("This plan has no Deployment yet. Add one first."));
    else if (!chosen<ServerTemplate>(m_template))
        setError(m_template, tr("No ServerTemplate has a MultiCloud Image for this cloud."));
    else if (!added && (!unnamed || m_isNamed))
        setError(m_name, added.error().sentence);
    const QStringList obstacles = added ? launchObstacles(m_plan, resolve(m_plan, next())) : QStringList();
    if (m_addAndLaunch) {
        m_addAndLaunch->setEnabled(added && obstacles.isEmpty());
        m_addAndLaunch->setToolTip(theme::tooltip(obstacles.join('\n')));
    }
    showPreview();
}

void AddOwnerDialog::showPreview()
{
    const Resolution resolution = resolve(m_plan, next());
    for (size_t i = 0; i < previewed.size(); ++i) {
        const LaunchField field = previewed.at(i);
        const Problem problem = problemOf(resolution, field);
        auto *value = static_cast<QLabel *>(m_preview->itemAtPosition(int(i) + 1, 1)->widget());
        auto *chip = static_cast<Chip *>(m_preview->itemAtPosition(int(i) + 1, 2)->widget());
        value->setText(valueText(m_plan, resolution, field));
        const FieldState state = problem != Problem::None ? FieldState::Broken
            : isSetHere(next(), field)                    ? FieldState::SetHere
                                                          : FieldState::Inherited;
        chip->setState(state,
                       problem != Problem::None
                           ? sentenceOf(problem)
                           : chipText(layerOf(resolution, field), m_kind == Kind::Array, field));
        value->updateGeometry();
    }
}
