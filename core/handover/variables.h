// SPDX-License-Identifier: MIT
// The images as variables of what builds infrastructure: of each MultiCloud Image that is launched the image in each
// cloud, and of each server and array that is to launch another one than its MultiCloud Image says, that one.
#pragma once

#include "core/handover/handover.h"

#include <QByteArray>
#include <QMap>

namespace handover {
struct Variables {
    QMap<QString, QMap<QString, QString>> mcis;     // MultiCloud Image → cloud, as "us-east-1" → image
    QMap<QString, QMap<QString, QString>> launches; // the same by server or array
};
// `isWanted`: of which clouds.
Variables variablesOf(const HandOver &handOver, bool (*isWanted)(const Cloud &cloud) = nullptr);
// "us-east-1", or the cloud's name where that is no region that is known.
QString regionText(const Cloud &cloud);

// { "mci_images": { "Ubuntu": { "us-east-1": "ami-…" } }, "launch_images": { … } }
QByteArray terraformVariables(const HandOver &handOver);
QByteArray terraformLocals(const HandOver &handOver);
// Whose types, bounds or clouds they do not hold, as a sentence; empty for nobody.
QString notInTerraform(const HandOver &handOver);
QString notInCloudFormation(const HandOver &handOver);
// !FindInMap [Ubuntu, !Ref AWS::Region, ImageId]; clouds of AWS only.
QByteArray cloudFormationMappings(const HandOver &handOver);
} // namespace handover
