// SPDX-License-Identifier: MIT
#include "core/import/maps/formats.h"

#include "core/base/words.h"
#include "core/format/hcl.h"
#include "core/format/place.h"
#include "core/format/yaml.h"

#include <QSet>
#include <algorithm>

namespace maps {
namespace {
constexpr auto sensitiveVariable = QT_TRANSLATE_NOOP("Words", "A variable that is sensitive.");

QString below(const QString &key, const QString &name) { return key.isEmpty() ? name : key + u'/' + name; }

// All texts and numbers in it, each under the way to it.
void readValues(json::Node node, const QString &key, Sayings &into)
{
    int item = 0;
    for (const json::Node child : node)
        readValues(child,
                   below(key, node.isArray() ? QString::number(++item) : QString::fromUtf8(child.key())),
                   into);
    if (node.kind() >= json::Node::Kind::Boolean && !node.isObject() && !node.isArray())
        into.entries.append(
            {key, node.boolean() ? QString::fromLatin1(*node.boolean() ? "true" : "false") : node.text(),
             node.line()});
}

void readValues(const hcl::Value &value, const QString &key, Sayings &into)
{
    int item = 0;
    for (const hcl::Value &one : value.items)
        readValues(one, below(key, QString::number(++item)), into);
    for (const hcl::Member &member : value.members)
        readValues(member.value, below(key, member.key), into);
    if (value.kind == hcl::Value::Kind::Plain || value.kind == hcl::Value::Kind::Text)
        into.entries.append({key, value.text, value.line});
}

void readValues(const yaml::Node &node, const QString &key, Sayings &into)
{
    int item = 0;
    for (const yaml::Node &one : node.items)
        readValues(one, below(key, QString::number(++item)), into);
    for (const yaml::Entry &entry : node.entries)
        readValues(entry.value, below(key, entry.key.text), into);
    if (node.isScalar() && !node.isNull())
        into.entries.append({key, node.text, node.line});
}

void readPlainMap(json::Node record, Sayings &into) { readValues(record, {}, into); }

// "variable": {"amis": {"default": …}}, or a list of such objects.
void readJsonVariables(json::Node record, Sayings &into)
{
    const auto readAll = [&](json::Node variables) {
        for (const json::Node variable : variables)
            if (variable["sensitive"].boolean().value_or(false))
                into.passOver(sensitiveVariable, variable.line());
            else
                readValues(variable["default"], QString::fromUtf8(variable.key()), into);
    };
    const json::Node variables = record["variable"];
    readAll(variables);
    if (variables.isArray())
        for (const json::Node item : variables)
            readAll(item);
}

void readJsonMappings(json::Node record, Sayings &into)
{
    readValues(record["Mappings"], {}, into);
    if (!record["Mappings"])
        into.passOver(QT_TRANSLATE_NOOP("Words", "A CloudFormation template without Mappings."), 1);
}

Result<Done> readYamlMappings(const QByteArray &text, const QString &path, Sayings &into)
{
    const auto root = yaml::parse(text, path, yaml::Tags::Taken);
    if (!root)
        return root.error();
    if (const yaml::Entry *mappings = root->find(u"Mappings"))
        readValues(mappings->value, {}, into);
    else
        into.passOver(QT_TRANSLATE_NOOP("Words", "A CloudFormation template without Mappings."), 1);
    into.records = into.entries.size();
    return Done {};
}

Error notPlain(const QString &path, int line, const QString &name)
{
    return errorAt(path, line,
                   Words::tr("The value of “%1” has to be computed. Only texts, numbers, lists and maps are "
                             "read; write it out.")
                       .arg(name));
}

bool isSensitive(const hcl::Block &variable)
{
    return std::any_of(variable.body.attributes.cbegin(), variable.body.attributes.cend(),
                       [](const hcl::Member &attribute) {
                           return attribute.key == QStringLiteral("sensitive")
                               && attribute.value.text != QStringLiteral("false");
                       });
}

// Assignments of a file of values, and the defaults of variables; all else of a configuration is not read.
Result<Done> readHcl(const QByteArray &text, const QString &path, Sayings &into)
{
    const auto body = hcl::parse(text, path);
    if (!body)
        return body.error();
    const auto read = [&](const hcl::Member &member, const QString &name) {
        readValues(member.value, name, into);
        return member.value.kind != hcl::Value::Kind::Expression;
    };
    for (const hcl::Member &attribute : body->attributes)
        if (!read(attribute, attribute.key))
            return notPlain(path, attribute.value.line, attribute.key);
    for (const hcl::Block &block : body->blocks) {
        if (block.type != QStringLiteral("variable") || block.labels.size() != 1) {
            into.passOver(
                QT_TRANSLATE_NOOP("Words", "A block of a Terraform configuration that is no variable."),
                block.line);
            continue;
        }
        if (isSensitive(block)) {
            into.passOver(sensitiveVariable, block.line);
            continue;
        }
        for (const hcl::Member &attribute : block.body.attributes)
            if (attribute.key == QStringLiteral("default") && !read(attribute, block.labels.constFirst()))
                return notPlain(path, attribute.value.line, block.labels.constFirst());
    }
    into.records = into.entries.size();
    return Done {};
}

// What other formats have, and what has lists of objects, is no map that a person keeps.
bool isMapOfImages(const Glimpse &glimpse)
{
    if (glimpse.syntax != Syntax::Json || !glimpse.namesImages || glimpse.shape.places.isEmpty())
        return false;
    static const QSet<QByteArray> otherwise {"ImageId",   "InstanceId",     "LaunchTemplateData",
                                             "Value",     "imageId",        "buildid",
                                             "id",        "Resources",      "Parameters",
                                             "Mappings",  "variable",       "AWSTemplateFormatVersion",
                                             "products",  "builders",       "architectures",
                                             "sensitive", "format_version", "terraform_version"};
    for (const QByteArray &place : glimpse.shape.places)
        if (place.contains("[]") || glimpse.shape.keys.value(place).intersects(otherwise))
            return false;
    return true;
}
bool isHclWithImages(const Glimpse &glimpse) { return glimpse.syntax == Syntax::Hcl && glimpse.namesImages; }

Format mapFormat(const char *key, const char *label, const char *patterns, Provider provider,
                 const QList<Probe> &probes)
{
    return {.key = key,
            .label = label,
            .patterns = patterns,
            .probes = probes,
            .provider = provider,
            .isCatalogue = true};
}
} // namespace

QList<Format> formats()
{
    Format values = mapFormat("maps.hcl", QT_TRANSLATE_NOOP("Words", "Terraform variables"), "*.tfvars *.tf",
                              Provider::Terraform, {{.syntax = Syntax::Hcl, .fits = isHclWithImages}});
    values.whole = readHcl;
    Format variables =
        mapFormat("maps.variables", QT_TRANSLATE_NOOP("Words", "Terraform variables"), "*.tf.json",
                  Provider::Terraform, {{Syntax::Json, {""}, {"variable"}, {"format_version"}}});
    variables.record = readJsonVariables;
    Format plain = mapFormat("maps.json", QT_TRANSLATE_NOOP("Words", "Map of images"), "*.tfvars.json *.json",
                             Provider::Terraform, {{.fits = isMapOfImages}});
    plain.record = readPlainMap;
    Format mappings =
        mapFormat("maps.mappings", QT_TRANSLATE_NOOP("Words", "CloudFormation template"), "*.json *.template",
                  Provider::Aws,
                  {{Syntax::Json, {""}, {"Resources", "AWSTemplateFormatVersion"}, {}},
                   {Syntax::Json, {""}, {"Resources", "Mappings"}, {"AWSTemplateFormatVersion"}}});
    mappings.record = readJsonMappings;
    Format yamlMappings =
        mapFormat("maps.yaml-mappings", QT_TRANSLATE_NOOP("Words", "CloudFormation template"), "*.yaml *.yml",
                  Provider::Aws,
                  {{Syntax::Yaml, {""}, {"Resources", "AWSTemplateFormatVersion"}, {}},
                   {Syntax::Yaml, {""}, {"Resources", "Mappings"}, {"AWSTemplateFormatVersion"}}});
    yamlMappings.whole = readYamlMappings;
    return {values, variables, plain, mappings, yamlMappings};
}
} // namespace maps
