// SPDX-License-Identifier: MIT
#include "core/check/traits.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace {
const QStringList &systems()
{
    static const QStringList names {"ubuntu", "centos",  "debian", "rhel",   "redhat",
                                    "fedora", "windows", "suse",   "sles",   "amazon",
                                    "coreos", "rocky",   "alma",   "oracle", "flatcar"};
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
    case Architecture::X86_64Mac:
        return 8;
    case Architecture::Arm64Mac:
        return 16;
    case Architecture::Unknown:
        break;
    }
    return 31;
}
} // namespace

namespace {
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// How many numbers the text is, joined by dots: 2 for "22.04"; 0 when it is anything else.
int dottedNumbers(QStringView text)
{
    int numbers = 0;
    for (qsizetype at = 0;; ++at) {
        const qsizetype first = at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        if (at == first)
            return 0;
        ++numbers;
        if (at == text.size())
            return numbers;
        if (text.at(at) != u'.')
            return 0;
    }
}

bool isVersion(QStringView text)
{
    const int numbers = dottedNumbers(text);
    return numbers > 1 || (numbers == 1 && text.size() <= 4);
}

// Calls visit(part) for what stands between the separators of an image's name.
template <class Visit> void forEachPart(QStringView name, Visit &&visit)
{
    qsizetype first = 0;
    for (qsizetype at = 0; at <= name.size(); ++at) {
        const QChar c = at < name.size() ? name.at(at) : QChar(u' ');
        if (c != u'_' && c != u'-' && c != u'/' && !c.isSpace())
            continue;
        if (at > first)
            visit(name.sliced(first, at - first));
        first = at + 1;
    }
}

// The system that the part names, or an empty text; it is one text in memory for all images.
QString systemNamed(QStringView part)
{
    if (!part.front().isLetter())
        return {};
    const auto known = std::find(systems().cbegin(), systems().cend(), part);
    return known == systems().cend() ? QString() : part == u"redhat" ? QStringLiteral("rhel") : *known;
}
} // namespace

// Without regular expressions: names are read by the hundred thousand.
ImageName readImageName(const QString &name)
{
    ImageName read;
    const QString lower = name.toLower();
    forEachPart(lower, [&](QStringView part) {
        if (part == u"i386" || part == u"x86" || part == u"i686")
            read.architecture = Architecture::I386;
        else if (part == u"x64" || part == u"amd64")
            read.architecture = Architecture::X86_64;
        else if (part == u"arm64" || part == u"aarch64")
            read.architecture = Architecture::Arm64;
        else if (const QString system = read.system.isEmpty() ? systemNamed(part) : QString();
                 !system.isEmpty())
            read.system = system;
        else if (part.front() == u'v' && dottedNumbers(part.sliced(1)))
            read.rightLink = part.sliced(1).toString();
        else if (read.version.isEmpty() && !read.system.isEmpty() && isVersion(part))
            // "2404" is how some clouds write "24.04".
            read.version = read.system == u"ubuntu" && part.size() == 4 && !part.contains(u'.')
                ? part.first(2).toString() + u'.' + part.sliced(2).toString()
                : part.toString();
    });
    // "x86_64" is cut at its underscore.
    if (lower.contains(QLatin1String("x86_64")))
        read.architecture = Architecture::X86_64;
    return read;
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
    case Architecture::X86_64Mac:
        return Words::tr("Intel Mac");
    case Architecture::Arm64Mac:
        return Words::tr("Arm Mac");
    case Architecture::Unknown:
        break;
    }
    return Words::tr("of unknown architecture");
}

QString bitsBeside(Architecture architecture, Architecture other)
{
    const bool isTold = architecture == Architecture::X86_64 && other == Architecture::Arm64;
    return isTold ? Words::tr("Intel 64-bit") : bitsText(architecture);
}

ImageTraits traitsOf(const Image &image, const ImageName &name)
{
    ImageTraits traits;
    if (image.architecture != Architecture::Unknown)
        traits.architecture = {image.architecture, false};
    else
        traits.architecture = {name.architecture, true};
    const auto named = [](bool isWindows) { return isWindows ? Platform::Windows : Platform::Linux; };
    if (!image.osPlatform.isEmpty())
        traits.platform = {named(QLatin1String(image.osPlatform.utf8())
                                     .contains(QLatin1String("windows"), Qt::CaseInsensitive)),
                           false};
    else if (!name.system.isEmpty())
        traits.platform = {named(name.system == u"windows"), true};
    return traits;
}

Trait<Virtualization> virtualizationOf(const InstanceType &type)
{
    if (!type.virtualizations.isEmpty()) {
        for (const Virtualization one : {Virtualization::Hvm, Virtualization::Paravirtual})
            if (type.virtualizations == EnumSet<Virtualization> {one})
                return {one, false};
        return {};
    }
    static const QStringList paravirtual {"t1", "m1", "c1", "m2"};
    static const QRegularExpression later(
        "^(t[2-9]|m[4-9]|c[4-9]|r[3-9]|i[2-9]|d[2-9]|x\\d|z\\d|p\\d|g[2-9]|cc\\d|cg\\d)"
        "[a-z-]*$");
    const QString family = familyOf(type);
    if (paravirtual.contains(family))
        return {Virtualization::Paravirtual, true};
    return {later.match(family).hasMatch() ? Virtualization::Hvm : Virtualization::Unknown, true};
}

bool needsVolume(const InstanceType &type)
{
    static const QRegularExpression volumeOnly("^(t\\d|m4|c4|r4)$");
    return volumeOnly.match(familyOf(type)).hasMatch();
}

TypeTraits traitsOf(const InstanceType &type)
{
    return {architectureOf(type), virtualizationOf(type), needsVolume(type)};
}

bool isKnownByName(const InstanceType &type)
{
    return type.architecture == Architecture::Unknown && type.architectures.isEmpty()
        && type.bootModes.isEmpty() && type.cpuCount == 0 && type.memoryMib == 0 && type.memory.isEmpty();
}

QString releaseOf(const QString &name)
{
    static const QRegularExpression release("(1[0-9]H[12]|\\d+\\.\\d+(\\.\\d+)?-LTS|\\bLTS)\\b");
    return release.match(name).captured(0);
}

bool isRightImage(const Image &image) { return image.name.utf8().startsWith("RightImage"); }
