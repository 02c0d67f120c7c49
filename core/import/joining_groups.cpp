// SPDX-License-Identifier: MIT
#include "core/import/deploymentrule.h"
#include "core/import/joining.h"

#include <algorithm>

// D29: a group is a Server Array that follows or names a template, launches by its options, and has its members.

namespace {
const QString defaultMark = QStringLiteral("$Default"), latestMark = QStringLiteral("$Latest");

QStringList tagTexts(const QHash<QString, QString> &tags)
{
    QStringList texts;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        if (!tag.key().startsWith(QStringLiteral("aws:")) && !tag.key().startsWith(QStringLiteral("azure:"))
            && tag.key() != QStringLiteral("Name"))
            texts.append(tag.value().isEmpty() ? tag.key() : tag.key() + u'=' + tag.value());
    texts.sort();
    return texts;
}

// What prints the groups.
QString commandFor(Provider provider)
{
    for (const Format &format : allFormats())
        if (format.provider == provider && QByteArrayView(format.key).endsWith(".groups"))
            return QString::fromLatin1(format.label);
    return {};
}
} // namespace

// Each account may have one of that name.
Id<ServerArray> Joining::arrayNamed(Id<Cloud> cloud, const QString &name, const QString &account) const
{
    Id<ServerArray> found;
    for (const NamedArray &known : m_namedArrays.value({cloud, name})) {
        if (known.account == account)
            return known.id;
        if (!found && (known.account.isEmpty() || account.isEmpty()))
            found = known.id;
    }
    return found;
}

void Joining::nameArray(Id<Cloud> cloud, const QString &name, const QString &account, Id<ServerArray> id)
{
    QList<NamedArray> &named = m_namedArrays[{cloud, name}];
    for (NamedArray &known : named)
        if (known.id == id) {
            known.account = known.account.isEmpty() ? account : known.account;
            return;
        }
    named.append({account, id});
}

// By its id, else by its name, as long as the id does not say that it is another one.
Id<ServerArray> Joining::knownArray(Id<Cloud> cloud, const SaidGroup &group) const
{
    const Id<ServerArray> id = group.uid.isEmpty() ? Id<ServerArray>() : m_arrays.value(group.uid);
    const bool isTold = id || (!group.uid.isEmpty() && idsAreNames());
    return isTold ? id : arrayNamed(cloud, group.name, accountOf(group.scope));
}

Id<ServerArray> Joining::arrayOf(Id<Cloud> cloud, const SaidGroup &group)
{
    const QString account = accountOf(group.scope);
    Id<ServerArray> id = knownArray(cloud, group);
    if (!id) {
        Said<ServerArray> row;
        row.say<&ServerArray::name>(group.name);
        row.row.enabled = idsAreNames(); // where nothing suspends a group
        row.row.sourceKey = sourceKey(group.scope, group.uid);
        row.row.next.cloud = cloud;
        row.row.deployment = deploymentOf(group.tags, group.scope, cloud);
        id = takeNew(row);
    }
    nameArray(cloud, group.name, account, id);
    if (!group.uid.isEmpty())
        m_arrays.insert(group.uid, id);
    return id;
}

// Of a member whose group was not given: what it launches is unknown.
Id<ServerArray> Joining::stubArray(Id<Cloud> cloud, const SaidInstance &member)
{
    const SaidGroup group {.uid = member.groupUid,
                           .name = member.group,
                           .tags = member.tags,
                           .scope = member.scope,
                           .line = member.line};
    const bool isNew = !knownArray(cloud, group);
    const Id<ServerArray> id = arrayOf(cloud, group);
    if (isNew)
        tell(ImportReport::Outcome::Warning, id,
             Words::tr("The group %1 was not given; what it launches is unknown. It comes with %2.")
                 .arg(group.name, commandFor(m_files.at(m_file).said->provider)));
    spoke(id);
    return id;
}

// a number, or what follows the template; what is not said is as $Default.
Joining::Pointed Joining::pointed(Id<Cloud> cloud, const TemplateMention &of, const Scope &scope)
{
    if (!of)
        return {};
    const Id<TemplateLineage> id = lineage(cloud, of, scope);
    bool isNumber = false;
    const int number = of.version.toInt(&isNumber);
    if (of.isConfiguration)
        return {.revision = revision(id, 1)};
    if (isNumber && number > 0)
        return {.revision = revision(id, number)};
    if (!of.version.isEmpty() && of.version != defaultMark && of.version != latestMark) {
        if (!m_unknownNames.contains(of.version))
            tell(
                ImportReport::Outcome::Warning, id,
                Words::tr("“%1” is no number of a version, so it is not known what is launched. Export again "
                          "what names it.")
                    .arg(of.version));
        m_unknownNames.insert(of.version);
        return {};
    }
    return {.lineage = id,
            .pointer = of.version == latestMark ? TemplatePointer::Latest : TemplatePointer::Default};
}

void Joining::joinGroups(const Sayings &said)
{
    for (const SaidGroup &group : said.groups) {
        m_line = group.line;
        const Id<Cloud> cloud = cloudOf(group.scope);
        const Id<ServerArray> id = arrayOf(cloud, group);
        Said<ServerArray> row;
        row.say<&ServerArray::name>(group.name);
        if (!group.uid.isEmpty())
            row.say<&ServerArray::sourceKey, &SourceKey::id>(group.uid);
        if (group.minCount)
            row.say<&ServerArray::minCount>(*group.minCount);
        if (group.maxCount)
            row.say<&ServerArray::maxCount>(qMax(*group.maxCount, group.minCount.value_or(0)));
        if (group.desiredCount)
            row.say<&ServerArray::desiredCount>(*group.desiredCount);
        if (group.enabled)
            row.say<&ServerArray::enabled>(*group.enabled);
        row.say<&ServerArray::tags>(tagTexts(group.tags));
        const Pointed from = pointed(cloud, group.of, group.scope);
        row.say<&ServerArray::next, &LaunchSettings::serverTemplate>(from.revision);
        row.say<&ServerArray::next, &LaunchSettings::templateLineage>(from.lineage);
        row.say<&ServerArray::next, &LaunchSettings::pointer>(from.pointer);
        // Where it names a template, what it does not say itself is the template's.
        if (const auto image = this->image(cloud, group.launch.image, group.launch.imageKind());
            image || group.of)
            row.say<&ServerArray::next, &LaunchSettings::image>(image ? Override<Id<Image>>(image)
                                                                      : Override<Id<Image>>());
        if (const auto type = instanceType(cloud, group.launch.instanceType); type || group.of)
            row.say<&ServerArray::next, &LaunchSettings::instanceType>(type ? Override<Id<InstanceType>>(type)
                                                                            : Override<Id<InstanceType>>());
        take(id, row);
        if (!m_rows.find(id))
            continue;                                   // deleted here
        if (m_lastGroups.value(keyOf(group)) == &group) // no later file says it again
            joinOptions(id, cloud, group);
        if (m_lastLists.value(keyOf(group)) == &group)
            joinMembers(id, cloud, group);
    }
}

// the first that yields an image wins: the option's own, that of its template, the group's.
void Joining::joinOptions(Id<ServerArray> array, Id<Cloud> cloud, const SaidGroup &group)
{
    QHash<int, Id<LaunchOption>> known; // by their place at the source, also those that were deleted here
    for (const LaunchOption &row : keptRows<LaunchOption>())
        if (row.array == array)
            known.insert(row.position, row.id);
    for (const Id<LaunchOption> id : m_plan.referrers<&LaunchOption::array>(array))
        if (const auto base = importedBase(m_plan, id))
            known.insert(base->position, id);
    for (qsizetype i = 0; i < group.options.size(); ++i) {
        const SaidOption &option = group.options.at(i);
        Said<LaunchOption> row;
        row.say<&LaunchOption::array>(array);
        row.say<&LaunchOption::position>(int(i));
        const Id<Image> image = this->image(cloud, option.launch.image, option.launch.imageKind());
        row.say<&LaunchOption::image>(image ? Override<Id<Image>>(image) : Override<Id<Image>>());
        const Id<InstanceType> type = instanceType(cloud, option.launch.instanceType);
        row.say<&LaunchOption::instanceType>(type ? Override<Id<InstanceType>>(type)
                                                  : Override<Id<InstanceType>>());
        row.say<&LaunchOption::typeByCloud>(!option.launch.requirements.isEmpty());
        const Pointed from = pointed(cloud, option.of, group.scope);
        row.say<&LaunchOption::serverTemplate>(from.revision);
        row.say<&LaunchOption::templateLineage>(from.lineage);
        row.say<&LaunchOption::pointer>(from.pointer);
        row.say<&LaunchOption::weight>(option.weight);
        row.say<&LaunchOption::targetSize>(option.targetSize);
        known.contains(int(i)) ? take(known.take(int(i)), row) : void(takeNew(row));
    }
    for (const Id<LaunchOption> id : std::as_const(known)) // what is edited here stays planned
        if (const ImportedRow *kept = m_plan.importedRow(id); !kept)
            drop(id);
        else if (!m_plan.find(id))
            m_rows.remove(kept->id);
}

// D31: only what is added is put into a deployment; what a person moved stays moved.
Id<Deployment> Joining::deploymentOf(const QHash<QString, QString> &tags, const Scope &scope, Id<Cloud> cloud)
{
    const Cloud &in = m_rows.row(cloud);
    const QString region = in.displayName.isEmpty() ? in.name : in.displayName;
    const QString name = deploymentName(m_answers.deploymentBy, tags, accountOf(scope), region);
    Id<Deployment> &id = m_deployments[name];
    if (!id)
        id = takeNew(Said<Deployment> {.row = {.name = name, .environment = environmentIn(name)}});
    return id;
}
