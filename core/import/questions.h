// SPDX-License-Identifier: MIT
// What an import of inventories asks a person, and what may be answered: as data, for command line and window alike.
#pragma once

#include <QHash>
#include <QStringList>

// D31: what makes a deployment of what is added.
struct DeploymentRule {
    enum class Kind { Proposed, Tag, Account, Cloud };
    Kind kind = Kind::Proposed;
    QString tag; // of kind Tag: "Project"

    // "tag:Project", "account", "cloud"; "Project" alone is a tag.
    static DeploymentRule fromText(const QString &text);
    QString text() const;
    bool operator==(const DeploymentRule &) const = default;
};

struct InventoryAnswers {
    QString cloud;                       // of files that do not say of which they are
    QHash<QString, QString> cloudByFile; // the same for single files, by their paths
    DeploymentRule deploymentBy;
    QString mapKey;          // D37: how keys of maps are put together, "*/{region}-*"
    QString project;         // of images of Google that are named without one
    bool isComplete = false; // D33: what a file does not list is gone
    bool takesOlder = false; // D34: also from a file older than what the plan knows
};

struct ImportQuestion {
    enum class Kind { Cloud, Deployment, Older, MapKey, Project };
    Kind kind = Kind::Cloud;
    QString file; // of which it is asked; empty: of the import as a whole
    QString sentence;
    QStringList answers; // what may be chosen, the proposed one first
    QStringList others;  // of kind Cloud: other regions that may be; none where a person names the cloud
};
