// SPDX-License-Identifier: MIT
#include "ui/models/designtexts.h"

#include "core/base/words.h"
#include "core/naming/names.h"

#include <QCoreApplication>

bool isGone(const Image &image)
{
    return image.removed || image.availability == Availability::Deregistered
        || image.availability == Availability::NoAccess;
}

QString cloudsText(const Plan &plan, Id<MultiCloudImage> mci)
{
    if (!plan.row(mci).settingsKnown)
        return Words::tr("settings not known");
    QStringList names;
    for (const Id<MciSetting> id : plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = plan.row(id);
        const QString name = nameOf(plan, setting.cloud);
        names.append(isGone(plan.row(setting.image)) ? name + QStringLiteral(" ⚠") : name);
    }
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

QString goneImagesText(const Plan &plan, Id<MultiCloudImage> mci)
{
    QStringList sentences;
    for (const Id<MciSetting> id : plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = plan.row(id);
        if (isGone(plan.row(setting.image)))
            sentences.append(Words::tr("⚠ %1: the image %2 is gone.")
                                 .arg(nameOf(plan, setting.cloud), nameOf(plan, setting.image)));
    }
    return sentences.join('\n');
}
