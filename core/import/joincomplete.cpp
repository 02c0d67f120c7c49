// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

#include "core/plan/owner.h"

// D33: what a file that is complete for its scope does not list is gone. Never by a page of which others are missing.

namespace {
// Whether a file of that kind was given whole for the cloud.
template <class Has> QSet<Id<Cloud>> cloudsGivenWhole(const QList<JoinedFile> &files, Has &&has,
                                                      const QList<Id<Cloud>> &clouds)
{
    QSet<Id<Cloud>> whole, parts;
    for (qsizetype i = 0; i < files.size(); ++i)
        if (has(files.at(i)))
            (files.at(i).said->isComplete ? whole : parts).insert(clouds.at(i));
    return whole.subtract(parts);
}
} // namespace

void Joining::dropMissing()
{
    QList<Id<Cloud>> clouds;
    for (m_file = 0; m_file < m_files.size(); ++m_file)
        clouds.append(m_files.at(m_file).scope.region.isEmpty() ? Id<Cloud>() : cloudOf({}));
    m_file = 0;
    m_line = 0;
    const auto kind = [](const char *what) {
        return [what](const JoinedFile &file) { return QByteArrayView(file.format->key).endsWith(what); };
    };
    dropImages(cloudsGivenWhole(m_files, kind(".images"), clouds));
    dropTemplates(cloudsGivenWhole(m_files, kind(".templates"), clouds));
    dropOwners(cloudsGivenWhole(m_files, kind(".groups"), clouds),
               cloudsGivenWhole(m_files, kind(".instances"), clouds));
}

// Missing images of owners that occur.
void Joining::dropImages(const QSet<Id<Cloud>> &clouds)
{
    QSet<Text> owners;
    for (const JoinedFile &file : m_files)
        for (const Said<Image> &image : file.said->images)
            owners.insert(image.row.owner);
    m_plan.all<Image>().forEach([&](const Image &row) {
        if (!clouds.contains(row.cloud) || m_spoken.contains(row.id) || !row.place || row.kind != ImageKind::Machine
            || row.owner.isEmpty() || !owners.contains(row.owner))
            return;
        Said<Image> gone;
        gone.say<&Image::availability>(Availability::Deregistered);
        take(row.id, gone);
    });
}

void Joining::dropTemplates(const QSet<Id<Cloud>> &clouds)
{
    QSet<QString> regions;
    for (const Id<Cloud> cloud : clouds)
        regions.insert(m_rows.row(cloud).name + QStringLiteral("/launch-template/"));
    for (auto known = m_templates.cbegin(); known != m_templates.cend(); ++known) {
        const bool isHere = std::any_of(regions.cbegin(), regions.cend(),
                                        [&](const QString &region) { return known.key().startsWith(region); });
        if (!isHere || m_spoken.contains(known.value()))
            continue;
        for (const Id<ServerTemplate> id : m_plan.referrers<&ServerTemplate::lineage>(known.value())) {
            Said<ServerTemplate> gone;
            gone.say<&ServerTemplate::removed>(true);
            if (m_plan.row(id).place)
                take(id, gone);
        }
    }
}

void Joining::dropOwners(const QSet<Id<Cloud>> &ofGroups, const QSet<Id<Cloud>> &ofInstances)
{
    m_plan.all<ServerArray>().forEach([&](const ServerArray &row) {
        if (row.place && ofGroups.contains(row.next.cloud) && !m_spoken.contains(row.id)
            && row.sourceKey.provider != Provider::None)
            dropOwner(row.id);
    });
    m_plan.all<Server>().forEach([&](const Server &row) {
        const Instance *current = currentOf(m_plan, row.id);
        if (row.place && ofInstances.contains(row.next.cloud) && !(current && m_spoken.contains(current->id)))
            dropOwner(row.id);
    });
}

// With all that is only its own.
template <class E> void Joining::dropOwner(Id<E> id)
{
    place();
    forEachEntity([&]<class Source>() {
        forEachField<Source>([&]<auto... Path>(const Field<Path...> &) {
            if constexpr (std::is_same_v<typename backrefs::TargetOf<typename Field<Path...>::Value>::Type, E>)
                for (const Id<Source> source : m_plan.referrers<Path...>(id)) {
                    if constexpr (std::is_same_v<Source, Instance>)
                        for (const auto event : m_plan.referrers<&InstanceEvent::instance>(source))
                            m_rows.remove(event);
                    m_rows.remove(source);
                }
        });
    });
    if (const ImportedRow *kept = m_plan.importedRow(id))
        m_rows.remove(kept->id);
    m_rows.remove(id);
}
