// SPDX-License-Identifier: MIT
// An Inventory is what any source boils down to before it meets a plan: plain structs that name things as
// the source does.
#pragma once

#include "core/plan/enumtexts.h"

#include <QStringList>
#include <optional>

struct SourcePlace {
    QString file;
    int line = 0;
};

// What a MultiCloud Image is in one cloud. Clouds are named by href, display name or name; instance types
// by href, name or uid; images by uid.
struct InventorySetting {
    QString cloud, instanceType, image;
    std::optional<QString> userData; // none: the source does not say
    SourcePlace place;
};

// A MultiCloud Image, defined with its settings or only referred to.
struct InventoryMci {
    ListingForm form = ListingForm::Name; // Publisher, Name, Href or Settings
    QString name, publisher, href;
    int revision = 0; // meant with naming Number
    RevisionNaming naming = RevisionNaming::Head;
    QString description;
    QStringList tags;
    QList<InventorySetting> settings; // of form Settings: all there are
    QString reference; // the path by which a ServerTemplate's file refers to this one's file; else empty
    QString source;    // the file byte for byte when it has one of its own
    SourcePlace place;

    bool isDefinition() const { return form == ListingForm::Settings; }
};

struct InventoryTemplate {
    QString name, description;
    QString carried;          // as ServerTemplate::carried
    QString source;           // as ServerTemplate::source
    QList<InventoryMci> mcis; // the first is the default
    SourcePlace place;
};

// Something worth telling that does not keep the file from being imported.
struct SourceRemark {
    SourcePlace place;
    QString sentence;
    bool skipped = false; // there was nothing to import here, and this is why
};

struct Inventory {
    QList<InventoryTemplate> templates;
    QList<InventoryMci> mcis; // of files of their own
    QList<SourceRemark> remarks;
};
