// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

// D36: what a catalogue lists under one name is a MultiCloud Image, each version, run or content of it a
// committed revision. A later import finds the revision by what the source calls it, which is kept as its
// commit message; where it calls it nothing, by the images.

namespace {
// What was called alike before it got the file's name beside its own.
QString withFile(const QString &name, const QString &path)
{
    return QStringLiteral("%1 (%2)").arg(name, path.section(u'/', -2));
}

// How many of their last parts are the same.
int sharedParts(const QString &path, const QString &other)
{
    const QStringList a = path.split(u'/'), b = other.split(u'/');
    int shared = 0;
    while (shared < a.size() && shared < b.size()
           && a.at(a.size() - 1 - shared) == b.at(b.size() - 1 - shared))
        ++shared;
    return shared;
}

// One revision of each name: those of one run put together, the oldest first. What has no time is as old as
// what stands before it.
QHash<QString, QList<SaidMci>> revisionsByName(const QList<SaidMci> &mcis)
{
    QHash<QString, QList<SaidMci>> byName;
    QHash<QStringList, qsizetype> known;
    for (const SaidMci &mci : mcis) {
        QList<SaidMci> &revisions = byName[mci.name];
        const auto same = known.constFind({mci.name, mci.revision});
        if (same != known.cend() && !mci.revision.isEmpty()) {
            revisions[*same].images += mci.images;
            revisions[*same].lacksProject = revisions[*same].lacksProject || mci.lacksProject;
            continue;
        }
        known.insert({mci.name, mci.revision}, revisions.size());
        revisions.append(mci);
    }
    for (QList<SaidMci> &revisions : byName) {
        QList<std::pair<Timestamp, qsizetype>> order;
        Timestamp time;
        for (qsizetype at = 0; at < revisions.size(); ++at) {
            time = revisions.at(at).at ? revisions.at(at).at : time;
            order.append({time, at});
        }
        std::sort(order.begin(), order.end());
        QList<SaidMci> sorted;
        for (const auto &[when, at] : std::as_const(order))
            sorted.append(revisions.at(at));
        revisions = sorted;
    }
    return byName;
}

// What is known already counts more than what a catalogue says by the way.
Said<Image> whereUnknown(Said<Image> said, const Image &known)
{
    const Image none;
    quint64 bit = 1;
    forEachField<Image>([&](const auto &field) {
        if (!(field.of(known) == field.of(none)))
            said.fields &= ~bit;
        bit <<= 1;
    });
    return said;
}
} // namespace

void Joining::indexMcis()
{
    const auto index = [this](const MciLineage &row) {
        if (row.origin != Origin::Imported || !row.place)
            return;
        const std::optional<MciLineage> base = importedBase(m_plan, row.id);
        const MciLineage &source = base ? *base : row;
        const ImportRecord *record = m_plan.find(row.place.record.id());
        const QString provider = record ? QLatin1String(enumKey(record->provider)) : QString();
        QList<NamedMci> &named = m_namedMcis[provider + u' ' + source.name];
        if (std::none_of(named.cbegin(), named.cend(), [&](const NamedMci &one) { return one.id == row.id; }))
            named.append({row.id, source.originFile});
    };
    for (const MciLineage &row : keptRows<MciLineage>())
        index(row);
    m_plan.all<MciLineage>().forEach(index);
    m_plan.all<MciLineage>().forEach([this](const MciLineage &row) { m_mciNames.insert(row.name); });
}

void Joining::joinMcis(const Sayings &said)
{
    const QHash<QString, QList<SaidMci>> byName = revisionsByName(said.mcis);
    QStringList names = byName.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QList<SaidMci> revisions = byName.value(name);
        m_line = revisions.constFirst().line;
        const Id<MciLineage> lineage = catalogued(revisions.constFirst());
        joinRevisions(lineage, revisions);
        followLatest(lineage);
    }
}

// The one that this file made before, wherever it lay then; or a new one, whose name nothing else has.
Id<MciLineage> Joining::catalogued(const SaidMci &mci)
{
    const QString path = m_files.at(m_file).said->path;
    const QString provider = QLatin1String(enumKey(m_files.at(m_file).said->provider));
    NamedMci *found = nullptr;
    int shared = 0;
    for (const QString &name : {mci.name, withFile(mci.name, path)})
        for (const QString &from : {provider, QString()})
            if (const auto named = m_namedMcis.find(from + u' ' + name); named != m_namedMcis.end())
                for (NamedMci &one : *named) {
                    const bool isFree = mci.isNamedAnywhere || one.spokenBy < 0 || one.spokenBy == m_file;
                    const int parts = mci.isNamedAnywhere ? 1 : sharedParts(one.file, path);
                    if (isFree && parts > shared) {
                        shared = parts;
                        found = &one;
                    }
                }
    if (found) {
        found->spokenBy = m_file;
        take(found->id, Said<MciLineage> {});
        return found->id;
    }
    const QString name = m_mciNames.contains(mci.name) ? withFile(mci.name, path) : mci.name;
    const Id<MciLineage> id =
        takeNew(Said<MciLineage> {.row = {.name = name, .origin = Origin::Imported, .originFile = path}});
    m_mciNames.insert(name);
    m_namedMcis[provider + u' ' + name].append({id, path, m_file});
    return id;
}

// The uid of what is named without its project: of the only one that is known by that name, or in the project
// that the person says; else the name.
QString Joining::uidIn(Id<Cloud> cloud, const QString &name)
{
    if (!m_answers.project.isEmpty())
        return m_answers.project + u'/' + name;
    if (!m_uidsByName.contains(cloud)) {
        QMultiHash<QString, QString> &uids = m_uidsByName[cloud];
        const auto look = [&]<class E>(const E &row) {
            if constexpr (std::is_same_v<E, Image>)
                if (const QString uid = row.uid; row.cloud == cloud && uid.contains(u'/'))
                    uids.insert(uid.section(u'/', -1), uid);
        };
        m_plan.all<Image>().forEach(look);
        m_rows.forEachAdded(look);
    }
    const QStringList known = m_uidsByName.value(cloud).values(name);
    return known.size() == 1 ? known.constFirst() : name;
}

Id<Image> Joining::imageIn(const SaidMci &mci, Said<Image> image)
{
    const Id<Cloud> cloud = cloudOf(image.scope);
    const bool lacksProject = mci.lacksProject && image.scope.provider == Provider::Google
        && !image.row.uid.toString().contains(u'/');
    const QString uid = lacksProject ? uidIn(cloud, image.row.uid) : image.row.uid.toString();
    const Id<Image> id = this->image(cloud, uid, image.row.kind);
    if (lacksProject && !uid.contains(u'/'))
        tell(ImportReport::Outcome::Warning, id,
             Words::tr("The project of this image is not said, so that nothing else is known to be the same "
                       "image. Say it: "
                       "--project NAME."));
    image.say<&Image::uid>(uid);
    image.say<&Image::sourceKey, &SourceKey::provider>(providerOf(image.scope));
    const TheirRows<Image> &theirs = m_theirs.get<TheirRows<Image>>();
    const auto said = theirs.constFind(id);
    const std::optional<Image> base = importedBase(m_plan, id);
    Said<Image> news = whereUnknown(image,
                                    said != theirs.cend()           ? said->row
                                        : base && !m_rows.isNew(id) ? *base
                                                                    : m_rows.row(id));
    if (m_rows.isNew(id)) // which is of the cloud's provider, whoever lists it
        news.say<&Image::sourceKey, &SourceKey::provider>(providerOf(image.scope));
    take(id, news);
    return id;
}

// An image a cloud; where there are several, the first one is taken, and that is told.
Joining::Images Joining::imagesOf(const SaidMci &mci)
{
    Images images;
    for (const Said<Image> &said : mci.images) {
        m_line = said.line;
        const Id<Cloud> cloud = cloudOf(said.scope);
        const Id<Image> image = imageIn(mci, said);
        const Id<Image> first = images.value(cloud);
        if (first && first != image)
            tell(ImportReport::Outcome::Warning, image,
                 Words::tr("%1 has more than one image for this cloud; it takes another one.").arg(mci.name));
        else
            images.insert(cloud, image);
    }
    m_line = mci.line;
    return images;
}

// Also those that were deleted here, as their source has them.
QList<MultiCloudImage> Joining::revisionsOf(Id<MciLineage> lineage) const
{
    QList<MultiCloudImage> revisions;
    for (const Id<MultiCloudImage> id : m_rows.referrers<&MultiCloudImage::lineage>(lineage))
        revisions.append(m_rows.row(id));
    for (const MultiCloudImage &row : keptRows<MultiCloudImage>())
        if (row.lineage == lineage && !m_rows.find(row.id))
            revisions.append(row);
    return revisions;
}

Joining::Images Joining::imagesOf(Id<MultiCloudImage> mci) const
{
    Images images;
    for (const Id<MciSetting> id : m_rows.referrers<&MciSetting::mci>(mci))
        images.insert(m_rows.row(id).cloud, m_rows.row(id).image);
    if (!m_rows.find(mci))
        for (const MciSetting &row : keptRows<MciSetting>())
            if (row.mci == mci)
                images.insert(row.cloud, row.image);
    return images;
}

void Joining::joinRevisions(Id<MciLineage> lineage, const QList<SaidMci> &mcis)
{
    // By what the source calls them; where it calls them nothing, by their images.
    QHash<QString, Id<MultiCloudImage>> known;
    const auto keyOf = [](const QString &revision, const Images &images) {
        QStringList parts;
        for (auto one = images.cbegin(); revision.isEmpty() && one != images.cend(); ++one)
            parts.append(QStringLiteral("%1 %2").arg(one.key().value).arg(one->value));
        parts.sort();
        return revision + u'\n' + parts.join(u',');
    };
    int latest = 0;
    for (const MultiCloudImage &row : revisionsOf(lineage)) {
        if (!row.isHead())
            known.insert(keyOf(row.commitMessage, imagesOf(row.id)), row.id);
        latest = qMax(latest, row.revision);
    }
    for (const SaidMci &mci : mcis) {
        const Images images = imagesOf(mci);
        const QString key = keyOf(mci.revision, images);
        Id<MultiCloudImage> id = known.value(key);
        if (!id) {
            const MciLineage *row = m_rows.find(lineage);
            id = takeNew(Said<MultiCloudImage> {.row = {.lineage = lineage,
                                                        .revision = ++latest,
                                                        .name = row ? row->name : mci.name,
                                                        .commitMessage = mci.revision}});
            known.insert(key, id);
        }
        Said<MultiCloudImage> row;
        if (mci.at)
            row.say<&MultiCloudImage::committedAt>(mci.at);
        take(id, row);
        if (m_rows.find(id))
            put(id, images);
    }
}

void Joining::put(Id<MultiCloudImage> mci, const Images &images)
{
    QHash<Id<Cloud>, Id<MciSetting>> known;
    for (const Id<MciSetting> id : m_rows.referrers<&MciSetting::mci>(mci))
        known.insert(m_rows.row(id).cloud, id);
    QList<Id<Cloud>> clouds = images.keys();
    std::sort(clouds.begin(), clouds.end());
    for (const Id<Cloud> cloud : std::as_const(clouds)) {
        Said<MciSetting> setting;
        setting.say<&MciSetting::mci>(mci);
        setting.say<&MciSetting::cloud>(cloud);
        setting.say<&MciSetting::image>(images.value(cloud));
        const Id<MciSetting> id = known.value(cloud);
        id ? take(id, setting) : void(takeNew(setting));
    }
}

// D6: what lists the latest revision lists the one that is the latest now.
void Joining::followLatest(Id<MciLineage> lineage)
{
    const QList<Id<MultiCloudImage>> revisions = m_rows.referrers<&MultiCloudImage::lineage>(lineage);
    Id<MultiCloudImage> latest;
    for (const Id<MultiCloudImage> id : revisions)
        if (m_rows.row(id).revision > m_rows.row(latest).revision && !m_rows.row(id).removed)
            latest = id;
    for (const Id<MultiCloudImage> id : revisions)
        for (const Id<ListedMci> listed :
             id == latest ? QList<Id<ListedMci>>() : m_rows.referrers<&ListedMci::mci>(id))
            if (ListedMci row = m_rows.row(listed);
                row.naming == RevisionNaming::Latest && m_rows.row(row.serverTemplate).isHead()) {
                row.mci = latest;
                m_rows.update(row);
            }
}
