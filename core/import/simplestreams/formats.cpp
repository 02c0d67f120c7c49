// SPDX-License-Identifier: MIT
#include "core/import/simplestreams/formats.h"

#include "core/import/columns.h"
#include "core/import/imagenames.h"

#include <QMap>
#include <algorithm>

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
    const auto number = [&](qsizetype at, qsizetype digits) {
        const QStringView text = QStringView(version).mid(at, digits);
        const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return isNumber && text.size() == digits ? text.toInt() : 0;
    };
    const QDate day(number(0, 4), number(4, 2), number(6, 2));
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
          m_name(nameOfProduct(m_key, record["release"].text())), m_family(record.key())
    {
        if (Architecture architecture {}; columns::take(record["arch"], architecture, architectures))
            m_architecture = architecture;
    }

    void read()
    {
        for (const json::Node version : m_record["versions"]) {
            m_variants.clear();
            m_release = QString::fromUtf8(version.key());
            m_day = dayOf(m_release);
            m_imageName = Text(version["pubname"].utf8());
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
        add(item, saidImage(named, region, item.line()));
    }

    void add(json::Node item, Said<Image> image)
    {
        if (m_architecture)
            image.say<&Image::architecture>(*m_architecture);
        if (!m_imageName.isEmpty())
            image.say<&Image::name>(m_imageName);
        if (m_day)
            image.say<&Image::created>(m_day);
        image.say<&Image::family>(m_family);
        // Those of one version that differ in this are not for the same instances.
        Variant variant;
        const json::Node virt = item["virt"], rootStore = item["root_store"];
        if (Virtualization kind {}; columns::take(virt, kind, virtualizations)) {
            image.say<&Image::virtualization>(kind);
            variant.virt = virt.utf8();
        }
        if (RootDevice device {}; columns::take(rootStore, device, rootDevices)) {
            image.say<&Image::rootDevice>(device);
            variant.rootStore = rootStore.utf8();
        }
        SaidMci &mci = m_variants[variant];
        if (mci.images.isEmpty()) {
            mci = {.name = m_name + variant.text(),
                   .revision = m_release,
                   .at = m_day,
                   .images = {},
                   .isNamedAnywhere = true,
                   .line = item.line()};
            mci.images.reserve(16); // about as many regions as there are
        }
        if (image.scope.provider == Provider::Google && !image.row.uid.utf8().contains('/'))
            mci.lacksProject = true;
        mci.images.append(std::move(image));
    }

    // As the record writes it.
    struct Variant {
        QByteArrayView virt, rootStore;
        bool operator<(const Variant &other) const
        {
            return std::pair(virt, rootStore) < std::pair(other.virt, other.rootStore);
        }
        QString text() const // " hvm ssd"
        {
            QString text;
            for (const QByteArrayView part : {virt, rootStore})
                if (!part.isEmpty())
                    text += u' ' + QString::fromUtf8(part);
            return text;
        }
    };

    const json::Node m_record;
    Sayings &m_into;
    const QString m_key, m_name;
    const Text m_family;
    std::optional<Architecture> m_architecture;
    // Of the version that is read.
    QString m_release;
    Timestamp m_day;
    Text m_imageName;
    QMap<Variant, SaidMci> m_variants;
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
