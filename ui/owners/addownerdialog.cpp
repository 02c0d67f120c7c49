// SPDX-License-Identifier: MIT
#include "ui/owners/addownerdialog.h"

#include "core/check/fitting.h"
#include "core/edit/arrays.h"
#include "core/edit/copies.h"
#include "core/edit/deployments.h"
#include "core/edit/launches.h"
#include "core/edit/servers.h"
#include "core/resolve/resolve.h"
#include "ui/owners/launchforecast.h"
#include "ui/owners/missingtemplates.h"
#include "ui/owners/otherimage.h"
#include "ui/owners/ownerchoices.h"
#include "ui/widgets/imagefield.h"
#include "ui/workbench/workbench.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace ownerchoices;

namespace {
constexpr int atMostAtOnce = 500;
const QString numberMark = QStringLiteral("%n");

// "web-1, web-2 and 3 more".
QString namesOf(const Change &change, bool ofArrays)
{
    QStringList names;
    for (const Server &row : change.of<Server>().added)
        names.append(row.name);
    if (ofArrays)
        for (const ServerArray &row : change.of<ServerArray>().added)
            names.append(row.name);
    constexpr qsizetype shown = 3;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return AddOwnerDialog::tr("%1 and %2 more")
        .arg(names.first(shown).join(QStringLiteral(", ")), QString::number(names.size() - shown));
}
} // namespace

AddOwnerDialog::AddOwnerDialog(Kind kind, const Plan &plan, AnyId from, QWidget *parent)
    : FormDialog(kind == Kind::Server ? tr("Add Server") : tr("Add Server Array"),
                 kind == Kind::Server ? tr("Add Server") : tr("Add Array"), parent),
      m_kind(kind), m_plan(plan), m_deployment(makeBox(this)), m_cloud(makeBox(this)),
      m_template(makeBox(this)), m_revision(makeBox(this)), m_mci(makeBox(this)),
      m_instanceType(makeBox(this)), m_datacenter(makeBox(this)), m_image(new ImageField(this)),
      m_name(new QLineEdit(this)), m_count(new QSpinBox(this)), m_missing(new QPushButton(this)),
      m_prefilled(new RoleLabel(theme::Role::Warning, {}, this)), m_forecast(new LaunchForecast(this))
{
    addChoices();
    if (kind == Kind::Array)
        addBounds();
    m_prefilled->setWordWrap(true);
    m_prefilled->setTextFormat(Qt::PlainText);
    addPart(m_prefilled);
    addPart(m_forecast);
    addGoOn();
    for (const auto id : all<Deployment>(plan))
        add(m_deployment, nameOf(plan, id), id);
    for (const auto id : all<Cloud>(plan))
        if (plan.row(id).registered)
            add(m_cloud, nameOf(plan, id), id);
    startFrom(from);
    connectChoices();
    offerTemplates();
    if (const auto revision = from.as<ServerTemplate>()) {
        choose(m_template, plan.row(revision).lineage);
        choose(m_revision, revision);
    }
    m_name->setFocus();
}

void AddOwnerDialog::addChoices()
{
    addField(tr("Deployment"), m_deployment);
    addField(tr("Cloud"), m_cloud, true);
    addField(tr("ServerTemplate"), m_template);
    addField(tr("Revision"), m_revision, true);
    theme::makeLink(m_missing);
    m_missing->setFont(theme::smallFont(font()));
    addPart(m_missing);
    addField(tr("Name"), m_name);
    m_count->setRange(1, atMostAtOnce);
    addField(tr("How many"), m_count, true);
    addField(tr("MultiCloud Image"), m_mci);
    addField(tr("Image"), m_image, true);
    addField(tr("Instance Type"), m_instanceType);
    addField(tr("Datacenter"), m_datacenter, true);
}

void AddOwnerDialog::addBounds()
{
    m_min = new QSpinBox(this);
    m_max = new QSpinBox(this);
    m_arrayType = new QComboBox(this);
    m_min->setRange(0, 10'000);
    m_max->setRange(0, 10'000);
    m_min->setValue(ServerArray().minCount);
    m_max->setValue(ServerArray().maxCount);
    for (QSpinBox *box : {m_min, m_max})
        connect(box, &QSpinBox::valueChanged, this, &AddOwnerDialog::check);
    for (const EnumText &text : enumTexts<ArrayType>)
        m_arrayType->addItem(enumLabel(text));
    addField(tr("Min count"), m_min);
    addField(tr("Max count"), m_max, true);
    addField(tr("Array type"), m_arrayType, true);
}

void AddOwnerDialog::addGoOn()
{
    m_goOn = addButton(m_kind == Kind::Server ? tr("Add and Launch") : tr("Add and Enable"));
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_launches = true;
        accept();
    });
}

void AddOwnerDialog::connectChoices()
{
    connect(m_deployment, &QComboBox::currentIndexChanged, this, [this] {
        prefill();
        check();
    });
    connect(m_cloud, &QComboBox::currentIndexChanged, this, [this] {
        m_typeChosen = m_datacenterChosen = false;
        offerTemplates();
    });
    connect(m_template, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::offerRevisions);
    connect(m_revision, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::offerMcis);
    connect(m_mci, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::offerSettings);
    connect(m_image, &ImageField::edited, this, &AddOwnerDialog::check);
    connect(m_image, &ImageField::otherWanted, this, &AddOwnerDialog::otherImageWanted);
    connect(m_instanceType, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::check);
    connect(m_instanceType, &QComboBox::activated, this, [this] {
        m_typeChosen = true;
        prefill();
    });
    connect(m_datacenter, &QComboBox::currentIndexChanged, this, &AddOwnerDialog::check);
    connect(m_datacenter, &QComboBox::activated, this, [this] {
        m_datacenterChosen = true;
        prefill();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_isNamed = true;
        check();
    });
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        numberName();
        check();
    });
    connect(m_missing, &QPushButton::clicked, this, &AddOwnerDialog::explainMissing);
}

void AddOwnerDialog::startFrom(AnyId from)
{
    choose(m_deployment, from.as<Deployment>());
    if (const auto revision = from.as<ServerTemplate>())
        choose(m_cloud, firstCloud(m_plan, revision));
    else if (const QList<Owner> beside = ownersIn(m_plan, from.as<Deployment>()); !beside.isEmpty())
        choose(m_cloud, nextOf(m_plan, beside.constLast()).cloud);
    else
        choose(m_cloud, from.as<Cloud>());
}

void AddOwnerDialog::takeImage(const Plan &now, Id<Image> image)
{
    m_plan = now;
    offerSettings();
    m_image->choose(image);
}

// What a person chose is left as it is.
void AddOwnerDialog::prefill()
{
    const ServerDefault row =
        edit::serverDefaultFor(m_plan, chosen<Deployment>(m_deployment), chosen<Cloud>(m_cloud));
    const QSignalBlocker types(m_instanceType), datacenters(m_datacenter);
    if (!m_typeChosen)
        choose(m_instanceType, row.instanceType);
    if (!m_datacenterChosen)
        choose(m_datacenter, row.datacenter);
    const QString sentence =
        prefilledText(m_plan, row, chosen<InstanceType>(m_instanceType), chosen<Datacenter>(m_datacenter));
    m_prefilled->setText(sentence);
    m_prefilled->setVisible(!sentence.isEmpty());
}

void AddOwnerDialog::explainMissing() { MissingTemplates::open(m_plan, chosen<Cloud>(m_cloud), this); }

// Several need a number in their names.
void AddOwnerDialog::numberName()
{
    const int count = m_count->value();
    doButton()->setText(m_kind == Kind::Server ? theme::counted(count, tr("Add Server"), tr("Add %1 Servers"))
                                               : theme::counted(count, tr("Add Array"), tr("Add %1 Arrays")));
    if (m_count->value() > 1 && !m_name->text().isEmpty() && !m_name->text().contains(numberMark))
        m_name->setText(m_name->text() + '-' + numberMark);
}

LaunchSettings AddOwnerDialog::next() const
{
    LaunchSettings next;
    next.cloud = chosen<Cloud>(m_cloud);
    if (const auto pointer = ownerchoices::pointerOf(m_revision)) {
        next.templateLineage = chosen<TemplateLineage>(m_template);
        next.pointer = *pointer;
    } else
        next.serverTemplate = chosen<ServerTemplate>(m_revision);
    if (const auto mci = chosen<MultiCloudImage>(m_mci))
        next.mci = mci;
    if (m_image->value().isSet())
        next.image = m_image->value();
    if (const auto type = chosen<InstanceType>(m_instanceType))
        next.instanceType = type;
    if (const auto datacenter = chosen<Datacenter>(m_datacenter))
        next.datacenter = datacenter;
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
        row.type = ArrayType(m_arrayType->currentIndex());
        row.itemsPerInstance = row.type == ArrayType::Queue ? 1 : 0;
    }
    return row;
}

Owner AddOwnerDialog::owner() const
{
    return m_kind == Kind::Server ? Owner(m_plan.nextId<Server>()) : Owner(m_plan.nextId<ServerArray>());
}

Result<Change> AddOwnerDialog::adding() const
{
    return m_kind == Kind::Server ? edit::addServers(m_plan, row<Server>(), m_count->value())
                                  : edit::addArrays(m_plan, row<ServerArray>(), m_count->value());
}

// `trial` is the plan with what was added.
Result<Change> AddOwnerDialog::launching(const Plan &trial) const
{
    QList<Id<Server>> servers;
    QList<Id<ServerArray>> arrays;
    for (quint32 i = 0; i < quint32(m_count->value()); ++i) {
        servers.append(Id<Server> {m_plan.nextId<Server>().value + i});
        arrays.append(Id<ServerArray> {m_plan.nextId<ServerArray>().value + i});
    }
    return m_kind == Kind::Server ? edit::launch(trial, servers, Timestamp::now())
                                  : edit::enableArrays(trial, arrays, true, Timestamp::now());
}

Result<Change> AddOwnerDialog::change(const Plan &now)
{
    m_plan = now;
    const Result<Change> added = adding();
    if (!added || !m_launches)
        return added;
    Plan trial = m_plan;
    trial.apply(*added);
    const Result<Change> launched = launching(trial);
    return launched ? Result<Change>(added->merged(*launched)) : launched;
}

void AddOwnerDialog::check()
{
    const bool unnamed = m_name->text().trimmed().isEmpty();
    const Result<Change> added = adding();
    doButton()->setEnabled(bool(added));
    const bool hasClouds = m_cloud->count() > 0;
    for (QWidget *field : {static_cast<QWidget *>(m_deployment), static_cast<QWidget *>(m_cloud),
                           static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_template)})
        setError(field, {});
    if (!chosen<Deployment>(m_deployment))
        setError(m_deployment, tr("This plan has no Deployment yet. Add one first."));
    else if (!hasClouds)
        setError(m_cloud, tr("This plan has no registered cloud yet. Add one first."));
    else if (!chosen<ServerTemplate>(m_revision))
        setError(m_template, tr("No ServerTemplate has a MultiCloud Image for this cloud."));
    else if (!added && (!unnamed || m_isNamed))
        setError(m_name, added.error().sentence);
    if (m_count->value() == 1 && !unnamed)
        setHint(m_name, edit::alsoCalled(m_plan, m_name->text(), chosen<Deployment>(m_deployment)));
    m_missing->setVisible(hasClouds && !m_missing->text().isEmpty());
    m_forecast->setVisible(hasClouds);
    const Resolution launched = resolve(m_plan, next());
    const QStringList obstacles = added ? launchObstacles(m_plan, launched) : QStringList();
    m_goOn->setEnabled(added && obstacles.isEmpty());
    m_goOn->setToolTip(theme::tooltip(obstacles.join('\n')));
    m_image->setType(launched.instanceType.value);
    setAdvice(fitting::reasonsAgainst(m_plan, launched.image.value, launched.instanceType.value));
    showForecast(added);
}

void AddOwnerDialog::showForecast(const Result<Change> &added)
{
    const QString names = added ? namesOf(*added, m_kind == Kind::Array) : QString();
    m_forecast->setTitle(names.isEmpty() ? tr("What it will launch") : tr("What %1 will launch").arg(names));
    m_forecast->show(m_plan, next());
}

void AddOwnerDialog::open(Workbench &bench, Kind kind, AnyId from)
{
    auto *dialog = new AddOwnerDialog(kind, bench.document()->plan(), from, bench.frame());
    connect(dialog, &AddOwnerDialog::otherImageWanted, dialog,
            [&bench, dialog](Id<Cloud> cloud, const QString &uid) {
                dialogs::addOtherImage(bench, cloud, uid, [&bench, dialog](Id<Image> image) {
                    dialog->takeImage(bench.document()->plan(), image);
                });
            });
    connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] {
        const Result<Change> change = dialog->change(bench.document()->plan());
        const AnyId added = dialog->owner().id();
        if (bench.perform(change))
            bench.goTo(added);
    });
    bench.show(dialog);
}
