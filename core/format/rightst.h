// SPDX-License-Identifier: MIT
// The syntax of right_st's YAML files: ServerTemplates, MultiCloud Images and alerts. Strict as right_st
// itself: a key that it does not know is an error.
#pragma once

#include "core/base/result.h"
#include "core/format/yaml.h"
#include "core/plan/enumtexts.h"

#include <QStringList>
#include <optional>

namespace rightst {

struct Setting {
    QString cloud, instanceType, image;
    std::optional<QString> userData;
    int line = 0;
};

// An entry of MultiCloudImages, or a MultiCloud Image's own file.
struct Mci {
    ListingForm form = ListingForm::Name; // Href, Settings, Publisher, Name; File: only `file` is set
    QString href, name, description, publisher, file;
    RevisionNaming naming = RevisionNaming::Head;
    int revision = 0;
    QStringList tags;
    QList<Setting> settings;
    int line = 0;
    bool ignoresRevision = false; // with Settings, a Revision or Publisher says nothing
};

// A file named in another one, or something odd that is no error.
struct Mention {
    QString text;
    int line = 0;
};

struct Template {
    QString name, description;
    QList<Mci> mcis;
    QList<Mention> alertFiles;
    QList<Mention> oddities; // sentences: what right_st would refuse later
};

struct Alerts {
    QList<Mention> files, oddities;
};

enum class FileKind { Template, Mci, Alerts };
// What the keys of a file say it is.
FileKind kindOf(const yaml::Node &root);

Result<Template> readTemplate(const yaml::Node &root, const QString &fileName);
Result<Mci> readMci(const yaml::Node &root, const QString &fileName);
Result<Alerts> readAlerts(const yaml::Node &root, const QString &fileName);

// The keys of a ServerTemplate's file that the planner only carries (D10).
const QStringList &carriedKeys();
// The lines of these keys in `text`, verbatim and in order, comments before a key with it.
QString carriedOf(const QByteArray &text, const yaml::Node &root);
// The lines of one key; empty when the text has none of it.
QByteArray linesOf(const QString &key, const QByteArray &text, const yaml::Node &root);

} // namespace rightst
