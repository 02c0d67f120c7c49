// SPDX-License-Identifier: MIT
#include "core/integrity/integrity.h"

#include "core/base/words.h"
#include "core/naming/describe.h"
#include "core/plan/owner.h"

namespace integrity {
namespace {
// The references that a row can't do without; a Next may lack a ServerTemplate (EC-37).
template <auto... Path> constexpr bool isRequired = false;
template <> constexpr bool isRequired<&Datacenter::cloud> = true;
template <> constexpr bool isRequired<&InstanceType::cloud> = true;
template <> constexpr bool isRequired<&Image::cloud> = true;
template <> constexpr bool isRequired<&MultiCloudImage::lineage> = true;
template <> constexpr bool isRequired<&MciSetting::mci> = true;
template <> constexpr bool isRequired<&MciSetting::cloud> = true;
template <> constexpr bool isRequired<&ServerTemplate::lineage> = true;
template <> constexpr bool isRequired<&ListedMci::serverTemplate> = true;
template <> constexpr bool isRequired<&ListedMci::mci> = true;
template <> constexpr bool isRequired<&ServerDefault::cloud> = true;
template <> constexpr bool isRequired<&Server::deployment> = true;
template <> constexpr bool isRequired<&Server::next, &LaunchSettings::cloud> = true;
template <> constexpr bool isRequired<&ServerArray::deployment> = true;
template <> constexpr bool isRequired<&ServerArray::next, &LaunchSettings::cloud> = true;
template <> constexpr bool isRequired<&DatacenterWeight::array> = true;
template <> constexpr bool isRequired<&DatacenterWeight::datacenter> = true;
template <> constexpr bool isRequired<&Instance::launch> = true;
template <> constexpr bool isRequired<&InstanceEvent::instance> = true;
template <> constexpr bool isRequired<&ScheduleEntry::array> = true;
template <> constexpr bool isRequired<&LaunchOption::array> = true;
template <> constexpr bool isRequired<&TestRecord::serverTemplate> = true;
template <> constexpr bool isRequired<&TestRecord::mci> = true;
template <> constexpr bool isRequired<&TestRecord::cloud> = true;

QString translated(const char *label) { return QCoreApplication::translate("plan", label); }

// True when the field says that it refers to a row, even if to none that can be.
template <class E> bool refers(Id<E> id) { return bool(id); }
template <class E, bool D> bool refers(const Override<Id<E>, D> &answer) { return answer.hasValue(); }

template <auto... Path>
void verifyReference(const Plan &plan, const Field<Path...> &field,
                     const typename Field<Path...>::Entity &row, QStringList &found)
{
    using Refs = BackRefs<Path...>;
    const auto target = Refs::target(row);
    if (!refers(Field<Path...>::of(row))) {
        if (isRequired<Path...>)
            found.append(Words::tr("%1 has no %2.").arg(describe(plan, row), translated(field.label)));
        return;
    }
    if (!plan.find(target))
        found.append(Words::tr("The %1 of %2 is not in the plan (number %3).")
                         .arg(translated(field.label), describe(plan, row), QString::number(target.value)));
    const auto &sources = plan.referrers<Path...>(target);
    if (target && !std::binary_search(sources.cbegin(), sources.cend(), row.id))
        found.append(Words::tr("%1 is missing among what refers to its %2.")
                         .arg(describe(plan, row), translated(field.label)));
}

// Every reference of every row, and that the back references are these and no others.
template <class E> void verifyReferences(const Plan &plan, QStringList &found)
{
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        using Target = typename backrefs::TargetOf<typename Field<Path...>::Value>::Type;
        if constexpr (!std::is_void_v<Target>) {
            qsizetype references = 0;
            plan.all<E>().forEach([&](const E &row) {
                const auto target = BackRefs<Path...>::target(row);
                references += target ? 1 : 0;
                verifyReference(plan, field, row, found);
            });
            const qsizetype backReferences = plan.referenceCount<Path...>();
            if (references != backReferences)
                found.append(Words::tr("%1 rows say their %2, but the back references count %3.")
                                 .arg(QString::number(references), translated(field.label),
                                      QString::number(backReferences)));
        }
    });
}

template <class E>
void verifyCloud(const Plan &plan, const QString &of, Id<Cloud> cloud, Id<E> value, QStringList &found)
{
    if (const E *row = plan.find(value); row && row->cloud != cloud)
        found.append(Words::tr("%1 is for %2, but its %3 belongs to %4.")
                         .arg(of, nameOf(plan, cloud), describe(plan, value), nameOf(plan, row->cloud)));
}

void verifyImage(const Plan &plan, const QString &of, Id<Cloud> cloud, Id<Image> image, ImageKind kind,
                 QStringList &found)
{
    verifyCloud(plan, of, cloud, image, found);
    const bool mayBeAlias = kind == ImageKind::Machine;
    if (const Image *row = plan.find(image);
        row && row->kind != kind && !(mayBeAlias && row->kind == ImageKind::Alias))
        found.append(Words::tr("%1 has the %2 image %3 where a %4 image belongs.")
                         .arg(of, labelOf(row->kind), nameOf(plan, image), labelOf(kind)));
}

void verifyParts(const Plan &plan, const MciSetting &row, QStringList &found)
{
    const QString name = describe(plan, row);
    verifyImage(plan, name, row.cloud, row.image, ImageKind::Machine, found);
    verifyImage(plan, name, row.cloud, row.kernel, ImageKind::Kernel, found);
    verifyImage(plan, name, row.cloud, row.ramdisk, ImageKind::Ramdisk, found);
    verifyCloud(plan, name, row.cloud, row.instanceType, found);
}

void verifySettings(const Plan &plan, QStringList &found)
{
    plan.all<MciSetting>().forEach([&](const MciSetting &row) {
        const MciSetting *indexed = plan.setting(row.mci, row.cloud);
        if (!indexed)
            found.append(Words::tr("%1 is not found by its cloud.").arg(describe(plan, row)));
        else if (indexed->id != row.id)
            found.append(Words::tr("%1 has more than one setting for %2.")
                             .arg(describe(plan, row.mci), nameOf(plan, row.cloud)));
    });
}

// SM1 and SM4.
void verifyList(const Plan &plan, const ServerTemplate &serverTemplate, QStringList &found)
{
    const auto &listed = plan.referrers<&ListedMci::serverTemplate>(serverTemplate.id);
    int defaults = 0;
    QSet<Id<MciLineage>> lineages;
    for (const Id<ListedMci> id : listed) {
        const ListedMci &row = plan.row(id);
        const Id<MciLineage> lineage = plan.row(row.mci).lineage;
        if (lineages.contains(lineage))
            found.append(Words::tr("%1 lists the MultiCloud Image %2 twice.")
                             .arg(describe(plan, serverTemplate), plan.row(lineage).name));
        lineages.insert(lineage);
        defaults += row.isDefault ? 1 : 0;
        if (row.isDefault && defaults == 1
            && (!plan.defaultMci(serverTemplate.id) || plan.defaultMci(serverTemplate.id)->id != id))
            found.append(Words::tr("%1 is not found as the default.").arg(describe(plan, row)));
    }
    if (!listed.isEmpty() && defaults != 1)
        found.append(defaults ? Words::tr("%1 has %2 default MultiCloud Images instead of one.")
                                    .arg(describe(plan, serverTemplate), QString::number(defaults))
                              : Words::tr("%1 lists MultiCloud Images, but none is the default.")
                                    .arg(describe(plan, serverTemplate)));
}

// IM1.
void verifyImages(const Plan &plan, QStringList &found)
{
    QSet<std::pair<quint32, Text>> seen;
    seen.reserve(plan.all<Image>().size());
    plan.all<Image>().forEach([&](const Image &row) {
        if (row.kind == ImageKind::Alias)
            verifyImage(plan, describe(plan, row), row.cloud, row.target, ImageKind::Machine, found);
        const qsizetype before = seen.size();
        seen.insert({row.cloud.value, row.uid});
        if (seen.size() == before)
            found.append(Words::tr("%1 has more than one image of the uid %2.")
                             .arg(nameOf(plan, row.cloud), nameOf(plan, row.id)));
    });
}

// MC2, for both kinds of components.
template <class Revision> void verifyRevisions(const Plan &plan, QStringList &found)
{
    QSet<std::pair<quint32, int>> seen;
    plan.all<Revision>().forEach([&](const Revision &row) {
        const std::pair<quint32, int> key {row.lineage.value, row.revision};
        if (seen.contains(key))
            found.append(Words::tr("There is more than one %1.").arg(describe(plan, row)));
        seen.insert(key);
    });
}

// a revision, or a lineage to follow.
void verifyPointer(const Plan &plan, const QString &of, Id<ServerTemplate> serverTemplate,
                   Id<TemplateLineage> lineage, QStringList &found)
{
    if (serverTemplate && lineage)
        found.append(Words::tr("%1 names the ServerTemplate %2 and also follows %3.")
                         .arg(of, nameOf(plan, serverTemplate), plan.row(lineage).name));
}

// NX2 and IM2.
template <class E> void verifyNexts(const Plan &plan, QStringList &found)
{
    plan.all<E>().forEach([&](const E &row) {
        const LaunchSettings &next = row.next;
        const QString name = describe(plan, row);
        verifyImage(plan, name, next.cloud, next.image.value(), ImageKind::Machine, found);
        verifyImage(plan, name, next.cloud, next.kernel.value(), ImageKind::Kernel, found);
        verifyImage(plan, name, next.cloud, next.ramdisk.value(), ImageKind::Ramdisk, found);
        verifyCloud(plan, name, next.cloud, next.instanceType.value(), found);
        verifyCloud(plan, name, next.cloud, next.datacenter.value(), found);
        verifyPointer(plan, name, next.serverTemplate, next.templateLineage, found);
    });
}

// what an option says fits the cloud of its array.
void verifyOptions(const Plan &plan, QStringList &found)
{
    plan.all<LaunchOption>().forEach([&](const LaunchOption &row) {
        const Id<Cloud> cloud = plan.row(row.array).next.cloud;
        const QString name = describe(plan, row);
        verifyImage(plan, name, cloud, row.image.value(), ImageKind::Machine, found);
        verifyCloud(plan, name, cloud, row.instanceType.value(), found);
        verifyPointer(plan, name, row.serverTemplate, row.templateLineage, found);
    });
}

// a lineage follows one of its own revisions.
void verifyDefaultRevisions(const Plan &plan, QStringList &found)
{
    plan.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        if (const ServerTemplate *revision = plan.find(row.defaultRevision);
            revision && revision->lineage != row.id)
            found.append(Words::tr("The default revision of %1 is %2, which is of another ServerTemplate.")
                             .arg(describe(plan, row), describe(plan, *revision)));
    });
}

// AR2.
void verifyArray(const Plan &plan, const ServerArray &array, QStringList &found)
{
    const QString name = describe(plan, array);
    if (array.minCount > array.maxCount)
        found.append(Words::tr("%1 has a minimum of %2 and a maximum of %3.")
                         .arg(name, QString::number(array.minCount), QString::number(array.maxCount)));
}

// AR1.
void verifyPolicy(const Plan &plan, const ServerArray &array, QStringList &found)
{
    const QString name = describe(plan, array);
    const auto &weights = plan.referrers<&DatacenterWeight::array>(array.id);
    int sum = 0;
    for (const Id<DatacenterWeight> id : weights) {
        sum += plan.row(id).weight;
        verifyCloud(plan, name, array.next.cloud, plan.row(id).datacenter, found);
    }
    if (!weights.isEmpty() && sum != 100)
        found.append(Words::tr("The datacenter weights of %1 add up to %2 instead of 100.")
                         .arg(name, QString::number(sum)));
}

// AR3.
void verifyScheduleEntry(const Plan &plan, const ScheduleEntry &row, QStringList &found)
{
    const QString name = describe(plan, row.array);
    if (row.minute < 0 || row.minute >= 24 * 60)
        found.append(Words::tr("The schedule of %1 has an entry at minute %2, which no day has.")
                         .arg(name, QString::number(row.minute)));
    if (row.minCount > row.maxCount)
        found.append(Words::tr("The schedule of %1 has a minimum of %2 and a maximum of %3.")
                         .arg(name, QString::number(row.minCount), QString::number(row.maxCount)));
}

void verifyWaiver(const Waiver &row, QStringList &found)
{
    const int subjects =
        bool(row.server) + bool(row.array) + bool(row.deployment) + bool(row.serverTemplate) + bool(row.mci);
    if (subjects != 1)
        found.append(Words::tr("A waiver of %1 is for %2 objects instead of one.")
                         .arg(row.rule, QString::number(subjects)));
}

void verifyInstance(const Plan &plan, const Instance &row, QStringList &found)
{
    if (bool(row.server) == bool(row.array))
        found.append(Words::tr("Instance %1 must belong to a server or to an array, and to only one.")
                         .arg(QString::number(row.id.value)));
    else if (row.role == (row.server ? InstanceRole::ArrayInstance : InstanceRole::Current))
        found.append(Words::tr("%1 has the role \"%2\", which is not for it.")
                         .arg(describe(plan, row), labelOf(row.role)));
    if (!row.server || row.role != InstanceRole::Current)
        return;
    if (const Instance *current = currentOf(plan, row.server); current && current->id != row.id)
        found.append(Words::tr("%1 has more than one Current.").arg(describe(plan, row.server)));
}

void verifyDefaults(const Plan &plan, QStringList &found)
{
    plan.all<ServerDefault>().forEach([&](const ServerDefault &row) {
        const QString name = describe(plan, row);
        verifyCloud(plan, name, row.cloud, row.instanceType, found);
        verifyCloud(plan, name, row.cloud, row.datacenter, found);
    });
}
} // namespace

QStringList damage(const Plan &plan)
{
    QStringList found;
    forEachEntity([&]<class E>() { verifyReferences<E>(plan, found); });
    verifySettings(plan, found);
    plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) { verifyList(plan, row, found); });
    verifyImages(plan, found);
    verifyRevisions<MultiCloudImage>(plan, found);
    verifyRevisions<ServerTemplate>(plan, found);
    plan.all<ServerArray>().forEach([&](const ServerArray &row) { verifyArray(plan, row, found); });
    plan.all<Instance>().forEach([&](const Instance &row) { verifyInstance(plan, row, found); });
    verifyDefaults(plan, found);
    verifyOptions(plan, found);
    verifyDefaultRevisions(plan, found);
    plan.all<ScheduleEntry>().forEach(
        [&](const ScheduleEntry &row) { verifyScheduleEntry(plan, row, found); });
    plan.all<Waiver>().forEach([&](const Waiver &row) { verifyWaiver(row, found); });
    return found;
}

QStringList verify(const Plan &plan)
{
    QStringList found = damage(plan);
    plan.all<MciSetting>().forEach([&](const MciSetting &row) { verifyParts(plan, row, found); });
    verifyNexts<Server>(plan, found);
    verifyNexts<ServerArray>(plan, found);
    plan.all<ServerArray>().forEach([&](const ServerArray &row) { verifyPolicy(plan, row, found); });
    return found;
}
} // namespace integrity
