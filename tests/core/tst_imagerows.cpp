// SPDX-License-Identifier: MIT
// Images as pasted rows: with and without titles, separated by tabs or commas, or as a list of ids.
#include "core/import/imagerows.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_imagerows {
namespace {
QStringList uids(const QString &text)
{
    QStringList found;
    for (const ImageRow &row : imageRowsFrom(text))
        found.append(row.image.uid);
    return found;
}
} // namespace

class TestImageRows : public QObject {
    Q_OBJECT
private slots:
    void aColumnOfIdsIsAnImageForEach()
    {
        QCOMPARE(uids("ami-1\r\n\n ami-2 \nami-3"), QStringList({"ami-1", "ami-2", "ami-3"}));
        QCOMPARE(uids("ami-1 ami-2, ami-3;ami-4\n"), QStringList({"ami-1", "ami-2", "ami-3", "ami-4"}));
        QCOMPARE(uids("rackspace-template 118"), QStringList {"rackspace-template 118"});
        QVERIFY(uids(" \n\t\n").isEmpty());
    }

    void withoutTitlesTheSecondCellIsTheName()
    {
        const auto rows = imageRowsFrom("ami-1\tubuntu, jammy\tx\nami-2,ubuntu noble");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).image.name.toString(), "ubuntu, jammy");
        QCOMPARE(rows.at(1).image.uid.toString(), "ami-2");
        QCOMPARE(rows.at(1).image.name.toString(), "ubuntu noble");
        QVERIFY(rows.at(0).unread.isEmpty());
    }

    // As Copy Rows of the page of images gives them, and as files call the fields.
    void titlesSayWhatTheColumnsAre()
    {
        for (const char *titles : {"Name\tResource UID\tState\tArchitecture\tRoot device\tColour",
                                   "name\tuid\tavailability\tarchitecture\troot_device\tx"}) {
            const auto rows = imageRowsFrom(QString::fromLatin1(titles)
                                            + "\nnoble\tami-1\tDeprecated\tx86_64\tvolume\tred\n");
            QCOMPARE(rows.size(), 1);
            const Image &image = rows.constFirst().image;
            QCOMPARE(image.uid.toString(), "ami-1");
            QCOMPARE(image.name.toString(), "noble");
            QCOMPARE(image.availability, Availability::Deprecated);
            QCOMPARE(image.architecture, Architecture::X86_64);
            QCOMPARE(image.rootDevice, RootDevice::Volume);
        }
    }

    void whatACellDoesNotSayIsTold()
    {
        const auto rows = imageRowsFrom("Resource UID\tArchitecture\nami-1\tvax\nami-2\t\n\tx86_64\n");
        QCOMPARE(rows.size(), 2); // a line without id is none
        QCOMPARE(rows.at(0).unread, "“vax” is not understood as Architecture.");
        QVERIFY(rows.at(1).unread.isEmpty());
    }

    void kernelsAndRamdisksAreKnownByTheirIds()
    {
        const auto rows = imageRowsFrom("aki-1\nari-1\nami-1");
        QCOMPARE(rows.at(0).image.kind, ImageKind::Kernel);
        QCOMPARE(rows.at(1).image.kind, ImageKind::Ramdisk);
        QCOMPARE(rows.at(2).image.kind, ImageKind::Machine);
    }
};

const program::Part testImageRows = program::test<TestImageRows>("tst_imagerows");
} // namespace tst_imagerows

#include "tst_imagerows.moc"
