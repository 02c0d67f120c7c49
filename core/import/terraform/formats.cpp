// SPDX-License-Identifier: MIT
#include "core/import/terraform/formats.h"

#include "core/base/words.h"
#include "core/import/terraform/resources.h"

namespace terraform {
namespace {
// A plan is one record, and tells of each resource up to four times.
constexpr qsizetype MaxDocument = qsizetype(512) << 20;

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> all = [] {
        QHash<QString, Kind> byType;
        for (const Kind &kind : awsKinds() + azureKinds() + googleKinds() + openStackKinds())
            byType.insert(QLatin1String(kind.type), kind);
        return byType;
    }();
    return all;
}

void tellOf(const Document &document, Sayings &into)
{
    for (const QString &disagreement : document.disagreements())
        into.remark(disagreement, 0);
    for (int i = 0; i < document.deposed(); ++i)
        into.passOver(
            QT_TRANSLATE_NOOP("Words", "What was replaced already, and is only left to be destroyed."), 0);
    if (!document.isWhole())
        into.remark(
            QT_TRANSLATE_NOOP(
                "Words", "The plan ended with errors, or is only of a part; what it does not say stays."),
            0);
}

void readDocument(json::Node root, Sayings &into)
{
    const Document document(root);
    into.refusal = document.refusal();
    into.isNext = document.isPlan();
    into.isComplete = into.isComplete && document.isWhole();
    const Timestamp knownAt = document.time() ? document.time() : into.time;
    int read = 0;
    for (const Resource &resource : document.resources()) {
        if (const auto lookup = lookupOf(resource, document)) {
            Sayings &sayings = into.of(lookup->provider);
            sayings.aliases.append(lookup->alias);
            sayings.aliases.last().targetKnownAt = knownAt;
            if (lookup->target)
                sayings.images.append(*lookup->target);
        } else if (const auto kind = kinds().constFind(resource.type);
                   kind != kinds().cend() && !resource.isLookup) {
            Reading reading {document, into.of(kind->provider), knownAt};
            kind->read(resource, reading);
            ++reading.into.records;
        } else if (resource.type.startsWith(QLatin1String("rightscale_"))) {
            into.passOver(
                QT_TRANSLATE_NOOP("Words",
                                  "A resource of RightScale, which names images by the numbers of its API."),
                resource.line);
        } else
            continue;
        ++read;
    }
    tellOf(document, into);
    if (read == 0 && into.refusal.isEmpty())
        into.passOver(QT_TRANSLATE_NOOP("Words", "No resource in it launches an image."), 0);
}

Format format(const char *key, const char *label, const char *patterns, const QList<Probe> &probes)
{
    return {.key = key,
            .label = label,
            .patterns = patterns,
            .probes = probes,
            .record = readDocument,
            .largest = MaxDocument};
}

} // namespace

QList<Format> formats()
{
    return {
        format("terraform.show", "terraform show -json", "*.json",
               {{Syntax::Json, {""}, {"format_version"}, {"provider_schemas", "valid", "encrypted_data"}}}),
        format("terraform.state", "terraform.tfstate", "*.tfstate",
               {{Syntax::Json,
                 {""},
                 {"version", "terraform_version", "lineage"},
                 {"modules", "format_version", "encrypted_data"}}}),
        refusedFormat("terraform.old-state", "terraform.tfstate",
                      {{Syntax::Json, {""}, {"version", "modules", "serial"}, {"format_version"}}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "Terraform state version 3: only version 4 is read, which Terraform 0.12 and newer "
                          "write. Print it with one that can read it: terraform show -json.")),
        refusedFormat(
            "terraform.encrypted-state", "terraform.tfstate",
            {{Syntax::Json, {""}, {"encrypted_data", "encryption_version"}, {}}},
            QT_TRANSLATE_NOOP("Words", "OpenTofu has encrypted this state. Print it: tofu show -json.")),
        refusedFormat(
            "terraform.outputs", "terraform output -json",
            {{Syntax::Json, {"*"}, {"sensitive", "type", "value"}, {}}},
            QT_TRANSLATE_NOOP("Words",
                              "These are outputs, not resources. Print the state, and bring in that: "
                              "terraform show -json.")),
        refusedFormat("terraform.log", "terraform plan -json",
                      {{Syntax::Json, {""}, {"@level", "@message"}, {}}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "These are the messages of terraform plan -json, not the plan. Keep the plan with "
                          "-out=FILE, and print it: terraform show -json FILE.")),
        refusedFormat("terraform.schemas", "terraform providers schema -json",
                      {{Syntax::Json, {""}, {"format_version", "provider_schemas"}, {}},
                       {Syntax::Json, {""}, {"format_version", "valid"}, {"provider_schemas"}}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "This is about the configuration of Terraform, not an inventory of what there is. "
                          "Print that: terraform show -json.")),
        refusedFormat(
            "terraform.old-plan", "terraform plan -out", {{.syntax = Syntax::Other, .begins = "tfplan"}},
            QT_TRANSLATE_NOOP(
                "Words",
                "This is a plan as terraform plan -out writes it, for Terraform alone. Print it with "
                "terraform show -json, or tofu show -json, and bring in that.")),
        refusedFormat("terraform.first-state", "terraform.tfstate",
                      {{.syntax = Syntax::Other, .begins = "tfstate"}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "Terraform state version 1: only version 4 is read, which Terraform 0.12 and newer "
                          "write.")),
    };
}
} // namespace terraform
