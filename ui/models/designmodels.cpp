// SPDX-License-Identifier: MIT
#include "ui/models/designmodels.h"

#include "core/plan/names.h"
#include "core/resolve/resolve.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesignModels)
};

template <class E> QList<AnyId> idsOf(const Plan &plan)
{
    QList<AnyId> ids;
    ids.reserve(plan.all<E>().size());
    plan.all<E>().forEach([&](const E &row) { ids.append(row.id); });
    return ids;
}

QString number(qsizetype count) { return QLocale().toString(count); }

// A revision's name without its number, which has a column of its own.
template <class E> QString plainName(const Plan &plan, const E &row)
{
    const auto &lineage = plan.row(row.lineage);
    if (!row.name.isEmpty())
        return row.name;
    return lineage.name.isEmpty() ? lineage.href : lineage.name;
}

template <class E> QString originText(const Plan &plan, const E &row)
{
    const auto &lineage = plan.row(row.lineage);
    if (!lineage.publisher.isEmpty())
        return Words::tr("published by %1").arg(lineage.publisher);
    return labelOf(lineage.origin);
}

QString revisionWord(int revision) { return revision == 0 ? Words::tr("HEAD") : QString::number(revision); }

QString cloudsText(const Plan &plan, Id<MultiCloudImage> id)
{
    QStringList names;
    for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(id))
        names.append(nameOf(plan, plan.row(setting).cloud));
    return names.join(", ");
}

// How many servers and arrays would launch with this ServerTemplate.
qsizetype usersOf(const Plan &plan, Id<ServerTemplate> id)
{
    return plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(id).size()
        + plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(id).size();
}

template <class E> QVariant removedLook(const Plan &plan, Id<E> id, int role)
{
    const E &row = plan.row(id);
    if (!row.removed)
        return {};
    if (role == TableModel::InkRole)
        return int(theme::Role::Muted);
    return role == Qt::ToolTipRole ? Words::tr("Removed. It is kept because something still refers to it.")
                                   : QVariant();
}
} // namespace

const QList<TableModel::Column> &TemplatesModel::columns() const
{
    static const QList<Column> columns {
        {"name", QT_TRANSLATE_NOOP("tables", "Name"), 34},
        {"revision", QT_TRANSLATE_NOOP("tables", "Revision"), 9},
        {"default", QT_TRANSLATE_NOOP("tables", "Default MultiCloud Image"), 34},
        {"mcis", QT_TRANSLATE_NOOP("tables", "MultiCloud Images"), 16, true},
        {"used", QT_TRANSLATE_NOOP("tables", "Servers and arrays"), 17, true},
        {"origin", QT_TRANSLATE_NOOP("tables", "Origin"), 22},
    };
    return columns;
}

QList<AnyId> TemplatesModel::rows() const { return idsOf<ServerTemplate>(plan()); }
bool TemplatesModel::contains(AnyId id) const { return plan().find(id.as<ServerTemplate>()); }

QString TemplatesModel::text(AnyId id, int column) const
{
    const ServerTemplate &row = plan().row(id.as<ServerTemplate>());
    const ListedMci *byDefault = plan().defaultMci(row.id);
    switch (column) {
    case 0:
        return plainName(plan(), row);
    case 1:
        return revisionWord(row.revision);
    case 2:
        return byDefault ? nameOf(plan(), byDefault->mci) : QString();
    case 3:
        return number(plan().referrers<&ListedMci::serverTemplate>(row.id).size());
    case 4:
        return number(usersOf(plan(), row.id));
    case 5:
        return originText(plan(), row);
    default:
        return {};
    }
}

QVariant TemplatesModel::look(AnyId id, int column, int role) const
{
    if (role == IconRole)
        return column == 0 ? QVariant("template") : QVariant();
    return removedLook(plan(), id.as<ServerTemplate>(), role);
}

const QList<TableModel::Column> &MciModel::columns() const
{
    static const QList<Column> columns {
        {"name", QT_TRANSLATE_NOOP("tables", "Name"), 38},
        {"revision", QT_TRANSLATE_NOOP("tables", "Revision"), 9},
        {"clouds", QT_TRANSLATE_NOOP("tables", "Clouds"), 34},
        {"listed", QT_TRANSLATE_NOOP("tables", "Listed by"), 10, true},
        {"set", QT_TRANSLATE_NOOP("tables", "Set on Next"), 11, true},
        {"origin", QT_TRANSLATE_NOOP("tables", "Origin"), 22},
    };
    return columns;
}

QList<AnyId> MciModel::rows() const { return idsOf<MultiCloudImage>(plan()); }
bool MciModel::contains(AnyId id) const { return plan().find(id.as<MultiCloudImage>()); }

QString MciModel::text(AnyId id, int column) const
{
    const MultiCloudImage &row = plan().row(id.as<MultiCloudImage>());
    switch (column) {
    case 0:
        return plainName(plan(), row);
    case 1:
        return revisionWord(row.revision);
    case 2:
        return row.settingsKnown ? cloudsText(plan(), row.id) : tr("settings not known");
    case 3:
        return number(plan().referrers<&ListedMci::mci>(row.id).size());
    case 4:
        return number(plan().referrers<&Server::next, &LaunchSettings::mci>(row.id).size()
                      + plan().referrers<&ServerArray::next, &LaunchSettings::mci>(row.id).size());
    case 5:
        return originText(plan(), row);
    default:
        return {};
    }
}

QVariant MciModel::look(AnyId id, int column, int role) const
{
    if (role == IconRole)
        return column == 0 ? QVariant("mci") : QVariant();
    if (role == InkRole && column == 2 && !plan().row(id.as<MultiCloudImage>()).settingsKnown)
        return int(theme::Role::Muted);
    return removedLook(plan(), id.as<MultiCloudImage>(), role);
}

const QList<TableModel::Column> &CloudsModel::columns() const
{
    static const QList<Column> columns {
        {"name", QT_TRANSLATE_NOOP("tables", "Name"), 24},
        {"type", QT_TRANSLATE_NOOP("tables", "Cloud type"), 14},
        {"images", QT_TRANSLATE_NOOP("tables", "Images"), 10, true},
        {"types", QT_TRANSLATE_NOOP("tables", "Instance Types"), 14, true},
        {"datacenters", QT_TRANSLATE_NOOP("tables", "Datacenters"), 12, true},
        {"used", QT_TRANSLATE_NOOP("tables", "Servers and arrays"), 17, true},
        {"registered", QT_TRANSLATE_NOOP("tables", "Registered"), 18},
    };
    return columns;
}

QList<AnyId> CloudsModel::rows() const { return idsOf<Cloud>(plan()); }
bool CloudsModel::contains(AnyId id) const { return plan().find(id.as<Cloud>()); }

QString CloudsModel::text(AnyId id, int column) const
{
    const Cloud &row = plan().row(id.as<Cloud>());
    switch (column) {
    case 0:
        return nameOf(plan(), row.id);
    case 1:
        return row.type;
    case 2:
        return number(plan().referrers<&Image::cloud>(row.id).size());
    case 3:
        return number(plan().referrers<&InstanceType::cloud>(row.id).size());
    case 4:
        return number(plan().referrers<&Datacenter::cloud>(row.id).size());
    case 5:
        return number(plan().referrers<&Server::next, &LaunchSettings::cloud>(row.id).size()
                      + plan().referrers<&ServerArray::next, &LaunchSettings::cloud>(row.id).size());
    case 6:
        return row.registered ? tr("yes") : tr("named by an import");
    default:
        return {};
    }
}

QVariant CloudsModel::look(AnyId id, int column, int role) const
{
    if (role == IconRole)
        return column == 0 ? QVariant("cloud") : QVariant();
    return removedLook(plan(), id.as<Cloud>(), role);
}

ImagesModel::ImagesModel(Id<Cloud> cloud, QObject *parent) : TableModel(parent), m_cloud(cloud) {}

const QList<TableModel::Column> &ImagesModel::columns() const
{
    static const QList<Column> columns {
        {"uid", QT_TRANSLATE_NOOP("tables", "Resource UID"), 24},
        {"name", QT_TRANSLATE_NOOP("tables", "Name"), 40},
        {"kind", QT_TRANSLATE_NOOP("tables", "Kind"), 9},
        {"architecture", QT_TRANSLATE_NOOP("tables", "Architecture"), 14},
        {"virtualization", QT_TRANSLATE_NOOP("tables", "Virtualization"), 13},
        {"root_device", QT_TRANSLATE_NOOP("tables", "Root device"), 14},
        {"availability", QT_TRANSLATE_NOOP("tables", "State"), 13},
        {"owner", QT_TRANSLATE_NOOP("tables", "Owner"), 16},
    };
    return columns;
}

QList<AnyId> ImagesModel::rows() const
{
    QList<AnyId> ids;
    for (const Id<Image> id : plan().referrers<&Image::cloud>(m_cloud))
        ids.append(id);
    return ids;
}

bool ImagesModel::contains(AnyId id) const
{
    const Image *row = plan().find(id.as<Image>());
    return row && row->cloud == m_cloud;
}

QString ImagesModel::text(AnyId id, int column) const
{
    const Image &row = plan().row(id.as<Image>());
    switch (column) {
    case 0:
        return row.uid;
    case 1:
        return row.name;
    case 2:
        return labelOf(row.kind);
    case 3:
        return labelOf(row.architecture);
    case 4:
        return labelOf(row.virtualization);
    case 5:
        return labelOf(row.rootDevice);
    case 6:
        return labelOf(row.availability);
    case 7:
        return row.owner;
    default:
        return {};
    }
}

QVariant ImagesModel::look(AnyId id, int column, int role) const
{
    if (role == IconRole)
        return column == 0 ? QVariant("image") : QVariant();
    return removedLook(plan(), id.as<Image>(), role);
}

bool ImagesModel::matches(AnyId id, const query::Filter &filter) const
{
    const Image &row = plan().row(id.as<Image>());
    return filter.matches({&row.uid, &row.name, &row.owner, &row.osPlatform});
}
