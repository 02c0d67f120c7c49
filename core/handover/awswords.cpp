// SPDX-License-Identifier: MIT
#include "core/handover/awswords.h"

#include "core/base/words.h"
#include "core/handover/shell.h"
#include "core/handover/templateusers.h"
#include "core/plan/pointer.h"

namespace handover {
namespace {
// A policy without overrides is one option, which says nothing of its own.
bool saysNothing(const LaunchOption &option)
{
    return !option.instanceType.isSet() && !option.image.isSet() && option.weight == 0 && !option.typeByCloud
        && !option.serverTemplate && !option.templateLineage;
}

QString orNone(const QString &text) { return text.isEmpty() ? QStringLiteral("None") : text; }
} // namespace

QString accountLines(const QStringList &accounts)
{
    QStringList words;
    for (const QString &account : accounts)
        words.append(shellWord(account));
    return QStringLiteral("account=$(aws sts get-caller-identity --query Account --output text)\n"
                          "case $account in\n"
                          "%1) ;;\n"
                          "*)\n"
                          "    printf %2 \"$account\" %3 >&2\n"
                          "    exit 1\n"
                          "    ;;\n"
                          "esac")
        .arg(words.join(QStringLiteral(" | ")),
             shellFormat(Words::tr("These are credentials for account %s; what is planned is in %s.")),
             shellWord(accounts.join(QStringLiteral(", "))));
}

QString parameterName(const Image &alias)
{
    const QString uid = alias.uid, scheme = QStringLiteral("resolve:ssm:");
    QString name = uid.startsWith(scheme) ? uid.mid(scheme.size()) : QString();
    const QString below = QStringLiteral(":parameter/");
    if (const qsizetype at = name.indexOf(below); at > 0) { // of another account, by its ARN
        name = name.mid(at + below.size() - 1);
        name = name.indexOf(u'/', 1) > 0 ? name : name.mid(1);
    }
    return name.contains(u':') || name.startsWith(QStringLiteral("/aws/")) ? QString() : name;
}

QString namingText(const TemplateChoice &choice)
{
    return choice.naming == Naming::Default ? QStringLiteral("$Default")
        : choice.naming == Naming::Latest   ? QStringLiteral("$Latest")
                                            : versionMark(choice.version);
}

QString optionsText(const Plan &source, Id<ServerArray> array)
{
    QStringList words;
    for (const Id<LaunchOption> id : optionsOf(source, array)) {
        const LaunchOption &option = source.row(id);
        if (saysNothing(option))
            continue;
        const TemplateChoice choice = choiceOf(source, option);
        words << orNone(source.row(option.instanceType.value()).uid)
              << orNone(source.row(option.image.value()).uid)
              << orNone(option.weight > 0 ? QString::number(option.weight) : QString())
              << orNone(choice.lineage ? namingText(choice) : QString());
    }
    return words.join(u' ');
}
} // namespace handover
