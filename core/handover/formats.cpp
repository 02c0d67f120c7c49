// SPDX-License-Identifier: MIT
#include "core/handover/formats.h"

#include "core/base/words.h"
#include "core/export/rightstwriter.h"
#include "core/handover/report.h"
#include "core/handover/scripts.h"
#include "core/handover/variables.h"
#include "core/naming/names.h"
#include "core/resolve/resolve.h"

namespace handover {
namespace {
template <QByteArray (*Write)(const HandOver &)> Result<QList<Document>> one(const HandOver &all)
{
    return QList<Document> {{{}, Write(all)}};
}

Result<QList<Document>> gcp(const HandOver &all) { return gcpScripts(all); }

// The ServerTemplates that are launched from otherwise.
Result<QList<Document>> rightSt(const HandOver &all)
{
    QList<Id<ServerTemplate>> templates;
    for (const Move &move : all.moves)
        for (const Resolution &resolution : resolutions(all.plan, move.owner))
            if (const Id<ServerTemplate> id = resolution.serverTemplate.value;
                move.launches && id && !templates.contains(id))
                templates.append(id);
    QList<Document> documents;
    for (const Id<ServerTemplate> id : std::as_const(templates)) {
        const Result<QByteArray> bytes = templateToRightSt(all.plan, id);
        if (!bytes)
            return bytes.error();
        documents.append({nameOf(all.plan, id), *bytes});
    }
    return documents;
}
} // namespace

const QList<Format> &allFormats()
{
    static const QList<Format> formats {
        {"aws", QT_TRANSLATE_NOOP("Words", "AWS commands"), ".sh", one<awsScript>},
        {"azure", QT_TRANSLATE_NOOP("Words", "Azure commands"), ".sh", one<azureScript>},
        {"gcp", QT_TRANSLATE_NOOP("Words", "Google Cloud commands"), ".sh", gcp, true},
        {"tfvars", QT_TRANSLATE_NOOP("Words", "Terraform variables"), ".auto.tfvars.json",
         one<terraformVariables>, false, notInTerraform},
        {"locals", QT_TRANSLATE_NOOP("Words", "Terraform locals"), ".tf", one<terraformLocals>, false,
         notInTerraform},
        {"cfn", QT_TRANSLATE_NOOP("Words", "CloudFormation Mappings"), ".yml", one<cloudFormationMappings>,
         false, notInCloudFormation},
        {"right_st", QT_TRANSLATE_NOOP("Words", "right_st YAML"), ".yml", rightSt},
        {"markdown", QT_TRANSLATE_NOOP("Words", "Report as Markdown"), ".md", one<markdownReport>},
        {"html", QT_TRANSLATE_NOOP("Words", "Report as HTML"), ".html", one<htmlReport>},
    };
    return formats;
}

const Format *findFormat(const QString &key)
{
    for (const Format &format : allFormats())
        if (key == QLatin1String(format.key))
            return &format;
    return nullptr;
}

QByteArray asOneText(const QList<Document> &documents)
{
    QByteArray text;
    for (const Document &document : documents)
        text += (text.isEmpty() ? "" : "---\n") + document.bytes;
    return text;
}
} // namespace handover
