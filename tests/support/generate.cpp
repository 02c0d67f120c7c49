// SPDX-License-Identifier: MIT
#include "tests/support/generate_rows.h"

namespace generate {
namespace {
constexpr std::array Systems {"Ubuntu_22.04", "Ubuntu_24.04", "Debian_12",    "CentOS_7",         "RHEL_9",
                              "Rocky_9",      "Windows_2019", "Windows_2022", "AmazonLinux_2023", "SLES_15"};
constexpr std::array ImageNames {"ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server",
                                 "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server",
                                 "debian-12-amd64",
                                 "RightImage_CentOS_7.2_x64_v14.2",
                                 "RHEL-9.3.0_HVM-x86_64",
                                 "Windows_Server-2022-English-Full-Base",
                                 "al2023-ami-2023.3-kernel-6.1-x86_64"};
constexpr std::array Roles {"web",    "app", "db",     "cache", "queue",
                            "worker", "lb",  "search", "build", "monitor"};
constexpr std::array Purposes {"Base",
                               "Rails App Server",
                               "PHP App Server",
                               "Database Manager for MySQL",
                               "Load Balancer with HAProxy",
                               "Memcached",
                               "Storage Toolbox",
                               "Jenkins Node"};
constexpr std::array TypeNames {"t3.micro",   "t3.small",   "m5.large",  "m5.xlarge", "c5.large",
                                "c5.4xlarge", "r5.2xlarge", "m6g.large", "i3.large",  "p3.2xlarge"};
constexpr int DatacentersPerCloud = 3, MciRevisions = 3, TemplateRevisions = 2;
class Generator {
public:
    Generator(const Size &size, quint32 seed) : m_size(size), m_random(seed) {}
    Plan run();

private:
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    int below(int bound) { return m_random.bounded(bound); }
    template <class Array> QString oneOf(const Array &texts)
    {
        return QString::fromLatin1(texts[size_t(below(int(texts.size())))]);
    }
    template <class E> Id<E> add(E row)
    {
        auto &added = m_change.of<E>().added;
        row.id = {quint32(added.size()) + 1 + m_plan.all<E>().lastId()};
        added.append(row);
        return row.id;
    }
    void flush()
    {
        m_plan.apply(m_change);
        m_change = Change();
    }

    void clouds();
    void images();
    void mcis();
    void settings(Id<MultiCloudImage> mci, int firstCloud);
    void templates();
    void list(Id<ServerTemplate> serverTemplate);
    void deployments();
    LaunchSettings next();
    void overrides(LaunchSettings &next);
    void servers();
    void arrays();
    void policy(Id<ServerArray> array, Id<Cloud> cloud);

    Id<Cloud> cloud(int index) const { return {quint32(index % m_size.clouds) + 1}; }
    Id<InstanceType> typeOf(Id<Cloud> cloud)
    {
        return {(cloud.value - 1) * quint32(TypeNames.size()) + quint32(below(int(TypeNames.size()))) + 1};
    }
    Id<Datacenter> datacenterOf(Id<Cloud> cloud, int number) const
    {
        return {(cloud.value - 1) * DatacentersPerCloud + quint32(number) + 1};
    }

    Size m_size;
    QRandomGenerator m_random;
    Plan m_plan;
    Change m_change;
};

void Generator::clouds()
{
    constexpr std::array regions {"us-east",      "us-west",      "eu-west", "eu-central",
                                  "ap-southeast", "ap-northeast", "sa-east", "ca-central"};
    for (int i = 0; i < m_size.clouds; ++i) {
        const QString region =
            QStringLiteral("%1-%2").arg(QLatin1String(regions[size_t(i) % regions.size()])).arg(i / 8 + 1);
        const auto id = add(Cloud {.name = QStringLiteral("EC2 ") + region,
                                   .displayName = QStringLiteral("AWS ") + region.toUpper(),
                                   .type = QStringLiteral("amazon"),
                                   .registered = i == 0 || i + 1 < m_size.clouds});
        for (int zone = 0; zone < DatacentersPerCloud; ++zone) {
            const QString name = region + QChar('a' + zone);
            add(Datacenter {.cloud = id, .uid = name, .name = name, .removed = chance(0.02)});
        }
        for (const char *type : TypeNames)
            add(InstanceType {.cloud = id,
                              .uid = QString::fromLatin1(type),
                              .name = QString::fromLatin1(type),
                              .architecture =
                                  qstrncmp(type, "m6g", 3) ? Architecture::X86_64 : Architecture::Arm64,
                              .memory = QStringLiteral("8 GB"),
                              .cpuCount = 2,
                              .retired = chance(0.01),
                              .removed = chance(0.005)});
    }
}

// A build of an image has the same name in every cloud, so that names are shared as real ones are.
void Generator::images()
{
    const Text linuxes(QStringLiteral("linux")), windows(QStringLiteral("windows")),
        owner(QStringLiteral("099720109477"));
    for (int number = 0; number < imagesPerCloud(m_size); ++number) {
        const int kind = number % 100 == 1 ? 1 : number % 100 == 2 ? 2 : 0;
        const size_t base = size_t(below(int(ImageNames.size())));
        const Text name(QStringLiteral("%1-%2.%3")
                            .arg(QLatin1String(ImageNames[base]))
                            .arg(20200101 + number % 60000)
                            .arg(number));
        const std::array prefixes {"ami-0", "aki-0", "ari-0"};
        for (int i = 0; i < m_size.clouds; ++i) {
            const quint64 unique = quint64(number) * quint64(m_size.clouds) + quint64(i) + 1;
            add(Image {.cloud = cloud(i),
                       .uid = Text(QByteArrayView(prefixes[size_t(kind)] + scattered(unique))),
                       .name = name,
                       .osPlatform = base == 5 ? windows : linuxes,
                       .owner = owner,
                       .kind = ImageKind(kind),
                       .architecture = base == 1 ? Architecture::Arm64 : Architecture::X86_64,
                       .virtualization = Virtualization::Hvm,
                       .rootDevice = RootDevice::Volume,
                       .visibility = chance(0.1) ? Visibility::Private : Visibility::Public,
                       .availability = chance(0.01) ? Availability::Deregistered : Availability::Available,
                       .removed = chance(0.001)});
        }
    }
}

void Generator::mcis()
{
    Id<MciLineage> lineage;
    QString name;
    for (int i = 0; i < m_size.mcis; ++i) {
        const int revision = i % MciRevisions;
        if (revision == 0) {
            name = QStringLiteral("%1_x64_v%2").arg(oneOf(Systems)).arg(i / MciRevisions + 1);
            lineage = add(MciLineage {.name = name,
                                      .publisher = chance(0.3) ? QStringLiteral("RightScale") : QString()});
        }
        const bool known = !chance(0.01) && i != 3, isPublished = i % (2 * MciRevisions) == 1;
        const auto id =
            add(MultiCloudImage {.lineage = lineage,
                                 .revision = revision,
                                 .name = name,
                                 .tags = {QStringLiteral("rs_agent:type=right_link_lite")},
                                 .settingsKnown = known,
                                 .commitMessage = revision ? QStringLiteral("Refreshed images") : QString(),
                                 .committedAt = revision ? after(i) : Timestamp(),
                                 .publishedAt = isPublished ? after(i + 1) : Timestamp(),
                                 .publishedBy = isPublished ? QStringLiteral("ops") : QString(),
                                 .removed = chance(0.005)});
        if (known)
            settings(id, i);
    }
}

void Generator::settings(Id<MultiCloudImage> mci, int firstCloud)
{
    for (int i = 0; i < m_size.cloudsPerMci; ++i) {
        const Id<Cloud> in = cloud(firstCloud + i);
        const bool matched = chance(0.03), paravirtual = chance(0.01);
        add(MciSetting {.mci = mci,
                        .cloud = in,
                        .image = machineOf(m_size, m_random, in),
                        .instanceType = matched ? Id<InstanceType>() : typeOf(in),
                        .kernel = paravirtual ? imageOf(m_size, in, 1) : Id<Image>(),
                        .ramdisk = paravirtual ? imageOf(m_size, in, 2) : Id<Image>(),
                        .userData = chance(0.02) ? QStringLiteral("#cloud-config\npackage_update: true\n")
                                                 : QString(),
                        .origin = matched ? SettingOrigin::Matcher : SettingOrigin::Manual});
    }
}

void Generator::templates()
{
    Id<TemplateLineage> lineage;
    QString name;
    for (int i = 0; i < m_size.serverTemplates; ++i) {
        const int revision = i % TemplateRevisions;
        if (revision == 0) {
            name = QStringLiteral("%1 (v%2)").arg(oneOf(Purposes)).arg(i / TemplateRevisions + 1);
            lineage = add(TemplateLineage {.name = name});
        }
        list(add(ServerTemplate {.lineage = lineage,
                                 .revision = revision,
                                 .name = name,
                                 .commitMessage = revision ? QStringLiteral("Released") : QString(),
                                 .committedAt = revision ? after(i) : Timestamp(),
                                 .removed = chance(0.005)}));
    }
}

void Generator::list(Id<ServerTemplate> serverTemplate)
{
    const int lineages = m_size.mcis / MciRevisions, first = below(lineages);
    for (int i = 0; i < m_size.mcisPerTemplate; ++i) {
        const int revision = below(MciRevisions);
        add(ListedMci {.serverTemplate = serverTemplate,
                       .mci = {quint32((first + i) % lineages * MciRevisions + revision) + 1},
                       .position = i,
                       .isDefault = i == 0,
                       .naming = revision ? RevisionNaming::Number : RevisionNaming::Head});
    }
}

void Generator::deployments()
{
    for (int i = 0; i < m_size.deployments; ++i)
        add(Deployment {.name = i ? QStringLiteral("%1 %2").arg(oneOf(Purposes)).arg(i)
                                  : QStringLiteral("Default"),
                        .environment = Environment(below(6)),
                        .locked = i && chance(0.05),
                        .isDefault = i == 0});
}

// In a cloud that the default MultiCloud Image covers, but for a few.
LaunchSettings Generator::next()
{
    const Id<ServerTemplate> serverTemplate {quint32(below(m_size.serverTemplates)) + 1};
    const int mci = int(m_plan.row(m_plan.defaultMci(serverTemplate)->mci).id.value) - 1;
    LaunchSettings next {.cloud = chance(0.01) ? cloud(below(m_size.clouds))
                                               : cloud(mci + below(m_size.cloudsPerMci)),
                         .serverTemplate = serverTemplate};
    overrides(next);
    return next;
}

void Generator::overrides(LaunchSettings &next)
{
    if (chance(0.06))
        next.mci = Id<MultiCloudImage> {quint32(below(m_size.mcis)) + 1};
    if (chance(0.05))
        next.image = machineOf(m_size, m_random, next.cloud);
    if (chance(0.12))
        next.instanceType = typeOf(next.cloud);
    if (chance(0.01))
        next.kernel =
            chance(0.5) ? OverrideOrDefault<Id<Image>>::cloudDefault() : imageOf(m_size, next.cloud, 1);
    if (chance(0.01))
        next.ramdisk =
            chance(0.5) ? OverrideOrDefault<Id<Image>>::cloudDefault() : imageOf(m_size, next.cloud, 2);
    if (chance(0.03))
        next.userData = chance(0.3) ? QString() : QStringLiteral("#!/bin/sh\nexec /opt/start\n");
    if (chance(0.3))
        next.datacenter = chance(0.1) ? OverrideOrDefault<Id<Datacenter>>::cloudDefault()
                                      : datacenterOf(next.cloud, below(DatacentersPerCloud));
}

void Generator::servers()
{
    for (int i = 0; i < m_size.servers; ++i)
        add(Server {.name = QStringLiteral("%1-%2").arg(oneOf(Roles)).arg(i + 1),
                    .deployment = {quint32(i * qint64(m_size.deployments) / m_size.servers) + 1},
                    .next = next(),
                    .tags = chance(0.05) ? QStringList {QStringLiteral("team:owner=ops")} : QStringList()});
}

void Generator::arrays()
{
    for (int i = 0; i < m_size.arrays; ++i) {
        const LaunchSettings settings = next();
        const bool isVoted = i % 5 == 0;
        const auto id = add(ServerArray {.name = QStringLiteral("%1-array-%2").arg(oneOf(Roles)).arg(i + 1),
                                         .deployment = {quint32(below(m_size.deployments)) + 1},
                                         .next = settings,
                                         .enabled = chance(0.9),
                                         .type = chance(0.1) ? ArrayType::Queue : ArrayType::Alert,
                                         .minCount = 1,
                                         .maxCount = m_size.instancesPerArray * 2,
                                         .resizeUpBy = 1 + i % 3,
                                         .decisionThreshold = isVoted ? 30 : 51,
                                         .voterTag = isVoted ? QStringLiteral("vote:app") : QString(),
                                         .itemsPerInstance = 10});
        if (chance(0.2))
            policy(id, settings.cloud);
    }
}

void Generator::policy(Id<ServerArray> array, Id<Cloud> in)
{
    add(DatacenterWeight {.array = array, .datacenter = datacenterOf(in, 0), .weight = 60});
    add(DatacenterWeight {.array = array, .datacenter = datacenterOf(in, 1), .weight = 40, .maximum = 50});
}

Plan Generator::run()
{
    clouds();
    images();
    mcis();
    templates();
    deployments();
    flush();
    servers();
    arrays();
    flush();
    m_plan.apply(instances(m_plan, m_size, m_random));
    m_plan.apply(notes(m_plan, m_random));
    return m_plan;
}
} // namespace

std::optional<Size> sizeNamed(QByteArrayView name)
{
    for (const Size &size : {Tiny, S, M, L})
        if (name == size.name)
            return size;
    return {};
}

Plan plan(const Size &size, quint32 seed) { return Generator(size, seed).run(); }

Change everything(const Plan &plan)
{
    Change change(QStringLiteral("Generate a plan"));
    forEachEntity([&]<class E>() {
        change.of<E>().added.reserve(plan.all<E>().size());
        plan.all<E>().forEach([&](const E &row) { change.of<E>().added.append(row); });
    });
    return change;
}
} // namespace generate
