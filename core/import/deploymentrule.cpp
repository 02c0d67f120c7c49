// SPDX-License-Identifier: MIT
#include "core/import/deploymentrule.h"

#include "core/base/words.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace {
// Tags by which people tell what belongs together, the more telling first; the last one has the name in its key.
const QStringList tellingTags {QStringLiteral("Deployment"),  QStringLiteral("Project"),
                               QStringLiteral("Application"), QStringLiteral("Service"),
                               QStringLiteral("Environment"), QStringLiteral("kubernetes.io/cluster/*")};

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

QString deploymentName(const DeploymentRule &rule, const QHash<QString, QString> &tags, const QString &account,
                       const QString &region)
{
    QString name;
    if (rule.kind == DeploymentRule::Kind::Tag)
        name = valueOf(rule.tag, tags);
    if (rule.kind == DeploymentRule::Kind::Account)
        name = account;
    return name.isEmpty() ? Words::tr("Imported from %1").arg(region) : name;
}

Environment environmentIn(const QString &name)
{
    static const QRegularExpression parts(QStringLiteral("[^a-z]+"));
    for (const QString &part : name.toLower().split(parts, Qt::SkipEmptyParts)) {
        if (part.startsWith(QStringLiteral("prod")))
            return Environment::Production;
        if (part.startsWith(QStringLiteral("stag")))
            return Environment::Staging;
        if (part.startsWith(QStringLiteral("dev")))
            return Environment::Development;
        if (part == QStringLiteral("test") || part == QStringLiteral("testing"))
            return Environment::Test;
    }
    return Environment::Unspecified;
}

QList<RuleCoverage> proposedRules(const QList<Sayings> &sayings)
{
    QList<RuleCoverage> rules;
    for (const QString &tag : tellingTags)
        rules.append({.rule = {.kind = DeploymentRule::Kind::Tag, .tag = tag}});
    QList<QSet<QString>> names(rules.size());
    const auto count = [&](const QHash<QString, QString> &tags) {
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString name = valueOf(rules.at(i).rule.tag, tags);
            ++rules[i].of;
            rules[i].covered += name.isEmpty() ? 0 : 1;
            if (!name.isEmpty())
                names[i].insert(name);
        }
    };
    for (const Sayings &said : sayings) {
        for (const SaidGroup &group : said.groups)
            count(group.tags);
        for (const SaidInstance &instance : said.instances)
            if (instance.group.isEmpty())
                count(instance.tags);
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        rules[i].names = names.at(i).values();
        rules[i].names.sort();
    }
    rules.removeIf([](const RuleCoverage &rule) { return rule.covered == 0; });
    std::stable_sort(rules.begin(), rules.end(),
                     [](const RuleCoverage &a, const RuleCoverage &b) { return a.covered > b.covered; });
    return rules;
}
