// SPDX-License-Identifier: MIT
#include "tests/support/plantext.h"

#include "tests/support/plantextparts.h"

#include "core/resolve/resolve.h"

using namespace plantext;

namespace {
template <class T> void readText(PlanLine &line, const char *key, T &value)
{
    if (const QString text = line.value(QString::fromLatin1(key)); !text.isNull())
        value = text;
}

template <class E> void readRemoved(PlanLine &line, E &row)
{
    if (line.takeFlag(QStringLiteral("removed")))
        row.removed = true;
}

// The row of that uid in the cloud, or a new one.
template <class E> E inCloud(PlanLine &line, const Plan &plan, Id<Cloud> cloud)
{
    const QString uid = line.word(QStringLiteral("a uid"));
    if (!cloud)
        line.fail(QStringLiteral("there is no cloud before it"));
    E row = plan.row(uidNamed<E>(plan, cloud, uid));
    row.cloud = cloud;
    row.uid = uid;
    return row;
}

// The lineage that the revision belongs to, or a new one.
template <class Lineage> Lineage lineageOf(const Plan &plan, const RevisionName &name)
{
    Lineage found {.name = name.name, .publisher = name.publisher};
    plan.all<Lineage>().forEach([&](const Lineage &row) {
        if (row.name == name.name && row.publisher == name.publisher)
            found = row;
    });
    return found;
}
} // namespace

void PlanText::apply(const Change &change)
{
    Plan plan = m_draft.plan();
    plan.apply(change);
    m_draft = Draft(plan);
}

QString PlanText::read(const QString &text)
{
    PlanLine line(text);
    if (line.isEmpty())
        return line.error();
    static const QMap<QString, void (PlanText::*)(PlanLine &)> readers {
        {"cloud", &PlanText::cloud},
        {"datacenter", &PlanText::datacenter},
        {"type", &PlanText::type},
        {"image", &PlanText::image},
        {"mci", &PlanText::mci},
        {"in", &PlanText::setting},
        {"drops", &PlanText::dropSetting},
        {"template", &PlanText::serverTemplate},
        {"lists", &PlanText::listing},
        {"unlists", &PlanText::dropListing},
        {"deployment", &PlanText::deployment},
        {"prefill", &PlanText::prefill},
        {"server", &PlanText::server},
        {"array", &PlanText::array},
        {"policy", &PlanText::policy},
        {"runs", &PlanText::runs},
        {"ran", &PlanText::ran},
        {"becomes", &PlanText::becomes},
        {"tested", &PlanText::tested},
        {"rule", &PlanText::rule},
        {"waives", &PlanText::waives},
        {"option", &PlanText::option},
        {"imports", &PlanText::imports},
        {"source", &PlanText::source},
    };
    const QString keyword = line.word(QStringLiteral("a word"));
    const auto reader = readers.value(keyword);
    if (!reader)
        return QStringLiteral("\"%1\" is no word of a plan").arg(keyword);
    (this->*reader)(line);
    return line.error();
}

void PlanText::cloud(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("a name"));
    Cloud row = plan().row(cloudNamed(plan(), name));
    row.name = name;
    readText(line, "shown", row.displayName);
    row.registered = !line.takeFlag(QStringLiteral("unregistered"));
    readRemoved(line, row);
    line.finish();
    m_cloud = put(row);
}

void PlanText::datacenter(PlanLine &line)
{
    auto row = inCloud<Datacenter>(line, plan(), m_cloud);
    readRemoved(line, row);
    line.finish();
    put(row);
}

void PlanText::type(PlanLine &line)
{
    auto row = inCloud<InstanceType>(line, plan(), m_cloud);
    readEnum(line, "arch", row.architecture);
    readEnums(line, "boots", row.bootModes);
    readEnum(line, "ena", row.ena);
    row.memoryMib = line.number(QStringLiteral("memory"), row.memoryMib);
    readImported(line, row);
    row.retired = line.takeFlag(QStringLiteral("retired"));
    readRemoved(line, row);
    line.finish();
    put(row);
}

void PlanText::image(PlanLine &line)
{
    auto row = inCloud<Image>(line, plan(), m_cloud);
    readText(line, "name", row.name);
    readEnum(line, "kind", row.kind);
    readEnum(line, "arch", row.architecture);
    readEnum(line, "is", row.availability);
    readEnum(line, "visibility", row.visibility);
    readEnum(line, "virtualization", row.virtualization);
    readEnum(line, "root", row.rootDevice);
    readEnum(line, "enabled", row.rightScaleEnabled);
    readText(line, "platform", row.osPlatform);
    readText(line, "family", row.family);
    readText(line, "owner", row.owner);
    readEnum(line, "follows", row.follows);
    readTime(line, "deprecated", row.deprecatedAt);
    readTime(line, "created", row.created);
    readEnum(line, "boot", row.bootMode);
    readEnum(line, "ena", row.ena);
    readEnum(line, "tpm", row.tpm);
    row.minMemory = line.number(QStringLiteral("memory"), row.minMemory);
    if (line.takeFlag(QStringLiteral("excluded")))
        row.excludedFromLatest = true;
    if (const QString target = line.value(QStringLiteral("for")); !target.isNull())
        row.target = known(line, target, uidNamed<Image>(plan(), m_cloud, target));
    readImported(line, row);
    readRemoved(line, row);
    line.finish();
    put(row);
}

void PlanText::mci(PlanLine &line)
{
    const QString text = line.word(QStringLiteral("a name"));
    const RevisionName name(text);
    MultiCloudImage row = plan().row(mciNamed(plan(), text));
    row.lineage = put(lineageOf<MciLineage>(plan(), name));
    row.name = name.name;
    row.revision = name.revision;
    readTags(line, row.tags);
    if (line.takeFlag(QStringLiteral("unknown")))
        row.settingsKnown = false;
    if (line.takeFlag(QStringLiteral("published")))
        row.publishedAt = {1};
    readRemoved(line, row);
    line.finish();
    m_mci = put(row);
}

void PlanText::setting(PlanLine &line)
{
    const QString cloudName = line.word(QStringLiteral("a cloud"));
    const Id<Cloud> cloud = known(line, cloudName, cloudNamed(plan(), cloudName));
    const MciSetting *found = plan().setting(m_mci, cloud);
    if (line.takeFlag(QStringLiteral("twice"))) // what a damaged file or a careless import may hold
        found = nullptr;
    MciSetting row = found ? *found : MciSetting {.mci = m_mci, .cloud = cloud};
    if (!m_mci)
        line.fail(QStringLiteral("there is no mci before it"));
    LaunchSettings given {.cloud = cloud};
    readOverrides(line, plan(), given);
    if (given.mci.isSet() || given.datacenter.isSet())
        line.fail(QStringLiteral("a setting has neither mci= nor datacenter="));
    row.image = given.image.isSet() ? given.image.value() : row.image;
    row.instanceType = given.instanceType.isSet() ? given.instanceType.value() : row.instanceType;
    row.kernel = given.kernel.isSet() ? given.kernel.value() : row.kernel;
    row.ramdisk = given.ramdisk.isSet() ? given.ramdisk.value() : row.ramdisk;
    row.userData = given.userData.isSet() ? given.userData.value() : row.userData;
    if (line.takeFlag(QStringLiteral("matcher")))
        row.origin = SettingOrigin::Matcher;
    if (line.takeFlag(QStringLiteral("by-cloud")))
        row.typeByCloud = true;
    readImported(line, row);
    line.finish();
    put(row);
}

void PlanText::dropSetting(PlanLine &line)
{
    const QString cloud = line.word(QStringLiteral("a cloud"));
    const MciSetting *found = plan().setting(m_mci, cloudNamed(plan(), cloud));
    m_draft.remove(known(line, cloud, found ? found->id : Id<MciSetting> {}));
    line.finish();
}

void PlanText::serverTemplate(PlanLine &line)
{
    const QString text = line.word(QStringLiteral("a name"));
    const RevisionName name(text);
    ServerTemplate row = plan().row(templateNamed(plan(), text));
    TemplateLineage lineage = lineageOf<TemplateLineage>(plan(), name);
    lineage.latestNumber = line.number(QStringLiteral("latest"), lineage.latestNumber);
    readImported(line, lineage);
    row.lineage = put(lineage);
    row.place = plan().row(row.lineage).place;
    row.name = name.name;
    row.revision = name.revision;
    if (line.takeFlag(QStringLiteral("unknown")))
        row.contentsKnown = false;
    if (line.takeFlag(QStringLiteral("published")))
        row.publishedAt = {1};
    readRemoved(line, row);
    const bool isDefault = line.takeFlag(QStringLiteral("default"));
    line.finish();
    m_template = put(row);
    if (isDefault) {
        TemplateLineage pointed = plan().row(row.lineage);
        pointed.defaultRevision = m_template;
        put(pointed);
    }
}

void PlanText::listing(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("an mci"));
    const QString replaced = line.value(QStringLiteral("for"));
    const Id<MultiCloudImage> mci = known(line, name, mciNamed(plan(), name));
    const Id<MultiCloudImage> old =
        replaced.isNull() ? mci : known(line, replaced, mciNamed(plan(), replaced));
    const auto list = listedMcis(plan(), m_template);
    ListedMci row {.serverTemplate = m_template, .position = int(list.size()), .isDefault = list.isEmpty()};
    for (const Id<ListedMci> id : list)
        if (plan().row(id).mci == old)
            row = plan().row(id);
    row.mci = mci;
    row.naming = line.takeFlag(QStringLiteral("latest")) ? RevisionNaming::Latest
        : plan().row(mci).isHead()                       ? RevisionNaming::Head
                                                         : RevisionNaming::Number;
    if (line.takeFlag(QStringLiteral("default"))) {
        row.isDefault = true;
        for (const Id<ListedMci> id : list) {
            ListedMci other = plan().row(id);
            other.isDefault = false;
            m_draft.update(other);
        }
    }
    line.finish();
    put(row);
}

void PlanText::dropListing(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("an mci"));
    const Id<MultiCloudImage> mci = known(line, name, mciNamed(plan(), name));
    for (const Id<ListedMci> id : listedMcis(plan(), m_template))
        if (plan().row(id).mci == mci)
            m_draft.remove(id);
    line.finish();
}

Result<Plan> readPlanText(const QString &text)
{
    PlanText reader;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (const QString error = reader.read(line); !error.isEmpty())
            return Error {QStringLiteral("Line %1: %2.").arg(QString::number(number), error), line};
    }
    return reader.plan();
}

Plan planFromText(const QString &text)
{
    const Result<Plan> plan = readPlanText(text);
    if (!plan)
        qFatal("%s", qPrintable(plan.sentence()));
    return *plan;
}
