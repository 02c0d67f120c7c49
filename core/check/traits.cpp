// SPDX-License-Identifier: MIT
#include "core/check/traits.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(check)
};

const QStringList &systems()
{
    static const QStringList names {"ubuntu",  "centos", "debian", "rhel",   "redhat",  "fedora",
                                    "windows", "suse",   "sles",   "amazon", "coreos",  "rocky",
                                    "alma",    "oracle", "flatcar"};
    return names;
}

// "m5.large" gives "m5".
QString familyOf(const InstanceType &type)
{
    const QString name = type.name.isEmpty() ? type.uid : type.name;
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 ? name.left(dot).toLower() : QString();
}

// The 2011 rules of Amazon's types, and what came later; a hint only.
Architecture architectureOfName(const InstanceType &type)
{
    const QString name = (type.name.isEmpty() ? type.uid : type.name).toLower();
    const QString family = familyOf(type);
    if (name == u"m1.small" || name == u"c1.medium")
        return Architecture::I386;
    if (name == u"t1.micro")
        return Architecture::I386OrX86_64;
    static const QRegularExpression arm("^(a1|[a-z]+\\d+g[a-z]*)$");
    static const QRegularExpression amazon("^([a-z]{1,3}\\d+[a-z-]*|cc\\d|cg\\d|hi\\d|hs\\d)$");
    if (arm.match(family).hasMatch())
        return Architecture::Arm64;
    return amazon.match(family).hasMatch() ? Architecture::X86_64 : Architecture::Unknown;
}

unsigned bits(Architecture architecture)
{
    switch (architecture) {
    case Architecture::I386:
        return 1;
    case Architecture::X86_64:
        return 2;
    case Architecture::I386OrX86_64:
        return 3;
    case Architecture::Arm64:
        return 4;
    case Architecture::Unknown:
        break;
    }
    return 7;
}
} // namespace

ImageName readImageName(const QString &name)
{
    static const QRegularExpression separators("[_\\-\\s/]+");
    static const QRegularExpression number("^\\d+(\\.\\d+)+$|^\\d{1,4}$");
    static const QRegularExpression rightLink("^v(\\d+(\\.\\d+)*)$");
    ImageName read;
    for (const QString &part : name.toLower().split(separators, Qt::SkipEmptyParts)) {
        if (part == u"i386" || part == u"x86" || part == u"i686")
            read.architecture = Architecture::I386;
        else if (part == u"x64" || part == u"amd64")
            read.architecture = Architecture::X86_64;
        else if (part == u"arm64" || part == u"aarch64")
            read.architecture = Architecture::Arm64;
        else if (read.system.isEmpty() && systems().contains(part))
            read.system = part == u"redhat" ? QStringLiteral("rhel") : part;
        else if (const auto link = rightLink.match(part); link.hasMatch())
            read.rightLink = link.captured(1);
        else if (read.version.isEmpty() && !read.system.isEmpty() && number.match(part).hasMatch())
            // "2404" is how some clouds write "24.04".
            read.version = read.system == u"ubuntu" && part.size() == 4 && !part.contains(u'.')
                ? part.left(2) + u'.' + part.mid(2)
                : part;
    }
    // "x86_64" is cut at its underscore.
    if (name.contains(QLatin1String("x86_64"), Qt::CaseInsensitive))
        read.architecture = Architecture::X86_64;
    return read;
}

Trait<Architecture> architectureOf(const Image &image)
{
    if (image.architecture != Architecture::Unknown)
        return {image.architecture, false};
    return {readImageName(image.name.toString()).architecture, true};
}

Trait<Architecture> architectureOf(const InstanceType &type)
{
    if (type.architecture != Architecture::Unknown)
        return {type.architecture, false};
    return {architectureOfName(type), true};
}

bool canRun(Architecture image, Architecture type) { return bits(image) & bits(type); }

QString bitsText(Architecture architecture)
{
    switch (architecture) {
    case Architecture::I386:
        return Words::tr("32-bit");
    case Architecture::X86_64:
        return Words::tr("64-bit");
    case Architecture::Arm64:
        return Words::tr("Arm 64-bit");
    case Architecture::I386OrX86_64:
        return Words::tr("32- or 64-bit");
    case Architecture::Unknown:
        break;
    }
    return Words::tr("of unknown architecture");
}

Trait<Platform> platformOf(const Image &image)
{
    const QString platform = image.osPlatform.toString().toLower();
    if (platform.contains(QLatin1String("windows")))
        return {Platform::Windows, false};
    if (!platform.isEmpty())
        return {Platform::Linux, false};
    const QString system = readImageName(image.name.toString()).system;
    return {system.isEmpty() ? Platform::Unknown : system == u"windows" ? Platform::Windows : Platform::Linux,
            true};
}

Virtualization virtualizationOf(const InstanceType &type)
{
    static const QStringList paravirtual {"t1", "m1", "c1", "m2"};
    static const QRegularExpression later("^(t[2-9]|m[4-9]|c[4-9]|r[3-9]|i[2-9]|d[2-9]|x\\d|z\\d|p\\d|g[2-9]|cc\\d|cg\\d)"
                                          "[a-z-]*$");
    const QString family = familyOf(type);
    if (paravirtual.contains(family))
        return Virtualization::Paravirtual;
    return later.match(family).hasMatch() ? Virtualization::Hvm : Virtualization::Unknown;
}

bool needsVolume(const InstanceType &type)
{
    static const QRegularExpression volumeOnly("^(t\\d|m4|c4|r4)$");
    return volumeOnly.match(familyOf(type)).hasMatch();
}

QString releaseOf(const QString &name)
{
    static const QRegularExpression release("(1[0-9]H[12]|\\d+\\.\\d+(\\.\\d+)?-LTS|\\bLTS)\\b");
    return release.match(name).captured(0);
}

bool isRightImage(const Image &image) { return image.name.toString().startsWith(QLatin1String("RightImage")); }
