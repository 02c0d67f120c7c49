// SPDX-License-Identifier: MIT
// Rules on names and uids that can't be meant as they are written.
#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/naming/names.h"

namespace {
void lookAtName(const QString &name, Report &report)
{
    if (name.isEmpty() || (!name.front().isSpace() && !name.back().isSpace()))
        return;
    report.add({}, {},
               !name.back().isSpace()        ? Words::tr("begins with a blank")
                   : !name.front().isSpace() ? Words::tr("ends with a blank")
                                             : Words::tr("begins and ends with a blank"));
}

template <class E> void rowHasBlanks(const PlanFacts &f, Id<E> id, Report &report)
{
    lookAtName(f.plan.row(id).name, report);
}

void ownerHasBlanks(const OwnerFacts &f, Report &report) { lookAtName(nameOf(f.plan, f.owner), report); }

// Why the uid can't be one of Amazon's for such an image; empty when it can. What an id is looked up by ("resolve:…")
// has another form.
QString whyNoAmazonId(const Image &image)
{
    const QByteArrayView uid = image.uid.utf8(),
                         prefix = image.kind == ImageKind::Kernel ? "aki-"
        : image.kind == ImageKind::Ramdisk                        ? "ari-"
                                                                  : "ami-";
    if (uid.isEmpty() || uid.contains(':') || uid.contains('/'))
        return {};
    if (!uid.startsWith(prefix))
        return Words::tr("it does not begin with “%1”").arg(QString::fromUtf8(prefix));
    const QString digits = QString::fromUtf8(uid.sliced(prefix.size()));
    for (const QChar c : digits)
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return Words::tr("“%1” is no hexadecimal digit").arg(c);
    return digits.size() == 8 || digits.size() == 17
        ? QString()
        : Words::tr("its number of digits is %1, where it must be 8 or 17").arg(digits.size());
}

// True when the cloud itself lists the image, so that its id is one whatever it looks like. What a template only names
// may be mistyped there.
bool isListedByCloud(const Image &image)
{
    return image.place && image.availability != Availability::Unknown;
}

void lookAtImage(const PlanFacts &f, Id<Image> id, LaunchField field, Report &report)
{
    const Image *image = f.plan.find(id);
    if (!image || !f.isAmazon(image->cloud) || isListedByCloud(*image))
        return;
    if (const QString why = whyNoAmazonId(*image); !why.isEmpty())
        report.add(field, {id, image->cloud}, why);
}

void settingHasNoId(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = f.plan.row(id);
        lookAtImage(f, setting.image, LaunchField::Image, report);
        lookAtImage(f, setting.kernel, LaunchField::Kernel, report);
        lookAtImage(f, setting.ramdisk, LaunchField::Ramdisk, report);
    }
}

// What is inherited is told at the MultiCloud Image.
void choiceHasNoId(const OwnerFacts &f, Report &report)
{
    lookAtImage(f.whole, f.next.image.value(), LaunchField::Image, report);
    lookAtImage(f.whole, f.next.kernel.value(), LaunchField::Kernel, report);
    lookAtImage(f.whole, f.next.ramdisk.value(), LaunchField::Ramdisk, report);
}
} // namespace

QList<Rule> nameRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-75", Info, Info, QT_TRANSLATE_NOOP("rules", "A name that begins or ends with a blank"),
         QT_TRANSLATE_NOOP("rules", "The name of %1 %4, which nobody sees who looks for it."),
         QT_TRANSLATE_NOOP("rules", "right_st and the API find things by their exact names. Where the name is yours to choose, write it without "
                   "the blank; here it is kept as it is."),
         {.owner = ownerHasBlanks, .serverTemplate = rowHasBlanks<ServerTemplate>, .mci = rowHasBlanks<MultiCloudImage>,
          .deployment = rowHasBlanks<Deployment>}},
        {"W-76", Warning, Warning, QT_TRANSLATE_NOOP("rules", "No id of an Amazon image"),
         QT_TRANSLATE_NOOP("rules", "%1 uses %2 in %3, which can't be the id of an image there: %4."),
         QT_TRANSLATE_NOOP("rules", "An id of AWS is “ami-”, for a kernel “aki-”, for a ramdisk “ari-”, and 8 or 17 hexadecimal digits. Correct "
                   "it where it was written."),
         {.owner = choiceHasNoId, .mci = settingHasNoId}},
    };
    // clang-format on
}
