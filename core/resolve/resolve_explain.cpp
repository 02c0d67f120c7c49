// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/aliases.h"
#include "core/resolve/resolve.h"
#include "core/resolve/walk.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
// The sink of explain(): it keeps what every level says, without words yet.
class Recorder {
public:
    explicit Recorder(QList<Step> &steps) : m_steps(steps) {}

    template <class T> void says(LaunchField field, Layer layer, bool wins, const T &value, const char *rule)
    {
        Step step {.field = field, .layer = layer, .outcome = wins ? Outcome::Won : Outcome::Lost};
        step.rule = QString::fromLatin1(rule);
        if constexpr (std::is_same_v<T, QString>)
            step.text = value;
        else if constexpr (std::is_same_v<T, QStringList>)
            step.text = value.join(QStringLiteral(", "));
        else
            step.value = value;
        m_steps.append(step);
    }
    void isSilent(LaunchField field, Layer layer, const char *rule)
    {
        m_steps.append({.field = field, .layer = layer, .rule = QString::fromLatin1(rule)});
    }
    // What comes of the image that won: it precedes the levels that could name one.
    void standsFor(Layer layer, Id<Image> alias, Id<Image> target, const char *rule)
    {
        const auto first = std::find_if(m_steps.begin(), m_steps.end(),
                                        [](const Step &step) { return step.field == LaunchField::Image; });
        Step step {.field = LaunchField::Image, .layer = layer, .outcome = Outcome::Won};
        step.source = alias;
        step.value = target;
        step.rule = QString::fromLatin1(rule);
        m_steps.insert(first, step);
    }

private:
    QList<Step> &m_steps;
};

// Puts into words what the levels said.
class Narrator {
public:
    Narrator(const Plan &plan, const Resolution &resolution)
        : m_plan(plan), m_resolution(resolution), m_name(nameOf(plan, resolution.owner)),
          m_mci(nameOf(plan, resolution.mci.value)), m_cloud(nameOf(plan, resolution.cloud.value)),
          m_template(nameOf(plan, resolution.serverTemplate.value))
    {
    }

    void tell(Step &step, const QString &winner) const
    {
        if (const Id<Image> alias = step.source.as<Image>())
            return tellAlias(step, m_plan.row(alias));
        step.source = sourceOf(step);
        if (step.outcome != Outcome::Silent)
            step.text = textOf(step);
        if (step.field == LaunchField::Tags)
            step.why = tagsWhy(step);
        else if (step.outcome == Outcome::Silent)
            step.why = whySilent(step);
        else
            step.why = step.outcome == Outcome::Won ? whyWon(step) : whyLost(step, winner);
        if (step.field == LaunchField::UserData && step.outcome == Outcome::Won)
            step.why += generatedPart();
        if (step.outcome == Outcome::Won)
            step.why += unfitPart(step);
    }

private:
    void tellAlias(Step &step, const Image &alias) const
    {
        const QString target = longNameOf(m_plan, step.value.as<Image>());
        step.text = target.isEmpty() ? Words::tr("unknown") : target;
        step.why = target.isEmpty()
            ? Words::tr("%1 is an alias. %2")
                  .arg(nameOf(m_plan, alias.id), sentenceOf(m_resolution.image.problem))
            : Words::tr("%1 is an alias, which stands for %2: %3.")
                    .arg(nameOf(m_plan, alias.id), nameOf(m_plan, step.value), labelOf(alias.follows))
                + nextInLine(alias);
    }

    // what it would stand for if what it stands for were not there, and so on.
    QString nextInLine(const Image &alias) const
    {
        constexpr qsizetype few = 3;
        QStringList names;
        for (const Id<Image> member : membersFor(m_plan, alias))
            if (member != alias.target && names.size() <= few)
                names.append(names.size() < few ? nameOf(m_plan, member).section(u'/', -1)
                                                : QStringLiteral("…"));
        return names.isEmpty() ? QString()
                               : Words::tr(" It comes before %1.").arg(names.join(QStringLiteral(", ")));
    }

    AnyId sourceOf(const Step &step) const
    {
        switch (step.layer) {
        case Layer::Option:
            return m_resolution.option;
        case Layer::Here:
        case Layer::FollowsDefault:
        case Layer::FollowsLatest:
        case Layer::DatacenterPolicy:
            return m_resolution.owner.id();
        case Layer::ServerTemplate:
            return m_resolution.serverTemplate.value;
        case Layer::MciSetting:
        case Layer::MciMatcher:
            return m_resolution.mci.value;
        case Layer::Unknown:
            return m_resolution.mci.value ? AnyId(m_resolution.mci.value)
                                          : AnyId(m_resolution.serverTemplate.value);
        case Layer::CloudDefault:
            return m_resolution.cloud.value;
        case Layer::Unresolved:
            return {};
        }
        return {};
    }

    // The words of valueText, also for a level that lost: it is asked as if that level had won.
    QString textOf(const Step &step) const
    {
        if (!step.text.isEmpty())
            return step.text;
        if (step.value.is<Image>())
            return longNameOf(m_plan, step.value.as<Image>());
        if (step.value)
            return nameOf(m_plan, step.value);
        // What wins may stand for something that is not known.
        const bool isUnknown =
            step.outcome == Outcome::Won && layerOf(m_resolution, step.field) == Layer::Unknown;
        const Layer layer = isUnknown ? Layer::Unknown : step.layer;
        Resolution asked;
        asked.owner = m_resolution.owner;
        asked.kernel.from = asked.ramdisk.from = asked.userData.from = asked.datacenter.from = layer;
        asked.image.from = asked.instanceType.from = asked.mci.from = asked.serverTemplate.from = layer;
        return valueText(m_plan, asked, step.field);
    }

    QString whyWon(const Step &step) const
    {
        switch (step.layer) {
        case Layer::Here:
            if (step.field == LaunchField::Cloud)
                return Words::tr("%1 was made in %2, and a cloud never changes.").arg(m_name, m_cloud);
            return Words::tr("Set on the Next of %1.").arg(m_name);
        case Layer::Option:
            return Words::tr("Set by the launch option %1 of %2.").arg(optionNumber(), m_name);
        case Layer::FollowsDefault:
            return Words::tr("The Next of %1 follows the Default of %2.").arg(m_name, followedName());
        case Layer::FollowsLatest:
            return Words::tr("The Next of %1 follows the latest revision of %2.").arg(m_name, followedName());
        case Layer::ServerTemplate:
            return Words::tr("%1 is the default of %2.").arg(m_mci, m_template);
        case Layer::MciSetting:
            return Words::tr("%1 gives it in %2.").arg(m_mci, m_cloud);
        case Layer::MciMatcher:
            return Words::tr("A fingerprint of %1 found it in %2.").arg(m_mci, m_cloud);
        case Layer::DatacenterPolicy:
            return Words::tr("The datacenter policy of %1 spreads its instances.").arg(m_name);
        case Layer::CloudDefault:
            return whyDefault(step.field);
        case Layer::Unknown:
            if (!m_resolution.mci.value)
                return sentenceOf(m_resolution.mci.problem);
            return Words::tr("The settings of %1 are not known, so %2 is not known either.")
                .arg(m_mci, phraseOf(step.field));
        case Layer::Unresolved:
            return Words::tr("Nothing else gives %1.").arg(phraseOf(step.field));
        }
        return {};
    }

    QString optionNumber() const { return QString::number(m_plan.row(m_resolution.option).position + 1); }
    QString followedName() const
    {
        return m_plan.row(nextOf(m_plan, m_resolution.owner).templateLineage).name;
    }

    QString whyDefault(LaunchField field) const
    {
        if (field == LaunchField::ServerTemplate || field == LaunchField::Mci)
            return Words::tr("%1 has no ServerTemplate: its Next names what it launches itself.").arg(m_name);
        if (field == LaunchField::InstanceType)
            return Words::tr("%1 gives requirements in %2, and the cloud chooses a type that meets them.")
                .arg(m_mci, m_cloud);
        if (field == LaunchField::UserData)
            return Words::tr("Nobody sets any.");
        return Words::tr("Nobody sets it, so %1 decides.").arg(m_cloud);
    }

    // R-31, also where what it sets stands for something that is not known.
    bool isSetByOption(LaunchField field) const
    {
        const LaunchOption &option = m_plan.row(m_resolution.option);
        return field == LaunchField::ServerTemplate ? option.serverTemplate || option.templateLineage
            : field == LaunchField::Image           ? option.image.isSet()
            : field == LaunchField::InstanceType    ? option.instanceType.isSet() || option.typeByCloud
                                                    : false;
    }

    QString whyLost(const Step &step, const QString &winner) const
    {
        if (isSetByOption(step.field))
            return Words::tr("The launch option %1 of %2 comes first.").arg(optionNumber(), m_name);
        if (step.layer == Layer::Here)
            return Words::tr("Set on the Next of %1, but its datacenter policy comes first.").arg(m_name);
        if (step.layer == Layer::ServerTemplate)
            return Words::tr("The default of %1, but %2 is set on Next.").arg(m_template, winner);
        return Words::tr("%1 would give it in %2, but %3 is set on Next.").arg(m_mci, m_cloud, winner);
    }

    QString whySilent(const Step &step) const
    {
        if (step.layer == Layer::Option)
            return Words::tr("Not set by the launch option %1 of %2.").arg(optionNumber(), m_name);
        if (step.layer == Layer::FollowsDefault || step.layer == Layer::FollowsLatest)
            return sentenceOf(Problem::RevisionUnknown);
        if (step.layer == Layer::Here)
            return Words::tr("Not set on the Next of %1.").arg(m_name);
        if (step.layer == Layer::DatacenterPolicy)
            return Words::tr("%1 has no datacenter policy.").arg(m_name);
        if (step.layer == Layer::ServerTemplate)
            return m_resolution.mci.from == Layer::Unknown ? sentenceOf(m_resolution.mci.problem)
                : m_template.isEmpty()                     ? Words::tr("There is no ServerTemplate.")
                                       : Words::tr("%1 lists no MultiCloud Image.").arg(m_template);
        if (!m_resolution.mci.value)
            return Words::tr("There is no MultiCloud Image to inherit from.");
        if (m_resolution.setting)
            return Words::tr("%1 names none for %2.").arg(m_mci, m_cloud);
        if (!m_plan.row(m_resolution.mci.value).settingsKnown)
            return Words::tr("What %1 gives in %2 is not known.").arg(m_mci, m_cloud);
        return Words::tr("%1 has no setting for %2.").arg(m_mci, m_cloud);
    }

    QString tagsWhy(const Step &step) const
    {
        const bool own = step.layer == Layer::Here;
        if (step.outcome == Outcome::Silent)
            return own                   ? Words::tr("%1 has no tags of its own.").arg(m_name)
                : m_resolution.mci.value ? Words::tr("%1 has no tags.").arg(m_mci)
                                         : Words::tr("There is no MultiCloud Image to inherit from.");
        return own ? Words::tr("The tags of %1 are applied at launch.").arg(m_name)
                   : Words::tr("The tags of %1 are applied at launch, too.").arg(m_mci);
    }

    // What wins need not be launchable.
    QString unfitPart(const Step &step) const
    {
        const Problem problem = problemOf(m_resolution, step.field);
        const AnyId launched = valueId(m_resolution, step.field); // of an alias what it stands for
        const bool isThere = launched || step.layer == Layer::DatacenterPolicy;
        if (problem == Problem::None || !isThere)
            return {};
        if (step.field == LaunchField::ServerTemplate
            || step.field == LaunchField::Mci) // these still resolve (D8)
            return Words::tr(" It was removed from the plan.");
        const Availability availability = m_plan.row(launched.as<Image>()).availability;
        return Words::tr(" It wins, but can't be launched: %1.")
            .arg(problem == Problem::Removed                 ? Words::tr("removed from the plan")
                     : problem == Problem::Retired           ? Words::tr("retired by the cloud")
                     : problem == Problem::CloudUnregistered ? Words::tr("not registered in this account")
                                                             : labelOf(availability));
    }

    // RightScale makes the rest of the user data at launch; here it is only said in which form.
    QString generatedPart() const
    {
        const QString prefix = QStringLiteral("rs_agent:userdata=");
        for (const QString &tag : resolvedTags(m_plan, m_resolution.owner, m_resolution.mci.value))
            if (tag.startsWith(prefix))
                return Words::tr(" RightScale adds its own part at launch, as %1.")
                    .arg(tag.mid(prefix.size()));
        return {};
    }

    const Plan &m_plan;
    const Resolution &m_resolution;
    QString m_name, m_mci, m_cloud, m_template;
};

QString winnerOf(const QList<Step> &steps, LaunchField field, const Plan &plan, const Resolution &resolution)
{
    for (const Step &step : steps)
        if (step.field == field && step.outcome == Outcome::Won)
            return step.value ? nameOf(plan, step.value)
                : field == LaunchField::UserData
                ? Words::tr("a text of its own") // the text itself may be long
                : valueText(plan, resolution, field);
    return {};
}
} // namespace

QList<Step> explain(const Plan &plan, Owner owner)
{
    if (!resolve(plan, owner).owner)
        return {};
    QList<Step> steps;
    Recorder recorder(steps);
    const Resolution resolution =
        resolving::Walk(plan, nextOf(plan, owner), owner, firstOption(plan, owner), recorder).run();
    const Narrator narrator(plan, resolution);
    for (Step &step : steps)
        narrator.tell(step, winnerOf(steps, step.field, plan, resolution));
    return steps;
}

QList<Step> explain(const Plan &plan, Owner owner, LaunchField field)
{
    QList<Step> steps = explain(plan, owner);
    steps.removeIf([&](const Step &step) { return step.field != field; });
    return steps;
}
