// SPDX-License-Identifier: MIT
// Deployments, servers and arrays, and the Next that says what they launch.
#pragma once

#include "core/base/override.h"
#include "core/plan/entities/components.h"

struct Deployment {
    Id<Deployment> id;
    QString name, description;
    Environment environment = Environment::Unspecified;
    bool locked = false;
    bool isDefault = false; // "Default": can be renamed, not deleted
    ImportPlace place;
    bool operator==(const Deployment &) const = default;
};

// What prefills new servers and arrays in one cloud; no level of the live chain (D4).
struct ServerDefault {
    Id<ServerDefault> id;
    Id<Deployment> deployment; // none: of the account
    Id<Cloud> cloud;
    Id<InstanceType> instanceType;
    Id<Datacenter> datacenter;
    bool operator==(const ServerDefault &) const = default;
};

// What Next holds: the choices for the next launch, each inherited unless set here.
struct LaunchSettings {
    Id<Cloud> cloud; // fixed once created
    Id<ServerTemplate> serverTemplate;
    Override<Id<MultiCloudImage>> mci;
    Override<Id<Image>> image;
    Override<Id<InstanceType>> instanceType;
    OverrideOrDefault<Id<Image>> kernel, ramdisk; // "-default-" is an answer of its own
    Override<QString> userData;                   // a text set here may be empty
    OverrideOrDefault<Id<Datacenter>> datacenter; // so is "any datacenter"
    Id<TemplateLineage> templateLineage; // instead of a ServerTemplate: the one that `pointer` follows
    TemplatePointer pointer = TemplatePointer::Default;
    bool operator==(const LaunchSettings &) const = default;
};

struct Server {
    Id<Server> id;
    QString name, description;
    Id<Deployment> deployment;
    LaunchSettings next;
    QStringList tags; // sorted, each once
    SourceKey sourceKey;
    ImportPlace place;
    bool operator==(const Server &) const = default;
};

struct ServerArray {
    Id<ServerArray> id;
    QString name, description;
    Id<Deployment> deployment;
    LaunchSettings next;
    QStringList tags; // sorted, each once
    bool enabled = false;
    ArrayType type = ArrayType::Alert;
    int minCount = 1, maxCount = 2;
    int resizeUpBy = 1, resizeDownBy = 1; // instances at a time
    int calmMinutes = 15;                 // between two resizes
    int decisionThreshold = 51;           // alert-based (AR4): per cent of the votes
    QString voterTag;                     // alert-based: who votes; empty: the array's instances
    int itemsPerInstance = 0;             // queue-based (AR4): at least 1
    int desiredCount = -1;                // instances wanted now; 0: dormant, -1: not said
    SourceKey sourceKey;
    ImportPlace place;
    bool operator==(const ServerArray &) const = default;
};

// One of several ways in which an array launches: it overlays the array's Next. An array without options
// launches as its Next says.
struct LaunchOption {
    Id<LaunchOption> id;
    Id<ServerArray> array;
    int position = 0; // the first is what a launch takes
    Override<Id<Image>> image;
    Override<Id<InstanceType>> instanceType;
    bool typeByCloud = false;            // the cloud chooses an instance type that meets requirements
    Id<ServerTemplate> serverTemplate;   // of these at most one: another revision,
    Id<TemplateLineage> templateLineage; // or the one of a lineage that `pointer` follows
    TemplatePointer pointer = TemplatePointer::Default;
    int weight = 0;     // in units of the array's counts; 0: not said
    QString targetSize; // "3", "50%": how many instances launch so; empty: not said
    ImportPlace place;
    bool operator==(const LaunchOption &) const = default;
};

// One row of an array's datacenter policy; the weights of a policy add up to 100 (AR1).
struct DatacenterWeight {
    Id<DatacenterWeight> id;
    Id<ServerArray> array;
    Id<Datacenter> datacenter;
    int weight = 0;  // per cent
    int maximum = 0; // instances, 0: no limit
    bool operator==(const DatacenterWeight &) const = default;
};

// From that time of the week on, an array's bounds are these (AR3).
struct ScheduleEntry {
    Id<ScheduleEntry> id;
    Id<ServerArray> array;
    Weekday day = Weekday::Monday;
    int minute = 0; // of the day, UTC: 0 to 1439
    int minCount = 1, maxCount = 2;
    bool operator==(const ScheduleEntry &) const = default;
};
