// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

// D28: one lineage a template, version n is its committed revision n, and each lists one MultiCloud Image of the
// template's name and that number, with one setting.

namespace {
// The cloud that a lineage of an inventory is of: that of what its revisions list.
Id<Cloud> cloudOfLineage(const Plan &plan, Id<TemplateLineage> lineage)
{
    for (const Id<ServerTemplate> revision : plan.referrers<&ServerTemplate::lineage>(lineage))
        for (const Id<ListedMci> listed : plan.referrers<&ListedMci::serverTemplate>(revision))
            for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(plan.row(listed).mci))
                return plan.row(setting).cloud;
    return {};
}

// What tells a template by its name alone, in one account: in a cloud, and a launch configuration from a template of
// its name.
QString nameKey(const QString &cloud, const TemplateMention &of)
{
    return QStringLiteral("%1/%2/%3")
        .arg(cloud,
             of.isConfiguration ? QStringLiteral("launch-configuration") : QStringLiteral("launch-template"),
             of.name);
}
bool isNameKey(const QString &id)
{
    return id.contains(QStringLiteral("/launch-configuration/"))
        || id.contains(QStringLiteral("/launch-template/"));
}
} // namespace

// By its id, and by its name in its cloud; and what was deleted here while the source has it.
void Joining::indexTemplates()
{
    const auto index = [&](const TemplateLineage &row) {
        if (row.sourceKey.provider == Provider::None)
            return;
        const QString id = row.sourceKey.id, account = row.sourceKey.account;
        m_templates.insert(id, row.id);
        if (isNameKey(id))
            m_namedTemplates.insert(id, account, row.id);
        const bool isConfiguration = id.contains(QStringLiteral(":launchConfiguration:"));
        const Id<Cloud> cloud = cloudOfLineage(m_plan, row.id);
        if (!cloud)
            return;
        m_namedTemplates.insert(
            nameKey(m_plan.row(cloud).name, {.name = row.name, .isConfiguration = isConfiguration}), account,
            row.id);
        if (!isConfiguration)
            m_templateClouds.insert(row.id, cloud);
    };
    for (const TemplateLineage &row : keptRows<TemplateLineage>())
        index(row);
    m_plan.all<TemplateLineage>().forEach(index);
    for (const ServerTemplate &row : keptRows<ServerTemplate>())
        if (!m_plan.find(row.id))
            m_deletedRevisions.insert({row.lineage, row.revision}, row.id);
}

Id<TemplateLineage> Joining::lineage(Id<Cloud> cloud, const TemplateMention &of, const Scope &scope)
{
    const QString byName = nameKey(m_rows.row(cloud).name, of);
    Id<TemplateLineage> id = of.uid.isEmpty() ? Id<TemplateLineage>() : m_templates.value(of.uid);
    if (!id && !of.name.isEmpty())
        id = m_namedTemplates.find(byName, accountOf(scope));
    const QString other = sourceRow(id).sourceKey.id;
    if (m_rows.find(id) && !of.uid.isEmpty() && other != of.uid && !isNameKey(other))
        id = {}; // one of that name was there before, and was made anew
    if (!id)
        id = takeNew(Said<TemplateLineage> {
            .row = {.name = of.name.isEmpty() ? of.uid : of.name,
                    .origin = Origin::Imported,
                    .originFile = m_files.at(m_file).said->path,
                    .sourceKey = sourceKey(scope, of.uid.isEmpty() ? byName : of.uid)}});
    Said<TemplateLineage> row;
    if (!of.name.isEmpty())
        row.say<&TemplateLineage::name>(of.name);
    if (!of.uid.isEmpty())
        row.say<&TemplateLineage::sourceKey, &SourceKey::id>(of.uid);
    if (!of.uid.isEmpty() && isNameKey(other) && !accountOf(scope).isEmpty())
        row.say<&TemplateLineage::sourceKey, &SourceKey::account>(accountOf(scope));
    take(id, row);
    if (!of.uid.isEmpty())
        m_templates.insert(of.uid, id);
    if (!of.name.isEmpty())
        m_namedTemplates.insert(byName, sourceRow(id).sourceKey.account, id);
    return id;
}

// A committed revision of that number that was made here, and that the source has given to another one.
Id<ServerTemplate> Joining::madeHere(Id<TemplateLineage> lineage, int number) const
{
    for (const Id<ServerTemplate> id : m_rows.referrers<&ServerTemplate::lineage>(lineage))
        if (const ServerTemplate &row = m_rows.row(id);
            row.revision == number && !row.place && !m_plan.importedRow(id) && !m_rows.isNew(id))
            return id;
    return {};
}

// ST1's exception: what is only planned moves to the next number that is free.
void Joining::moveUp(Id<ServerTemplate> id)
{
    ServerTemplate row = m_rows.row(id);
    int next = row.revision;
    for (const Id<ServerTemplate> other : m_rows.referrers<&ServerTemplate::lineage>(row.lineage))
        next = qMax(next, m_rows.row(other).revision);
    const int was = row.revision;
    row.revision = next + 1;
    m_rows.update(row);
    tell(ImportReport::Outcome::Warning, id,
         Words::tr("The source has a revision %1 of its own by now; the planned one is %2.")
             .arg(was)
             .arg(row.revision));
}

// Known by its number only until its contents are said.
Id<ServerTemplate> Joining::revision(Id<TemplateLineage> lineage, int number)
{
    if (const Id<ServerTemplate> planned = madeHere(lineage, number))
        moveUp(planned);
    for (const Id<ServerTemplate> id : m_rows.referrers<&ServerTemplate::lineage>(lineage))
        if (m_rows.row(id).revision == number)
            return id;
    if (const Id<ServerTemplate> deleted = m_deletedRevisions.value({lineage, number}))
        return deleted;
    return takeNew(Said<ServerTemplate> {.row = {.lineage = lineage,
                                                 .revision = number,
                                                 .name = m_rows.row(lineage).name,
                                                 .contentsKnown = false}});
}

void Joining::joinTemplates(const Sayings &said)
{
    for (const SaidTemplate &one : said.templates) {
        m_line = one.line;
        const Id<TemplateLineage> id = lineage(cloudOf(one.scope), one.of, one.scope);
        Said<TemplateLineage> row;
        if (one.defaultVersion)
            row.say<&TemplateLineage::defaultRevision>(revision(id, *one.defaultVersion));
        if (one.latestVersion)
            row.say<&TemplateLineage::latestNumber>(*one.latestVersion);
        take(id, row);
    }
}

void Joining::joinVersions(const Sayings &said)
{
    for (const SaidVersion &version : said.versions) {
        m_line = version.line;
        const Id<Cloud> cloud = cloudOf(version.scope);
        const Id<TemplateLineage> of = lineage(cloud, version.of, version.scope);
        const Id<ServerTemplate> id = revision(of, version.number);
        Said<ServerTemplate> row;
        if (m_rows.find(of)) // and not deleted here
            row.say<&ServerTemplate::name>(nameToBe(of));
        row.say<&ServerTemplate::description>(version.description);
        if (version.createdAt)
            row.say<&ServerTemplate::committedAt>(version.createdAt);
        row.say<&ServerTemplate::contentsKnown>(true);
        row.say<&ServerTemplate::removed>(false);
        take(id, row);
        if (m_rows.find(id))
            list(id, cloud, version);
        Said<TemplateLineage> lineage;
        if (version.isDefault.value_or(false))
            lineage.say<&TemplateLineage::defaultRevision>(id);
        take(of, lineage);
    }
}

Id<MciLineage> Joining::mciLineage(Id<TemplateLineage> lineage)
{
    for (const Id<ServerTemplate> revision : m_rows.referrers<&ServerTemplate::lineage>(lineage))
        for (const Id<ListedMci> listed : m_rows.referrers<&ListedMci::serverTemplate>(revision))
            if (const MultiCloudImage &mci = m_rows.row(m_rows.row(listed).mci); !mci.isHead())
                return mci.lineage;
    return takeNew(Said<MciLineage> {.row = {.name = nameToBe(lineage),
                                             .origin = Origin::Imported,
                                             .originFile = m_files.at(m_file).said->path}});
}

// The number that the source has for it; what was only planned under that number moves up, as its ServerTemplate does.
int Joining::freeNumber(Id<MciLineage> lineage, int number)
{
    int next = number;
    Id<MultiCloudImage> taken;
    for (const Id<MultiCloudImage> id : m_rows.referrers<&MultiCloudImage::lineage>(lineage)) {
        next = qMax(next, m_rows.row(id).revision);
        taken = m_rows.row(id).revision == number ? id : taken;
    }
    MultiCloudImage row = m_rows.row(taken);
    if (!taken || row.place || m_plan.importedRow(taken) || m_rows.isNew(taken))
        return taken ? next + 1 : number;
    row.revision = next + 1;
    m_rows.update(row);
    return number;
}

void Joining::list(Id<ServerTemplate> revision, Id<Cloud> cloud, const SaidVersion &version)
{
    Id<MultiCloudImage> mci;
    for (const Id<ListedMci> listed : m_rows.referrers<&ListedMci::serverTemplate>(revision))
        mci = m_rows.row(listed).mci;
    if (!mci) {
        const QString name = nameToBe(m_rows.row(revision).lineage);
        const Id<MciLineage> of = mciLineage(m_rows.row(revision).lineage);
        mci = takeNew(Said<MultiCloudImage> {
            .row = {.lineage = of, .revision = freeNumber(of, version.number), .name = name}});
        takeNew(Said<ListedMci> {.row = {.serverTemplate = revision, .mci = mci, .isDefault = true}});
    }
    Id<MciSetting> known;
    for (const Id<MciSetting> id : m_rows.referrers<&MciSetting::mci>(mci))
        if (m_rows.row(id).cloud == cloud)
            known = id;
    Said<MciSetting> setting;
    setting.say<&MciSetting::mci>(mci);
    setting.say<&MciSetting::cloud>(cloud);
    setting.say<&MciSetting::image>(image(cloud, version.launch.image, version.launch.imageKind()));
    setting.say<&MciSetting::instanceType>(instanceType(cloud, version.launch.instanceType));
    setting.say<&MciSetting::typeByCloud>(!version.launch.requirements.isEmpty());
    known ? take(known, setting) : void(takeNew(setting));
}
