// SPDX-License-Identifier: MIT
#include "core/import/simplestreams/formats.h"

#include "core/import/columns.h"
#include "core/import/imagenames.h"

#include <QMap>

namespace simplestreams {
namespace {
constexpr ValueName<Architecture> architectures[] {
    {"amd64", Architecture::X86_64},  {"x86_64", Architecture::X86_64}, {"arm64", Architecture::Arm64},
    {"aarch64", Architecture::Arm64}, {"i386", Architecture::I386},
};
constexpr ValueName<Virtualization> virtualizations[] {
    {"hvm", Virtualization::Hvm},
    {"pv", Virtualization::Paravirtual},
};
constexpr ValueName<RootDevice> rootDevices[] {
    {"ebs", RootDevice::Volume},
    {"ssd", RootDevice::Volume},
    {"io1", RootDevice::Volume},
    {"instance", RootDevice::Local},
};

// "com.ubuntu.cloud.daily:server:16.04:amd64" of release xenial is "ubuntu daily server 16.04 xenial amd64".
QString nameOfProduct(const QString &key, const QString &release)
{
    QStringList parts = key.split(u':');
    QStringList words = parts.takeFirst().split(u'.');
    words.removeAll(QStringLiteral("com"));
    words.removeAll(QStringLiteral("cloud"));
    if (!release.isEmpty() && !parts.contains(release))
        parts.insert(qMax(qsizetype(0), parts.size() - 1), release);
    return (words + parts).join(u' ').simplified();
}

// Versions are called by their day: "20160516", "20160516.1", "202511172324".
Timestamp dayOf(const QString &version)
{
    const QDate day = QDate::fromString(version.left(8), QStringLiteral("yyyyMMdd"));
    return day.isValid() ? Timestamp {QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()} : Timestamp();
}

// What stands there is also said for all that is below it.
QString inherited(const char *key, std::initializer_list<json::Node> nodes)
{
    for (const json::Node node : nodes)
        if (const QString text = node[key].text(); !text.isEmpty())
            return text;
    return {};
}

// Of whom an image is that is not called as those of a known cloud are: by where it is asked for.
NamedImage imageAt(const QString &endpoint, const QString &id)
{
    if (endpoint.contains(QStringLiteral("googleapis.com")))
        return {Provider::Google, id};
    if (endpoint.contains(QStringLiteral("windows.net")) || endpoint.contains(QStringLiteral("azure")))
        return {Provider::Azure, id};
    return {Provider::OpenStack, id};
}

class Product {
public:
    explicit Product(json::Node record, Sayings &into)
        : m_record(record), m_into(into), m_key(QString::fromUtf8(record.key())),
          m_name(nameOfProduct(m_key, record["release"].text()))
    {
    }

    void read()
    {
        for (const json::Node version : m_record["versions"]) {
            m_variants.clear();
            m_release = QString::fromUtf8(version.key());
            m_day = dayOf(m_release);
            for (const json::Node item : version["items"])
                readItem(version, item);
            for (const SaidMci &mci : std::as_const(m_variants))
                m_into.mcis.append(mci);
        }
    }

private:
    void readItem(json::Node version, json::Node item)
    {
        const QString id = item["id"].text();
        QString region = inherited("region", {item, version, m_record});
        if (region.isEmpty())
            region = inherited("crsn", {item, version, m_record});
        if (id.isEmpty())
            return m_into.passOver(
                QT_TRANSLATE_NOOP("Words", "A file to be downloaded, not an image of a cloud."), item.line());
        NamedImage named = imageNamed(id);
        if (!named)
            named = imageAt(inherited("endpoint", {item, version, m_record}), id);
        // Another cloud's region may be called as one of AWS is.
        if (named.provider == Provider::OpenStack && !region.isEmpty())
            region.prepend(QStringLiteral("OpenStack "));
        add(version, item, saidImage(named, region, item.line()));
    }

    void add(json::Node version, json::Node item, Said<Image> image)
    {
        if (Architecture architecture {}; columns::take(m_record["arch"], architecture, architectures))
            image.say<&Image::architecture>(architecture);
        if (const QString name = version["pubname"].text(); !name.isEmpty())
            image.say<&Image::name>(name);
        if (m_day)
            image.say<&Image::created>(m_day);
        image.say<&Image::family>(m_key);
        // Those of one version that differ in this are not for the same instances.
        QStringList variant;
        if (Virtualization kind {}; columns::take(item["virt"], kind, virtualizations)) {
            image.say<&Image::virtualization>(kind);
            variant.append(item["virt"].text());
        }
        if (RootDevice device {}; columns::take(item["root_store"], device, rootDevices)) {
            image.say<&Image::rootDevice>(device);
            variant.append(item["root_store"].text());
        }
        SaidMci &mci = m_variants[variant];
        if (mci.images.isEmpty())
            mci = {.name = QStringList(QStringList {m_name} + variant).join(u' '),
                   .revision = m_release,
                   .at = m_day,
                   .images = {},
                   .isNamedAnywhere = true,
                   .line = item.line()};
        if (image.scope.provider == Provider::Google && !image.row.uid.toString().contains(u'/'))
            mci.lacksProject = true;
        mci.images.append(image);
    }

    const json::Node m_record;
    Sayings &m_into;
    const QString m_key, m_name;
    // Of the version that is read.
    QString m_release;
    Timestamp m_day;
    QMap<QStringList, SaidMci> m_variants;
};

void readProduct(json::Node record, Sayings &into) { Product(record, into).read(); }
} // namespace

QList<Format> formats()
{
    return {inventoryFormat("simplestreams.products", "simplestreams",
                            {{Syntax::Json, {"products.*"}, {"versions"}, {}}}, readProduct),
            refusedFormat(
                "simplestreams.index", "simplestreams index", {{Syntax::Json, {""}, {"index", "format"}, {}}},
                QT_TRANSLATE_NOOP(
                    "Words", "This is an index of streams. Give the files that it names as their paths."))};
}
} // namespace simplestreams
