// SPDX-License-Identifier: MIT
#include "core/import/deploymentrule.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace {
// Tags by which people tell what belongs together, the more telling first; the last one has the name in its key.
const QStringList tellingTags {QStringLiteral("Deployment"),
                               QStringLiteral("Project"),
                               QStringLiteral("Application"),
                               QStringLiteral("Service"),
                               QStringLiteral("Environment"),
                               QStringLiteral("azure:resource-group"),
                               QStringLiteral("kubernetes.io/cluster/*")};

QString valueOf(const QString &tag, const QHash<QString, QString> &tags)
{
    if (!tag.endsWith(u'*')) {
        for (auto one = tags.cbegin(); one != tags.cend(); ++one)
            if (one.key().compare(tag, Qt::CaseInsensitive) == 0)
                return one.value().trimmed();
        return {};
    }
    const QString prefix = tag.chopped(1);
    for (auto one = tags.cbegin(); one != tags.cend(); ++one)
        if (one.key().startsWith(prefix))
            return one.key().mid(prefix.size());
    return {};
}
} // namespace

QString deploymentName(const DeploymentRule &rule, const QHash<QString, QString> &tags,
                       const QString &account, const QString &region)
{
    QString name;
    if (rule.kind == DeploymentRule::Kind::Tag)
        name = valueOf(rule.tag, tags);
    if (rule.kind == DeploymentRule::Kind::Account)
        name = account;
    // Kept in the plan, so it is the same whatever language it is imported in.
    return name.isEmpty() ? QStringLiteral("Imported from %1").arg(region) : name;
}

Environment environmentIn(const QString &name)
{
    static const QHash<QString, Environment> meant {
        {QStringLiteral("prod"), Environment::Production},
        {QStringLiteral("production"), Environment::Production},
        {QStringLiteral("stag"), Environment::Staging},
        {QStringLiteral("stage"), Environment::Staging},
        {QStringLiteral("staging"), Environment::Staging},
        {QStringLiteral("dev"), Environment::Development},
        {QStringLiteral("development"), Environment::Development},
        {QStringLiteral("test"), Environment::Test},
        {QStringLiteral("testing"), Environment::Test},
    };
    static const QRegularExpression between(QStringLiteral("[^a-z]+"));
    for (const QString &word : name.toLower().split(between, Qt::SkipEmptyParts))
        if (const auto found = meant.constFind(word); found != meant.cend())
            return *found;
    return Environment::Unspecified;
}

QList<RuleCoverage> proposedRules(const QList<Sayings> &sayings)
{
    QList<RuleCoverage> rules;
    for (const QString &tag : tellingTags)
        rules.append({.rule = {.kind = DeploymentRule::Kind::Tag, .tag = tag}});
    const auto count = [&](const QHash<QString, QString> &tags) {
        for (RuleCoverage &rule : rules) {
            ++rule.of;
            rule.covered += valueOf(rule.rule.tag, tags).isEmpty() ? 0 : 1;
        }
    };
    for (const Sayings &said : sayings) {
        for (const SaidGroup &group : said.groups)
            count(group.tags);
        for (const SaidInstance &instance : said.instances)
            if (instance.group.isEmpty())
                count(instance.tags);
    }
    rules.removeIf([](const RuleCoverage &rule) { return rule.covered == 0; });
    std::stable_sort(rules.begin(), rules.end(),
                     [](const RuleCoverage &a, const RuleCoverage &b) { return a.covered > b.covered; });
    return rules;
}
