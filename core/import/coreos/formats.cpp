// SPDX-License-Identifier: MIT
#include "core/import/coreos/formats.h"

#include "core/import/columns.h"
#include "core/import/imagenames.h"

namespace coreos {
namespace {
constexpr ValueName<Architecture> architectures[] {
    {"x86_64", Architecture::X86_64},
    {"aarch64", Architecture::Arm64},
};

// What an architecture has, a MultiCloud Image of a release for each one that occurs.
class Catalogued {
public:
    Catalogued(const QString &name, json::Node architecture, Sayings &into)
        : m_name(name + u' ' + QString::fromUtf8(architecture.key())), m_into(into)
    {
        for (const auto &[text, meant] : architectures)
            if (architecture.key() == text)
                m_architecture = meant;
    }

    void add(const NamedImage &named, const QString &region, const QString &release, json::Node at,
             Timestamp time = {})
    {
        Said<Image> image = saidImage(named, region, at.line());
        if (m_architecture != Architecture::Unknown)
            image.say<&Image::architecture>(m_architecture);
        addTo(m_name, image, release, at, time);
    }
    // One that fits only some sizes is a MultiCloud Image of its own.
    void addGeneration(const NamedImage &named, BootMode bootMode, const QString &generation,
                       const QString &release, json::Node at)
    {
        Said<Image> image = saidImage(named, {}, at.line());
        image.say<&Image::architecture>(m_architecture);
        image.say<&Image::bootMode>(bootMode);
        addTo(m_name + u' ' + generation, image, release, at, {});
    }

private:
    void addTo(const QString &name, const Said<Image> &image, const QString &release, json::Node at,
               Timestamp time)
    {
        for (SaidMci &known : m_into.mcis)
            if (known.name == name && known.revision == release)
                return known.images.append(image);
        m_into.mcis.append({.name = name,
                            .revision = release,
                            .at = time,
                            .images = {image},
                            .isNamedAnywhere = true,
                            .line = at.line()});
    }

    const QString m_name;
    Sayings &m_into;
    Architecture m_architecture = Architecture::Unknown;
};

void readGoogle(json::Node image, Timestamp time, Catalogued &into)
{
    const QString project = image["project"].text(), name = image["name"].text();
    if (!project.isEmpty() && !name.isEmpty())
        into.add({Provider::Google, project + u'/' + name}, {}, image["release"].text(), image, time);
}

// The regions of other providers may be called as those of AWS are.
void readStream(json::Node record, Sayings &into)
{
    const QString stream = QStringLiteral("CoreOS ") + record["stream"].text();
    const Timestamp time = columns::timeOf(record.at("metadata.last-modified"));
    for (const json::Node architecture : record["architectures"]) {
        Catalogued catalogued(stream, architecture, into);
        for (const json::Node provider : architecture["images"]) {
            if (provider.key() == "gcp")
                readGoogle(provider, time, catalogued);
            else if (provider.key() != "aws")
                into.passOver(
                    QT_TRANSLATE_NOOP("Words", "Images of a provider whose clouds are not known here."),
                    provider.line());
            else
                for (const json::Node region : provider["regions"])
                    if (const NamedImage named = imageNamed(region["image"].text()))
                        catalogued.add(named, QString::fromUtf8(region.key()), region["release"].text(),
                                       region, time);
        }
    }
}

// An offer of a marketplace: each generation of Azure's machines has an image of its own.
void readMarketplace(json::Node record, Sayings &into)
{
    for (const json::Node architecture : record)
        for (const json::Node plan : architecture["azure"])
            for (const json::Node generation : plan) {
                const bool isFirst = generation.key() == "hyperVGen1";
                QStringList urn;
                for (const char *part : {"publisher", "offer", "sku", "version"})
                    urn.append(generation[part].text());
                if (urn.contains(QString()) || (!isFirst && generation.key() != "hyperVGen2")) {
                    into.passOver(
                        QT_TRANSLATE_NOOP("Words",
                                          "An offer without publisher, offer, sku, version and generation."),
                        generation.line());
                    continue;
                }
                // A paid plan has the same skus with other contracts.
                const QString name = plan.key() == "no-purchase-plan"
                    ? QStringLiteral("CoreOS marketplace")
                    : QStringLiteral("CoreOS marketplace %1").arg(QString::fromUtf8(plan.key()));
                Catalogued(name, architecture, into)
                    .addGeneration({Provider::Azure, urn.join(u':')},
                                   isFirst ? BootMode::Bios : BootMode::Uefi,
                                   isFirst ? QStringLiteral("Gen1") : QStringLiteral("Gen2"), urn.constLast(),
                                   generation);
            }
}

// The form of releases before 4.8: regions of AWS, and one image of Google.
void readAmis(json::Node record, Sayings &into)
{
    const QString release = record["buildid"].text();
    const json::Node google = record["gcp"];
    SaidMci mci {.name = QStringLiteral("CoreOS rhcos x86_64"),
                 .revision = release,
                 .isNamedAnywhere = true,
                 .line = record.line()};
    for (const json::Node region : record["amis"])
        if (const NamedImage named = imageNamed(region["hvm"].text()))
            mci.images.append(saidImage(named, QString::fromUtf8(region.key()), region.line()));
    if (const QString project = google["project"].text(), name = google["image"].text();
        !project.isEmpty() && !name.isEmpty())
        mci.images.append(saidImage({Provider::Google, project + u'/' + name}, {}, google.line()));
    for (Said<Image> &image : mci.images)
        image.say<&Image::architecture>(Architecture::X86_64);
    if (!mci.images.isEmpty())
        into.mcis.append(mci);
}

} // namespace

QList<Format> formats()
{
    return {
        inventoryFormat("coreos.stream", "CoreOS stream",
                        {{Syntax::Json, {""}, {"stream", "architectures"}, {}}}, readStream),
        inventoryFormat("coreos.marketplace", "CoreOS marketplace",
                        {{.places = {"*.azure.*.*"},
                          .has = {"publisher", "offer", "sku", "version"},
                          .lacks = {},
                          .record = ""}},
                        readMarketplace),
        inventoryFormat("coreos.amis", "CoreOS build", {{Syntax::Json, {""}, {"amis", "buildid"}, {}}},
                        readAmis),
    };
}
} // namespace coreos
