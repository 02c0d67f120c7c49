// SPDX-License-Identifier: MIT
// bench_inventories makes and reads large inventories, for tests/bench/inventories to hold beside jq and sqlite3:
// bench_inventories make|short|stream IMAGES FILE | read FORMAT FILE | import FILE PLAN | unite FILE.
#include "core/document/document.h"
#include "core/format/jsonrecords.h"
#include "core/import/formats.h"
#include "core/import/importfiles.h"
#include "core/import/source.h"
#include "core/unite/imageproposals.h"
#include "tests/bench/series.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>

namespace {
QByteArray uidOf(int number)
{
    return "ami-" + QByteArray::number(quint64(number) * 2654435761U, 16).rightJustified(17, '0');
}

bool write(const QString &path, int images, QByteArray (*text)(int), const char *begin, const char *between,
           const char *end)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(begin);
    for (int i = 1; i <= images; ++i)
        file.write((i > 1 ? between : "") + text(i));
    file.write(end);
    return true;
}

// One image of 1.5 KB, as `aws ec2 describe-images` prints it.
QByteArray imageText(int number)
{
    QByteArray tags;
    for (int i = 0; i < 8; ++i)
        tags += QByteArray(i ? "," : "") + "\n        {\n          \"Key\": \"Tag" + QByteArray::number(i)
            + "\",\n          \"Value\": \"a value of some length " + QByteArray::number(number % 97)
            + "\"\n        }";
    return "    {\n      \"Architecture\": \"x86_64\",\n      \"CreationDate\": \"2026-03-01T08:00:00.000Z\",\n"
           "      \"ImageId\": \""
        + uidOf(number) + "\",\n      \"ImageLocation\": \"111122223333/build-" + QByteArray::number(number)
        + "\",\n      \"ImageType\": \"machine\",\n      \"Public\": false,\n      \"OwnerId\": \"111122223333\",\n"
          "      \"PlatformDetails\": \"Linux/UNIX\",\n      \"State\": \"available\",\n"
          "      \"BlockDeviceMappings\": [\n        {\n          \"DeviceName\": \"/dev/xvda\",\n          \"Ebs\": {\n"
          "            \"VolumeSize\": 8,\n            \"SnapshotId\": \"snap-0f00000000000001\"\n          }\n        }\n"
          "      ],\n      \"RootDeviceName\": \"/dev/xvda\",\n      \"RootDeviceType\": \"ebs\",\n"
          "      \"VirtualizationType\": \"hvm\",\n      \"EnaSupport\": true,\n      \"Name\": \"build-"
        + QByteArray::number(number) + "\",\n      \"Tags\": [" + tags + "\n      ]\n    }";
}

// An image as short as a list of a million is.
QByteArray shortImage(int number)
{
    return "{\"ImageId\":\"" + uidOf(number) + "\",\"Name\":\"build-" + QByteArray::number(number)
        + "\",\"PlatformDetails\":\"Linux/UNIX\",\"OwnerId\":\"111122223333\",\"Architecture\":\"x86_64\",\"State\":"
          "\"available\"}";
}

// Of a stream, the versions of a product: one a week, in each an image for each region.
QByteArray versionsText(int product, int images)
{
    constexpr const char *regions[] {"us-east-1",      "us-east-2",      "us-west-1",      "us-west-2",
                                     "eu-west-1",      "eu-west-2",      "eu-central-1",   "eu-north-1",
                                     "ap-south-1",     "ap-northeast-1", "ap-northeast-2", "ap-southeast-1",
                                     "ap-southeast-2", "ca-central-1",   "sa-east-1"};
    constexpr int each = int(std::size(regions));
    QByteArray text;
    for (int i = 0; i < images; ++i) {
        const QByteArray day = QDate(2014, 1, 6).addDays(7 * (i / each)).toString("yyyyMMdd").toLatin1();
        if (i % each == 0)
            text += QByteArray(i ? "}},\n" : "") + '"' + day
                + "\":{\"label\":\"release\",\"pubname\":\"ubuntu-server-" + QByteArray::number(product)
                + ".04-amd64-" + day + "\",\"items\":{";
        text += QByteArray(i % each ? "," : "") + '"' + QByteArray::number(i) + "\":{\"crsn\":\""
            + regions[i % each] + "\",\"id\":\"" + uidOf(product * 1'000'000 + i)
            + "\",\"root_store\":\"ssd\",\"virt\":\"hvm\"}";
    }
    return text + "}}";
}

// What a vendor lists of all that it ever released; the more, the more products it has.
bool writeStream(const QString &path, int images)
{
    constexpr int most = 3617; // of a product
    const int products = (images + most - 1) / most;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("{\"format\":\"products:1.0\",\"products\":{\n");
    for (int product = 1; product <= products; ++product) {
        const int share = images / products + (product <= images % products ? 1 : 0);
        const QByteArray number = QByteArray::number(product);
        file.write(QByteArray(product > 1 ? ",\n" : "") + "\"com.ubuntu.cloud:server:" + number
                   + ".04:amd64\":{\"arch\":\"amd64\",\"versions\":{\n" + versionsText(product, share)
                   + "}}");
    }
    file.write("}}\n");
    return true;
}

// Record by record, as the format of that key does; nothing is kept of what was read.
int read(const QString &key, const QString &path)
{
    const auto format = std::find_if(allFormats().cbegin(), allFormats().cend(),
                                     [&](const Format &one) { return key == QLatin1String(one.key); });
    if (format == allFormats().cend())
        qFatal("There is no such format.");
    qint64 records = 0, images = 0, letters = 0;
    FileSource source({path});
    source.visit(
        {.file =
             [&](const SourceFile &file, DecodedBytes &text) {
                 const auto record = [&](json::Node one) {
                     Sayings said;
                     format->record(one, said);
                     ++records;
                     const auto count = [&](const QList<Said<Image>> &some) {
                         for (const Said<Image> &image : some)
                             letters += image.row.uid.utf8().size();
                         images += some.size();
                     };
                     count(said.images);
                     for (const SaidMci &mci : std::as_const(said.mcis))
                         count(mci.images);
                     return true;
                 };
                 return bool(json::readRecords(
                     text, 1, file.path, json::placeFrom(format->probes.constFirst().places.constFirst()),
                     {record, {}}));
             },
         .unreadable = [](const SourceFile &, const QString &why) { qFatal("%s", qPrintable(why)); }});
    std::printf("%lld records, %lld images, %lld letters of ids\n", qlonglong(records), qlonglong(images),
                qlonglong(letters));
    return records > 0 ? 0 : 1;
}

int import(const QString &path, const QString &planPath)
{
    auto document = Document::create(planPath);
    if (!document)
        qFatal("%s", qPrintable(document.sentence()));
    const auto imported =
        importFiles((*document)->plan(), {path}, {.answers = {.cloud = QStringLiteral("us-east-1")}});
    if (!imported || !(*document)->execute(imported->change) || !(*document)->flush())
        qFatal("It could not be imported.");
    std::printf("%s\n", qPrintable(imported->report.summary()));
    return 0;
}

// A stream's images, and what would be made of them if it had only listed them.
int propose(const QString &path)
{
    const double start = clockMs(ClockKind::Wall);
    const auto imported = importFiles(Plan(), {path});
    if (!imported)
        qFatal("%s", qPrintable(imported.sentence()));
    const double read = clockMs(ClockKind::Wall);
    Plan plan;
    Change images;
    images.of<Cloud>() = imported->change.of<Cloud>();
    images.of<Image>() = imported->change.of<Image>();
    plan.apply(images);
    const double listed = clockMs(ClockKind::Wall);
    const qsizetype mcis = unite::proposeMcis(plan).mcis.size();
    const double proposed = clockMs(ClockKind::Wall);
    const QString what = QStringLiteral("%1 images").arg(plan.all<Image>().size());
    printGoals({{"U1", QStringLiteral("import %1 of a stream, ms").arg(what), read - start, 2000},
                {"U2", QStringLiteral("propose %1 MultiCloud Images of them, ms").arg(mcis),
                 proposed - listed, 2000}});
    return mcis > 0 ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString what = words.value(1);
    if (what == "make" && words.size() == 4)
        return write(words.at(3), words.at(2).toInt(), imageText, "{\n  \"Images\": [\n", ",\n", "\n  ]\n}\n")
            ? 0
            : 1;
    if (what == "short" && words.size() == 4)
        return write(words.at(3), words.at(2).toInt(), shortImage, "{\"Images\":[\n", ",\n", "]}\n") ? 0 : 1;
    if (what == "stream" && words.size() == 4)
        return writeStream(words.at(3), words.at(2).toInt()) ? 0 : 1;
    if (what == "read" && words.size() == 4)
        return read(words.at(2), words.at(3));
    if (what == "import" && words.size() == 4)
        return import(words.at(2), words.at(3));
    if (what == "unite" && words.size() == 3)
        return propose(words.at(2));
    std::fprintf(
        stderr,
        "bench_inventories make|short|stream IMAGES FILE | read FORMAT FILE | import FILE PLAN | unite FILE\n");
    return 2;
}
