// SPDX-License-Identifier: MIT
// Rows by the names that tests write: "us-east", "Ubuntu@4", "RightScale/Ubuntu@head", "web-1", "app #2".
#pragma once

#include "core/plan/owner.h"
#include "tests/support/planline.h"

// A component's name with publisher and revision, taken apart.
struct RevisionName {
    QString publisher, name;
    int revision = 0;
    explicit RevisionName(const QString &text);
};

// Each is none when the plan has no such row.
Id<Cloud> cloudNamed(const Plan &plan, const QString &name);
Id<MultiCloudImage> mciNamed(const Plan &plan, const QString &name);
Id<ServerTemplate> templateNamed(const Plan &plan, const QString &name);
Id<Deployment> deploymentNamed(const Plan &plan, const QString &name);
Id<TemplateLineage> templateLineageNamed(const Plan &plan, const QString &name);
Owner ownerNamed(const Plan &plan, const QString &name);
Id<Instance> instanceNamed(const Plan &plan, const QString &name);
// An Image, InstanceType or Datacenter of the cloud by its uid.
template <class E> Id<E> uidNamed(const Plan &plan, Id<Cloud> cloud, const QString &uid)
{
    for (const Id<E> id : plan.referrers<&E::cloud>(cloud))
        if (QString(plan.row(id).uid) == uid)
            return id;
    return {};
}

// What is looked at: "web-1", "deployment Shop", "template Base@2", "mci Ubuntu@4", "cloud eu", "image ami-1 of eu".
AnyId subjectNamed(const Plan &plan, PlanLine &line);
// When the scenarios' checks look: 2027.
inline constexpr Timestamp checkedAt {1'798'761'600'000};

// Sets what follows=LINEAGE:default or follows=LINEAGE:latest of the line says; false when it says neither.
bool readPointer(PlanLine &line, const Plan &plan, Id<TemplateLineage> &lineage, TemplatePointer &pointer);
// Sets what mci=, image=, type=, kernel=, ramdisk=, userdata= and datacenter= of the line say.
void readOverrides(PlanLine &line, const Plan &plan, LaunchSettings &next);
