// SPDX-License-Identifier: MIT
#include "core/import/aws/regions.h"
#include "core/import/columns.h"
#include "core/import/terraform/resources.h"

namespace terraform {
namespace {
constexpr ValueName<InstanceState> awsStates[] {
    {"pending", InstanceState::Pending},       {"running", InstanceState::Operational},
    {"stopping", InstanceState::Stopped},      {"stopped", InstanceState::Stopped},
    {"terminated", InstanceState::Terminated}, {"shutting-down", InstanceState::Decommissioning},
};

// What a template is called by whoever names it.
TemplateMention mentionOf(const Resource &resource)
{
    const QString name = resource.best()["name"].text();
    const bool isConfiguration = resource.type == QLatin1String("aws_launch_configuration");
    const bool isMadeAnew = resource.isPlanned && resource.next["id"].isUnknown();
    return {.uid = isMadeAnew ? QString() : resource.now[isConfiguration ? "arn" : "id"].text(),
            .name = name.isEmpty() ? resource.address : name,
            .isConfiguration = isConfiguration};
}

// The version that a launch template has last, also of a plan that makes one.
int latestOf(const Resource &resource)
{
    const int now =
        int(qBound(qint64(0), resource.now["latest_version"].integer().value_or(0), qint64(1) << 30));
    const bool isMadeAnew = resource.isPlanned && !resource.isGone && resource.next["id"].isUnknown();
    if (isMadeAnew)
        return 1;
    const bool isNew = resource.isPlanned && !resource.isGone && resource.next["latest_version"].isUnknown();
    return isNew ? now + 1 : now;
}

int defaultOf(const Resource &resource)
{
    const Value &best = resource.best();
    if (const auto said = best["default_version"].integer())
        return int(qBound(qint64(0), *said, qint64(1) << 30));
    return best["default_version"].isUnknown() ? latestOf(resource) : 0;
}

// What a block names, or is taken from in the configuration; whether that is known before apply.
bool readMention(const Value &block, const Resource &resource, const QByteArrayList &path, const char *id,
                 const char *name, const Document &document, TemplateMention &into)
{
    into = {.uid = block[id].text(), .name = block[name].text(), .version = block["version"].text()};
    for (const char *key : {id, name})
        if (const auto source =
                into ? Document::Source() : document.sourceOf(resource, path + QByteArrayList {key}))
            into = {.uid = mentionOf(*source.resource).uid,
                    .name = mentionOf(*source.resource).name,
                    .version = into.version};
    if (!into)
        return false;
    const QByteArrayList version = path + QByteArrayList {"version"};
    if (!block["version"].isUnknown() || !document.sets(resource, version))
        return !block["version"].isSecret(); // what is not set is $Default
    const auto source = document.sourceOf(resource, version);
    const int number = !source                                 ? 0
        : source.attribute == QLatin1String("latest_version")  ? latestOf(*source.resource)
        : source.attribute == QLatin1String("default_version") ? defaultOf(*source.resource)
                                                               : 0;
    into.version = QString::number(number);
    return number > 0;
}

QString requirementsIn(const Value &block)
{
    if (!block)
        return {};
    QStringList parts;
    if (const auto cpus = block["vcpu_count"].first()["min"].integer())
        parts.append(QStringLiteral("≥ %1 vCPUs").arg(*cpus));
    if (const auto memory = block["memory_mib"].first()["min"].integer())
        parts.append(QStringLiteral("≥ %1 MiB").arg(*memory));
    return parts.isEmpty() ? QStringLiteral("instance_requirements") : parts.join(QStringLiteral(", "));
}

SaidLaunch launchIn(const Value &values, const char *image)
{
    return {.image = values[image].text(),
            .instanceType = values["instance_type"].text(),
            .requirements = requirementsIn(values["instance_requirements"].first())};
}

// All that it has; what is sensitive in what was written is so in the copy of it, too, which has no marks.
QHash<QString, QString> tagsOf(const Value &values)
{
    const Value written = values["tags"];
    if (written.isSecret())
        return {};
    QHash<QString, QString> tags = values[values["tags_all"] ? "tags_all" : "tags"].tags();
    for (const QString &name : tags.keys())
        if (written[name.toUtf8()].isSecret())
            tags.remove(name);
    return tags;
}

void readAwsInstance(const Resource &resource, Reading &reading)
{
    const Value &best = resource.best();
    SaidInstance instance;
    instance.line = resource.line;
    instance.scope = awsScope(resource, reading.document);
    instance.uid = resource.now["id"].text();
    instance.launch = launchIn(resource.now, "ami");
    instance.datacenter = resource.now["availability_zone"].text();
    const QByteArray state = resource.now["instance_state"].text().toUtf8();
    for (const auto &[text, meant] : awsStates)
        if (state == text)
            instance.state = meant;
    instance.tags = tagsOf(best);
    instance.name = instance.tags.value(QStringLiteral("Name"));
    instance.planned = plannedName(resource, instance.name);
    const Value block = resource.now["launch_template"].first();
    if (block)
        instance.of = {
            .uid = block["id"].text(), .name = block["name"].text(), .version = block["version"].text()};
    if (!hasNext(resource, reading)) {
        if (!instance.uid.isEmpty())
            reading.into.instances.append(instance);
        return;
    }
    SaidLaunch next = launchIn(resource.next, "ami");
    const Value launchTemplate = resource.next["launch_template"].first();
    const bool isKnown = !launchTemplate
        || readMention(launchTemplate, resource, {"launch_template"}, "id", "name", reading.document,
                       instance.nextOf);
    // Beside a template, what is not set is the template's.
    if (instance.nextOf && !reading.document.sets(resource, {"ami"}))
        next.image.clear();
    else
        next.image = nextImage(resource, {"ami"}, resource.next["ami"], instance.scope, reading);
    if (instance.nextOf && !reading.document.sets(resource, {"instance_type"}))
        next.instanceType.clear();
    if (!isKnown) {
        instance.nextOf = {};
        next.image = unknownImage(resource, {"launch_template"}, instance.scope, reading.into);
    }
    instance.next = next;
    reading.into.instances.append(instance);
}

void readLaunchTemplate(const Resource &resource, Reading &reading)
{
    const Scope scope = awsScope(resource, reading.document);
    const int latest = latestOf(resource), standard = defaultOf(resource);
    const int now =
        int(qBound(qint64(0), resource.now["latest_version"].integer().value_or(0), qint64(1) << 30));
    const bool isPlanned = hasNext(resource, reading);
    if (now < 1 && !isPlanned)
        return reading.into.passOver(
            QT_TRANSLATE_NOOP("Words", "A launch template of which no version is said."), resource.line);
    SaidTemplate one {.of = mentionOf(resource), .scope = scope, .line = resource.line};
    one.latestVersion = latest;
    if (standard > 0)
        one.defaultVersion = standard;
    reading.into.templates.append(one);
    SaidVersion version {.of = one.of, .number = now, .scope = scope, .line = resource.line};
    if (now > 0 && resource.now["id"].text() == one.of.uid) { // unless it is made anew
        version.isDefault = standard == now;
        version.launch = launchIn(resource.now, "image_id");
        version.description = resource.now["description"].text();
        reading.into.versions.append(version);
    }
    if (isPlanned && (latest != now || one.of.uid.isEmpty())) {
        version.number = latest;
        version.isDefault = standard == latest;
        version.launch = launchIn(resource.next, "image_id");
        version.launch.image = nextImage(resource, {"image_id"}, resource.next["image_id"], scope, reading);
        version.description = resource.next["description"].text();
        reading.into.versions.append(version);
    }
}

void readLaunchConfiguration(const Resource &resource, Reading &reading)
{
    const Scope scope = awsScope(resource, reading.document);
    SaidVersion version {
        .of = mentionOf(resource), .number = 1, .isDefault = true, .scope = scope, .line = resource.line};
    if (resource.now) {
        SaidVersion before = version;
        before.of.uid = resource.now["arn"].text();
        before.of.name = resource.now["name"].text();
        before.launch = launchIn(resource.now, "image_id");
        if (before.of)
            reading.into.versions.append(before);
    }
    if (hasNext(resource, reading) && version.of.uid.isEmpty()) {
        version.launch = launchIn(resource.next, "image_id");
        version.launch.image = nextImage(resource, {"image_id"}, resource.next["image_id"], scope, reading);
        reading.into.versions.append(version);
    }
}

// As `tag` blocks, or as `tags` of older versions of the provider.
QHash<QString, QString> groupTags(const Value &values)
{
    QHash<QString, QString> tags;
    for (const char *list : {"tag", "tags"})
        for (const Value &tag : values[list].items())
            if (const QString name = tag["key"].text(); !name.isEmpty() && !isSecretName(name))
                tags.insert(name, tag["value"].text());
    return tags;
}

// The group's template, and what it launches besides; whether that is known before apply.
bool readPolicy(const Resource &resource, const Value &values, const Document &document, SaidGroup &group)
{
    const Value policy = values["mixed_instances_policy"].first()["launch_template"].first();
    const QByteArrayList path {"mixed_instances_policy", "launch_template"};
    bool isKnown = readMention(policy["launch_template_specification"].first(), resource,
                               path + QByteArrayList {"launch_template_specification"}, "launch_template_id",
                               "launch_template_name", document, group.of);
    for (const Value &overlay : policy["override"].items()) {
        SaidOption option {.launch = launchIn(overlay, "image_id")};
        option.weight =
            int(qBound(qint64(0), overlay["weighted_capacity"].integer().value_or(0), qint64(999)));
        const Value own = overlay["launch_template_specification"].first();
        if (own)
            option.of = {.uid = own["launch_template_id"].text(),
                         .name = own["launch_template_name"].text(),
                         .version = own["version"].text()};
        isKnown = isKnown && (!own || (option.of && !own["version"].isUnknown()));
        group.options.append(option);
    }
    return isKnown;
}

bool readLaunchedFrom(const Resource &resource, const Value &values, const Document &document,
                      SaidGroup &group)
{
    if (values["mixed_instances_policy"].first())
        return readPolicy(resource, values, document, group);
    if (const Value block = values["launch_template"].first())
        return readMention(block, resource, {"launch_template"}, "id", "name", document, group.of);
    group.of = {.name = values["launch_configuration"].text(), .isConfiguration = true};
    if (const auto source =
            group.of ? Document::Source() : document.sourceOf(resource, {"launch_configuration"}))
        group.of = mentionOf(*source.resource);
    return bool(group.of);
}

void readAutoScalingGroup(const Resource &resource, Reading &reading)
{
    hasNext(resource, reading);
    const Value &best = resource.best();
    SaidGroup group;
    group.line = resource.line;
    group.scope = awsScope(resource, reading.document);
    group.listsMembers = false;
    group.uid = best["arn"].isUnknown() ? QString() : best["arn"].text();
    group.name = best["name"].text().isEmpty() ? resource.address : best["name"].text();
    const auto count = [&](const char *name) -> std::optional<int> {
        const auto said = best[name].integer();
        return said && *said >= 0 && *said < (1 << 30) ? std::optional<int>(int(*said)) : std::nullopt;
    };
    group.minCount = count("min_size");
    group.maxCount = count("max_size");
    group.desiredCount = count("desired_capacity");
    if (!best["suspended_processes"].isUnknown())
        group.enabled = !best["suspended_processes"].texts().contains(QStringLiteral("Launch"));
    group.tags = groupTags(best);
    if (!readLaunchedFrom(resource, best, reading.document, group)) {
        group.of = {};
        group.options.clear();
        group.launch.image = unknownImage(resource, {"launch_template"}, group.scope, reading.into);
    }
    reading.into.groups.append(group);
}
} // namespace

Scope awsScope(const Resource &resource, const Document &document)
{
    Scope scope;
    for (const Value &side : {resource.best(), resource.now}) {
        const QString arn = side["arn"].text();
        const QStringList zones = side["availability_zones"].texts();
        for (const QString &text :
             {arn, side["region"].text(), side["availability_zone"].text(), zones.value(0)})
            if (scope.region.isEmpty() && !text.isEmpty())
                scope.region = aws::regionOf(text);
        if (scope.account.isEmpty())
            scope.account = aws::accountOf(arn);
    }
    if (scope.region.isEmpty())
        scope.region = aws::regionOf(document.regionOf(resource));
    return scope;
}

QList<Kind> awsKinds()
{
    return {{"aws_instance", Provider::Aws, readAwsInstance},
            {"aws_launch_template", Provider::Aws, readLaunchTemplate},
            {"aws_launch_configuration", Provider::Aws, readLaunchConfiguration},
            {"aws_autoscaling_group", Provider::Aws, readAutoScalingGroup}};
}
} // namespace terraform
