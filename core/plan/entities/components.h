// SPDX-License-Identifier: MIT
// MultiCloud Images and ServerTemplates: lineages, revisions, settings and lists.
#pragma once

#include "core/plan/entities/clouds.h"

#include <QStringList>

// What all revisions of a MultiCloud Image share. Its key is publisher and name, or the href when an
// import gives no name (D6).
struct MciLineage {
    Id<MciLineage> id;
    QString name, publisher, href;
    Origin origin = Origin::Made;
    QString originFile;
    QString clonedFrom; // as text: "Ubuntu_22.04_x64 [rev 3]"
    Timestamp clonedAt;
    ImportPlace place;
    bool operator==(const MciLineage &) const = default;
};

// One revision of a MultiCloud Image; revision 0 is HEAD, the others are committed and frozen (MC1).
struct MultiCloudImage {
    Id<MultiCloudImage> id;
    Id<MciLineage> lineage;
    int revision = 0;
    QString name, description;
    QStringList tags;          // sorted, each once
    bool settingsKnown = true; // false: known by name only, its settings are unknown (D7)
    QString source;            // the right_st file of its own that it was read from, byte for byte (D21)
    QString commitMessage, committedBy;
    Timestamp committedAt, publishedAt;
    QString publishedBy; // once published (MC6, D9)
    bool removed = false;
    ImportPlace place;
    bool isHead() const { return revision == 0; }
    bool operator==(const MultiCloudImage &) const = default;
};

// What a MultiCloud Image means in one cloud; at most one for each cloud.
struct MciSetting {
    Id<MciSetting> id;
    Id<MultiCloudImage> mci;
    Id<Cloud> cloud;
    Id<Image> image;
    Id<InstanceType> instanceType; // none on matcher-made settings
    Id<Image> kernel, ramdisk;
    QString userData;
    SettingOrigin origin = SettingOrigin::Manual;
    bool typeByCloud = false; // the cloud chooses an instance type that meets requirements
    ImportPlace place;
    bool operator==(const MciSetting &) const = default;
};

struct ServerTemplate;

// What all revisions of a ServerTemplate share; keyed as an MciLineage.
struct TemplateLineage {
    Id<TemplateLineage> id;
    QString name, publisher, href;
    Origin origin = Origin::Made;
    QString originFile;
    QString clonedFrom;
    Timestamp clonedAt;
    Id<ServerTemplate> defaultRevision; // what a Next that follows Default launches
    int latestNumber = 0; // the highest that is known, also of a revision that is not in the plan
    SourceKey sourceKey;
    ImportPlace place;
    bool operator==(const TemplateLineage &) const = default;
};

// One revision of a ServerTemplate; revision 0 is HEAD, the others are committed and frozen (ST1).
struct ServerTemplate {
    Id<ServerTemplate> id;
    Id<TemplateLineage> lineage;
    int revision = 0;
    QString name, description;
    QString carried; // inputs, scripts and alerts as YAML, carried verbatim and in order (D10)
    QString source;  // the right_st file it was read from, byte for byte; empty when made here (D21)
    QString commitMessage, committedBy;
    Timestamp committedAt, publishedAt;
    QString publishedBy; // once published (MC6, D9)
    bool removed = false;
    bool contentsKnown = true; // false: known by its number only, what it lists is unknown (R-29, D7)
    ImportPlace place;
    bool isHead() const { return revision == 0; }
    bool operator==(const ServerTemplate &) const = default;
};

// A MultiCloud Image listed by a ServerTemplate; exactly one of a list is the default (SM1).
struct ListedMci {
    Id<ListedMci> id;
    Id<ServerTemplate> serverTemplate;
    Id<MultiCloudImage> mci; // with Latest: always the highest committed revision known
    int position = 0;
    bool isDefault = false;
    RevisionNaming naming = RevisionNaming::Number;
    ListingForm form = ListingForm::Planned;
    QString file; // form File: the path as the ServerTemplate's file writes it
    ImportPlace place;
    bool operator==(const ListedMci &) const = default;
};
